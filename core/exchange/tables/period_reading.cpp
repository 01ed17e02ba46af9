// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/period_reading.h"

#include "core/domain/folded_text.h"
#include "core/domain/partial_date.h"

#include <QRegularExpression>

namespace acuerdo {

template<>
std::span<const Key<DayOrder>> allKeys<DayOrder>()
{
    static constexpr Key<DayOrder> keys[] = {{DayOrder::MonthFirst, QLatin1StringView("month-first")},
                                             {DayOrder::DayFirst, QLatin1StringView("day-first")}};
    return keys;
}

template<>
std::span<const Key<YearPair>> allKeys<YearPair>()
{
    static constexpr Key<YearPair> keys[] = {{YearPair::Month, QLatin1StringView("month")},
                                             {YearPair::TwoYears, QLatin1StringView("two-years")}};
    return keys;
}

template<>
std::span<const Key<YearKind>> allKeys<YearKind>()
{
    static constexpr Key<YearKind> keys[] = {{YearKind::Calendar, QLatin1StringView("calendar")},
                                             {YearKind::Fiscal, QLatin1StringView("fiscal")},
                                             {YearKind::Academic, QLatin1StringView("academic")}};
    return keys;
}

template<>
std::span<const Key<DaySpan>> allKeys<DaySpan>()
{
    static constexpr Key<DaySpan> keys[] = {{DaySpan::Day, QLatin1StringView("day")},
                                            {DaySpan::Month, QLatin1StringView("month")},
                                            {DaySpan::Quarter, QLatin1StringView("quarter")},
                                            {DaySpan::Year, QLatin1StringView("year")}};
    return keys;
}

namespace {

constexpr qsizetype longestPeriod = 40;
constexpr qsizetype mostExamples = 5;

using Form = std::optional<Period> (*)(const QRegularExpressionMatch &, const PeriodReading &);

std::optional<Period> parsed(const QString &text)
{
    return Period::parse(text);
}

/// A year of four digits, or of two under a rule; 0 when there is none.
int yearOf(const QString &digits, const PeriodReading &reading)
{
    if (digits.size() == 4)
        return digits.toInt();
    if (reading.centuryFrom == 0)
        return 0;
    const int inCentury = reading.centuryFrom - reading.centuryFrom % 100 + digits.toInt();
    return inCentury < reading.centuryFrom ? inCentury + 100 : inCentury;
}

std::optional<Period> yearPeriod(int year, YearKind kind)
{
    if (year == 0)
        return std::nullopt;
    const QString text = QString::number(year);
    if (kind == YearKind::Fiscal)
        return parsed(QStringLiteral("FY") + text);
    if (kind == YearKind::Academic)
        return parsed(QStringLiteral("%1/%2").arg(text).arg((year + 1) % 100, 2, 10, QLatin1Char('0')));
    return parsed(text);
}

std::optional<Period> monthPeriod(int year, int month)
{
    if (year == 0 || month < 1 || month > 12)
        return std::nullopt;
    return parsed(QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0')));
}

std::optional<Period> quarterPeriod(int year, int quarter)
{
    if (year == 0 || quarter < 1 || quarter > 4)
        return std::nullopt;
    return parsed(QStringLiteral("%1-Q%2").arg(year).arg(quarter));
}

std::optional<Period> dayPeriod(int year, int month, int day, const PeriodReading &reading)
{
    const QDate date(year, month, day);
    if (year == 0 || !date.isValid())
        return std::nullopt;
    if (!reading.daySpan || *reading.daySpan == DaySpan::Day || day != 1)
        return parsed(PartialDate::day(date).text());
    if (*reading.daySpan == DaySpan::Month)
        return monthPeriod(year, month);
    if (*reading.daySpan == DaySpan::Quarter)
        return month % 3 == 1 ? quarterPeriod(year, (month + 2) / 3) : std::nullopt;
    return month == 1 ? yearPeriod(year, YearKind::Calendar) : std::nullopt;
}

std::optional<Period> pairPeriod(int first, const QString &secondDigits, const PeriodReading &reading)
{
    const int second = secondDigits.toInt();
    if (secondDigits.size() == 2 ? second != (first + 1) % 100 : second != first + 1)
        return std::nullopt;
    return reading.pairs == YearKind::Fiscal ? yearPeriod(first + 1, YearKind::Fiscal)
                                             : yearPeriod(first, YearKind::Academic);
}

std::optional<Period> bareYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    return yearPeriod(match.captured(1).toInt(), reading.years);
}

std::optional<Period> fiscalYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    const int year = yearOf(match.captured(1), reading);
    if (year == 0)
        return std::nullopt;
    const QString toDate = match.captured(2).isEmpty() ? QString() : QStringLiteral("-TD");
    return parsed(QStringLiteral("FY%1").arg(year) + toDate);
}

/// 2010-11 and 2010/11: a month, or two years.
std::optional<Period> yearAndTwoDigits(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    const int year = match.captured(1).toInt();
    const auto month = monthPeriod(year, match.captured(2).toInt());
    const auto pair = pairPeriod(year, match.captured(2), reading);
    if (reading.yearPair)
        return *reading.yearPair == YearPair::Month ? month : pair;
    if (month && pair)
        return std::nullopt;
    return month ? month : pair;
}

std::optional<Period> yearPair(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    return pairPeriod(match.captured(1).toInt(), match.captured(2), reading);
}

std::optional<Period> yearThenQuarter(const QRegularExpressionMatch &match, const PeriodReading &)
{
    return quarterPeriod(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<Period> quarterThenYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    static const QStringList roman{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                   QStringLiteral("iv")};
    const QString quarter = match.captured(1) + match.captured(2);
    const int number = roman.contains(quarter) ? int(roman.indexOf(quarter)) + 1 : quarter.toInt();
    return quarterPeriod(yearOf(match.captured(3), reading), number);
}

std::optional<Period> yearThenMonth(const QRegularExpressionMatch &match, const PeriodReading &)
{
    return monthPeriod(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<Period> monthThenYear(const QRegularExpressionMatch &match, const PeriodReading &)
{
    return monthPeriod(match.captured(2).toInt(), match.captured(1).toInt());
}

std::optional<Period> nameThenYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    return monthPeriod(yearOf(match.captured(2), reading), monthOfName(match.captured(1)));
}

std::optional<Period> yearThenName(const QRegularExpressionMatch &match, const PeriodReading &)
{
    return monthPeriod(match.captured(1).toInt(), monthOfName(match.captured(2)));
}

std::optional<Period> namesThenYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    const auto from = monthPeriod(yearOf(match.captured(3), reading), monthOfName(match.captured(1)));
    const auto to = monthPeriod(yearOf(match.captured(3), reading), monthOfName(match.captured(2)));
    if (!from || !to)
        return std::nullopt;
    return parsed(from->text() + u'/' + to->text());
}

std::optional<Period> isoDay(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    return dayPeriod(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), reading);
}

std::optional<Period> numberedDay(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    const int year = yearOf(match.captured(3), reading);
    const auto monthFirst = dayPeriod(year, match.captured(1).toInt(), match.captured(2).toInt(), reading);
    const auto dayFirst = dayPeriod(year, match.captured(2).toInt(), match.captured(1).toInt(), reading);
    if (reading.dayOrder)
        return *reading.dayOrder == DayOrder::MonthFirst ? monthFirst : dayFirst;
    if (monthFirst && dayFirst && monthFirst != dayFirst)
        return std::nullopt;
    return monthFirst ? monthFirst : dayFirst;
}

std::optional<Period> dayNameYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    return dayPeriod(yearOf(match.captured(3), reading), monthOfName(match.captured(2)), match.captured(1).toInt(),
                     reading);
}

