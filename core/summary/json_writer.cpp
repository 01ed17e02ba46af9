// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acuerdo {
namespace {

constexpr QLatin1StringView key("key");
constexpr QLatin1StringView title("title");
constexpr QLatin1StringView text("text");
constexpr QLatin1StringView statusKey("status");

// What is not there is null, never an empty text that could be taken for one.
QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue dateValue(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

QJsonObject statusValue(const StatusMark &mark)
{
    return {{key, mark.key}, {QStringLiteral("word"), mark.word}, {QStringLiteral("role"), keyOf(mark.role)}};
}

QJsonObject mastheadValue(const Masthead &masthead)
{
    return {{QStringLiteral("kind"), masthead.kind},
            {title, masthead.title},
            {QStringLiteral("subtitle"), orNull(masthead.subtitle)},
            {QStringLiteral("as_of"), dateValue(masthead.asOf)},
            {QStringLiteral("compared_with"), dateValue(masthead.from)},
            {QStringLiteral("filter"), orNull(masthead.filter)},
            {QStringLiteral("preparer"), orNull(masthead.preparer)},
            {QStringLiteral("fingerprint"), orNull(masthead.fingerprint)}};
}

QJsonObject figureValue(const SummaryFigure &figure)
{
    return {{key, figure.key},
            {QStringLiteral("value"), figure.value},
            {QStringLiteral("label"), figure.label},
            {QStringLiteral("change"), orNull(figure.change)}};
}

QString columnKindKey(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Detail:
        return QStringLiteral("text");
    case ColumnKind::Code:
        return QStringLiteral("code");
    case ColumnKind::Number:
        return QStringLiteral("number");
    case ColumnKind::Status:
        return QStringLiteral("status");
    case ColumnKind::Date:
        return QStringLiteral("date");
    }
    Q_UNREACHABLE();
}

// The words of a cell without the links in them, which stand in a list of their own.
QString wordsWithoutLinks(const Passage &passage)
{
    QString words;
    for (const TextRun &run : passage) {
        if (run.kind != TextRun::Kind::Link)
            words += run.text;
    }
    return words.trimmed();
}

QJsonValue cellValue(const TableCell &cell, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Number:
        return cell.number ? QJsonValue(*cell.number) : QJsonValue(plainText(cell.text));
    case ColumnKind::Date:
        return orNull(cell.date.text());
    case ColumnKind::Status:
        for (const TextRun &run : cell.text) {
            if (run.kind == TextRun::Kind::Status)
                return statusValue(run.status);
        }
        return orNull(plainText(cell.text));
    case ColumnKind::Text:
    case ColumnKind::Code:
    case ColumnKind::Detail:
        return orNull(wordsWithoutLinks(cell.text));
    }
    Q_UNREACHABLE();
}

QJsonObject rowValue(const QList<TableColumn> &columns, const QList<TableCell> &cells)
{
    QJsonObject row;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        row.insert(columns[i].key, cellValue(cells[i], columns[i].kind));
        if (!cells[i].key.isEmpty() && columns[i].kind != ColumnKind::Status)
            row.insert(columns[i].key + QStringLiteral("_key"), cells[i].key);
        QJsonArray links;
        for (const TextRun &run : cells[i].text) {
            if (run.kind == TextRun::Kind::Link)
                links.append(run.target);
        }
        if (!links.isEmpty())
            row.insert(columns[i].key + QStringLiteral("_links"), links);
    }
    return row;
}

QJsonObject tableValue(const TableBlock &table)
{
    QJsonArray columns;
    for (const TableColumn &column : table.columns) {
        columns.append(QJsonObject{
            {key, column.key}, {title, column.title}, {QStringLiteral("kind"), columnKindKey(column.kind)}});
    }
    QJsonArray rows;
    for (const QList<TableCell> &cells : table.rows)
        rows.append(rowValue(table.columns, cells));
    QJsonObject value{{key, table.key},
                      {QStringLiteral("caption"), orNull(table.caption)},
                      {QStringLiteral("columns"), columns},
                      {QStringLiteral("rows"), rows}};
    if (!table.total.isEmpty())
        value.insert(QStringLiteral("total"), rowValue(table.columns, table.total));
    return value;
}

