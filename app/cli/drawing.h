// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <memory>

namespace acuerdo {

/// The application that charts and pictures need. Where there is no display it draws without one.
std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv);

} // namespace acuerdo
