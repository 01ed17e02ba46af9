// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace acuerdo {

/// A few choices side by side in one box, of which one is chosen: the arrow keys go from one to the next.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(TextSize size, QWidget *parent = nullptr);

    /// Adds a choice at the end; an empty icon is none.
    void addSegment(const QString &icon = QString());
    void setText(int segment, const QString &text);
    /// Icons alone, where there is no room for the words; these are then in the tooltips.
    void setCompact(bool compact);
    int count() const;
    int current() const;
    /// Chooses without telling.
    void setCurrent(int segment);
    QAbstractButton *segment(int segment) const;

Q_SIGNALS:
    /// A person has chosen another segment.
    void chosen(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void tellNames();

    TextSize m_size;
    QButtonGroup *m_group;
    bool m_isCompact = false;
};

} // namespace acuerdo
