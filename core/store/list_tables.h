// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/roll_up.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace acuerdo {

class Store;

/// The small tables that the rows of a list point into.
struct ListTables {
    struct PillarEntry {
        QString key{};
        quint32 place = 0; ///< In the order of sources, then of positions.
    };
    struct SourceEntry {
        QString key{};
        bool hidden = false; ///< Dated after the as-of date: its items do not exist yet.
    };
    struct OwnerEntry {
        QString key{};
        QString shortName{};
        quint32 place = 0; ///< In the order of short names.
    };

    std::vector<StatusWord> words{}; ///< In the order of positions; a row's status is a place in it.
    QHash<qint64, PillarEntry> pillars{};
    QHash<qint64, SourceEntry> sources{};
    QHash<qint64, OwnerEntry> owners{};

    static Result<ListTables> read(const Store &store, QDate asOf);

    /// The word with this id; the first idle one for none.
    quint8 wordOf(qint64 id) const;
    quint8 unrecorded() const { return m_unrecorded; }
    const WordRollUp &rollUp() const { return m_rollUp; }

private:
    WordRollUp m_rollUp{{}};
    quint8 m_unrecorded = 0;
};

} // namespace acuerdo
