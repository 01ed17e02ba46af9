// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/dialog_size.h"

#include "ui/theme/typography.h"

#include <QDialog>

namespace acuerdo {

void resizeDialog(QDialog &dialog, int width, int height)
{
    constexpr int margins = 32;
    const Typography type = Typography::current();
    const QWidget *parent = dialog.parentWidget();
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    dialog.resize(QSize(type.length(width), type.length(height)).boundedTo(room - QSize(margins, margins)));
}

} // namespace acuerdo
