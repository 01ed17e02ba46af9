// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"
#include "core/domain/period.h"
#include "core/domain/words.h"

#include <optional>

namespace acuerdo {

/// A time series.
struct Indicator {
    IndicatorId id{};
    QString key{};
    LocalizedText title{};
    LocalizedText definition{}; ///< What is counted, and how.
    LocalizedText unit{};
    LocalizedText shortUnit{};
    Frequency frequency = Frequency::Annual;
    std::optional<int> lagDays{}; ///< From the end of a period to its release, usually; none: not known.
    LocalizedText place{};
    WantedDirection wanted = WantedDirection::None;
    Period baselinePeriod{};
    std::optional<double> baselineValue{};
    std::optional<double> tolerance{}; ///< In the indicator's unit: smaller changes mean nothing.
    int decimals = 0;                  ///< That its values are shown with.
    EvidenceId evidence{};             ///< Where it comes from.
    QString confidence{};
    LocalizedText note{};
    bool operator==(const Indicator &) const = default;
};

/// A release of an indicator's figures. The older ones stay; the last is shown unless a chart names another.
struct Vintage {
    VintageId id{};
    IndicatorId indicator{};
    QString key{};
    int position = 0;
    LocalizedText label{};
    PartialDate published{};
    EvidenceId evidence{};
    LocalizedText note{};
    bool operator==(const Vintage &) const = default;
};

/// One value of an indicator for one period, in one vintage.
struct Observation {
    ObservationId id{};
    IndicatorId indicator{};
    VintageId vintage{};
    Period period{};
    double value = 0.0;
    ObservationFlag flag = ObservationFlag::Final;
    bool partial = false;  ///< The period was still in progress: never drawn as a whole one.
    EvidenceId evidence{}; ///< When it differs from the vintage's.
    QString note{};
    QString origin{}; ///< File and column that the value was read from.
    bool operator==(const Observation &) const = default;
};

/// A value that an indicator should reach by a date.
struct IndicatorTarget {
    qint64 id = 0;
    IndicatorId indicator{};
    PartialDate date{};
    double value = 0.0;
    LocalizedText note{};
    EvidenceId evidence{};
    bool operator==(const IndicatorTarget &) const = default;
};

} // namespace acuerdo
