// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/addressee.h"
#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/history_entry.h"
#include "core/domain/import_record.h"
#include "core/domain/indicator.h"
#include "core/domain/owner.h"
#include "core/domain/recommendation.h"
#include "core/domain/result.h"
#include "core/domain/saved_view.h"
#include "core/domain/source.h"
#include "core/domain/status_update.h"
#include "core/domain/status_word.h"
#include "core/query/query.h"
#include "core/store/attachment.h"

#include <functional>

namespace acuerdo {

class Store;

/// What an entry of the history did, without its rows.
struct HistoryStep {
    qint64 seq = 0;
    QString action{};
    QString subject{};
    qint64 reverses = 0;
};

// Reading a workspace. Every function gives a sentence when the file cannot be read; a thing that does not exist is an
// error for a single one ("There is no recommendation XYZ-01 …") and an empty list for many. An invalid `asOf` means
// now.

Result<QList<Source>> sources(const Store &store);
Result<QList<Pillar>> pillars(const Store &store);
Result<QList<StatusWord>> statusWords(const Store &store);
Result<QList<Owner>> owners(const Store &store);
Result<QList<SavedView>> savedViews(const Store &store);
/// Every tag in use, in order.
Result<QStringList> tags(const Store &store);
/// Tags stand in one column, with "|" between them.
QString tagsText(const QStringList &tags);
QStringList tagsFromText(const QString &text);
/// The words that a query may name in this workspace.
Result<QueryNames> queryNames(const Store &store);

/// Whether a row of a table (status_update, evidence, …) has this key.
Result<bool> hasKey(const Store &store, const char *table, const QString &key);

Result<Recommendation> recommendation(const Store &store, RecommendationId id);
Result<Recommendation> recommendationByCode(const Store &store, const QString &code);
/// All codes of a source.
Result<QStringList> recommendationCodes(const Store &store, SourceId source);
Result<QList<Part>> parts(const Store &store, RecommendationId id);
/// Relations from and to a recommendation.
Result<QList<Relation>> relations(const Store &store, RecommendationId id);
/// In the order of sides.
Result<QList<Addressee>> addressees(const Store &store, RecommendationId id);
Result<Addressee> addressee(const Store &store, AddresseeId id);
Result<QList<AddresseeOwner>> addresseeOwners(const Store &store, AddresseeId id);
/// The first moment after `day` where the workspace is at home, in UTC as the columns named "recorded" have it.
Result<QString> endOfDay(const Store &store, QDate day);
/// Original first, then each revision; as of a date, those recorded until then.
Result<QList<TargetDate>> targetDates(const Store &store, AddresseeId id, QDate asOf = {});
/// Of all addressees, in the order of recording: target dates written down after the day `from`, until the end of `to`.
Result<QList<TargetDate>> targetDatesBetween(const Store &store, QDate from, QDate to);
/// Oldest first.
Result<QList<ResponseUpdate>> responseUpdates(const Store &store, AddresseeId id, QDate asOf = {});
/// Of all addressees of a recommendation, newest effective first; as of a date, those effective until then.
Result<QList<StatusUpdate>> statusUpdates(const Store &store, RecommendationId id, QDate asOf = {});
/// All updates of the workspace with an effective date after `from` and until `to`, oldest first: what moved.
Result<QList<StatusUpdate>> statusUpdatesBetween(const Store &store, QDate from, QDate to);
Result<StatusUpdate> statusUpdate(const Store &store, StatusUpdateId id);
/// Dated ones first.
Result<QList<Action>> actions(const Store &store, RecommendationId id);

Result<QList<Evidence>> allEvidence(const Store &store);
Result<Evidence> evidenceByKey(const Store &store, const QString &key);
Result<Evidence> evidence(const Store &store, EvidenceId id);
Result<QList<EvidenceLink>> evidenceLinks(const Store &store, RecommendationId id);
Result<QList<EvidenceLink>> linksOfEvidence(const Store &store, EvidenceId id);
/// Names and types; their content is empty.
Result<QList<Attachment>> attachments(const Store &store);
/// One attached copy with its content.
Result<Attachment> attachment(const Store &store, const QString &sha256);

Result<QList<Indicator>> indicators(const Store &store);
Result<Indicator> indicator(const Store &store, IndicatorId id);
Result<Indicator> indicatorByKey(const Store &store, const QString &key);
Result<QList<Vintage>> vintages(const Store &store, IndicatorId id);
/// In the order of periods. No vintage: the last one.
Result<QList<Observation>> observations(const Store &store, IndicatorId id, VintageId vintage = {});
/// How many figures a release has; none has none.
Result<qint64> observationCount(const Store &store, VintageId vintage);
Result<QList<IndicatorTarget>> indicatorTargets(const Store &store, IndicatorId id);

/// In the order of names.
Result<QList<ImportRecipe>> importRecipes(const Store &store);
/// Newest first.
Result<QList<ImportRun>> importRuns(const Store &store);

Result<QList<Chart>> charts(const Store &store);
Result<Chart> chartByKey(const Store &store, const QString &key);
Result<QList<ChartSeries>> chartSeries(const Store &store, ChartId id);
Result<QList<ChartNote>> chartNotes(const Store &store, ChartId id);
/// A chart of the workspace with everything that belongs to it.
Result<WholeChart> wholeChart(const Store &store, const Chart &chart);
Result<QList<ChartLink>> chartLinks(const Store &store, ChartId id);
/// Charts linked to a recommendation: outcome first, then output, then context.
Result<QList<ChartLink>> chartsOfRecommendation(const Store &store, RecommendationId id);

/// Entries of the history, newest first; of one subject (a code or key) when given. `before` (a seq) and `limit` page
/// it.
Result<QList<HistoryEntry>> history(const Store &store, const QString &subject = {}, qint64 before = 0, int limit = -1);
Result<HistoryEntry> historyEntry(const Store &store, qint64 seq);
/// The short fields of entries, newest first, until `visit` returns false.
Result<Done> visitHistorySteps(const Store &store, const std::function<bool(const HistoryStep &)> &visit);
/// The first broken seal, or nothing when the history is whole from its first entry to its last.
Result<std::optional<BrokenSeal>> verifyHistory(const Store &store);
/// Whether everything else is whole: the database's own check, foreign keys, the columns that are computed from others,
/// the search index. One sentence per fault; empty when there is none.
Result<QStringList> checkWorkspace(const Store &store);
/// A checked copy, made while the file is in use; replaces nothing: the target must not exist.
Result<Done> backUp(const Store &store, const QString &path);

} // namespace acuerdo
