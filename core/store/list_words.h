// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/words.h"
#include "core/query/query_words.h"

#include <string>
#include <string_view>

namespace acuerdo {

class Database;

// The words that the index of a list knows a recommendation by: those of its code, titles, texts and tags as they are,
// and whatever else a query can ask for behind a mark that no text has.

std::string tagWord(std::string_view plainTag);
std::string sectionWord(std::string_view word);
std::string leadWord(Side side, qint64 owner);
std::string supportWord(qint64 owner);
std::string hasWord(HasWord word);

/// Takes the words of recommendations, one row after the other.
class WordSink
{
public:
    virtual ~WordSink() = default;
    /// Whether the words of this recommendation are wanted; they follow.
    virtual bool begin(qint64 recommendation) = 0;
    virtual void add(std::string_view word) = 0;
};

/// Reads the words of all recommendations with ids from `first` to `last`. The sink sees the ids in their order, but
/// several times: for texts, owners, relations.
Result<Done> readListWords(const Database &database, qint64 first, qint64 last, WordSink &sink);

} // namespace acuerdo
