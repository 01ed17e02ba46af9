// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_spec.h"
#include "tests/bench/bench_clock.h"
#include "tests/bench/figures.h"
#include "ui/evidence/chart_view.h"

#include <QRandomGenerator>

namespace acuerdo::bench {
namespace {

constexpr int valueCount = 1'000'000;
constexpr int rounds = 40;

// A value for each day of 2,738 years, wandering.
std::shared_ptr<const ChartSpec> longSeries()
{
    auto spec = std::make_shared<ChartSpec>();
    spec->key = QStringLiteral("bench");
    spec->title = QStringLiteral("One million days");
    spec->unit = QStringLiteral("events");
    ChartSpecSeries series{.name = QStringLiteral("Events"), .shortName = QStringLiteral("Events")};
    series.points.reserve(valueCount);
    QRandomGenerator random(5);
    double value = 1000.0;
    const QDate first(1200, 1, 1);
    for (int day = 0; day < valueCount; ++day) {
        value += random.bounded(2.0) - 1.0;
        series.points.push_back(
            {.period = *Period::parse(first.addDays(day).toString(Qt::ISODate)), .value = value, .source = 0});
    }
    spec->series.push_back(std::move(series));
    spec->from = double(first.toJulianDay());
    spec->to = spec->from + valueCount;
    spec->sources.push_back({.publisher = QStringLiteral("Bench")});
    return spec;
}

const std::shared_ptr<const ChartSpec> &millionDays()
{
    static const std::shared_ptr<const ChartSpec> spec = longSeries();
    return spec;
}

void show(ChartView &view)
{
    view.resize(1000, 600);
    view.setSpec(millionDays());
}

} // namespace

Result<Figure> measureChart(const Setting &)
{
    (void)millionDays();
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        ChartView view;
        times.push_back(timeOf([&] {
            show(view);
            (void)view.grab();
        }));
    }
    return Figure{.what = QStringLiteral("first paint of 1,000,000 observations"),
                  .against = QStringLiteral("one frame"),
                  .unit = QStringLiteral("ms"),
                  .value = median(times),
                  .limit = frame,
                  .goal = 6.0,
                  .details = QStringLiteral("median of 5, one series, 1000×600, from the values in memory")};
}

Result<Figure> measureZoom(const Setting &)
{
    ChartView view;
    show(view);
    (void)view.grab();
    std::vector<double> times;
    QRandomGenerator random(6);
    for (int round = 0; round < rounds; ++round) {
        const double day = view.from() + random.bounded(view.to() - view.from());
        times.push_back(timeOf([&] {
            view.zoom(round % 8 == 7 ? 0.001 : 1.5, day);
            (void)view.grab();
        }));
    }
    return Figure{.what = QStringLiteral("each pan or zoom of them after"),
                  .against = QStringLiteral("one frame"),
                  .unit = QStringLiteral("ms"),
                  .value = percentile(times, 0.95),
                  .limit = frame,
                  .goal = 1.0,
                  .details = QStringLiteral("95th percentile of %1 zooms in and out; median %2 ms")
                                 .arg(rounds)
                                 .arg(median(times), 0, 'f', 1)};
}

} // namespace acuerdo::bench
