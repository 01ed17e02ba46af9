// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"
#include "tests/core/store/sample_workspace.h"

namespace acuerdo {

/// One value as a test writes it: "2019", 29500.
struct SampleValue {
    const char *period;
    double value;
    ObservationFlag flag = ObservationFlag::Final;
    bool partial = false;
};

/// Two languages of one text, so that a test sees which it gets.
inline LocalizedText both(const char *text)
{
    return {QString::fromUtf8(text), QStringLiteral("ES ") + QString::fromUtf8(text)};
}

inline Period samplePeriod(const char *text)
{
    return *Period::parse(QString::fromLatin1(text));
}

/// Builds a chart in a real workspace file, row by row.
class ChartSample
{
public:
    explicit ChartSample(const QString &path)
        : m_path(path)
    {
        const auto made = createSample(path);
        Q_ASSERT(made);
        m_sample = *made;
        m_store.emplace(*Store::open(path));
        m_recorder.emplace(*Recorder::begin(*m_store));
        m_chart = {.key = QStringLiteral("chart"), .title = both("Title"), .subtitle = both("Measure")};
    }

    const Sample &rows() const { return m_sample; }
    Chart &chart() { return m_chart; }
    template<typename Row>
    Row add(Row row)
    {
        const auto done = m_recorder->insert(row);
        Q_ASSERT(done);
        return row;
    }

    /// An indicator with one vintage and these values, as a series of the chart.
    Indicator addSeries(const char *key, std::initializer_list<SampleValue> values, Indicator indicator = {})
    {
        addChart();
        const Evidence source = add(Evidence{.key = QStringLiteral("source-%1").arg(QLatin1String(key)),
                                             .kind = EvidenceKind::DataSet,
                                             .title = QStringLiteral("Table of %1").arg(QLatin1String(key)),
                                             .publisher = QStringLiteral("Bureau"),
                                             .url = QStringLiteral("https://example.org/%1").arg(QLatin1String(key)),
                                             .retrieved = PartialDate::day(QDate(2026, 7, 2))});
        indicator.key = QString::fromLatin1(key);
        indicator.title = both(key);
        if (indicator.unit.isEmpty())
            indicator.unit = {QStringLiteral("files"), QStringLiteral("carpetas")};
        indicator = add(indicator);
        const Vintage vintage = add(Vintage{.indicator = indicator.id,
                                            .key = indicator.key + QStringLiteral("-1"),
                                            .label = both("first release"),
                                            .published = *PartialDate::parse(QStringLiteral("2023-08")),
                                            .evidence = source.id});
        addValues(indicator.id, vintage.id, values);
        add(ChartSeries{.chart = m_chart.id, .position = m_series++, .indicator = indicator.id});
        return indicator;
    }

    void addValues(IndicatorId indicator, VintageId vintage, std::initializer_list<SampleValue> values)
    {
        for (const SampleValue &one : values)
            add(Observation{.indicator = indicator,
                            .vintage = vintage,
                            .period = samplePeriod(one.period),
                            .value = one.value,
                            .flag = one.flag,
                            .partial = one.partial});
    }

    void addNote(ChartNoteKind kind, const char *at, const char *text)
    {
        addChart();
        add(ChartNote{
            .chart = m_chart.id, .position = m_notes++, .kind = kind, .at = samplePeriod(at), .text = both(text)});
    }

    void link(int recommendation, ChartRole role)
    {
        addChart();
        add(ChartLink{
            .chart = m_chart.id, .recommendation = m_sample.recommendations[recommendation].id, .role = role});
    }

    void setStatus(int addressee, int word, const char *effective)
    {
        add(sampleUpdate(*m_recorder, m_sample.addressees[addressee].id, m_sample.words[word].id,
                         QString::fromLatin1(effective)));
    }

    /// Commits, and says what the chart says.
    Result<ChartSpec> spec(const ChartOptions &options = {})
    {
        if (m_recorder) {
            ACUERDO_TRY(m_recorder->commit({.author = QStringLiteral("Test"), .action = QStringLiteral("test")}));
            m_recorder.reset();
        }
        return chartSpec(*m_store, m_chart, options);
    }

private:
    void addChart()
    {
        if (!m_chart.id)
            m_chart = add(m_chart);
    }

    QString m_path;
    Sample m_sample;
    std::optional<Store> m_store;
    std::optional<Recorder> m_recorder;
    Chart m_chart;
    int m_series = 0;
    int m_notes = 0;
};

} // namespace acuerdo
