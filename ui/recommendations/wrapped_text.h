// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/panel.h"

namespace acuerdo {

/// Plain text that wraps at the line height of the look (13/20, 16/24, 11/16) instead of the font's own, and asks for
/// as much height as it needs: nothing of it is ever cut.
class WrappedText : public TextLabel
{
    Q_OBJECT

public:
    explicit WrappedText(TextSize size, Ink ink = Ink::Text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextSize m_size;
};

} // namespace acuerdo
