// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of everything: register, updates, indicators.

#include "core/domain/owner.h"
#include "core/domain/schedule.h"
#include "core/domain/source.h"
#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {
namespace {

ColumnKind kindOf(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Title:
    case RegisterColumn::Pillar:
        return ColumnKind::Text;
    case RegisterColumn::Status:
        return ColumnKind::Status;
    case RegisterColumn::Since:
    case RegisterColumn::Due:
    case RegisterColumn::Updated:
        return ColumnKind::Date;
    case RegisterColumn::Code:
    case RegisterColumn::Lead:
    case RegisterColumn::Response:
    case RegisterColumn::Verification:
    case RegisterColumn::Schedule:
        return ColumnKind::Code;
    }
    Q_UNREACHABLE();
}

QStringList leadsOf(const SummaryData &data, const ItemRecord &item)
{
    QStringList names;
    for (const SideRecord &side : item.sides)
        names.append(ownerNames(data, side.leads));
    names.removeDuplicates();
    return names;
}

// What the sides answered, each answer once.
template<typename Value>
QString ofSides(const SummaryData &data, const ItemRecord &item, Value ListSide::*member, Value none)
{
    QStringList words;
    for (const SideRecord &side : item.sides) {
        const Value value = side.row.*member;
        if (value != none && !words.contains(label(value, data.wording())))
            words.append(label(value, data.wording()));
    }
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral("; "));
}

TableCell cellOf(const SummaryData &data, const ItemRecord &item, RegisterColumn column)
{
    const ListRow &row = data.list->row(item.position);
    switch (column) {
    case RegisterColumn::Code:
        return codeCell(item.recommendation.code);
    case RegisterColumn::Title:
        return textCell(localizedRun(item.recommendation.title, data.language()));
    case RegisterColumn::Pillar: {
        const Pillar *pillar = data.pillar(row.pillar);
        return pillar ? textCell(localizedRun(pillar->title, data.language())) : TableCell{};
    }
    case RegisterColumn::Status:
        return statusCell(data, row.status);
    case RegisterColumn::Since:
        return dateCell(data, row.effective.date());
    case RegisterColumn::Lead:
        return textCell(leadsOf(data, item).join(QStringLiteral(", ")));
    case RegisterColumn::Response:
        return textCell(ofSides(data, item, &ListSide::response, Response::NoneRecorded));
    case RegisterColumn::Verification:
        return textCell(ofSides(data, item, &ListSide::verification, Verification::None));
    case RegisterColumn::Due:
        return dateCell(data, row.due.date());
    case RegisterColumn::Schedule:
        return textCell(label(data.list->schedule(item.position), data.wording()));
    case RegisterColumn::Updated:
        return dateCell(data, row.updated.date());
    }
    Q_UNREACHABLE();
}

/// The heading that an item stands under, and what the headings are ordered by.
struct Group {
    int order = 0;
    QString title{};
    bool operator==(const Group &) const = default;
    bool operator<(const Group &other) const
    {
        return order == other.order ? title < other.title : order < other.order;
    }
};

