// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/references/evidence_model.h"

#include "core/domain/folded_text.h"
#include "core/domain/formatting.h"
#include "core/store/all_rows.h"
#include "core/store/reading.h"

#include <algorithm>

namespace acuerdo {
namespace {

QString searchText(const Evidence &evidence)
{
    return folded(QStringList{evidence.key, evidence.title, evidence.publisher, evidence.tableTitle, evidence.url,
                              evidence.quote, evidence.place, evidence.note.english, evidence.note.spanish}
                      .join(u'\n'));
}

} // namespace

EvidenceModel::EvidenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

Result<Done> EvidenceModel::read(const Store &store, Language language)
{
    ACUERDO_TRY_VALUE(all, allEvidence(store));
    ACUERDO_TRY_VALUE(links, allRows<EvidenceLink>(store));
    QHash<EvidenceId, int> counts;
    for (const EvidenceLink &link : std::as_const(links))
        ++counts[link.evidence];
    beginResetModel();
    m_language = language;
    m_rows.clear();
    for (const Evidence &evidence : std::as_const(all))
        m_rows.push_back({evidence, searchText(evidence), counts.value(evidence.id)});
    endResetModel();
    return Done{};
}

int EvidenceModel::rowOf(EvidenceId id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const Row &row) { return row.evidence.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceModel::text(const Row &row, int column) const
{
    const Formatting formatting(m_language);
    switch (column) {
    case Key:
        return row.evidence.key;
    case Title:
        return row.evidence.title;
    case Kind:
        return label(row.evidence.kind, formatting.wording());
    case Publisher:
        return row.evidence.publisher;
    case Published:
        return formatting.date(row.evidence.published);
    case Links:
        return formatting.count(row.links);
    default:
        return {};
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    if (role == SearchRole)
        return row.search;
    if (role == SortRole) {
        if (index.column() == Links)
            return row.links;
        if (index.column() == Published)
            return row.evidence.published.text();
        return folded(text(row, index.column()));
    }
    if (role == Qt::TextAlignmentRole && index.column() == Links)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Publisher:
        return tr("Publisher");
    case Published:
        return tr("Published");
    case Links:
        return tr("Links", "how many recommendations it bears on");
    default:
        return {};
    }
}

} // namespace acuerdo
