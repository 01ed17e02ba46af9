// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <cstring>

namespace acuerdo {
namespace {

constexpr zip_int64_t mostEntries = 5000;
constexpr quint64 mostBytes = quint64(512) << 20;
constexpr quint64 greatestRatio = 200;
constexpr quint64 ratioCounts = 1 << 20; // Below this size a file of equal lines is no bomb.

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return failure(QCoreApplication::translate("Exchange", "%1 was not read: %2").arg(fileName(path), why));
}

QString messageOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

bool leadsOutside(const QString &name)
{
    const bool isAbsolute = name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':');
    const QStringList steps = name.split(u'/');
    const auto isUp = [](const QString &step) { return step == QStringLiteral("..") || step == QStringLiteral("."); };
    return name.isEmpty() || isAbsolute || std::ranges::any_of(steps, isUp);
}

bool isArchive(const QString &name)
{
    static const QStringList endings{QStringLiteral("zip"), QStringLiteral("gz"),  QStringLiteral("tgz"),
                                     QStringLiteral("bz2"), QStringLiteral("xz"),  QStringLiteral("zst"),
                                     QStringLiteral("7z"),  QStringLiteral("rar"), QStringLiteral("tar"),
                                     QStringLiteral("jar")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// What the central directory says of all entries, gathered before anything is inflated.
struct Census {
    QStringList names{};
    QSet<QString> seen{};
    quint64 bytes = 0;
};

QString whyNot(const zip_stat_t &entry, const QString &name)
{
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if ((entry.valid & needed) != needed)
        return QCoreApplication::translate("Exchange", "the entry \"%1\" does not say how large it is").arg(name);
    if (leadsOutside(name))
        return QCoreApplication::translate("Exchange", "the entry \"%1\" leads outside the archive").arg(name);
    if (entry.encryption_method != ZIP_EM_NONE)
        return QCoreApplication::translate("Exchange", "the entry \"%1\" is encrypted").arg(name);
    if (isArchive(name))
        return QCoreApplication::translate("Exchange", "the entry \"%1\" is itself an archive").arg(name);
    if (entry.size > ratioCounts && entry.size / greatestRatio > entry.comp_size)
        return QCoreApplication::translate("Exchange", "the entry \"%1\" would unpack to more than 200 times its size")
            .arg(name);
    return {};
}

Result<Done> count(const QString &path, const zip_stat_t &entry, Census &census)
{
    const QString name = QString::fromUtf8(entry.name);
    if (name.endsWith(u'/') && !leadsOutside(name.chopped(1)))
        return Done(); // a folder
    if (const QString why = whyNot(entry, name); !why.isEmpty())
        return refused(path, why);
    if (census.seen.contains(name))
        return refused(path, QCoreApplication::translate("Exchange", "the entry \"%1\" is there twice").arg(name));
    census.seen.insert(name);
    census.names += name;
    if (entry.size > mostBytes - census.bytes)
        return refused(path, QCoreApplication::translate(
                                 "Exchange", "it would unpack to more than 512 MB; if you trust it, unpack it yourself "
                                             "and give the folder"));
    census.bytes += entry.size;
    return Done();
}

Result<QStringList> checkedNames(zip_t *archive, const QString &path)
{
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    if (entries > mostEntries)
        return refused(
            path, QCoreApplication::translate("Exchange", "it has %1 entries; at most 5,000 are read").arg(entries));
    Census census;
    for (zip_int64_t index = 0; index < entries; ++index) {
        zip_stat_t entry;
        if (zip_stat_index(archive, zip_uint64_t(index), ZIP_FL_ENC_GUESS, &entry) != 0 || !entry.name)
            return refused(path, QString::fromUtf8(zip_strerror(archive)));
        ACUERDO_TRY(count(path, entry, census));
    }
    const quint64 onDisk = quint64(QFileInfo(path).size());
    if (census.bytes > ratioCounts && census.bytes / greatestRatio > onDisk)
        return refused(path,
                       QCoreApplication::translate("Exchange", "it would unpack to more than 200 times its size"));
    return census.names;
}

/// One entry while it is inflated, with a counter that nothing gets past.
class ZipEntryDevice : public QIODevice
{
public:
    ZipEntryDevice(zip_file_t *file, quint64 size)
        : m_file(file)
        , m_left(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipEntryDevice() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_left == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left == 0)
            return 0;
        const zip_int64_t read = zip_fread(m_file, data, std::min(quint64(most), m_left));
        if (read <= 0)
            return damaged();
        m_left -= quint64(read);
        char further = 0;
        if (m_left == 0 && zip_fread(m_file, &further, 1) != 0) // also where libzip checks the sum
            return damaged();
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 damaged()
    {
        m_left = std::max(m_left, quint64(1)); // not at its end
        setErrorString(QCoreApplication::translate("Exchange", "the archive is damaged"));
        return -1;
    }

    zip_file_t *m_file;
    quint64 m_left;
};

} // namespace

void ZipReader::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipReader::ZipReader(Archive archive, QString path, QStringList names)
    : m_archive(std::move(archive))
    , m_path(std::move(path))
    , m_names(std::move(names))
{}

Result<ZipReader> ZipReader::open(const QString &path)
{
    int code = ZIP_ER_OK;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive)
        return refused(path, messageOf(code));
    ACUERDO_TRY_VALUE(names, checkedNames(archive.get(), path));
    return ZipReader(std::move(archive), path, std::move(names));
}

