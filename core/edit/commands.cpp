// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/commands.h"

#include "core/domain/wording.h"

namespace acuerdo {
namespace {

QString keyFor(const SetStatus &)
{
    return QStringLiteral("set-status");
}
QString keyFor(const EditRecommendation &)
{
    return QStringLiteral("edit-recommendation");
}
QString keyFor(const AddRecommendation &)
{
    return QStringLiteral("add-recommendation");
}
QString keyFor(const SetOwners &)
{
    return QStringLiteral("set-owners");
}
QString keyFor(const SetResponse &)
{
    return QStringLiteral("set-response");
}
QString keyFor(const SetTargetDate &)
{
    return QStringLiteral("set-target-date");
}
QString keyFor(const AddEvidence &)
{
    return QStringLiteral("add-evidence");
}
QString keyFor(const LinkEvidence &)
{
    return QStringLiteral("link-evidence");
}
QString keyFor(const EditEvidence &)
{
    return QStringLiteral("edit-evidence");
}
QString keyFor(const EditEvidenceLink &)
{
    return QStringLiteral("edit-evidence-link");
}
QString keyFor(const UnlinkEvidence &)
{
    return QStringLiteral("unlink-evidence");
}
QString keyFor(const AttachFile &)
{
    return QStringLiteral("attach-file");
}
QString keyFor(const AddObservations &)
{
    return QStringLiteral("add-observations");
}
QString keyFor(const AddIndicator &)
{
    return QStringLiteral("add-indicator");
}
QString keyFor(const EditIndicator &)
{
    return QStringLiteral("edit-indicator");
}
QString keyFor(const ImportFigures &)
{
    return QStringLiteral("import-figures");
}
QString keyFor(const SetChart &)
{
    return QStringLiteral("set-chart");
}
QString keyFor(const SetAction &)
{
    return QStringLiteral("set-action");
}
QString keyFor(const IssueSummary &)
{
    return QStringLiteral("issue-summary");
}

QString keyFor(const KeepSummaryTemplate &)
{
    return QStringLiteral("keep-summary-template");
}

QString keyFor(const SetSavedView &)
{
    return QStringLiteral("set-saved-view");
}

// What an action is called, with a place for its subject.
QString pattern(const QString &action, const Wording &wording)
{
    if (action == QLatin1StringView("set-status"))
        return wording.translate("History", "Status of %1");
    if (action == QLatin1StringView("edit-recommendation"))
        return wording.translate("History", "Wording of %1");
    if (action == QLatin1StringView("add-recommendation"))
        return wording.translate("History", "New recommendation %1");
    if (action == QLatin1StringView("set-owners"))
        return wording.translate("History", "Owners of %1");
    if (action == QLatin1StringView("set-response"))
        return wording.translate("History", "Response to %1");
    if (action == QLatin1StringView("set-target-date"))
        return wording.translate("History", "Target date of %1");
    if (action == QLatin1StringView("add-evidence"))
        return wording.translate("History", "New evidence %1");
    if (action == QLatin1StringView("link-evidence"))
        return wording.translate("History", "Evidence for %1");
    if (action == QLatin1StringView("edit-evidence"))
        return wording.translate("History", "Changed evidence %1");
    if (action == QLatin1StringView("edit-evidence-link"))
        return wording.translate("History", "Bearing of evidence on %1");
    if (action == QLatin1StringView("unlink-evidence"))
        return wording.translate("History", "Evidence taken from %1");
    if (action == QLatin1StringView("attach-file"))
        return wording.translate("History", "Attached copy of %1");
    if (action == QLatin1StringView("add-observations"))
        return wording.translate("History", "Figures of %1");
    if (action == QLatin1StringView("add-indicator"))
        return wording.translate("History", "New indicator %1");
    if (action == QLatin1StringView("edit-indicator"))
        return wording.translate("History", "Description of %1");
    if (action == QLatin1StringView("import-figures"))
        return wording.translate("History", "Figures from %1");
    if (action == QLatin1StringView("set-chart"))
        return wording.translate("History", "Chart %1");
    if (action == QLatin1StringView("set-action"))
        return wording.translate("History", "Action for %1");
    if (action == QLatin1StringView("issue-summary"))
        return wording.translate("History", "Issued summary No. %1");
    if (action == QLatin1StringView("keep-summary-template"))
        return wording.translate("History", "Template of summaries %1");
    if (action == QLatin1StringView("set-saved-view"))
        return wording.translate("History", "Saved view %1");
    if (action == QLatin1StringView("undo"))
        return wording.translate("History", "Undone: a change to %1");
    if (action == QLatin1StringView("redo"))
        return wording.translate("History", "Redone: a change to %1");
    if (action == QLatin1StringView("create"))
        return wording.translate("History", "Workspace made from %1");
    return {};
}

} // namespace

QString actionKey(const Command &command)
{
    return std::visit([](const auto &one) { return keyFor(one); }, command);
}

QString actionText(const QString &action, const QString &subject, const Wording &wording)
{
    if (action == QLatin1StringView("create") && subject.isEmpty())
        return wording.translate("History", "New workspace");
    const QString text = pattern(action, wording);
    // A newer program may know actions that this one does not: then the key stands for itself.
    return text.isEmpty() ? (action + u' ' + subject).trimmed() : text.arg(subject);
}

} // namespace acuerdo
