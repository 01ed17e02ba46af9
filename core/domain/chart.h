// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/period.h"
#include "core/domain/words.h"

#include <QList>

namespace acuerdo {

/// One series of a chart.
struct ChartSeries {
    qint64 id = 0;
    ChartId chart{};
    int position = 0;
    IndicatorId indicator{};
    VintageId vintage{}; ///< None: the indicator's last.
    LocalizedText label{};
    LocalizedText shortLabel{};
    bool operator==(const ChartSeries &) const = default;
};

/// A mark on a chart: a note, a break in method (at the start of the period named) or an event.
struct ChartNote {
    qint64 id = 0;
    ChartId chart{};
    int position = 0;
    ChartNoteKind kind = ChartNoteKind::Note;
    Period at{};
    LocalizedText text{};
    bool operator==(const ChartNote &) const = default;
};

/// What a chart says of a recommendation.
struct ChartLink {
    qint64 id = 0;
    ChartId chart{};
    RecommendationId recommendation{};
    ChartRole role = ChartRole::Context;
    bool operator==(const ChartLink &) const = default;
};

/// Which indicators are drawn, how, and with which words.
struct Chart {
    ChartId id{};
    QString key{};
    int position = 0;
    QString figure{}; ///< Number of the source's own figure; empty for an addition.
    LocalizedText title{};
    LocalizedText subtitle{};
    ChartKind kind = ChartKind::Line;
    ChartTransform transform = ChartTransform::Level;
    Period base{}; ///< The period that is 100, for an index.
    Period from{}; ///< None: from the first value.
    Period to{};   ///< None: to the last value.
    bool zeroBased = true;
    LocalizedText note{};
    bool operator==(const Chart &) const = default;
};

/// A chart with everything that belongs to it, in order.
struct WholeChart {
    Chart chart{};
    QList<ChartSeries> series{};
    QList<ChartNote> notes{};
    QList<ChartLink> links{};
    bool operator==(const WholeChart &) const = default;
};

} // namespace acuerdo
