// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_rules.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

QList<RowFault> taken(const char *column, const QString &key)
{
    return {{QString::fromLatin1(column), QCoreApplication::translate("Exchange", "\"%1\" is there twice").arg(key)}};
}

QList<RowFault> twice()
{
    return {{{}, QCoreApplication::translate("Exchange", "the row repeats one before it")}};
}

/// Remembers something that must be the only one of its kind.
template<typename Set, typename Value>
QList<RowFault> remember(Set &set, const Value &value)
{
    if (set.contains(value))
        return twice();
    set.insert(value);
    return {};
}

template<typename Row>
QList<RowFault> rememberKey(PackageKeys &keys, const Row &row)
{
    return keys.add(row.id, row.key) ? QList<RowFault>{} : taken("key", row.key);
}

} // namespace

QList<RowFault> PackageRules::accept(const Evidence &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Source &row)
{
    m_sourceDates.insert(row.id, row.date);
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Pillar &row)
{
    m_pillarSources.insert(row.id, row.source);
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const StatusWord &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Owner &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Recommendation &row)
{
    if (m_pillarSources.value(row.pillar) != row.source)
        return {{QStringLiteral("pillar"),
                 QCoreApplication::translate("Exchange", "the pillar \"%1\" is not one of the source \"%2\"")
                     .arg(m_keys.keyOf(row.pillar), m_keys.keyOf(row.source))}};
    m_sources.insert(row.id, row.source);
    return m_keys.add(row.id, row.source, row.code) ? QList<RowFault>{} : taken("code", row.code);
}

QList<RowFault> PackageRules::accept(const Part &row)
{
    return m_keys.add(row) ? QList<RowFault>{} : taken("part", row.key);
}

QList<RowFault> PackageRules::accept(const Relation &row)
{
    if (row.from == row.to)
        return {
            {QStringLiteral("to"), QCoreApplication::translate("Exchange", "a recommendation cannot refer to itself")}};
    return remember(m_relations, std::pair(int(row.kind), std::pair(row.from, row.to)));
}

QList<RowFault> PackageRules::accept(const Addressee &row)
{
    return m_keys.add(row) ? QList<RowFault>{} : taken("side", keyOf(row.side));
}

QList<RowFault> PackageRules::accept(const AddresseeOwner &row)
{
    return remember(m_owners, std::pair(row.addressee, row.owner));
}

QList<RowFault> PackageRules::accept(const TargetDate &row)
{
    const bool isRevision = m_withTarget.contains(row.addressee);
    m_withTarget.insert(row.addressee);
    if (isRevision && row.reason.isEmpty())
        return {{QStringLiteral("reason_en"),
                 QCoreApplication::translate("Exchange", "a later target date is a revision and needs a reason")}};
    return {};
}

QList<RowFault> PackageRules::accept(const ResponseUpdate &row)
{
    return beforeSource(row.addressee, row.effective);
}

QList<RowFault> PackageRules::accept(const StatusUpdate &row)
{
    QList<RowFault> faults = beforeSource(row.addressee, row.effective);
    if (row.progress && (*row.progress < 0 || *row.progress > 100))
        faults +=
            {QStringLiteral("progress"),
             QCoreApplication::translate("Exchange", "\"%1\" is not a percentage from 0 to 100").arg(*row.progress)};
    return faults + rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::beforeSource(AddresseeId addressee, const PartialDate &effective) const
{
    const SourceId source = m_sources.value(m_keys.addressee(addressee).first);
    const PartialDate date = m_sourceDates.value(source);
    // A less precise date may lie after the source's as long as it does not end before it begins.
    if (date.isNull() || effective.isNull() || effective.last() >= date.first())
        return {};
    return {{QStringLiteral("effective"),
             QCoreApplication::translate("Exchange", "%1 is before the date of the source \"%2\" (%3)")
                 .arg(effective.text(), m_keys.keyOf(source), date.text())}};
}

QList<RowFault> PackageRules::accept(const Action &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Indicator &row)
{
    if (row.evidence)
        m_indicatorsWithEvidence.insert(row.id);
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Vintage &row)
{
    m_vintages.insert(row.id, row.indicator);
    if (row.evidence)
        m_vintagesWithEvidence.insert(row.id);
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const Observation &row)
{
    QList<RowFault> faults;
    if (m_vintages.value(row.vintage) != row.indicator)
        faults += {QStringLiteral("vintage"),
                   QCoreApplication::translate("Exchange", "the vintage \"%1\" is not one of the indicator \"%2\"")
                       .arg(m_keys.keyOf(row.vintage), m_keys.keyOf(row.indicator))};
    if (!row.evidence && !m_vintagesWithEvidence.contains(row.vintage)
        && !m_indicatorsWithEvidence.contains(row.indicator))
        faults +=
            {QStringLiteral("evidence"),
             QCoreApplication::translate("Exchange", "the value has no source: give evidence here, in vintages.csv "
                                                     "or in indicators.csv")};
    return faults + remember(m_periods, std::pair(row.vintage, row.period.text()));
}

QList<RowFault> PackageRules::accept(const Chart &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const ChartSeries &row)
{
    if (row.vintage && m_vintages.value(row.vintage) != row.indicator)
        return {{QStringLiteral("vintage"),
                 QCoreApplication::translate("Exchange", "the vintage \"%1\" is not one of the indicator \"%2\"")
                     .arg(m_keys.keyOf(row.vintage), m_keys.keyOf(row.indicator))}};
    return {};
}

QList<RowFault> PackageRules::accept(const ChartLink &row)
{
    return remember(m_chartLinks, std::pair(row.chart, row.recommendation));
}

QList<RowFault> PackageRules::accept(const SavedView &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const ImportRecipe &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const ImportRun &row)
{
    if (row.rowsRead == row.added + row.changed + row.unchanged + row.rejected)
        return {};
    return {{QStringLiteral("rows_read"),
             QCoreApplication::translate("Exchange", "it is not the sum of what was added, changed, unchanged and "
                                                     "rejected")}};
}

QList<RowFault> PackageRules::accept(const SummaryTemplate &row)
{
    return rememberKey(m_keys, row);
}

QList<RowFault> PackageRules::accept(const IssuedSummary &row)
{
    return remember(m_summaryNumbers, row.number);
}

} // namespace acuerdo
