// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/xlsx_figures.h"

#include "core/domain/formatting.h"
#include "core/summary/xlsx_sheet.h"

#include <QSet>

namespace acuerdo {
namespace {

constexpr QLatin1StringView listSeparator("; ");

/// Writes both sheets.
class Sheets
{
public:
    Sheets(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ChartFigure *> &charts,
           const Formatting &formatting)
        : m_workbook(workbook)
        , m_formats(formats)
        , m_charts(charts)
        , m_formatting(formatting)
    {}

    void write()
    {
        writeIndicators();
        writeObservations();
    }

private:
    QString word(const char *text, const char *comment = nullptr) const
    {
        return m_formatting.wording().translate("Summary", text, comment);
    }

    XlsxSheet sheet(const char *name) const
    {
        return {m_workbook, m_formatting.wording().translate("XlsxSheets", name), m_formats};
    }

    void writeIndicators()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Indicators"));
        page.setColumns({{word(QT_TRANSLATE_NOOP("Summary", "Indicator")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Name")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Unit")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "First")), 10},
                         {word(QT_TRANSLATE_NOOP("Summary", "Last")), 10},
                         {word(QT_TRANSLATE_NOOP("Summary", "Values")), 8},
                         {word(QT_TRANSLATE_NOOP("Summary", "Latest value")), 14},
                         {word(QT_TRANSLATE_NOOP("Summary", "Vintage")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Chart")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Source")), 60},
                         {word(QT_TRANSLATE_NOOP("Summary", "Address")), 40}});
        for (const ChartFigure *figure : m_charts) {
            for (const ChartSpecSeries &series : figure->spec.series) {
                std::vector<XlsxValue> row{series.indicator, series.name, figure->spec.unit};
                if (series.points.empty()) {
                    row.insert(row.end(), {XlsxValue(), XlsxValue(), 0.0, XlsxValue()});
                } else {
                    const ChartPoint &last = series.points.back();
                    row.insert(row.end(), {series.points.front().period.text(), last.period.text(),
                                           double(series.points.size()), last.value});
                }
                row.insert(row.end(),
                           {series.vintage, figure->spec.title, figure->spec.sourceLine, figure->spec.sourceUrl});
                page.add(row);
            }
        }
        page.finish();
    }

    void writeObservations()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Observations"));
        page.setColumns({{word(QT_TRANSLATE_NOOP("Summary", "Indicator")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Name")), 40},
                         {word(QT_TRANSLATE_NOOP("Summary", "Period")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "From")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "To")), 12},
                         {word(QT_TRANSLATE_NOOP("Summary", "Value")), 14},
                         {word(QT_TRANSLATE_NOOP("Summary", "Remark")), 16},
                         {word(QT_TRANSLATE_NOOP("Summary", "Vintage")), 24},
                         {word(QT_TRANSLATE_NOOP("Summary", "Source")), 60}});
        QSet<QString> seen; // an indicator of two charts is listed once
        for (const ChartFigure *figure : m_charts) {
            for (const ChartSpecSeries &series : figure->spec.series) {
                for (const ChartPoint &point : series.points) {
                    const QString key = series.indicator + u'\n' + series.vintage + u'\n' + point.period.text();
                    if (!series.indicator.isEmpty() && seen.contains(key))
                        continue;
                    seen.insert(key);
                    page.add(observationRow(figure->spec, series, point));
                }
            }
        }
        page.finish();
    }

    std::vector<XlsxValue> observationRow(const ChartSpec &spec, const ChartSpecSeries &series,
                                          const ChartPoint &point) const
    {
        QStringList remarks;
        if (point.flag != ObservationFlag::Final)
            remarks.append(label(point.flag, m_formatting.wording()));
        if (point.partial)
            remarks.append(word(QT_TRANSLATE_NOOP("Summary", "period in progress")));
        const bool known = point.source >= 0 && point.source < int(spec.sources.size());
        return {series.indicator,
                series.name,
                point.period.text(),
                PartialDate::day(point.period.first()),
                PartialDate::day(point.period.last()),
                point.value,
                remarks.join(listSeparator),
                series.vintage,
                known ? spec.sources[size_t(point.source)].publisher + QStringLiteral(", ")
                            + spec.sources[size_t(point.source)].title
                      : spec.sourceLine};
    }

    lxw_workbook *m_workbook;
    const XlsxFormats &m_formats;
    const std::vector<const ChartFigure *> &m_charts;
    const Formatting &m_formatting;
};

} // namespace

void writeXlsxFigures(lxw_workbook *workbook, const XlsxFormats &formats,
                      const std::vector<const ChartFigure *> &charts, const Formatting &formatting)
{
    Sheets(workbook, formats, charts, formatting).write();
}

} // namespace acuerdo
