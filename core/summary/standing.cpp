// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/standing.h"

#include "core/summary/summary_data.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace acuerdo {

Standing standingOf(const Document &document)
{
    Standing standing;
    for (const Block *block : everyBlock(document)) {
        if (const ItemBlock *item = std::get_if<ItemBlock>(block)) {
            standing.insert(item->code, {item->status.key, item->status.word, item->status.role, item->statusClass,
                                         item->schedule == Schedule::Overdue});
        }
    }
    return standing;
}

Standing standingOf(const SummaryData &data)
{
    Standing standing;
    for (const ItemRecord &item : data.items) {
        const StatusWord &word = data.list->word(data.list->row(item.position).status);
        standing.insert(item.recommendation.code,
                        {word.key, word.label.shown(data.language()), word.role, word.statusClass,
                         data.list->schedule(item.position) == Schedule::Overdue});
    }
    return standing;
}

QString standingText(const Standing &standing)
{
    QJsonObject items;
    for (auto item = standing.cbegin(); item != standing.cend(); ++item) {
        items.insert(item.key(), QJsonObject{{QStringLiteral("status"), item->status},
                                             {QStringLiteral("word"), item->word},
                                             {QStringLiteral("role"), keyOf(item->role)},
                                             {QStringLiteral("class"), keyOf(item->statusClass)},
                                             {QStringLiteral("overdue"), item->overdue}});
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson(QJsonDocument::Compact));
}

Standing standingFromText(const QString &text)
{
    Standing standing;
    const QJsonObject items = QJsonDocument::fromJson(text.toUtf8()).object().value(QStringLiteral("items")).toObject();
    for (auto item = items.begin(); item != items.end(); ++item) {
        const QJsonObject one = item.value().toObject();
        standing.insert(
            item.key(),
            {one.value(QStringLiteral("status")).toString(), one.value(QStringLiteral("word")).toString(),
             fromKey<StatusRole>(one.value(QStringLiteral("role")).toString()).value_or(StatusRole::Idle),
             fromKey<StatusClass>(one.value(QStringLiteral("class")).toString()).value_or(StatusClass::Open),
             one.value(QStringLiteral("overdue")).toBool()});
    }
    return standing;
}

StandingChange changeBetween(const Standing &before, const Standing &after)
{
    StandingChange change;
    for (auto item = after.cbegin(); item != after.cend(); ++item) {
        const auto earlier = before.constFind(item.key());
        if (earlier == before.cend()) {
            change.added.append(item.key());
            continue;
        }
        if (earlier->status == item->status)
            continue;
        StatusWord from;
        from.key = earlier->status;
        from.role = earlier->role;
        from.statusClass = earlier->statusClass;
        StatusWord to;
        to.key = item->status;
        to.role = item->role;
        to.statusClass = item->statusClass;
        switch (movementBetween(from, to)) {
        case Movement::Advanced:
            change.advanced.append(item.key());
            break;
        case Movement::Stalled:
        case Movement::Reversed:
        case Movement::SteppedBack:
            change.slippedBack.append(item.key());
            break;
        case Movement::Closed:
            change.closed.append(item.key());
            break;
        }
    }
    for (auto item = before.cbegin(); item != before.cend(); ++item) {
        if (!after.contains(item.key()))
            change.gone.append(item.key());
    }
    return change;
}

QString inWords(const StandingChange &change, const Wording &wording)
{
    QStringList clauses;
    const auto add = [&](const QStringList &codes, auto &&clause) {
        if (!codes.isEmpty())
            clauses.append(clause(int(codes.size())));
    };
    add(change.advanced, [&](int n) { return wording.translate("Standing", "%n advanced", nullptr, n); });
    add(change.slippedBack, [&](int n) { return wording.translate("Standing", "%n slipped back", nullptr, n); });
    add(change.closed, [&](int n) { return wording.translate("Standing", "%n closed", nullptr, n); });
    add(change.added, [&](int n) { return wording.translate("Standing", "%n are new", nullptr, n); });
    add(change.gone, [&](int n) { return wording.translate("Standing", "%n are no longer in it", nullptr, n); });
    return clauses.isEmpty() ? wording.translate("Standing", "nothing changed") : wording.list(clauses);
}

} // namespace acuerdo
