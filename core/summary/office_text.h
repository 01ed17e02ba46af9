// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"

namespace acuerdo {

// A summary as a word processor has it: paragraphs with named styles, tables, pictures. DOCX and ODT are two spellings
// of this; what stands where is decided here, once.

/// The named styles of paragraphs. A person changes the look of all of a kind by changing the style.
enum class OfficeStyle {
    Title,
    Subtitle,
    Kind,  ///< Above the title: "Progress summary".
    Dates, ///< Below it: as of, compared with, filter, preparer.
    Body,
    Note,
    Caption,
    Contents,
    Figure,      ///< A big number.
    FigureLabel, ///< What it counts.
    TableHead,
    TableHeadRight,
    TableText,
    TableRight,
    TableSmall, ///< A remark under a row's text.
    ItemText,
    ItemSide,
};

/// A stretch of text with its own looks.
struct OfficeRun {
    QString text{}; ///< Visible text, ready to be written.
    bool bold = false;
    QString color{};    ///< RRGGBB; empty for the style's.
    QString language{}; ///< ISO 639-1, when it is another than the document's.
    QString target{};   ///< An address that opens, or "#" and a bookmark.
};

struct OfficeParagraph {
    OfficeStyle style = OfficeStyle::Body;
    QList<OfficeRun> runs{};
    QString bookmark{}; ///< A place that links lead to.
    bool keepsWithNext = false;
};

/// A cell: one paragraph or several.
struct OfficeCell {
    QList<OfficeParagraph> paragraphs{};
    QString bar{}; ///< RRGGBB of a coloured edge on its left; empty for none.
};

struct OfficeTable {
    QString name{};
    QString description{}; ///< For those who do not see it.
    QList<int> widths{};   ///< Of columns, in thousandths of the text's width.
    QList<OfficeCell> head{};
    QList<QList<OfficeCell>> rows{};
    bool hasTotal = false; ///< The last row.
    bool framed = true;    ///< Rules between rows; without: big numbers side by side.
};

struct OfficePicture {
    QString name{};
    QString alternative{};
    QByteArray svg{};
    QByteArray png{};
    double ratio = 0.5; ///< Height by width; as wide as the text.
};

/// What a format does with it. The text comes in reading order.
class OfficeWriter
{
public:
    virtual ~OfficeWriter() = default;
    virtual void heading(int level, const QString &bookmark, const QList<OfficeRun> &runs) = 0;
    virtual void paragraph(const OfficeParagraph &paragraph) = 0;
    virtual void table(const OfficeTable &table) = 0;
    virtual void picture(const OfficePicture &picture) = 0;
    virtual void pageBreak() = 0;
    /// The list of headings: level, bookmark and words of each.
    struct Entry {
        int level = 1;
        QString bookmark{};
        QString text{};
    };
    virtual void contents(const QString &title, const QList<Entry> &entries) = 0;
};

/// Tells the document to a writer.
void writeOfficeText(const Document &document, const Drawings &drawings, OfficeWriter &writer);

/// A name that may stand as a bookmark in both formats.
QString officeBookmark(const QString &key);
/// Size of body text and of every other style, in points; whether it is bold, and its colour (RRGGBB).
struct OfficeLook {
    double points = 10;
    bool bold = false;
    QString color{};
    double before = 0; ///< Space, in points.
    double after = 0;
    bool right = false;
};
OfficeLook lookOf(OfficeStyle style);
OfficeLook headingLook(int level);
/// The name of the style for programs ("TableText"); for people where a format shows one, it is the same.
QString nameOf(OfficeStyle style);
/// Every style.
QList<OfficeStyle> officeStyles();

} // namespace acuerdo