Group groupOf(const SummaryData &data, const ItemRecord &item)
{
    const ListRow &row = data.list->row(item.position);
    switch (data.options.plan.grouping) {
    case RegisterGrouping::None:
        return {};
    case RegisterGrouping::Pillar: {
        const Pillar *pillar = data.pillar(row.pillar);
        return pillar ? Group{pillar->position, pillar->title.shown(data.language())} : Group{};
    }
    case RegisterGrouping::Status:
        return {row.status, data.list->word(row.status).label.shown(data.language())};
    case RegisterGrouping::Owner: {
        const QStringList leads = leadsOf(data, item);
        return leads.isEmpty() ? Group{1, data.wording().translate("Summary", "Nobody")} : Group{0, leads.first()};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

void addRegister(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    QList<RegisterColumn> columns = data.options.plan.columns;
    if (columns.isEmpty())
        columns = readyMadePlan(QStringLiteral("register"))->columns;
    TableBlock empty{.key = QStringLiteral("register")};
    for (const RegisterColumn column : columns)
        empty.columns.append({.key = keyOf(column), .title = label(column, wording), .kind = kindOf(column)});
    std::vector<std::pair<Group, const ItemRecord *>> items;
    for (const ItemRecord &item : data.items)
        items.emplace_back(groupOf(data, item), &item);
    std::ranges::stable_sort(items, [](const auto &a, const auto &b) { return a.first < b.first; });
    blocks.push_back(HeadingBlock{1, empty.key, wording.translate("SummaryPlan", "Register")});
    for (size_t first = 0; first < items.size();) {
        TableBlock table = empty;
        const Group &group = items[first].first;
        size_t next = first;
        for (; next < items.size() && items[next].first == group; ++next) {
            QList<TableCell> row;
            for (const RegisterColumn column : columns)
                row.append(cellOf(data, *items[next].second, column));
            table.rows.append(row);
        }
        if (!group.title.isEmpty())
            blocks.push_back(HeadingBlock{2, QStringLiteral("register-%1").arg(first), group.title});
        table.key += QStringLiteral("-%1").arg(first);
        blocks.push_back(table);
        first = next;
    }
}

void addUpdates(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    TableBlock table{
        .key = QStringLiteral("updates"),
        .columns = {codeColumn(wording), dateColumn(QStringLiteral("date"), wording.translate("Summary", "Date")),
                    sideColumn(wording), statusColumn(QStringLiteral("status"), wording.translate("Summary", "Status")),
                    whyColumn(wording)}};
    for (const ItemRecord &item : data.items) {
        for (const auto &[side, update] : item.updates) {
            const StatusWord *word = data.word(update.status);
            if (!word)
                continue;
            const auto position = quint8(word - data.list->words().data());
            table.rows.append({codeCell(item.recommendation.code), dateCell(data, update.effective),
                               sideCell(data, {side}), statusCell(data, position),
                               TableCell{.text = reasonText(data, update.reason, update.evidence)}});
        }
    }
    if (table.rows.isEmpty())
        return;
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("SummaryPlan", "Every status update")});
    blocks.push_back(table);
}

void addIndicators(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    const auto text = [](const char *key, const QString &title, ColumnKind kind) {
        return TableColumn{.key = QLatin1StringView(key), .title = title, .kind = kind};
    };
    TableBlock table{.key = QStringLiteral("indicators"),
                     .columns = {text("indicator", wording.translate("Summary", "Indicator"), ColumnKind::Text),
                                 text("unit", wording.translate("Summary", "Unit"), ColumnKind::Text),
                                 text("first", wording.translate("Summary", "First value"), ColumnKind::Code),
                                 text("previous", wording.translate("Summary", "Value before"), ColumnKind::Code),
                                 text("latest", wording.translate("Summary", "Latest value"), ColumnKind::Code),
                                 text("baseline", wording.translate("Summary", "Baseline"), ColumnKind::Code),
                                 text("outcome", wording.translate("Summary", "Outcome"), ColumnKind::Text),
                                 text("source", wording.translate("Summary", "Source"), ColumnKind::Detail)}};
    QStringList seen;
    for (const ChartSpec &spec : data.charts) {
        for (const ChartSpecSeries &series : spec.series) {
            if (series.points.empty() || seen.contains(series.indicator + series.vintage))
                continue;
            seen.append(series.indicator + series.vintage);
            const auto value = [&](const ChartPoint &point) {
                return textCell(data.formatting.number(point.value, spec.decimals) + QStringLiteral(" (")
                                + data.formatting.period(point.period) + u')');
            };
            const IndicatorWords words = data.indicators.value(series.indicator);
            const auto orDash = [](const QString &word) {
                return textCell(word.isEmpty() ? QStringLiteral("–") : word);
            };
            const bool hasBefore = series.points.size() > 1;
            table.rows.append({textCell(series.name), textCell(spec.unit), value(series.points.front()),
                               hasBefore ? value(*std::prev(series.points.end(), 2)) : textCell(QStringLiteral("–")),
                               value(series.points.back()), orDash(words.baseline), orDash(words.outcome),
                               textCell(spec.sourceLine)});
        }
    }
    if (table.rows.isEmpty())
        return;
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("SummaryPlan", "Indicators")});
    blocks.push_back(table);
}

} // namespace acuerdo
