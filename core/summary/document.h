// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/words.h"
#include "core/summary/chart_spec.h"
#include "core/summary/spark.h"

#include <QList>

#include <optional>
#include <variant>
#include <vector>

namespace acuerdo {

// What a summary says, before it has a format. Everything in it has its meaning and, beside it, the words for people in
// the summary's language; a format is one writer that walks the blocks in order and decides only how they look.

/// A status as people see it: word, shape and family of colours together.
struct StatusMark {
    QString key{};
    QString word{};
    QString glyph{}; ///< Name of a drawing in resources/glyphs.
    StatusRole role = StatusRole::Idle;
    bool operator==(const StatusMark &) const = default;
};

/// A stretch of text with one meaning. Divide stands between two languages in one place: a new line where a format can,
/// else its text.
struct TextRun {
    enum class Kind { Plain, Bold, Muted, Status, Link, Spark, Divide };
    Kind kind = Kind::Plain;
    QString text{};
    StatusMark status{}; ///< Of Status.
    QString target{};    ///< Of Link: an address (http, https, mailto), or "#" and the key of a place in the document.
    QString language{};  ///< ISO 639-1, when it is another than the document's.
    SparkLine spark{};   ///< Of Spark, which has no text: the words beside it say the same.
    bool operator==(const TextRun &) const = default;
};
using Passage = QList<TextRun>;

/// Whether an address may be a link that opens: http, https or mailto, and nothing in it that ends a link early.
bool isOpenable(const QString &address);

/// Just the words.
QString plainText(const Passage &text);
/// One run of plain words.
Passage plain(const QString &text);
/// A text of the workspace in `language`; what is missing there comes from the other language, and is marked so.
TextRun localizedRun(const LocalizedText &text, Language language, TextRun::Kind kind = TextRun::Kind::Plain);

/// Begins a section. Level 1 is the section of a summary; the title of all stands in the masthead.
struct HeadingBlock {
    int level = 1;
    QString key{}; ///< Stable name of the section: "status-by-pillar".
    QString text{};
};

struct ParagraphBlock {
    enum class Role { Body, Note };
    Passage text{};
    Role role = Role::Body;
    QString key{};
};

/// One big number.
struct SummaryFigure {
    QString key{};
    qint64 value = 0;
    QString valueText{};
    QString label{};
    QString change{};        ///< "+3 −3", or "=" when nothing came or went; empty without a comparison.
    QString changeInWords{}; ///< For those who hear it.
    QString glyph{};         ///< Name of a drawing in resources/glyphs or resources/icons; empty for none.
    StatusRole role = StatusRole::Idle;
};

struct FigureRow {
    QList<SummaryFigure> figures{};
};

/// How the cells of a column read.
enum class ColumnKind {
    Text,
    Code,
    Number,
    Status,
    Date,
    Detail, ///< A remark on the row: a column of its own, or small print under the row's first text.
};

struct TableColumn {
    QString key{};
    QString title{};
    ColumnKind kind = ColumnKind::Text;
    QString glyph{}; ///< Above the title, for a column that counts a status.
    StatusRole role = StatusRole::Idle;
    bool arrow = false; ///< Comes out of the column before it: previous → current.
};

struct TableCell {
    Passage text{};
    std::optional<qint64> number{}; ///< Of a Number column.
    PartialDate date{};             ///< Of a Date column.
    QString color{};                ///< Of a pillar's bar before the text, #RRGGBB; empty for none.
    QString key{};                  ///< Of what the cell names, where that has one.
};

struct TableBlock {
    QString key{};
    QString caption{}; ///< What it shows, when the heading above does not say it all.
    QList<TableColumn> columns{};
    QList<QList<TableCell>> rows{};
    QList<TableCell> total{}; ///< Empty for none.
};

/// A labelled fact about one side, in words.
struct LabelledFact {
    QString label{};
    Passage text{};
};

/// The latest word on one side of a recommendation.
struct ItemSide {
    Side side = Side::Joint;
    QString sideText{};
    StatusMark status{};
    PartialDate since{};
    QStringList leads{};
    QStringList supporting{};
    Response response = Response::NoneRecorded;
    Verification verification = Verification::None;
    Schedule schedule = Schedule::NoDate;
    PartialDate due{};
    PartialDate originalDue{};   ///< Set when the target date was revised.
    QList<LabelledFact> facts{}; ///< All of the above in words, for people.
    // The latest update:
    PartialDate effective{};
    TextRun reason{};
    QStringList evidence{}; ///< Keys; each is a place "evidence-KEY" in the document.
};

/// One recommendation as it stands.
struct ItemBlock {
    int order = 0; ///< By pillar, then code, wherever in the document it stands.
    QString code{};
    TextRun title{};
    TextRun text{};
    QString pillar{}; ///< Key.
    QString pillarTitle{};
    QString color{};
    StatusMark status{};
    StatusClass statusClass = StatusClass::Open;
    Schedule schedule = Schedule::NoDate;
    PartialDate since{};
    PartialDate due{};
    PartialDate updated{};
    QString section{};
    QString page{};
    QString source{}; ///< Title of what it comes from.
    QString sourceKey{};
    PartialDate sourceDate{};
    Priority priority = Priority::None;
    QList<LabelledFact> facts{}; ///< Of the whole item, in words.
    QList<ItemSide> sides{};
};

/// A chart with its words; a format that cannot draw prints its table.
struct ChartFigure {
    ChartSpec spec{};
    QString alternative{}; ///< What the figure shows, for those who do not see it.
};

struct PageBreak {};

using Block = std::variant<HeadingBlock, ParagraphBlock, FigureRow, TableBlock, ItemBlock, ChartFigure, PageBreak>;

/// What stands above everything.
struct Masthead {
    QString kind{};  ///< "Progress summary".
    QString title{}; ///< Of the workspace.
    QString subtitle{};
    QDate asOf{};
    QString asOfText{};   ///< "Status as of July 2, 2026".
    QDate from{};         ///< Invalid when nothing is compared.
    QString fromText{};   ///< "Compared with January 1, 2025".
    QString filter{};     ///< As typed; empty for everything.
    QString filterText{}; ///< "Filter: status:under-way · 29 of 48 recommendations"; empty without a filter.
    QString preparer{};   ///< As given; empty for none.
    QString preparerText{};
    QString fingerprint{}; ///< Last seal of the history, in hex.
    QString fingerprintText{};
};

struct Document {
    Language language = Language::English;
    Masthead masthead{};
    std::vector<Block> blocks{};
    /// What the pages leave out and formats for data keep: a one-page brief has the whole register in its workbook.
    std::vector<Block> data{};
    QString footer{}; ///< At the foot of every page.
};

/// The blocks of the pages, then those for data alone.
std::vector<const Block *> everyBlock(const Document &document);
/// The recommendations among them, by pillar and code.
std::vector<const ItemBlock *> itemsOf(const Document &document);

} // namespace acuerdo
