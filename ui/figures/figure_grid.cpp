// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figure_grid.h"

#include "core/exchange/tables/cell.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace acuerdo {

FigureGrid::FigureGrid(QWidget *parent)
    : QTableWidget(12, 5, parent)
{
    setAccessibleName(tr("Sheet to type figures into"));
    grow(12, 5);
    connect(this, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->row() == rowCount() - 1 || item->column() == columnCount() - 1)
            grow(item->row() + 8, item->column() + 3);
        Q_EMIT edited();
    });
}

void FigureGrid::grow(int rows, int columns)
{
    setRowCount(std::max(rows, rowCount()));
    setColumnCount(std::max(columns, columnCount()));
    QStringList letters;
    for (int column = 0; column < columnCount(); ++column)
        letters += columnLetters(column);
    setHorizontalHeaderLabels(letters);
}

QString FigureGrid::text() const
{
    QStringList lines;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        bool isFilled = false;
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem *cell = item(row, column);
            QString value = cell ? cell->text() : QString();
            isFilled = isFilled || !value.trimmed().isEmpty();
            if (value.contains(u'\t') || value.contains(u'\n') || value.contains(u'"'))
                value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells += value;
        }
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        lines += cells.join(u'\t');
        last = isFilled ? row : last;
    }
    return last < 0 ? QString() : lines.mid(0, last + 1).join(u'\n') + u'\n';
}

void FigureGrid::paste(const QString &block)
{
    const int firstRow = std::max(0, currentRow());
    const int firstColumn = std::max(0, currentColumn());
    const QStringList lines = QString(block).remove(u'\r').split(u'\n');
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < lines.size(); ++row) {
            const QStringList cells = lines[row].split(u'\t');
            grow(firstRow + row + 2, firstColumn + int(cells.size()) + 1);
            for (int column = 0; column < cells.size() && !lines[row].isEmpty(); ++column)
                setItem(firstRow + row, firstColumn + column, new QTableWidgetItem(cells[column]));
        }
    }
    Q_EMIT edited();
}

void FigureGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        for (QTableWidgetItem *cell : selectedItems())
            cell->setText(QString());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace acuerdo
