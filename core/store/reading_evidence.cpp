// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/select_rows.h"

namespace acuerdo {

Result<QList<Evidence>> allEvidence(const Store &store)
{
    return allRows<Evidence>(store, selecting<Evidence>(store, "ORDER BY key"));
}

Result<Evidence> evidenceByKey(const Store &store, const QString &key)
{
    return rowByText<Evidence>(
        store, "WHERE key = ?1", key,
        ReadingText::tr("There is no evidence “%1”. The list of evidence shows what there is.").arg(key));
}

Result<Evidence> evidence(const Store &store, EvidenceId id)
{
    return rowById<Evidence>(store, id, ReadingText::tr("This evidence is no longer in the workspace."));
}

Result<QList<EvidenceLink>> evidenceLinks(const Store &store, RecommendationId id)
{
    return rowsOf<EvidenceLink>(store, id, "WHERE recommendation_id = ?1 ORDER BY id");
}

Result<QList<EvidenceLink>> linksOfEvidence(const Store &store, EvidenceId id)
{
    return rowsOf<EvidenceLink>(store, id, "WHERE evidence_id = ?1 ORDER BY id");
}

Result<QList<Attachment>> attachments(const Store &store)
{
    Statement statement = store.database().prepare("SELECT sha256, name, type FROM attachment ORDER BY sha256");
    QList<Attachment> found;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return found;
        found.push_back({.sha256 = statement.text(0), .name = statement.text(1), .type = statement.text(2)});
    }
}

Result<Attachment> attachment(const Store &store, const QString &sha256)
{
    Statement statement =
        store.database().prepare("SELECT sha256, name, type, content FROM attachment WHERE sha256 = ?1");
    ACUERDO_TRY_VALUE(found, statement.bind(1, sha256).next());
    if (!found)
        return failure(ReadingText::tr("The attached copy is not in the workspace."));
    return Attachment{statement.text(0), statement.text(1), statement.text(2), statement.blob(3)};
}

} // namespace acuerdo
