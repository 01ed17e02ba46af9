// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_words.h"

#include "core/store/reading.h"
#include "ui/history/column_words.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace acuerdo {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(acuerdo::History)
};

const QString nothing = QStringLiteral("–");
const QString arrow = QStringLiteral(" → ");

bool isAnyOf(const QString &column, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&column](const char *name) { return column == QLatin1StringView(name); });
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

// Sixty-four digits say no more to a person than the first twelve.
QString shortened(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("\\b([0-9a-f]{12})[0-9a-f]{52}\\b"));
    return QString(text).replace(hash, QStringLiteral("\\1…"));
}

// The field that says most about a row that came or went, by table.
QString tellingColumn(const QString &table, Language language)
{
    const QString suffix = QStringLiteral("_") + languageKey(language);
    if (table == QLatin1StringView("status_update"))
        return QStringLiteral("status_id");
    if (table == QLatin1StringView("response_update"))
        return QStringLiteral("response");
    if (table == QLatin1StringView("target_date"))
        return QStringLiteral("date");
    if (table == QLatin1StringView("addressee_owner"))
        return QStringLiteral("owner_id");
    if (table == QLatin1StringView("evidence_link"))
        return QStringLiteral("evidence_id");
    if (table == QLatin1StringView("observation"))
        return QStringLiteral("value");
    if (table == QLatin1StringView("evidence"))
        return QStringLiteral("title");
    return QStringLiteral("title") + suffix;
}

} // namespace

HistoryWords::HistoryWords(const Session &session)
    : m_session(session)
    , m_formatting(session.language())
{
    const Language language = session.language();
    const Store &store = session.store();
    const auto fill = [](QHash<qint64, QString> &names, const auto &read, const auto &name) {
        if (!read)
            return;
        for (const auto &each : *read)
            names.insert(each.id.value, name(each));
    };
    fill(m_statuses, statusWords(store), [&](const StatusWord &word) { return word.label.shown(language); });
    fill(m_owners, owners(store),
         [&](const Owner &owner) { return owner.shortName.isEmpty() ? owner.name.shown(language) : owner.shortName; });
    fill(m_evidence, allEvidence(store), [](const Evidence &each) { return each.key + u' ' + each.title; });
    fill(m_indicators, indicators(store), [&](const Indicator &each) { return each.title.shown(language); });
    fill(m_charts, charts(store), [&](const Chart &chart) { return chart.title.shown(language); });
    for (const Pillar &pillar : session.pillars())
        m_pillars.insert(pillar.id.value, pillar.title.shown(language));
}

QString HistoryWords::title(const HistoryEntry &entry) const
{
    const QString own = actionText(entry.action, shortened(entry.subject), m_formatting.wording());
    if (entry.reverses == 0)
        return own;
    const auto reversed = historyEntry(m_session.store(), entry.reverses);
    if (!reversed)
        return own;
    QString what = actionText(reversed->action, shortened(reversed->subject), m_formatting.wording());
    if (what.size() > 1 && what.at(1).isLower())
        what[0] = what.at(0).toLower();
    return entry.action == QLatin1StringView("redo") ? Words::tr("Redone: %1", "status of TRD-01").arg(what)
                                                     : Words::tr("Undone: %1", "status of TRD-01").arg(what);
}

bool HistoryWords::isBulk(const HistoryEntry &entry)
{
    const QJsonArray array = QJsonDocument::fromJson(entry.changes).array();
    return !array.isEmpty() && array.first().toObject().contains(QStringLiteral("sha256"));
}