QJsonObject sideValue(const ItemSide &side)
{
    const QJsonObject update{{QStringLiteral("effective"), orNull(side.effective.text())},
                             {QStringLiteral("reason"), orNull(side.reason.text)},
                             {QStringLiteral("evidence"), QJsonArray::fromStringList(side.evidence)}};
    return {{QStringLiteral("side"), keyOf(side.side)},
            {statusKey, statusValue(side.status)},
            {QStringLiteral("since"), orNull(side.since.text())},
            {QStringLiteral("lead"), QJsonArray::fromStringList(side.leads)},
            {QStringLiteral("supporting"), QJsonArray::fromStringList(side.supporting)},
            {QStringLiteral("response"), keyOf(side.response)},
            {QStringLiteral("verification"), keyOf(side.verification)},
            {QStringLiteral("due"), orNull(side.due.text())},
            {QStringLiteral("original_due"), orNull((side.originalDue ? side.originalDue : side.due).text())},
            {QStringLiteral("schedule"), keyOf(side.schedule)},
            {QStringLiteral("update"), side.effective ? QJsonValue(update) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject itemValue(const ItemBlock &item)
{
    QJsonArray sides;
    for (const ItemSide &side : item.sides)
        sides.append(sideValue(side));
    return {{QStringLiteral("code"), item.code},
            {title, item.title.text},
            {text, orNull(item.text.text)},
            {QStringLiteral("pillar"), QJsonObject{{key, item.pillar}, {title, item.pillarTitle}}},
            {statusKey, statusValue(item.status)},
            {QStringLiteral("class"), keyOf(item.statusClass)},
            {QStringLiteral("since"), orNull(item.since.text())},
            {QStringLiteral("due"), orNull(item.due.text())},
            {QStringLiteral("schedule"), keyOf(item.schedule)},
            {QStringLiteral("updated"), orNull(item.updated.text())},
            {QStringLiteral("section"), orNull(item.section)},
            {QStringLiteral("page"), orNull(item.page)},
            {QStringLiteral("sides"), sides}};
}

QJsonObject seriesValue(const ChartSpecSeries &series)
{
    QJsonArray points;
    for (const ChartPoint &point : series.points) {
        points.append(QJsonObject{{QStringLiteral("period"), point.period.text()},
                                  {QStringLiteral("value"), point.value},
                                  {QStringLiteral("flag"), keyOf(point.flag)},
                                  {QStringLiteral("partial"), point.partial}});
    }
    return {{QStringLiteral("name"), series.name},
            {QStringLiteral("indicator"), series.indicator},
            {QStringLiteral("vintage"), orNull(series.vintage)},
            {QStringLiteral("points"), points}};
}

QJsonObject chartValue(const ChartFigure &figure)
{
    QJsonArray series;
    for (const ChartSpecSeries &one : figure.spec.series)
        series.append(seriesValue(one));
    return {{key, figure.spec.key},
            {title, figure.spec.title},
            {QStringLiteral("subtitle"), orNull(figure.spec.subtitle)},
            {QStringLiteral("unit"), orNull(figure.spec.unit)},
            {QStringLiteral("description"), orNull(figure.alternative)},
            {QStringLiteral("source"), orNull(figure.spec.sourceLine)},
            {QStringLiteral("source_url"), orNull(figure.spec.sourceUrl)},
            {QStringLiteral("series"), series}};
}

/// Sorts the blocks into the lists of the JSON object.
struct Collected {
    QJsonArray figures;
    QJsonObject texts;
    QJsonArray tables;
    QJsonArray items;
    QJsonArray charts;

    void operator()(const HeadingBlock &) {}
    void operator()(const PageBreak &) {}
    void operator()(const ParagraphBlock &paragraph) { texts.insert(paragraph.key, plainText(paragraph.text)); }
    void operator()(const FigureRow &row)
    {
        for (const SummaryFigure &figure : row.figures)
            figures.append(figureValue(figure));
    }
    void operator()(const TableBlock &table) { tables.append(tableValue(table)); }
    void operator()(const ItemBlock &) {} // in an order of their own
    void operator()(const ChartFigure &figure) { charts.append(chartValue(figure)); }
};

} // namespace

QByteArray jsonOf(const Document &document)
{
    Collected collected;
    for (const Block *block : everyBlock(document))
        std::visit(collected, *block);
    for (const ItemBlock *item : itemsOf(document))
        collected.items.append(itemValue(*item));
    const QJsonObject summary{{QStringLiteral("format"), QStringLiteral("acuerdo-summary")},
                              {QStringLiteral("version"), summaryJsonVersion},
                              {QStringLiteral("language"), languageKey(document.language)},
                              {QStringLiteral("masthead"), mastheadValue(document.masthead)},
                              {QStringLiteral("figures"), collected.figures},
                              {QStringLiteral("texts"), collected.texts},
                              {QStringLiteral("tables"), collected.tables},
                              {QStringLiteral("recommendations"), collected.items},
                              {QStringLiteral("charts"), collected.charts}};
    return QJsonDocument(summary).toJson(QJsonDocument::Indented);
}

} // namespace acuerdo
