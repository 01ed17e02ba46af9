// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/calendar_writer.h"

#include "core/domain/formatting.h"
#include "core/summary/visible_text.h"

namespace acuerdo {
namespace {

constexpr int yearsWithoutNews = 2;

// Lines of at most 75 octets; a longer one goes on after a blank. No character is cut in two.
QByteArray folded(const QString &line)
{
    constexpr qsizetype longest = 75;
    QByteArray text;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const qsizetype length = line[i].isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray character = line.mid(i, length).toUtf8();
        i += length - 1;
        if (used + character.size() > longest) {
            text += "\r\n ";
            used = 1;
        }
        text += character;
        used += character.size();
    }
    return text + "\r\n";
}

QString escaped(const QString &text)
{
    QString value = visibleText(text);
    for (const char *sign : {"\\", ";", ","})
        value.replace(QLatin1StringView(sign), u'\\' + QLatin1StringView(sign));
    return value;
}

QString dateText(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd"));
}

struct Entry {
    QString id{};
    QDate day{};
    QString summary{};
    QString description{};
};

QByteArray eventOf(const Entry &entry, QDate asOf)
{
    return "BEGIN:VEVENT\r\n" + folded(QStringLiteral("UID:%1@acuerdo").arg(escaped(entry.id)))
           + folded(QStringLiteral("DTSTAMP:%1T000000Z").arg(dateText(asOf)))
           + folded(QStringLiteral("DTSTART;VALUE=DATE:%1").arg(dateText(entry.day)))
           + folded(QStringLiteral("DTEND;VALUE=DATE:%1").arg(dateText(entry.day.addDays(1))))
           + folded(QStringLiteral("SUMMARY:%1").arg(escaped(entry.summary)))
           + folded(QStringLiteral("DESCRIPTION:%1").arg(escaped(entry.description))) + "TRANSP:TRANSPARENT\r\n"
           + "END:VEVENT\r\n";
}

QByteArray targetsOf(const ItemBlock &item, const Formatting &formatting, QDate asOf)
{
    const Wording &wording = formatting.wording();
    QByteArray events;
    for (const ItemSide &side : item.sides) {
        if (!side.due || side.schedule == Schedule::DoneOnTime || side.schedule == Schedule::DoneLate
            || side.schedule == Schedule::Closed)
            continue;
        events += eventOf({.id = item.code + u'-' + keyOf(side.side) + QStringLiteral("-due"),
                           .day = side.due.last(),
                           .summary = wording.translate("Calendar", "%1 due: %2").arg(item.code, item.title.text),
                           .description = QStringLiteral("%1 · %2 · %3 · %4")
                                              .arg(side.sideText, formatting.date(side.due), side.status.word,
                                                   side.leads.join(QStringLiteral(", ")))},
                          asOf);
    }
    return events;
}

QByteArray reviewOf(const ItemBlock &item, const Formatting &formatting, QDate asOf)
{
    const Wording &wording = formatting.wording();
    const QDate day = item.updated ? item.updated.last().addYears(yearsWithoutNews) : QDate();
    if (!day.isValid() || day <= asOf || item.statusClass != StatusClass::Open)
        return {};
    return eventOf(
        {.id = item.code + QStringLiteral("-review"),
         .day = day,
         .summary = wording.translate("Calendar", "%1 to be looked at again: %2").arg(item.code, item.title.text),
         .description = wording.translate("Calendar", "Two years without news; the last was of %1.")
                            .arg(formatting.date(item.updated))},
        asOf);
}

} // namespace

QByteArray calendarOf(const Document &document)
{
    const Formatting formatting(document.language);
    const QDate asOf = document.masthead.asOf;
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Acuerdo//Summary//EN\r\n";
    calendar += folded(QStringLiteral("X-WR-CALNAME:%1").arg(escaped(document.masthead.title)));
    QStringList facts{document.masthead.asOfText, document.masthead.filterText, document.masthead.preparerText,
                      document.masthead.fingerprintText};
    facts.removeAll(QString());
    calendar += folded(QStringLiteral("X-WR-CALDESC:%1").arg(escaped(facts.join(QStringLiteral(" · ")))));
    for (const ItemBlock *item : itemsOf(document))
        calendar += targetsOf(*item, formatting, asOf) + reviewOf(*item, formatting, asOf);
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace acuerdo
