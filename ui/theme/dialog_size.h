// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace acuerdo {

/// Gives a dialog its first size: `width` × `height` pixels at 100 % text, more with larger text, and never more than
/// the window it belongs to has room for.
void resizeDialog(QDialog &dialog, int width, int height);

} // namespace acuerdo
