// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/commands.h"
#include "core/exchange/figures/figure_survey.h"

namespace acuerdo {

class Store;

/// What a file leaves open, and the user has to say. Nothing is read in before every question has its answer.
struct PlanQuestion {
    enum class Kind { Numbers, DayOrder, YearPair, Century, DaySpan, Period, Source };
    /// One way to read the cells, with what each of the examples would become.
    struct Answer {
        QString key{}; ///< As the mapping has it.
        QString label{};
        QStringList results{};
    };
    Kind kind = Kind::Numbers;
    QString column{}; ///< Empty: the whole table.
    QString text{};
    QString member{}; ///< Where the answer stands in the mapping.
    QList<CellExample> examples{};
    QList<Answer> answers{};
};

/// A cell that is not read in, and why.
struct RejectedCell {
    qint64 line = 0;
    QString column{};
    QString text{};
    QString reason{};
    bool operator==(const RejectedCell &) const = default;
};

/// A figure that the last release has otherwise.
struct Revision {
    int series = 0;
    Period period{};
    double before = 0.0;
    double after = 0.0;
    ObservationFlag flagBefore = ObservationFlag::Final;
    ObservationFlag flagAfter = ObservationFlag::Final;
};

/// One series of a file and what would become of it.
struct PlannedSeries {
    QString name{};
    Indicator indicator{}; ///< As it is in the workspace, or would be.
    bool isNew = false;
    Vintage lastVintage{};     ///< Its last release; no id for none.
    bool needsVintage = false; ///< A new release is made.
    qint64 held = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    Period first{};
    Period last{};
};

/// What reading a file in would do: a value, made without writing anything. read = added + changed + unchanged +
/// rejected, always; cells without a figure are missing and not counted as read.
struct ImportPlan {
    QString fileName{};
    QString sha256{};
    TableProposal table{};
    FigureRecipe recipe{}; ///< All that was given or proposed.
    QString keptRecipe{};  ///< Key of the workspace's recipe that was used; empty for none.
    QList<PlanQuestion> questions{};
    std::vector<PlannedSeries> series{};
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 missing = 0;
    QList<RejectedCell> rejections{};                     ///< The first thousand.
    QList<Revision> revisions{};                          ///< The first ten thousand.
    QString release{};                                    ///< What a new release is called.
    std::shared_ptr<const std::vector<Figure>> figures{}; ///< To be written, series by series.

    bool isReady() const { return questions.isEmpty(); }
    bool changesNothing() const { return isReady() && added == 0 && changed == 0; }
};

/// What the caller has decided; the rest is proposed.
struct PlanInput {
    std::optional<TableReading> reading{};
    std::optional<FigureRecipe> recipe{}; ///< None: the workspace's own that fits the table, else a proposed one.
    QString keptRecipe{};                 ///< Key of the workspace's recipe that `recipe` comes from.
    QDate today{};
};

/// Looks at a whole file and holds it against the workspace. May run in a thread of its own, over a store of its own.
Result<ImportPlan> planImport(const Store &store, const TableFile &file, const PlanInput &input, const GoOn &goOn = {});

/// The command that does what the plan says. Rejected cells refuse it, unless they are to be left out.
Result<ImportFigures> importCommand(const ImportPlan &plan, bool leaveOutRejected, bool keepRecipe, const Store &store);

/// All of a plan with stable names: for the command line, and kept with the import.
QJsonObject reportJson(const ImportPlan &plan);

/// The most figures that one import takes in.
inline constexpr qint64 mostFigures = 5'000'000;

} // namespace acuerdo
