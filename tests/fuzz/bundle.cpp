// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/bundle.h"

#include "core/exchange/zip_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace acuerdo::fuzz {

namespace {

/// libzip writes no other names.
bool canBeWritten(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar character) { return character.isPrint(); });
}

} // namespace

QList<BundlePart> partsOf(const QByteArray &bundle)
{
    QList<BundlePart> parts;
    qsizetype position = 0;
    while (position < bundle.size()) {
        const qsizetype end = bundle.indexOf('\n', position);
        const qsizetype next = end < 0 ? bundle.size() : end + 1;
        const QByteArray line = bundle.mid(position, next - position);
        if (line.startsWith("@@ "))
            parts.push_back({QString::fromUtf8(line.mid(3).trimmed()), {}});
        else if (!parts.isEmpty())
            parts.back().content += line;
        position = next;
    }
    return parts;
}

QString scratchPath(const QString &name)
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    static const QTemporaryDir folder(place + QStringLiteral("/acuerdo-fuzz-XXXXXX"));
    return folder.filePath(name);
}

QString scratchFile(const QString &name, const QByteArray &bytes)
{
    const QString path = scratchPath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The fuzzer cannot write its own file.");
    return path;
}

QString scratchZip(const QString &name, const QList<BundlePart> &parts)
{
    const QString path = scratchPath(name);
    QFile::remove(path);
    ZipWriter writer;
    QSet<QString> names;
    for (const BundlePart &part : parts) {
        if (!canBeWritten(part.name) || names.contains(part.name))
            continue;
        names += part.name;
        writer.add(part.name, [&part]() -> Result<QByteArray> { return part.content; });
    }
    return !names.isEmpty() && writer.write(path) ? path : QString();
}

} // namespace acuerdo::fuzz
