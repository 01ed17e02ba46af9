// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_data.h"

#include "core/query/matching.h"
#include "ui/overview/short_text.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace acuerdo {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(acuerdo::Overview)
};

QString shortSide(Side side)
{
    switch (side) {
    case Side::UnitedStates:
        return Words::tr("US", "the United States, short");
    case Side::Mexico:
        return Words::tr("MX", "Mexico, short");
    case Side::Joint:
        return Words::tr("Both", "both sides jointly, short");
    case Side::Local:
        return Words::tr("Local", "states and cities, short");
    }
    Q_UNREACHABLE();
}

OverviewRow rowOf(const Session &session, qsizetype position)
{
    const RecommendationList &list = session.list();
    const ListRow &row = list.row(position);
    const StatusWord &word = list.word(row.status);
    OverviewRow shown;
    shown.id = row.id;
    shown.pillar = session.pillarOf(row);
    shown.code = list.code(position);
    shown.text = list.title(position, session.language());
    shown.glyph = word.glyph;
    shown.role = word.role;
    return shown;
}

QString wordOf(const Session &session, quint8 status)
{
    return session.list().word(status).label.shown(session.language());
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString spoken(const QStringList &parts)
{
    return joined(parts, QStringLiteral(", "));
}

QString lines(const QStringList &parts)
{
    return joined(parts, QStringLiteral("\n"));
}

} // namespace

Result<OverviewData> readOverview(const Session &session, const RecommendationList &before)
{
    const RecommendationList &list = session.list();
    ACUERDO_TRY_VALUE(positions, list.select(session.filter()));
    ACUERDO_TRY(list.readSigns());
    OverviewData data;
    data.selected = qsizetype(positions.size());
    data.counts = countRows(list, positions, session.pillars());
    ACUERDO_TRY_VALUE(changes, changesBetween(session.store(), before, list, positions));
    data.changes = std::move(changes);
    for (const qint32 position : positions) {
        const ListRow &row = list.row(position);
        const Schedule schedule = list.schedule(position);
        if (schedule == Schedule::Overdue || schedule == Schedule::DueSoon)
            data.late.push_back(position);
        if (isStale(list.word(row.status).statusClass, row.updated.date(), list.today()))
            data.stale.push_back(position);
        if (disagreementOf(row, list.words(), list.today()).kind != Disagreement::Kind::None)
            data.disagreeing.push_back(position);
    }
    std::ranges::stable_sort(data.late, {}, [&list](qint32 position) { return list.row(position).due; });
    std::ranges::stable_sort(data.stale, {}, [&list](qint32 position) { return list.row(position).updated; });
    data.overdue = data.counts.all.overdue;
    data.dueSoon = data.counts.all.dueSoon;
    return data;
}

std::vector<OverviewRow> changedRows(const Session &session, const Changes &changes)
{
    const Formatting formatting(session.language());
    std::vector<OverviewRow> rows;
    for (const MovedSide &moved : changes.moved) {
        const qsizetype position = session.list().positionOf(moved.recommendation);
        if (position < 0)
            continue;
        OverviewRow row = rowOf(session, position);
        const QString title = row.text;
        const QString reason = moved.reason.shown(session.language());
        row.text = reason.isEmpty() ? title : firstSentence(reason);
        row.whole = lines({title, reason});
        row.date = formatting.date(moved.effective);
        row.side = shortSide(moved.side);
        const StatusWord &before = session.list().word(moved.before);
        const StatusWord &after = session.list().word(moved.after);
        row.glyphBefore = before.glyph;
        row.roleBefore = before.role;
        row.glyph = after.glyph;
        row.role = after.role;
        row.spoken =
            spoken({row.date, row.code, label(moved.side, formatting.wording()),
                    Words::tr("from %1 to %2").arg(wordOf(session, moved.before), wordOf(session, moved.after)), title,
                    reason});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<OverviewRow> lateRows(const Session &session, const std::vector<qint32> &positions)
{
    const Formatting formatting(session.language());
    const QDate today = session.list().today();
    std::vector<OverviewRow> rows;
    for (const qint32 position : positions) {
        OverviewRow row = rowOf(session, position);
        const PartialDate due = session.list().row(position).due.date();
        row.date = formatting.date(due);
        if (session.list().schedule(position) == Schedule::Overdue)
            row.late = Words::tr("%1 late").arg(formatting.span(due.last(), today));
        else
            row.soon = Words::tr("in %1").arg(formatting.span(today, due.last()));
        row.whole = lines({row.text, spoken({Words::tr("due %1").arg(row.date), row.late, row.soon})});
        row.spoken = spoken({row.code, row.text, Words::tr("due %1").arg(row.date), row.late, row.soon});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<OverviewRow> staleRows(const Session &session, const std::vector<qint32> &positions)
{
    const Formatting formatting(session.language());
    std::vector<OverviewRow> rows;
    for (const qint32 position : positions) {
        OverviewRow row = rowOf(session, position);
        const ListRow &listed = session.list().row(position);
        row.date = formatting.date(listed.updated.date());
        const QString said = spoken({wordOf(session, listed.status), Words::tr("last update %1").arg(row.date)});
        row.whole = lines({row.text, said});
        row.spoken = spoken({row.code, row.text, said});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<OverviewRow> disagreeingRows(const Session &session, const std::vector<qint32> &positions)
{
    const Wording wording(session.language());
    const RecommendationList &list = session.list();
    std::vector<OverviewRow> rows;
    for (const qint32 position : positions) {
        OverviewRow row = rowOf(session, position);
        row.below = disagreementText(list.row(position), list.words(), list.today(), wording);
        row.whole = lines({row.text, row.below});
        row.spoken = spoken({row.code, row.text, row.below});
        rows.push_back(std::move(row));
    }
    return rows;
}

QString grossText(const GrossChange &change, const Formatting &formatting)
{
    QStringList parts;
    if (change.arrived > 0)
        parts += formatting.change(change.arrived);
    if (change.left > 0)
        parts += formatting.change(-change.left);
    return parts.join(u' ');
}

} // namespace acuerdo
