// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

namespace acuerdo {

inline StatusMark sampleMark(StatusRole role)
{
    switch (role) {
    case StatusRole::Achieved:
        return {QStringLiteral("implemented"), QStringLiteral("Implemented"), QStringLiteral("status-implemented"),
                role};
    case StatusRole::Moving:
        return {QStringLiteral("under-way"), QStringLiteral("Under way"), QStringLiteral("status-under-way"), role};
    default:
        return {QStringLiteral("not-started"), QStringLiteral("Not started"), QStringLiteral("status-not-started"),
                StatusRole::Idle};
    }
}

inline TableCell sampleNumber(qint64 value)
{
    return {.text = plain(value == 0 ? QStringLiteral("–") : QString::number(value)), .number = value};
}

inline TableCell sampleStatus(StatusRole role)
{
    const StatusMark mark = sampleMark(role);
    return {.text = {{.kind = TextRun::Kind::Status, .text = mark.word, .status = mark}}, .key = mark.key};
}

/// `count` recommendations, a third of them done, a third moving, a third not begun; every text that a workspace gives
/// has `words` in it.
inline Document sampleDocument(int count, const QString &words = QStringLiteral("words"))
{
    const QString on = QStringLiteral(" on ") + words;
    Document document;
    document.masthead = {.kind = QStringLiteral("Progress summary"),
                         .title = QStringLiteral("Workspace") + on,
                         .subtitle = QStringLiteral("Source") + on,
                         .asOf = QDate(2026, 7, 2),
                         .asOfText = QStringLiteral("Status as of July 2, 2026"),
                         .from = QDate(2025, 1, 1),
                         .fromText = QStringLiteral("Compared with January 1, 2025"),
                         .filter = words,
                         .filterText = QStringLiteral("Filter: ") + words,
                         .fingerprint = QString(64, u'a')};
    document.footer = QStringLiteral("Rolled up by the rule at the end.");
    const int done = count / 3;
    const int moving = count / 3;
    const int idle = count - done - moving;
    document.blocks.push_back(FigureRow{{{.key = QStringLiteral("total"),
                                          .value = count,
                                          .valueText = QString::number(count),
                                          .label = QStringLiteral("recommendations")},
                                         {.key = QStringLiteral("done"),
                                          .value = done,
                                          .valueText = QString::number(done),
                                          .label = QStringLiteral("achieved"),
                                          .change = QStringLiteral("+3 −1"),
                                          .changeInWords = QStringLiteral("3 came and 1 left"),
                                          .glyph = QStringLiteral("status-implemented"),
                                          .role = StatusRole::Achieved}}});
    document.blocks.push_back(ParagraphBlock{plain(words), ParagraphBlock::Role::Body, QStringLiteral("opening")});
    document.blocks.push_back(HeadingBlock{1, QStringLiteral("status-by-pillar"), QStringLiteral("Status") + on});
    TableBlock table{
        .key = QStringLiteral("status-by-pillar"),
        .columns = {{.key = QStringLiteral("name"), .title = QStringLiteral("Pillar")},
                    {.key = QStringLiteral("total"), .title = QStringLiteral("Total"), .kind = ColumnKind::Number},
                    {.key = QStringLiteral("done"),
                     .title = QStringLiteral("Achieved"),
                     .kind = ColumnKind::Number,
                     .glyph = QStringLiteral("status-implemented"),
                     .role = StatusRole::Achieved},
                    {.key = QStringLiteral("moving"), .title = QStringLiteral("Moving"), .kind = ColumnKind::Number},
                    {.key = QStringLiteral("idle"), .title = QStringLiteral("Not begun"), .kind = ColumnKind::Number}}};
    TableCell pillar{.text = plain(QStringLiteral("Pillar") + on), .color = QStringLiteral("#0068A6")};
    table.rows.append({pillar, sampleNumber(count), sampleNumber(done), sampleNumber(moving), sampleNumber(idle)});
    table.rows.append({pillar, sampleNumber(0), sampleNumber(0), sampleNumber(0), sampleNumber(0)});
    table.total = {TableCell{.text = plain(QStringLiteral("Total"))}, sampleNumber(count), sampleNumber(done),
                   sampleNumber(moving), sampleNumber(idle)};
    document.blocks.push_back(table);
    TableBlock moved{
        .key = QStringLiteral("moved"),
        .columns = {
            {.key = QStringLiteral("code"), .title = QStringLiteral("Code"), .kind = ColumnKind::Code},
            {.key = QStringLiteral("title"), .title = QStringLiteral("Recommendation")},
            {.key = QStringLiteral("before"), .title = QStringLiteral("Before"), .kind = ColumnKind::Status},
            {.key = QStringLiteral("after"), .title = QStringLiteral("Now"), .kind = ColumnKind::Status, .arrow = true},
            {.key = QStringLiteral("since"), .title = QStringLiteral("Since"), .kind = ColumnKind::Date},
            {.key = QStringLiteral("reason"), .title = QStringLiteral("Why"), .kind = ColumnKind::Detail}}};
    moved.rows.append({TableCell{.text = plain(words)}, TableCell{.text = plain(words)}, sampleStatus(StatusRole::Idle),
                       sampleStatus(StatusRole::Moving),
                       TableCell{.text = plain(QStringLiteral("2026")), .date = PartialDate::year(2026)},
                       TableCell{.text = {{.text = words},
                                          {.kind = TextRun::Kind::Link, .text = words, .target = words},
                                          {.kind = TextRun::Kind::Link,
                                           .text = QStringLiteral("[MXUS-001]"),
                                           .target = QStringLiteral("#evidence-MXUS-001")}}}});
    document.blocks.push_back(HeadingBlock{1, QStringLiteral("moved"), words});
    document.blocks.push_back(moved);
    document.blocks.push_back(HeadingBlock{1, QStringLiteral("items"), QStringLiteral("Every recommendation")});
    for (int i = 0; i < count; ++i) {
        const StatusRole role = i < done            ? StatusRole::Achieved
                                : i < done + moving ? StatusRole::Moving
                                                    : StatusRole::Idle;
        ItemBlock item{.code = QStringLiteral("TRD-%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                       .title = {.text = QStringLiteral("Title") + on},
                       .text = {.text = words},
                       .pillar = QStringLiteral("trade"),
                       .pillarTitle = words,
                       .color = QStringLiteral("#0068A6"),
                       .status = sampleMark(role),
                       .section = words,
                       .facts = {{words, plain(words)}}};
        item.sides.append({.side = Side::UnitedStates,
                           .sideText = QStringLiteral("United States"),
                           .status = sampleMark(role),
                           .leads = {words},
                           .facts = {{words, plain(words)}},
                           .effective = PartialDate::day(QDate(2026, 7, 1)),
                           .reason = {.text = words, .language = QStringLiteral("es")},
                           .evidence = {words}});
        document.blocks.push_back(item);
    }
    ChartFigure chart{.alternative = words};
    chart.spec.key = QStringLiteral("trade");
    chart.spec.title = QStringLiteral("Chart") + on;
    chart.spec.sourceLine = words;
    chart.spec.sourceUrl = words;
    chart.spec.notes = {words};
    chart.spec.from = double(QDate(2018, 1, 1).toJulianDay());
    chart.spec.to = double(QDate(2021, 1, 1).toJulianDay());
    ChartSpecSeries series{.name = words, .shortName = words};
    for (int year : {2018, 2019, 2020})
        series.points.push_back({.period = *Period::parse(QString::number(year)), .value = year - 2000.5});
    chart.spec.series.push_back(series);
    document.blocks.push_back(HeadingBlock{1, QStringLiteral("charts"), QStringLiteral("Charts")});
    document.blocks.push_back(chart);
    return document;
}

/// Texts that some format might take for something else than text.
inline QStringList naughtyTexts()
{
    return {QStringLiteral("<script>alert(1)</script><img src=x onerror=alert(1)>"),
            QStringLiteral("\"><svg/onload=alert(1)>' onmouseover='x"),
            QStringLiteral("=HYPERLINK(\"http://evil.example\",\"x\")"),
            QStringLiteral("+1+1"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("-2+3"),
            QStringLiteral("# heading\n## another | cell | *bold* _it_ `code`"),
            QStringLiteral("[x](javascript:alert(1)) ![y](http://evil.example/p.png) <http://evil.example>"),
            QStringLiteral("javascript:alert(1)"),
            QStringLiteral("data:text/html,<script>alert(1)</script>"),
            QStringLiteral("1. list\n- item\n> quotation\n---"),
            QStringLiteral("&lt;b&gt; &amp; %1 %2 %n \\ $x$ ${y} {{z}}"),
            QStringLiteral("]]> --> <!-- </style></title></section>"),
            QStringLiteral("עברית العربية ") + QChar(0x202E) + QStringLiteral("txt.exe"),
            QStringLiteral("nul") + QChar(0) + QStringLiteral("bell") + QChar(7) + QStringLiteral("esc") + QChar(27)
                + QStringLiteral("[31m"),
            QStringLiteral("lone surrogate ") + QChar(0xD800) + QStringLiteral(" end"),
            QString(3000, u'W'),
            QStringLiteral("a\r\nb\tc\u2028d"),
            QStringLiteral("𝕬𝖈𝖚𝖊𝖗𝖉𝖔 👩‍👩‍👧‍👦 é ñ ¿?")};
}

} // namespace acuerdo
