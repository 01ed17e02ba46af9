// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/formatting.h"
#include "core/domain/keys.h"

#include <span>

namespace acuerdo {

/// The forms that a citation is copied in.
enum class CitationStyle { Text, BibTeX, Ris, CslJson };
template<>
std::span<const Key<CitationStyle>> allKeys<CitationStyle>();
/// The word for people: "Text", "BibTeX" …
QString label(CitationStyle value, const Wording &wording);

/// Cites pieces of evidence, one after another, in the language of `formatting`. A missing fact is left out, never made
/// up; a date keeps the precision that it has.
///
/// - Text: publisher (date), title, place, address, day of retrieval, in plain sentences.
/// - BibTeX (Patashnik, BibTeXing, 1988; `@techreport` for documents, else `@misc`): the characters & % $ # _ { } are
///   written with a backslash before them, ~ ^ \ as \textasciitilde{} \textasciicircum{} \textbackslash{}, and titles
///   and names stand in double braces, so that no style changes their case or takes them apart. In `url`, which styles
///   print verbatim, braces and backslashes are percent-encoded. Text is UTF-8.
/// - RIS (the format of Research Information Systems, 2001): two capitals, two blanks, a hyphen, a blank; a line ends
///   with CR LF and holds no other control character, so that no value can begin a line of its own.
/// - CSL-JSON (citation-style-language/schema, csl-data.json): one array; strings are escaped by RFC 8259.
QString citation(std::span<const Evidence> works, CitationStyle style, const Formatting &formatting);
QString citation(const Evidence &work, CitationStyle style, const Formatting &formatting);

/// The DOI in an address of doi.org; empty for any other.
QString doiOf(const QString &address);

} // namespace acuerdo
