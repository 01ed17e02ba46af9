// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folded_text.h"

#include <QRegularExpression>

namespace acuerdo {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            result += character;
    }
    return result;
}

QString keyFrom(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return folded(text).split(others, Qt::SkipEmptyParts).join(u'-');
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    const QList<uint> plain = (folded(text) + u' ').toUcs4();
    for (const uint character : plain) {
        if (QChar::isLetterOrNumber(character)) {
            word += QChar::fromUcs4(character);
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    return words;
}

} // namespace acuerdo
