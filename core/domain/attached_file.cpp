// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/attached_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace acuerdo {
namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(AttachedFile)
};

constexpr qsizetype longestName = 120;

/// A kind of document that is taken in.
struct Kind {
    const char *ending;
    const char *type;
    const char *content; ///< Name of the content below that it has to have.
};
constexpr Kind kinds[] = {
    {"pdf", "application/pdf", "PDF"},
    {"png", "image/png", "PNG"},
    {"jpg", "image/jpeg", "JPEG"},
    {"jpeg", "image/jpeg", "JPEG"},
    {"gif", "image/gif", "GIF"},
    {"webp", "image/webp", "WebP"},
    {"tif", "image/tiff", "TIFF"},
    {"tiff", "image/tiff", "TIFF"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "ZIP"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "ZIP"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ZIP"},
    {"odt", "application/vnd.oasis.opendocument.text", "ZIP"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet", "ZIP"},
    {"odp", "application/vnd.oasis.opendocument.presentation", "ZIP"},
    {"zip", "application/zip", "ZIP"},
    {"txt", "text/plain", "text"},
    {"csv", "text/csv", "text"},
    {"tsv", "text/tab-separated-values", "text"},
    {"md", "text/markdown", "text"},
    {"json", "application/json", "text"},
    {"xml", "application/xml", "text"},
    {"html", "text/html", "text"},
    {"htm", "text/html", "text"},
    {"eml", "message/rfc822", "text"},
};

struct Signature {
    const char *name;
    QByteArray begins;
};

const QList<Signature> &signatures()
{
    static const QList<Signature> all{
        {"PDF", "%PDF-"},
        {"PNG", QByteArray("\x89PNG\r\n\x1a\n")},
        {"JPEG", QByteArray("\xff\xd8\xff")},
        {"GIF", "GIF8"},
        {"TIFF", QByteArray("II*\0", 4)},
        {"TIFF", QByteArray("MM\0*", 4)},
        {"ZIP", QByteArray("PK\x03\x04")},
        {"program", "MZ"},
        {"program", QByteArray("\x7f"
                               "ELF")},
        {"program", QByteArray("\xcf\xfa\xed\xfe")},
        {"program", QByteArray("\xca\xfe\xba\xbe")},
        {"program", "#!"},
        {"program", QByteArray("L\0\0\0\x01\x14\x02\0", 8)}, // a Windows shortcut
    };
    return all;
}

bool isText(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return true; // UTF-16
    return !content.left(4096).contains('\0');
}

QString contentOf(const QByteArray &content)
{
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return QStringLiteral("WebP");
    for (const Signature &signature : signatures()) {
        if (content.startsWith(signature.begins))
            return QString::fromLatin1(signature.name);
    }
    return isText(content) ? QStringLiteral("text") : QString();
}

QString contentWords(const QString &content)
{
    if (content == QStringLiteral("text"))
        return FileText::tr("plain text");
    if (content == QStringLiteral("ZIP"))
        return FileText::tr("a ZIP archive");
    return content.isEmpty() ? FileText::tr("of an unknown kind") : content;
}

bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression reserved(QStringLiteral("\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString endings()
{
    QStringList all;
    for (const Kind &kind : kinds)
        all += QString::fromLatin1(kind.ending);
    return all.join(QStringLiteral(", "));
}

} // namespace

QString cleanFileName(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[/\\\\]"));
    QString last = name.normalized(QString::NormalizationForm_C).section(separators, -1);
    QString clean;
    for (const QChar character : last) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character.isSurrogate() || character.isNonCharacter())
            continue;
        clean += QStringLiteral("<>:\"|?*").contains(character) ? QChar(u'_') : character;
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (isReservedOnWindows(clean))
        clean.prepend(u'_');
    if (clean.size() > longestName) {
        const QString ending = QFileInfo(clean).suffix().left(10);
        clean = clean.left(longestName - ending.size() - 1) + u'.' + ending;
    }
    return clean.isEmpty() ? QStringLiteral("file") : clean;
}

Result<QString> checkedMediaType(const QString &cleanName, const QByteArray &content)
{
    const QString ending = QFileInfo(cleanName).suffix().toLower();
    const QString found = contentOf(content);
    if (content.isEmpty())
        return failure(FileText::tr("“%1” is empty. It was not attached.").arg(cleanName));
    if (found == QStringLiteral("program"))
        return failure(FileText::tr("“%1” is a program or a script. It was not attached.").arg(cleanName));
    const auto kind =
        std::ranges::find_if(kinds, [&](const Kind &one) { return QLatin1StringView(one.ending) == ending; });
    if (kind == std::end(kinds))
        return failure(FileText::tr("“%1” is of a kind that is not attached. Accepted are files that end in %2. It was "
                                    "not attached.")
                           .arg(cleanName, endings()));
    if (found != QLatin1StringView(kind->content))
        return failure(FileText::tr("“%1” is named like a %2 file, but its content is %3. It was not attached.")
                           .arg(cleanName, ending.toUpper(), contentWords(found)));
    if (found == QStringLiteral("ZIP") && content.contains("vbaProject.bin"))
        return failure(
            FileText::tr("“%1” holds macros. Save it without them, or as PDF. It was not attached.").arg(cleanName));
    return QString::fromLatin1(kind->type);
}

Result<Done> checkAttachedSize(const QString &name, qint64 bytes)
{
    if (bytes <= largestAttachedFile)
        return Done{};
    const auto megabytes = [](qint64 count) { return QString::number((count + 999'999) / 1'000'000); };
    return failure(FileText::tr("“%1” has %2 MB; at most %3 MB are attached. Keep it where it is and give its address. "
                                "It was not attached.")
                       .arg(name, megabytes(bytes), megabytes(largestAttachedFile)));
}

} // namespace acuerdo
