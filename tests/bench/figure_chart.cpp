// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_spec.h"
#include "tests/bench/bench_clock.h"
#include "tests/bench/custom_plot.h"
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

/// The same points as plain numbers, for another chart library.
struct PlainPoints {
    std::vector<double> days{};
    std::vector<double> values{};
};

PlainPoints plainPoints()
{
    PlainPoints points;
    for (const ChartPoint &point : millionDays()->series.front().points) {
        points.days.push_back(point.period.middle());
        points.values.push_back(point.value);
    }
    return points;
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
    std::vector<double> processor;
    qint64 memory = 0;
    for (int round = 0; round < 5; ++round) {
        const qint64 before = ownMemory();
        const double begin = processorTime();
        ChartView view;
        times.push_back(timeOf([&] {
            show(view);
            (void)view.grab();
        }));
        processor.push_back(processorTime() - begin);
        memory = std::max(memory, ownMemory() - before);
    }
    const PlainPoints plain = plainPoints();
    return Figure{.what = QStringLiteral("first paint of 1,000,000 observations"),
                  .against = QStringLiteral("one frame"),
                  .unit = QStringLiteral("ms"),
                  .value = median(times),
                  .limit = frame,
                  .goal = 6.0,
                  .details = QStringLiteral("median of 5, one series, 1000×600, from the values in memory; %1 ms of "
                                            "processor, %2 MB beside the values; %3")
                                 .arg(median(processor), 0, 'f', 1)
                                 .arg(double(memory) / (1024.0 * 1024.0), 0, 'f', 0)
                                 .arg(customPlotFirstPaint(plain.days, plain.values))};
}

Result<Figure> measureZoom(const Setting &)
{
    ChartView view;
    show(view);
    (void)view.grab();
    std::vector<double> times;
    std::vector<double> processor;
    QRandomGenerator random(6);
    for (int round = 0; round < rounds; ++round) {
        const double day = view.from() + random.bounded(view.to() - view.from());
        const double begin = processorTime();
        times.push_back(timeOf([&] {
            view.zoom(round % 8 == 7 ? 0.001 : 1.5, day);
            (void)view.grab();
        }));
        processor.push_back(processorTime() - begin);
    }
    const PlainPoints plain = plainPoints();
    return Figure{.what = QStringLiteral("each pan or zoom of them after"),
                  .against = QStringLiteral("one frame"),
                  .unit = QStringLiteral("ms"),
                  .value = percentile(times, 0.95),
                  .limit = frame,
                  .goal = 1.0,
                  .details =
                      QStringLiteral("95th percentile of %1 zooms in and out, %2 ms of processor; median %3 ms; %4")
                          .arg(rounds)
                          .arg(percentile(processor, 0.95), 0, 'f', 1)
                          .arg(median(times), 0, 'f', 1)
                          .arg(customPlotZoom(plain.days, plain.values, rounds))};
}

} // namespace acuerdo::bench
