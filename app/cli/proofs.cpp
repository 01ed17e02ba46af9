// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/domain/citation.h"
#include "core/domain/freshness.h"
#include "core/store/all_rows.h"
#include "core/store/outcomes.h"
#include "core/store/reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace acuerdo {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject evidenceJson(const Evidence &evidence, Language language)
{
    return {
        {QStringLiteral("id"), evidence.key},
        {QStringLiteral("kind"), keyOf(evidence.kind)},
        {QStringLiteral("title"), evidence.title},
        {QStringLiteral("publisher"), evidence.publisher},
        {QStringLiteral("published"), orNull(evidence.published.text())},
        {QStringLiteral("url"), orNull(evidence.url)},
        {QStringLiteral("archive_url"), orNull(evidence.archiveUrl)},
        {QStringLiteral("retrieved"), orNull(evidence.retrieved.text())},
        {QStringLiteral("language"), orNull(evidence.language)},
        {QStringLiteral("licence"), orNull(evidence.licence)},
        {QStringLiteral("quote"), orNull(evidence.quote)},
        {QStringLiteral("place"), orNull(evidence.place)},
        {QStringLiteral("note"), orNull(evidence.note.shown(language))},
        {QStringLiteral("confidence"), orNull(evidence.confidence)},
    };
}

/// What a piece of evidence says of a recommendation, with names for ids.
struct Bearing {
    QString code{};
    QString side{};
    Stance stance = Stance::Context;
};

Result<QList<Bearing>> bearings(const Store &store, EvidenceId id)
{
    ACUERDO_TRY_VALUE(links, linksOfEvidence(store, id));
    QList<Bearing> found;
    for (const EvidenceLink &link : std::as_const(links)) {
        ACUERDO_TRY_VALUE(whole, recommendation(store, link.recommendation));
        Bearing bearing{whole.code, {}, link.stance};
        if (link.addressee) {
            ACUERDO_TRY_VALUE(asked, addressee(store, link.addressee));
            bearing.side = keyOf(asked.side);
        }
        found += bearing;
    }
    return found;
}

/// An indicator with what a list tells of it.
struct Series {
    Indicator indicator{};
    QList<Vintage> vintages{};
    QList<Observation> latest{}; ///< Of the last vintage.
    Evidence source{};           ///< Its own, or its last vintage's.
    std::optional<OutcomeReading> outcome{};
    std::optional<Freshness> freshness{};

    QString first() const { return latest.isEmpty() ? QString() : latest.first().period.text(); }
    QString last() const { return latest.isEmpty() ? QString() : latest.last().period.text(); }
};

Period lastWhole(const QList<Observation> &values)
{
    for (auto value = values.crbegin(); value != values.crend(); ++value) {
        if (!value->partial && value->period.kind() != Period::Kind::FiscalYearToDate)
            return value->period;
    }
    return {};
}

Result<Series> seriesOf(const Store &store, const Indicator &indicator, QDate today, QDate asOf)
{
    Series series{.indicator = indicator};
    ACUERDO_TRY_VALUE(releases, vintages(store, indicator.id));
    series.vintages = releases;
    ACUERDO_TRY_VALUE(values, observations(store, indicator.id));
    series.latest = values;
    EvidenceId source = indicator.evidence;
    if (!source && !releases.isEmpty())
        source = releases.last().evidence;
    if (source) {
        ACUERDO_TRY_VALUE(found, evidence(store, source));
        series.source = found;
    }
    ACUERDO_TRY_VALUE(reading, indicatorOutcome(store, indicator, asOf));
    series.outcome = reading;
    series.freshness =
        freshnessOf(indicator.frequency, lastWhole(values), indicator.lagDays, asOf.isValid() ? asOf : today);
    return series;
}

QJsonValue outcomeJson(const std::optional<OutcomeReading> &reading)
{
    if (!reading)
        return {};
    QJsonObject object{
        {QStringLiteral("direction"), keyOf(reading->outcome)},
        {QStringLiteral("since"), orNull(reading->first.text())},
        {QStringLiteral("until"), orNull(reading->last.text())},
        {QStringLiteral("values"), reading->count},
        {QStringLiteral("after_break"), reading->fromBreak},
        {QStringLiteral("first_value"), reading->count > 0 ? QJsonValue(reading->firstValue) : QJsonValue()},
        {QStringLiteral("last_value"), reading->count > 0 ? QJsonValue(reading->lastValue) : QJsonValue()},
        {QStringLiteral("slope_per_year"), QJsonValue()},
        {QStringLiteral("probability"), QJsonValue()}};
    if (reading->trend) {
        object.insert(QStringLiteral("slope_per_year"), reading->trend->slope);
        object.insert(QStringLiteral("probability"), reading->trend->probability);
    }
    return object;
}

