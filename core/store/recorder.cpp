// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recorder.h"

#include "core/store/computed_columns.h"
#include "core/store/history.h"
#include "core/store/row_cells.h"
#include "core/store/row_span.h"
#include "core/store/row_sums.h"
#include "core/store/search_index.h"
#include "core/store/touched_rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include <sqlite3.h>

#include <map>

namespace acuerdo {
namespace {

struct RecorderText {
    Q_DECLARE_TR_FUNCTIONS(Recorder)
};

// Which row of which table, for finding a change of this transaction again.
using RowKey = std::pair<QByteArray, qint64>;

struct RowChange {
    QByteArray table{};
    qint64 id = 0;
    QJsonObject before{};
    QJsonObject after{};
};

QJsonValue valueOrNull(const QJsonObject &row)
{
    return row.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row);
}

QJsonObject infoJson(const WorkspaceInfo &info)
{
    return {{QStringLiteral("uuid"), info.uuid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("title_en"), info.title.english},
            {QStringLiteral("title_es"), info.title.spanish},
            {QStringLiteral("created"), StoredValue::of(info.created).text},
            {QStringLiteral("created_from"), info.createdFrom},
            {QStringLiteral("time_zone"), info.timeZone}};
}

Result<Done> insertEvidenceOf(Database &database, const StatusUpdate &update)
{
    for (int position = 0; position < int(update.evidence.size()); ++position)
        ACUERDO_TRY(
            database.prepare("INSERT INTO update_evidence (update_id, position, evidence_id) VALUES (?1, ?2, ?3)")
                .bind(1, update.id)
                .bind(2, position)
                .bind(3, update.evidence[position])
                .run());
    return Done{};
}

Result<Done> removeEvidenceOf(Database &database, const StatusUpdate &update)
{
    return database.prepare("DELETE FROM update_evidence WHERE update_id = ?1").bind(1, update.id).run();
}

} // namespace

struct Recorder::Data {
    Data(Store &openStore, Transaction begun, Mode wanted)
        : store(openStore)
        , database(openStore.database())
        , transaction(std::move(begun))
        , mode(wanted)
        , touched(openStore.database())
    {}

    Store &store;
    Database &database;
    std::optional<Transaction> transaction;
    Mode mode;
    QDateTime now = QDateTime::currentDateTimeUtc();
    TouchedRows touched;
    std::vector<RowChange> changes{};
    std::map<RowKey, size_t> positions{};
    QJsonArray spans{};
    bool wroteInBulk = false;

    bool isBulk() const { return mode == Mode::Bulk; }

    // A row that changes twice in one transaction has one before and one after.
    void note(const char *table, qint64 id, const QJsonObject &before, const QJsonObject &after)
    {
        const auto [position, isNew] = positions.try_emplace({table, id}, changes.size());
        if (isNew)
            changes.push_back({table, id, before, after});
        else
            changes[position->second].after = after;
    }

    template<typename Row>
    Result<std::optional<Row>> rowNow(qint64 id)
    {
        Statement statement = database.prepare(tableSql<Row>().selectById.c_str());
        ACUERDO_TRY_VALUE(found, statement.bind(1, id).next());
        if (!found)
            return std::optional<Row>();
        ACUERDO_TRY_VALUE(row, readRow<Row>(database, statement));
        return std::optional(std::move(row));
    }

    Result<Done> finish(const HistoryDraft &draft, Recorded &recorded);
    Result<Done> refreshTouched();
    QByteArray changesText() const;
    Result<QJsonArray> sums() const;
};

