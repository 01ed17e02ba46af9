// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/figure_recipe.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace acuerdo {

template<>
std::span<const Key<TableShape>> allKeys<TableShape>()
{
    static constexpr Key<TableShape> keys[] = {{TableShape::SeriesAcross, QLatin1StringView("series-across")},
                                               {TableShape::PeriodsAcross, QLatin1StringView("periods-across")},
                                               {TableShape::MonthsAcross, QLatin1StringView("months-across")},
                                               {TableShape::Long, QLatin1StringView("long")}};
    return keys;
}

template<>
std::span<const Key<ColumnRole>> allKeys<ColumnRole>()
{
    static constexpr Key<ColumnRole> keys[] = {
        {ColumnRole::None, QLatin1StringView("none")},   {ColumnRole::Period, QLatin1StringView("period")},
        {ColumnRole::Month, QLatin1StringView("month")}, {ColumnRole::Series, QLatin1StringView("series")},
        {ColumnRole::Value, QLatin1StringView("value")}, {ColumnRole::Flag, QLatin1StringView("flag")}};
    return keys;
}

namespace {

constexpr int recipeFormat = 1;

/// Takes members out of an object one by one; what is left at the end nobody knows.
class Members
{
public:
    Members(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {}

    QString text(const char *name)
    {
        const QJsonValue value = m_object.take(QLatin1StringView(name));
        if (!value.isUndefined() && !value.isString() && !value.isNull())
            wrong(name, QCoreApplication::translate("Figures", "it must be a text"));
        return value.toString();
    }
    LocalizedText localized(const char *name)
    {
        const QJsonValue value = m_object.take(QLatin1StringView(name));
        if (value.isString())
            return {value.toString(), {}};
        return {value[QStringLiteral("en")].toString(), value[QStringLiteral("es")].toString()};
    }
    int number(const char *name, int least, int most)
    {
        const QJsonValue value = m_object.take(QLatin1StringView(name));
        if (value.isUndefined() || value.isNull())
            return 0;
        const double number = value.toDouble(least - 1.0);
        if (number < least || number > most || number != int(number))
            wrong(
                name,
                QCoreApplication::translate("Figures", "it must be a whole number from %1 to %2").arg(least).arg(most));
        return int(std::clamp(number, double(least), double(most)));
    }
    bool flag(const char *name) { return m_object.take(QLatin1StringView(name)).toBool(); }
    template<typename Value>
    std::optional<Value> key(const char *name)
    {
        const QString word = text(name);
        const auto found = fromKey<Value>(word);
        if (!found && !word.isEmpty())
            wrong(name, QCoreApplication::translate("Figures", "“%1” is none of: %2").arg(word, acceptedKeys<Value>()));
        return found;
    }
    QJsonArray array(const char *name) { return m_object.take(QLatin1StringView(name)).toArray(); }
    QJsonObject object(const char *name) { return m_object.take(QLatin1StringView(name)).toObject(); }
    bool has(const char *name) const { return m_object.contains(QLatin1StringView(name)); }

    void wrong(const QString &name, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = QCoreApplication::translate("Figures", "The mapping, %1: %2.")
                            .arg(m_place.isEmpty() ? name : m_place + u'.' + name, what);
    }
    void wrong(const char *name, const QString &what) { wrong(QString::fromLatin1(name), what); }
    Result<Done> finish()
    {
        if (!m_object.isEmpty())
            wrong(m_object.begin().key(), QCoreApplication::translate("Figures", "there is no such member"));
        return m_problem.isEmpty() ? Result<Done>(Done()) : failure(m_problem);
    }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

QJsonObject localizedJson(const LocalizedText &text)
{
    return {{QStringLiteral("en"), text.english}, {QStringLiteral("es"), text.spanish}};
}

template<typename Value>
void put(QJsonObject &object, const char *name, const std::optional<Value> &value)
{
    if (value)
        object.insert(QLatin1StringView(name), keyOf(*value));
}

QJsonObject seriesJson(const RecipeSeries &series)
{
    if (series.leftOut)
        return {{QStringLiteral("name"), series.name}, {QStringLiteral("left-out"), true}};
    const Indicator &indicator = series.indicator;
    QJsonObject object{{QStringLiteral("name"), series.name}, {QStringLiteral("indicator"), indicator.key}};
    if (series.tens != 0)
        object.insert(QStringLiteral("tens"), series.tens);
    if (!indicator.title.isEmpty())
        object.insert(QStringLiteral("new"),
                      QJsonObject{{QStringLiteral("title"), localizedJson(indicator.title)},
                                  {QStringLiteral("unit"), localizedJson(indicator.unit)},
                                  {QStringLiteral("short-unit"), localizedJson(indicator.shortUnit)},
                                  {QStringLiteral("place"), localizedJson(indicator.place)},
                                  {QStringLiteral("frequency"), keyOf(indicator.frequency)},
                                  {QStringLiteral("wanted"), keyOf(indicator.wanted)},
                                  {QStringLiteral("decimals"), indicator.decimals}});
    return object;
}

Result<RecipeSeries> seriesOfJson(const QJsonObject &object, int place)
{
    Members members(object, QStringLiteral("series[%1]").arg(place));
    RecipeSeries series{.name = members.text("name"), .leftOut = members.flag("left-out")};
    series.indicator.key = members.text("indicator");
    series.tens = members.number("tens", -12, 12);
    Members fresh(members.object("new"), QStringLiteral("series[%1].new").arg(place));
    series.indicator.title = fresh.localized("title");
    series.indicator.unit = fresh.localized("unit");
    series.indicator.shortUnit = fresh.localized("short-unit");
    series.indicator.place = fresh.localized("place");
    series.indicator.frequency = fresh.key<Frequency>("frequency").value_or(Frequency::Annual);
    series.indicator.wanted = fresh.key<WantedDirection>("wanted").value_or(WantedDirection::None);
    series.indicator.decimals = fresh.number("decimals", 0, 15);
    ACUERDO_TRY(fresh.finish());
    ACUERDO_TRY(members.finish());
    return series;
}

QJsonObject periodJson(const PeriodReading &reading)
{
    QJsonObject object{{QStringLiteral("years"), keyOf(reading.years)},
                       {QStringLiteral("pairs"), keyOf(reading.pairs)}};
    put(object, "day-order", reading.dayOrder);
    put(object, "year-pair", reading.yearPair);
    put(object, "day-span", reading.daySpan);
    if (reading.centuryFrom != 0)
        object.insert(QStringLiteral("century-from"), reading.centuryFrom);
    return object;
}

Result<PeriodReading> periodOfJson(const QJsonObject &object)
{
    Members members(object, QStringLiteral("period"));
    PeriodReading reading;
    reading.years = members.key<YearKind>("years").value_or(YearKind::Calendar);
    reading.pairs = members.key<YearKind>("pairs").value_or(YearKind::Academic);
    reading.dayOrder = members.key<DayOrder>("day-order");
    reading.yearPair = members.key<YearPair>("year-pair");
    reading.daySpan = members.key<DaySpan>("day-span");
    reading.centuryFrom = members.number("century-from", 1800, 2100);
    ACUERDO_TRY(members.finish());
    return reading;
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {{QStringLiteral("key"), evidence.key},
            {QStringLiteral("title"), evidence.title},
            {QStringLiteral("table"), evidence.tableTitle},
            {QStringLiteral("publisher"), evidence.publisher},
            {QStringLiteral("published"), evidence.published.text()},
            {QStringLiteral("url"), evidence.url},
            {QStringLiteral("retrieved"), evidence.retrieved.text()},
            {QStringLiteral("licence"), evidence.licence}};
}

Result<Evidence> evidenceOfJson(const QJsonObject &object)
{
    Members members(object, QStringLiteral("source"));
    Evidence evidence{.key = members.text("key"), .kind = EvidenceKind::DataSet, .title = members.text("title")};
    evidence.tableTitle = members.text("table");
    evidence.publisher = members.text("publisher");
    evidence.url = members.text("url");
    evidence.licence = members.text("licence");
    for (const auto &[name, date] : {std::pair("published", &evidence.published), {"retrieved", &evidence.retrieved}}) {
        const QString text = members.text(name);
        const auto parsed = PartialDate::parse(text);
        if (!parsed && !text.isEmpty())
            members.wrong(name, QCoreApplication::translate("Figures", "“%1” is not a date").arg(text));
        *date = parsed.value_or(PartialDate());
    }
    if (evidence.title.isEmpty())
        members.wrong("title", QCoreApplication::translate("Figures", "new evidence needs a title"));
    ACUERDO_TRY(members.finish());
    return evidence;
}

} // namespace

ColumnRole FigureRecipe::roleOf(const QString &column) const
{
    const auto found = std::ranges::find(columns, column, &RecipeColumn::name);
    return found == columns.end() ? ColumnRole::None : found->role;
}

const RecipeSeries *FigureRecipe::seriesOf(const QString &wanted) const
{
    const auto found = std::ranges::find(series, wanted, &RecipeSeries::name);
    return found == series.end() ? nullptr : &*found;
}

bool FigureRecipe::fits(const QStringList &tableColumns) const
{
    bool any = false;
    for (const RecipeColumn &column : columns) {
        if (column.role == ColumnRole::None)
            continue;
        // Periods in the header are others next year.
        if (shape == TableShape::PeriodsAcross && column.role == ColumnRole::Value)
            continue;
        if (!tableColumns.contains(column.name))
            return false;
        any = true;
    }
    return any;
}

QJsonObject toJson(const FigureRecipe &recipe)
{
    QJsonArray columns;
    for (const RecipeColumn &column : recipe.columns) {
        QJsonObject object{{QStringLiteral("name"), column.name}, {QStringLiteral("role"), keyOf(column.role)}};
        put(object, "numbers", column.numbers);
        columns.append(object);
    }
    QJsonArray series;
    for (const RecipeSeries &one : recipe.series)
        series.append(seriesJson(one));
    QJsonObject object{{QStringLiteral("format"), recipeFormat}, {QStringLiteral("kind"), QStringLiteral("figures")},
                       {QStringLiteral("name"), recipe.name},    {QStringLiteral("shape"), keyOf(recipe.shape)},
                       {QStringLiteral("columns"), columns},     {QStringLiteral("period"), periodJson(recipe.period)},
                       {QStringLiteral("series"), series}};
    put(object, "numbers", recipe.numbers);
    if (!recipe.sheet.isEmpty())
        object.insert(QStringLiteral("sheet"), recipe.sheet);
    if (!recipe.missing.isEmpty())
        object.insert(QStringLiteral("missing"), QJsonArray::fromStringList(recipe.missing));
    QJsonObject flags;
    for (auto flag = recipe.flags.begin(); flag != recipe.flags.end(); ++flag)
        flags.insert(flag.key(), keyOf(flag.value()));
    if (!flags.isEmpty())
        object.insert(QStringLiteral("flags"), flags);
    if (recipe.newEvidence)
        object.insert(QStringLiteral("source"), evidenceJson(*recipe.newEvidence));
    else if (!recipe.evidence.isEmpty())
        object.insert(QStringLiteral("source"), recipe.evidence);
    if (!recipe.release.isEmpty())
        object.insert(QStringLiteral("release"), recipe.release);
    return object;
}

Result<FigureRecipe> figureRecipeOf(const QJsonObject &object)
{
    Members members(object, {});
    if (members.number("format", 1, 1000) != recipeFormat)
        return failure(QCoreApplication::translate("Figures", "The mapping has another format than %1. Write the one "
                                                              "that this version proposes.")
                           .arg(recipeFormat));
    if (members.text("kind") != QStringLiteral("figures"))
        members.wrong("kind", QCoreApplication::translate("Figures", "it must be “figures”"));
    FigureRecipe recipe;
    recipe.name = members.text("name");
    recipe.shape = members.key<TableShape>("shape").value_or(TableShape::SeriesAcross);
    recipe.sheet = members.text("sheet");
    recipe.numbers = members.key<NumberStyle>("numbers");
    recipe.release = members.text("release");
    int place = 0;
    const QJsonArray columnsGiven = members.array("columns");
    for (const QJsonValue &value : columnsGiven) {
        Members column(value.toObject(), QStringLiteral("columns[%1]").arg(place++));
        recipe.columns.push_back({.name = column.text("name"),
                                  .role = column.key<ColumnRole>("role").value_or(ColumnRole::None),
                                  .numbers = column.key<NumberStyle>("numbers")});
        ACUERDO_TRY(column.finish());
    }
    place = 0;
    const QJsonArray seriesGiven = members.array("series");
    for (const QJsonValue &value : seriesGiven) {
        ACUERDO_TRY_VALUE(series, seriesOfJson(value.toObject(), place++));
        recipe.series.push_back(series);
    }
    ACUERDO_TRY_VALUE(period, periodOfJson(members.object("period")));
    recipe.period = period;
    const QJsonArray missingGiven = members.array("missing");
    for (const QJsonValue &text : missingGiven)
        recipe.missing += text.toString();
    const QJsonObject flags = members.object("flags");
    Members flagMembers(flags, QStringLiteral("flags"));
    for (const QString &mark : flags.keys()) {
        if (const auto flag = flagMembers.key<ObservationFlag>(mark.toLatin1().constData()))
            recipe.flags.insert(mark, *flag);
    }
    ACUERDO_TRY(flagMembers.finish());
    if (members.has("source")) {
        if (const QJsonValue source = object.value(QStringLiteral("source")); source.isObject()) {
            ACUERDO_TRY_VALUE(evidence, evidenceOfJson(members.object("source")));
            recipe.newEvidence = evidence;
        } else {
            recipe.evidence = members.text("source");
        }
    }
    ACUERDO_TRY(members.finish());
    return recipe;
}

} // namespace acuerdo
