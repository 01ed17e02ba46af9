// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/store/posting_index.h"

#include <future>
#include <map>
#include <memory>
#include <stop_token>

namespace acuerdo {

class Database;

/// The words of a list's rows, found at once: an index in memory, made on a thread of its own with its own connection,
/// and beside it the words of the rows that have changed since the list was read. Those are right whenever the thread
/// happened to read them.
class ListSearch
{
public:
    /// `ids` of the rows by position, in their order.
    ListSearch(const Database &database, std::vector<qint64> ids);
    ~ListSearch();
    ListSearch(const ListSearch &) = delete;
    ListSearch &operator=(const ListSearch &) = delete;

    /// Begins to make the index, once. A small list has it when this returns.
    void begin();
    /// Whether the index is there.
    bool isReady();
    /// Waits until it is, or says why it will not be.
    Result<Done> wait();
    /// Reads the words of these rows again, new ones at the end of the list included.
    Result<Done> refresh(std::span<const RecommendationId> changed, const std::vector<qint64> &added);

    // Only when it is ready.
    RowSet withWord(std::string_view word) const;
    RowSet withPrefix(std::string_view prefix) const;
    size_t bytes() const;

private:
    using Words = std::vector<std::string>; // sorted
    template<typename Fits>
    RowSet corrected(RowSet rows, Fits &&fits) const;

    const Database &m_database;
    std::vector<qint64> m_ids;
    std::map<size_t, Words> m_changed; // by position
    std::future<Result<PostingIndex>> m_making;
    std::stop_source m_stop;
    std::optional<Result<PostingIndex>> m_index;
};

} // namespace acuerdo
