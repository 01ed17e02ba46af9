// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/formatting.h"

#include <QDateTime>

#include <cmath>

namespace acuerdo {
namespace {

const QString noValue = QStringLiteral("–");
constexpr QChar realMinus = u'−';

} // namespace

Formatting::Formatting(Language language)
    : m_wording(language)
    , m_locale(localeOf(language))
{}

QString Formatting::count(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formatting::number(std::optional<double> value, int decimals) const
{
    if (!value || !std::isfinite(*value))
        return noValue;
    QString text = m_locale.toString(std::abs(*value), 'f', decimals);
    const bool isZero = m_locale.toDouble(text) == 0.0;
    return *value < 0 && !isZero ? realMinus + text : text;
}

int Formatting::decimalsOf(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-7 * std::max(1.0, std::abs(scaled)))
            return decimals;
    }
    return most;
}

QString Formatting::change(int value) const
{
    if (value == 0)
        return QStringLiteral("0");
    return (value > 0 ? QChar(u'+') : realMinus) + count(std::abs(value));
}

QString Formatting::percent(double value, int decimals) const
{
    const QString text = number(value, decimals);
    return language() == Language::Spanish ? text + QChar(0x00A0) + u'%' : text + u'%';
}

QString Formatting::monthName(int month) const
{
    const QString name = m_locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.');
    // Three letters for every month: the locale's own list has "sept" beside eleven of three.
    return language() == Language::Spanish ? name.left(3) : name;
}

QString Formatting::date(const PartialDate &date) const
{
    switch (date.precision()) {
    case PartialDate::Precision::None:
        return noValue;
    case PartialDate::Precision::Year:
        return QString::number(date.first().year());
    case PartialDate::Precision::Quarter:
        return m_wording.translate("Formatting", "Q%1 %2", "quarter and year")
            .arg((date.first().month() + 2) / 3)
            .arg(date.first().year());
    case PartialDate::Precision::Month:
        return monthName(date.first().month()) + u' ' + QString::number(date.first().year());
    case PartialDate::Precision::Day:
        return this->date(date.first());
    }
    Q_UNREACHABLE();
}

QString Formatting::date(QDate date) const
{
    if (!date.isValid())
        return noValue;
    return m_wording.translate("Formatting", "%1 %2, %3", "month name, day, year")
        .arg(monthName(date.month()))
        .arg(date.day())
        .arg(date.year());
}

QString Formatting::longDate(QDate date) const
{
    if (!date.isValid())
        return noValue;
    return m_wording.translate("Formatting", "%1 %2, %3", "full month name, day, year")
        .arg(m_locale.monthName(date.month(), QLocale::LongFormat))
        .arg(date.day())
        .arg(date.year());
}

QString Formatting::shortDate(const PartialDate &date, QDate today) const
{
    if (date.precision() != PartialDate::Precision::Day || date.first().year() != today.year())
        return this->date(date);
    return m_wording.translate("Formatting", "%1 %2", "month name, day")
        .arg(monthName(date.first().month()))
        .arg(date.first().day());
}

QString Formatting::period(const Period &period) const
{
    switch (period.kind()) {
    case Period::Kind::None:
        return noValue;
    case Period::Kind::FiscalYear:
        return m_wording.translate("Formatting", "FY%1", "fiscal year").arg(period.last().year());
    case Period::Kind::FiscalYearToDate:
        return m_wording.translate("Formatting", "FY%1 to date", "fiscal year").arg(period.last().year());
    case Period::Kind::AcademicYear:
        return period.text();
    case Period::Kind::Interval: {
        const bool sameYear = period.first().year() == period.last().year();
        const QString from = monthName(period.first().month());
        const QString to = monthName(period.last().month()) + u' ' + QString::number(period.last().year());
        return (sameYear ? from : from + u' ' + QString::number(period.first().year())) + u'–' + to;
    }
    case Period::Kind::Year:
    case Period::Kind::Quarter:
    case Period::Kind::Month:
    case Period::Kind::Day:
        return date(*PartialDate::parse(period.text()));
    }
    Q_UNREACHABLE();
}

QString Formatting::moment(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    return date(local.date()) + QStringLiteral(", ") + local.time().toString(QStringLiteral("HH:mm"));
}

QString Formatting::span(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return m_wording.translate("Formatting", "%n day(s)", nullptr, 0);
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    if (months == 0)
        return m_wording.translate("Formatting", "%n day(s)", nullptr, int(from.daysTo(to)));
    const int wholeYears = months / 12; // named, because the reader of texts stumbles over an operator in the call
    const int monthsLeft = months % 12;
    const QString monthsText = m_wording.translate("Formatting", "%n mo", "months, short", monthsLeft);
    if (wholeYears == 0)
        return monthsText;
    const QString years = m_wording.translate("Formatting", "%n yr", "years, short", wholeYears);
    return monthsLeft == 0 ? years : years + u' ' + monthsText;
}

} // namespace acuerdo
