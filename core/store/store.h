// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QUuid>

#include <span>

namespace acuerdo {

struct Migration;

/// What a workspace is called and where it comes from.
struct WorkspaceInfo {
    QUuid uuid{};
    LocalizedText title{};
    QDateTime created{};
    QString createdFrom{}; ///< Name of the data package, empty for an empty workspace.
    QString timeZone{};    ///< IANA name; "today" is the day there. Empty: the machine's.
};

/// How a workspace file is opened.
enum class Access { ReadWrite, ReadOnly };

/// An open workspace file: checked to be one, of a known version and schema, with every defence of the database on.
/// Reading is done by the functions of the headers beside this one; writing by Recorder alone.
class Store
{
public:
    /// A new file with the current schema, its name and nothing else: no status words, no history. Fails when the file
    /// exists. What comes in first, and with which entry of the history, is the caller's: see Recorder.
    static Result<Store> create(const QString &path, const WorkspaceInfo &info);
    /// Opens an existing workspace; migrates an older one after a checked backup beside it, or, when it is opened for
    /// reading, in a temporary copy. A file that may not be written opens read-only. A newer version opens read-only
    /// when its schema can still be read, else not at all.
    static Result<Store> open(const QString &path, Access access = Access::ReadWrite);
    /// The same for a program that knows other migrations: how tests look into the future.
    static Result<Store> open(const QString &path, Access access, std::span<const Migration> steps);

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Why the store is read-only, as a sentence; empty when it is not.
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    Database &database() const { return *m_database; }

    /// Lets up to 256 MB of changes wait in memory for the commit, instead of 16: until then others can read the file.
    Result<Done> keepChangesInMemory();

    /// Changes whenever another connection, of this or any other program, has committed to the file.
    quint32 dataVersion() const;

private:
    Store(QString path, std::unique_ptr<Database> database);
    Result<Done> checkVersion(std::span<const Migration> steps);
    Result<Done> makeReadOnly(const QString &reason);
    Result<Done> readMigratedCopy(int version, std::span<const Migration> steps);

    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTemporaryDir> m_copyFolder; ///< Where an older file, opened for reading, was brought up to date.
    bool m_readOnly = false;
    QString m_readOnlyReason;
};

/// Title and origin of a workspace.
Result<WorkspaceInfo> workspaceInfo(const Store &store);
/// The time zone that days are counted in: the workspace's, or the machine's when it names none that is known here.
Result<QTimeZone> timeZone(const Store &store);
Result<QTimeZone> timeZone(const Database &database);

} // namespace acuerdo