std::optional<Period> nameDayYear(const QRegularExpressionMatch &match, const PeriodReading &reading)
{
    return dayPeriod(match.captured(3).toInt(), monthOfName(match.captured(1)), match.captured(2).toInt(), reading);
}

struct WrittenForm {
    QRegularExpression expression{};
    Form read = nullptr;
};

WrittenForm written(const char *pattern, Form read)
{
    return {QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(QLatin1StringView(pattern))), read};
}

/// Every form, over folded text: small letters without accents, one kind of hyphen, single spaces.
const std::vector<WrittenForm> &writtenForms()
{
    static const std::vector<WrittenForm> forms{
        written("([1-9]\\d{3})", &bareYear),
        written("(?:fy|af|ano fiscal|fiscal year)[ -]?'?([1-9]\\d{3}|\\d{2})((?:[ -]?td| to date)?)", &fiscalYear),
        written("([1-9]\\d{3})[-/](\\d{2})", &yearAndTwoDigits),
        written("([1-9]\\d{3}) ?[-/] ?([1-9]\\d{3})", &yearPair),
        written("([1-9]\\d{3})[ -/:]?[qt]([1-4])", &yearThenQuarter),
        written("(?:[qt]([1-4])|([1-4]|i|ii|iii|iv)[ -]?(?:q|t|(?:er|o|°|\\.)?\\.? ?trim(?:estre|\\.)?)(?: de)?)[ -/]?"
                "([1-9]\\d{3}|\\d{2})",
                &quarterThenYear),
        written("([1-9]\\d{3}) ?m(0?[1-9]|1[0-2])", &yearThenMonth),
        written("(0?[1-9]|1[0-2])[-/]([1-9]\\d{3})", &monthThenYear),
        written("([a-z]+)\\.?(?:[ -/]| de | del )?'?([1-9]\\d{3}|\\d{2})", &nameThenYear),
        written("([1-9]\\d{3})[ -/]?([a-z]+)\\.?", &yearThenName),
        written("([a-z]+)\\.? ?(?:-|a|to) ?([a-z]+)\\.?(?: | de | del |, |-)([1-9]\\d{3}|\\d{2})", &namesThenYear),
        written("([1-9]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]00:00(?::00(?:\\.0+)?)?)?", &isoDay),
        written("(\\d{1,2})[-/.](\\d{1,2})[-/.]([1-9]\\d{3}|\\d{2})", &numberedDay),
        written("(\\d{1,2})[ -](?:de )?([a-z]+)\\.?(?: de | del |,? |-)([1-9]\\d{3}|\\d{2})", &dayNameYear),
        written("([a-z]+)\\.? (\\d{1,2}),? ([1-9]\\d{3})", &nameDayYear),
    };
    return forms;
}

