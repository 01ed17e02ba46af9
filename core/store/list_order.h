// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"
#include "core/store/row_arena.h"

#include <compare>

namespace acuerdo {

/// The order of codes: numbers in them count as numbers, so that TRD-9 comes before TRD-10; letters without regard to
/// their case.
std::strong_ordering compareCodes(std::string_view left, std::string_view right);

/// Positions of all rows in the order of their codes.
std::vector<qint32> orderOfCodes(const RowArena &texts);
/// Puts a row into such an order, or puts it right after its code changed.
void placeInOrderOfCodes(std::vector<qint32> &order, const RowArena &texts, qint32 row);

/// For each row its place in the order of titles by the rules of `language`: es_MX has ñ after n, and neither language
/// minds case and accents before all else. Equal titles have equal places. Uses every processor.
std::vector<quint32> placesOfTitles(const RowArena &texts, Language language);

/// Sorts positions by `keys` (one for each), keeping the order of equal ones.
void sortByKeys(std::vector<qint32> &positions, std::vector<quint32> keys);

} // namespace acuerdo
