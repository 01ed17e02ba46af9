// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_extras.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace acuerdo {
namespace {

QList<ColumnInfo> texts(const QStringList &names)
{
    QList<ColumnInfo> columns;
    for (const QString &name : names)
        columns += {name, true, QStringLiteral("string"), {}};
    return columns;
}

} // namespace

QList<ColumnInfo> historyColumns()
{
    return texts({QStringLiteral("seq"), QStringLiteral("at"), QStringLiteral("author"), QStringLiteral("action"),
                  QStringLiteral("subject"), QStringLiteral("reverses"), QStringLiteral("changes"),
                  QStringLiteral("hash")});
}

Result<HistoryEntry> historyEntryOf(const CsvTable &table)
{
    const auto cell = [&](const char *name) { return table.cell(table.columnOf(QString::fromLatin1(name))); };
    HistoryEntry entry{.seq = cell("seq").toLongLong(),
                       .at = QDateTime::fromString(cell("at"), Qt::ISODateWithMs),
                       .author = cell("author"),
                       .action = cell("action"),
                       .subject = cell("subject"),
                       .reverses = cell("reverses").toLongLong(),
                       .changes = cell("changes").toUtf8(),
                       .hash = QByteArray::fromHex(cell("hash").toLatin1())};
    if (entry.seq < 1 || !entry.at.isValid() || entry.hash.size() != 32)
        return failure(QCoreApplication::translate("Exchange", "this is not an entry of a history"));
    return entry;
}

QStringList historyCells(const HistoryEntry &entry)
{
    return {QString::number(entry.seq),
            entry.at.toUTC().toString(Qt::ISODateWithMs),
            entry.author,
            entry.action,
            entry.subject,
            entry.reverses == 0 ? QString() : QString::number(entry.reverses),
            QString::fromUtf8(entry.changes),
            QString::fromLatin1(entry.hash.toHex())};
}

QList<ColumnInfo> attachmentColumns()
{
    return texts({QStringLiteral("sha256"), QStringLiteral("name"), QStringLiteral("type")});
}

Attachment attachmentOf(const CsvTable &table)
{
    const auto cell = [&](const char *name) { return table.cell(table.columnOf(QString::fromLatin1(name))); };
    return {.sha256 = cell("sha256"), .name = cell("name"), .type = cell("type")};
}

QStringList attachmentCells(const Attachment &attachment)
{
    return {attachment.sha256, attachment.name, attachment.type};
}

QString attachmentFile(const QString &sha256)
{
    return QStringLiteral("attachments/") + sha256;
}

bool RowIds::give(qint64 &id, qint64 given)
{
    const bool isFirst = m_last == 0;
    const bool allHave = !m_given.isEmpty();
    id = given > 0 ? given : m_last + 1;
    m_last = std::max(m_last, id);
    if (given == 0)
        return isFirst || !allHave;
    const bool isNew = !m_given.contains(given);
    m_given.insert(given);
    return isNew && (isFirst || allHave);
}

} // namespace acuerdo
