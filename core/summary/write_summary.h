// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QByteArray>

#include <functional>

namespace acuerdo {

/// What a summary can be saved as.
enum class SummaryFormat { Pdf, Docx, Odt, Html, Xlsx, Markdown, Csv, GaoCsv, Json, Calendar };
/// The keys are the suffixes of the files: pdf, docx, odt, html, xlsx, md, csv, gao.csv, json, ics.
template<>
std::span<const Key<SummaryFormat>> allKeys<SummaryFormat>();
/// The name for people: "Web page (HTML)".
QString label(SummaryFormat value, const Wording &wording);

/// What only the screen's libraries can draw. The core asks for it by these, and stays without pictures.
struct Drawings {
    std::function<QByteArray(const ChartSpec &)> chart{};        ///< As SVG.
    std::function<QByteArray(const ChartSpec &)> chartPicture{}; ///< As PNG, of the same shape: for who reads no SVG.
    std::function<QByteArray(const QString &)> glyph{};          ///< A drawing of resources/glyphs or icons, as SVG.
    std::function<Result<QByteArray>(const Document &)> pdf{};   ///< The whole document.
};

/// Whether the format shows charts as pictures.
bool drawsCharts(SummaryFormat format);

/// The format that a file's name asks for; a sentence with those accepted for any other.
Result<SummaryFormat> summaryFormatOf(const QString &path);

/// The document in a format. Equal documents give equal bytes.
Result<QByteArray> summaryBytes(const Document &document, SummaryFormat format, const Drawings &drawings);

/// Writes the document to a file, in the format of its name. On failure the file that was there stays as it was.
Result<Done> writeSummary(const Document &document, const QString &path, const Drawings &drawings);

} // namespace acuerdo
