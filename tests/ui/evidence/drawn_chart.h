// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_axis.h"
#include "core/summary/chart_spec.h"

namespace acuerdo {

/// A series as a test writes it: values of one year after the other, not a number for none.
inline ChartSpecSeries yearlySeries(const char *name, int from, std::initializer_list<double> values)
{
    ChartSpecSeries series;
    series.name = series.shortName = QString::fromUtf8(name);
    bool joined = false;
    for (const double value : values) {
        const bool isValue = value == value;
        if (isValue)
            series.points.push_back(
                {.period = *Period::parse(QString::number(from)), .value = value, .joined = joined});
        joined = isValue;
        ++from;
    }
    return series;
}

/// Two lines over ten years, with a break, a baseline, a note and a change of status.
inline ChartSpec sampleChart()
{
    ChartSpec spec;
    spec.key = QStringLiteral("files");
    spec.title = QStringLiteral("Files nearly doubled");
    spec.subtitle = QStringLiteral("Case files a year & more, 2010–2019");
    spec.unit = spec.axisUnit = QStringLiteral("case files");
    spec.series = {yearlySeries("Old method", 2010, {1200, 1300, 1250, 1500, 1400, 1600}),
                   yearlySeries("New method", 2014, {1350, 1550, 2100, 2600, 2700, 2950})};
    spec.from = double(QDate(2010, 1, 1).toJulianDay());
    spec.to = double(QDate(2020, 1, 1).toJulianDay());
    ChartMark mark;
    mark.kind = ChartMark::Kind::Break;
    mark.at = double(QDate(2016, 1, 1).toJulianDay());
    mark.number = 1;
    mark.text = QStringLiteral("The method changed in 2016.");
    spec.marks.push_back(mark);
    mark = {.kind = ChartMark::Kind::Baseline, .value = 2950.0, .label = QStringLiteral("Baseline 2019: 2,950")};
    spec.marks.push_back(mark);
    mark = {.kind = ChartMark::Kind::StatusChange,
            .at = double(QDate(2018, 10, 8).toJulianDay()),
            .label = QStringLiteral("Oct 8, 2018: SEC-01 implemented"),
            .shortLabel = QStringLiteral("SEC-01"),
            .text = QStringLiteral("Oct 8, 2018: SEC-01 set to implemented."),
            .glyph = QStringLiteral("status-implemented"),
            .role = StatusRole::Achieved};
    spec.marks.push_back(mark);
    spec.notes = {QStringLiteral("A file may hold several victims.")};
    spec.sourceLine = QStringLiteral("Source: Bureau, Table 1 · data as of Aug 2023");
    spec.publisher = QStringLiteral("Bureau");
    spec.sources = {{.key = QStringLiteral("E-1"),
                     .publisher = QStringLiteral("Bureau"),
                     .title = QStringLiteral("Table 1"),
                     .url = QStringLiteral("https://example.org/t")}};
    spec.description = QStringLiteral("Lines in case files.");
    return spec;
}

} // namespace acuerdo
