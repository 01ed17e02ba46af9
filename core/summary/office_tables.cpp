// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/office_tables.h"

#include "core/summary/visible_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace acuerdo {
namespace {

// Drawings cannot flow with text in both formats, so the shape is a character here.
QString signOf(StatusRole role)
{
    switch (role) {
    case StatusRole::Achieved:
        return QStringLiteral("●");
    case StatusRole::Moving:
        return QStringLiteral("◐");
    case StatusRole::Stuck:
        return QStringLiteral("■");
    case StatusRole::Back:
        return QStringLiteral("◀");
    case StatusRole::Idle:
        return QStringLiteral("○");
    case StatusRole::Closed:
        return QStringLiteral("◇");
    }
    Q_UNREACHABLE();
}

QString colorOf(StatusRole role)
{
    switch (role) {
    case StatusRole::Achieved:
        return QStringLiteral("006B4E");
    case StatusRole::Moving:
        return QStringLiteral("0068A6");
    case StatusRole::Stuck:
        return QStringLiteral("8A6100");
    case StatusRole::Back:
        return QStringLiteral("95201A");
    case StatusRole::Idle:
        return QStringLiteral("5F6770");
    case StatusRole::Closed:
        return QStringLiteral("3E444B");
    }
    Q_UNREACHABLE();
}

OfficeRun officeRun(const TextRun &run)
{
    OfficeRun office{.text = visibleText(run.text), .language = run.language};
    switch (run.kind) {
    case TextRun::Kind::Plain:
        break;
    case TextRun::Kind::Bold:
        office.bold = true;
        break;
    case TextRun::Kind::Muted:
    case TextRun::Kind::Divide:
        office.color = QStringLiteral("5C636B");
        break;
    case TextRun::Kind::Status:
        office.text = signOf(run.status.role) + QChar(QChar::Nbsp) + visibleText(run.status.word);
        office.bold = true;
        office.color = colorOf(run.status.role);
        break;
    case TextRun::Kind::Link:
        if (run.target.startsWith(u'#'))
            office.target = u'#' + officeBookmark(run.target.mid(1));
        else if (isOpenable(run.target))
            office.target = run.target;
        break;
    case TextRun::Kind::Spark:
        office.text = sparkText(run.spark) + u' ';
        break;
    }
    return office;
}

bool isRight(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Date;
}

QString barColor(const QString &color)
{
    static constexpr auto isHex = [](QChar digit) { return QStringView(u"0123456789abcdefABCDEF").contains(digit); };
    const QString digits = color.mid(1).toUpper();
    return color.size() == 7 && std::ranges::all_of(digits, isHex) ? digits : QString();
}

OfficeCell headCell(const TableColumn &column)
{
    OfficeParagraph title{.style = isRight(column.kind) ? OfficeStyle::TableHeadRight : OfficeStyle::TableHead};
    if (!column.glyph.isEmpty())
        title.runs.append({.text = signOf(column.role) + u' ', .color = colorOf(column.role)});
    title.runs.append({.text = (column.arrow ? QStringLiteral("→ ") : QString()) + visibleText(column.title)});
    return {.paragraphs = {title}};
}

/// The cells of a row that stand in columns; remarks go under the first text.
QList<OfficeCell> rowCells(const QList<TableColumn> &columns, const QList<TableCell> &row, bool isTotal)
{
    QList<OfficeParagraph> remarks;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == ColumnKind::Detail && !row[i].text.isEmpty())
            remarks.append({.style = OfficeStyle::TableSmall, .runs = officeRuns(row[i].text)});
    }
    QList<OfficeCell> cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == ColumnKind::Detail)
            continue;
        OfficeParagraph text{.style = isRight(columns[i].kind) ? OfficeStyle::TableRight : OfficeStyle::TableText,
                             .runs = officeRuns(row[i].text)};
        for (OfficeRun &run : text.runs)
            run.bold = run.bold || isTotal;
        if (i == 0 && row[i].key.startsWith(QStringLiteral("evidence-")))
            text.bookmark = officeBookmark(row[i].key);
        OfficeCell cell{.paragraphs = {text}, .bar = barColor(row[i].color)};
        if (columns[i].kind == ColumnKind::Text && i > 0)
            cell.paragraphs += std::exchange(remarks, {});
        cells.append(cell);
    }
    if (!remarks.isEmpty() && !cells.isEmpty())
        cells.last().paragraphs += remarks;
    return cells;
}

