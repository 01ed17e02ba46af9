// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/xlsx_charts.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace acuerdo {
namespace {

constexpr int chartRows = 22; // that a chart is high
constexpr int chartColumn = 8;

uint8_t typeOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Line:
    case ChartKind::SmallMultiples: // a sheet has one plot for all of them
        return LXW_CHART_LINE;
    case ChartKind::Bar:
    case ChartKind::GroupedBar:
        return LXW_CHART_COLUMN;
    case ChartKind::StackedBar:
        return LXW_CHART_COLUMN_STACKED;
    case ChartKind::StackedArea:
        return LXW_CHART_AREA_STACKED;
    case ChartKind::Points:
        return LXW_CHART_LINE; // with marks and without a line
    }
    Q_UNREACHABLE();
}

/// The place of a chart's numbers on the sheet.
struct Numbers {
    int head = 0;
    int first = 0;
    int last = 0;
};

Numbers writeNumbers(XlsxSheet &page, const ChartSpec &spec, const XlsxFormats &formats, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    Numbers place{.head = page.nextRow()};
    std::vector<XlsxValue> titles{wording.translate("Summary", "Period")};
    for (const ChartSpecSeries &series : spec.series)
        titles.emplace_back(series.name);
    titles.emplace_back(wording.translate("Summary", "Remark"));
    page.add(titles, formats.head);
    place.first = page.nextRow();
    std::vector<ChartTableRow> rows = chartTable(spec);
    std::ranges::reverse(rows); // a chart of a spreadsheet runs with its rows: oldest first
    for (const ChartTableRow &row : rows) {
        std::vector<XlsxValue> values{formatting.period(row.period)};
        for (const std::optional<double> &value : row.values)
            values.push_back(value ? XlsxValue(*value) : XlsxValue());
        values.emplace_back(row.flag);
        page.add(values);
    }
    place.last = page.nextRow() - 1;
    return place;
}

void insertChart(lxw_workbook *workbook, XlsxSheet &page, const ChartFigure &figure, const Numbers &place)
{
    const ChartSpec &spec = figure.spec;
    lxw_chart *chart = workbook_add_chart(workbook, typeOf(spec.kind));
    const QByteArray name = page.name().toUtf8();
    for (int i = 0; i < int(spec.series.size()); ++i) {
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        const auto column = lxw_col_t(i + 1);
        chart_series_set_name_range(series, name.constData(), lxw_row_t(place.head), column);
        chart_series_set_categories(series, name.constData(), lxw_row_t(place.first), 0, lxw_row_t(place.last), 0);
        chart_series_set_values(series, name.constData(), lxw_row_t(place.first), column, lxw_row_t(place.last),
                                column);
        if (spec.kind == ChartKind::Points) {
            lxw_chart_line none{};
            none.none = 1;
            chart_series_set_line(series, &none);
            chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        }
    }
    chart_title_set_name(chart, xlsxText(spec.title).toUtf8().constData());
    chart_axis_set_name(chart->y_axis, xlsxText(spec.unit).toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    QByteArray words = xlsxText(figure.alternative).toUtf8();
    lxw_chart_options options{};
    options.x_scale = 1.4;
    options.y_scale = 1.4;
    options.description = words.data();
    worksheet_insert_chart_opt(page.sheet(), lxw_row_t(place.head), chartColumn, chart, &options);
}

} // namespace

void writeXlsxCharts(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ChartFigure *> &charts,
                     const Formatting &formatting)
{
    XlsxSheet page(workbook, formatting.wording().translate("XlsxSheets", "Charts"), formats);
    page.setWidths({{{}, 14}, {{}, 16}, {{}, 16}, {{}, 16}, {{}, 16}, {{}, 16}});
    for (const ChartFigure *figure : charts) {
        const ChartSpec &spec = figure->spec;
        const int top = page.nextRow();
        page.add({spec.title}, formats.bold);
        page.add({spec.subtitle});
        page.add({spec.sourceLine});
        if (!spec.isEmpty())
            insertChart(workbook, page, *figure, writeNumbers(page, spec, formats, formatting));
        while (page.nextRow() < top + chartRows + 6)
            page.skip();
    }
}

} // namespace acuerdo
