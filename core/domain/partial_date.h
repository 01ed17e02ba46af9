// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace acuerdo {

/// A date with the precision that is known: 2027, 2027-Q1, 2027-03 or 2027-03-14. A year is never turned into 1
/// January.
class PartialDate
{
public:
    enum class Precision { None, Year, Quarter, Month, Day };

    PartialDate() = default;
    static PartialDate year(int year);
    static PartialDate quarter(int year, int quarter);
    static PartialDate month(int year, int month);
    static PartialDate day(QDate date);

    /// Reads the ISO forms above, and nothing else; years 1000 to 9999. Nothing when the text is none of them.
    static std::optional<PartialDate> parse(const QString &text);
    /// The form that parse() reads; empty for no date.
    QString text() const;

    bool isNull() const { return m_precision == Precision::None; }
    explicit operator bool() const { return !isNull(); }
    Precision precision() const { return m_precision; }
    /// First and last day that the date may mean; invalid dates for no date.
    QDate first() const { return m_first; }
    QDate last() const;

    /// Ordered by first day, then the less precise before the more precise; no date comes before all.
    std::strong_ordering operator<=>(const PartialDate &other) const;
    bool operator==(const PartialDate &) const = default;

private:
    PartialDate(Precision precision, QDate first)
        : m_precision(precision)
        , m_first(first)
    {}

    Precision m_precision = Precision::None;
    QDate m_first{};
};

} // namespace acuerdo