QString HistoryWords::named(const QString &column, qint64 id) const
{
    if (id == 0)
        return {};
    if (column == QLatin1StringView("status_id"))
        return m_statuses.value(id);
    if (isAnyOf(column, {"owner_id", "parent_id", "successor_id"}))
        return m_owners.value(id);
    if (column == QLatin1StringView("evidence_id"))
        return m_evidence.value(id);
    if (column == QLatin1StringView("indicator_id"))
        return m_indicators.value(id);
    if (column == QLatin1StringView("chart_id"))
        return m_charts.value(id);
    if (column == QLatin1StringView("pillar_id"))
        return m_pillars.value(id);
    if (isAnyOf(column, {"recommendation_id", "from_id", "to_id"})) {
        const qsizetype position = m_session.list().positionOf(RecommendationId{id});
        return position < 0 ? QString() : m_session.list().code(position);
    }
    if (column == QLatin1StringView("addressee_id")) {
        const auto found = addressee(m_session.store(), AddresseeId{id});
        return found ? label(found->side, m_formatting.wording()) : QString();
    }
    return QString::number(id);
}

QString HistoryWords::value(const QString &table, const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column.endsWith(QLatin1StringView("_id")))
        return named(column, value.toInteger());
    if (isAnyOf(column, {"retired", "milestone", "partial", "zero_based"}))
        return value.toInteger() != 0 ? Words::tr("yes") : Words::tr("no");
    if (column == QLatin1StringView("recorded") || column == QLatin1StringView("created"))
        return m_formatting.moment(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
    if (column == QLatin1StringView("progress"))
        return m_formatting.percent(value.toDouble());
    if (value.isDouble())
        return m_formatting.number(value.toDouble(), Formatting::decimalsOf(value.toDouble()));
    const QString text = value.toString();
    if (isAnyOf(column, {"effective", "date", "due", "done", "published", "retrieved", "verified_on"})) {
        const auto date = PartialDate::parse(text);
        return date ? m_formatting.date(*date) : text;
    }
    if (column == QLatin1StringView("evidence")) {
        QStringList names;
        for (const QString &id : text.split(u' ', Qt::SkipEmptyParts))
            names += m_evidence.value(id.toLongLong());
        return names.join(QStringLiteral("; "));
    }
    if (column == QLatin1StringView("tags"))
        return QString(text).replace(u'|', QStringLiteral(", "));
    return keyName(table, column, shortened(text), m_formatting.wording());
}

QString HistoryWords::thing(const QString &table, const QJsonObject &row) const
{
    for (const char *column : {"code", "key"}) {
        const QString name = row.value(QLatin1StringView(column)).toString();
        if (!name.isEmpty())
            return tableName(table) + u' ' + name;
    }
    return tableName(table);
}

QList<RowChanged> HistoryWords::rows(const HistoryEntry &entry) const
{
    QList<RowChanged> changed;
    const QJsonArray array = QJsonDocument::fromJson(entry.changes).array();
    for (const QJsonValue &each : array) {
        const QJsonObject change = each.toObject();
        const QString table = change.value(QStringLiteral("table")).toString();
        RowChanged row;
        if (change.contains(QStringLiteral("sha256"))) {
            row.thing = tableName(table);
            for (const QString &column : {QStringLiteral("rows"), QStringLiteral("sha256")})
                row.fields.append(
                    FieldChange{columnName(table, column), {}, value(table, column, change.value(column))});
            changed += row;
            continue;
        }
        const QJsonObject before = change.value(QStringLiteral("before")).toObject();
        const QJsonObject after = change.value(QStringLiteral("after")).toObject();
        row.thing = thing(table, after.isEmpty() ? before : after);
        row.isGone = after.isEmpty();
        QStringList columns = before.keys() + after.keys();
        columns.removeDuplicates();
        sortForReading(columns);
        for (const QString &column : columns) {
            if (isInternalColumn(column) || before.value(column) == after.value(column))
                continue;
            const FieldChange field{columnName(table, column), value(table, column, before.value(column)),
                                    value(table, column, after.value(column))};
            if (!repeats(entry, column, field))
                row.fields.append(field);
        }
        if (table == QLatin1StringView("status_update"))
            completeStatus(entry, change, row);
        changed += row;
    }
    return changed;
}

// Who and when stand above the rows already; and a date that says "none" twice says nothing.
bool HistoryWords::repeats(const HistoryEntry &entry, const QString &column, const FieldChange &field) const
{
    const QString &said = field.after.isEmpty() ? field.before : field.after;
    if (said.isEmpty())
        return true;
    if (column == QLatin1StringView("author"))
        return said == entry.author;
    return column == QLatin1StringView("recorded") && said == m_formatting.moment(entry.at);
}

