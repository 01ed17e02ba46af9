// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_clock.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"

#include <QFileInfo>

namespace acuerdo::bench {
namespace {

constexpr int rounds = 5;

} // namespace

Result<Figure> measurePdf(const Setting &setting)
{
    const QString what = QStringLiteral("PDF summary of the Convocation workspace with its charts");
    const QString against = QStringLiteral("one second");
    const auto program = builtProgram(QStringLiteral("acuerdo-cli"));
    if (!program)
        return notMeasured(what, against, 1.0, program.error().message);
    const QString workspace = setting.folder + QStringLiteral("/convocation.acuerdo");
    const QString pdf = setting.folder + QStringLiteral("/summary.pdf");
    ACUERDO_TRY(timeOfProgram(*program, {QStringLiteral("new"), workspace}, setting.folder));
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        ACUERDO_TRY_VALUE(
            time, timeOfProgram(*program,
                                {QStringLiteral("-w"), workspace, QStringLiteral("summary"), QStringLiteral("-o"), pdf},
                                setting.folder));
        times.push_back(time);
    }
    return Figure{.what = what,
                  .against = against,
                  .unit = QStringLiteral("ms"),
                  .value = median(times),
                  .limit = 1000.0,
                  .goal = 1.0,
                  .details =
                      QStringLiteral("median of %1 runs of acuerdo-cli, start and end of the program included; %2 kB")
                          .arg(rounds)
                          .arg(QFileInfo(pdf).size() / 1000)};
}

} // namespace acuerdo::bench
