// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/register.h"

#include "core/domain/chart.h"
#include "core/domain/csv_text.h"
#include "core/domain/save_file.h"
#include "core/store/all_rows.h"
#include "core/store/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

namespace acuerdo {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const PartialDate &date)
{
    return textOrNull(date.text());
}

QJsonValue outcomeOrNull(std::optional<Outcome> outcome)
{
    return outcome ? QJsonValue(keyOf(*outcome)) : QJsonValue();
}

QString listText(const QJsonValue &list)
{
    QStringList items;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array)
        items += item.toString();
    return items.join(u'|');
}

/// Keys of the indicators that each recommendation's charts show, in the order of charts and series.
Result<QHash<RecommendationId, QStringList>> indicatorsByRecommendation(const Store &store)
{
    ACUERDO_TRY_VALUE(all, indicators(store));
    ACUERDO_TRY_VALUE(series, allRows<ChartSeries>(store));
    ACUERDO_TRY_VALUE(links, allRows<ChartLink>(store));
    QHash<IndicatorId, QString> keys;
    for (const Indicator &indicator : std::as_const(all))
        keys.insert(indicator.id, indicator.key);
    QHash<ChartId, QStringList> ofChart;
    for (const ChartSeries &one : std::as_const(series))
        ofChart[one.chart] += keys.value(one.indicator);
    QHash<RecommendationId, QStringList> found;
    for (const ChartLink &link : std::as_const(links)) {
        QStringList &list = found[link.recommendation];
        list += ofChart.value(link.chart);
        list.removeDuplicates();
    }
    return found;
}

} // namespace

Register::Register(const Store &store, const RecommendationList &list, Language language)
    : m_store(store)
    , m_list(list)
    , m_language(language)
{}

Result<Register> Register::read(const Store &store, const RecommendationList &list, Language language)
{
    ACUERDO_TRY(list.readSigns());
    Register made(store, list, language);
    ACUERDO_TRY_VALUE(themes, pillars(store));
    for (const Pillar &pillar : std::as_const(themes))
        made.m_pillars.insert(qint32(pillar.id.value), pillar.key);
    ACUERDO_TRY_VALUE(organisations, owners(store));
    for (const Owner &owner : std::as_const(organisations))
        made.m_owners.insert(owner.id, owner.shortName.isEmpty() ? owner.name.shown(language) : owner.shortName);
    ACUERDO_TRY_VALUE(proofs, allEvidence(store));
    for (const Evidence &evidence : std::as_const(proofs))
        made.m_evidence.insert(evidence.id, evidence);
    ACUERDO_TRY_VALUE(measured, indicatorsByRecommendation(store));
    made.m_indicators = measured;
    return made;
}

QString Register::statusKey(qint32 position) const
{
    return m_list.word(m_list.row(position).status).key;
}

Result<QStringList> Register::evidenceOf(RecommendationId id) const
{
    ACUERDO_TRY_VALUE(links, evidenceLinks(m_store, id));
    ACUERDO_TRY_VALUE(updates, statusUpdates(m_store, id, m_list.asOf()));
    QStringList keys;
    const auto add = [&](EvidenceId evidence) {
        const Evidence &found = *m_evidence.constFind(evidence);
        const bool isLater = m_list.asOf().isValid() && found.published && found.published.first() > m_list.asOf();
        if (!isLater && !keys.contains(found.key))
            keys += found.key;
    };
    for (const EvidenceLink &link : std::as_const(links))
        add(link.evidence);
    for (const StatusUpdate &update : std::as_const(updates))
        std::ranges::for_each(update.evidence, add);
    keys.sort();
    return keys;
}

Result<QJsonObject> Register::addressee(const ListRow &row, const Addressee &asked) const
{
    ACUERDO_TRY_VALUE(assigned, addresseeOwners(m_store, asked.id));
    QJsonArray leads;
    QJsonArray supporting;
    for (const AddresseeOwner &owner : std::as_const(assigned))
        (owner.role == OwnerRole::Lead ? leads : supporting) += m_owners.value(owner.owner);
    const ListSide &side = row.side(asked.side);
    return QJsonObject{
        {QStringLiteral("side"), keyOf(asked.side)},
        {QStringLiteral("lead"), leads},
        {QStringLiteral("supporting"), supporting},
        {QStringLiteral("response"), keyOf(side.response)},
        {QStringLiteral("status"), m_list.word(side.status).key},
        {QStringLiteral("effective"), dateOrNull(side.effective.date())},
    };
}

