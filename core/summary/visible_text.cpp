// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/visible_text.h"

#include <algorithm>

namespace acuerdo {
namespace {

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isBlank(QChar character)
{
    const char16_t code = character.unicode();
    return code == '\n' || code == '\r' || code == '\t' || code == 0x2028 || code == 0x2029;
}

bool isPlain(QChar character)
{
    return !isBlank(character) && !turnsDirection(character) && character.category() != QChar::Other_Control
           && !character.isSurrogate() && !QChar::isNonCharacter(character.unicode());
}

QString nameOf(QChar character)
{
    return QStringLiteral("⟨U+%1⟩").arg(QString::number(character.unicode(), 16).toUpper(), 4, QLatin1Char('0'));
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString visible;
    visible.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isPlain(character)) {
            visible += character;
        } else if (isBlank(character)) {
            if (!visible.endsWith(u' '))
                visible += u' ';
        } else if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            visible += character;
            visible += text[++i];
        } else if (character.isSurrogate() || QChar::isNonCharacter(character.unicode())) {
            visible += QChar(QChar::ReplacementCharacter);
        } else {
            visible += nameOf(character);
        }
    }
    return visible;
}

} // namespace acuerdo
