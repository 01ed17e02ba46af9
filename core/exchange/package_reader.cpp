// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_reader.h"

#include "core/domain/attached_file.h"
#include "core/exchange/attachment_copy.h"
#include "core/exchange/package_cells.h"
#include "core/exchange/package_extras.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

/// The tables without which a package says nothing.
bool isNeeded(const QString &table)
{
    static const QStringList needed{QStringLiteral("sources"), QStringLiteral("pillars"), QStringLiteral("statuses"),
                                    QStringLiteral("recommendations"), QStringLiteral("addressees")};
    return needed.contains(table);
}

} // namespace

PackageReader::PackageReader(const PackageFiles &files, const PackageDescriptor &descriptor, Recorder &recorder)
    : m_files(files)
    , m_descriptor(descriptor)
    , m_recorder(recorder)
{}

Result<Done> PackageReader::read()
{
    checkTableNames();
    readAttachments();
    nameOwners();
    forEachPackageRow([this]<typename Row>(std::type_identity<Row>) { readTable<Row>(); });
    readHistory();
    if (!m_problems.isEmpty())
        return tl::unexpected(m_problems.error(m_files.name()));
    return Done();
}

bool PackageReader::hasHistory() const
{
    return m_descriptor.workspace && m_descriptor.files.contains(QString::fromLatin1(historyTable));
}

void PackageReader::addFileProblem(const QString &file, const QString &what)
{
    m_problems.add({file, 0, {}, what});
}

void PackageReader::checkTableNames()
{
    QStringList known{QString::fromLatin1(historyTable), QString::fromLatin1(attachmentTable)};
    forEachPackageRow(
        [&]<typename Row>(std::type_identity<Row>) { known += QString::fromLatin1(PackageTable<Row>::name); });
    const QStringList tables = m_descriptor.files.keys();
    for (const QString &table : tables) {
        if (!known.contains(table))
            addFileProblem(m_descriptor.files.value(table),
                           QCoreApplication::translate("Exchange", "there is no such table; accepted: %1")
                               .arg(known.join(QStringLiteral(", "))));
    }
}

std::unique_ptr<CsvTable> PackageReader::open(const QString &table, const QList<ColumnInfo> &columns)
{
    const QString path = m_descriptor.files.value(table);
    if (path.isEmpty()) {
        if (isNeeded(table))
            addFileProblem(table + QStringLiteral(".csv"),
                           QCoreApplication::translate("Exchange", "datapackage.json does not name this table, which "
                                                                   "every package needs"));
        return nullptr;
    }
    auto device = m_files.file(path);
    if (!device) {
        addFileProblem(path, device.error().message);
        return nullptr;
    }
    auto opened = std::make_unique<CsvTable>(*std::move(device), path, m_problems);
    return opened->readHeader(columns) ? std::move(opened) : nullptr;
}

template<typename Row>
void PackageReader::readTable()
{
    const auto table = open(QString::fromLatin1(PackageTable<Row>::name), packageColumns<Row>());
    if (!table)
        return;
    CellReader cells(*table, std::is_same_v<Row, Owner> ? m_ownerKeys : m_rules.keys());
    RowIds ids;
    for (int number = 0; !m_problems.isFull() && table->next(); ++number) {
        cells.begin(number);
        Row row;
        PackageTable<Row>::visit(cells, row);
        if (!ids.give(row, cells.givenId()))
            table->addProblem(
                QStringLiteral("id"),
                QCoreApplication::translate("Exchange", "every row needs a number of its own, or none has one"));
        readRow(*table, cells, row);
    }
}

template<typename Row>
void PackageReader::readRow(CsvTable &table, CellReader &cells, Row &row)
{
    const QList<RowFault> faults = m_rules.accept(row);
    if (cells.isWhole()) { // else a fault of the row may only follow from the cell that could not be read
        for (const RowFault &fault : faults)
            table.addProblem(fault.column, fault.what);
    }
    if constexpr (std::is_same_v<Row, Evidence>) {
        if (!row.attachment.isEmpty() && !m_attachments.contains(row.attachment))
            table.addProblem(QStringLiteral("attachment"),
                             QCoreApplication::translate("Exchange", "\"%1\" is not in %2")
                                 .arg(row.attachment, QStringLiteral("attachments.csv")));
    }
    if (!m_problems.isEmpty())
        return;
    if (const auto inserted = m_recorder.insert(row); !inserted)
        table.addProblem({}, inserted.error().message);
}

void PackageReader::nameOwners()
{
    PackageProblems unheard; // the rows are read again, and what is wrong with them is said then
    const QString path = m_descriptor.files.value(QString::fromLatin1(PackageTable<Owner>::name));
    auto device = path.isEmpty() ? Result<std::unique_ptr<QIODevice>>(nullptr) : m_files.file(path);
    if (!device || !*device)
        return;
    CsvTable table(*std::move(device), path, unheard);
    if (!table.readHeader(packageColumns<Owner>()))
        return;
    const qsizetype key = table.columnOf(QStringLiteral("key"));
    const qsizetype id = table.columnOf(QStringLiteral("id"));
    RowIds ids;
    while (table.next()) {
        Owner owner;
        ids.give(owner, table.cell(id).toLongLong());
        m_ownerKeys.add(owner.id, table.cell(key));
    }
}

void PackageReader::readAttachments()
{
    const auto table = open(QString::fromLatin1(attachmentTable), attachmentColumns());
    while (table && !m_problems.isFull() && table->next()) {
        Attachment attachment = attachmentOf(*table);
        const QString given = attachment.sha256;
        m_attachments.insert(given); // evidence that names it is not at fault when it cannot be read
        auto content = attachedContent(given);
        if (!content) {
            table->addProblem(QStringLiteral("sha256"), content.error().message);
            continue;
        }
        attachment.content = *std::move(content);
        if (const auto checked = checkBroughtAttachment(attachment); !checked) {
            table->addProblem(QStringLiteral("name"), checked.error().message);
            continue;
        }
        const auto inserted = m_recorder.insert(attachment);
        if (!inserted)
            table->addProblem({}, inserted.error().message);
        else if (attachment.sha256 != given)
            table->addProblem(
                QStringLiteral("sha256"),
                QCoreApplication::translate("Exchange", "%1 is not the attachment that it says: its SHA-256 is %2")
                    .arg(attachmentFile(given), attachment.sha256));
    }
}

// Its size is looked at before it is read.
Result<QByteArray> PackageReader::attachedContent(const QString &sha256) const
{
    const QString path = attachmentFile(sha256);
    ACUERDO_TRY_VALUE(device, m_files.file(path));
    ACUERDO_TRY(checkAttachedSize(path, device->size()));
    return device->readAll();
}

void PackageReader::readHistory()
{
    if (!hasHistory())
        return;
    const auto table = open(QString::fromLatin1(historyTable), historyColumns());
    while (table && !m_problems.isFull() && table->next()) {
        const auto entry = historyEntryOf(*table);
        if (!entry) {
            table->addProblem({}, entry.error().message);
            continue;
        }
        if (const auto inserted = m_problems.isEmpty() ? m_recorder.insertVerbatim(*entry) : Done(); !inserted)
            table->addProblem({}, inserted.error().message);
    }
}

} // namespace acuerdo
