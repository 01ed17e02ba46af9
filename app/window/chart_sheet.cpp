// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_sheet.h"

#include "app/window/stage.h"
#include "core/store/reading.h"
#include "core/summary/chart_spec.h"
#include "ui/evidence/chart_view.h"

#include <QGridLayout>

namespace acuerdo {
namespace {

/// A chart of the workspace, drawn in another form.
struct SheetEntry {
    const char *chart;
    ChartKind kind;
    ChartTransform transform = ChartTransform::Level;
};

constexpr SheetEntry entries[] = {
    {"homicides", ChartKind::Line},
    {"fentanyl-ports", ChartKind::Bar},
    {"homicide-victims", ChartKind::GroupedBar},
    {"fentanyl-by-component", ChartKind::StackedBar},
    {"h2-visas", ChartKind::StackedArea},
    {"h2-visas", ChartKind::StackedArea, ChartTransform::Share},
    {"goods-trade", ChartKind::Line, ChartTransform::Index},
    {"goods-trade", ChartKind::GroupedBar, ChartTransform::ChangePercent},
    {"goods-trade", ChartKind::SmallMultiples},
    {"services-balance", ChartKind::Points},
};

// So that each chart shows what a figure can be: an older one estimated, the last but one provisional.
void flag(ChartSpecSeries &series)
{
    if (series.points.size() < 4)
        return;
    series.points[series.points.size() - 2].flag = ObservationFlag::Provisional;
    series.points[series.points.size() - 4].flag = ObservationFlag::Estimated;
}

void addMarks(ChartSpec &spec)
{
    if (spec.series.empty() || spec.series[0].points.size() < 4)
        return;
    const auto &points = spec.series[0].points;
    const ChartPoint &middle = points[points.size() / 2];
    spec.marks.push_back(
        {.kind = ChartMark::Kind::Note, .at = middle.period.middle(), .number = 8, .text = QStringLiteral("8 · Note")});
    spec.marks.push_back({.kind = ChartMark::Kind::Target,
                          .at = points.back().period.middle(),
                          .series = 0,
                          .value = middle.value * 0.8,
                          .label = QStringLiteral("Target"),
                          .text = QStringLiteral("Target")});
    spec.marks.push_back({.kind = ChartMark::Kind::Tolerance,
                          .series = 0,
                          .value = middle.value * 0.9,
                          .high = middle.value * 1.05,
                          .text = QStringLiteral("Tolerance")});
}

std::shared_ptr<const ChartSpec> specOf(Session &session, const SheetEntry &entry)
{
    const auto chart = chartByKey(session.store(), QLatin1StringView(entry.chart));
    if (!chart)
        return nullptr;
    auto whole = wholeChart(session.store(), *chart);
    if (!whole)
        return nullptr;
    whole->chart.kind = entry.kind;
    whole->chart.transform = entry.transform;
    auto spec = chartSpec(session.store(), *whole, {.language = session.language()});
    if (!spec)
        return nullptr;
    for (ChartSpecSeries &series : spec->series)
        flag(series);
    if (entry.transform == ChartTransform::Level)
        addMarks(*spec);
    return std::make_shared<ChartSpec>(std::move(*spec));
}

} // namespace

void showChartSheet(Stage &stage)
{
    const Typography type = Typography::current();
    stage.window().resize(type.length(1560), type.length(2720)); // every chart as large as on its page
    auto *sheet = new QWidget(&stage.window());
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(32);
    int place = 0;
    for (const SheetEntry &entry : entries) {
        auto *view = new ChartView;
        view->setSpec(specOf(stage.session(), entry));
        grid->addWidget(view, place / 3, place % 3);
        ++place;
    }
    sheet->setGeometry(stage.window().rect());
    sheet->raise();
    sheet->show();
    stage.settle();
}

} // namespace acuerdo