QByteArray Recorder::Data::changesText() const
{
    QJsonArray array;
    for (const RowChange &change : changes) {
        if (change.before != change.after)
            array.append(QJsonObject{{QStringLiteral("table"), QString::fromUtf8(change.table)},
                                     {QStringLiteral("id"), change.id},
                                     {QStringLiteral("before"), valueOrNull(change.before)},
                                     {QStringLiteral("after"), valueOrNull(change.after)}});
    }
    for (const QJsonValue &span : spans)
        array.append(span);
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QJsonArray> Recorder::Data::sums() const
{
    QJsonArray array;
    Result<Done> result;
    anyRowType([&]<typename Row>(std::type_identity<Row>) {
        const auto sum = sumOfRows(database, QLatin1StringView(RowMapping<Row>::table));
        if (!sum) {
            result = tl::unexpected(sum.error());
            return true;
        }
        if (sum->rows > 0)
            array.append(QJsonObject{{QStringLiteral("table"), QLatin1StringView(RowMapping<Row>::table)},
                                     {QStringLiteral("rows"), sum->rows},
                                     {QStringLiteral("sha256"), QString::fromLatin1(sum->sha256)}});
        return false;
    });
    ACUERDO_TRY(result);
    return array;
}

Result<Done> Recorder::Data::finish(const HistoryDraft &draft, Recorded &recorded)
{
    HistoryEntry entry{.at = now,
                       .author = draft.author,
                       .action = draft.action,
                       .subject = draft.subject,
                       .reverses = draft.reverses,
                       .changes = changesText()};
    if (isBulk() && wroteInBulk) {
        ACUERDO_TRY(refreshComputedColumns(database));
        ACUERDO_TRY(rebuildIndex(database));
        ACUERDO_TRY_VALUE(array, sums());
        const QJsonArray changed = QJsonDocument::fromJson(entry.changes).array();
        for (const QJsonValue &change : changed)
            array.append(change);
        entry.changes = QJsonDocument(array).toJson(QJsonDocument::Compact);
    }
    if (entry.changes.isEmpty()) {
        transaction.reset();
        return Done{};
    }
    ACUERDO_TRY(refreshTouched());
    ACUERDO_TRY_VALUE(head, historyHead(database));
    entry.seq = head.seq + 1;
    entry.hash = sealOf(head.hash, entry);
    ACUERDO_TRY(appendEntry(database, entry));
    recorded = {.seq = entry.seq, .change = touched.change()};
    return transaction->commit();
}

Result<Done> Recorder::Data::refreshTouched()
{
    if (touched.allComputedChanged())
        return refreshComputedColumns(database);
    for (const RecommendationId id : touched.change().recommendations)
        ACUERDO_TRY(refreshComputedColumns(database, id));
    return Done{};
}

Result<Recorder> Recorder::begin(Store &store, Mode mode)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    if (store.database().hasMoved())
        return failure(
            RecorderText::tr("“%1” was moved, deleted or replaced by another program while it was open. Nothing "
                             "was changed. Open the file anew.")
                .arg(QDir::toNativeSeparators(store.path())));
    ACUERDO_TRY_VALUE(transaction, Transaction::begin(store.database()));
    return Recorder(std::make_unique<Data>(store, std::move(transaction), mode));
}

Recorder::Recorder(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}

Recorder::Recorder(Recorder &&) noexcept = default;
Recorder::~Recorder() = default;

QDateTime Recorder::now() const
{
    return m_data->now;
}

template<typename Row>
Result<Done> Recorder::insert(Row &row)
{
    Database &database = m_data->database;
    {
        Statement statement = database.prepare(tableSql<Row>().insert.c_str());
        if (rowId(row.id) != 0)
            statement.bind(1, rowId(row.id));
        else
            statement.bindNull(1);
        RowBinder binder(statement, 2);
        RowMapping<Row>::visit(binder, std::as_const(row));
        ACUERDO_TRY(statement.run());
    }
    setRowId(row.id, sqlite3_last_insert_rowid(database.handle()));
    if constexpr (std::is_same_v<Row, StatusUpdate>)
        ACUERDO_TRY(insertEvidenceOf(database, row));
    if (m_data->isBulk()) {
        m_data->wroteInBulk = true;
        return Done{};
    }
    if constexpr (std::is_same_v<Row, Recommendation>)
        ACUERDO_TRY(addToIndex(database, row));
    m_data->note(RowMapping<Row>::table, rowId(row.id), {}, toJson(row));
    return m_data->touched.add(row);
}

