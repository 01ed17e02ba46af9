// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>

namespace acuerdo {

/// The charts of a workspace: the figures of its source first, by their number, then the additions in their order. What
/// a chart says is read when it is asked for, and kept until the next reading.
class ChartGalleryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ChartGalleryModel(QObject *parent = nullptr);

    /// Reads the charts again, and shows all of them.
    Result<Done> read(const Store &store, const ChartOptions &options);
    /// Lets go of the store: nothing is shown until the next read().
    void clear();
    /// Narrows to the charts that `fits` says yes to.
    void filter(const std::function<bool(const Chart &)> &fits);

    int total() const { return int(m_all.size()); }
    const Chart &chart(int row) const { return m_all[size_t(m_shown[size_t(row)])]; }
    /// Row of a chart, or -1 when it is not shown.
    int rowOf(ChartId id) const;
    /// What the chart in a row says; null when it cannot be read, and then error() says why.
    std::shared_ptr<const ChartSpec> spec(int row) const;
    const QString &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Store *m_store = nullptr;
    ChartOptions m_options;
    std::vector<Chart> m_all;
    std::vector<int> m_shown;                                      ///< Positions in m_all.
    mutable std::vector<std::shared_ptr<const ChartSpec>> m_specs; ///< By position in m_all; null: not read yet.
    mutable QString m_error;
};

} // namespace acuerdo
