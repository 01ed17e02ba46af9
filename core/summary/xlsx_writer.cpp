// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/xlsx_writer.h"

#include "core/domain/formatting.h"
#include "core/summary/counts.h"
#include "core/summary/visible_text.h"
#include "core/summary/xlsx_charts.h"
#include "core/summary/xlsx_sheet.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

#include <xlsxwriter.h>

namespace acuerdo {
namespace {

constexpr QLatin1StringView listSeparator("; ");
constexpr int methodWidth = 90; // of the method's texts, in characters

/// Sorts the blocks of a document by what sheet they belong to.
struct Sorted {
    std::vector<const ItemBlock *> items;
    std::vector<const ChartFigure *> charts;
    std::vector<const FigureRow *> figures;
    std::vector<const ParagraphBlock *> texts;
    std::vector<std::pair<QString, const TableBlock *>> tables; ///< With the heading above.
    QString heading;

    void operator()(const HeadingBlock &block) { heading = block.text; }
    void operator()(const ParagraphBlock &block) { texts.push_back(&block); }
    void operator()(const FigureRow &block) { figures.push_back(&block); }
    void operator()(const TableBlock &block) { tables.emplace_back(heading, &block); }
    void operator()(const ItemBlock &) {} // in an order of their own
    void operator()(const ChartFigure &block) { charts.push_back(&block); }
    void operator()(const PageBreak &) {}

    const TableBlock *table(QLatin1StringView key) const
    {
        const auto found = std::ranges::find_if(tables, [&](const auto &entry) { return entry.second->key == key; });
        return found == tables.end() ? nullptr : found->second;
    }
};

XlsxValue valueOf(const TableCell &cell, ColumnKind kind)
{
    if (kind == ColumnKind::Number && cell.number)
        return double(*cell.number);
    if (kind == ColumnKind::Date)
        return cell.date;
    return plainText(cell.text);
}

/// What an owner has to do with the items of the summary.
struct OwnerCounts {
    int leads = 0;
    int supports = 0;
    int overdue = 0;
    std::array<int, rolesInOrder.size()> byRole{};
};

/// Writes the sheets one after the other.
class Writer
{
public:
    Writer(const Document &document, lxw_workbook *workbook)
        : m_document(document)
        , m_workbook(workbook)
        , m_formats(workbook)
        , m_formatting(document.language)
    {
        for (const Block *block : everyBlock(document))
            std::visit(m_sorted, *block);
        m_sorted.items = itemsOf(document);
    }

    void write()
    {
        setProperties();
        writeSummary();
        writeRegister();
        writeChanges();
        writeOwners();
        writeIndicators();
        writeObservations();
        writeEvidence();
        writeMethod();
        if (!m_sorted.charts.empty())
            writeXlsxCharts(m_workbook, m_formats, m_sorted.charts, m_formatting);
    }

private:
    QString word(const char *text, const char *comment = nullptr) const
    {
        return m_formatting.wording().translate("Summary", text, comment);
    }

    XlsxSheet sheet(const char *name) const
    {
        return {m_workbook, m_formatting.wording().translate("XlsxSheets", name), m_formats};
    }

    // Nobody is named and no clock is asked: the day of the summary stands as the date of the file.
    void setProperties()
    {
        QByteArray title = visibleText(m_document.masthead.title).toUtf8();
        QByteArray subject = visibleText(m_document.masthead.asOfText).toUtf8();
        QByteArray author = visibleText(m_document.masthead.preparer).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.created = m_document.masthead.asOf.startOfDay(Qt::UTC).toSecsSinceEpoch();
        workbook_set_properties(m_workbook, &properties);
    }

    void writeSummary()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Summary"));
        page.setWidths({{{}, 34}, {{}, 14}, {{}, 14}, {{}, 14}, {{}, 14}, {{}, 14}, {{}, 14}, {{}, 14}, {{}, 14}});
        const Masthead &masthead = m_document.masthead;
        page.setHeight(2);
        page.add({masthead.title}, m_formats.title);
        page.add({masthead.kind}, m_formats.bold);
        for (const QString &text : {masthead.subtitle, masthead.asOfText, masthead.fromText, masthead.filterText,
                                    masthead.preparerText, masthead.fingerprintText}) {
            if (!text.isEmpty())
                page.add({text});
        }
        for (const FigureRow *row : m_sorted.figures) {
            page.skip();
            for (const SummaryFigure &figure : row->figures)
                page.add({figure.label, double(figure.value), figure.change});
        }
        for (const auto &[heading, table] : m_sorted.tables) {
            if (!table->total.isEmpty())
                writeCounts(page, heading, *table);
        }
        page.finish();
    }

