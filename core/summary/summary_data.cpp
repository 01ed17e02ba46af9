// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/summary_data.h"

#include "core/domain/outcome.h"
#include "core/store/outcomes.h"
#include "core/store/reading.h"

#include <QSet>

#include <algorithm>

namespace acuerdo {
namespace {

/// Fills a SummaryData step by step; each step is one kind of thing.
class Reader
{
public:
    Reader(const Store &store, const SummaryOptions &options, const WorkReport &report)
        : m_store(store)
        , m_report(report)
    {
        m_data.options = options;
        m_data.formatting = Formatting(options.language);
    }

    Result<SummaryData> run()
    {
        ACUERDO_TRY(checkDates());
        // One moment for all of it; and the file is locked once, not for each of many thousand rows.
        ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(m_store.database()));
        ACUERDO_TRY(readWorkspace());
        ACUERDO_TRY(readList());
        ACUERDO_TRY(readItems());
        ACUERDO_TRY(readCharts());
        ACUERDO_TRY(readEvidence());
        return std::move(m_data);
    }

private:
    Result<Done> checkDates() const
    {
        const SummaryOptions &options = m_data.options;
        if (!options.asOf.isValid())
            return failure(m_data.wording().translate("Summary", "A summary needs the day that it is made as of."));
        if (options.from.isValid() && options.from >= options.asOf) {
            return failure(m_data.wording()
                               .translate("Summary", "The summary cannot compare %1 with %2: the day to compare with "
                                                     "must come before the day it is made as of.")
                               .arg(m_data.formatting.date(options.asOf), m_data.formatting.date(options.from)));
        }
        return Done{};
    }

    Result<Done> readWorkspace()
    {
        ACUERDO_TRY_VALUE(info, workspaceInfo(m_store));
        ACUERDO_TRY_VALUE(allSources, sources(m_store));
        ACUERDO_TRY_VALUE(allPillars, pillars(m_store));
        ACUERDO_TRY_VALUE(allOwners, owners(m_store));
        ACUERDO_TRY_VALUE(seals, history(m_store, {}, 0, 1));
        m_data.workspace = info;
        m_data.sources = allSources;
        m_data.pillars = allPillars;
        for (const Owner &owner : allOwners)
            m_data.owners.insert(owner.id, owner);
        if (!seals.isEmpty()) {
            m_data.fingerprint = QString::fromLatin1(seals.first().hash.toHex());
            m_data.historyLength = seals.first().seq;
        }
        return Done{};
    }

    Result<Done> readList()
    {
        const SummaryOptions &options = m_data.options;
        ACUERDO_TRY_VALUE(names, queryNames(m_store));
        const auto query = parseQuery(queryOf(options), names, m_data.wording());
        if (!query)
            return failure(query.error().message);
        ACUERDO_TRY_VALUE(list, RecommendationList::read(m_store, options.asOf, options.asOf));
        ACUERDO_TRY_VALUE(selection, list.select(*query));
        m_data.selection = std::move(selection);
        ACUERDO_TRY(keepSubject(list));
        m_data.counts = countRows(list, m_data.selection, m_data.pillars);
        if (options.from.isValid()) {
            ACUERDO_TRY_VALUE(before, RecommendationList::read(m_store, options.from, options.from));
            ACUERDO_TRY_VALUE(changes, changesBetween(m_store, before, list, m_data.selection));
            m_data.changes = std::move(changes);
        }
        m_data.list.emplace(std::move(list));
        return Done{};
    }

    // A letter speaks of one owner's items, a fact sheet of one recommendation.
    Result<Done> keepSubject(const RecommendationList &list)
    {
        const SummaryOptions &options = m_data.options;
        if (asksForCode(options.plan))
            return keepCode(list);
        return asksForOwner(options.plan) ? keepOwner(list) : Done{};
    }

    Result<Done> keepCode(const RecommendationList &list)
    {
        const QString code = m_data.options.subject.trimmed();
        if (code.isEmpty())
            return failure(m_data.wording().translate("Summary", "A fact sheet needs the code of its recommendation."));
        ACUERDO_TRY_VALUE(found, recommendationByCode(m_store, code));
        const auto position = qint32(list.positionOf(found.id));
        m_data.subject = found.code;
        m_data.selection = position < 0 ? std::vector<qint32>{} : std::vector<qint32>{position};
        return Done{};
    }

