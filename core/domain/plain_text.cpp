// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plain_text.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

bool isUnseenControl(char32_t character)
{
    const bool isLineOrTab = character == '\t' || character == '\n' || character == '\r';
    return (character < 0x20 && !isLineOrTab) || (character >= 0x7F && character < 0xA0);
}

bool turnsDirection(char32_t character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

QString nameOf(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString faultInText(const QString &text)
{
    if (!QStringView(text).isValidUtf16())
        return QCoreApplication::translate("PlainText", "it holds broken Unicode");
    for (const char32_t character : text.toUcs4()) {
        if (isUnseenControl(character))
            return QCoreApplication::translate("PlainText", "it holds the control character %1").arg(nameOf(character));
        if (turnsDirection(character))
            return QCoreApplication::translate("PlainText", "it holds %1, which turns the direction of writing")
                .arg(nameOf(character));
        if (QChar::isNonCharacter(character))
            return QCoreApplication::translate("PlainText", "it holds broken Unicode");
    }
    return {};
}

} // namespace acuerdo
