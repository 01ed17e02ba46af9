// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/html_writer.h"

#include "core/domain/formatting.h"
#include "core/summary/html_parts.h"

#include <QSet>

namespace acuerdo {
namespace {

QString paragraph(const QString &content, const QString &className = {})
{
    return htmlElement(QStringLiteral("p"), content,
                       className.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(className))
           + u'\n';
}

// What stands between the first <svg …> and the last </svg>, and the attributes of the first.
struct SvgParts {
    QString attributes{};
    QString content{};
};

SvgParts svgParts(const QByteArray &svg)
{
    const QString text = QString::fromUtf8(svg);
    const qsizetype begin = text.indexOf(QStringLiteral("<svg"));
    const qsizetype end = text.lastIndexOf(QStringLiteral("</svg>"));
    const qsizetype inner = begin < 0 ? -1 : text.indexOf(u'>', begin);
    if (inner < 0 || end < inner)
        return {};
    return {text.mid(begin + 4, inner - begin - 4), text.mid(inner + 1, end - inner - 1)};
}

QString attribute(const QString &attributes, const QString &name)
{
    const qsizetype begin = attributes.indexOf(u' ' + name + QStringLiteral("=\""));
    if (begin < 0)
        return {};
    const qsizetype value = begin + name.size() + 3;
    return attributes.mid(value, attributes.indexOf(u'"', value) - value);
}

// One of our own drawings as a symbol that takes the colour of the text around it.
QString symbol(const QString &name, const QByteArray &svg)
{
    const SvgParts parts = svgParts(svg);
    if (parts.content.isEmpty())
        return {};
    QString paint;
    for (const char *key : {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"}) {
        const QString value = attribute(parts.attributes, QLatin1StringView(key));
        if (!value.isEmpty()) {
            paint += QStringLiteral(" %1=\"%2\"")
                         .arg(QLatin1StringView(key),
                              value == QStringLiteral("#000000") ? QStringLiteral("currentColor") : value);
        }
    }
    QString content = parts.content;
    const qsizetype title = content.indexOf(QStringLiteral("<title>"));
    const qsizetype titleEnd = content.indexOf(QStringLiteral("</title>"));
    if (title >= 0 && titleEnd > title)
        content.remove(title, titleEnd + 8 - title);
    return QStringLiteral("<symbol id=\"g-%1\" viewBox=\"0 0 16 16\"><g%2>%3</g></symbol>\n")
        .arg(htmlId(name), paint, content.simplified());
}

void collectGlyphs(const Passage &passage, QSet<QString> &names)
{
    for (const TextRun &run : passage) {
        if (run.kind == TextRun::Kind::Status)
            names.insert(run.status.glyph);
    }
}

/// The drawings that the blocks name.
struct GlyphNames {
    QSet<QString> names;

    void operator()(const HeadingBlock &) {}
    void operator()(const PageBreak &) {}
    void operator()(const ChartFigure &) {}
    void operator()(const ParagraphBlock &paragraph) { collectGlyphs(paragraph.text, names); }
    void operator()(const FigureRow &row)
    {
        for (const SummaryFigure &figure : row.figures)
            names.insert(figure.glyph);
    }
    void operator()(const TableBlock &table)
    {
        for (const TableColumn &column : table.columns)
            names.insert(column.glyph);
        for (const QList<TableCell> &row : table.rows) {
            for (const TableCell &cell : row)
                collectGlyphs(cell.text, names);
        }
    }
    void operator()(const ItemBlock &item)
    {
        names.insert(item.status.glyph);
        for (const ItemSide &side : item.sides)
            names.insert(side.status.glyph);
    }
};

/// Writes the blocks one after the other.
class Writer
{
public:
    Writer(const Document &document, const Drawings &drawings)
        : m_document(document)
        , m_drawings(drawings)
        , m_formatting(document.language)
    {}

    QByteArray write()
    {
        for (const Block &block : m_document.blocks)
            std::visit(*this, block);
        closeSection();
        return (head() + symbols() + header() + contents() + QStringLiteral("<main>\n") + m_body
                + QStringLiteral("</main>\n") + footer() + QStringLiteral("</body>\n</html>\n"))
            .toUtf8();
    }

    void operator()(const HeadingBlock &heading)
    {
        const QString id = htmlId(heading.key);
        if (heading.level == 1) {
            closeSection();
            m_contents += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(id, htmlEscaped(heading.text));
            m_body += QStringLiteral("<section id=\"%1\" aria-labelledby=\"h-%1\">\n").arg(id);
            m_inSection = true;
        }
        m_body += htmlElement(QStringLiteral("h%1").arg(heading.level + 1), htmlEscaped(heading.text),
                              QStringLiteral(" id=\"h-%1\"").arg(id))
                  + u'\n';
    }

    void operator()(const ParagraphBlock &text)
    {
        m_body += paragraph(htmlPassage(text.text),
                            text.role == ParagraphBlock::Role::Note ? QStringLiteral("note") : QString());
    }

    void operator()(const PageBreak &) {}

    void operator()(const FigureRow &row)
    {
        m_body += QStringLiteral("<ul class=\"figures\">\n");
        for (const SummaryFigure &figure : row.figures) {
            QString content = htmlElement(QStringLiteral("span"), htmlGlyph(figure.glyph),
                                          QStringLiteral(" class=\"%1\"").arg(htmlRole(figure.role)));
            content += htmlElement(QStringLiteral("b"),
                                   QStringLiteral("<data value=\"%1\">%2</data>")
                                       .arg(QString::number(figure.value), htmlEscaped(figure.valueText)));
            if (!figure.change.isEmpty()) {
                content += u' '
                           + htmlElement(QStringLiteral("small"), htmlEscaped(figure.change),
                                         QStringLiteral(" title=\"%1\"").arg(htmlEscaped(figure.changeInWords)));
            }
            content += htmlElement(QStringLiteral("div"), htmlEscaped(figure.label));
            m_body += htmlElement(QStringLiteral("li"), content,
                                  QStringLiteral(" data-key=\"%1\"").arg(htmlEscaped(figure.key)))
                      + u'\n';
        }
        m_body += QStringLiteral("</ul>\n");
    }

    void operator()(const TableBlock &table) { m_body += htmlTable(table); }

    void operator()(const ItemBlock &item)
    {
        QString content =
            htmlStatus(item.status)
            + htmlElement(QStringLiteral("h4"),
                          htmlElement(QStringLiteral("span"), htmlEscaped(item.code), QStringLiteral(" class=\"code\""))
                              + htmlRun(item.title));
        if (!item.text.text.isEmpty())
            content += paragraph(htmlRun(item.text), QStringLiteral("text"));
        content += facts(item.facts);
        for (const ItemSide &side : item.sides)
            content += sideHtml(side);
        m_body +=
            htmlElement(QStringLiteral("article"), content, QStringLiteral(" id=\"item-%1\"").arg(htmlId(item.code)))
            + u'\n';
    }

    void operator()(const ChartFigure &figure)
    {
        const ChartSpec &spec = figure.spec;
        QString content;
        if (m_drawings.chart)
            content += chartSvg(figure);
        else
            content +=
                htmlElement(QStringLiteral("h3"), htmlEscaped(spec.title)) + paragraph(htmlEscaped(spec.subtitle));
        content += htmlElement(QStringLiteral("figcaption"), caption(spec));
        content +=
            htmlElement(QStringLiteral("details"),
                        htmlElement(QStringLiteral("summary"),
                                    htmlEscaped(m_formatting.wording().translate("Summary", "Table of its numbers")))
                            + numbers(spec));
        m_body +=
            htmlElement(QStringLiteral("figure"), content, QStringLiteral(" id=\"chart-%1\"").arg(htmlId(spec.key)))
            + u'\n';
    }

private:
    void closeSection()
    {
        if (m_inSection)
            m_body += QStringLiteral("</section>\n");
        m_inSection = false;
    }

    QString head() const
    {
        const Masthead &masthead = m_document.masthead;
        return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                              "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\"/>\n"
                              "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                              "<title>%2 – %3</title>\n<style>%4</style>\n</head>\n<body>\n")
            .arg(localeOf(m_document.language).bcp47Name(), htmlEscaped(masthead.title), htmlEscaped(masthead.asOfText),
                 htmlStyle());
    }

    QString symbols() const
    {
        if (!m_drawings.glyph)
            return {};
        GlyphNames used;
        for (const Block &block : m_document.blocks)
            std::visit(used, block);
        QStringList names(used.names.cbegin(), used.names.cend());
        names.removeAll(QString());
        names.sort();
        QString html;
        for (const QString &name : names)
            html += symbol(name, m_drawings.glyph(name));
        return QStringLiteral("<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\">\n")
               + html + QStringLiteral("</svg>\n");
    }

    QString header() const
    {
        const Masthead &masthead = m_document.masthead;
        QString html = QStringLiteral("<header>\n") + paragraph(htmlEscaped(masthead.kind), QStringLiteral("kind"))
                       + htmlElement(QStringLiteral("h1"), htmlEscaped(masthead.title)) + u'\n';
        if (!masthead.subtitle.isEmpty())
            html += paragraph(htmlEscaped(masthead.subtitle), QStringLiteral("muted"));
        html += QStringLiteral("</header>\n<ul class=\"dates\">\n");
        for (const QString &text : {masthead.asOfText, masthead.fromText, masthead.filterText, masthead.preparerText,
                                    masthead.fingerprintText}) {
            if (!text.isEmpty())
                html += htmlElement(QStringLiteral("li"), htmlEscaped(text)) + u'\n';
        }
        return html + QStringLiteral("</ul>\n");
    }

    QString contents() const
    {
        return QStringLiteral("<nav aria-label=\"%1\"><ol>\n%2</ol></nav>\n")
            .arg(htmlEscaped(m_formatting.wording().translate("Summary", "Contents")), m_contents);
    }

    QString footer() const { return htmlElement(QStringLiteral("footer"), htmlEscaped(m_document.footer)) + u'\n'; }

    static QString facts(const QList<LabelledFact> &list)
    {
        if (list.isEmpty())
            return {};
        QString html;
        for (const LabelledFact &fact : list) {
            html += htmlElement(QStringLiteral("div"), htmlElement(QStringLiteral("dt"), htmlEscaped(fact.label)) + u' '
                                                           + htmlElement(QStringLiteral("dd"), htmlPassage(fact.text)))
                    + u' ';
        }
        return htmlElement(QStringLiteral("dl"), html, QStringLiteral(" class=\"facts\""));
    }

    QString sideHtml(const ItemSide &side) const
    {
        QString html =
            htmlElement(QStringLiteral("span"), htmlEscaped(side.sideText), QStringLiteral(" class=\"name\""))
            + htmlStatus(side.status) + facts(side.facts);
        if (!side.reason.text.isEmpty() || !side.evidence.isEmpty()) {
            QString words =
                htmlElement(QStringLiteral("span"), htmlDate(side.effective, m_formatting.date(side.effective)),
                            QStringLiteral(" class=\"muted\""))
                + u' ' + htmlRun(side.reason);
            for (const QString &evidence : side.evidence) {
                words += u' '
                         + htmlRun({.kind = TextRun::Kind::Link,
                                    .text = u'[' + evidence + u']',
                                    .target = QStringLiteral("#evidence-") + evidence});
            }
            html += paragraph(words, QStringLiteral("text"));
        }
        return htmlElement(QStringLiteral("div"), html, QStringLiteral(" class=\"side\""));
    }

    QString chartSvg(const ChartFigure &figure) const
    {
        const SvgParts parts = svgParts(m_drawings.chart(figure.spec));
        return QStringLiteral(
                   "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" "
                   "viewBox=\"%2\">%3</svg>\n")
            .arg(htmlEscaped(figure.spec.title + QStringLiteral(". ") + figure.alternative),
                 attribute(parts.attributes, QStringLiteral("viewBox")), parts.content);
    }

    static QString caption(const ChartSpec &spec)
    {
        QString html = htmlEscaped(spec.sourceLine);
        if (!spec.sourceUrl.isEmpty()) {
            html += u' ' + htmlRun({.kind = TextRun::Kind::Link, .text = spec.sourceUrl, .target = spec.sourceUrl});
        }
        return html;
    }

    QString numbers(const ChartSpec &spec) const
    {
        const Wording &wording = m_formatting.wording();
        TableBlock table{
            .key = QStringLiteral("chart-") + spec.key,
            .columns = {{.key = QStringLiteral("period"), .title = wording.translate("Summary", "Period")}}};
        for (const ChartSpecSeries &series : spec.series)
            table.columns.append({.title = series.name, .kind = ColumnKind::Number});
        table.columns.append({.title = wording.translate("Summary", "Remark")});
        for (const ChartTableRow &row : chartTable(spec)) {
            QList<TableCell> cells{{.text = plain(m_formatting.period(row.period))}};
            for (const std::optional<double> &value : row.values)
                cells.append({.text = plain(m_formatting.number(value, spec.decimals))});
            table.rows.append(cells << TableCell{.text = plain(row.flag)});
        }
        return htmlTable(table);
    }

    const Document &m_document;
    const Drawings &m_drawings;
    Formatting m_formatting;
    QString m_body;
    QString m_contents;
    bool m_inSection = false;
};

} // namespace

QByteArray htmlOf(const Document &document, const Drawings &drawings)
{
    return Writer(document, drawings).write();
}

} // namespace acuerdo
