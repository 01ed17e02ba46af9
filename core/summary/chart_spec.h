// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/indicator.h"
#include "core/domain/language.h"
#include "core/domain/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace acuerdo {

class Store;
class Wording;

/// One value of a series in a chart.
struct ChartPoint {
    Period period{};
    double value = 0.0;    ///< As it is drawn.
    double original = 0.0; ///< As it was observed: another one where the chart shows an index, a change or a share.
    double base = 0.0;     ///< Where its bar or area begins: the top of the stack below it.
    bool shown = true;     ///< Whether it is drawn: a stack needs a value of every series.
    ObservationFlag flag = ObservationFlag::Final;
    bool partial = false; ///< The period was still in progress: drawn hollow, never joined.
    bool joined = true;   ///< Whether a line may come to it from the point before: not over a gap or a break in method.
    int source = -1;      ///< Where the value comes from: position in ChartSpec::sources.
    bool operator==(const ChartPoint &) const = default;
};

/// Where values of a chart come from.
struct ChartSource {
    EvidenceId evidence{};
    QString key{};
    QString publisher{};
    QString title{};
    QString url{};
    PartialDate retrieved{};
    bool operator==(const ChartSource &) const = default;
};

/// One series of a chart, with its words in the chart's language.
struct ChartSpecSeries {
    QString name{};                    ///< In full, for the table, the CSV and a screen reader.
    QString shortName{};               ///< At the line.
    QString indicator{};               ///< Key.
    QString vintage{};                 ///< Label of the vintage shown.
    QString unit{};                    ///< Of its values as they were observed.
    std::optional<double> tolerance{}; ///< Of its values as they are drawn: smaller changes mean nothing.
    std::vector<ChartPoint> points{};  ///< In the order of periods; a period without a value has no point.
};

/// A mark on a chart beside its series.
struct ChartMark {
    enum class Kind { Note, Break, Event, Baseline, Target, Tolerance, StatusChange };
    Kind kind = Kind::Note;
    double at = 0.0; ///< Julian day on the time axis; for a baseline the period's middle, for a target its date's end.
    int series = -1; ///< That a baseline, target or tolerance belongs to; -1: all.
    std::optional<double> value{}; ///< Of a baseline or target; the lower edge of a tolerance.
    std::optional<double> high{};  ///< The upper edge of a tolerance.
    int number = 0;                ///< Of a numbered note, from 1; 0 for none.
    QString label{};               ///< At the mark: "Baseline 2019: 29,500", "Oct 8, 2021: SEC-01 implemented".
    QString shortLabel{};          ///< Where the label does not fit: "SEC-01". Empty: none.
    QString text{};                ///< The note below the chart.
    QString status{};              ///< Of a status change: key of the status word; its glyph and role below.
    QString glyph{};
    StatusRole role = StatusRole::Idle;
};

/// What a chart says, as data: the screen, every file format, the table beside it and a screen reader take it from
/// here.
struct ChartSpec {
    QString key{};
    Language language = Language::English;
    ChartKind kind = ChartKind::Line;
    ChartTransform transform = ChartTransform::Level;
    QString title{};
    QString subtitle{};       ///< Measure, unit, place, period.
    QString unit{};           ///< Of the value axis.
    int decimals = 0;         ///< That values are shown with.
    int originalDecimals = 0; ///< That values are shown with as they were observed.
    double axisDivisor = 1.0; ///< The axis shows value ÷ divisor; its unit says so ("thousands").
    QString axisUnit{};
    bool zeroBased = true;
    double from = 0.0; ///< The time axis, in Julian days: start of the first period …
    double to = 0.0;   ///< … to the end of the last one. Marks outside it stand in the notes only.
    std::vector<ChartSpecSeries> series{};
    std::vector<ChartMark> marks{};
    QStringList notes{};  ///< Below the plot, without numbers: the numbered ones are in marks.
    QString sourceLine{}; ///< "Source: SESNSP, Incidencia delictiva … · data as of Aug 2023".
    QString sourceUrl{};
    std::vector<ChartSource> sources{}; ///< First those of the series, then those of single values.
    QString publisher{};                ///< Of the series, short: for a small picture.
    QString asOf{};                     ///< "as of Mar 2023": the vintage's publication.
    QString sentence{};                 ///< What the chart shows, in one sentence that is true to the numbers.
    QString description{};              ///< The sentence, then the extremes and the marks: for a screen reader.

    bool isTransformed() const { return transform != ChartTransform::Level; }
    /// Whether the series stand on one another.
    bool isStacked() const { return kind == ChartKind::StackedBar || kind == ChartKind::StackedArea; }
    /// Whether all series have one unit, so that they can share an axis.
    bool hasOneUnit() const;
    bool isEmpty() const; ///< Whether there is no value to draw.
    /// Whether a mark at this day stands within the time axis.
    bool shows(double day) const { return day >= from && day <= to; }
};

/// One row of the table beside a chart: a period, a value per series (none where there is none), flags in words.
struct ChartTableRow {
    Period period{};
    std::vector<std::optional<double>> values{};
    QString flag{};
};

/// Which marks to leave out, and the day it is.
struct ChartOptions {
    Language language = Language::English;
    QDate asOf{};              ///< Status changes after it are not marked; invalid: all.
    bool statusChanges = true; ///< Marks of linked recommendations.
};

/// Puts a chart together that need not be in the workspace: one that is being made.
Result<ChartSpec> chartSpec(const Store &store, const WholeChart &whole, const ChartOptions &options);
/// Puts a chart of the workspace together.
Result<ChartSpec> chartSpec(const Store &store, const Chart &chart, const ChartOptions &options);

/// What is to be said of a value beside its number: "Provisional", "in progress". Nothing of a final one.
QStringList flagWords(const ChartPoint &point, const Wording &wording);

/// The table beside a chart, newest first, in the order of series.
std::vector<ChartTableRow> chartTable(const ChartSpec &spec);

/// The same as CSV (RFC 4180, UTF-8), in full precision, never formatted: period, a column per series, then what each
/// row says of itself (flag, vintage, source, unit, title, as_of). Where the chart shows an index, a change or a
/// share, a column of the values as they were observed stands before each column of those.
QString chartCsv(const ChartSpec &spec);

/// The citation of a chart as text: publisher, title, vintage, URL, retrieved.
QString chartCitation(const ChartSpec &spec);

} // namespace acuerdo
