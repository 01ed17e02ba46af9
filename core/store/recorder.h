// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/history_entry.h"
#include "core/domain/result.h"
#include "core/store/attachment.h"
#include "core/store/change.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace acuerdo {

struct RowSpan;

/// What an entry of the history says beside its rows.
struct HistoryDraft {
    QString author{};
    QString action{};
    QString subject{};
    qint64 reverses = 0;
};

/// What a commit wrote.
struct Recorded {
    qint64 seq = 0; ///< Of the history entry; 0 when nothing had changed and nothing was written.
    Change change{};
};

/// The only writer of a workspace. It holds one transaction: rows go in through it, their before and after is kept, and
/// commit() adds the computed columns, the search index and the sealed entry of the history. Whatever is not committed
/// at the end of its scope is rolled back.
///
/// Row may be: Source, Pillar, StatusWord, Owner, Recommendation, Part, Relation, Addressee, AddresseeOwner,
/// TargetDate, ResponseUpdate, StatusUpdate, Action, Evidence, EvidenceLink, Indicator, Vintage, Observation,
/// IndicatorTarget, Chart, ChartSeries, ChartNote, ChartLink, SavedView, ImportRecipe, ImportRun, SummaryTemplate,
/// IssuedSummary.
class Recorder
{
public:
    enum class Mode {
        Single, ///< Every row with its before and after in the history: what a command does.
        Bulk    ///< For reading in a whole package: the history holds, for each table, the count of its rows and a
                ///< SHA-256 over them. Computed columns and the search index are made anew at the end.
    };

    /// Begins the transaction at once, so that what is read from now on stays true until the commit.
    static Result<Recorder> begin(Store &store, Mode mode = Mode::Single);
    ~Recorder();
    Recorder(Recorder &&) noexcept;
    Recorder &operator=(Recorder &&) = delete;

    /// The moment of this change, UTC: for `recorded` and for the history alike.
    QDateTime now() const;

    /// Adds a row. An id of 0 is filled in; any other is kept.
    template<typename Row>
    Result<Done> insert(Row &row);
    /// Writes new values over the row with the same id. Equal values change nothing and leave no trace.
    template<typename Row>
    Result<Done> update(const Row &row);
    /// Takes the row with this id away.
    template<typename Row>
    Result<Done> remove(const Row &row);

    /// Adds many rows in one go, until `next` has no further one: in the history they stand as one span, with their
    /// count, a SHA-256 and the rows themselves in a packed form. Row may be Observation.
    template<typename Row>
    Result<Done> insertSpan(const std::function<Result<bool>(Row &)> &next);
    /// Takes a whole span away, or puts it back, as the history has it. Refuses rows that are not those of the span.
    Result<Done> removeSpan(const RowSpan &span);
    Result<Done> restoreSpan(const RowSpan &span);

    /// Adds a document's copy; its sha256 is filled in. The same content again changes nothing.
    Result<Done> insert(Attachment &attachment);
    /// New title, origin or time zone of the workspace. Its uuid changes too: for reading a package back.
    Result<Done> update(const WorkspaceInfo &info);

    /// The id that the next insert of a row of this table will get: for making up keys.
    Result<qint64> nextId(const char *table) const;

    /// Puts one row back as the history has it (JSON of its `before` or `after`; empty: the row is gone). For undo,
    /// redo and reading a history back.
    Result<Done> restore(const QString &table, qint64 id, const QJsonObject &row);
    /// The row as it is now, in the history's form; empty when there is none.
    Result<QJsonObject> current(const QString &table, qint64 id) const;

    /// Adds an entry of another workspace's history as it is, seal included: for reading a package back. Seals are not
    /// checked here; see verifyHistory().
    Result<Done> insertVerbatim(const HistoryEntry &entry);

    /// Writes the entry and commits. Without any change it writes nothing and gives seq 0.
    Result<Recorded> commit(const HistoryDraft &draft);
    /// Commits without an entry of its own, when the history was read in by insertVerbatim(). Bulk only.
    Result<Done> commitVerbatim();

private:
    struct Data;
    explicit Recorder(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace acuerdo
