// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

#include "core/domain/formatting.h"

namespace acuerdo {

Result<PartialDate> checkedEffective(const PartialDate &date, const Recommendation &recommendation, Editing &editing)
{
    if (!date)
        return PartialDate::day(editing.today);
    if (date.first() > editing.today)
        return failure(
            EditText::tr("%1 has not come yet: today is %2. What is planned belongs into the target date or an "
                         "action. Nothing was changed.")
                .arg(date.text(), editing.today.toString(Qt::ISODate)));
    ACUERDO_TRY_VALUE(all, sources(editing.store));
    for (const Source &source : all) {
        if (source.id == recommendation.source && source.date && date.last() < source.date.first())
            return failure(EditText::tr("%1 is before the report that %2 comes from (%3). Nothing was changed.")
                               .arg(date.text(), recommendation.code, source.date.text()));
    }
    return date;
}

Result<Done> checkEvidence(EvidenceId id, Editing &editing)
{
    if (id)
        ACUERDO_TRY(evidence(editing.store, id));
    return Done{};
}

Result<Done> checkAddressee(AddresseeId id, const Recommendation &recommendation, Editing &editing)
{
    if (!id)
        return Done{};
    ACUERDO_TRY_VALUE(asked, addressees(editing.store, recommendation.id));
    if (std::ranges::find(asked, id, &Addressee::id) == asked.end())
        return failure(EditText::tr("%1 does not ask this side. Nothing was changed.").arg(recommendation.code));
    return Done{};
}

Result<QString> freshKey(const char *table, const QString &prefix, int digits, Editing &editing)
{
    ACUERDO_TRY_VALUE(next, editing.recorder.nextId(table));
    for (;; ++next) {
        const QString key = QStringLiteral("%1-%2").arg(prefix).arg(next, digits, 10, QLatin1Char('0'));
        ACUERDO_TRY_VALUE(taken, hasKey(editing.store, table, key));
        if (!taken)
            return key;
    }
}

} // namespace acuerdo