    void writeCounts(XlsxSheet &page, const QString &heading, const TableBlock &table)
    {
        page.skip();
        page.add({heading}, m_formats.bold);
        std::vector<XlsxValue> titles;
        for (const TableColumn &column : table.columns)
            titles.emplace_back(column.title);
        page.add(titles, m_formats.head);
        for (const QList<TableCell> &row : table.rows)
            page.add(valuesOf(table, row));
        page.add(valuesOf(table, table.total), m_formats.boldNumber);
    }

    static std::vector<XlsxValue> valuesOf(const TableBlock &table, const QList<TableCell> &row)
    {
        std::vector<XlsxValue> values;
        for (qsizetype i = 0; i < row.size(); ++i)
            values.push_back(valueOf(row[i], table.columns[i].kind));
        return values;
    }

    void writeRegister()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Register"));
        std::vector<XlsxColumn> columns{{word(QT_TRANSLATE_NOOP("Summary", "Code")), 10},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Recommendation")), 40},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Text")), 50},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Pillar")), 20},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Status")), 18},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Counts as")), 16},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Since")), 12},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Due")), 12},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Schedule")), 14},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Updated")), 12},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Section")), 20},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Page")), 8}};
        const QList<Side> sides = usedSides();
        for (const Side side : sides) {
            const QString name = label(side, m_formatting.wording());
            for (const auto &[title, width] : sideColumns())
                columns.push_back({name + QStringLiteral(": ") + title, width});
        }
        page.setColumns(columns);
        for (const ItemBlock *item : m_sorted.items)
            page.add(registerRow(*item, sides));
        page.finish();
    }

    QList<Side> usedSides() const
    {
        QSet<Side> used;
        for (const ItemBlock *item : m_sorted.items) {
            for (const ItemSide &side : item->sides)
                used.insert(side.side);
        }
        QList<Side> sides;
        for (const auto &[side, key] : allKeys<Side>()) {
            if (used.contains(side))
                sides.append(side);
        }
        return sides;
    }

    std::vector<XlsxColumn> sideColumns() const
    {
        return {{word(QT_TRANSLATE_NOOP("Summary", "Status")), 18},
                {word(QT_TRANSLATE_NOOP("Summary", "Since")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Lead")), 20},
                {word(QT_TRANSLATE_NOOP("Summary", "Support")), 24},
                {word(QT_TRANSLATE_NOOP("Summary", "Response")), 18},
                {word(QT_TRANSLATE_NOOP("Summary", "Shown by")), 18},
                {word(QT_TRANSLATE_NOOP("Summary", "Original date")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Due")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Schedule")), 14},
                {word(QT_TRANSLATE_NOOP("Summary", "Updated")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Why")), 50},
                {word(QT_TRANSLATE_NOOP("Summary", "Evidence")), 16}};
    }

    std::vector<XlsxValue> registerRow(const ItemBlock &item, const QList<Side> &sides) const
    {
        const Wording &wording = m_formatting.wording();
        std::vector<XlsxValue> row{item.code,        item.title.text,  item.text.text,
                                   item.pillarTitle, item.status.word, label(item.statusClass, wording),
                                   item.since,       item.due,         label(item.schedule, wording),
                                   item.updated,     item.section,     item.page};
        for (const Side side : sides) {
            const auto found = std::ranges::find(item.sides, side, &ItemSide::side);
            if (found == item.sides.end()) {
                row.resize(row.size() + sideColumns().size());
                continue;
            }
            const std::vector<XlsxValue> values{found->status.word,
                                                found->since,
                                                found->leads.join(listSeparator),
                                                found->supporting.join(listSeparator),
                                                label(found->response, wording),
                                                label(found->verification, wording),
                                                found->originalDue ? found->originalDue : found->due,
                                                found->due,
                                                label(found->schedule, wording),
                                                found->effective,
                                                found->reason.text,
                                                found->evidence.join(listSeparator)};
            row.insert(row.end(), values.begin(), values.end());
        }
        return row;
    }

    // The tables of what changed have columns in common; each finds its place by the column's key.
    void writeChanges()
    {
        static const QList<QList<QLatin1StringView>> keys{{QLatin1StringView("code")},
                                                          {QLatin1StringView("title")},
                                                          {QLatin1StringView("side")},
                                                          {QLatin1StringView("change")},
                                                          {QLatin1StringView("before")},
                                                          {QLatin1StringView("after"), QLatin1StringView("status")},
                                                          {QLatin1StringView("since"), QLatin1StringView("date")},
                                                          {QLatin1StringView("original")},
                                                          {QLatin1StringView("previous")},
                                                          {QLatin1StringView("revised")},
                                                          {QLatin1StringView("reason")}};
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Changes"));
        page.setColumns({{word(QT_TRANSLATE_NOOP("Summary", "Part of the summary")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Code")), 10},
                         {word(QT_TRANSLATE_NOOP("Summary", "Recommendation")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Side")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Change")), 14},
                         {word(QT_TRANSLATE_NOOP("Summary", "Before")), 18},
                         {word(QT_TRANSLATE_NOOP("Summary", "Now")), 18},
                         {word(QT_TRANSLATE_NOOP("Summary", "Since")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Original date")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Previous")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Revised")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Why")), 60}});
        for (const auto &[heading, table] : m_sorted.tables) {
            if (!isOfChanges(table->key))
                continue;
            for (const QList<TableCell> &row : table->rows) {
                std::vector<XlsxValue> values{heading};
                for (const QList<QLatin1StringView> &names : keys) {
                    const auto column = std::ranges::find_if(table->columns, [&](const TableColumn &one) {
                        return std::ranges::any_of(names, [&](QLatin1StringView name) { return one.key == name; });
                    });
                    const auto at = column - table->columns.begin();
                    values.push_back(at < row.size() ? valueOf(row[at], column->kind) : XlsxValue());
                }
                page.add(values);
            }
        }
        page.finish();
    }

    static bool isOfChanges(const QString &key)
    {
        return key == QStringLiteral("moved") || key == QStringLiteral("changed-items")
               || key == QStringLiteral("revised-dates") || key == QStringLiteral("other-updates");
    }

    void writeOwners()
    {
        QMap<QString, OwnerCounts> owners;
        for (const ItemBlock *item : m_sorted.items) {
            for (const ItemSide &side : item->sides) {
                for (const QString &name : side.leads) {
                    OwnerCounts &counts = owners[name];
                    ++counts.leads;
                    ++counts.byRole[size_t(side.status.role)];
                    counts.overdue += side.schedule == Schedule::Overdue ? 1 : 0;
                }
                for (const QString &name : side.supporting)
                    ++owners[name].supports;
            }
        }
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Owners"));
        std::vector<XlsxColumn> columns{{word(QT_TRANSLATE_NOOP("Summary", "Owner")), 30},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Leads")), 10}};
        for (const StatusRole role : rolesInOrder)
            columns.push_back({countLabel(role, m_formatting.wording()), 12});
        columns.push_back({word("Overdue", "several"), 12});
        columns.push_back({word(QT_TRANSLATE_NOOP("Summary", "Supports")), 12});
        page.setColumns(columns);
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            std::vector<XlsxValue> row{owner.key(), double(owner->leads)};
            for (const StatusRole role : rolesInOrder)
                row.emplace_back(double(owner->byRole[size_t(role)]));
            row.emplace_back(double(owner->overdue));
            row.emplace_back(double(owner->supports));
            page.add(row);
        }
        page.finish();
    }

    void writeIndicators()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Indicators"));
        page.setColumns({{word(QT_TRANSLATE_NOOP("Summary", "Indicator")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Name")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Unit")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "First")), 10},
                         {word(QT_TRANSLATE_NOOP("Summary", "Last")), 10},
                         {word(QT_TRANSLATE_NOOP("Summary", "Values")), 8},
                         {word(QT_TRANSLATE_NOOP("Summary", "Latest value")), 14},
                         {word(QT_TRANSLATE_NOOP("Summary", "Vintage")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Chart")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Source")), 60},
                         {word(QT_TRANSLATE_NOOP("Summary", "Address")), 40}});
        for (const ChartFigure *figure : m_sorted.charts) {
            for (const ChartSpecSeries &series : figure->spec.series) {
                std::vector<XlsxValue> row{series.indicator, series.name, figure->spec.unit};
                if (series.points.empty()) {
                    row.insert(row.end(), {XlsxValue(), XlsxValue(), 0.0, XlsxValue()});
                } else {
                    const ChartPoint &last = series.points.back();
                    row.insert(row.end(), {series.points.front().period.text(), last.period.text(),
                                           double(series.points.size()), last.value});
                }
                row.insert(row.end(),
                           {series.vintage, figure->spec.title, figure->spec.sourceLine, figure->spec.sourceUrl});
                page.add(row);
            }
        }
        page.finish();
    }

    void writeObservations()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Observations"));
        page.setColumns({{word(QT_TRANSLATE_NOOP("Summary", "Indicator")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Name")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Period")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "From")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "To")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Value")), 14},
                         {word(QT_TRANSLATE_NOOP("Summary", "Remark")), 16},
                         {word(QT_TRANSLATE_NOOP("Summary", "Vintage")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Source")), 60}});
        QSet<QString> seen; // an indicator of two charts is listed once
        for (const ChartFigure *figure : m_sorted.charts) {
            for (const ChartSpecSeries &series : figure->spec.series) {
                for (const ChartPoint &point : series.points) {
                    const QString key = series.indicator + u'\n' + series.vintage + u'\n' + point.period.text();
                    if (!series.indicator.isEmpty() && seen.contains(key))
                        continue;
                    seen.insert(key);
                    page.add(observationRow(figure->spec, series, point));
                }
            }
        }
        page.finish();
    }

    std::vector<XlsxValue> observationRow(const ChartSpec &spec, const ChartSpecSeries &series,
                                          const ChartPoint &point) const
    {
        QStringList remarks;
        if (point.flag != ObservationFlag::Final)
            remarks.append(label(point.flag, m_formatting.wording()));
        if (point.partial)
            remarks.append(word(QT_TRANSLATE_NOOP("Summary", "period in progress")));
        const bool known = point.source >= 0 && point.source < int(spec.sources.size());
        return {series.indicator,
                series.name,
                point.period.text(),
                PartialDate::day(point.period.first()),
                PartialDate::day(point.period.last()),
                point.value,
                remarks.join(listSeparator),
                series.vintage,
                known ? spec.sources[size_t(point.source)].publisher + QStringLiteral(", ")
                            + spec.sources[size_t(point.source)].title
                      : spec.sourceLine};
    }

    void writeEvidence()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Evidence"));
        page.setColumns({{word(QT_TRANSLATE_NOOP("Summary", "Key")), 16},
                         {word(QT_TRANSLATE_NOOP("Summary", "Evidence")), 70},
                         {word(QT_TRANSLATE_NOOP("Summary", "Address")), 60}});
        if (const TableBlock *table = m_sorted.table(QLatin1StringView("evidence"))) {
            for (const QList<TableCell> &row : table->rows)
                page.add(valuesOf(*table, row));
        }
        page.finish();
    }

    void writeMethod()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Method"));
        page.setWidths({{{}, 28}, {{}, 24}, {{}, methodWidth}});
        const Masthead &masthead = m_document.masthead;
        for (const QString &text : {masthead.asOfText, masthead.fromText, masthead.filterText, masthead.preparerText,
                                    masthead.fingerprint, m_document.footer}) {
            if (!text.isEmpty())
                page.add({text});
        }
        page.skip();
        for (const ParagraphBlock *text : m_sorted.texts) {
            const bool hasLead = text->text.size() > 1 && text->text.first().kind == TextRun::Kind::Bold;
            if (hasLead)
                addWrapped(page, {text->text.first().text, {}, plainText(text->text.mid(1)).trimmed()});
        }
        if (const TableBlock *table = m_sorted.table(QLatin1StringView("definitions"))) {
            page.skip();
            page.add({word(QT_TRANSLATE_NOOP("Summary", "Status")), word(QT_TRANSLATE_NOOP("Summary", "Counts as")),
                      word(QT_TRANSLATE_NOOP("Summary", "Meaning"))},
                     m_formats.head);
            for (const QList<TableCell> &row : table->rows)
                addWrapped(page, valuesOf(*table, row));
        }
        page.finish();
    }

    // The last text of the row is long.
    void addWrapped(XlsxSheet &page, const std::vector<XlsxValue> &values)
    {
        const QString *text = std::get_if<QString>(&values.back());
        page.setHeight(text ? int(text->size()) / methodWidth + 1 : 1);
        page.add(values, m_formats.wrapped);
    }

    const Document &m_document;
    lxw_workbook *m_workbook;
    XlsxFormats m_formats;
    Formatting m_formatting;
    Sorted m_sorted{};
};

tl::unexpected<Error> notMade(const Document &document, const QString &reason)
{
    return failure(Wording(document.language)
                       .translate("XlsxSheets", "The workbook could not be made: %1. Nothing was written.")
                       .arg(reason));
}

} // namespace

Result<QByteArray> xlsxOf(const Document &document)
{
    // libxlsxwriter writes to a file by name and nowhere else.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(document, folder.errorString());
    const QString path = folder.filePath(QStringLiteral("summary.xlsx"));
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return notMade(document, folder.path());
    Writer(document, workbook).write();
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return notMade(document, QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(document, file.errorString());
    return file.readAll();
}

} // namespace acuerdo
