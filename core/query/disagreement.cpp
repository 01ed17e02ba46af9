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

bool isUnshown(const ListSide &side)
{
    return side.verification == Verification::None || side.verification == Verification::OfficialStatement;
}

bool isRefused(const ListSide &side)
{
    return side.response == Response::Rejected || side.response == Response::Withdrawn;
}

bool holdsAtSide(Kind kind, const ListSide &side, const StatusWord &word)
{
    if (kind == Kind::RejectedButMoving)
        return isRefused(side) && (isAchieved(word) || word.role == StatusRole::Moving);
    if (!isAchieved(word))
        return false;
    return kind == Kind::AchievedDisputed ? side.verification == Verification::Disputed : isUnshown(side);
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

template<>
std::span<const Key<Disagreement::Kind>> allKeys<Disagreement::Kind>()
{
    static constexpr Key<Kind> keys[] = {
        {Kind::AchievedDisputed, QLatin1StringView("achieved-disputed")},
        {Kind::AchievedWorsening, QLatin1StringView("achieved-worsening")},
        {Kind::AchievedUnshown, QLatin1StringView("achieved-unshown")},
        {Kind::EvidenceApart, QLatin1StringView("evidence-apart")},
        {Kind::RejectedButMoving, QLatin1StringView("rejected-but-moving")},
        {Kind::SidesApart, QLatin1StringView("sides-apart")},
        {Kind::LateButMoving, QLatin1StringView("late-but-moving")},
    };
    return keys;
}

std::optional<Disagreement> findDisagreement(Kind kind, const ListRow &row, const std::vector<StatusWord> &words,
                                             QDate today)
{
    const auto when = [kind](bool holds) { return holds ? std::optional(Disagreement{kind}) : std::nullopt; };
    const bool knowsStatus = row.status < words.size();
    switch (kind) {
    case Kind::None:
        return std::nullopt;
    case Kind::AchievedWorsening:
        return when(knowsStatus && isAchieved(words[row.status])
                    && row.signs.outcomeNow.outcome() == Outcome::Worsening);
    case Kind::EvidenceApart:
        return when(row.signs.isContested);
    case Kind::SidesApart:
        return when(areSidesApart(row, words));
    case Kind::LateButMoving:
        return when(knowsStatus && words[row.status].role == StatusRole::Moving
                    && scheduleOfRow(row, words, today) == Schedule::Overdue);
    case Kind::AchievedDisputed:
    case Kind::AchievedUnshown:
    case Kind::RejectedButMoving:
        break;
    }
    for (const Side side : allSides) {
        if (row.side(side).asked && holdsAtSide(kind, row.side(side), words[row.side(side).status]))
            return Disagreement{kind, side};
    }
    return std::nullopt;
}

Disagreement disagreementOf(const ListRow &row, const std::vector<StatusWord> &words, QDate today)
{
    for (const Key<Kind> &kind : allKeys<Kind>()) {
        if (const auto found = findDisagreement(kind.value, row, words, today))
            return *found;
    }
    return {};
}

QString disagreementRule(Kind kind, const Wording &wording)
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::AchievedDisputed:
        return wording.translate("Disagreement", "A part is said to be achieved, and that is disputed.");
    case Kind::AchievedWorsening:
        return wording.translate("Disagreement",
                                 "The whole is said to be achieved, and its outcome worsens: since the status changed "
                                 "where there are figures enough, else since the baseline.");
    case Kind::AchievedUnshown:
        return wording.translate("Disagreement",
                                 "A part is said to be achieved, with nothing or only a statement to show for it.");
    case Kind::EvidenceApart:
        return wording.translate("Disagreement", "Some evidence supports it and some contradicts it.");
    case Kind::RejectedButMoving:
        return wording.translate("Disagreement",
                                 "A side rejected it or withdrew, and its part moves or has been achieved.");
    case Kind::SidesApart:
        return wording.translate("Disagreement",
                                 "One side is stalled or reversed, and another moves or has achieved its part.");
    case Kind::LateButMoving:
        return wording.translate("Disagreement", "It moves, though its target date has passed.");
    }
    Q_UNREACHABLE();
}

QStringList disagreementRules(const Wording &wording)
{
    QStringList rules;
    for (const Key<Kind> &kind : allKeys<Kind>())
        rules += wording.translate("Disagreement", "%1: %2", "key of a rule, the rule")
                     .arg(kind.text, disagreementRule(kind.value, wording));
    return rules;
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
    case Kind::AchievedWorsening:
        return wording.translate("Disagreement", "%1, but the outcome worsens")
            .arg(words[row.status].label.shown(wording.language()));
    case Kind::EvidenceApart:
        return wording.translate("Disagreement", "Evidence supports it and contradicts it");
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
