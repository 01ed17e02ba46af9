// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace acuerdo {

/// A table for a terminal: plain text in columns, without frames. One column gives way when the line is too narrow.
class TextTable
{
public:
    enum class Align { Left, Right };

    explicit TextTable(const QStringList &header);
    /// The column that is cut short, with an ellipsis, when the table is wider than the terminal.
    void setFlexible(int column) { m_flexible = column; }
    void setAlign(int column, Align align) { m_aligns[column] = align; }
    /// Cells are shown on one line, with nothing in them that a terminal would obey.
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// `width` 0: as wide as it gets. `bold`: the header in bold, by an escape sequence.
    QString text(int width, bool bold) const;

private:
    QString line(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_header;
    QList<QStringList> m_rows{};
    QList<Align> m_aligns{};
    int m_flexible = -1;
};

/// How many cells of a terminal a text takes: wide characters take two, combining marks none.
int terminalWidth(const QString &text);
/// The text in lines of at most `width` cells, each with `indent` spaces before it.
QString wrapped(const QString &text, int width, int indent);

} // namespace acuerdo
