// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The header of QCustomPlot uses Qt's keywords, which are off in ours.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "tests/bench/custom_plot.h"

#ifdef ACUERDO_HAS_QCUSTOMPLOT

#include "tests/bench/bench_clock.h"

#include <QRandomGenerator>

#include <memory>
#include <qcustomplot.h>

namespace acuerdo::bench {
namespace {

constexpr double megabyte = 1024.0 * 1024.0;

std::unique_ptr<QCustomPlot> plotOf(const std::vector<double> &days, const std::vector<double> &values)
{
    auto plot = std::make_unique<QCustomPlot>();
    plot->resize(1000, 600);
    plot->addGraph();
    plot->graph()->setData(QVector<double>(days.begin(), days.end()), QVector<double>(values.begin(), values.end()),
                           true);
    plot->rescaleAxes();
    return plot;
}

QString milliseconds(double time)
{
    return QString::number(time, 'f', 1) + QStringLiteral(" ms");
}

} // namespace

QString customPlotFirstPaint(const std::vector<double> &days, const std::vector<double> &values)
{
    std::vector<double> times;
    qint64 memory = 0;
    for (int round = 0; round < 5; ++round) {
        const qint64 before = ownMemory();
        std::unique_ptr<QCustomPlot> plot;
        times.push_back(timeOf([&] {
            plot = plotOf(days, values);
            (void)plot->grab();
        }));
        memory = std::max(memory, ownMemory() - before);
    }
    return QStringLiteral("QCustomPlot %1, %2 MB").arg(milliseconds(median(times))).arg(memory / megabyte, 0, 'f', 0);
}

QString customPlotZoom(const std::vector<double> &days, const std::vector<double> &values, int rounds)
{
    const std::unique_ptr<QCustomPlot> plot = plotOf(days, values);
    (void)plot->grab();
    std::vector<double> times;
    QRandomGenerator random(6);
    for (int round = 0; round < rounds; ++round) {
        const QCPRange range = plot->xAxis->range();
        const double day = range.lower + random.bounded(range.size());
        times.push_back(timeOf([&] {
            plot->xAxis->scaleRange(round % 8 == 7 ? 0.001 : 1.5, day);
            plot->replot();
            (void)plot->grab();
        }));
    }
    return QStringLiteral("QCustomPlot %1, median %2")
        .arg(milliseconds(percentile(times, 0.95)), milliseconds(median(times)));
}

} // namespace acuerdo::bench

#else

namespace acuerdo::bench {
namespace {

QString notThere()
{
    return QStringLiteral("QCustomPlot is not installed (libqcustomplot-dev, libqcustomplot2.1-qt6)");
}

} // namespace

QString customPlotFirstPaint(const std::vector<double> &, const std::vector<double> &)
{
    return notThere();
}

QString customPlotZoom(const std::vector<double> &, const std::vector<double> &, int)
{
    return notThere();
}

} // namespace acuerdo::bench

#endif
