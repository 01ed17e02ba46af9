// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/history_words.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace acuerdo {

/// The entries of the history, newest first, read page by page as they are scrolled to. A filter keeps those that
/// contain every word of it: in what was done, to what, by whom, or on which day (as it is shown, or 2026-07-02).
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, When, Who, What, Difference, ColumnCount };

    explicit HistoryModel(const Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const HistoryEntry &entry(int row) const { return m_rows[size_t(row)].entry; }
    const HistoryWords &words() const { return *m_words; }
    int rowOf(qint64 seq) const;
    /// seq of the newest entry, whether the filter leaves it or not; 0 for none.
    qint64 newest() const { return m_newest; }
    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// Reads all again, in the session's language.
    void reload();
    /// Puts what came since on top; the rest stays where it is.
    void readNewer();
    void setFilter(const QString &text);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    struct Row {
        HistoryEntry entry{};
        QString title{};
        QString line{};
    };
    std::vector<Row> readOlder();
    Row wordsOf(const HistoryEntry &entry) const;
    bool fits(const Row &row) const;

    const Session &m_session;
    std::unique_ptr<HistoryWords> m_words;
    std::vector<Row> m_rows;
    QStringList m_filter;
    qint64 m_newest = 0; ///< seq of the newest entry read, whether it fits or not.
    qint64 m_oldest = 0; ///< Where the next page ends; 0 before the first.
    bool m_isWhole = true;
    bool m_isResetting = false;
};

} // namespace acuerdo
