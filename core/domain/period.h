// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace acuerdo {

/// The stretch of time that an observation covers: 2019, FY2019 (U.S. fiscal year, from 1 October of the year before),
/// 2000/01 (academic year, from August), 2019-Q3, 2019-03, 2019-03-14, 2019-01/2019-09 (months, both included),
/// FY2020-TD (a fiscal year in progress).
class Period
{
public:
    enum class Kind { None, Year, FiscalYear, FiscalYearToDate, AcademicYear, Quarter, Month, Day, Interval };

    Period() = default;
    /// Reads the forms above, and nothing else. Nothing when the text is none of them.
    static std::optional<Period> parse(const QString &text);
    /// The form that parse() reads; empty for no period.
    QString text() const;

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::None; }
    /// First and last day. For a fiscal year in progress the last day is that of the whole year: how far the figures
    /// reach is not in the period.
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    /// Where a value of the period is drawn on a time axis: its middle, in days (Julian day, fraction of a day).
    double middle() const;
    /// The year that a reader calls the period by: 2019 for FY2019, 2000 for 2000/01.
    int nominalYear() const;

    std::strong_ordering operator<=>(const Period &other) const;
    bool operator==(const Period &) const = default;

private:
    Period(Kind kind, QDate first, QDate last)
        : m_kind(kind)
        , m_first(first)
        , m_last(last)
    {}

    Kind m_kind = Kind::None;
    QDate m_first{};
    QDate m_last{};
};

} // namespace acuerdo
