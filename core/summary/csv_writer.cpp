// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/csv_writer.h"

#include "core/domain/csv_text.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr QLatin1StringView listSeparator("; ");

QStringList headOfSide(const QString &side)
{
    QStringList head;
    for (const char *name : {"status", "since", "lead", "supporting", "response", "verification", "original_due", "due",
                             "schedule", "update", "reason", "evidence"})
        head << side + u'_' + QLatin1StringView(name);
    return head;
}

QStringList head()
{
    QStringList names;
    for (const char *name :
         {"code", "title", "pillar", "status", "class", "since", "due", "schedule", "updated", "section", "page"})
        names << QLatin1StringView(name);
    for (const auto &[side, key] : allKeys<Side>())
        names << headOfSide(key);
    return names << QStringLiteral("as_of") << QStringLiteral("compared_with") << QStringLiteral("filter")
                 << QStringLiteral("fingerprint");
}

QStringList fieldsOfSide(const ItemSide &side)
{
    return {side.status.word,
            side.since.text(),
            side.leads.join(listSeparator),
            side.supporting.join(listSeparator),
            keyOf(side.response),
            keyOf(side.verification),
            side.originalDue ? side.originalDue.text() : side.due.text(),
            side.due.text(),
            keyOf(side.schedule),
            side.effective.text(),
            side.reason.text,
            side.evidence.join(listSeparator)};
}

QStringList fieldsOf(const ItemBlock &item, const Masthead &masthead)
{
    QStringList fields{
        item.code,         item.title.text, item.pillarTitle,     item.status.word,    keyOf(item.statusClass),
        item.since.text(), item.due.text(), keyOf(item.schedule), item.updated.text(), item.section,
        item.page};
    for (const auto &[side, key] : allKeys<Side>()) {
        const auto found = std::ranges::find(item.sides, side, &ItemSide::side);
        if (found != item.sides.end())
            fields << fieldsOfSide(*found);
        else
            fields << QStringList(headOfSide({}).size(), QString());
    }
    return fields << masthead.asOf.toString(Qt::ISODate) << masthead.from.toString(Qt::ISODate) << masthead.filter
                  << masthead.fingerprint;
}

} // namespace

QByteArray csvOf(const Document &document)
{
    QByteArray csv = csvLine(head(), CsvProfile::Spreadsheet).toUtf8();
    for (const ItemBlock *item : itemsOf(document))
        csv += csvLine(fieldsOf(*item, document.masthead), CsvProfile::Spreadsheet).toUtf8();
    return csv;
}

} // namespace acuerdo
