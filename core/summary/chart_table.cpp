// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csv_text.h"
#include "core/domain/formatting.h"
#include "core/summary/chart_spec.h"

#include <map>

namespace acuerdo {
namespace {

/// The points of one period, by series; null for none.
using Row = std::vector<const ChartPoint *>;

std::map<Period, Row, std::greater<>> rowsOf(const ChartSpec &spec)
{
    std::map<Period, Row, std::greater<>> rows;
    for (size_t i = 0; i < spec.series.size(); ++i) {
        for (const ChartPoint &point : spec.series[i].points) {
            Row &row = rows[point.period];
            row.resize(spec.series.size());
            row[i] = &point;
        }
    }
    return rows;
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts << text;
}

QString flagsOf(const Row &row, const Wording &wording)
{
    QStringList words;
    for (const ChartPoint *point : row) {
        for (const QString &word : point ? flagWords(*point, wording) : QStringList())
            addOnce(words, word);
    }
    return words.join(QStringLiteral(", "));
}

QString flagKeys(const Row &row)
{
    QStringList keys;
    for (const ChartPoint *point : row) {
        if (!point)
            continue;
        addOnce(keys, keyOf(point->flag));
        if (point->partial)
            addOnce(keys, QStringLiteral("partial"));
    }
    if (keys.size() > 1)
        keys.removeAll(keyOf(ObservationFlag::Final));
    return keys.join(u'|');
}

QString sourceText(const ChartSource &source)
{
    QStringList pieces;
    for (const QString &piece : {source.publisher, source.title, source.url})
        addOnce(pieces, piece);
    return pieces.join(QStringLiteral(", "));
}

// The shortest text that reads back as the same number, without an exponent.
QString exact(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

// Of the values as they were observed: what is drawn instead of them is named in the head of its column.
QString unitsOf(const ChartSpec &spec)
{
    QStringList units;
    for (const ChartSpecSeries &series : spec.series)
        addOnce(units, series.unit);
    return units.join(QStringLiteral("; "));
}

QStringList csvFields(const ChartSpec &spec, const Period &period, const Row &row)
{
    QStringList fields{period.text()};
    QStringList vintages;
    QStringList sources;
    for (size_t i = 0; i < row.size(); ++i) {
        const ChartPoint *point = row[i];
        if (spec.isTransformed())
            fields << (point ? exact(point->original) : QString());
        fields << (point ? exact(point->value) : QString());
        if (!point)
            continue;
        addOnce(vintages, spec.series[i].vintage);
        if (point->source >= 0)
            addOnce(sources, sourceText(spec.sources[size_t(point->source)]));
    }
    return fields << flagKeys(row) << vintages.join(QStringLiteral("; ")) << sources.join(QStringLiteral("; "))
                  << unitsOf(spec) << spec.title << spec.asOf;
}

} // namespace

QStringList flagWords(const ChartPoint &point, const Wording &wording)
{
    QStringList words;
    if (point.flag != ObservationFlag::Final)
        words << label(point.flag, wording);
    if (point.partial)
        words << wording.translate("ChartSpec", "in progress", "a period that was not over");
    return words;
}

std::vector<ChartTableRow> chartTable(const ChartSpec &spec)
{
    const Wording wording(spec.language);
    std::vector<ChartTableRow> table;
    for (const auto &[period, row] : rowsOf(spec)) {
        ChartTableRow shown{.period = period, .flag = flagsOf(row, wording)};
        for (const ChartPoint *point : row)
            shown.values.push_back(point ? std::optional(point->value) : std::nullopt);
        table.push_back(std::move(shown));
    }
    return table;
}

QString chartCsv(const ChartSpec &spec)
{
    QStringList head{QStringLiteral("period")};
    for (const ChartSpecSeries &series : spec.series) {
        head << series.name;
        if (spec.isTransformed())
            head << QStringLiteral("%1 (%2)").arg(series.name, spec.unit);
    }
    head << QStringLiteral("flag") << QStringLiteral("vintage") << QStringLiteral("source") << QStringLiteral("unit")
         << QStringLiteral("title") << QStringLiteral("as_of");
    QString csv = csvLine(head, CsvProfile::Spreadsheet);
    for (const auto &[period, row] : rowsOf(spec))
        csv += csvLine(csvFields(spec, period, row), CsvProfile::Spreadsheet);
    return csv;
}

} // namespace acuerdo
