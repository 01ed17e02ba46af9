// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/side_by_side.h"

#include <QHash>

#include <algorithm>

namespace acuerdo {
namespace {

QString together(const QString &first, const QString &second)
{
    return first == second || second.isEmpty() ? first : first + QStringLiteral(" | ") + second;
}

Passage spokenIn(Passage text, const QString &language)
{
    for (TextRun &run : text) {
        if (run.language.isEmpty())
            run.language = language;
    }
    return text;
}

QString nameOf(Language language)
{
    return language == Language::English ? QStringLiteral("English") : QStringLiteral("Español");
}

/// Puts a block of one document beside the same of the other.
class Pairing
{
public:
    Pairing(const Document &first, const Document &second)
        : m_first(first)
        , m_second(second)
        , m_other(languageKey(second.language))
        , m_result(first)
    {
        m_result.blocks.clear();
    }

    Document run()
    {
        pairMastheads();
        const size_t count = std::min(m_first.blocks.size(), m_second.blocks.size());
        for (size_t i = 0; i < count; ++i) {
            if (m_first.blocks[i].index() == m_second.blocks[i].index())
                std::visit(
                    [&](const auto &one) { pair(one, std::get<std::decay_t<decltype(one)>>(m_second.blocks[i])); },
                    m_first.blocks[i]);
            else
                m_result.blocks.push_back(m_first.blocks[i]);
        }
        m_result.footer = together(m_first.footer, m_second.footer);
        return std::move(m_result);
    }

private:
    void pairMastheads()
    {
        Masthead &masthead = m_result.masthead;
        const Masthead &other = m_second.masthead;
        for (QString Masthead::*text : {&Masthead::kind, &Masthead::title, &Masthead::subtitle, &Masthead::asOfText,
                                        &Masthead::fromText, &Masthead::filterText, &Masthead::preparerText})
            masthead.*text = together(masthead.*text, other.*text);
    }

    void pair(const HeadingBlock &one, const HeadingBlock &other)
    {
        m_result.blocks.push_back(HeadingBlock{one.level, one.key, together(one.text, other.text)});
    }

    void pair(const ParagraphBlock &one, const ParagraphBlock &other)
    {
        addColumns(one.key, {{TableCell{.text = one.text}, TableCell{.text = spokenIn(other.text, m_other)}}});
    }

    void pair(const FigureRow &one, const FigureRow &other)
    {
        m_result.blocks.push_back(one);
        QStringList words;
        for (const SummaryFigure &figure : other.figures)
            words.append(figure.valueText + QChar(QChar::Nbsp) + figure.label);
        m_result.blocks.push_back(ParagraphBlock{spokenIn(plain(words.join(QStringLiteral(" · "))), m_other),
                                                 ParagraphBlock::Role::Note, QStringLiteral("figures-") + m_other});
    }

    void pair(const TableBlock &one, const TableBlock &other)
    {
        TableBlock table = one;
        table.caption = together(one.caption, other.caption);
        for (qsizetype i = 0; i < std::min(table.columns.size(), other.columns.size()); ++i)
            table.columns[i].title = together(one.columns[i].title, other.columns[i].title);
        // Words may order the rows otherwise in the other language: a row finds its own by what it is about.
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = 0; i < other.rows.size(); ++i)
            places[subjectOf(other.columns, other.rows[i])].append(i);
        for (QList<TableCell> &row : table.rows) {
            QList<qsizetype> &same = places[subjectOf(one.columns, row)];
            if (!same.isEmpty())
                pairCells(row, other.rows[same.takeFirst()]);
        }
        pairCells(table.total, other.total);
        m_result.blocks.push_back(table);
    }

    // What a row says in no language: keys, codes, numbers and dates.
    static QString subjectOf(const QList<TableColumn> &columns, const QList<TableCell> &row)
    {
        QStringList parts;
        for (qsizetype i = 0; i < std::min(columns.size(), row.size()); ++i) {
            const bool isCode = columns[i].key == QStringLiteral("code") || columns[i].key == QStringLiteral("key");
            parts.append(row[i].key + u'/' + row[i].date.text() + u'/'
                         + (row[i].number ? QString::number(*row[i].number) : QString()) + u'/'
                         + (isCode ? plainText(row[i].text) : QString()));
        }
        return parts.join(u'\n');
    }

