// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/html_parts.h"

#include "core/summary/visible_text.h"

#include <algorithm>
#include <utility>

namespace acuerdo {
namespace {

QString languageAttribute(const QString &language)
{
    return language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(htmlEscaped(language));
}

QString link(const TextRun &run)
{
    const bool inside = run.target.startsWith(u'#');
    if (!inside && !isOpenable(run.target))
        return htmlEscaped(run.text);
    const QString target = inside ? u'#' + htmlId(run.target.mid(1)) : htmlEscaped(run.target);
    return htmlElement(QStringLiteral("a"), htmlEscaped(run.text),
                       QStringLiteral(" href=\"%1\"%2")
                           .arg(target, inside ? QString() : QStringLiteral(" rel=\"noopener noreferrer\"")));
}

// For the eye alone: the words beside it say the same.
QString sparkSvg(const SparkLine &spark)
{
    constexpr double width = 64;
    constexpr double height = 12;
    constexpr double edge = 2;
    if (spark.empty())
        return {};
    QString path;
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    const auto x = [&](const SparkPoint &point) { return number(edge + point.x * (width - 2 * edge)); };
    const auto y = [&](const SparkPoint &point) { return number(height - edge - point.y * (height - 2 * edge)); };
    for (const SparkPoint &point : spark)
        path += QStringLiteral("%1%2 %3").arg(QChar(point.joined ? u'L' : u'M')).arg(x(point), y(point));
    return QStringLiteral("<svg class=\"spark\" viewBox=\"0 0 64 12\" aria-hidden=\"true\"><path d=\"%1\"/>"
                          "<circle cx=\"%2\" cy=\"%3\" r=\"1.5\"/></svg> ")
        .arg(path, x(spark.back()), y(spark.back()));
}

QString columnClass(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Number:
        return QStringLiteral("n");
    case ColumnKind::Date:
        return QStringLiteral("d");
    case ColumnKind::Code:
        return QStringLiteral("c");
    case ColumnKind::Status:
        return QStringLiteral("s");
    case ColumnKind::Text:
    case ColumnKind::Detail:
        return QStringLiteral("t");
    }
    Q_UNREACHABLE();
}

QString cellContent(const TableCell &cell, ColumnKind kind)
{
    if (kind == ColumnKind::Number && cell.number)
        return htmlElement(QStringLiteral("data"), htmlPassage(cell.text),
                           QStringLiteral(" value=\"%1\"").arg(*cell.number));
    if (kind == ColumnKind::Date)
        return htmlDate(cell.date, plainText(cell.text));
    if (!cell.color.isEmpty()) {
        // The bar takes the colour of its pillar; what is no colour stays out of the style.
        static constexpr auto isHex = [](QChar digit) {
            return QStringView(u"0123456789abcdefABCDEF").contains(digit);
        };
        const QString digits = cell.color.mid(1);
        if (cell.color.size() == 7 && cell.color.startsWith(u'#') && std::ranges::all_of(digits, isHex)) {
            return QStringLiteral("<span class=\"bar\" style=\"background:%1\"></span>").arg(cell.color)
                   + htmlPassage(cell.text);
        }
    }
    return htmlPassage(cell.text);
}

QString headCell(const TableColumn &column)
{
    QString content = htmlEscaped(column.title);
    if (!column.glyph.isEmpty()) {
        content = htmlElement(QStringLiteral("span"), htmlGlyph(column.glyph),
                              QStringLiteral(" class=\"head %1\"").arg(htmlRole(column.role)))
                  + content;
    }
    return htmlElement(QStringLiteral("th"), content,
                       QStringLiteral(" scope=\"col\" class=\"%1\"").arg(columnClass(column.kind)));
}

QString rowContent(const QList<TableColumn> &columns, const QList<TableCell> &cells)
{
    QString details;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString words = columns[i].kind == ColumnKind::Detail ? htmlPassage(cells[i].text) : QString();
        if (!words.isEmpty())
            details += htmlElement(QStringLiteral("div"), words, QStringLiteral(" class=\"why\""));
    }
    QString row;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const TableColumn &column = columns[i];
        if (column.kind == ColumnKind::Detail)
            continue;
        QString content = cellContent(cells[i], column.kind);
        if (column.arrow)
            content.prepend(QStringLiteral("<span class=\"arrow\">→</span> "));
        if (column.kind == ColumnKind::Text && i > 0)
            content += std::exchange(details, {});
        const QString id = i == 0 && !cells[i].key.isEmpty() && cells[i].key.startsWith(QStringLiteral("evidence-"))
                               ? QStringLiteral(" id=\"%1\"").arg(htmlId(cells[i].key))
                               : QString();
        const bool isHead = i == 0;
        row += htmlElement(isHead ? QStringLiteral("th") : QStringLiteral("td"), content,
                           (isHead ? QStringLiteral(" scope=\"row\"") : QString()) + id
                               + QStringLiteral(" class=\"%1\"").arg(columnClass(column.kind)));
    }
    return row;
}

} // namespace