// An update is a row that comes or goes, but to people it is a move from one status to another.
void HistoryWords::completeStatus(const HistoryEntry &entry, const QJsonObject &change, RowChanged &row) const
{
    const QJsonObject after = change.value(QStringLiteral("after")).toObject();
    const bool isTakenBack = after.isEmpty();
    const QString earlier = statusBefore(entry.subject, change.value(QStringLiteral("id")).toInteger(),
                                         isTakenBack ? change.value(QStringLiteral("before")).toObject() : after);
    const QString name = columnName(QStringLiteral("status_update"), QStringLiteral("status_id"));
    const auto status = std::ranges::find(row.fields, name, &FieldChange::field);
    if (status != row.fields.end() && !earlier.isEmpty())
        (isTakenBack ? status->after : status->before) = earlier;
}

// The history holds the new update alone; what stood before is the one that it followed.
QString HistoryWords::statusBefore(const QString &code, qint64 update, const QJsonObject &row) const
{
    const qsizetype position = m_session.list().positionOf(code);
    if (position < 0)
        return {};
    const auto updates = statusUpdates(m_session.store(), m_session.list().row(position).id);
    const auto effective = PartialDate::parse(row.value(QStringLiteral("effective")).toString());
    if (!updates || !effective)
        return {};
    for (const StatusUpdate &earlier : *updates) {
        const bool isSame = earlier.addressee.value == row.value(QStringLiteral("addressee_id")).toInteger();
        const bool isBefore =
            std::pair(earlier.effective.first(), earlier.id.value) < std::pair(effective->first(), update);
        if (isSame && isBefore && !earlier.part)
            return m_statuses.value(earlier.status.value);
    }
    return {};
}

QStringList HistoryWords::edited(const QString &table, const QJsonObject &before, const QJsonObject &after) const
{
    QStringList columns = after.keys() + before.keys();
    columns.removeDuplicates();
    QStringList parts;
    for (const QString &column : columns) {
        if (isInternalColumn(column) || before.value(column) == after.value(column))
            continue;
        const QString old = value(table, column, before.value(column));
        const QString now = value(table, column, after.value(column));
        parts += columnName(table, column) + QStringLiteral(": ") + orNothing(old) + arrow + orNothing(now);
    }
    return parts;
}

QString HistoryWords::statusMove(const QString &code, qint64 update, const QJsonObject &row, bool isTakenBack) const
{
    const QString earlier = orNothing(statusBefore(code, update, row));
    const QString word =
        value(QStringLiteral("status_update"), QStringLiteral("status_id"), row.value(QStringLiteral("status_id")));
    return isTakenBack ? word + arrow + earlier : earlier + arrow + word;
}

QString HistoryWords::line(const HistoryEntry &entry) const
{
    const QJsonArray array = QJsonDocument::fromJson(entry.changes).array();
    if (isBulk(entry))
        return Words::tr("%Ln table(s) read in", nullptr, int(array.size()));
    QStringList parts;
    for (const QJsonValue &each : array) {
        const QJsonObject change = each.toObject();
        const QString table = change.value(QStringLiteral("table")).toString();
        const QJsonObject before = change.value(QStringLiteral("before")).toObject();
        const QJsonObject after = change.value(QStringLiteral("after")).toObject();
        const bool isTakenBack = after.isEmpty();
        const QJsonObject &row = isTakenBack ? before : after;
        if (!before.isEmpty() && !after.isEmpty()) {
            parts += edited(table, before, after);
        } else if (table == QLatin1StringView("status_update")) {
            parts.prepend(statusMove(entry.subject, change.value(QStringLiteral("id")).toInteger(), row, isTakenBack));
        } else {
            const QString column = tellingColumn(table, m_formatting.language());
            const QString word = value(table, column, row.value(column));
            parts += tableName(table) + QStringLiteral(": ") + word + (isTakenBack ? arrow + nothing : QString());
        }
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace acuerdo
