// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

constexpr int mostColumns = 1024;
constexpr qint64 mostRows = 1'048'576;
constexpr size_t mostMerged = 10'000;

tl::unexpected<Error> wrongAt(qint64 line, const QString &what)
{
    return failure(QCoreApplication::translate("Tables", "row %1: %2").arg(line).arg(what));
}

/// A place in a sheet, both from 0.
struct Place {
    qint64 row = 0;
    int column = 0;
};

/// Reads "BC12"; nothing when it is not a place in a sheet.
std::optional<Place> placeOf(const QString &reference)
{
    Place place{.row = 0, .column = 0};
    qsizetype position = 0;
    for (; position < reference.size() && reference.at(position) >= u'A' && reference.at(position) <= u'Z'; ++position)
        place.column = std::min(place.column * 26 + (reference.at(position).unicode() - u'A' + 1), 1 << 20);
    bool isNumber = false;
    place.row = reference.mid(position).toLongLong(&isNumber) - 1;
    --place.column;
    if (!isNumber || position == 0 || place.row < 0 || place.row >= mostRows)
        return std::nullopt;
    return place;
}

/// Cells shown as one. The value stands in the first.
struct Merged {
    Place first{};
    Place last{};
    ForeignCell value{};
};

Result<bool> mentionsMerged(const ZipReader &archive, const QString &part)
{
    ACUERDO_TRY_VALUE(device, archive.stream(part));
    const QByteArray word("mergeCells");
    QByteArray window;
    for (;;) {
        const QByteArray chunk = device->read(1 << 16);
        if (chunk.isEmpty())
            return false;
        window = window.right(word.size()) + chunk;
        if (window.contains(word))
            return true;
    }
}

/// Merged cells stand after the rows in the file, and are needed while the rows are read.
Result<std::vector<Merged>> readMerged(const ZipReader &archive, const QString &part)
{
    std::vector<Merged> merged;
    ACUERDO_TRY_VALUE(mentioned, mentionsMerged(archive, part));
    if (!mentioned)
        return merged;
    ACUERDO_TRY_VALUE(xml, WorkbookPart::open(archive, part));
    for (;;) {
        ACUERDO_TRY_VALUE(more, xml->nextElement());
        if (!more)
            break;
        if (xml->xml().name() != QLatin1StringView("mergeCell"))
            continue;
        const QString reference = xml->attribute(QLatin1StringView("ref"));
        const auto first = placeOf(reference.section(u':', 0, 0));
        const auto last = placeOf(reference.section(u':', -1));
        if (!first || !last || last->row < first->row || last->column < first->column)
            return failure(QCoreApplication::translate("Tables", "“%1” is no range of merged cells.").arg(reference));
        if (merged.size() >= mostMerged)
            return failure(
                QCoreApplication::translate("Tables", "The sheet has more than 10,000 merged cells. Save it as CSV."));
        merged.push_back({.first = *first, .last = *last});
    }
    std::ranges::sort(merged, {}, [](const Merged &range) { return range.first.row; });
    return merged;
}

class WorkbookRows : public TableRows
{
public:
    WorkbookRows(std::shared_ptr<const ZipReader> archive, std::shared_ptr<const WorkbookCommons> commons,
                 std::unique_ptr<WorkbookPart> part, std::vector<Merged> merged)
        : m_archive(std::move(archive))
        , m_commons(std::move(commons))
        , m_part(std::move(part))
        , m_merged(std::move(merged))
    {}

    Result<bool> next() override;
    double progress() const override { return std::min(1.0, double(m_row.line) / double(std::max<qint64>(m_last, 1))); }

private:
    Result<Done> beginRow();
    Result<Done> readCells();
    Result<Done> readCell();
    Result<ForeignCell> cellOf(const QString &type, ShownAs shown, const QString &value, bool isFormula) const;
    ForeignCell numberCell(double number, ShownAs shown) const;
    Result<Done> spreadMerged();

