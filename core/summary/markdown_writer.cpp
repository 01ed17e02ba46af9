// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/markdown_writer.h"

#include "core/domain/formatting.h"
#include "core/summary/visible_text.h"

#include <QRegularExpression>

namespace acuerdo {
namespace {

// What would begin a heading, a list, a quotation or a rule at the start of a line.
QString withSafeStart(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("\\A(\\s*)([#+\\-=]|[0-9]{1,9}[.)])"));
    const QRegularExpressionMatch match = mark.match(line);
    if (!match.hasMatch())
        return line;
    const qsizetype last = match.capturedEnd(2) - 1; // the sign itself, or the full stop after a number
    return line.left(last) + u'\\' + line.mid(last);
}

// "[MXUS-014]", with the brackets as they are when nothing in the key could make them more than brackets.
QString inBrackets(const QString &key)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[\\w.-]+\\z"));
    return harmless.match(key).hasMatch() ? u'[' + key + u']' : markdownEscaped(u'[' + key + u']');
}

QString runText(const TextRun &run)
{
    if (run.kind == TextRun::Kind::Spark)
        return sparkText(run.spark) + u' ';
    const QString words = markdownEscaped(run.text);
    if (run.text.trimmed().isEmpty())
        return words;
    switch (run.kind) {
    case TextRun::Kind::Plain:
    case TextRun::Kind::Muted:
    case TextRun::Kind::Status:
    case TextRun::Kind::Spark:
    case TextRun::Kind::Divide:
        return words;
    case TextRun::Kind::Bold:
        return QStringLiteral("**") + words + QStringLiteral("**");
    case TextRun::Kind::Link:
        // A place in the document is named in brackets of our own; an address stands in angle brackets.
        if (run.target.startsWith(u'#') && run.text.startsWith(u'[') && run.text.endsWith(u']'))
            return inBrackets(run.text.mid(1, run.text.size() - 2));
        if (run.text == run.target && isOpenable(run.target))
            return u'<' + run.target + u'>';
        return words;
    }
    Q_UNREACHABLE();
}

QString inlineText(const Passage &passage)
{
    QString line;
    for (const TextRun &run : passage)
        line += runText(run);
    return line.trimmed();
}

QString alignment(ColumnKind kind)
{
    return kind == ColumnKind::Number ? QStringLiteral("---:") : QStringLiteral("---");
}

