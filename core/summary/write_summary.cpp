// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/write_summary.h"

#include "core/domain/save_file.h"
#include "core/domain/wording.h"
#include "core/summary/calendar_writer.h"
#include "core/summary/csv_writer.h"
#include "core/summary/docx_writer.h"
#include "core/summary/gao_csv_writer.h"
#include "core/summary/html_writer.h"
#include "core/summary/json_writer.h"
#include "core/summary/markdown_writer.h"
#include "core/summary/odt_writer.h"
#include "core/summary/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace acuerdo {

template<>
std::span<const Key<SummaryFormat>> allKeys<SummaryFormat>()
{
    static constexpr Key<SummaryFormat> keys[] = {
        {SummaryFormat::Pdf, QLatin1StringView("pdf")},   {SummaryFormat::Docx, QLatin1StringView("docx")},
        {SummaryFormat::Odt, QLatin1StringView("odt")},   {SummaryFormat::Html, QLatin1StringView("html")},
        {SummaryFormat::Xlsx, QLatin1StringView("xlsx")}, {SummaryFormat::Markdown, QLatin1StringView("md")},
        {SummaryFormat::Csv, QLatin1StringView("csv")},   {SummaryFormat::GaoCsv, QLatin1StringView("gao.csv")},
        {SummaryFormat::Json, QLatin1StringView("json")}, {SummaryFormat::Calendar, QLatin1StringView("ics")},
    };
    return keys;
}

QString label(SummaryFormat value, const Wording &wording)
{
    switch (value) {
    case SummaryFormat::Pdf:
        return wording.translate("SummaryFormat", "PDF");
    case SummaryFormat::Docx:
        return wording.translate("SummaryFormat", "Word (DOCX)");
    case SummaryFormat::Odt:
        return wording.translate("SummaryFormat", "LibreOffice (ODT)");
    case SummaryFormat::Html:
        return wording.translate("SummaryFormat", "Web page (HTML)");
    case SummaryFormat::Xlsx:
        return wording.translate("SummaryFormat", "Workbook (XLSX)");
    case SummaryFormat::Markdown:
        return wording.translate("SummaryFormat", "Markdown");
    case SummaryFormat::Csv:
        return wording.translate("SummaryFormat", "Register for spreadsheets (CSV)");
    case SummaryFormat::GaoCsv:
        return wording.translate("SummaryFormat", "Register with GAO's column names (CSV)");
    case SummaryFormat::Json:
        return wording.translate("SummaryFormat", "Data (JSON)");
    case SummaryFormat::Calendar:
        return wording.translate("SummaryFormat", "Calendar of dates (ICS)");
    }
    Q_UNREACHABLE();
}

bool drawsCharts(SummaryFormat format)
{
    return format == SummaryFormat::Html || format == SummaryFormat::Docx || format == SummaryFormat::Odt;
}

Result<SummaryFormat> summaryFormatOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.endsWith(u'.' + keyOf(SummaryFormat::GaoCsv)))
        return SummaryFormat::GaoCsv;
    if (const auto format = fromKey<SummaryFormat>(QFileInfo(name).suffix()))
        return *format;
    return failure(QCoreApplication::translate("SummaryFormat",
                                               "%1 does not name a format of summaries. Let the file's "
                                               "name end in one of these: %2.")
                       .arg(path, acceptedKeys<SummaryFormat>()));
}

Result<QByteArray> summaryBytes(const Document &document, SummaryFormat format, const Drawings &drawings)
{
    switch (format) {
    case SummaryFormat::Pdf:
        Q_ASSERT(drawings.pdf);
        return drawings.pdf(document);
    case SummaryFormat::Docx:
        return docxOf(document, drawings);
    case SummaryFormat::Odt:
        return odtOf(document, drawings);
    case SummaryFormat::Html:
        return htmlOf(document, drawings);
    case SummaryFormat::Xlsx:
        return xlsxOf(document);
    case SummaryFormat::Markdown:
        return markdownOf(document);
    case SummaryFormat::Csv:
        return csvOf(document);
    case SummaryFormat::GaoCsv:
        return gaoCsvOf(document);
    case SummaryFormat::Json:
        return jsonOf(document);
    case SummaryFormat::Calendar:
        return calendarOf(document);
    }
    Q_UNREACHABLE();
}

Result<Done> writeSummary(const Document &document, const QString &path, const Drawings &drawings)
{
    ACUERDO_TRY_VALUE(format, summaryFormatOf(path));
    ACUERDO_TRY_VALUE(bytes, summaryBytes(document, format, drawings));
    return saveFile(path, bytes);
}

} // namespace acuerdo
