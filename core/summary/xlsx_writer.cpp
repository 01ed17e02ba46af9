// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/xlsx_writer.h"

#include "core/domain/formatting.h"
#include "core/summary/visible_text.h"
#include "core/summary/xlsx_charts.h"
#include "core/summary/xlsx_figures.h"
#include "core/summary/xlsx_register.h"
#include "core/summary/xlsx_sheet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <xlsxwriter.h>

namespace acuerdo {
namespace {

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
        writeXlsxRegister(m_workbook, m_formats, m_sorted.items, m_formatting);
        writeChanges();
        writeXlsxOwners(m_workbook, m_formats, m_sorted.items, m_formatting);
        writeXlsxFigures(m_workbook, m_formats, m_sorted.charts, m_formatting);
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
