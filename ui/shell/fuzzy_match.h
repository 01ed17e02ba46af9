// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace acuerdo {

/// How well `pattern` fits `text`, both folded: more is better, nothing when its characters do not occur in order.
/// Starts of words and unbroken runs count most.
struct FuzzyMatch {
    int score = 0;
    std::vector<int> places{}; ///< Of the matched characters in `text`.
};
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace acuerdo
