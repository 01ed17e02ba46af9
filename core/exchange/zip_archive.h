// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

struct zip;

namespace acuerdo {

/// A ZIP from a stranger, opened for reading only when it keeps these bounds: at most 5,000 entries, 512 MB in all once
/// inflated, 200 times the size it has on disk; no name that leads outside, twice the same name, encrypted entry or
/// archive inside. Nothing is inflated before these are known, and never more than an entry has said.
class ZipReader
{
public:
    static Result<ZipReader> open(const QString &path);

    const QStringList &names() const { return m_names; }
    /// The content of one of names().
    Result<QByteArray> read(const QString &name) const;
    /// The same, inflated as it is read, and never further than the entry has said. The reader must outlive it.
    Result<std::unique_ptr<QIODevice>> stream(const QString &name) const;

private:
    struct Closer {
        void operator()(zip *archive) const;
    };
    using Archive = std::unique_ptr<zip, Closer>;

    ZipReader(Archive archive, QString path, QStringList names);

    Archive m_archive;
    QString m_path;
    QStringList m_names;
};

/// Writes a ZIP whose bytes depend on its contents alone: every entry has the same time, 1 January 1980.
class ZipWriter
{
public:
    /// Makes one entry's content when it is written, so that no two need be in memory at once.
    using Content = std::function<Result<QByteArray>()>;

    void add(const QString &name, Content content);
    /// Writes a file beside `path`, and puts it in the place of `path` when it is whole.
    Result<Done> write(const QString &path) const;

private:
    struct Entry {
        QString name{};
        Content content{};
    };
    std::vector<Entry> m_entries{};
};

} // namespace acuerdo
