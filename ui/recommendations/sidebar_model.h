// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/saved_view.h"
#include "core/domain/source.h"
#include "ui/recommendations/status_tally.h"

#include <QAbstractListModel>

namespace acuerdo {

/// A line of the sidebar.
struct SidebarEntry {
    enum class Kind { Heading, All, Pillar, View, Source };
    Kind kind = Kind::Heading;
    QString key{}; ///< With the kind, stable over languages and sessions.
    QString title{};
    QString whole{};     ///< The title in full, where the other one is short.
    QString icon{};      ///< Of a view or source.
    Pillar pillar{};     ///< Of a pillar.
    SavedView view{};    ///< Of a view.
    Query query{};       ///< What choosing it asks; empty for all.
    bool valid = true;   ///< Whether the query of a view could be read.
    StatusTally tally{}; ///< Of what fits the query.
};

/// What the sidebar lists: all recommendations, pillars, saved views and sources, with their counts.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SidebarModel(QObject *parent = nullptr);

    void setEntries(std::vector<SidebarEntry> entries);
    /// The tallies of the entries, counted anew in `list`.
    void count(const RecommendationList &list, Language language);
    const SidebarEntry &entry(int row) const { return m_entries[size_t(row)]; }
    /// The row of an entry; -1 when it is gone.
    int rowOf(SidebarEntry::Kind kind, const QString &key) const;
    const std::vector<StatusWord> &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setEditable(bool editable) { m_editable = editable; }

Q_SIGNALS:
    /// A view was given another name by hand.
    void renamed(const acuerdo::SavedView &view, const QString &title);

private:
    std::vector<SidebarEntry> m_entries;
    std::vector<StatusWord> m_words;
    Language m_language = Language::English;
    bool m_editable = true;
};

} // namespace acuerdo
