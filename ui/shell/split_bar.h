// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace acuerdo {

/// A bar of the window with a group at its left and one at its right. When both do not fit on one line they take two:
/// nothing is clipped, however large the font.
class SplitBar : public QWidget
{
    Q_OBJECT

public:
    enum class Edge { None, Top, Bottom };
    /// `height` of one line at 100 %; the hairline is drawn along `edge`, or none.
    SplitBar(int height, Edge edge, QWidget *parent = nullptr);
    void setGroups(QWidget *left, QWidget *right);
    void setMargins(int left, int right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool fitsOneLine(int width) const;
    int lineHeight() const;
    void place();

    int m_height;
    Edge m_edge;
    int m_leftMargin = 16;
    int m_rightMargin = 16;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
};

} // namespace acuerdo