Result<QJsonObject> Register::item(qint32 position) const
{
    const ListRow &row = m_list.row(position);
    ACUERDO_TRY_VALUE(whole, recommendation(m_store, row.id));
    ACUERDO_TRY_VALUE(asked, addressees(m_store, row.id));
    ACUERDO_TRY_VALUE(proofs, evidenceOf(row.id));
    QJsonArray sides;
    for (const Addressee &one : std::as_const(asked)) {
        ACUERDO_TRY_VALUE(side, addressee(row, one));
        sides += side;
    }
    const StatusWord &word = m_list.word(row.status);
    return QJsonObject{
        {QStringLiteral("code"), whole.code},
        {QStringLiteral("title"), whole.title.shown(m_language)},
        {QStringLiteral("text"), whole.text.shown(m_language)},
        {QStringLiteral("pillar"), m_pillars.value(row.pillar)},
        {QStringLiteral("status"), word.key},
        {QStringLiteral("class"), keyOf(word.statusClass)},
        {QStringLiteral("priority"), keyOf(whole.priority)},
        {QStringLiteral("schedule"), keyOf(m_list.schedule(position))},
        {QStringLiteral("due"), dateOrNull(row.due.date())},
        {QStringLiteral("effective"), dateOrNull(row.effective.date())},
        {QStringLiteral("addressees"), sides},
        {QStringLiteral("source"), QJsonObject{{QStringLiteral("section"), whole.section.shown(m_language)},
                                               {QStringLiteral("page"), textOrNull(whole.page)}}},
        {QStringLiteral("tags"), QJsonArray::fromStringList(whole.tags)},
        {QStringLiteral("evidence"), QJsonArray::fromStringList(proofs)},
        {QStringLiteral("indicators"), QJsonArray::fromStringList(m_indicators.value(row.id))},
        {QStringLiteral("outcome"), outcomeOrNull(row.signs.outcome.outcome())},
    };
}

namespace {

constexpr const char *plainColumns[] = {"code",     "title",      "pillar",    "status",  "class", "priority",
                                        "schedule", "due",        "effective", "section", "page",  "tags",
                                        "evidence", "indicators", "outcome",   "text"};
constexpr const char *sideColumns[] = {"lead", "supporting", "response", "status", "effective"};

} // namespace

QStringList Register::columns()
{
    QStringList names;
    for (const char *name : plainColumns)
        names += QString::fromLatin1(name);
    for (const Key<Side> &side : allKeys<Side>()) {
        for (const char *name : sideColumns)
            names += side.text + u'_' + QString::fromLatin1(name);
    }
    return names;
}

Result<QStringList> Register::cells(qint32 position) const
{
    ACUERDO_TRY_VALUE(whole, item(position));
    whole.insert(QStringLiteral("section"), whole[QStringLiteral("source")][QStringLiteral("section")]);
    whole.insert(QStringLiteral("page"), whole[QStringLiteral("source")][QStringLiteral("page")]);
    const auto cell = [](const QJsonObject &object, const char *name) {
        const QJsonValue value = object.value(QLatin1StringView(name));
        return value.isArray() ? listText(value) : value.toString();
    };
    QStringList line;
    for (const char *name : plainColumns)
        line += cell(whole, name);
    const QJsonArray addressees = whole.value(QStringLiteral("addressees")).toArray();
    for (const Key<Side> &side : allKeys<Side>()) {
        QJsonObject asked;
        for (const QJsonValue &one : addressees) {
            if (one[QStringLiteral("side")].toString() == side.text)
                asked = one.toObject();
        }
        for (const char *name : sideColumns)
            line += cell(asked, name);
    }
    return line;
}

Result<Done> Register::writeJson(std::span<const qint32> positions, QIODevice &device) const
{
    // Item by item: the whole of a large register would not fit into memory as one document.
    device.write("[");
    bool isFirst = true;
    for (const qint32 position : positions) {
        ACUERDO_TRY_VALUE(one, item(position));
        device.write(std::exchange(isFirst, false) ? "\n" : ",\n");
        device.write(QJsonDocument(one).toJson(QJsonDocument::Compact));
    }
    device.write(isFirst ? "]\n" : "\n]\n");
    return Done();
}

Result<Done> Register::writeCsv(std::span<const qint32> positions, QIODevice &device) const
{
    device.write(csvLine(columns(), CsvProfile::Spreadsheet).toUtf8());
    for (const qint32 position : positions) {
        ACUERDO_TRY_VALUE(line, cells(position));
        device.write(csvLine(line, CsvProfile::Spreadsheet).toUtf8());
    }
    return Done();
}

Result<Done> writeRegister(const Store &store, const QString &path, Language language, QDate today)
{
    const bool isCsv = QFileInfo(path).suffix().toLower() == QStringLiteral("csv");
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(store.database()));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, today));
    ACUERDO_TRY_VALUE(made, Register::read(store, list, language));
    std::vector<qint32> positions(size_t(list.size()));
    std::iota(positions.begin(), positions.end(), 0);
    list.sort(positions, ListField::Code, Qt::AscendingOrder, language);
    return saveFile(path, [&](QIODevice &file) {
        return isCsv ? made.writeCsv(positions, file) : made.writeJson(positions, file);
    });
}

} // namespace acuerdo
