// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

#include "core/edit/merge_edit.h"

#include <QRegularExpression>

namespace acuerdo {
namespace {

Result<Pillar> pillarOf(PillarId id, Editing &editing)
{
    ACUERDO_TRY_VALUE(all, pillars(editing.store));
    const auto found = std::ranges::find(all, id, &Pillar::id);
    if (found == all.end())
        return failure(EditText::tr("This pillar is not in the workspace. Nothing was changed."));
    return *found;
}

Result<Done> checkKept(const EditRecommendation &command)
{
    const Recommendation &before = command.before;
    const Recommendation &after = command.after;
    if (before.id != after.id || before.source != after.source || before.code != after.code)
        return failure(
            EditText::tr("The code and the source of %1 stay as they are: other papers name it by them. Nothing "
                         "was changed.")
                .arg(before.code));
    return Done{};
}

Result<Done> checkContent(const Recommendation &recommendation, Editing &editing)
{
    if (recommendation.title.isEmpty())
        return failure(EditText::tr("A recommendation needs a title in one language at least. Nothing was changed."));
    ACUERDO_TRY_VALUE(pillar, pillarOf(recommendation.pillar, editing));
    if (pillar.source != recommendation.source)
        return failure(EditText::tr("The pillar belongs to another source. Nothing was changed."));
    return Done{};
}

// Every code that a recommendation of the source has or ever had: one is never used again.
Result<QSet<QString>> codesEverUsed(SourceId source, Editing &editing)
{
    ACUERDO_TRY_VALUE(now, recommendationCodes(editing.store, source));
    QSet<QString> codes;
    for (const QString &code : now)
        codes.insert(code.toUpper());
    ACUERDO_TRY(visitHistorySteps(editing.store, [&](const HistoryStep &step) {
        if (step.action == QLatin1StringView("add-recommendation"))
            codes.insert(step.subject.toUpper());
        return true;
    }));
    return codes;
}

Result<QString> codeFor(const Recommendation &recommendation, const QSet<QString> &used, Editing &editing)
{
    if (!recommendation.code.isEmpty()) {
        static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9.-]{0,29}\\z"));
        if (!form.match(recommendation.code).hasMatch())
            return failure(
                EditText::tr("“%1” cannot be a code: accepted are letters, digits, hyphens and points, at most 30. "
                             "Nothing was changed.")
                    .arg(recommendation.code));
        if (used.contains(recommendation.code.toUpper()))
            return failure(
                EditText::tr("The code %1 is used already, or was once: a code is never used again. Nothing was "
                             "changed.")
                    .arg(recommendation.code));
        return recommendation.code;
    }
    ACUERDO_TRY_VALUE(pillar, pillarOf(recommendation.pillar, editing));
    int highest = 0;
    for (const QString &code : used) {
        if (code.startsWith(pillar.prefix.toUpper() + u'-'))
            highest = std::max(highest, code.mid(pillar.prefix.size() + 1).toInt());
    }
    return QStringLiteral("%1-%2").arg(pillar.prefix).arg(highest + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<QString> apply(const EditRecommendation &command, Editing &editing)
{
    ACUERDO_TRY(checkKept(command));
    ACUERDO_TRY_VALUE(now, recommendation(editing.store, command.before.id));
    ACUERDO_TRY_VALUE(row, mergedEdit(command.before, command.after, now, now.code, editing));
    ACUERDO_TRY(checkContent(row, editing));
    ACUERDO_TRY(editing.recorder.update(row));
    return now.code;
}

Result<QString> apply(const AddRecommendation &command, Editing &editing)
{
    Recommendation added = command.recommendation;
    added.id = {};
    ACUERDO_TRY(cleanRow(added));
    ACUERDO_TRY(checkContent(added, editing));
    if (command.sides.isEmpty())
        return failure(EditText::tr("Say who is asked to act: %1. Nothing was changed.").arg(acceptedKeys<Side>()));
    ACUERDO_TRY_VALUE(used, codesEverUsed(added.source, editing));
    ACUERDO_TRY_VALUE(code, codeFor(added, used, editing));
    added.code = code;
    ACUERDO_TRY(editing.recorder.insert(added));
    QList<Side> asked;
    for (const Side side : command.sides) {
        if (asked.contains(side))
            continue;
        asked += side;
        Addressee addressee{.recommendation = added.id, .side = side};
        ACUERDO_TRY(editing.recorder.insert(addressee));
    }
    return added.code;
}

} // namespace acuerdo