    void pairCells(QList<TableCell> &cells, const QList<TableCell> &others) const
    {
        for (qsizetype i = 0; i < std::min(cells.size(), others.size()); ++i) {
            const bool isSame = plainText(cells[i].text) == plainText(others[i].text);
            if (isSame || cells[i].number || cells[i].key != others[i].key)
                continue;
            cells[i].text.append({.kind = TextRun::Kind::Divide, .text = QStringLiteral(" | ")});
            cells[i].text += spokenIn(others[i].text, m_other);
        }
    }

    void pair(const ItemBlock &one, const ItemBlock &other)
    {
        QList<QList<TableCell>> rows;
        const auto addRow = [&](const Passage &left, const Passage &right) {
            if (!left.isEmpty() || !right.isEmpty())
                rows.append({TableCell{.text = left}, TableCell{.text = spokenIn(right, m_other)}});
        };
        addRow(titleOf(one), titleOf(other));
        addRow({one.text}, {other.text});
        for (qsizetype i = 0; i < std::min(one.facts.size(), other.facts.size()); ++i)
            addRow(factOf(one.facts[i]), factOf(other.facts[i]));
        for (qsizetype i = 0; i < std::min(one.sides.size(), other.sides.size()); ++i)
            addRow(sideOf(one.sides[i]), sideOf(other.sides[i]));
        addColumns(QStringLiteral("item-") + one.code, rows);
        m_result.data.push_back(one);
    }

    static Passage titleOf(const ItemBlock &item)
    {
        TextRun title = item.title;
        title.kind = TextRun::Kind::Bold;
        return {{.kind = TextRun::Kind::Bold, .text = item.code + u' '},
                title,
                {.text = QStringLiteral("  ")},
                {.kind = TextRun::Kind::Status, .text = item.status.word, .status = item.status}};
    }

    static Passage factOf(const LabelledFact &fact)
    {
        return Passage{{.kind = TextRun::Kind::Muted, .text = fact.label + QStringLiteral(": ")}} + fact.text;
    }

    static Passage sideOf(const ItemSide &side)
    {
        Passage text{{.kind = TextRun::Kind::Bold, .text = side.sideText + QStringLiteral("  ")},
                     {.kind = TextRun::Kind::Status, .text = side.status.word, .status = side.status},
                     {.text = QStringLiteral("  ")},
                     side.reason};
        for (const QString &evidence : side.evidence) {
            text.append({.text = QStringLiteral(" ")});
            text.append({.kind = TextRun::Kind::Link,
                         .text = QStringLiteral("[%1]").arg(evidence),
                         .target = QStringLiteral("#evidence-") + evidence});
        }
        return text;
    }

    void pair(const ChartFigure &one, const ChartFigure &other)
    {
        addColumns(QStringLiteral("chart-words-") + one.spec.key,
                   {{TableCell{.text = {{.kind = TextRun::Kind::Bold, .text = one.spec.title}}},
                     TableCell{.text = spokenIn({{.kind = TextRun::Kind::Bold, .text = other.spec.title}}, m_other)}},
                    {TableCell{.text = plain(one.spec.subtitle)},
                     TableCell{.text = spokenIn(plain(other.spec.subtitle), m_other)}}});
        m_result.blocks.push_back(one);
    }

    void pair(const PageBreak &one, const PageBreak &) { m_result.blocks.push_back(one); }

    void addColumns(const QString &key, const QList<QList<TableCell>> &rows)
    {
        TableBlock table{.key = key,
                         .columns = {{.key = languageKey(m_first.language), .title = nameOf(m_first.language)},
                                     {.key = m_other, .title = nameOf(m_second.language)}},
                         .rows = rows};
        m_result.blocks.push_back(table);
    }

    const Document &m_first;
    const Document &m_second;
    QString m_other;
    Document m_result;
};

} // namespace

Document sideBySide(const Document &first, const Document &second)
{
    return Pairing(first, second).run();
}

} // namespace acuerdo
