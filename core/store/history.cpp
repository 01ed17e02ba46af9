// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace acuerdo {
namespace {

void addField(QCryptographicHash &hash, const QByteArray &bytes)
{
    const quint64 length = qToBigEndian(quint64(bytes.size()));
    hash.addData(QByteArray(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

} // namespace

QByteArray sealOf(const QByteArray &previous, const SealedFields &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, previous);
    addField(hash, QByteArray::number(fields.seq));
    addField(hash, fields.at);
    addField(hash, fields.author);
    addField(hash, fields.action);
    addField(hash, fields.subject);
    addField(hash, QByteArray::number(fields.reverses));
    addField(hash, fields.changes);
    return hash.result();
}

QByteArray sealOf(const QByteArray &previous, const HistoryEntry &entry)
{
    return sealOf(previous, SealedFields{.seq = entry.seq,
                                         .at = entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
                                         .author = entry.author.toUtf8(),
                                         .action = entry.action.toUtf8(),
                                         .subject = entry.subject.toUtf8(),
                                         .reverses = entry.reverses,
                                         .changes = entry.changes});
}

Result<HistoryHead> historyHead(const Database &database)
{
    Statement statement = database.prepare("SELECT seq, hash FROM history_head WHERE id = 1");
    ACUERDO_TRY_VALUE(found, statement.next());
    return found ? HistoryHead{statement.integer(0), statement.blob(1)} : HistoryHead{};
}

Result<Done> appendEntry(Database &database, const HistoryEntry &entry)
{
    ACUERDO_TRY(database
                    .prepare("INSERT INTO history (seq, at, author, action, subject, reverses, changes, hash)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                    .bind(1, entry.seq)
                    .bind(2, entry.at)
                    .bind(3, entry.author)
                    .bind(4, entry.action)
                    .bind(5, entry.subject)
                    .bind(6, entry.reverses)
                    .bindUtf8(7, {entry.changes.constData(), size_t(entry.changes.size())})
                    .bind(8, entry.hash)
                    .run());
    return database.prepare("INSERT OR REPLACE INTO history_head (id, seq, hash) VALUES (1, ?1, ?2)")
        .bind(1, entry.seq)
        .bind(2, entry.hash)
        .run();
}

HistoryEntry historyEntryOf(const Statement &statement)
{
    const std::string_view changes = statement.utf8(6);
    return {.seq = statement.integer(0),
            .at = statement.moment(1),
            .author = statement.text(2),
            .action = statement.text(3),
            .subject = statement.text(4),
            .reverses = statement.integer(5),
            .changes = QByteArray(changes.data(), qsizetype(changes.size())),
            .hash = statement.blob(7)};
}

} // namespace acuerdo
