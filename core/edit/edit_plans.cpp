// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

#include "core/domain/folded_text.h"
#include "core/query/query.h"

namespace acuerdo {
namespace {

Result<Done> checkAction(const Action &action, const Recommendation &target, Editing &editing)
{
    if (action.title.isEmpty())
        return failure(EditText::tr("An action needs a title: what is to be done. Nothing was changed."));
    ACUERDO_TRY(checkAddressee(action.addressee, target, editing));
    if (action.done && action.done.first() > editing.today)
        return failure(EditText::tr("%1 has not come yet: an action is done in the past. Nothing was changed.")
                           .arg(action.done.text()));
    if (!action.owner)
        return Done{};
    ACUERDO_TRY_VALUE(known, owners(editing.store));
    if (std::ranges::find(known, action.owner, &Owner::id) == known.end())
        return failure(EditText::tr("The owner of the action is no longer in the workspace. Nothing was changed."));
    return Done{};
}

// A key out of the words of a title: "overdue-in-trade".
Result<QString> keyFromTitle(const LocalizedText &title, Editing &editing)
{
    QString stem = foldedWords(title.english.isEmpty() ? title.spanish : title.english).join(u'-').left(60);
    if (stem.isEmpty())
        stem = QStringLiteral("view");
    ACUERDO_TRY_VALUE(taken, hasKey(editing.store, "saved_view", stem));
    return taken ? freshKey("saved_view", stem, 1, editing) : Result<QString>(stem);
}

Result<Done> checkQuery(const QString &query, Editing &editing)
{
    ACUERDO_TRY_VALUE(names, queryNames(editing.store));
    // The sentence comes in the language that the program speaks.
    const Language language = QLocale().language() == QLocale::Spanish ? Language::Spanish : Language::English;
    if (const auto read = parseQuery(query, names, Wording(language)); !read)
        return failure(read.error().message);
    return Done{};
}

Result<SavedView> viewNow(SavedViewId id, Editing &editing)
{
    ACUERDO_TRY_VALUE(all, savedViews(editing.store));
    const auto found = std::ranges::find(all, id, &SavedView::id);
    if (found == all.end())
        return failure(EditText::tr("This saved view is no longer in the workspace. Nothing was changed."));
    return *found;
}

Result<QString> addView(SavedView view, Editing &editing)
{
    ACUERDO_TRY_VALUE(all, savedViews(editing.store));
    view.position = all.isEmpty() ? 0 : all.last().position + 1;
    ACUERDO_TRY_VALUE(key, keyFromTitle(view.title, editing));
    view.key = key;
    ACUERDO_TRY(editing.recorder.insert(view));
    return view.key;
}

} // namespace

Result<QString> apply(const SetAction &command, Editing &editing)
{
    Action action = command.action;
    ACUERDO_TRY(cleanRow(action));
    ACUERDO_TRY_VALUE(target, recommendation(editing.store, action.recommendation));
    ACUERDO_TRY(checkAction(action, target, editing));
    if (!action.id) {
        ACUERDO_TRY_VALUE(key, freshKey("action", QStringLiteral("A"), 4, editing));
        action.key = key;
        ACUERDO_TRY(editing.recorder.insert(action));
        return target.code;
    }
    ACUERDO_TRY_VALUE(all, actions(editing.store, target.id));
    const auto old = std::ranges::find(all, action.id, &Action::id);
    if (old == all.end())
        return failure(EditText::tr("This action is no longer in the workspace. Nothing was changed."));
    action.key = old->key;
    ACUERDO_TRY(editing.recorder.update(action));
    return target.code;
}

Result<QString> apply(const SetSavedView &command, Editing &editing)
{
    SavedView view = command.view;
    ACUERDO_TRY(cleanRow(view));
    if (view.id && view.query.isEmpty()) {
        ACUERDO_TRY_VALUE(old, viewNow(view.id, editing));
        ACUERDO_TRY(editing.recorder.remove(old));
        return old.key;
    }
    if (view.title.isEmpty() || view.query.isEmpty())
        return failure(EditText::tr("A saved view needs a name and a query. Nothing was changed."));
    ACUERDO_TRY(checkQuery(view.query, editing));
    if (!view.id)
        return addView(view, editing);
    ACUERDO_TRY_VALUE(old, viewNow(view.id, editing));
    view.key = old.key;
    ACUERDO_TRY(editing.recorder.update(view));
    return view.key;
}

} // namespace acuerdo
