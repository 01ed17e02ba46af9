// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/indicator.h"
#include "core/exchange/tables/period_reading.h"
#include "core/exchange/tables/table_reading.h"

#include <QHash>
#include <QJsonObject>

namespace acuerdo {

/// How figures lie in a table.
enum class TableShape {
    SeriesAcross,  ///< A row is a period, a column is a series.
    PeriodsAcross, ///< A row is a series, the periods stand in the header.
    MonthsAcross,  ///< A row is a year, its months stand in the header.
    Long           ///< A row is one figure, and names its series.
};
template<>
std::span<const Key<TableShape>> allKeys<TableShape>();

/// What a column of a table is for.
enum class ColumnRole { None, Period, Month, Series, Value, Flag };
template<>
std::span<const Key<ColumnRole>> allKeys<ColumnRole>();

/// A column as a recipe has it.
struct RecipeColumn {
    QString name{};
    ColumnRole role = ColumnRole::None;
    std::optional<NumberStyle> numbers{}; ///< None: as all its cells decide.
    bool operator==(const RecipeColumn &) const = default;
};

/// Where the figures of one series go. A series is named by its column, by the text in its row, or not at all where a
/// table has but one.
struct RecipeSeries {
    QString name{};
    bool leftOut = false;
    Indicator indicator{}; ///< Its key names it; the rest describes a new one.
    int tens = 0;          ///< Values are read times ten to this power: 3 for thousands.
    bool operator==(const RecipeSeries &) const = default;
};

/// All that has to be decided to read figures out of a table. It can be kept, so that next year's file needs no
/// question.
struct FigureRecipe {
    QString name{};
    TableShape shape = TableShape::SeriesAcross;
    QString sheet{};
    QList<RecipeColumn> columns{};
    std::optional<NumberStyle> numbers{}; ///< Of all columns that do not say their own.
    PeriodReading period{};
    QList<RecipeSeries> series{};
    QHash<QString, ObservationFlag> flags{}; ///< What marks beside a figure mean, beyond p, e, b and r.
    QStringList missing{};                   ///< Texts that stand for no figure, beyond the usual ones.
    QString evidence{};                      ///< Key of the evidence that the figures come from …
    std::optional<Evidence> newEvidence{};   ///< … or that evidence itself, to be added.
    QString release{};                       ///< Name of the release; of one file, and not kept.
    bool operator==(const FigureRecipe &) const = default;

    ColumnRole roleOf(const QString &column) const;
    const RecipeSeries *seriesOf(const QString &name) const;
    /// Whether a table with these columns can be read by it.
    bool fits(const QStringList &tableColumns) const;
};

/// The form that docs/mapping-json.md describes.
QJsonObject toJson(const FigureRecipe &recipe);
/// Refuses what it does not know, and says where and what is accepted.
Result<FigureRecipe> figureRecipeOf(const QJsonObject &object);

} // namespace acuerdo
