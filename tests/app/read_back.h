// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

namespace acuerdo {

// Summaries read back as another program would read them: none of our own readers has a part in it.

using Rows = QList<QStringList>;

/// A part of a ZIP package.
inline QByteArray partOf(const QByteArray &package, const QString &name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    QByteArray content;
    zip_stat_t info;
    if (zip_stat(archive, name.toUtf8().constData(), 0, &info) == 0) {
        content.resize(qsizetype(info.size));
        zip_file_t *file = zip_fopen_index(archive, info.index, 0);
        zip_fread(file, content.data(), info.size);
        zip_fclose(file);
    }
    zip_close(archive);
    return content;
}

/// The names of all parts.
inline QStringList partsOf(const QByteArray &package)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    QStringList names;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i)
        names += QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), 0));
    if (archive)
        zip_close(archive);
    else
        zip_source_free(source); // it is no package
    return names;
}

/// The rows of all tables of an XML document, whose rows and cells are called so.
inline Rows rowsOfXml(const QByteArray &xml, const QString &row, const QStringList &cells)
{
    Rows rows;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == row)
            rows += QStringList();
        if (reader.isStartElement() && !rows.isEmpty() && cells.contains(reader.qualifiedName().toString()))
            rows.last() += reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    if (reader.hasError())
        qWarning("%s", qPrintable(reader.errorString()));
    return rows;
}

/// The rows of a sheet of a workbook.
inline Rows rowsOfSheet(const QByteArray &workbook, int sheet)
{
    const Rows strings = rowsOfXml(partOf(workbook, QStringLiteral("xl/sharedStrings.xml")), QStringLiteral("si"),
                                   {QStringLiteral("t")});
    Rows rows;
    QXmlStreamReader reader(partOf(workbook, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    bool isShared = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QStringLiteral("row"))
            rows += QStringList();
        if (reader.name() == QStringLiteral("c")) {
            isShared = reader.attributes().value(QStringLiteral("t")) == QStringLiteral("s");
            rows.last() += QString();
        } else if (reader.name() == QStringLiteral("v")) {
            const QString value = reader.readElementText();
            rows.last().last() = isShared ? strings.value(value.toInt()).join(QString()) : value;
        }
    }
    return rows;
}

/// The tables of a page of HTML that need not be well-formed: what LibreOffice writes.
inline Rows rowsOfLooseHtml(const QString &html)
{
    static const QRegularExpression row(QStringLiteral("<tr.*?</tr>"),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(QStringLiteral("<t[dh].*?</t[dh]>"), row.patternOptions());
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    Rows rows;
    for (auto each = row.globalMatch(html); each.hasNext();) {
        rows += QStringList();
        for (auto part = cell.globalMatch(each.next().captured()); part.hasNext();)
            rows.last() +=
                part.next().captured().remove(tag).replace(QStringLiteral("&nbsp;"), QStringLiteral(" ")).simplified();
    }
    return rows;
}

/// The tables of a Markdown text.
inline Rows rowsOfMarkdown(const QString &text)
{
    Rows rows;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'|'))
            continue;
        rows += QStringList();
        for (const QString &cell : line.split(u'|').mid(1, line.count(u'|') - 1))
            rows.last() += cell.trimmed();
    }
    return rows;
}

/// A table of comma-separated values.
inline Rows rowsOfCsv(const QString &text)
{
    Rows rows{{QString()}};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            rows.last() += QString();
        else if (character == u'\n' && !isQuoted)
            rows += QStringList{QString()};
        else if (character != u'\r')
            rows.last().last() += character;
    }
    if (rows.last() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

/// What a program says; nothing when it is not there.
inline std::optional<QString> said(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The columns of the printed lines of a PDF; nothing when pdftotext is not there.
inline std::optional<Rows> rowsOfPdf(const QString &path)
{
    const auto text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!text)
        return std::nullopt;
    static const QRegularExpression gap(QStringLiteral("\\s{2,}"));
    Rows rows;
    for (const QString &line : text->split(u'\n'))
        rows += line.trimmed().split(gap);
    return rows;
}

} // namespace acuerdo