QString simplified(const QString &text)
{
    QString plain = folded(text).simplified();
    for (QChar &character : plain) {
        if (character == u'\u2010' || character == u'\u2011' || character == u'\u2012' || character == u'\u2013'
            || character == u'\u2014' || character == u'\u2212')
            character = u'-';
        else if (character == u'\u2019')
            character = u'\'';
    }
    plain.replace(QStringLiteral(" - "), QStringLiteral("-"));
    return plain;
}

// Hundred years beginning here tell only whether a text would be a period at all.
constexpr int anyCentury = 1950;

} // namespace

int monthOfName(const QString &word)
{
    static const QHash<QString, int> months = [] {
        const char *const names[12] = {"january enero jan ene",
                                       "february febrero feb febr",
                                       "march marzo mar",
                                       "april abril apr abr",
                                       "may mayo",
                                       "june junio jun",
                                       "july julio jul",
                                       "august agosto aug ago",
                                       "september septiembre setiembre sep sept set",
                                       "october octubre oct",
                                       "november noviembre nov",
                                       "december diciembre dec dic"};
        QHash<QString, int> table;
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : QString::fromLatin1(names[month - 1]).split(u' '))
                table.insert(name, month);
        }
        return table;
    }();
    const QString plain = folded(word).trimmed();
    return months.value(plain.endsWith(u'.') ? plain.chopped(1) : plain);
}

std::optional<Period> readPeriod(const QString &text, const PeriodReading &reading)
{
    if (text.size() > longestPeriod)
        return std::nullopt;
    const QString plain = simplified(text);
    for (const WrittenForm &form : writtenForms()) {
        const QRegularExpressionMatch match = form.expression.match(plain);
        if (!match.hasMatch())
            continue;
        if (const auto period = form.read(match, reading))
            return period;
    }
    return std::nullopt;
}

