// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/select_rows.h"

#include <QTimeZone>

namespace acuerdo {

Result<QString> endOfDay(const Store &store, QDate day)
{
    ACUERDO_TRY_VALUE(zone, timeZone(store));
    return StoredValue::of(day.addDays(1).startOfDay(zone)).text;
}

Result<Recommendation> recommendation(const Store &store, RecommendationId id)
{
    return rowById<Recommendation>(store, id, ReadingText::tr("This recommendation is no longer in the workspace."));
}

Result<Recommendation> recommendationByCode(const Store &store, const QString &code)
{
    return rowByText<Recommendation>(
        store, "WHERE code = ?1 ORDER BY id LIMIT 1", code,
        ReadingText::tr("There is no recommendation “%1”. The list shows the codes that there are.").arg(code));
}

Result<QStringList> recommendationCodes(const Store &store, SourceId source)
{
    Statement statement =
        store.database().prepare("SELECT code FROM recommendation WHERE source_id = ?1 ORDER BY code");
    statement.bind(1, source);
    QStringList codes;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return codes;
        codes += statement.text(0);
    }
}

Result<QList<Part>> parts(const Store &store, RecommendationId id)
{
    return rowsOf<Part>(store, id, "WHERE recommendation_id = ?1 ORDER BY key");
}

Result<QList<Relation>> relations(const Store &store, RecommendationId id)
{
    return rowsOf<Relation>(store, id, "WHERE from_id = ?1 OR to_id = ?1 ORDER BY from_id <> ?1, id");
}

Result<QList<Addressee>> addressees(const Store &store, RecommendationId id)
{
    auto rows = rowsOf<Addressee>(store, id, "WHERE recommendation_id = ?1");
    if (rows)
        std::ranges::sort(*rows, {}, &Addressee::side);
    return rows;
}

Result<Addressee> addressee(const Store &store, AddresseeId id)
{
    return rowById<Addressee>(store, id, ReadingText::tr("This addressee is no longer in the workspace."));
}

Result<QList<AddresseeOwner>> addresseeOwners(const Store &store, AddresseeId id)
{
    return rowsOf<AddresseeOwner>(store, id, "WHERE addressee_id = ?1 ORDER BY role, position, id");
}

Result<QList<Action>> actions(const Store &store, RecommendationId id)
{
    return rowsOf<Action>(store, id, "WHERE recommendation_id = ?1 ORDER BY due = '', due, id");
}

Result<QList<TargetDate>> targetDates(const Store &store, AddresseeId id, QDate asOf)
{
    if (!asOf.isValid())
        return rowsOf<TargetDate>(store, id, "WHERE addressee_id = ?1 ORDER BY recorded, id");
    ACUERDO_TRY_VALUE(end, endOfDay(store, asOf));
    Statement statement =
        selecting<TargetDate>(store, "WHERE addressee_id = ?1 AND recorded < ?2 ORDER BY recorded, id");
    statement.bind(1, id).bind(2, end);
    return allRows<TargetDate>(store, std::move(statement));
}

Result<QList<TargetDate>> targetDatesBetween(const Store &store, QDate from, QDate to)
{
    ACUERDO_TRY_VALUE(begin, endOfDay(store, from));
    ACUERDO_TRY_VALUE(end, endOfDay(store, to));
    Statement statement = selecting<TargetDate>(store, "WHERE recorded >= ?1 AND recorded < ?2 ORDER BY recorded, id");
    statement.bind(1, begin).bind(2, end);
    return allRows<TargetDate>(store, std::move(statement));
}

Result<QList<ResponseUpdate>> responseUpdates(const Store &store, AddresseeId id, QDate asOf)
{
    if (!asOf.isValid())
        return rowsOf<ResponseUpdate>(store, id, "WHERE addressee_id = ?1 ORDER BY effective_day, id");
    Statement statement =
        selecting<ResponseUpdate>(store, "WHERE addressee_id = ?1 AND effective_day <= ?2 ORDER BY effective_day, id");
    statement.bind(1, id).bind(2, asOf.toJulianDay());
    return allRows<ResponseUpdate>(store, std::move(statement));
}

Result<QList<StatusUpdate>> statusUpdates(const Store &store, RecommendationId id, QDate asOf)
{
    Statement statement = selecting<StatusUpdate>(
        store, "WHERE addressee_id IN (SELECT id FROM addressee WHERE recommendation_id = ?1) AND effective_day <= ?2"
               " ORDER BY effective_day DESC, id DESC");
    statement.bind(1, id).bind(2, asOf.isValid() ? asOf.toJulianDay() : std::numeric_limits<qint64>::max());
    return allRows<StatusUpdate>(store, std::move(statement));
}

Result<QList<StatusUpdate>> statusUpdatesBetween(const Store &store, QDate from, QDate to)
{
    Statement statement = selecting<StatusUpdate>(
        store,
        "INDEXED BY status_update_day WHERE effective_day > ?1 AND effective_day <= ?2 ORDER BY effective_day, id");
    statement.bind(1, from.toJulianDay()).bind(2, to.toJulianDay());
    return allRows<StatusUpdate>(store, std::move(statement));
}

Result<StatusUpdate> statusUpdate(const Store &store, StatusUpdateId id)
{
    return rowById<StatusUpdate>(store, id, ReadingText::tr("This status update is no longer in the workspace."));
}

} // namespace acuerdo
