// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/short_text.h"

#include <QFont>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace acuerdo {
namespace {

constexpr QChar ellipsis = QChar(0x2026);

// "U.S.", "EE.", "No.": short, or with a dot inside.
bool isAbbreviation(QStringView word)
{
    constexpr qsizetype longest = 2;
    return word.contains(u'.') || (word.size() <= longest && !word.isEmpty() && word.front().isUpper());
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar mark = text[at];
    if (mark != u'.' && mark != u'!' && mark != u'?')
        return false;
    if (at + 2 >= text.size() || !text[at + 1].isSpace() || text[at + 2].isLower())
        return false;
    const qsizetype before = text.lastIndexOf(u' ', at) + 1;
    return mark != u'.' || !isAbbreviation(QStringView(text).mid(before, at - before));
}

// Gives up words at the end until the rest fits together with the dots.
QString cutAtWord(const QString &text, const QFontMetrics &metrics, int width)
{
    QString rest = text;
    while (metrics.horizontalAdvance(rest + ellipsis) > width) {
        const qsizetype space = rest.lastIndexOf(u' ');
        if (space < 0)
            return metrics.elidedText(text, Qt::ElideRight, width); // one word wider than the line
        rest.truncate(space);
        while (!rest.isEmpty() && (rest.back().isSpace() || rest.back() == u',' || rest.back() == u';'))
            rest.chop(1);
    }
    return rest + ellipsis;
}

} // namespace

QString firstSentence(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (endsSentence(text, at))
            return text.left(at + 1);
    }
    return text;
}

QStringList fittedLines(const QString &text, const QFont &font, int width, int most)
{
    const QString shown = text.simplified();
    const QFontMetrics metrics(font);
    QTextLayout layout(shown, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const QString rest = shown.mid(line.textStart());
        const QString own = rest.left(line.textLength()).trimmed();
        if (lines.size() + 1 == most && own.size() < rest.size()) {
            lines.append(cutAtWord(rest, metrics, width));
            break;
        }
        lines.append(metrics.horizontalAdvance(own) > width ? cutAtWord(own, metrics, width) : own);
    }
    layout.endLayout();
    return lines;
}

} // namespace acuerdo
