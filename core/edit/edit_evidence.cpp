// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/attached_file.h"
#include "core/domain/link_target.h"
#include "core/edit/editing.h"
#include "core/edit/merge_edit.h"

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

Result<Done> checkContent(const Evidence &evidence, Editing &editing)
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
    // A search is proof of nothing unless it can be repeated.
    if (evidence.kind == EvidenceKind::Search && (evidence.place.isEmpty() || !evidence.retrieved))
        return failure(EditText::tr("A search that found nothing needs where it was looked and when. Nothing was "
                                    "changed."));
    return Done{};
}

Result<Done> checkNew(const Evidence &evidence, Editing &editing)
{
    ACUERDO_TRY(checkContent(evidence, editing));
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
    for (const EvidenceLink &given : command.links) {
        EvidenceLink link = given;
        link.evidence = added.id;
        ACUERDO_TRY(linkEvidence(link, editing));
    }
    return added.key;
}

Result<QString> apply(const EditEvidence &command, Editing &editing)
{
    if (command.before.id != command.after.id || command.before.key != command.after.key)
        return failure(EditText::tr("The key of %1 stays: other papers name the evidence by it. Nothing was changed.")
                           .arg(command.before.key));
    ACUERDO_TRY_VALUE(now, evidence(editing.store, command.before.id));
    ACUERDO_TRY_VALUE(row, mergedEdit(command.before, command.after, now, now.key, editing));
    ACUERDO_TRY(checkContent(row, editing));
    if (!row.attachment.isEmpty() && row.attachment != now.attachment)
        return failure(EditText::tr("A copy is attached from a file. Nothing was changed."));
    ACUERDO_TRY(editing.recorder.update(row));
    return now.key;
}

namespace {

// The link as it is now; an error when somebody took it away.
Result<EvidenceLink> linkNow(const EvidenceLink &link, Editing &editing)
{
    ACUERDO_TRY_VALUE(links, evidenceLinks(editing.store, link.recommendation));
    const auto found = std::ranges::find(links, link.id, &EvidenceLink::id);
    if (found == links.end())
        return failure(EditText::tr("This link between evidence and recommendation is no longer there. Nothing was "
                                    "changed."));
    return *found;
}

} // namespace

Result<QString> apply(const EditEvidenceLink &command, Editing &editing)
{
    Q_ASSERT(command.before.id == command.after.id && command.before.evidence == command.after.evidence
             && command.before.recommendation == command.after.recommendation);
    ACUERDO_TRY_VALUE(now, linkNow(command.before, editing));
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, now.recommendation));
    ACUERDO_TRY_VALUE(row, mergedEdit(command.before, command.after, now, target.code, editing));
    ACUERDO_TRY(checkAddressee(row.addressee, target, editing));
    ACUERDO_TRY(editing.recorder.update(row));
    return target.code;
}

Result<QString> apply(const UnlinkEvidence &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(now, linkNow(command.link, editing));
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, now.recommendation));
    if (now != command.link)
        return failure(EditText::tr("What the evidence says of %1 has changed since you looked. Look at it and take it "
                                    "away again. Nothing was changed.")
                           .arg(target.code));
    ACUERDO_TRY(editing.recorder.remove(now));
    return target.code;
}

Result<QString> apply(const AttachFile &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(row, evidence(editing.store, command.evidence));
    Attachment copy{.name = cleanFileName(command.name), .content = command.content};
    ACUERDO_TRY(checkAttachedSize(copy.name, copy.content.size()));
    ACUERDO_TRY_VALUE(type, checkedMediaType(copy.name, copy.content));
    copy.type = type;
    ACUERDO_TRY(editing.recorder.insert(copy));
    row.attachment = copy.sha256;
    ACUERDO_TRY(editing.recorder.update(row));
    return row.key;
}

Result<QString> apply(const LinkEvidence &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, command.link.recommendation));
    ACUERDO_TRY(evidence(editing.store, command.link.evidence));
    ACUERDO_TRY(linkEvidence(command.link, editing));
    return target.code;
}

} // namespace acuerdo
