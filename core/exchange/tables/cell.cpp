// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/cell.h"

#include <algorithm>

namespace acuerdo {

ForeignCell ForeignCell::ofText(const QString &text)
{
    const auto isSpace = [](QChar character) { return character.isSpace(); };
    if (std::ranges::all_of(text, isSpace))
        return {};
    return {.kind = Kind::Text, .text = text};
}

const ForeignCell &TableRow::cell(int column) const
{
    static const ForeignCell empty;
    return column >= 0 && column < cells.size() ? cells.at(column) : empty;
}

bool TableRow::isEmpty() const
{
    return std::ranges::all_of(cells, &ForeignCell::isEmpty);
}

int TableRow::width() const
{
    int width = int(cells.size());
    while (width > 0 && cells.at(width - 1).isEmpty())
        --width;
    return width;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace acuerdo
