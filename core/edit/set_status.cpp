// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

namespace acuerdo {
namespace {

QString sideKeys(const QList<Addressee> &asked)
{
    QStringList keys;
    for (const Addressee &addressee : asked)
        keys += keyOf(addressee.side);
    return keys.join(QStringLiteral(", "));
}

Result<StatusWord> wordOf(const QString &key, const QList<StatusWord> &words)
{
    QStringList accepted;
    for (const StatusWord &word : words) {
        if (word.key == key && !word.retired)
            return word;
        if (!word.retired)
            accepted += word.key;
    }
    const bool retired = std::ranges::find(words, key, &StatusWord::key) != words.end();
    const QString problem = retired ? EditText::tr("The status “%1” is retired: it stands in old updates only.")
                                    : EditText::tr("“%1” is not a status of this workspace.");
    return failure(problem.arg(key) + u' '
                   + EditText::tr("Accepted are: %1. Nothing was changed.").arg(accepted.join(QStringLiteral(", "))));
}

Result<QList<Addressee>> addresseesOf(const SetStatus &command, const Recommendation &recommendation, Editing &editing)
{
    ACUERDO_TRY_VALUE(asked, addressees(editing.store, recommendation.id));
    if (command.sides.isEmpty()) {
        if (asked.size() == 1)
            return asked;
        return failure(EditText::tr("%1 asks several sides (%2): say which one. Nothing was changed.")
                           .arg(recommendation.code, sideKeys(asked)));
    }
    QList<Addressee> chosen;
    for (const Side side : command.sides) {
        const auto found = std::ranges::find(asked, side, &Addressee::side);
        if (found == asked.end())
            return failure(EditText::tr("%1 does not ask the side “%2”. It asks: %3. Nothing was changed.")
                               .arg(recommendation.code, keyOf(side), sideKeys(asked)));
        if (std::ranges::find(chosen, side, &Addressee::side) == chosen.end())
            chosen += *found;
    }
    return chosen;
}

Result<PartId> partOf(const QString &key, const Recommendation &recommendation, Editing &editing)
{
    if (key.isEmpty())
        return PartId{};
    ACUERDO_TRY_VALUE(all, parts(editing.store, recommendation.id));
    QStringList keys;
    for (const Part &part : all) {
        if (part.key == key)
            return part.id;
        keys += part.key;
    }
    if (keys.isEmpty())
        return failure(EditText::tr("%1 has no parts. Nothing was changed.").arg(recommendation.code));
    return failure(EditText::tr("%1 has no part “%2”. Its parts are: %3. Nothing was changed.")
                       .arg(recommendation.code, key, keys.join(QStringLiteral(", "))));
}

// Refuses an update made while somebody else's came in: the editor showed the state of update `basedOn`.
Result<Done> checkFresh(StatusUpdateId basedOn, const Recommendation &recommendation,
                        const QList<StatusUpdate> &updates, const QList<StatusWord> &words, Editing &editing)
{
    // Newest by effective date or by recording: whichever the editor took, nothing it showed has changed then.
    if (updates.isEmpty() || updates.first().id == basedOn)
        return Done{};
    const StatusUpdate newest = *std::ranges::max_element(updates, {}, &StatusUpdate::id);
    if (newest.id <= basedOn)
        return Done{};
    const auto word = std::ranges::find(words, newest.status, &StatusWord::id);
    ACUERDO_TRY_VALUE(addressed, addressee(editing.store, newest.addressee));
    return failure(
        EditText::tr("%1 has changed since you began: %2 set “%3” for the side “%4”, effective %5, at %6. Look "
                     "at it and save again. Nothing was changed.")
            .arg(recommendation.code, newest.author, word == words.end() ? QString() : word->key, keyOf(addressed.side),
                 newest.effective.text(), newest.recorded.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"))));
}

// The update that is made for each addressee, without addressee and key.
Result<StatusUpdate> draftOf(const SetStatus &command, const StatusWord &word, const Recommendation &recommendation,
                             Editing &editing)
{
    if (command.progress && (*command.progress < 0 || *command.progress > 100))
        return failure(
            EditText::tr("%1 is no percentage: accepted are 0 to 100. Nothing was changed.").arg(*command.progress));
    ACUERDO_TRY_VALUE(part, partOf(command.part, recommendation, editing));
    ACUERDO_TRY_VALUE(effective, checkedEffective(command.effective, recommendation, editing));
    if (command.verifiedOn && command.verifiedOn.first() > editing.today)
        return failure(EditText::tr("%1 has not come yet: a verification lies in the past. Nothing was changed.")
                           .arg(command.verifiedOn.text()));
    return StatusUpdate{.part = part,
                        .status = word.id,
                        .progress = command.progress,
                        .effective = effective,
                        .recorded = editing.recorder.now(),
                        .author = editing.author,
                        .reason = command.reason,
                        .verification = command.verification,
                        .verifiedBy = command.verifiedBy,
                        .verifiedOn = command.verifiedOn};
}

Result<QList<EvidenceId>> evidenceFor(const SetStatus &command, const Recommendation &recommendation, Editing &editing)
{
    QList<EvidenceId> ids;
    for (const EvidenceInput &input : command.evidence) {
        EvidenceId id = input.existing;
        if (id) {
            ACUERDO_TRY(checkEvidence(id, editing));
        } else {
            ACUERDO_TRY_VALUE(added, insertEvidence(input.added, editing));
            id = added.id;
        }
        if (!ids.contains(id))
            ids += id;
        ACUERDO_TRY(
            linkEvidence({.evidence = id, .recommendation = recommendation.id, .stance = input.stance}, editing));
    }
    return ids;
}

// The same word again with nothing to say is no news.
bool saysNothingNew(const StatusUpdate &update, const QList<StatusUpdate> &updates)
{
    const auto isOfSame = [&](const StatusUpdate &other) {
        return other.addressee == update.addressee && other.part == update.part;
    };
    const auto latest = std::ranges::find_if(updates, isOfSame); // newest first
    return latest != updates.end() && latest->status == update.status && latest->progress == update.progress
           && latest->verification == update.verification && update.reason.isEmpty() && update.evidence.isEmpty()
           && latest->verifiedBy == update.verifiedBy && latest->verifiedOn == update.verifiedOn
           && latest->effective <= update.effective;
}

} // namespace

Result<QString> apply(const SetStatus &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, command.recommendation));
    ACUERDO_TRY_VALUE(words, statusWords(editing.store));
    ACUERDO_TRY_VALUE(word, wordOf(command.status, words));
    ACUERDO_TRY_VALUE(chosen, addresseesOf(command, target, editing));
    ACUERDO_TRY_VALUE(updates, statusUpdates(editing.store, target.id));
    if (command.basedOn)
        ACUERDO_TRY(checkFresh(*command.basedOn, target, updates, words, editing));
    ACUERDO_TRY_VALUE(update, draftOf(command, word, target, editing));
    ACUERDO_TRY_VALUE(proofs, evidenceFor(command, target, editing));
    update.evidence = proofs;
    ACUERDO_TRY(cleanRow(update));
    for (const Addressee &addressee : chosen) {
        update.addressee = addressee.id;
        if (saysNothingNew(update, updates))
            continue;
        ACUERDO_TRY_VALUE(key, freshKey("status_update", QStringLiteral("U"), 4, editing));
        update.id = {};
        update.key = key;
        ACUERDO_TRY(editing.recorder.insert(update));
    }
    return target.code;
}

} // namespace acuerdo
