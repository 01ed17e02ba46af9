// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/details.h"

#include "core/store/reading.h"

#include <algorithm>

namespace acuerdo {
namespace {

Result<SideDetails> readSide(const Store &store, const Addressee &addressee, QDate asOf)
{
    SideDetails side{.addressee = addressee};
    ACUERDO_TRY_VALUE(owners, addresseeOwners(store, addressee.id));
    ACUERDO_TRY_VALUE(responses, responseUpdates(store, addressee.id, asOf));
    ACUERDO_TRY_VALUE(targets, targetDates(store, addressee.id, asOf));
    std::ranges::stable_sort(owners, {}, [](const AddresseeOwner &owner) { return int(owner.role); });
    side.owners = std::move(owners);
    side.responses = std::move(responses);
    side.targets = std::move(targets);
    return side;
}

Result<Done> readSides(const Store &store, Details &details, QDate asOf)
{
    ACUERDO_TRY_VALUE(all, addressees(store, details.recommendation.id));
    for (const Addressee &addressee : all) {
        ACUERDO_TRY_VALUE(side, readSide(store, addressee, asOf));
        const auto latest = std::ranges::find_if(details.updates, [&](const StatusUpdate &update) {
            return update.addressee == addressee.id && !update.part;
        });
        if (latest != details.updates.end())
            side.latest = *latest;
        if (!details.words.isEmpty())
            side.status = side.latest ? details.word(side.latest->status) : details.words.first();
        details.sides += std::move(side);
    }
    return Done();
}

Result<Done> readEvidence(const Store &store, Details &details)
{
    ACUERDO_TRY_VALUE(links, evidenceLinks(store, details.recommendation.id));
    details.links = std::move(links);
    QList<EvidenceId> wanted;
    for (const EvidenceLink &link : details.links)
        wanted += link.evidence;
    for (const StatusUpdate &update : details.updates)
        wanted += update.evidence;
    for (const EvidenceId id : wanted) {
        if (details.evidence.contains(id))
            continue;
        ACUERDO_TRY_VALUE(found, evidence(store, id));
        details.evidence.insert(id, found);
    }
    return Done();
}

Result<Done> readCharts(const Store &store, Details &details)
{
    ACUERDO_TRY_VALUE(links, chartsOfRecommendation(store, details.recommendation.id));
    if (links.isEmpty())
        return Done();
    ACUERDO_TRY_VALUE(all, charts(store));
    for (const ChartLink &link : links) {
        const auto chart = std::ranges::find(all, link.chart, &Chart::id);
        if (chart != all.end())
            details.charts += {*chart, link.role};
    }
    return Done();
}

Result<Done> readRelated(const Store &store, Details &details)
{
    ACUERDO_TRY_VALUE(all, relations(store, details.recommendation.id));
    for (const Relation &relation : all) {
        const bool isFrom = relation.from == details.recommendation.id;
        ACUERDO_TRY_VALUE(other, recommendation(store, isFrom ? relation.to : relation.from));
        details.related += {relation, other.id, other.code, other.title};
    }
    return Done();
}

template<typename Thing, typename IdType>
Thing found(const QList<Thing> &things, IdType id)
{
    const auto it = std::ranges::find(things, id, &Thing::id);
    return it == things.end() ? Thing() : *it;
}

} // namespace

const SideDetails *Details::side(AddresseeId id) const
{
    const auto it = std::ranges::find_if(sides, [&](const SideDetails &side) { return side.addressee.id == id; });
    return it == sides.end() ? nullptr : &*it;
}

const SideDetails *Details::side(Side side) const
{
    const auto it = std::ranges::find_if(sides, [&](const SideDetails &each) { return each.addressee.side == side; });
    return it == sides.end() ? nullptr : &*it;
}

const StatusWord &Details::word(StatusWordId id) const
{
    static const StatusWord unknown;
    const auto it = std::ranges::find(words, id, &StatusWord::id);
    return it == words.end() ? unknown : *it;
}

QString Details::ownerName(OwnerId id) const
{
    const auto it = owners.find(id);
    if (it == owners.end())
        return {};
    return it->shortName.isEmpty() ? it->name.english : it->shortName;
}

QStringList Details::ownerNames(const SideDetails &side, OwnerRole role) const
{
    QStringList names;
    for (const AddresseeOwner &owner : side.owners) {
        if (owner.role == role)
            names += ownerName(owner.owner);
    }
    return names;
}

StatusUpdateId Details::newestUpdate() const
{
    StatusUpdateId newest;
    for (const StatusUpdate &update : updates)
        newest = std::max(newest, update.id);
    return newest;
}

Result<Details> readDetails(const Store &store, RecommendationId id, QDate asOf)
{
    Details details;
    ACUERDO_TRY_VALUE(item, recommendation(store, id));
    ACUERDO_TRY_VALUE(allPillars, pillars(store));
    ACUERDO_TRY_VALUE(allSources, sources(store));
    ACUERDO_TRY_VALUE(allOwners, owners(store));
    ACUERDO_TRY_VALUE(words, statusWords(store));
    ACUERDO_TRY_VALUE(updates, statusUpdates(store, id, asOf));
    ACUERDO_TRY_VALUE(allParts, parts(store, id));
    ACUERDO_TRY_VALUE(steps, actions(store, id));
    details.pillar = found(allPillars, item.pillar);
    details.source = found(allSources, item.source);
    details.recommendation = std::move(item);
    for (const Owner &owner : allOwners)
        details.owners.insert(owner.id, owner);
    details.words = std::move(words);
    details.updates = std::move(updates);
    details.parts = std::move(allParts);
    details.actions = std::move(steps);
    ACUERDO_TRY(readSides(store, details, asOf));
    ACUERDO_TRY(readEvidence(store, details));
    ACUERDO_TRY(readCharts(store, details));
    ACUERDO_TRY(readRelated(store, details));
    return details;
}

} // namespace acuerdo
