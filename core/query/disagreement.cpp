// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/disagreement.h"

#include "core/domain/formatting.h"
#include "core/query/matching.h"

namespace acuerdo {
namespace {

using Kind = Disagreement::Kind;

constexpr Side allSides[] = {Side::UnitedStates, Side::Mexico, Side::Joint, Side::Local};

bool isAchieved(const StatusWord &word)
{
    return word.statusClass == StatusClass::Achieved;
}

Kind kindAtSide(const ListSide &side, const StatusWord &word)
{
    if (isAchieved(word) && side.verification == Verification::Disputed)
        return Kind::AchievedDisputed;
    if (isAchieved(word)
        && (side.verification == Verification::None || side.verification == Verification::OfficialStatement))
        return Kind::AchievedUnshown;
    const bool refused = side.response == Response::Rejected || side.response == Response::Withdrawn;
    return refused && (isAchieved(word) || word.role == StatusRole::Moving) ? Kind::RejectedButMoving : Kind::None;
}

bool areSidesApart(const ListRow &row, const std::vector<StatusWord> &words)
{
    bool held = false;
    bool forward = false;
    for (const ListSide &side : row.sides) {
        if (!side.asked)
            continue;
        const StatusRole role = words[side.status].role;
        held |= role == StatusRole::Stuck || role == StatusRole::Back;
        forward |= role == StatusRole::Moving || role == StatusRole::Achieved;
    }
    return held && forward;
}

// The word in the middle of a sentence.
QString inSentence(const StatusWord &word, const Wording &wording)
{
    QString label = word.label.shown(wording.language());
    if (!label.isEmpty())
        label.front() = label.front().toLower();
    return label;
}

QString sidesText(const ListRow &row, const std::vector<StatusWord> &words, const Wording &wording)
{
    QStringList texts;
    for (const Side side : allSides) {
        if (row.side(side).asked)
            texts += wording.translate("Disagreement", "%1 %2", "Mexico under way")
                         .arg(label(side, wording), inSentence(words[row.side(side).status], wording));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

Disagreement disagreementOf(const ListRow &row, const std::vector<StatusWord> &words, QDate today)
{
    Disagreement found;
    for (const Side side : allSides) {
        if (!row.side(side).asked)
            continue;
        const Kind kind = kindAtSide(row.side(side), words[row.side(side).status]);
        if (kind != Kind::None && (found.kind == Kind::None || kind < found.kind))
            found = {kind, side};
    }
    if (found.kind != Kind::None)
        return found;
    if (areSidesApart(row, words))
        return {Kind::SidesApart};
    const bool moves = row.status < words.size() && words[row.status].role == StatusRole::Moving;
    return moves && scheduleOfRow(row, words, today) == Schedule::Overdue ? Disagreement{Kind::LateButMoving}
                                                                          : Disagreement{};
}

QString disagreementRules(const Wording &wording)
{
    return wording.translate(
        "Disagreement",
        "The answers disagree when a part is said to be achieved but is disputed, or has nothing or only "
        "a statement to show for it; when a side rejected or withdrew and its part still moves or is "
        "achieved; when one side is stalled or reversed while another moves or has achieved; and when an "
        "item moves although its target date has passed.");
}

QString disagreementText(const ListRow &row, const std::vector<StatusWord> &words, QDate today, const Wording &wording)
{
    const Disagreement found = disagreementOf(row, words, today);
    const ListSide &side = row.side(found.side);
    const auto sideAndWord = [&] {
        return wording.translate("Disagreement", "%1 %2", "Mexico under way")
            .arg(label(found.side, wording), inSentence(words[side.status], wording));
    };
    switch (found.kind) {
    case Kind::None:
        return {};
    case Kind::AchievedDisputed:
        return wording.translate("Disagreement", "%1, but disputed").arg(sideAndWord());
    case Kind::AchievedUnshown:
        return side.verification == Verification::None
                   ? wording.translate("Disagreement", "%1, with nothing to show for it").arg(sideAndWord())
                   : wording.translate("Disagreement", "%1, shown by a statement only").arg(sideAndWord());
    case Kind::RejectedButMoving:
        return wording.translate("Disagreement", "%1, though answered “%2”")
            .arg(sideAndWord(), label(side.response, wording));
    case Kind::SidesApart:
        return sidesText(row, words, wording);
    case Kind::LateButMoving:
        return wording.translate("Disagreement", "%1, but its date %2 has passed")
            .arg(words[row.status].label.shown(wording.language()),
                 Formatting(wording.language()).date(row.due.date()));
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