template<typename Row>
Result<Done> Recorder::update(const Row &row)
{
    Database &database = m_data->database;
    ACUERDO_TRY_VALUE(before, m_data->rowNow<Row>(rowId(row.id)));
    Q_ASSERT_X(before, "Recorder::update", "there is no such row");
    if (*before == row)
        return Done{};
    {
        Statement statement = database.prepare(tableSql<Row>().update.c_str());
        RowBinder binder(statement, 1);
        RowMapping<Row>::visit(binder, row);
        ACUERDO_TRY(statement.bind(binder.next(), rowId(row.id)).run());
    }
    if constexpr (std::is_same_v<Row, StatusUpdate>) {
        ACUERDO_TRY(removeEvidenceOf(database, row));
        ACUERDO_TRY(insertEvidenceOf(database, row));
    }
    if (m_data->isBulk()) {
        m_data->wroteInBulk = true;
        return Done{};
    }
    if constexpr (std::is_same_v<Row, Recommendation>) {
        if (!isIndexedAlike(*before, row)) {
            ACUERDO_TRY(removeFromIndex(database, *before));
            ACUERDO_TRY(addToIndex(database, row));
        }
    }
    m_data->note(RowMapping<Row>::table, rowId(row.id), toJson(*before), toJson(row));
    ACUERDO_TRY(m_data->touched.add(*before));
    return m_data->touched.add(row);
}

template<typename Row>
Result<Done> Recorder::remove(const Row &row)
{
    Database &database = m_data->database;
    ACUERDO_TRY_VALUE(before, m_data->rowNow<Row>(rowId(row.id)));
    Q_ASSERT_X(before, "Recorder::remove", "there is no such row");
    if constexpr (std::is_same_v<Row, StatusUpdate>)
        ACUERDO_TRY(removeEvidenceOf(database, row));
    if constexpr (std::is_same_v<Row, Recommendation>) {
        if (!m_data->isBulk())
            ACUERDO_TRY(removeFromIndex(database, *before));
    }
    ACUERDO_TRY(m_data->touched.add(*before));
    ACUERDO_TRY(database.prepare(tableSql<Row>().remove.c_str()).bind(1, rowId(row.id)).run());
    if (m_data->isBulk())
        m_data->wroteInBulk = true;
    else
        m_data->note(RowMapping<Row>::table, rowId(row.id), toJson(*before), {});
    return Done{};
}

template<typename Row>
Result<Done> Recorder::insertSpan(const std::function<Result<bool>(Row &)> &next)
{
    Q_ASSERT_X(!m_data->isBulk(), "Recorder::insertSpan", "a package that is read in has sums of its own");
    Database &database = m_data->database;
    ACUERDO_TRY_VALUE(id, nextId(RowMapping<Row>::table));
    SpanWriter span(QLatin1StringView(RowMapping<Row>::table), id);
    for (Row row;; row = {}) {
        ACUERDO_TRY_VALUE(more, next(row));
        if (!more)
            break;
        setRowId(row.id, id++);
        Statement statement = database.prepare(tableSql<Row>().insert.c_str());
        statement.bind(1, rowId(row.id));
        RowBinder binder(statement, 2);
        RowMapping<Row>::visit(binder, std::as_const(row));
        ACUERDO_TRY(statement.run());
        span.add(row);
        if (span.rows() == 1)
            ACUERDO_TRY(m_data->touched.add(row));
    }
    if (span.rows() > 0)
        m_data->spans.append(span.finish().toJson());
    return Done{};
}
template Result<Done> Recorder::insertSpan(const std::function<Result<bool>(Observation &)> &);