QJsonValue freshnessJson(const std::optional<Freshness> &freshness)
{
    if (!freshness)
        return {};
    return QJsonObject{{QStringLiteral("next"), freshness->next.text()},
                       {QStringLiteral("due"), freshness->due.toString(Qt::ISODate)},
                       {QStringLiteral("stale"), freshness->stale}};
}

QJsonObject seriesJson(const Series &series, Language language)
{
    const Indicator &indicator = series.indicator;
    return {
        {QStringLiteral("id"), indicator.key},
        {QStringLiteral("title"), indicator.title.shown(language)},
        {QStringLiteral("unit"), indicator.unit.shown(language)},
        {QStringLiteral("frequency"), keyOf(indicator.frequency)},
        {QStringLiteral("first"), orNull(series.first())},
        {QStringLiteral("last"), orNull(series.last())},
        {QStringLiteral("count"), series.latest.size()},
        {QStringLiteral("outcome"), outcomeJson(series.outcome)},
        {QStringLiteral("freshness"), freshnessJson(series.freshness)},
        {QStringLiteral("source"), QJsonObject{{QStringLiteral("publisher"), orNull(series.source.publisher)},
                                               {QStringLiteral("title"), orNull(series.source.title)},
                                               {QStringLiteral("url"), orNull(series.source.url)}}},
    };
}

/// Every observation of every vintage, oldest vintage first.
Result<QList<Observation>> allObservations(const Store &store, const Series &series)
{
    QList<Observation> all;
    for (const Vintage &vintage : series.vintages) {
        ACUERDO_TRY_VALUE(values, observations(store, series.indicator.id, vintage.id));
        all += values;
    }
    return all;
}

QJsonArray observationsJson(const QList<Observation> &values, const QHash<VintageId, QString> &vintageKeys)
{
    QJsonArray list;
    for (const Observation &value : values)
        list += QJsonObject{{QStringLiteral("period"), value.period.text()},
                            {QStringLiteral("value"), value.value},
                            {QStringLiteral("flag"), keyOf(value.flag)},
                            {QStringLiteral("vintage"), vintageKeys.value(value.vintage)},
                            {QStringLiteral("partial"), value.partial},
                            {QStringLiteral("note"), orNull(value.note)}};
    return list;
}

void printSeries(Cli &cli, const Series &series, const QList<Observation> &values,
                 const QHash<VintageId, QString> &vintageKeys)
{
    const Indicator &indicator = series.indicator;
    cli.print(wrapped(indicator.title.shown(cli.language()), cli.lineWidth(), 0));
    cli.print(
        wrapped(indicator.unit.shown(cli.language()) + QStringLiteral("; ") + label(indicator.frequency, cli.wording()),
                cli.lineWidth(), 0));
    cli.print(
        wrapped(CliText::tr("Source: %1, %2").arg(series.source.publisher, series.source.title), cli.lineWidth(), 0));
    if (!series.source.url.isEmpty())
        cli.print(wrapped(series.source.url, 10'000, 0));
    if (series.outcome)
        cli.print(wrapped(outcomeText(*series.outcome, indicator, cli.formatting()), cli.lineWidth(), 0));
    if (series.freshness)
        cli.print(wrapped(freshnessText(*series.freshness, cli.formatting()), cli.lineWidth(), 0));
    cli.print(QStringLiteral("\n"));
    TextTable table({CliText::tr("Period"), CliText::tr("Value"), CliText::tr("Flag"), CliText::tr("Vintage")});
    table.setAlign(1, TextTable::Align::Right);
    for (const Observation &value : values)
        table.add({cli.formatting().period(value.period), cli.formatting().number(value.value, indicator.decimals),
                   label(value.flag, cli.wording()), vintageKeys.value(value.vintage)});
    cli.printTable(table);
}

QString nextText(const Series &series, const Cli &cli)
{
    if (!series.freshness)
        return {};
    const QString due = cli.formatting().date(series.freshness->due);
    return series.freshness->stale ? CliText::tr("stale since %1").arg(due) : due;
}

} // namespace

Ending evidenceListCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(all, allEvidence(workspace->store()));
    if (cli.isJson()) {
        QJsonArray list;
        for (const Evidence &evidence : std::as_const(all))
            list += evidenceJson(evidence, cli.language());
        cli.printJson(list);
        return Done();
    }
    TextTable table(
        {CliText::tr("ID"), CliText::tr("Kind"), CliText::tr("Title"), CliText::tr("Publisher"), CliText::tr("Date")});
    table.setFlexible(2);
    for (const Evidence &evidence : std::as_const(all))
        table.add({evidence.key, label(evidence.kind, cli.wording()), evidence.title, evidence.publisher,
                   cli.formatting().date(evidence.published)});
    cli.printTable(table);
    return Done();
}

