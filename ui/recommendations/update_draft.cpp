// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/update_draft.h"

#include "ui/theme/setting.h"

namespace acuerdo {

UpdateDrafts::UpdateDrafts(const QUuid &workspace)
    : m_workspace(workspace)
{}

QString UpdateDrafts::key(const QString &code) const
{
    QString safe = code; // a code of somebody's own may have what stands between groups of settings
    safe.replace(u'/', u'_').replace(u'\\', u'_');
    return QStringLiteral("drafts/%1/%2").arg(m_workspace.toString(QUuid::WithoutBraces), safe);
}

std::optional<UpdateDraft> UpdateDrafts::draft(const QString &code) const
{
    const QStringList fields = settings().value(key(code)).toStringList();
    if (fields.size() != 5)
        return std::nullopt;
    UpdateDraft draft{.status = fields[1], .reason = fields[2], .effective = fields[3], .evidence = fields[4]};
    for (const QString &side : fields[0].split(u' ', Qt::SkipEmptyParts)) {
        if (const auto value = fromKey<Side>(side))
            draft.sides += *value;
    }
    return draft;
}

void UpdateDrafts::keep(const QString &code, const UpdateDraft &draft) const
{
    QStringList sides;
    for (const Side side : draft.sides)
        sides += keyOf(side);
    settings().setValue(key(code),
                        QStringList{sides.join(u' '), draft.status, draft.reason, draft.effective, draft.evidence});
}

void UpdateDrafts::discard(const QString &code) const
{
    settings().remove(key(code));
}

} // namespace acuerdo
