// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

namespace acuerdo {
namespace {

// What stands for one addressee before a command about it.
struct Target {
    Addressee addressee{};
    Recommendation recommendation{};
};

Result<Target> targetOf(AddresseeId id, Editing &editing)
{
    ACUERDO_TRY_VALUE(asked, addressee(editing.store, id));
    ACUERDO_TRY_VALUE(asking, recommendation(editing.store, asked.recommendation));
    return Target{asked, asking};
}

QList<AddresseeOwner> wantedOwners(const SetOwners &command)
{
    QList<AddresseeOwner> wanted;
    const auto add = [&](const QList<OwnerId> &ids, OwnerRole role) {
        int position = 0;
        for (const OwnerId id : ids) {
            if (std::ranges::find(wanted, id, &AddresseeOwner::owner) == wanted.end())
                wanted += {.addressee = command.addressee, .owner = id, .role = role, .position = position++};
        }
    };
    add(command.leads, OwnerRole::Lead); // who leads does not support as well
    add(command.supporting, OwnerRole::Supporting);
    return wanted;
}

Result<Done> checkOwners(const QList<AddresseeOwner> &wanted, Editing &editing)
{
    ACUERDO_TRY_VALUE(known, owners(editing.store));
    for (const AddresseeOwner &owner : wanted) {
        if (std::ranges::find(known, owner.owner, &Owner::id) == known.end())
            return failure(EditText::tr("One of the owners is no longer in the workspace. Nothing was changed."));
    }
    return Done{};
}

} // namespace

Result<QString> apply(const SetOwners &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, targetOf(command.addressee, editing));
    QList<AddresseeOwner> wanted = wantedOwners(command);
    ACUERDO_TRY(checkOwners(wanted, editing));
    ACUERDO_TRY_VALUE(held, addresseeOwners(editing.store, command.addressee));
    for (const AddresseeOwner &old : held) {
        if (std::ranges::find(wanted, old.owner, &AddresseeOwner::owner) == wanted.end())
            ACUERDO_TRY(editing.recorder.remove(old));
    }
    for (AddresseeOwner &owner : wanted) {
        const auto old = std::ranges::find(held, owner.owner, &AddresseeOwner::owner);
        if (old == held.end()) {
            ACUERDO_TRY(editing.recorder.insert(owner));
        } else {
            owner.id = old->id;
            owner.basis = old->basis;
            ACUERDO_TRY(editing.recorder.update(owner));
        }
    }
    return target.recommendation.code;
}

Result<QString> apply(const SetResponse &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, targetOf(command.addressee, editing));
    ACUERDO_TRY_VALUE(effective, checkedEffective(command.effective, target.recommendation, editing));
    ACUERDO_TRY(checkEvidence(command.evidence, editing));
    ResponseUpdate update{.addressee = command.addressee,
                          .response = command.response,
                          .effective = effective,
                          .recorded = editing.recorder.now(),
                          .author = editing.author,
                          .note = command.note,
                          .evidence = command.evidence};
    ACUERDO_TRY(cleanRow(update));
    ACUERDO_TRY_VALUE(held, responseUpdates(editing.store, command.addressee));
    const Response now = held.isEmpty() ? Response::NoneRecorded : held.last().response;
    const bool isNews = update.response != now || !update.note.isEmpty() || update.evidence;
    if (isNews)
        ACUERDO_TRY(editing.recorder.insert(update));
    return target.recommendation.code;
}

Result<QString> apply(const SetTargetDate &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, targetOf(command.addressee, editing));
    if (!command.date)
        return failure(
            EditText::tr("A target date has the form 2027, 2027-Q1, 2027-03 or 2027-03-14. Nothing was changed."));
    TargetDate revision{.addressee = command.addressee,
                        .date = command.date,
                        .reason = command.reason,
                        .recorded = editing.recorder.now(),
                        .evidence = command.evidence};
    ACUERDO_TRY(cleanRow(revision));
    ACUERDO_TRY(checkEvidence(command.evidence, editing));
    ACUERDO_TRY_VALUE(held, targetDates(editing.store, command.addressee));
    if (!held.isEmpty() && held.last().date == revision.date)
        return target.recommendation.code;
    if (!held.isEmpty() && revision.reason.isEmpty())
        return failure(
            EditText::tr("%1 has the target date %2 already: a revision needs a reason. Nothing was changed.")
                .arg(target.recommendation.code, held.last().date.text()));
    ACUERDO_TRY(editing.recorder.insert(revision));
    return target.recommendation.code;
}

} // namespace acuerdo
