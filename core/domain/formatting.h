// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/period.h"
#include "core/domain/wording.h"

#include <optional>

namespace acuerdo {

/// The one place that turns numbers and dates into text for people: it knows locale, period and precision.
class Formatting
{
public:
    explicit Formatting(Language language);

    Language language() const { return m_wording.language(); }
    const Wording &wording() const { return m_wording; }

    /// 48 or 1,234.
    QString count(qint64 value) const;
    /// A value with `decimals` places, grouped, with a real minus sign. "–" for none: a missing value is never zero.
    QString number(std::optional<double> value, int decimals) const;
    /// The decimals that a value needs to lose nothing, at most `most`.
    static int decimalsOf(double value, int most = 6);
    /// "+3" or "−2"; "0" for none.
    QString change(int value) const;
    /// "12 %" in Spanish, "12%" in English.
    QString percent(double value, int decimals = 0) const;
    /// "Jul 1, 2026" / "1 jul 2026"; "Q4 2024" / "4.º trim. 2024"; "Jul 2026"; "2026"; "–" for none.
    QString date(const PartialDate &date) const;
    QString date(QDate date) const;
    /// "July 1, 2026" / "1 de julio de 2026".
    QString longDate(QDate date) const;
    /// Without the year when it is this year's: for narrow columns.
    QString shortDate(const PartialDate &date, QDate today) const;
    /// "2019", "FY2019" / "AF 2019", "2000/01", "Q3 2019", "Mar 2019", "Jan–Sep 2019", "FY2020 to date".
    QString period(const Period &period) const;
    /// A moment in the reader's own time zone: "Jul 2, 2026, 14:02".
    QString moment(const QDateTime &moment) const;
    /// "1 yr 6 mo", "3 mo", "12 days": whole units between two days, never negative.
    QString span(QDate from, QDate to) const;

private:
    QString monthName(int month) const;

    Wording m_wording;
    QLocale m_locale;
};

} // namespace acuerdo
