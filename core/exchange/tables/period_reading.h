// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/period.h"
#include "core/exchange/tables/number_reading.h"

#include <QHash>

#include <array>

namespace acuerdo {

/// What a date of three numbers begins with when the year stands last: 03/04/2026.
enum class DayOrder { MonthFirst, DayFirst };
/// What 2010-11 is: November, or the year that goes from 2010 into 2011.
enum class YearPair { Month, TwoYears };
/// Which years a bare 2019 counts, or a pair 2018/19.
enum class YearKind { Calendar, Fiscal, Academic };
/// For how long the figure beside a day stands: the day alone, or the month or year that begins with it.
enum class DaySpan { Day, Month, Quarter, Year };

template<>
std::span<const Key<DayOrder>> allKeys<DayOrder>();
template<>
std::span<const Key<YearPair>> allKeys<YearPair>();
template<>
std::span<const Key<YearKind>> allKeys<YearKind>();
template<>
std::span<const Key<DaySpan>> allKeys<DaySpan>();

/// How the cells of a column are read as periods, where their text alone does not say.
struct PeriodReading {
    std::optional<DayOrder> dayOrder{};  ///< None: such a date is refused unless only one order fits.
    std::optional<YearPair> yearPair{};  ///< None: such a text is refused unless only one meaning fits.
    std::optional<DaySpan> daySpan{};    ///< None: a day is a day.
    YearKind years = YearKind::Calendar; ///< Of bare years.
    YearKind pairs = YearKind::Academic; ///< Of 2018/19; calendar years cannot be pairs.
    int centuryFrom = 0; ///< First of the hundred years that two digits stand for; 0: two-digit years are refused.
    bool operator==(const PeriodReading &) const = default;
};

/// Reads a period as agencies write it, in English or Spanish: 2019, FY2019, AF 2019, 2018/19, 2018-2019, 2019-Q3,
/// Q3 2019, 3T 2019, T3-2019, 2019-03, 2019M03, 03/2019, Oct 2018, oct-18, octubre de 2018, Jan–Sep 2019, 2019-03-14,
/// 14/03/2019, 14 mar 2019, March 14, 2019. Nothing when it is none, or one only under a reading that was not chosen.
std::optional<Period> readPeriod(const QString &text, const PeriodReading &reading);

/// The number of a month by its name in English or Spanish, whole or cut; 0 for any other word.
int monthOfName(const QString &word);

/// The month `month` of a year: of FY2019, October is that of 2018.
std::optional<Period> monthOf(const Period &year, int month);

/// What all cells of a column together say about its periods.
class PeriodColumn
{
public:
    enum class Question { DayOrder, YearPair, Century, DaySpan };

    void add(qint64 line, const QString &text);

    /// Everything that the cells decide by themselves. Where they do not, the member stays empty and questions() has
    /// it.
    PeriodReading reading() const;
    QList<Question> questions() const;
    /// For a question: cells that it is about, at most five.
    const QList<CellExample> &examples(Question question) const { return m_tallies[size_t(question)].examples; }
    qint64 cells() const { return m_cells; }
    /// Cells that are periods under some reading.
    qint64 periods() const { return m_periods; }

private:
    struct Tally {
        qint64 onlyFirst = 0;
        qint64 onlySecond = 0;
        qint64 different = 0;
        QList<CellExample> examples{};
        bool asks() const { return different > 0 && (onlyFirst > 0) == (onlySecond > 0); }
    };
    bool weigh(qint64 line, const QString &text);
    void compare(Question question, qint64 line, const QString &text, const PeriodReading &first,
                 const PeriodReading &second);

    std::array<Tally, 4> m_tallies{};
    QHash<QString, bool> m_seen{}; ///< Texts that were added before, and whether they are periods.
    qint64 m_cells = 0;
    qint64 m_periods = 0;
    qint64 m_days = 0;
    qint64 m_firstsOfMonth = 0;
    QDate m_oneDay{};
    bool m_daysDiffer = false;
};

} // namespace acuerdo
