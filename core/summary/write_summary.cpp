// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/write_summary.h"

#include "core/domain/save_file.h"
#include "core/domain/wording.h"
#include "core/summary/csv_writer.h"
#include "core/summary/html_writer.h"
#include "core/summary/json_writer.h"
#include "core/summary/markdown_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace acuerdo {

template<>
std::span<const Key<SummaryFormat>> allKeys<SummaryFormat>()
{
    static constexpr Key<SummaryFormat> keys[] = {
        {SummaryFormat::Pdf, QLatin1StringView("pdf")},     {SummaryFormat::Html, QLatin1StringView("html")},
        {SummaryFormat::Markdown, QLatin1StringView("md")}, {SummaryFormat::Csv, QLatin1StringView("csv")},
        {SummaryFormat::Json, QLatin1StringView("json")},
    };
    return keys;
}

QString label(SummaryFormat value, const Wording &wording)
{
    switch (value) {
    case SummaryFormat::Pdf:
        return wording.translate("SummaryFormat", "PDF");
    case SummaryFormat::Html:
        return wording.translate("SummaryFormat", "Web page (HTML)");
    case SummaryFormat::Markdown:
        return wording.translate("SummaryFormat", "Markdown");
    case SummaryFormat::Csv:
        return wording.translate("SummaryFormat", "Register for spreadsheets (CSV)");
    case SummaryFormat::Json:
        return wording.translate("SummaryFormat", "Data (JSON)");
    }
    Q_UNREACHABLE();
}

Result<SummaryFormat> summaryFormatOf(const QString &path)
{
    if (const auto format = fromKey<SummaryFormat>(QFileInfo(path).suffix().toLower()))
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
    case SummaryFormat::Html:
        return htmlOf(document, drawings);
    case SummaryFormat::Markdown:
        return markdownOf(document);
    case SummaryFormat::Csv:
        return csvOf(document);
    case SummaryFormat::Json:
        return jsonOf(document);
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