QString htmlEscaped(const QString &text)
{
    QString escaped = visibleText(text).toHtmlEscaped();
    return escaped.replace(u'\'', QStringLiteral("&#39;"));
}

QString htmlId(const QString &key)
{
    QString id;
    for (const QChar character : key)
        id += character.isLetterOrNumber() || character == u'-' || character == u'.' ? character : QChar(u'_');
    return id;
}

QString htmlElement(const QString &name, const QString &content, const QString &attributes)
{
    return u'<' + name + attributes + u'>' + content + QStringLiteral("</") + name + u'>';
}

QString htmlRole(StatusRole role)
{
    return keyOf(role);
}

QString htmlGlyph(const QString &glyph)
{
    if (glyph.isEmpty())
        return {};
    return QStringLiteral("<svg class=\"glyph\" aria-hidden=\"true\" viewBox=\"0 0 16 16\"><use href=\"#g-%1\"/></svg>")
        .arg(htmlId(glyph));
}

QString htmlStatus(const StatusMark &mark)
{
    return htmlElement(QStringLiteral("span"), htmlGlyph(mark.glyph) + htmlEscaped(mark.word),
                       QStringLiteral(" class=\"status %1\"").arg(htmlRole(mark.role)));
}

QString htmlRun(const TextRun &run)
{
    const QString language = languageAttribute(run.language);
    switch (run.kind) {
    case TextRun::Kind::Plain:
        return language.isEmpty() ? htmlEscaped(run.text)
                                  : htmlElement(QStringLiteral("span"), htmlEscaped(run.text), language);
    case TextRun::Kind::Bold:
        return htmlElement(QStringLiteral("strong"), htmlEscaped(run.text), language);
    case TextRun::Kind::Muted:
        return htmlElement(QStringLiteral("span"), htmlEscaped(run.text),
                           QStringLiteral(" class=\"muted\"") + language);
    case TextRun::Kind::Status:
        return htmlStatus(run.status);
    case TextRun::Kind::Link:
        return link(run);
    case TextRun::Kind::Spark:
        return sparkSvg(run.spark);
    case TextRun::Kind::Divide:
        return QStringLiteral("<br>");
    }
    Q_UNREACHABLE();
}

QString htmlPassage(const Passage &passage)
{
    QString html;
    for (const TextRun &run : passage)
        html += htmlRun(run);
    return html;
}

QString htmlDate(const PartialDate &date, const QString &shown)
{
    if (date.isNull() || date.precision() == PartialDate::Precision::Quarter)
        return htmlEscaped(shown);
    return htmlElement(QStringLiteral("time"), htmlEscaped(shown),
                       QStringLiteral(" datetime=\"%1\"").arg(htmlEscaped(date.text())));
}

QString htmlTable(const TableBlock &table)
{
    QString html;
    if (!table.caption.isEmpty())
        html += htmlElement(QStringLiteral("caption"), htmlEscaped(table.caption));
    QString head;
    for (const TableColumn &column : table.columns) {
        if (column.kind != ColumnKind::Detail)
            head += headCell(column);
    }
    html += QStringLiteral("\n<thead><tr>") + head + QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QList<TableCell> &row : table.rows)
        html += htmlElement(QStringLiteral("tr"), rowContent(table.columns, row)) + u'\n';
    html += QStringLiteral("</tbody>\n");
    if (!table.total.isEmpty()) {
        html +=
            QStringLiteral("<tfoot><tr>") + rowContent(table.columns, table.total) + QStringLiteral("</tr></tfoot>\n");
    }
    return QStringLiteral("<div class=\"wide\">")
           + htmlElement(QStringLiteral("table"), html, QStringLiteral(" data-key=\"%1\"").arg(htmlEscaped(table.key)))
           + QStringLiteral("</div>\n");
}

} // namespace acuerdo