    std::shared_ptr<const ZipReader> m_archive;
    std::shared_ptr<const WorkbookCommons> m_commons;
    std::unique_ptr<WorkbookPart> m_part;
    std::vector<Merged> m_merged;
    std::vector<size_t> m_open{}; ///< Merged cells that reach the current row.
    size_t m_nextMerged = 0;
    qint64 m_last = 0;
};

Result<bool> WorkbookRows::next()
{
    for (;;) {
        ACUERDO_TRY_VALUE(more, m_part->nextElement());
        if (!more)
            return false;
        const auto name = m_part->xml().name();
        if (name == QLatin1StringView("dimension")) {
            const auto last = placeOf(m_part->attribute(QLatin1StringView("ref")).section(u':', -1));
            m_last = last ? last->row + 1 : 0;
        }
        if (name != QLatin1StringView("row"))
            continue;
        ACUERDO_TRY(beginRow());
        ACUERDO_TRY(readCells());
        ACUERDO_TRY(spreadMerged());
        if (!m_row.isEmpty())
            return true;
    }
}

Result<Done> WorkbookRows::beginRow()
{
    const QString number = m_part->attribute(QLatin1StringView("r"));
    const qint64 line = number.isEmpty() ? m_row.line + 1 : number.toLongLong();
    if (line <= m_row.line || line > mostRows)
        return wrongAt(m_row.line, QCoreApplication::translate("Tables", "the row after it has the number %1")
                                       .arg(number.isEmpty() ? QString::number(line) : number));
    m_row.line = line;
    m_row.cells.clear();
    const QString hidden = m_part->attribute(QLatin1StringView("hidden"));
    m_row.hidden = hidden == QStringLiteral("1") || hidden == QStringLiteral("true");
    return Done();
}

Result<Done> WorkbookRows::readCells()
{
    for (;;) {
        ACUERDO_TRY_VALUE(more, m_part->nextToken());
        if (!more || (m_part->xml().isEndElement() && m_part->xml().name() == QLatin1StringView("row")))
            return Done();
        if (m_part->xml().isStartElement() && m_part->xml().name() == QLatin1StringView("c"))
            ACUERDO_TRY(readCell());
    }
}

Result<Done> WorkbookRows::readCell()
{
    const QString reference = m_part->attribute(QLatin1StringView("r"));
    const QString type = m_part->attribute(QLatin1StringView("t"));
    const size_t style = m_part->attribute(QLatin1StringView("s")).toULong();
    const auto place =
        reference.isEmpty() ? std::optional(Place{m_row.line - 1, int(m_row.cells.size())}) : placeOf(reference);
    if (!place || place->row != m_row.line - 1 || place->column < m_row.cells.size())
        return wrongAt(m_row.line,
                       QCoreApplication::translate("Tables", "the cell “%1” is out of place").arg(reference));
    QString value;
    bool isFormula = false;
    for (bool ended = false; !ended;) {
        ACUERDO_TRY_VALUE(more, m_part->nextToken());
        const auto name = m_part->xml().name();
        ended = !more || (m_part->xml().isEndElement() && name == QLatin1StringView("c"));
        if (!m_part->xml().isStartElement())
            continue;
        isFormula = isFormula || name == QLatin1StringView("f");
        if (name == QLatin1StringView("v") || name == QLatin1StringView("t")) {
            ACUERDO_TRY_VALUE(text, m_part->text());
            value += text;
        }
    }
    const ShownAs shown = style < m_commons->styles.size() ? m_commons->styles[style] : ShownAs::Number;
    ACUERDO_TRY_VALUE(cell, cellOf(type, shown, value, isFormula));
    if (cell.isEmpty())
        return Done(); // formatted, but nothing in it
    if (place->column >= mostColumns)
        return wrongAt(m_row.line, QCoreApplication::translate("Tables", "it has more than 1,024 columns"));
    m_row.cells.resize(place->column);
    m_row.cells.push_back(std::move(cell));
    return Done();
}

