// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/store/row_cells.h"

#include <QCoreApplication>

namespace acuerdo {

/// Sentences of refused commands.
struct EditText {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// The most characters that a field of one line and one of several lines may hold: enough for any title and for pages
/// of text, too few to choke a list on a pasted book.
inline constexpr qsizetype longestLine = 1000;
inline constexpr qsizetype longestText = 50'000;

/// A text as it goes into a workspace: without blanks around it, with plain line ends, in one line where the field has
/// one. Markup is text like any other. What a reader cannot see (control characters, marks that turn the direction of
/// writing, broken Unicode) is refused rather than dropped, so that nobody's text changes behind their back.
Result<QString> cleanLine(const QString &text);
Result<QString> cleanText(const QString &text);
/// A tag as one word of a query: lower case, hyphens for blanks.
Result<QStringList> cleanTags(const QStringList &tags);

/// Cleans every text of a row of the vocabulary, and refuses the first that cannot stand.
class TextCleaner : public FieldVisitor<TextCleaner>
{
public:
    template<typename Value>
    void cell(const char *name, const char *, Value &value)
    {
        if constexpr (std::is_same_v<Value, QString>)
            take(value, isOfSeveralLines(name) ? cleanText(value) : cleanLine(value));
        else if constexpr (std::is_same_v<Value, QStringList>)
            take(value, cleanTags(value));
    }
    void computed(const char *, QDate) {}
    void evidenceList(const char *, QList<EvidenceId> &) {}
    Result<Done> result{};

private:
    static bool isOfSeveralLines(std::string_view field);
    template<typename Value>
    void take(Value &value, const Result<Value> &cleaned)
    {
        if (cleaned)
            value = *cleaned;
        else if (result)
            result = tl::unexpected(cleaned.error());
    }
};

template<typename Row>
Result<Done> cleanRow(Row &row)
{
    TextCleaner cleaner;
    RowMapping<Row>::visit(cleaner, row);
    return cleaner.result;
}

} // namespace acuerdo
