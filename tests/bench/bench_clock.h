// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace acuerdo::bench {

/// Milliseconds that `work` takes.
template<typename Work>
double timeOf(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Milliseconds of processor that this thread has used: what a time would be on a machine with nothing else to do.
double processorTime();

/// The value below which `share` (0 to 1) of the values lie.
double percentile(std::vector<double> values, double share);
inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

/// Bytes of memory that the process holds for itself alone.
qint64 ownMemory();

/// The first frame of a screen: 60 a second.
inline constexpr double frame = 1000.0 / 60.0;

} // namespace acuerdo::bench
