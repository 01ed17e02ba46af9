// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/sidebar_model.h"

#include "ui/recommendations/row_texts.h"

namespace acuerdo {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{}

// The same lines again keep their place, so that focus and selection stay; others are a new list.
void SidebarModel::setEntries(std::vector<SidebarEntry> entries)
{
    const bool same = std::ranges::equal(entries, m_entries, [](const SidebarEntry &a, const SidebarEntry &b) {
        return a.kind == b.kind && a.key == b.key;
    });
    if (!same)
        beginResetModel();
    m_entries = std::move(entries);
    if (!same)
        endResetModel();
    else if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

void SidebarModel::count(const RecommendationList &list, Language language)
{
    m_words = list.words();
    m_language = language;
    for (SidebarEntry &entry : m_entries) {
        if (entry.kind == SidebarEntry::Kind::Heading)
            continue;
        const auto positions = entry.valid ? list.select(entry.query) : std::vector<qint32>();
        entry.tally = positions ? tallyOf(list, *positions) : StatusTally(m_words);
    }
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

int SidebarModel::rowOf(SidebarEntry::Kind kind, const QString &key) const
{
    const auto it = std::ranges::find_if(
        m_entries, [&](const SidebarEntry &entry) { return entry.kind == kind && entry.key == key; });
    return it == m_entries.end() ? -1 : int(it - m_entries.begin());
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SidebarEntry &line = entry(index.row());
    const bool heading = line.kind == SidebarEntry::Kind::Heading;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return heading ? line.title
                       : tr("%1, %2", "name, numbers").arg(line.title, tallyText(line.tally, m_words, m_language));
    case Qt::ToolTipRole:
        if (heading)
            return {};
        if (!line.valid)
            return plainToolTip(tr("%1\nThis view's filter cannot be read: %2").arg(line.title, line.view.query));
        return plainToolTip((line.whole.isEmpty() ? line.title : line.whole) + u'\n'
                            + tallyText(line.tally, m_words, m_language));
    default:
        return {};
    }
}

bool SidebarModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || entry(index.row()).kind != SidebarEntry::Kind::View)
        return false;
    const QString title = value.toString().simplified();
    if (title.isEmpty() || title == entry(index.row()).title)
        return false;
    Q_EMIT renamed(entry(index.row()).view, title);
    return true;
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || entry(index.row()).kind == SidebarEntry::Kind::Heading)
        return Qt::NoItemFlags;
    const bool view = entry(index.row()).kind == SidebarEntry::Kind::View;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return view && m_editable ? usual | Qt::ItemIsEditable : usual;
}

} // namespace acuerdo