std::optional<Period> monthOf(const Period &year, int month)
{
    for (QDate first = year.first(); first.isValid() && first <= year.last(); first = first.addMonths(1)) {
        if (first.month() == month)
            return monthPeriod(first.year(), month);
    }
    return std::nullopt;
}

void PeriodColumn::compare(Question question, qint64 line, const QString &text, const PeriodReading &first,
                           const PeriodReading &second)
{
    const auto one = readPeriod(text, first);
    const auto other = readPeriod(text, second);
    if (one == other)
        return;
    Tally &tally = m_tallies[size_t(question)];
    ++(!other ? tally.onlyFirst : !one ? tally.onlySecond : tally.different);
    if (one && other && tally.examples.size() < mostExamples)
        tally.examples.push_back({line, text});
}

void PeriodColumn::add(qint64 line, const QString &text)
{
    ++m_cells;
    constexpr qsizetype mostSeen = 200'000;
    const auto seen = m_seen.constFind(text);
    const bool isPeriod = seen != m_seen.cend() ? *seen : weigh(line, text);
    if (seen == m_seen.cend() && m_seen.size() < mostSeen)
        m_seen.insert(text, isPeriod);
    m_periods += isPeriod ? 1 : 0;
}

bool PeriodColumn::weigh(qint64 line, const QString &text)
{
    const PeriodReading any{.dayOrder = DayOrder::MonthFirst, .yearPair = YearPair::Month, .centuryFrom = anyCentury};
    PeriodReading dayFirst = any;
    dayFirst.dayOrder = DayOrder::DayFirst;
    PeriodReading twoYears = any;
    twoYears.yearPair = YearPair::TwoYears;
    compare(Question::DayOrder, line, text, any, dayFirst);
    compare(Question::YearPair, line, text, any, twoYears);
    PeriodReading later = any;
    later.centuryFrom += 100;
    compare(Question::Century, line, text, any, later);
    auto period = readPeriod(text, any);
    if (!period)
        period = readPeriod(text, dayFirst);
    if (!period)
        period = readPeriod(text, twoYears);
    if (!period || period->kind() != Period::Kind::Day)
        return period.has_value();
    ++m_days;
    const bool isFirst = period->first().day() == 1;
    m_firstsOfMonth += isFirst ? 1 : 0;
    m_daysDiffer = m_daysDiffer || (m_oneDay.isValid() && m_oneDay != period->first());
    m_oneDay = period->first();
    Tally &span = m_tallies[size_t(Question::DaySpan)];
    if (isFirst && span.examples.size() < mostExamples)
        span.examples.push_back({line, text});
    return true;
}

PeriodReading PeriodColumn::reading() const
{
    PeriodReading reading;
    const Tally &order = m_tallies[size_t(Question::DayOrder)];
    if (!order.asks() && order.onlyFirst + order.onlySecond > 0)
        reading.dayOrder = order.onlySecond > 0 ? DayOrder::DayFirst : DayOrder::MonthFirst;
    const Tally &pair = m_tallies[size_t(Question::YearPair)];
    if (!pair.asks() && pair.onlyFirst + pair.onlySecond > 0)
        reading.yearPair = pair.onlySecond > 0 ? YearPair::TwoYears : YearPair::Month;
    return reading;
}

QList<PeriodColumn::Question> PeriodColumn::questions() const
{
    QList<Question> questions;
    for (const Question question : {Question::DayOrder, Question::YearPair}) {
        const Tally &tally = m_tallies[size_t(question)];
        if (tally.asks() || (tally.onlyFirst > 0 && tally.onlySecond > 0))
            questions += question;
    }
    if (m_tallies[size_t(Question::Century)].different > 0)
        questions += Question::Century;
    // Days that all begin a month may stand for the month, quarter or year.
    if (m_days > 1 && m_days == m_firstsOfMonth && m_daysDiffer)
        questions += Question::DaySpan;
    return questions;
}

} // namespace acuerdo
