// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fuzzy_match.h"

namespace acuerdo {
namespace {

bool startsWord(const QString &text, int place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

// One greedy pass from `start`: each character as early as possible, at the start of a word if the rest still fits.
std::optional<FuzzyMatch> matchFrom(const QString &pattern, const QString &text, int start)
{
    FuzzyMatch match;
    int place = start;
    int last = -2;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace())
            continue;
        const bool continues = place < text.size() && text.at(place) == wanted && last == place - 1;
        int found = continues ? place : int(text.indexOf(wanted, place));
        if (found < 0)
            return std::nullopt;
        match.score += continues ? 8 : startsWord(text, found) ? 6 : 1;
        match.score -= last >= 0 ? std::min(3, found - last - 1) : 0;
        match.places.push_back(found);
        last = found;
        place = found + 1;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty())
        return FuzzyMatch{};
    // Words standing as typed beat scattered characters, wherever they are.
    if (const int whole = int(text.indexOf(pattern)); whole >= 0) {
        FuzzyMatch match;
        match.score = int(pattern.size()) * 8 + (startsWord(text, whole) ? 20 : 10) + (whole == 0 ? 10 : 0);
        for (int place = whole; place < whole + pattern.size(); ++place)
            match.places.push_back(place);
        return match;
    }
    std::optional<FuzzyMatch> best;
    for (int start = int(text.indexOf(pattern.at(0))); start >= 0;
         start = int(text.indexOf(pattern.at(0), start + 1))) {
        auto match = matchFrom(pattern, text, start);
        if (!match)
            break;
        if (!best || match->score > best->score)
            best = std::move(match);
    }
    // A scatter over a whole sentence is chance, not a match.
    if (best && best->score < int(pattern.size()) * 2)
        return std::nullopt;
    return best;
}

} // namespace acuerdo
