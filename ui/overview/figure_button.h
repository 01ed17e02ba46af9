// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QAbstractButton>

namespace acuerdo {

/// One figure of the overview: the number in bold with its glyph, the change beside it, its name below. A click shows
/// what it counts.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Room at the left edge for the mark of the keyboard, in pixels.
    static constexpr int ring = 8;

    explicit FigureButton(QWidget *parent = nullptr);

    /// A status glyph, or with `isIcon` one of the icons.
    void setMark(const QString &drawing, StatusRole role, bool isIcon = false);
    void setFigure(const QString &number, const QString &change, const QString &name);
    /// Drawn to the left of every figure but the first of a row.
    void setRule(bool hasRule);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int padding() const { return m_hasRule ? 16 : ring; }

    QString m_drawing;
    StatusRole m_role = StatusRole::Idle;
    bool m_isIcon = false;
    bool m_hasRule = false;
    QString m_number;
    QString m_change;
    QString m_name;
};

} // namespace acuerdo
