// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>
#include <unistd.h>

// What a stranger with the sqlite3 shell, a hex editor or other permissions does to a file.

namespace acuerdo {

/// Runs SQL on a file as the sqlite3 shell would, past all of our defences. The message of SQLite when it fails.
inline QString runRaw(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    char *message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(handle);
    return text;
}

/// A connection of another program that holds a lock from its first statement until it goes.
class RawConnection
{
public:
    RawConnection(const QString &path, const char *sql)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
        sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    }
    ~RawConnection() { sqlite3_close(m_handle); }
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

private:
    sqlite3 *m_handle = nullptr;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(content);
}

/// As root permissions mean nothing; in its scope the process is nobody.
class AsNobody
{
public:
    AsNobody()
        : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot)
            ok = ::setresuid(65534, 65534, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_wasRoot) [[maybe_unused]]
            const int done = ::setresuid(0, 0, 0);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    bool ok = true;

private:
    bool m_wasRoot;
};

} // namespace acuerdo
