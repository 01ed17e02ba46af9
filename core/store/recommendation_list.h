// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"
#include "core/domain/list_row.h"
#include "core/domain/result.h"
#include "core/domain/status_word.h"
#include "core/query/query.h"

#include <memory>
#include <span>
#include <vector>

namespace acuerdo {

class Store;

/// What a list can be sorted by.
enum class ListField { Code, Title, Status, Side, Lead, Due, Updated, Recorded, Effective, Priority, Pillar };

/// The rows of all recommendations in memory, now or as of a date: at most 400 bytes each. The store must live as long,
/// at the same address. Reads the file when made and when refreshed; for a query only while the index of its words is
/// not ready yet, and for phrases.
class RecommendationList
{
public:
    /// Rows as of the end of `asOf` by effective date; of now when `asOf` is invalid. `today` decides what is late.
    static Result<RecommendationList> read(const Store &store, QDate today, QDate asOf = {});

    RecommendationList(RecommendationList &&) noexcept;
    RecommendationList &operator=(RecommendationList &&) noexcept;
    ~RecommendationList();

    qsizetype size() const;
    const ListRow &row(qsizetype position) const;
    QString code(qsizetype position) const;
    QString title(qsizetype position, Language language) const;
    /// Of one row, seen from today().
    Schedule schedule(qsizetype position) const;
    /// Position of a recommendation, or -1.
    qsizetype positionOf(RecommendationId id) const;
    qsizetype positionOf(const QString &code) const;
    /// Short name of an owner; empty for 0.
    QString ownerName(qint32 owner) const;
    const std::vector<StatusWord> &words() const;
    const StatusWord &word(quint8 status) const;
    QDate today() const; ///< The as-of date when there is one.
    QDate asOf() const;

    /// Begins to index the words of all rows, on a thread of its own, so that every later keystroke is answered from
    /// memory. The first query that needs it begins it too; a window calls it once its first rows are shown.
    void prepareSearch();
    bool isSearchReady() const;

    /// Positions of the rows that `query` fits, in the order of codes. Words of free text fit where a word of code,
    /// titles, texts or tags begins so, in either language; a phrase where its words stand together and whole.
    Result<std::vector<qint32>> select(const Query &query) const;
    /// Reads what figures and evidence say (ListRow::signs) unless it is known already; a refresh forgets it. A query
    /// that asks for it begins with this; whoever reads it from a row calls it before.
    Result<Done> readSigns() const;
    /// Sorts positions; ties keep the order of codes, and what has no date, lead or priority comes last either way.
    /// Titles by the rules of `language`.
    void sort(std::vector<qint32> &positions, ListField field, Qt::SortOrder order, Language language) const;
    /// Reads the rows of `ids` again: changed, added and removed ones. Positions of others stay unless one was removed.
    Result<Done> refresh(std::span<const RecommendationId> ids);
    /// Bytes that the rows hold, for the benchmark.
    qsizetype memoryUse() const;

private:
    struct Data;
    explicit RecommendationList(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace acuerdo
