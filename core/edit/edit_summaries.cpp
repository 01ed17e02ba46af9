// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folded_text.h"
#include "core/edit/editing.h"
#include "core/store/all_rows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace acuerdo {
Result<QString> apply(const IssueSummary &command, Editing &editing)
{
    IssuedSummary summary = command.summary;
    if (summary.title.trimmed().isEmpty() || summary.document.isEmpty() || !summary.asOf)
        return failure(EditText::tr(
            "A summary to be issued needs a title, its text and the day that it speaks of. Nothing was changed."));
    ACUERDO_TRY_VALUE(issued, allRows<IssuedSummary>(editing.store));
    if (summary.number != nextNumber(issued))
        return failure(
            EditText::tr("Summary No. %1 is not the next one: No. %2 is. Make it again. Nothing was changed.")
                .arg(summary.number)
                .arg(nextNumber(issued)));
    summary.id = {};
    summary.author = editing.author;
    summary.issued = QDateTime::currentDateTimeUtc();
    summary.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(summary.document.toUtf8(), QCryptographicHash::Sha256).toHex());
    ACUERDO_TRY(editing.recorder.insert(summary));
    return QString::number(summary.number);
}

Result<QString> apply(const KeepSummaryTemplate &command, Editing &editing)
{
    SummaryTemplate plan = command.plan;
    ACUERDO_TRY(cleanRow(plan));
    plan.key = keyFrom(plan.key.isEmpty() ? plan.name : plan.key);
    if (plan.key.isEmpty())
        return failure(EditText::tr("A template needs a name. Nothing was changed."));
    ACUERDO_TRY_VALUE(kept, allRows<SummaryTemplate>(editing.store));
    const auto same = std::ranges::find(kept, plan.key, &SummaryTemplate::key);
    if (plan.definition.isEmpty()) {
        if (same == kept.end())
            return failure(EditText::tr("There is no template “%1”. Nothing was changed.").arg(plan.name));
        ACUERDO_TRY(editing.recorder.remove(*same));
        return plan.key;
    }
    if (same == kept.end()) {
        plan.id = {};
        ACUERDO_TRY(editing.recorder.insert(plan));
    } else {
        plan.id = same->id;
        ACUERDO_TRY(editing.recorder.update(plan));
    }
    return plan.key;
}

} // namespace acuerdo
