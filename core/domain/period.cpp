// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/period.h"

#include "core/domain/partial_date.h"

#include <QRegularExpression>

#include <compare>

namespace acuerdo {
namespace {

const QRegularExpression &namedYearForm()
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:FY([1-9][0-9]{3})(-TD)?|([1-9][0-9]{3})/([0-9]{2}))\\z"));
    return form;
}

std::optional<QDate> firstOfMonth(const QString &text)
{
    const auto date = PartialDate::parse(text);
    if (!date || date->precision() != PartialDate::Precision::Month)
        return std::nullopt;
    return date->first();
}

} // namespace

std::optional<Period> Period::parse(const QString &text)
{
    if (const auto match = namedYearForm().match(text); match.hasMatch()) {
        if (const int fiscal = match.captured(1).toInt(); fiscal > 0) {
            const Kind kind = match.captured(2).isEmpty() ? Kind::FiscalYear : Kind::FiscalYearToDate;
            return Period(kind, QDate(fiscal - 1, 10, 1), QDate(fiscal, 9, 30));
        }
        const int begins = match.captured(3).toInt();
        if (match.captured(4).toInt() != (begins + 1) % 100)
            return std::nullopt;
        return Period(Kind::AcademicYear, QDate(begins, 8, 1), QDate(begins + 1, 7, 31));
    }
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        const auto begins = firstOfMonth(text.left(slash));
        const auto ends = firstOfMonth(text.mid(slash + 1));
        if (!begins || !ends || *ends < *begins)
            return std::nullopt;
        return Period(Kind::Interval, *begins, ends->addMonths(1).addDays(-1));
    }
    const auto date = PartialDate::parse(text);
    if (!date)
        return std::nullopt;
    switch (date->precision()) {
    case PartialDate::Precision::Year:
        return Period(Kind::Year, date->first(), date->last());
    case PartialDate::Precision::Quarter:
        return Period(Kind::Quarter, date->first(), date->last());
    case PartialDate::Precision::Month:
        return Period(Kind::Month, date->first(), date->last());
    case PartialDate::Precision::Day:
        return Period(Kind::Day, date->first(), date->last());
    case PartialDate::Precision::None:
        break;
    }
    return std::nullopt;
}

QString Period::text() const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::Year:
        return PartialDate::year(m_first.year()).text();
    case Kind::FiscalYear:
        return QStringLiteral("FY%1").arg(m_last.year());
    case Kind::FiscalYearToDate:
        return QStringLiteral("FY%1-TD").arg(m_last.year());
    case Kind::AcademicYear:
        return QStringLiteral("%1/%2").arg(m_first.year()).arg(m_last.year() % 100, 2, 10, QLatin1Char('0'));
    case Kind::Quarter:
        return PartialDate::quarter(m_first.year(), (m_first.month() + 2) / 3).text();
    case Kind::Month:
        return PartialDate::month(m_first.year(), m_first.month()).text();
    case Kind::Day:
        return PartialDate::day(m_first).text();
    case Kind::Interval:
        return PartialDate::month(m_first.year(), m_first.month()).text() + u'/'
               + PartialDate::month(m_last.year(), m_last.month()).text();
    }
    Q_UNREACHABLE();
}

double Period::middle() const
{
    return (double(m_first.toJulianDay()) + double(m_last.toJulianDay()) + 1.0) / 2.0;
}

int Period::nominalYear() const
{
    const bool fiscal = m_kind == Kind::FiscalYear || m_kind == Kind::FiscalYearToDate;
    return fiscal ? m_last.year() : m_first.year();
}

std::strong_ordering Period::operator<=>(const Period &other) const
{
    const auto day = [](QDate date) { return date.isValid() ? date.toJulianDay() : 0; };
    if (const auto order = day(m_first) <=> day(other.m_first); std::is_neq(order))
        return order;
    if (const auto order = day(m_last) <=> day(other.m_last); std::is_neq(order))
        return order;
    return int(m_kind) <=> int(other.m_kind);
}

} // namespace acuerdo
