// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace acuerdo {

class Session;

/// Asks for the name that signs changes, and remembers it.
void askAuthor(Session &session, QWidget *window);
/// What the program is, its version and its licence.
void showAbout(QWidget *window);

} // namespace acuerdo