// The text's width holds about so many characters; a cell loses two of them to its edges.
constexpr int charactersOfLine = 106;
constexpr int charactersOfEdges = 2;

qsizetype longestCell(const TableBlock &table, qsizetype column)
{
    qsizetype longest = 0;
    for (const QList<TableCell> &row : table.rows)
        longest = std::max(longest, plainText(row[column].text).size());
    return longest;
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return longest;
}

// Narrow columns take what they hold, within bounds.
int wanted(const TableBlock &table, qsizetype column)
{
    const TableColumn &shown = table.columns[column];
    const bool isStatus = shown.kind == ColumnKind::Status;
    const qsizetype sign = isStatus ? 4 : 0; // before the word, which is bold
    const qsizetype most = isStatus ? 20 : 16;
    const qsizetype title = longestWord(shown.title) + (shown.arrow || !shown.glyph.isEmpty() ? 2 : 0);
    return int(std::clamp<qsizetype>(std::max(title, longestCell(table, column) + sign), 7, most)) + charactersOfEdges;
}

/// In thousandths of the whole: texts share what the narrow columns leave, by what they hold.
QList<int> widthsOf(const TableBlock &table)
{
    constexpr int whole = 1000;
    constexpr int leastText = 16;
    QList<int> characters;
    QList<qsizetype> texts;
    int narrow = 0;
    int held = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::Detail)
            continue;
        if (table.columns[i].kind == ColumnKind::Text) {
            texts.append(characters.size());
            characters.append(int(std::clamp<qsizetype>(longestCell(table, i), leastText, charactersOfLine)));
            held += characters.last();
        } else {
            characters.append(wanted(table, i));
            narrow += characters.last();
        }
    }
    const int room = std::max(leastText * int(texts.size()), charactersOfLine - narrow);
    for (const qsizetype text : texts)
        characters[text] = room * characters[text] / std::max(1, held);
    const int sum = std::max(1, std::accumulate(characters.begin(), characters.end(), 0));
    QList<int> widths;
    for (const int count : characters)
        widths.append(count * whole / sum);
    return widths;
}

} // namespace

QList<OfficeRun> officeRuns(const Passage &passage)
{
    QList<OfficeRun> runs;
    for (const TextRun &run : passage) {
        if (!run.text.isEmpty() || run.kind == TextRun::Kind::Status || !run.spark.empty())
            runs.append(officeRun(run));
    }
    return runs;
}

OfficeTable officeTable(const TableBlock &table)
{
    OfficeTable office{
        .name = table.key, .description = visibleText(table.caption), .widths = widthsOf(table), .hasTotal = false};
    for (const TableColumn &column : table.columns) {
        if (column.kind != ColumnKind::Detail)
            office.head.append(headCell(column));
    }
    for (const QList<TableCell> &row : table.rows)
        office.rows.append(rowCells(table.columns, row, false));
    if (!table.total.isEmpty()) {
        office.rows.append(rowCells(table.columns, table.total, true));
        office.hasTotal = true;
    }
    return office;
}

OfficeTable officeFigures(const FigureRow &row, const QString &description)
{
    OfficeTable office{.name = QStringLiteral("figures"), .description = visibleText(description), .framed = false};
    QList<OfficeCell> cells;
    QList<qsizetype> characters;
    for (const SummaryFigure &figure : row.figures) {
        OfficeParagraph number{.style = OfficeStyle::Figure, .keepsWithNext = true};
        number.runs.append({.text = visibleText(figure.valueText)});
        OfficeParagraph label{.style = OfficeStyle::FigureLabel};
        if (!figure.glyph.isEmpty())
            label.runs.append({.text = signOf(figure.role) + QChar(QChar::Nbsp), .color = colorOf(figure.role)});
        label.runs.append({.text = visibleText(figure.label)});
        OfficeCell cell{.paragraphs = {number, label}};
        if (!figure.change.isEmpty())
            cell.paragraphs.append({.style = OfficeStyle::TableSmall, .runs = {{.text = visibleText(figure.change)}}});
        cells.append(cell);
        characters.append(std::max<qsizetype>(8, figure.label.size() + 3));
    }
    const qsizetype sum = std::accumulate(characters.begin(), characters.end(), qsizetype(0));
    for (const qsizetype count : characters)
        office.widths.append(int(count * 1000 / sum));
    if (!cells.isEmpty())
        office.rows.append(cells);
    return office;
}

} // namespace acuerdo