Result<QByteArray> ZipReader::read(const QString &name) const
{
    zip_stat_t entry;
    const QByteArray encoded = name.toUtf8();
    if (zip_stat(m_archive.get(), encoded.constData(), ZIP_FL_ENC_GUESS, &entry) != 0)
        return refused(m_path, QCoreApplication::translate("Exchange", "there is no \"%1\" in it").arg(name));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), entry.index, 0),
                                                                  &zip_fclose);
    if (!file)
        return refused(m_path, QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray content(qsizetype(entry.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file.get(), content.data(), entry.size);
    char further = 0;
    if (read != zip_int64_t(entry.size) || zip_fread(file.get(), &further, 1) != 0)
        return refused(m_path, QCoreApplication::translate("Exchange", "the entry \"%1\" is damaged").arg(name));
    return content;
}

Result<std::unique_ptr<QIODevice>> ZipReader::stream(const QString &name) const
{
    zip_stat_t entry;
    const QByteArray encoded = name.toUtf8();
    if (zip_stat(m_archive.get(), encoded.constData(), ZIP_FL_ENC_GUESS, &entry) != 0)
        return refused(m_path, QCoreApplication::translate("Exchange", "there is no \"%1\" in it").arg(name));
    zip_file_t *file = zip_fopen_index(m_archive.get(), entry.index, 0);
    if (!file)
        return refused(m_path, QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::make_unique<ZipEntryDevice>(file, entry.size);
}

namespace {

/// One entry while libzip takes it: its content exists from the moment it is opened until it is closed.
struct EntrySource {
    const ZipWriter::Content *content = nullptr;
    Error *error = nullptr;
    QByteArray bytes{};
    qsizetype taken = 0;
};

zip_int64_t openSource(EntrySource &source)
{
    Result<QByteArray> made = (*source.content)();
    if (!made) {
        *source.error = made.error();
        return -1;
    }
    source.bytes = *std::move(made);
    source.taken = 0;
    return 0;
}

zip_int64_t readSource(EntrySource &source, void *data, zip_uint64_t length)
{
    const qsizetype size = std::min(qsizetype(length), source.bytes.size() - source.taken);
    std::memcpy(data, source.bytes.constData() + source.taken, size_t(size));
    source.taken += size;
    return size;
}

zip_int64_t serve(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    EntrySource &source = *static_cast<EntrySource *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return openSource(source);
    case ZIP_SOURCE_READ:
        return readSource(source, data, length);
    case ZIP_SOURCE_CLOSE:
        source.bytes = QByteArray();
        return 0;
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t *>(data));
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR: {
        const int codes[] = {ZIP_ER_INTERNAL, 0};
        std::memcpy(data, codes, sizeof codes);
        return sizeof codes;
    }
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    default:
        return -1;
    }
}

tl::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(
        QCoreApplication::translate("Exchange", "%1 was not written: %2").arg(QDir::toNativeSeparators(path), why));
}

} // namespace

void ZipWriter::add(const QString &name, Content content)
{
    m_entries.push_back({name, std::move(content)});
}

Result<Done> ZipWriter::write(const QString &path) const
{
    int code = ZIP_ER_OK;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return notWritten(path, messageOf(code));
    constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1;
    Error error;
    std::vector<EntrySource> sources(m_entries.size());
    for (size_t position = 0; position < m_entries.size(); ++position) {
        sources[position] = {&m_entries[position].content, &error};
        zip_source_t *source = zip_source_function(archive, &serve, &sources[position]);
        const QByteArray name = m_entries[position].name.toUtf8();
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        Q_ASSERT(index >= 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6);
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstOfJanuary1980, 0);
    }
    if (zip_close(archive) == 0)
        return Done();
    const QString why = error.message.isEmpty() ? QString::fromUtf8(zip_strerror(archive)) : error.message;
    zip_discard(archive);
    return notWritten(path, why);
}

} // namespace acuerdo
