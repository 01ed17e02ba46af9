// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/store/all_rows.h"
#include "core/store/reading.h"
#include "core/summary/progress_summary.h"
#include "core/summary/write_summary.h"
#include "ui/evidence/chart_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace acuerdo {
namespace {

constexpr int smallestSide = 100;
constexpr int greatestSide = 10'000;

Result<QStringList> codesOf(const Store &store, ChartId chart)
{
    ACUERDO_TRY_VALUE(links, chartLinks(store, chart));
    QStringList codes;
    for (const ChartLink &link : std::as_const(links)) {
        ACUERDO_TRY_VALUE(whole, recommendation(store, link.recommendation));
        codes += whole.code;
    }
    codes.sort();
    return codes;
}

Result<QStringList> indicatorsOf(const Store &store, ChartId chart)
{
    ACUERDO_TRY_VALUE(series, chartSeries(store, chart));
    QStringList keys;
    for (const ChartSeries &one : std::as_const(series)) {
        ACUERDO_TRY_VALUE(whole, indicator(store, one.indicator));
        keys += whole.key;
    }
    keys.removeDuplicates();
    return keys;
}

tl::expected<QSize, Failure> sizeOf(const Arguments &arguments)
{
    if (!arguments.has("size"))
        return defaultChartSize;
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,5})x([0-9]{1,5})\\z"));
    const auto match = form.match(arguments.value("size"));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= greatestSide; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
        return wrongUsage(
            CliText::tr("--size: “%1” is not a size. Write width and height like 1200x750, each from %2 to %3.")
                .arg(arguments.value("size"))
                .arg(smallestSide)
                .arg(greatestSide));
    return size;
}

tl::expected<double, Failure> scaleOf(const Arguments &arguments)
{
    if (!arguments.has("scale"))
        return 1.0;
    bool isNumber = false;
    const double scale = QLocale::c().toDouble(arguments.value("scale"), &isNumber);
    if (!isNumber || !(scale >= 1.0) || !(scale <= 3.0))
        return wrongUsage(CliText::tr("--scale: “%1” is not a number from 1 to 3.").arg(arguments.value("scale")));
    return scale;
}

tl::expected<QString, Failure> outputFile(const Cli &cli)
{
    if (cli.arguments().has("output"))
        return cli.arguments().value("output");
    const QString name = QLatin1String(cli.arguments().command->name);
    return wrongUsage(CliText::tr("“%1” needs -o FILE.").arg(name) + u' '
                      + CliText::tr("See “acuerdo-cli %1 --help”.").arg(name));
}

} // namespace

Ending chartListCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(all, charts(store));
    QJsonArray list;
    TextTable table({CliText::tr("ID"), CliText::tr("Title"), CliText::tr("Form"), CliText::tr("Indicators"),
                     CliText::tr("Recommendations")});
    table.setFlexible(1);
    for (const Chart &chart : std::as_const(all)) {
        ACUERDO_TRY_VALUE(measured, indicatorsOf(store, chart.id));
        ACUERDO_TRY_VALUE(codes, codesOf(store, chart.id));
        list +=
            QJsonObject{{QStringLiteral("id"), chart.key},
                        {QStringLiteral("title"), chart.title.shown(cli.language())},
                        {QStringLiteral("kind"), keyOf(chart.kind)},
                        {QStringLiteral("figure"), chart.figure.isEmpty() ? QJsonValue() : QJsonValue(chart.figure)},
                        {QStringLiteral("indicators"), QJsonArray::fromStringList(measured)},
                        {QStringLiteral("recommendations"), QJsonArray::fromStringList(codes)}};
        table.add({chart.key, chart.title.shown(cli.language()), label(chart.kind, cli.wording()),
                   QString::number(measured.size()), codes.join(QStringLiteral(", "))});
    }
    if (cli.isJson())
        cli.printJson(list);
    else
        cli.printTable(table);
    return Done();
}

Ending chartCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(path, outputFile(cli));
    ACUERDO_TRY_VALUE(size, sizeOf(cli.arguments()));
    ACUERDO_TRY_VALUE(scale, scaleOf(cli.arguments()));
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(chart, findChart(store, cli.positional(0)));
    ACUERDO_TRY_VALUE(spec, chartSpec(store, chart, {.language = cli.language(), .asOf = asOf}));
    const ChartTheme theme = cli.arguments().has("dark") ? ChartTheme::Dark : ChartTheme::Light;
    ACUERDO_TRY(renderChartToFile(spec, path, size, theme, scale));
    cli.printLine(CliText::tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
    return Done();
}

} // namespace acuerdo
