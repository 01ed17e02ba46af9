// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/clean_text.h"

#include "core/domain/plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace acuerdo {
namespace {

// The beginning of a text, to say which one is meant.
QString quoted(const QString &text)
{
    const QString line = text.simplified();
    QString start;
    const QString beginning = line.left(40);
    for (const QChar character : beginning)
        start += character.isPrint() ? character : QChar(QChar::ReplacementCharacter);
    return line.size() > 40 ? start + u'…' : start;
}

Result<QString> checked(const QString &text, qsizetype longest)
{
    if (const QString fault = faultInText(text); !fault.isEmpty())
        return failure(EditText::tr("“%1” cannot be kept: %2. Nothing was changed.").arg(quoted(text), fault));
    if (text.size() > longest)
        return failure(EditText::tr("“%1” is too long: it has %2 characters, at most %3 are kept. Nothing was changed.")
                           .arg(quoted(text))
                           .arg(text.size())
                           .arg(longest));
    return text;
}

} // namespace

Result<QString> cleanLine(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\n\\r\\x{2028}\\x{2029}]+"));
    QString line = text;
    return checked(line.replace(breaks, QStringLiteral(" ")).trimmed(), longestLine);
}

Result<QString> cleanText(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return checked(lines.trimmed(), longestText);
}

Result<QStringList> cleanTags(const QStringList &tags)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s|]+"));
    QStringList clean;
    for (const QString &tag : tags) {
        ACUERDO_TRY_VALUE(line, cleanLine(tag));
        const QString word = line.toLower().replace(gaps, QStringLiteral("-"));
        if (!word.isEmpty() && !clean.contains(word))
            clean += word;
    }
    return clean;
}

bool TextCleaner::isOfSeveralLines(std::string_view field)
{
    static constexpr std::array fields{
        std::string_view("text"),  std::string_view("note"),       std::string_view("reason"),
        std::string_view("ask"),   std::string_view("done_when"),  std::string_view("priority_reason"),
        std::string_view("quote"), std::string_view("definition"), std::string_view("processing")};
    return std::ranges::find(fields, field) != fields.end();
}

} // namespace acuerdo