Result<ForeignCell> WorkbookRows::cellOf(const QString &type, ShownAs shown, const QString &value, bool isFormula) const
{
    if (value.isEmpty()) {
        if (!isFormula || type == QStringLiteral("str"))
            return ForeignCell();
        return ForeignCell{.kind = ForeignCell::Kind::Error,
                           .text = QCoreApplication::translate("Tables", "(a formula without a stored value)")};
    }
    if (type == QStringLiteral("s")) {
        bool isNumber = false;
        const qsizetype index = value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= m_commons->strings.size())
            return wrongAt(
                m_row.line,
                QCoreApplication::translate("Tables", "a cell names the text %1, which is not there").arg(value));
        return ForeignCell::ofText(m_commons->strings.at(index));
    }
    if (type == QStringLiteral("str") || type == QStringLiteral("inlineStr"))
        return ForeignCell::ofText(unescaped(value));
    if (type == QStringLiteral("e"))
        return ForeignCell{.kind = ForeignCell::Kind::Error, .text = value};
    if (type == QStringLiteral("b"))
        return ForeignCell::ofText(value == QStringLiteral("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    if (type == QStringLiteral("d"))
        return ForeignCell{.kind = ForeignCell::Kind::Date,
                           .text = value.endsWith(QStringLiteral("T00:00:00")) ? value.chopped(9) : value};
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return wrongAt(
            m_row.line,
            QCoreApplication::translate("Tables", "a cell should hold a number and holds “%1”").arg(value.left(80)));
    return numberCell(number, shown);
}

ForeignCell WorkbookRows::numberCell(double number, ShownAs shown) const
{
    if (shown == ShownAs::Percent)
        return {.kind = ForeignCell::Kind::Number, .text = decimalText(number, 2) + u'%'};
    if (shown == ShownAs::Number)
        return {.kind = ForeignCell::Kind::Number, .text = decimalText(number)};
    const QString date = dateText(number, m_commons->countsFrom1904, shown);
    if (!date.isEmpty())
        return {.kind = ForeignCell::Kind::Date, .text = date};
    return {.kind = ForeignCell::Kind::Error,
            .text = QCoreApplication::translate("Tables", "(the day %1, which is none)").arg(decimalText(number))};
}

Result<Done> WorkbookRows::spreadMerged()
{
    const qint64 row = m_row.line - 1;
    std::erase_if(m_open, [&](size_t index) { return m_merged[index].last.row < row; });
    for (; m_nextMerged < m_merged.size() && m_merged[m_nextMerged].first.row <= row; ++m_nextMerged) {
        Merged &range = m_merged[m_nextMerged];
        if (range.first.row == row)
            range.value = m_row.cell(range.first.column);
        if (range.last.row >= row)
            m_open.push_back(m_nextMerged);
    }
    if (m_open.size() > size_t(mostColumns))
        return wrongAt(m_row.line, QCoreApplication::translate("Tables", "its merged cells lie over one another"));
    for (const size_t index : m_open) {
        const Merged &range = m_merged[index];
        if (range.value.isEmpty())
            continue;
        const int last = std::min(range.last.column, mostColumns - 1);
        if (m_row.cells.size() <= last)
            m_row.cells.resize(last + 1);
        for (int column = range.first.column; column <= last; ++column) {
            if (row == range.first.row && column == range.first.column)
                continue;
            m_row.cells[column] = range.value;
            m_row.cells[column].spread = true;
        }
    }
    return Done();
}

} // namespace

Result<std::unique_ptr<TableRows>> openSheet(std::shared_ptr<const ZipReader> archive,
                                             std::shared_ptr<const WorkbookCommons> commons, const QString &part)
{
    ACUERDO_TRY_VALUE(merged, readMerged(*archive, part));
    ACUERDO_TRY_VALUE(xml, WorkbookPart::open(*archive, part));
    return std::unique_ptr<TableRows>(
        std::make_unique<WorkbookRows>(std::move(archive), std::move(commons), std::move(xml), std::move(merged)));
}

} // namespace acuerdo