QString tableLine(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

/// Writes the blocks one after the other.
class Writer
{
public:
    explicit Writer(const Document &document)
        : m_document(document)
        , m_formatting(document.language)
    {}

    QByteArray write()
    {
        writeMasthead();
        for (const Block &block : m_document.blocks)
            std::visit(*this, block);
        m_text += QStringLiteral("---\n\n") + markdownEscaped(m_document.footer) + u'\n';
        return m_text.toUtf8();
    }

    void operator()(const HeadingBlock &heading)
    {
        line(QString(heading.level + 1, u'#') + u' ' + markdownEscaped(heading.text));
    }

    void operator()(const ParagraphBlock &paragraph) { line(withSafeStart(inlineText(paragraph.text))); }

    void operator()(const PageBreak &) {}

    void operator()(const FigureRow &row)
    {
        for (const SummaryFigure &figure : row.figures) {
            QString text = QStringLiteral("- **%1** %2").arg(figure.valueText, markdownEscaped(figure.label));
            if (!figure.change.isEmpty())
                text += QStringLiteral(" (%1)").arg(figure.change == QStringLiteral("=") ? figure.changeInWords
                                                                                         : figure.change);
            m_text += text + u'\n';
        }
        m_text += u'\n';
    }

    void operator()(const TableBlock &table)
    {
        if (!table.caption.isEmpty())
            line(withSafeStart(markdownEscaped(table.caption)));
        QStringList head;
        QStringList rule;
        for (const TableColumn &column : table.columns) {
            head << markdownEscaped(column.title);
            rule << alignment(column.kind);
        }
        m_text += tableLine(head) + tableLine(rule);
        for (const QList<TableCell> &row : table.rows)
            m_text += tableLine(cellTexts(row, false));
        if (!table.total.isEmpty())
            m_text += tableLine(cellTexts(table.total, true));
        m_text += u'\n';
    }

    void operator()(const ItemBlock &item)
    {
        line(QStringLiteral("#### ") + markdownEscaped(item.code) + u' ' + markdownEscaped(item.title.text));
        if (!item.text.text.isEmpty())
            line(withSafeStart(markdownEscaped(item.text.text)));
        m_text += QStringLiteral("- **%1**\n").arg(markdownEscaped(item.status.word));
        for (const LabelledFact &fact : item.facts)
            m_text += QStringLiteral("- %1: %2\n").arg(markdownEscaped(fact.label), inlineText(fact.text));
        for (const ItemSide &side : item.sides)
            writeSide(side);
        m_text += u'\n';
    }

    void operator()(const ChartFigure &figure)
    {
        const ChartSpec &spec = figure.spec;
        line(QStringLiteral("### ") + markdownEscaped(spec.title));
        for (const QString &text : {spec.subtitle, figure.alternative}) {
            if (!text.isEmpty())
                line(withSafeStart(markdownEscaped(text)));
        }
        writeNumbers(spec);
        for (const ChartMark &mark : spec.marks) {
            if (mark.number > 0)
                line(QStringLiteral("%1\\. %2").arg(mark.number).arg(markdownEscaped(mark.text)));
        }
        for (const QString &text : spec.notes + QStringList{spec.sourceLine}) {
            if (!text.isEmpty())
                line(withSafeStart(markdownEscaped(text)));
        }
    }

private:
    void line(const QString &text) { m_text += text + QStringLiteral("\n\n"); }

    void writeMasthead()
    {
        const Masthead &masthead = m_document.masthead;
        line(QStringLiteral("# ") + markdownEscaped(masthead.title));
        QStringList lines{QStringLiteral("**%1**").arg(markdownEscaped(masthead.asOfText))};
        for (const QString &text :
             {masthead.fromText, masthead.filterText, masthead.preparerText, masthead.fingerprintText}) {
            if (!text.isEmpty())
                lines << markdownEscaped(text);
        }
        line(markdownEscaped(masthead.kind)
             + (masthead.subtitle.isEmpty() ? QString() : QStringLiteral(" · ") + markdownEscaped(masthead.subtitle)));
        line(lines.join(QStringLiteral(" · ")));
    }

    static QStringList cellTexts(const QList<TableCell> &row, bool strong)
    {
        QStringList texts;
        for (const TableCell &cell : row) {
            const QString text = inlineText(cell.text);
            texts << (strong && !text.isEmpty() ? QStringLiteral("**%1**").arg(text) : text);
        }
        return texts;
    }

    void writeSide(const ItemSide &side)
    {
        QStringList facts{markdownEscaped(side.status.word)};
        for (const LabelledFact &fact : side.facts)
            facts << QStringLiteral("%1: %2").arg(markdownEscaped(fact.label), inlineText(fact.text));
        m_text +=
            QStringLiteral("- **%1** – %2\n").arg(markdownEscaped(side.sideText), facts.join(QStringLiteral(" · ")));
        if (side.reason.text.isEmpty() && side.evidence.isEmpty())
            return;
        QString text = markdownEscaped(side.reason.text);
        for (const QString &evidence : side.evidence)
            text += u' ' + inBrackets(evidence);
        m_text += QStringLiteral("  - %1: %2\n").arg(m_formatting.date(side.effective), withSafeStart(text.trimmed()));
    }

    void writeNumbers(const ChartSpec &spec)
    {
        const Wording &wording = m_formatting.wording();
        QStringList head{wording.translate("Summary", "Period")};
        QStringList rule{QStringLiteral("---")};
        for (const ChartSpecSeries &series : spec.series) {
            head << markdownEscaped(series.name);
            rule << QStringLiteral("---:");
        }
        head << wording.translate("Summary", "Remark");
        rule << QStringLiteral("---");
        m_text += tableLine(head) + tableLine(rule);
        for (const ChartTableRow &row : chartTable(spec)) {
            QStringList cells{m_formatting.period(row.period)};
            for (const std::optional<double> &value : row.values)
                cells << m_formatting.number(value, spec.decimals);
            m_text += tableLine(cells << markdownEscaped(row.flag));
        }
        m_text += u'\n';
    }

    const Document &m_document;
    Formatting m_formatting;
    QString m_text;
};

} // namespace

QString markdownEscaped(const QString &text)
{
    QString escaped;
    const QString visible = visibleText(text);
    escaped.reserve(visible.size() + 8);
    for (const QChar character : visible) {
        if (QStringView(u"\\`*_[]<>|~&$").contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

QByteArray markdownOf(const Document &document)
{
    return Writer(document).write();
}

} // namespace acuerdo
