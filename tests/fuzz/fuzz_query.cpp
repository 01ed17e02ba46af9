// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/matching.h"
#include "tests/core/query/query_samples.h"
#include "tests/fuzz/fuzz_targets.h"

namespace acuerdo::fuzz {
namespace {

/// Two items, of which one has nothing yet and one has something in every field.
std::vector<ListRow> sampleRows()
{
    ListRow plain{};
    ListRow full{};
    full.id = RecommendationId{2};
    full.status = 4;
    full.due = PackedDate(PartialDate::year(2025));
    full.effective = PackedDate(PartialDate::day(QDate(2026, 1, 31)));
    return {plain, full};
}

/// Each row fits alone as it does in the list, and never both a term and its opposite.
QString asked(const Query &query)
{
    static const std::vector<ListRow> rows = sampleRows();
    MatchContext context{.today = QDate(2026, 6, 30), .words = sampleWords(), .rows = rows.size()};
    context.lookUp = [](const QueryTerm &, std::optional<Side>) -> Result<RowSet> { return RowSet(rows.size()); };
    const auto matcher = Matcher::make(query, std::move(context));
    if (!matcher)
        return matcher.error().message.isEmpty() ? QStringLiteral("a refusal without a sentence") : QString();
    const RowSet all = matcher->select(rows);
    for (size_t position = 0; position < rows.size(); ++position) {
        if (all.contains(position) != matcher->fits(rows[position], position))
            return QStringLiteral("a row fits in the list and not alone, or the other way round");
    }
    return {};
}

QString read(const QString &text, const Wording &wording)
{
    static const QueryNames names = sampleNames();
    const auto query = parseQuery(text, names, wording);
    if (!query) {
        const QueryError &error = query.error();
        const bool hasPlace = error.position >= 0 && error.length >= 1 && error.position + error.length <= text.size();
        return hasPlace && !error.message.isEmpty() ? QString()
                                                    : QStringLiteral("an error without a place or sentence");
    }
    const auto again = parseQuery(queryText(*query), names, wording);
    if (!again || *again != *query)
        return QStringLiteral("a query does not read back from its text");
    return asked(*query);
}

} // namespace

QString query(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QString fault = read(text, Wording(Language::English));
    return fault.isEmpty() ? read(text, Wording(Language::Spanish)) : fault;
}

} // namespace acuerdo::fuzz