    Result<Done> keepOwner(const RecommendationList &list)
    {
        const QString name = m_data.options.subject.trimmed();
        const auto isNamed = [&](const Owner &owner) {
            const auto same = [&](const QString &text) { return text.compare(name, Qt::CaseInsensitive) == 0; };
            return same(owner.key) || same(owner.shortName) || same(owner.name.english) || same(owner.name.spanish);
        };
        const auto owner = std::ranges::find_if(std::as_const(m_data.owners), isNamed);
        if (name.isEmpty() || owner == m_data.owners.cend()) {
            return failure(name.isEmpty()
                               ? m_data.wording().translate("Summary", "A letter needs the owner that it goes to.")
                               : m_data.wording().translate("Summary", "There is no owner “%1”.").arg(name));
        }
        m_data.subject = owner->name.shown(m_data.language());
        std::vector<qint32> kept;
        for (const qint32 position : m_data.selection) {
            ACUERDO_TRY_VALUE(sides, addressees(m_store, list.row(position).id));
            bool has = false;
            for (const Addressee &side : sides) {
                ACUERDO_TRY_VALUE(ofSide, addresseeOwners(m_store, side.id));
                has = has || std::ranges::find(ofSide, owner->id, &AddresseeOwner::owner) != ofSide.end();
            }
            if (has)
                kept.push_back(position);
        }
        m_data.selection = std::move(kept);
        return Done{};
    }

    Result<Done> readItems()
    {
        m_data.items.reserve(m_data.selection.size());
        for (const qint32 position : m_data.selection) {
            if (isCancelled(m_report, qint64(m_data.items.size()), qint64(m_data.selection.size())))
                return failure(m_data.wording().translate("Summary", "The summary was stopped. Nothing was written."));
            ACUERDO_TRY_VALUE(item, readItem(position));
            m_data.items.push_back(std::move(item));
        }
        QHash<PillarId, qsizetype> order;
        for (const Pillar &pillar : m_data.pillars)
            order.insert(pillar.id, order.size());
        std::ranges::stable_sort(m_data.items, {},
                                 [&](const ItemRecord &item) { return order.value(item.recommendation.pillar); });
        return Done{};
    }

    Result<ItemRecord> readItem(qint32 position)
    {
        const ListRow &row = m_data.list->row(position);
        ItemRecord item{.position = position};
        ACUERDO_TRY_VALUE(found, recommendation(m_store, row.id));
        ACUERDO_TRY_VALUE(sides, addressees(m_store, row.id));
        ACUERDO_TRY_VALUE(updates, statusUpdates(m_store, row.id, m_data.options.asOf));
        item.recommendation = std::move(found);
        for (const Addressee &addressee : sides) {
            ACUERDO_TRY_VALUE(side, readSide(addressee, row));
            const auto latest = std::ranges::find_if(
                updates, [&](const StatusUpdate &update) { return update.addressee == addressee.id && !update.part; });
            if (latest != updates.end()) {
                side.latest = *latest;
                refer(latest->evidence);
            }
            item.sides.append(side);
            if (m_data.has(SummarySection::Updates))
                keepUpdates(item, addressee, updates);
        }
        if (m_data.options.audience != Audience::Public) {
            ACUERDO_TRY_VALUE(steps, acuerdo::actions(m_store, row.id));
            item.actions = steps;
        }
        if (item.recommendation.priority == Priority::High && m_data.has(SummarySection::Priorities))
            ACUERDO_TRY(readOutcomes(item, row.effective.date()));
        return item;
    }

    Result<Done> readOutcomes(ItemRecord &item, const PartialDate &changed)
    {
        ACUERDO_TRY_VALUE(measured, measuredOutcomes(m_store, item.recommendation.id, changed, m_data.options.asOf));
        for (const MeasuredOutcome &one : std::as_const(measured)) {
            ACUERDO_TRY_VALUE(spark, sparkOf(one));
            const ItemOutcome outcome{one.indicator.title.shown(m_data.language()) + QStringLiteral(": ")
                                          + outcomeText(one.sinceBaseline, one.indicator, m_data.formatting),
                                      std::move(spark)};
            if (!item.outcomes.contains(outcome))
                item.outcomes.append(outcome);
        }
        return Done{};
    }

    // Of the figures that were counted, and no others.
    Result<SparkLine> sparkOf(const MeasuredOutcome &outcome)
    {
        const OutcomeReading &reading = outcome.sinceBaseline;
        if (reading.count < 2)
            return SparkLine();
        ACUERDO_TRY_VALUE(all, observations(m_store, outcome.indicator.id));
        std::vector<SparkFigure> figures;
        for (const Observation &one : std::as_const(all)) {
            const bool counted =
                !one.partial && one.period.first() >= reading.first.first() && one.period.last() <= reading.last.last();
            if (counted)
                figures.push_back({one.period, one.value, one.flag == ObservationFlag::Break});
        }
        return acuerdo::sparkOf(figures);
    }