Result<Done> Recorder::removeSpan(const RowSpan &span)
{
    Q_ASSERT(span.table == QLatin1StringView(RowMapping<Observation>::table));
    ACUERDO_TRY_VALUE(sum, sumOfRows(m_data->database, span.table, {}, span.range));
    if (sum != span.sum)
        return failure(RecorderText::tr("The rows of this change have been changed since. Nothing was changed."));
    ACUERDO_TRY(m_data->database.prepare("DELETE FROM observation WHERE id BETWEEN ?1 AND ?2")
                    .bind(1, span.range.first)
                    .bind(2, span.range.last)
                    .run());
    RowSpan gone = span;
    gone.removed = true;
    gone.content = {};
    m_data->spans.append(gone.toJson());
    return m_data->touched.add(Observation());
}

Result<Done> Recorder::restoreSpan(const RowSpan &span)
{
    Q_ASSERT(span.table == QLatin1StringView(RowMapping<Observation>::table));
    ACUERDO_TRY_VALUE(sum, sumOfRows(m_data->database, span.table, {}, span.range));
    if (sum.rows != 0)
        return failure(RecorderText::tr("The rows of this change are there already. Nothing was changed."));
    ACUERDO_TRY(visitSpan<Observation>(span, [&](const Observation &row) -> Result<Done> {
        Statement statement = m_data->database.prepare(tableSql<Observation>().insert.c_str());
        statement.bind(1, rowId(row.id));
        RowBinder binder(statement, 2);
        RowMapping<Observation>::visit(binder, row);
        return statement.run();
    }));
    ACUERDO_TRY_VALUE(restored, sumOfRows(m_data->database, span.table, {}, span.range));
    if (restored != span.sum)
        return tl::unexpected(damagedRow(m_data->store.path(), "history", span.range.first, span.table));
    m_data->spans.append(span.toJson());
    return m_data->touched.add(Observation());
}

#define ACUERDO_RECORDS(Row)                                                                                           \
    template Result<Done> Recorder::insert(Row &);                                                                     \
    template Result<Done> Recorder::update(const Row &);                                                               \
    template Result<Done> Recorder::remove(const Row &);
ACUERDO_RECORDS(Source)
ACUERDO_RECORDS(Pillar)
ACUERDO_RECORDS(StatusWord)
ACUERDO_RECORDS(Owner)
ACUERDO_RECORDS(Recommendation)
ACUERDO_RECORDS(Part)
ACUERDO_RECORDS(Relation)
ACUERDO_RECORDS(Addressee)
ACUERDO_RECORDS(AddresseeOwner)
ACUERDO_RECORDS(TargetDate)
ACUERDO_RECORDS(ResponseUpdate)
ACUERDO_RECORDS(StatusUpdate)
ACUERDO_RECORDS(Action)
ACUERDO_RECORDS(Evidence)
ACUERDO_RECORDS(EvidenceLink)
ACUERDO_RECORDS(Indicator)
ACUERDO_RECORDS(Vintage)
ACUERDO_RECORDS(Observation)
ACUERDO_RECORDS(IndicatorTarget)
ACUERDO_RECORDS(Chart)
ACUERDO_RECORDS(ChartSeries)
ACUERDO_RECORDS(ChartNote)
ACUERDO_RECORDS(ChartLink)
ACUERDO_RECORDS(SavedView)
ACUERDO_RECORDS(ImportRecipe)
ACUERDO_RECORDS(ImportRun)
ACUERDO_RECORDS(SummaryTemplate)
ACUERDO_RECORDS(IssuedSummary)
#undef ACUERDO_RECORDS

