// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/table_file.h"

#include "core/exchange/tables/delimited_rows.h"
#include "core/exchange/tables/table_proposal.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

namespace acuerdo {
namespace {

struct TablesText {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// What the first bytes say that a file is, when it is no text; empty for anything that may be one.
QString whyNoTable(QByteArrayView head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return TablesText::tr(
            "it is a workbook in the old Excel format, or one with a password; save it as XLSX without "
            "a password");
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8"))
        return TablesText::tr("it is a picture, whatever its name says");
    if (head.startsWith("%PDF"))
        return TablesText::tr("it is a PDF; copy the table out of it and paste it here");
    if (head.startsWith("\x1F\x8B") || head.startsWith("7z\xBC\xAF") || head.startsWith("Rar!"))
        return TablesText::tr("it is an archive; unpack it first");
    if (head.startsWith("SQLite format 3"))
        return TablesText::tr("it is a database, not a table");
    const QByteArray begin = head.first(std::min<qsizetype>(head.size(), 200)).toByteArray().trimmed().toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("<table"))
        return TablesText::tr(
            "it is a web page that calls itself a table; open it in a spreadsheet and save it as XLSX");
    if (begin.startsWith("<?xml") || begin.startsWith("<svg"))
        return TablesText::tr("it is XML; open it in a spreadsheet and save it as XLSX");
    return {};
}

/// How evenly a separator cuts the first rows.
struct DialectScore {
    bool readable = true;
    double even = 0.0; ///< Share of rows that have the same number of cells, more than one.
};

DialectScore scoreOf(TableRows &rows)
{
    constexpr int looked = 200;
    std::map<qsizetype, int> widths;
    int counted = 0;
    for (; counted < looked; ++counted) {
        const auto more = rows.next();
        if (!more)
            return {.readable = false};
        if (!*more)
            break;
        ++widths[rows.row().cells.size()];
    }
    int most = 0;
    for (const auto &[width, count] : widths)
        most = width > 1 ? std::max(most, count) : most;
    return {.even = counted > 0 ? double(most) / counted : 0.0};
}

Error named(const QString &name, const Error &error)
{
    return {QStringLiteral("%1: %2").arg(name, error.message)};
}

} // namespace

Error stoppedByUser()
{
    return {TablesText::tr("Stopped. Nothing was changed.")};
}

Result<TableFile> TableFile::open(const QString &path)
{
    TableFile table;
    table.m_path = path;
    table.m_name = QFileInfo(path).fileName();
    if (auto package = PackageFiles::open(path))
        return openPackage(std::move(table), *std::move(package));
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(TablesText::tr("%1 was not read: %2")
                           .arg(QDir::toNativeSeparators(path),
                                QFileInfo(path).isDir() ? TablesText::tr("it is a folder without a datapackage.json")
                                                        : file.errorString()));
    table.m_size = file.size();
    const QByteArray head = file.read(4096);
    if (head.isEmpty())
        return failure(TablesText::tr("%1 is empty.").arg(table.m_name));
    if (head.startsWith("PK\x03\x04")) {
        auto workbook = Workbook::open(path);
        if (!workbook)
            return tl::unexpected(named(table.m_name, workbook.error()));
        table.m_workbook = *std::move(workbook);
        return table;
    }
    if (const QString why = whyNoTable(head); !why.isEmpty())
        return failure(TablesText::tr("%1 was not read: %2.").arg(table.m_name, why));
    return table;
}

Result<TableFile> TableFile::openPackage(TableFile table, PackageFiles files)
{
    ACUERDO_TRY_VALUE(package, PackageTables::open(std::move(files)));
    table.m_name = package.name();
    table.m_size = package.size();
    table.m_package = std::move(package);
    return table;
}

Result<TableFile> TableFile::ofText(const QString &text, const QString &name)
{
    TableFile table;
    table.m_name = name;
    table.m_pasted = text.toUtf8();
    table.m_size = table.m_pasted.size();
    if (table.m_pasted.trimmed().isEmpty())
        return failure(TablesText::tr("%1 is empty.").arg(name));
    return table;
}

QList<SheetInfo> TableFile::sheets() const
{
    if (m_package)
        return m_package->tables();
    return m_workbook ? m_workbook->sheets() : QList<SheetInfo>();
}

Result<std::unique_ptr<QIODevice>> TableFile::device(const QString &sheet) const
{
    if (m_package)
        return m_package->file(sheet);
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_pasted);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(TablesText::tr("%1 was not read: %2").arg(m_name, file->errorString()));
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<QString> TableFile::sha256(const GoOn &goOn) const
{
    constexpr qint64 chunkSize = 1 << 22;
    if (m_package)
        return m_package->sha256();
    ACUERDO_TRY_VALUE(file, device({}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 read = 0; (read = file->read(chunk.data(), chunkSize)) != 0;) {
        if (read < 0)
            return failure(TablesText::tr("%1 was not read: %2").arg(m_name, file->errorString()));
        hash.addData(QByteArrayView(chunk.constData(), read));
        if (goOn && !goOn(double(file->pos()) / double(std::max<qint64>(m_size, 1))))
            return tl::unexpected(stoppedByUser());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::unique_ptr<TableRows>> TableFile::rows(const TableReading &reading) const
{
    if (m_workbook)
        return m_workbook->rows(reading.sheet);
    ACUERDO_TRY_VALUE(file, device(reading.sheet));
    const qint64 size = file->size();
    return std::unique_ptr<TableRows>(
        std::make_unique<DelimitedRows>(std::move(file), size, reading.encoding, reading.dialect));
}

Result<CsvDialect> TableFile::proposeDialect(const TableReading &reading) const
{
    CsvDialect best;
    double bestEven = -1.0;
    for (const char quote : {'"', '\0'}) {
        // The likeliest first: it wins a draw.
        for (const char delimiter : {'\t', ';', '|', ','}) {
            TableReading tried = reading;
            tried.dialect = {.delimiter = delimiter, .quote = quote};
            ACUERDO_TRY_VALUE(table, rows(tried));
            const DialectScore score = scoreOf(*table);
            if (score.readable && score.even > bestEven + 1e-9) {
                bestEven = score.even;
                best = tried.dialect;
            }
        }
        if (bestEven > 0.0)
            break; // marks around fields are the rule; without them only when nothing can be read with them
    }
    return best;
}

Result<TableSurvey> TableFile::survey(const TableReading &reading, const GoOn &goOn) const
{
    TableSurvey survey;
    ACUERDO_TRY_VALUE(table, rows(reading));
    for (;;) {
        const auto more = table->next();
        if (!more)
            return tl::unexpected(named(m_name, more.error()));
        if (!*more)
            return survey;
        survey.add(table->row());
        if (goOn && table->row().line % 1024 == 0 && !goOn(table->progress()))
            return tl::unexpected(stoppedByUser());
    }
}

// What a data package says of its own table goes before what its bytes look like.
Result<Done> TableFile::proposeText(TableReading &reading, bool &certain) const
{
    const DeclaredReading declared = m_package ? m_package->declared(reading.sheet) : DeclaredReading();
    ACUERDO_TRY_VALUE(file, device(reading.sheet));
    const EncodingProposal encoding = proposeEncoding(*file);
    if (encoding.hasNulBytes)
        return failure(TablesText::tr("%1 was not read: it holds NUL bytes, so it is no text file.").arg(m_name));
    reading.encoding = declared.encoding.value_or(encoding.encoding);
    certain = encoding.certain || declared.encoding;
    if (declared.dialect) {
        reading.dialect = *declared.dialect;
        return Done();
    }
    ACUERDO_TRY_VALUE(dialect, proposeDialect(reading));
    reading.dialect = dialect;
    return Done();
}

void TableFile::describe(const TableSurvey &survey, const TableReading &reading, TableProposal &proposal) const
{
    survey.describe(reading, proposal);
    if (m_workbook)
        proposal.notes = m_workbook->notes();
    if (m_package) {
        proposal.notes = m_package->notes();
        proposal.numbers = m_package->declared(reading.sheet).numbers;
    }
}

Result<TableProposal> TableFile::propose(const QString &sheet, const GoOn &goOn) const
{
    TableReading reading{.sheet = sheet};
    TableProposal proposal;
    if (sheet.isEmpty() && m_workbook)
        reading.sheet = m_workbook->firstSheet();
    if (sheet.isEmpty() && m_package)
        reading.sheet = m_package->firstTable();
    if (!m_workbook)
        ACUERDO_TRY(proposeText(reading, proposal.encodingIsCertain));
    ACUERDO_TRY_VALUE(look, survey(reading, goOn));
    look.propose(reading);
    describe(look, reading, proposal);
    return proposal;
}

Result<TableProposal> TableFile::preview(const TableReading &reading, const GoOn &goOn) const
{
    ACUERDO_TRY_VALUE(look, survey(reading, goOn));
    TableProposal proposal;
    describe(look, reading, proposal);
    return proposal;
}

} // namespace acuerdo