    void keepUpdates(ItemRecord &item, const Addressee &addressee, const QList<StatusUpdate> &updates)
    {
        for (const StatusUpdate &update : updates) {
            if (update.addressee != addressee.id)
                continue;
            item.updates.append({addressee.side, update});
            refer(update.evidence);
        }
    }

    Result<SideRecord> readSide(const Addressee &addressee, const ListRow &row)
    {
        SideRecord side{.addressee = addressee, .row = row.side(addressee.side)};
        ACUERDO_TRY_VALUE(ownersOfSide, addresseeOwners(m_store, addressee.id));
        for (const AddresseeOwner &owner : ownersOfSide)
            (owner.role == OwnerRole::Lead ? side.leads : side.supporting).append(owner.owner);
        ACUERDO_TRY_VALUE(dates, targetDates(m_store, addressee.id, m_data.options.asOf));
        side.targetDates = std::move(dates);
        return side;
    }

    Result<Done> readCharts()
    {
        QSet<RecommendationId> selected;
        for (const ItemRecord &item : m_data.items)
            selected.insert(item.recommendation.id);
        ACUERDO_TRY_VALUE(allCharts, acuerdo::charts(m_store));
        for (const Chart &chart : allCharts) {
            ACUERDO_TRY_VALUE(links, chartLinks(m_store, chart.id));
            const bool linked = std::ranges::any_of(
                links, [&](const ChartLink &link) { return selected.contains(link.recommendation); });
            if (!linked)
                continue;
            ACUERDO_TRY_VALUE(spec, chartSpec(m_store, chart, {m_data.language(), m_data.options.asOf, true}));
            ACUERDO_TRY(readIndicators(spec));
            m_data.charts.push_back(std::move(spec));
        }
        return Done{};
    }

    Result<Done> readIndicators(const ChartSpec &spec)
    {
        for (const ChartSpecSeries &series : spec.series) {
            if (series.indicator.isEmpty() || m_data.indicators.contains(series.indicator))
                continue;
            ACUERDO_TRY_VALUE(indicator, indicatorByKey(m_store, series.indicator));
            ACUERDO_TRY_VALUE(reading, indicatorOutcome(m_store, indicator, m_data.options.asOf));
            IndicatorWords words;
            if (indicator.baselineValue) {
                words.baseline = QStringLiteral("%1 (%2)").arg(
                    m_data.formatting.number(*indicator.baselineValue, indicator.decimals),
                    m_data.formatting.period(indicator.baselinePeriod));
            }
            if (reading)
                words.outcome = outcomeText(*reading, indicator, m_data.formatting);
            m_data.indicators.insert(series.indicator, words);
        }
        return Done{};
    }

    void refer(const QList<EvidenceId> &evidence)
    {
        for (const EvidenceId id : evidence)
            m_referred.insert(id);
    }

    Result<Done> readEvidence()
    {
        if (m_data.changes) {
            for (const MovedSide &moved : m_data.changes->moved)
                refer(moved.evidence);
            for (const OtherUpdate &update : m_data.changes->otherUpdates)
                refer(update.evidence);
        }
        for (const EvidenceId id : std::as_const(m_referred)) {
            ACUERDO_TRY_VALUE(found, acuerdo::evidence(m_store, id));
            m_data.evidenceKeys.insert(id, found.key);
            m_data.evidence.insert(found.key, found);
        }
        return Done{};
    }

    const Store &m_store;
    const WorkReport &m_report;
    SummaryData m_data;
    QSet<EvidenceId> m_referred;
};

} // namespace

const Pillar *SummaryData::pillar(qint32 id) const
{
    const auto found = std::ranges::find(pillars, PillarId{id}, &Pillar::id);
    return found == pillars.end() ? nullptr : &*found;
}

StatusMark SummaryData::mark(quint8 status) const
{
    const StatusWord &word = list->word(status);
    return {word.key, word.label.shown(language()), word.glyph, word.role};
}

const StatusWord *SummaryData::word(StatusWordId id) const
{
    const auto found = std::ranges::find(list->words(), id, &StatusWord::id);
    return found == list->words().end() ? nullptr : &*found;
}

QString SummaryData::ownerName(OwnerId id) const
{
    const Owner owner = owners.value(id);
    return owner.shortName.isEmpty() ? owner.name.shown(language()) : owner.shortName;
}

Result<SummaryData> readSummaryData(const Store &store, const SummaryOptions &options, const WorkReport &report)
{
    return Reader(store, options, report).run();
}

} // namespace acuerdo
