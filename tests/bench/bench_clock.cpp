// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_clock.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <ctime>
#include <malloc.h>

namespace acuerdo::bench {

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1'000'000.0;
}

double percentile(std::vector<double> values, double share)
{
    Q_ASSERT(!values.empty());
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

qint64 ownMemory()
{
    malloc_trim(0); // what was given back is not held
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 bytes = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Private_Dirty:") || line.startsWith("Private_Clean:"))
            bytes += line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return bytes;
}

} // namespace acuerdo::bench
