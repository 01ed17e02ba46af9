// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csv_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace acuerdo {
namespace {

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[+-]?[0-9]+(?:\\.[0-9]+)?\\z"));
    return form.match(text).hasMatch();
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isPlainNumber(text);
}

bool needsQuotes(const QString &field)
{
    const auto isSpecial = [](QChar character) { return QStringView(u",\"\r\n").contains(character); };
    return std::ranges::any_of(field, isSpecial);
}

QString csvField(const QString &value, CsvProfile profile)
{
    QString field = value;
    if (profile == CsvProfile::Spreadsheet && looksLikeFormula(field))
        field.prepend(u'\'');
    if (!needsQuotes(field))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString csvLine(const QStringList &fields, CsvProfile profile)
{
    QString line;
    for (qsizetype position = 0; position < fields.size(); ++position) {
        if (position > 0)
            line += u',';
        line += csvField(fields[position], profile);
    }
    if (line.isEmpty())
        line = QStringLiteral("\"\""); // a lone empty field, which a reader would take for an empty line
    return line + (profile == CsvProfile::Spreadsheet ? QStringLiteral("\r\n") : QStringLiteral("\n"));
}

} // namespace acuerdo
