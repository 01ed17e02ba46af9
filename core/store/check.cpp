// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/backup.h"
#include "core/store/computed_columns.h"
#include "core/store/history_comparison.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>

namespace acuerdo {
namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

Result<QStringList> integrityFaults(const Database &database)
{
    Statement statement = database.prepare("PRAGMA integrity_check(20)");
    QStringList faults;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return faults;
        if (const QString line = statement.text(0); line != QLatin1StringView("ok"))
            faults += CheckText::tr("The file is damaged: %1").arg(line);
    }
}

Result<QStringList> foreignKeyFaults(const Database &database)
{
    Statement statement = database.prepare("PRAGMA foreign_key_check");
    QStringList faults;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return faults;
        faults += CheckText::tr("Row %1 of the table %2 refers to a row of %3 that is not there.")
                      .arg(statement.text(1), statement.text(0), statement.text(2));
    }
}

Result<QStringList> attachmentFaults(const Database &database)
{
    Statement statement = database.prepare("SELECT sha256, name, content FROM attachment");
    QStringList faults;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return faults;
        const QByteArray hash = QCryptographicHash::hash(statement.blob(2), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != statement.text(0))
            faults += CheckText::tr("The attached copy “%1” is not what was attached.").arg(statement.text(1));
    }
}

QStringList indexFaults(Database &database)
{
    const auto whole =
        database.run("INSERT INTO recommendation_text (recommendation_text, rank) VALUES ('integrity-check', 1)");
    if (whole)
        return {};
    return {CheckText::tr("The search index does not fit the texts. Searching may miss something.")};
}

// The index checks itself by a statement that counts as writing; a file that may not be written is checked in a copy.
Result<QStringList> indexFaultsOf(const Store &store)
{
    if (!store.isReadOnly())
        return indexFaults(store.database());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy"));
    ACUERDO_TRY(copyDatabase(store.database(), path));
    ACUERDO_TRY_VALUE(copy, Database::open(path, Database::Mode::ReadWrite));
    return indexFaults(*copy);
}

} // namespace

Result<QStringList> checkWorkspace(const Store &store)
{
    const Database &database = store.database();
    ACUERDO_TRY_VALUE(faults, integrityFaults(database));
    if (!faults.isEmpty())
        return faults; // whatever else is wrong follows from it
    for (const auto &find : {&foreignKeyFaults, &computedColumnFaults, &attachmentFaults, &historyFaults}) {
        ACUERDO_TRY_VALUE(found, find(database));
        faults += found;
    }
    ACUERDO_TRY_VALUE(found, indexFaultsOf(store));
    return faults + found;
}

} // namespace acuerdo
