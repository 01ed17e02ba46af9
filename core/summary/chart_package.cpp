// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_package.h"

#include "core/domain/formatting.h"
#include "core/summary/markdown_writer.h"
#include "core/summary/visible_text.h"
#include "core/summary/zip_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acuerdo {
namespace {

QJsonObject seriesObject(const ChartSpecSeries &series)
{
    QJsonObject object{{QStringLiteral("name"), series.name},
                       {QStringLiteral("indicator"), series.indicator},
                       {QStringLiteral("vintage"), series.vintage},
                       {QStringLiteral("unit"), series.unit},
                       {QStringLiteral("count"), qint64(series.points.size())}};
    if (!series.points.empty()) {
        object.insert(QStringLiteral("first"), series.points.front().period.text());
        object.insert(QStringLiteral("last"), series.points.back().period.text());
    }
    return object;
}

QJsonObject sourceObject(const ChartSource &source)
{
    return {{QStringLiteral("key"), source.key},
            {QStringLiteral("publisher"), source.publisher},
            {QStringLiteral("title"), source.title},
            {QStringLiteral("url"), source.url},
            {QStringLiteral("retrieved"), source.retrieved.text()}};
}

// What is written on the chart beside its values: numbered notes first, then the rest.
QStringList notesOf(const ChartSpec &spec)
{
    QStringList notes;
    for (const ChartMark &mark : spec.marks) {
        const QString text = mark.text.isEmpty() ? mark.label : mark.text;
        if (!text.isEmpty())
            notes << (mark.number > 0 ? QStringLiteral("%1. %2").arg(mark.number).arg(text) : text);
    }
    return notes + spec.notes;
}

template<typename Row>
QJsonArray arrayOf(const std::vector<Row> &rows, QJsonObject (*object)(const Row &))
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(object(row));
    return array;
}

QByteArray metadata(const ChartSpec &spec)
{
    const QJsonObject object{
        {QStringLiteral("id"), spec.key},
        {QStringLiteral("language"), languageKey(spec.language)},
        {QStringLiteral("title"), spec.title},
        {QStringLiteral("subtitle"), spec.subtitle},
        {QStringLiteral("sentence"), spec.sentence},
        {QStringLiteral("description"), spec.description},
        {QStringLiteral("kind"), keyOf(spec.kind)},
        {QStringLiteral("transform"), keyOf(spec.transform)},
        {QStringLiteral("unit"), spec.unit},
        {QStringLiteral("as_of"), spec.asOf},
        {QStringLiteral("source"), spec.sourceLine},
        {QStringLiteral("citation"), chartCitation(spec)},
        {QStringLiteral("series"), arrayOf(spec.series, &seriesObject)},
        {QStringLiteral("sources"), arrayOf(spec.sources, &sourceObject)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(notesOf(spec))},
        {QStringLiteral("data"), QStringLiteral("data.csv")},
    };
    return QJsonDocument(object).toJson();
}

QString listed(const QStringList &texts)
{
    QString lines;
    for (const QString &text : texts)
        lines += QStringLiteral("- ") + markdownEscaped(text) + u'\n';
    return lines;
}

QStringList seriesLines(const ChartSpec &spec)
{
    const Formatting formatting(spec.language);
    QStringList lines;
    for (const ChartSpecSeries &series : spec.series) {
        QStringList pieces{series.name};
        if (!series.points.empty())
            pieces << formatting.period(series.points.front().period) + u'–'
                          + formatting.period(series.points.back().period);
        if (!series.vintage.isEmpty())
            pieces << series.vintage;
        lines << pieces.join(QStringLiteral(" · "));
    }
    return lines;
}

QByteArray readme(const ChartSpec &spec)
{
    const Wording wording(spec.language);
    const auto heading = [](const QString &text) { return QStringLiteral("\n## ") + text + QStringLiteral("\n\n"); };
    QString text = QStringLiteral("# ") + markdownEscaped(spec.title) + QStringLiteral("\n\n")
                   + markdownEscaped(spec.subtitle) + QStringLiteral("\n\n") + markdownEscaped(spec.description)
                   + u'\n';
    if (!spec.unit.isEmpty())
        text += u'\n' + wording.translate("ChartPackage", "Unit: %1").arg(markdownEscaped(spec.unit)) + u'\n';
    text += heading(wording.translate("ChartPackage", "Series")) + listed(seriesLines(spec));
    if (const QStringList notes = notesOf(spec); !notes.isEmpty())
        text += heading(wording.translate("ChartPackage", "Notes")) + listed(notes);
    text += heading(wording.translate("ChartPackage", "Where the figures come from")) + markdownEscaped(spec.sourceLine)
            + u'\n';
    text +=
        heading(wording.translate("ChartPackage", "Files"))
        + listed({wording.translate("ChartPackage", "data.csv: the figures, one row a period, newest first; an empty "
                                                    "cell is a missing value, never zero (UTF-8, comma, point)"),
                  wording.translate("ChartPackage", "metadata.json: unit, series, sources and notes for programs"),
                  wording.translate("ChartPackage", "citation.txt: how to cite the figures")});
    text += heading(wording.translate("ChartPackage", "Citation")) + markdownEscaped(chartCitation(spec)) + u'\n';
    return text.toUtf8();
}

} // namespace

Result<QByteArray> chartPackage(const ChartSpec &spec)
{
    return zipBytes(
        {{.name = QStringLiteral("README.md"), .content = readme(spec)},
         {.name = QStringLiteral("data.csv"), .content = chartCsv(spec).toUtf8()},
         {.name = QStringLiteral("metadata.json"), .content = metadata(spec)},
         {.name = QStringLiteral("citation.txt"), .content = (visibleText(chartCitation(spec)) + u'\n').toUtf8()}});
}

} // namespace acuerdo