Result<Done> Recorder::insert(Attachment &attachment)
{
    attachment.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex());
    Statement statement = m_data->database.prepare(
        "INSERT OR IGNORE INTO attachment (sha256, name, type, content) VALUES (?1, ?2, ?3, ?4)");
    ACUERDO_TRY(statement.bind(1, attachment.sha256)
                    .bind(2, attachment.name)
                    .bind(3, attachment.type)
                    .bind(4, attachment.content)
                    .run());
    if (sqlite3_changes(m_data->database.handle()) == 0)
        return Done{};
    // The content is not repeated in the history: its hash stands for it. The place in the list tells several apart.
    m_data->note("attachment", qint64(m_data->changes.size()) + 1, {},
                 {{QStringLiteral("sha256"), attachment.sha256},
                  {QStringLiteral("name"), attachment.name},
                  {QStringLiteral("type"), attachment.type},
                  {QStringLiteral("bytes"), attachment.content.size()}});
    m_data->touched.addEvidence();
    return Done{};
}

Result<Done> Recorder::update(const WorkspaceInfo &info)
{
    ACUERDO_TRY_VALUE(before, workspaceInfo(m_data->store));
    ACUERDO_TRY(m_data->database
                    .prepare("UPDATE workspace SET uuid = ?1, title_en = ?2, title_es = ?3, created = ?4,"
                             " created_from = ?5, time_zone = ?6 WHERE id = 1")
                    .bind(1, info.uuid.toString(QUuid::WithoutBraces))
                    .bind(2, info.title.english)
                    .bind(3, info.title.spanish)
                    .bind(4, info.created)
                    .bind(5, info.createdFrom)
                    .bind(6, info.timeZone)
                    .run());
    m_data->note("workspace", 1, infoJson(before), infoJson(info));
    m_data->touched.addWorkspaceInfo();
    return Done{};
}

Result<qint64> Recorder::nextId(const char *table) const
{
    Statement statement = m_data->database.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?1");
    ACUERDO_TRY_VALUE(found, statement.bindUtf8(1, table).next());
    return (found ? statement.integer(0) : 0) + 1;
}

Result<Done> Recorder::restore(const QString &table, qint64 id, const QJsonObject &values)
{
    Result<Done> result;
    const bool known = anyRowType([&]<typename Row>(std::type_identity<Row>) {
        if (table != QLatin1StringView(RowMapping<Row>::table))
            return false;
        const auto restoreRow = [&]() -> Result<Done> {
            ACUERDO_TRY_VALUE(now, m_data->rowNow<Row>(id));
            if (values.isEmpty())
                return now ? remove(*now) : Result<Done>(Done{});
            auto row = fromJson<Row>(id, values);
            if (!row)
                return tl::unexpected(damagedRow(m_data->store.path(), "history", id, table));
            return now ? update(*row) : insert(*row);
        };
        result = restoreRow();
        return true;
    });
    return known ? result : tl::unexpected(damagedRow(m_data->store.path(), "history", id, table));
}

Result<QJsonObject> Recorder::current(const QString &table, qint64 id) const
{
    Result<QJsonObject> result;
    anyRowType([&]<typename Row>(std::type_identity<Row>) {
        if (table != QLatin1StringView(RowMapping<Row>::table))
            return false;
        if (const auto row = m_data->rowNow<Row>(id); !row)
            result = tl::unexpected(row.error());
        else if (*row)
            result = toJson(**row);
        return true;
    });
    return result;
}

Result<Done> Recorder::insertVerbatim(const HistoryEntry &entry)
{
    return appendEntry(m_data->database, entry);
}

Result<Recorded> Recorder::commit(const HistoryDraft &draft)
{
    Recorded recorded;
    ACUERDO_TRY(m_data->finish(draft, recorded));
    if (m_data->isBulk())
        recorded.change.everything = true;
    return recorded;
}

Result<Done> Recorder::commitVerbatim()
{
    Q_ASSERT(m_data->isBulk());
    ACUERDO_TRY(refreshComputedColumns(m_data->database));
    ACUERDO_TRY(rebuildIndex(m_data->database));
    return m_data->transaction->commit();
}

} // namespace acuerdo
