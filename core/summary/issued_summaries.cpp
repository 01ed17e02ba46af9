// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/issued_summaries.h"

#include "core/store/all_rows.h"
#include "core/summary/frozen_document.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace acuerdo {

Result<QList<IssuedSummary>> issuedSummaries(const Store &store)
{
    ACUERDO_TRY_VALUE(issued, allRows<IssuedSummary>(store));
    std::ranges::sort(issued, {}, &IssuedSummary::number);
    return issued;
}

SinceIssued sinceOf(const IssuedSummary &issued)
{
    return {issued.number, issued.asOf.last(), standingFromText(issued.figures)};
}

std::optional<IssuedSummary> lastIssuedBefore(const QList<IssuedSummary> &issued, QDate asOf)
{
    std::optional<IssuedSummary> last;
    for (const IssuedSummary &one : issued) {
        if (one.asOf.last() < asOf && (!last || last->number < one.number))
            last = one;
    }
    return last;
}

IssuedSummary toBeIssued(const Document &document, const SummaryOptions &options)
{
    return {.number = options.number,
            .asOf = PartialDate::day(options.asOf),
            .from = options.from.isValid() ? PartialDate::day(options.from) : PartialDate(),
            .templateKey = options.plan.key,
            .language = languageKey(options.language),
            .query = queryOf(options),
            .title = document.masthead.title,
            .document = frozenText(document),
            .figures = standingText(standingOf(document))};
}

Result<Document> documentOf(const IssuedSummary &issued)
{
    const QByteArray sum = QCryptographicHash::hash(issued.document.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(sum) != issued.sha256) {
        return failure(QCoreApplication::translate("IssuedSummaries",
                                                   "Summary No. %1 is not as it was issued: its seal does not fit.")
                           .arg(issued.number));
    }
    return documentFromFrozen(issued.document);
}

} // namespace acuerdo
