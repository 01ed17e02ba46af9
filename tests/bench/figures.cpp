// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

namespace acuerdo::bench {

QList<Measurement> measurements()
{
    return {
        {QStringLiteral("start"), measureStart},         {QStringLiteral("open"), measureOpen},
        {QStringLiteral("keystroke"), measureKeystroke}, {QStringLiteral("update"), measureUpdate},
        {QStringLiteral("chart"), measureChart},         {QStringLiteral("zoom"), measureZoom},
        {QStringLiteral("import"), measureImport},       {QStringLiteral("pdf"), measurePdf},
        {QStringLiteral("memory"), measureMemory},
    };
}

Figure notMeasured(const QString &what, const QString &against, double goal, const QString &why)
{
    return {.what = what, .against = against, .goal = goal, .missing = why};
}

} // namespace acuerdo::bench
