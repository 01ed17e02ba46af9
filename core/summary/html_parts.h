// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

namespace acuerdo {

// The small pieces that a web page is made of. All text goes through htmlEscaped().

/// Text that stands in an element or in a quoted attribute as what it is.
QString htmlEscaped(const QString &text);
/// A name that can stand in an id or behind "#".
QString htmlId(const QString &key);

/// "text" between <name attributes> and </name>; `content` is HTML already.
QString htmlElement(const QString &name, const QString &content, const QString &attributes = {});

/// Class of a colour family: "done".
QString htmlRole(StatusRole role);
/// A drawing from the page's own symbols; nothing for no name.
QString htmlGlyph(const QString &glyph);
QString htmlStatus(const StatusMark &mark);
QString htmlRun(const TextRun &run);
QString htmlPassage(const Passage &passage);
/// A date that programs read too, where its precision has a form that HTML knows.
QString htmlDate(const PartialDate &date, const QString &shown);
/// A whole table; a remark stands in small print under its row's first text.
QString htmlTable(const TableBlock &table);

/// The style of the page: the colours of light ground, the five sizes of text, and how it prints.
QString htmlStyle();

} // namespace acuerdo
