// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/matching.h"
#include "core/store/database.h"
#include "core/store/list_reader.h"
#include "core/store/list_search.h"

namespace acuerdo {

class Store;

/// Answers which rows of a list a term of a query finds, where that is not in the rows themselves: from the index in
/// memory, and until that is there from the file's own full-text index. Keeps its latest answers, because the one who
/// types a query asks for its beginning again and again.
class ListLookUp
{
public:
    ListLookUp(const Store &store, const ListTables &tables, const ListRows &rows, ListSearch &search);

    Result<RowSet> rowsOf(const QueryTerm &term, std::optional<Side> side);
    /// The list has changed.
    void forget() { m_known.clear(); }

private:
    struct Known {
        QString question{};
        RowSet rows{};
    };

    Result<RowSet> find(const QueryTerm &term, std::optional<Side> side);
    Result<RowSet> findText(const QueryTerm &term);
    Result<RowSet> findInFile(const QString &text, bool phrase) const;
    Result<RowSet> findOwners(const QueryTerm &term, std::optional<Side> side);
    Result<RowSet> findOwnersInFile(const QueryTerm &term, std::optional<Side> side,
                                    const std::vector<qint64> &ids) const;
    Result<RowSet> findTags(const QStringList &tags);
    Result<RowSet> findSections(const QStringList &sections);
    Result<RowSet> findHas(const QString &word);
    RowSet findCodes(const QStringList &codes) const;
    RowSet findPillars(const QStringList &keys) const;
    RowSet findSources(const QStringList &keys) const;
    /// The rows whose ids are in the first column, in no order.
    Result<Done> collect(Statement statement, RowSet &rows) const;

    const Store &m_store;
    const ListTables &m_tables;
    const ListRows &m_rows;
    ListSearch &m_search;
    std::vector<Known> m_known; // the latest first
};

} // namespace acuerdo
