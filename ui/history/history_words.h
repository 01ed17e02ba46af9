// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/domain/history_entry.h"

#include <QHash>
#include <QJsonValue>

namespace acuerdo {

class Session;

/// One field of one row that an entry changed, in words. An empty `before` or `after` means that there was nothing.
struct FieldChange {
    QString field{};
    QString before{};
    QString after{};
};

/// One row that an entry changed: "Status update U-0231", "Evidence MXUS-014".
struct RowChanged {
    QString thing{};
    bool isGone = false; ///< It was there before and is not any more.
    QList<FieldChange> fields{};
};

/// Puts the entries of a history into words: columns, keys and ids become what people call them.
class HistoryWords
{
public:
    /// Reads the names that belong to the workspace; again after a change.
    explicit HistoryWords(const Session &session);

    /// "Status of TRD-02".
    QString title(const HistoryEntry &entry) const;
    /// The change on one line: "Under way → Stalled", "Due: – → Jul 1, 2026".
    QString line(const HistoryEntry &entry) const;
    /// Every field of every row, with before and after.
    QList<RowChanged> rows(const HistoryEntry &entry) const;
    /// Whether the entry read in whole tables: the history then holds a sum of each, not its rows.
    static bool isBulk(const HistoryEntry &entry);
    const Formatting &formatting() const { return m_formatting; }

private:
    QString thing(const QString &table, const QJsonObject &row) const;
    QString value(const QString &table, const QString &column, const QJsonValue &value) const;
    QString named(const QString &column, qint64 id) const;
    bool repeats(const HistoryEntry &entry, const QString &column, const FieldChange &field) const;
    void completeStatus(const HistoryEntry &entry, const QJsonObject &change, RowChanged &row) const;
    QString statusBefore(const QString &code, qint64 update, const QJsonObject &row) const;

    QString statusMove(const QString &code, qint64 update, const QJsonObject &row, bool isTakenBack) const;
    QStringList edited(const QString &table, const QJsonObject &before, const QJsonObject &after) const;

    const Session &m_session;
    Formatting m_formatting;
    QHash<qint64, QString> m_statuses;
    QHash<qint64, QString> m_owners;
    QHash<qint64, QString> m_evidence;
    QHash<qint64, QString> m_indicators;
    QHash<qint64, QString> m_charts;
    QHash<qint64, QString> m_pillars;
};

} // namespace acuerdo
