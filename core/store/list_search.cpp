// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/list_search.h"

#include "core/store/database.h"
#include "core/store/list_words.h"

#include <algorithm>
#include <chrono>

namespace acuerdo {
namespace {

// Rows that are read without letting writers in: some ten milliseconds' worth.
constexpr size_t chunkSize = 1000;
// A list up to this size is indexed before one could notice.
constexpr size_t smallList = 2000;

class IndexSink : public WordSink
{
public:
    explicit IndexSink(const std::vector<qint64> &ids)
        : m_ids(ids)
    {}

    bool begin(qint64 recommendation) override
    {
        const auto found = std::ranges::lower_bound(m_ids, recommendation);
        m_row = quint32(found - m_ids.begin());
        return found != m_ids.end() && *found == recommendation;
    }
    void add(std::string_view word) override { m_builder.add(word, m_row); }
    PostingIndex finish() { return m_builder.finish(m_ids.size()); }

private:
    const std::vector<qint64> &m_ids;
    quint32 m_row = 0;
    PostingBuilder m_builder;
};

class WordsSink : public WordSink
{
public:
    bool begin(qint64) override { return true; }
    void add(std::string_view word) override { words.emplace_back(word); }
    std::vector<std::string> words{};
};

Result<PostingIndex> makeIndex(const Database &database, const std::vector<qint64> &ids, const std::stop_token &stop)
{
    IndexSink sink(ids);
    for (size_t first = 0; first < ids.size() && !stop.stop_requested(); first += chunkSize) {
        const size_t last = std::min(first + chunkSize, ids.size()) - 1;
        ACUERDO_TRY(readListWords(database, ids[first], ids[last], sink));
    }
    return sink.finish();
}

} // namespace

ListSearch::ListSearch(const Database &database, std::vector<qint64> ids)
    : m_database(database)
    , m_ids(std::move(ids))
{}

ListSearch::~ListSearch()
{
    m_stop.request_stop();
}

void ListSearch::begin()
{
    if (m_index || m_making.valid())
        return;
    auto own = m_ids.size() > smallList ? m_database.another() : failure(QString());
    if (!own) {
        m_index = makeIndex(m_database, m_ids, m_stop.get_token());
        return;
    }
    m_making = std::async(std::launch::async, [database = std::shared_ptr(*std::move(own)), ids = m_ids,
                                               stop = m_stop.get_token()] { return makeIndex(*database, ids, stop); });
}

bool ListSearch::isReady()
{
    if (!m_index && m_making.valid() && m_making.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        m_index = m_making.get();
    return m_index && m_index->has_value();
}

Result<Done> ListSearch::wait()
{
    begin();
    if (!m_index)
        m_index = m_making.get();
    return *m_index ? Result<Done>(Done{}) : tl::unexpected(m_index->error());
}

Result<Done> ListSearch::refresh(std::span<const RecommendationId> changed, const std::vector<qint64> &added)
{
    m_ids.insert(m_ids.end(), added.begin(), added.end());
    for (const RecommendationId id : changed) {
        const auto found = std::ranges::lower_bound(m_ids, id.value);
        if (found == m_ids.end() || *found != id.value)
            continue;
        WordsSink sink;
        ACUERDO_TRY(readListWords(m_database, id.value, id.value, sink));
        std::ranges::sort(sink.words);
        m_changed[size_t(found - m_ids.begin())] = std::move(sink.words);
    }
    return Done{};
}

template<typename Fits>
RowSet ListSearch::corrected(RowSet rows, Fits &&fits) const
{
    rows.resize(m_ids.size());
    for (const auto &[row, words] : m_changed) {
        if (fits(words))
            rows.insert(row);
        else
            rows.remove(row);
    }
    return rows;
}

RowSet ListSearch::withWord(std::string_view word) const
{
    return corrected((*m_index)->withWord(word),
                     [&](const Words &words) { return std::ranges::binary_search(words, word, std::less<>{}); });
}

RowSet ListSearch::withPrefix(std::string_view prefix) const
{
    return corrected((*m_index)->withPrefix(prefix), [&](const Words &words) {
        const auto found = std::ranges::lower_bound(words, prefix, std::less<>{});
        return found != words.end() && found->starts_with(prefix);
    });
}

size_t ListSearch::bytes() const
{
    size_t bytes = m_ids.capacity() * sizeof(qint64);
    if (m_index && m_index->has_value())
        bytes += (*m_index)->bytes();
    for (const auto &[row, words] : m_changed)
        bytes += words.capacity() * (sizeof(std::string) + sizeof(size_t));
    return bytes;
}

} // namespace acuerdo
