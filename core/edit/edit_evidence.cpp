// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/link_target.h"
#include "core/edit/editing.h"

namespace acuerdo {
namespace {

// Links open only these; what could not be opened later is not taken in.
Result<Done> checkAddress(const QString &address)
{
    if (address.isEmpty() || linkTarget(address))
        return Done{};
    return failure(
        EditText::tr("“%1” is not an address that can be opened later. Accepted are addresses that begin with "
                     "https:, http: or mailto:. Nothing was changed.")
            .arg(address.left(200)));
}

Result<Done> checkNew(const Evidence &evidence, Editing &editing)
{
    if (evidence.title.isEmpty())
        return failure(
            EditText::tr("Evidence needs a title: what the page or document calls itself. Nothing was changed."));
    ACUERDO_TRY(checkAddress(evidence.url));
    ACUERDO_TRY(checkAddress(evidence.archiveUrl));
    for (const PartialDate &date : {evidence.published, evidence.retrieved}) {
        if (date && date.first() > editing.today)
            return failure(
                EditText::tr("%1 has not come yet: evidence is from the past. Nothing was changed.").arg(date.text()));
    }
    ACUERDO_TRY_VALUE(taken, hasKey(editing.store, "evidence", evidence.key));
    if (taken)
        return failure(
            EditText::tr("There is evidence “%1” already. Link it, or choose another key. Nothing was changed.")
                .arg(evidence.key));
    return Done{};
}

} // namespace

Result<Evidence> insertEvidence(Evidence evidence, Editing &editing)
{
    evidence.id = {};
    ACUERDO_TRY(cleanRow(evidence));
    ACUERDO_TRY(checkNew(evidence, editing));
    if (evidence.key.isEmpty()) {
        ACUERDO_TRY_VALUE(key, freshKey("evidence", QStringLiteral("E"), 4, editing));
        evidence.key = key;
    }
    ACUERDO_TRY(editing.recorder.insert(evidence));
    return evidence;
}

Result<Done> linkEvidence(EvidenceLink link, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, link.recommendation));
    ACUERDO_TRY(checkAddressee(link.addressee, target, editing));
    ACUERDO_TRY(cleanRow(link));
    ACUERDO_TRY_VALUE(links, evidenceLinks(editing.store, link.recommendation));
    const auto isSame = [&](const EvidenceLink &other) {
        return other.evidence == link.evidence && other.addressee == link.addressee;
    };
    const auto existing = std::ranges::find_if(links, isSame);
    if (existing == links.end()) {
        link.id = 0;
        return editing.recorder.insert(link);
    }
    link.id = existing->id;
    if (link.note.isEmpty())
        link.note = existing->note;
    return editing.recorder.update(link);
}

Result<QString> apply(const AddEvidence &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(added, insertEvidence(command.evidence, editing));
    for (EvidenceLink link : command.links) {
        link.evidence = added.id;
        ACUERDO_TRY(linkEvidence(link, editing));
    }
    return added.key;
}

Result<QString> apply(const LinkEvidence &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, command.link.recommendation));
    ACUERDO_TRY(evidence(editing.store, command.link.evidence));
    ACUERDO_TRY(linkEvidence(command.link, editing));
    return target.code;
}

} // namespace acuerdo