Ending evidenceShowCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(found, findEvidence(workspace->store(), cli.positional(0)));
    if (cli.arguments().has("cite")) {
        const auto style = fromKey<CitationStyle>(cli.arguments().value("cite"));
        if (!style)
            return wrongUsage(CliText::tr("--cite takes one of: %1.").arg(acceptedKeys<CitationStyle>()));
        const QString cited = citation(found, *style, cli.formatting());
        cli.print(cited.endsWith(u'\n') ? cited : cited + u'\n');
        return Done();
    }
    ACUERDO_TRY_VALUE(bears, bearings(workspace->store(), found.id));
    if (cli.isJson()) {
        QJsonArray links;
        for (const Bearing &bearing : std::as_const(bears))
            links += QJsonObject{{QStringLiteral("code"), bearing.code},
                                 {QStringLiteral("side"), orNull(bearing.side)},
                                 {QStringLiteral("stance"), keyOf(bearing.stance)}};
        QJsonObject object = evidenceJson(found, cli.language());
        object.insert(QStringLiteral("recommendations"), links);
        cli.printJson(object);
        return Done();
    }
    const auto paragraph = [&](const QString &text) { cli.print(wrapped(text, cli.lineWidth(), 0)); };
    paragraph(found.key + QStringLiteral("  ") + found.title);
    paragraph(
        QStringList{found.publisher, cli.formatting().date(found.published), label(found.kind, cli.wording())}.join(
            QStringLiteral(" · ")));
    cli.print(wrapped(found.url, 10'000, 0));
    if (!found.retrieved.isNull())
        paragraph(CliText::tr("Retrieved %1").arg(cli.formatting().date(found.retrieved)));
    if (!found.quote.isEmpty())
        paragraph(u'“' + found.quote + u'”'
                  + (found.place.isEmpty() ? QString() : QStringLiteral(" — ") + found.place));
    paragraph(found.note.shown(cli.language()));
    for (const Bearing &bearing : std::as_const(bears))
        cli.print(wrapped(QStringList{bearing.code, bearing.side, label(bearing.stance, cli.wording())}.join(u' '),
                          cli.lineWidth(), 2));
    return Done();
}

Ending indicatorListCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(all, indicators(store));
    QJsonArray list;
    TextTable table({CliText::tr("ID"), CliText::tr("Title"), CliText::tr("Unit"), CliText::tr("First"),
                     CliText::tr("Last"), CliText::tr("Values"), CliText::tr("Outcome"), CliText::tr("Next figures"),
                     CliText::tr("Source")});
    table.setFlexible(1);
    table.setAlign(5, TextTable::Align::Right);
    for (const Indicator &indicator : std::as_const(all)) {
        ACUERDO_TRY_VALUE(series, seriesOf(store, indicator, workspace->today(), asOf));
        list += seriesJson(series, cli.language());
        table.add({indicator.key, indicator.title.shown(cli.language()), indicator.unit.shown(cli.language()),
                   series.first(), series.last(), QString::number(series.latest.size()),
                   series.outcome ? label(series.outcome->outcome, cli.wording()) : QString(), nextText(series, cli),
                   series.source.publisher});
    }
    if (cli.isJson())
        cli.printJson(list);
    else
        cli.printTable(table);
    return Done();
}

Ending indicatorShowCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(found, findIndicator(store, cli.positional(0)));
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(series, seriesOf(store, found, workspace->today(), asOf));
    ACUERDO_TRY_VALUE(values, allObservations(store, series));
    QHash<VintageId, QString> keys;
    for (const Vintage &vintage : std::as_const(series.vintages))
        keys.insert(vintage.id, vintage.key);
    if (!cli.isJson()) {
        printSeries(cli, series, values, keys);
        return Done();
    }
    QJsonObject object = seriesJson(series, cli.language());
    object.insert(QStringLiteral("observations"), observationsJson(values, keys));
    cli.printJson(object);
    return Done();
}

} // namespace acuerdo
