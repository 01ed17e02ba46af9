// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendation_model.h"

namespace acuerdo {
namespace {

ListField fieldOf(RecommendationModel::Column column)
{
    switch (column) {
    case RecommendationModel::Code:
        return ListField::Code;
    case RecommendationModel::Title:
        return ListField::Title;
    case RecommendationModel::Status:
        return ListField::Status;
    case RecommendationModel::UnitedStates:
    case RecommendationModel::Mexico:
        return ListField::Side;
    case RecommendationModel::Lead:
        return ListField::Lead;
    case RecommendationModel::Due:
        return ListField::Due;
    case RecommendationModel::Updated:
        return ListField::Updated;
    case RecommendationModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

// Where a side stands in the order of words; one that is not asked comes after all.
int placeOfSide(const ListRow &row, Side side)
{
    const auto answering = answeringSide(row, side);
    return answering ? row.side(*answering).status : 256;
}

} // namespace

RecommendationModel::RecommendationModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RecommendationModel::show(const RecommendationList *list, std::vector<qint32> positions,
                               const QList<Pillar> &pillars, Language language)
{
    beginResetModel();
    const bool isOtherLanguage = std::exchange(m_arrangement.language, language) != language;
    m_list = list;
    m_positions = std::move(positions);
    m_arrangement.pillars = pillars;
    sortPositions();
    arrange();
    endResetModel();
    if (isOtherLanguage)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RecommendationModel::setGrouping(Grouping grouping)
{
    if (grouping == m_arrangement.grouping)
        return;
    beginResetModel();
    m_arrangement.grouping = grouping;
    arrange();
    endResetModel();
}

void RecommendationModel::setFolded(const QString &group, bool folded)
{
    if (folded == m_arrangement.folded.contains(group))
        return;
    beginResetModel();
    if (folded)
        m_arrangement.folded.insert(group);
    else
        m_arrangement.folded.remove(group);
    arrange();
    endResetModel();
}

void RecommendationModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_arrangement.folded.clear();
    for (const RowGroup &group : m_rows.groups()) {
        if (folded)
            m_arrangement.folded.insert(group.key);
    }
    arrange();
    endResetModel();
}

const Pillar *RecommendationModel::pillarOf(const ListRow &row) const
{
    const auto it = std::ranges::find(m_arrangement.pillars, PillarId{row.pillar}, &Pillar::id);
    return it == m_arrangement.pillars.end() ? nullptr : &*it;
}

RecommendationId RecommendationModel::idAt(int row) const
{
    const qint32 position = row >= 0 && row < m_rows.size() ? m_rows.position(row) : -1;
    return position < 0 ? RecommendationId{} : m_list->row(position).id;
}

int RecommendationModel::rowOf(RecommendationId id) const
{
    return m_list ? int(m_rows.rowOf(qint32(m_list->positionOf(id)))) : -1;
}

int RecommendationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecommendationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecommendationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (const RowGroup *group = m_rows.group(index.row()))
        return words ? QVariant(headingText(*group, index.column())) : QVariant();
    const qint32 position = m_rows.position(index.row());
    if (words)
        return cellText(position, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(toolTip(position, index.column()));
    return {};
}

QString RecommendationModel::cellText(qint32 position, int column) const
{
    const RowTexts words = texts();
    switch (Column(column)) {
    case Code:
        return m_list->code(position);
    case Title:
        return m_list->title(position, m_arrangement.language);
    case Status:
        return words.status(position);
    case UnitedStates:
        return words.side(position, Side::UnitedStates);
    case Mexico:
        return words.side(position, Side::Mexico);
    case Lead:
        return words.leads(position).join(QStringLiteral(", "));
    case Due:
        return words.due(position).isEmpty() ? QStringLiteral("–") : words.due(position);
    case Updated:
        return words.updated(position);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString RecommendationModel::toolTip(qint32 position, int column) const
{
    const RowTexts words = texts();
    switch (Column(column)) {
    case Code: {
        const Pillar *pillar = pillarOf(m_list->row(position));
        return pillar ? pillar->title.shown(m_arrangement.language) : QString();
    }
    case Title:
        return cellText(position, column);
    case Status:
        return m_list->word(m_list->row(position).status).definition.shown(m_arrangement.language);
    case UnitedStates:
        return words.sideInFull(position, Side::UnitedStates);
    case Mexico:
        return words.sideInFull(position, Side::Mexico);
    case Lead:
        return words.leadsInFull(position);
    case Due:
        return words.dueInFull(position);
    case Updated: {
        const PackedDate recorded = m_list->row(position).recorded;
        return recorded.isNull() ? tr("No status update yet")
                                 : tr("Written down %1").arg(words.formatting().date(recorded.date()));
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString RecommendationModel::headingText(const RowGroup &group, int column) const
{
    if (column == Code)
        return group.title;
    return column == Title ? tallyText(group.tally, m_list->words(), m_arrangement.language) : QString();
}

QVariant RecommendationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == SideNameRole)
        return label(section == Mexico ? Side::Mexico : Side::UnitedStates, Wording(m_arrangement.language));
    const bool inFull = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !inFull)
        return {};
    switch (Column(section)) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Recommendation");
    case Status:
        return tr("Status");
    case UnitedStates:
        return inFull ? tr("Status of the United States") : tr("US");
    case Mexico:
        return inFull ? tr("Status of Mexico") : tr("MX");
    case Lead:
        return inFull ? tr("Lead: United States above Mexico") : tr("Lead");
    case Due:
        return inFull ? tr("Due: earliest open target date") : tr("Due");
    case Updated:
        return inFull ? tr("Updated: date of the latest update") : tr("Updated");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RecommendationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void RecommendationModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = Column(column);
    m_sortOrder = order;
    sortPositions();
    arrange();
    endResetModel();
}

void RecommendationModel::sortPositions()
{
    if (!m_list)
        return;
    m_list->sort(m_positions, fieldOf(m_sortColumn), m_sortOrder, m_arrangement.language);
    if (m_sortColumn != UnitedStates && m_sortColumn != Mexico)
        return;
    const Side side = m_sortColumn == Mexico ? Side::Mexico : Side::UnitedStates;
    std::ranges::stable_sort(m_positions, [&](qint32 a, qint32 b) {
        const int first = placeOfSide(m_list->row(a), side);
        const int second = placeOfSide(m_list->row(b), side);
        return m_sortOrder == Qt::AscendingOrder ? first < second : second < first;
    });
}

void RecommendationModel::arrange()
{
    m_rows = m_list ? VisibleRows(*m_list, m_positions, m_arrangement) : VisibleRows();
}

} // namespace acuerdo
