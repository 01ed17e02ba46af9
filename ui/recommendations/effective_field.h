// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"

#include <QLineEdit>

namespace acuerdo {

class Formatting;

/// Takes a date with the precision that is known: 2026-07-01, 2026-Q3, 2026-07 or 2026; a calendar helps with days, the
/// arrow keys go to the next and the last.
class EffectiveField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EffectiveField(QWidget *parent = nullptr);

    void setLatest(QDate latest) { m_latest = latest; }
    /// Nothing while the text is no date; no date while it is empty.
    std::optional<PartialDate> date() const;
    /// "Wed, Jul 1, 2026": what was understood, and which forms are taken; or that it was not.
    QString understood(const Formatting &formatting) const;
    bool isUnderstood() const { return date().has_value(); }

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    void step(int days);

    QDate m_latest;
};

} // namespace acuerdo
