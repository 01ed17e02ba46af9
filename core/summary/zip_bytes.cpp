// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/zip_bytes.h"

#include <QCoreApplication>

#include <memory>

#include <zip.h>

namespace acuerdo {
namespace {

tl::unexpected<Error> notPacked(const QString &reason)
{
    return failure(QCoreApplication::translate("ZipBytes", "The document could not be packed: %1. Nothing was written.")
                       .arg(reason));
}

/// A growing buffer that libzip writes to; kept while somebody holds it.
struct SourceRelease {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceRelease>;

bool addPart(zip_t *archive, const ZipPart &part)
{
    constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1;
    zip_source_t *content = zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    const zip_int64_t index =
        content ? zip_file_add(archive, part.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    zip_set_file_compression(archive, zip_uint64_t(index), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 6);
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstOfJanuary1980, 0);
    return true;
}

QByteArray contentOf(zip_source_t *buffer)
{
    zip_stat_t info;
    if (zip_source_open(buffer) != 0)
        return {};
    QByteArray bytes;
    if (zip_source_stat(buffer, &info) == 0 && (info.valid & ZIP_STAT_SIZE)) {
        bytes.resize(qsizetype(info.size));
        if (zip_source_read(buffer, bytes.data(), info.size) != zip_int64_t(info.size))
            bytes.clear();
    }
    zip_source_close(buffer);
    return bytes;
}

} // namespace

Result<QByteArray> zipBytes(const std::vector<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *archive = buffer ? zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        return notPacked(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(buffer.get()); // the archive gives its own hold away when it closes
    for (const ZipPart &part : parts) {
        if (!addPart(archive, part)) {
            const QString reason = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            return notPacked(reason);
        }
    }
    if (zip_close(archive) != 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return notPacked(reason);
    }
    QByteArray bytes = contentOf(buffer.get());
    if (bytes.isEmpty())
        return notPacked(QString::fromUtf8(zip_error_strerror(zip_source_error(buffer.get()))));
    return bytes;
}

} // namespace acuerdo
