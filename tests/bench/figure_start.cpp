// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_clock.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"

namespace acuerdo::bench {
namespace {

constexpr int rounds = 15;

} // namespace

Result<Figure> measureStart(const Setting &setting)
{
    const QString what = QStringLiteral("start to first usable window (Convocation)");
    const QString against = QStringLiteral("a bare Qt window that opens and closes");
    const auto window = builtProgram(QStringLiteral("acuerdo"));
    if (!window)
        return notMeasured(what, against, 1.5, window.error().message);
    ACUERDO_TRY_VALUE(bare, builtProgram(QStringLiteral("acuerdo-bench-window")));
    const QStringList toFirstRows{QStringLiteral("--convocation"), QStringLiteral("--close-when-shown")};
    ACUERDO_TRY(timeOfProgram(*window, toFirstRows, setting.folder)); // makes the workspace
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ACUERDO_TRY_VALUE(bareTime, timeOfProgram(bare, {}, setting.folder));
        ACUERDO_TRY_VALUE(ourTime, timeOfProgram(*window, toFirstRows, setting.folder));
        theirs.push_back(bareTime);
        ours.push_back(ourTime);
    }
    return Figure{.what = what,
                  .against = against,
                  .unit = QStringLiteral("ms"),
                  .value = median(ours),
                  .limit = median(theirs),
                  .goal = 1.5,
                  .details =
                      QStringLiteral("median of %1, by turns, process start to process end, on Qt's “%2” platform")
                          .arg(rounds)
                          .arg(qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("default")))};
}

} // namespace acuerdo::bench
