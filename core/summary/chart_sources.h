// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/summary/chart_spec.h"

#include <QHash>

namespace acuerdo {

/// Collects where the values of a chart come from, each piece of evidence once.
class ChartSources
{
public:
    explicit ChartSources(const Store &store)
        : m_store(&store)
    {}

    /// Position of a piece of evidence in list(), reading it when it is new; -1 for none.
    Result<int> positionOf(EvidenceId id);
    const std::vector<ChartSource> &list() const { return m_list; }

private:
    const Store *m_store;
    std::vector<ChartSource> m_list;
    QHash<EvidenceId, int> m_positions;
};

/// Fills in the source line, the link, the publisher and "as of" of a chart. The first `ofSeries` sources are those of
/// whole series, the others of single values.
void writeSourceLine(ChartSpec &spec, int ofSeries, const QList<Vintage> &vintages, const Formatting &formatting);

} // namespace acuerdo
