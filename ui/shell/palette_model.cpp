// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_model.h"

#include "core/domain/folded_text.h"
#include "core/store/reading.h"
#include "ui/shell/session.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/setting.h"
#include "ui/theme/theme.h"

#include <QActionGroup>

#include <algorithm>

namespace acuerdo {
namespace {

const Setting<QStringList> recentSetting{"palette/recent"};
constexpr qsizetype recentCount = 8;
constexpr size_t mostShown = 60;
constexpr qsizetype mostInMemory = 20000; // above it the items are looked up in the search index

QString whole(const PaletteEntry &entry)
{
    return entry.code.isEmpty() ? entry.text : entry.code + u' ' + entry.text;
}

} // namespace

PaletteModel::PaletteModel(Session &session, QList<QAction *> actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    collectActions(actions);
    if (session.isOpen()) {
        collectCharts();
        if (session.list().size() <= mostInMemory)
            collectItems();
    }
    m_folded.reserve(m_all.size());
    for (const PaletteEntry &entry : m_all)
        m_folded.push_back(folded(whole(entry)));
    setPattern(QString());
}

void PaletteModel::collectActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        const QString text = plainText(*action);
        if (text.isEmpty() || action->isSeparator())
            continue;
        PaletteEntry entry;
        entry.key = QStringLiteral("action:") + (action->objectName().isEmpty() ? text : action->objectName());
        entry.text = text;
        entry.detail = action->isCheckable() && action->isChecked() ? tr("on now") : QString();
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = QStringLiteral("right");
        entry.action = action;
        m_all.push_back(std::move(entry));
    }
}

PaletteEntry PaletteModel::itemEntry(qsizetype position) const
{
    const RecommendationList &list = m_session.list();
    const ListRow &row = list.row(position);
    const StatusWord &word = list.word(row.status);
    PaletteEntry entry;
    entry.code = list.code(position);
    entry.key = QStringLiteral("item:") + entry.code;
    entry.text = list.title(position, m_session.language());
    entry.detail = word.label.shown(m_session.language());
    entry.glyph = word.glyph;
    entry.color = Theme::current().status(word.role);
    entry.recommendation = row.id;
    return entry;
}

void PaletteModel::collectItems()
{
    for (qsizetype position = 0; position < m_session.list().size(); ++position)
        m_all.push_back(itemEntry(position));
}

void PaletteModel::collectCharts()
{
    const auto all = charts(m_session.store());
    if (!all)
        return;
    for (const Chart &chart : *all) {
        PaletteEntry entry;
        entry.key = QStringLiteral("chart:") + chart.key;
        entry.text = chart.title.shown(m_session.language());
        entry.detail = tr("Chart");
        entry.icon = QStringLiteral("chart");
        entry.chart = chart.id;
        m_all.push_back(std::move(entry));
    }
}

void PaletteModel::setPattern(const QString &text)
{
    beginResetModel();
    m_shown.clear();
    const bool onlyActions = text.startsWith(u'>');
    addFound(folded(onlyActions ? text.mid(1) : text).trimmed(), onlyActions);
    endResetModel();
}

void PaletteModel::addFound(const QString &pattern, bool onlyActions)
{
    struct Found {
        int score;
        size_t at;
        std::vector<int> places;
    };
    const QStringList recent = recentSetting.value();
    std::vector<Found> found;
    for (size_t at = 0; at < m_all.size(); ++at) {
        if ((onlyActions && !m_all[at].action) || (m_all[at].action && !m_all[at].action->isEnabled()))
            continue;
        auto match = fuzzyMatch(pattern, m_folded[at]);
        if (!match)
            continue;
        const qsizetype used = recent.indexOf(m_all[at].key);
        const int bonus = used < 0 ? 0 : int(pattern.isEmpty() ? 100 - used : 4);
        found.push_back({match->score + bonus, at, std::move(match->places)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    for (size_t rank = 0; rank < std::min(mostShown, found.size()); ++rank) {
        m_shown.push_back(m_all[found[rank].at]);
        m_shown.back().places = std::move(found[rank].places);
    }
    if (pattern.size() < 2 || onlyActions || !m_session.isOpen() || m_session.list().size() <= mostInMemory)
        return;
    Query query;
    for (const QString &word : foldedWords(pattern))
        query.terms.append({.field = QueryField::Text, .values = {word}});
    const auto positions = m_session.list().select(query);
    for (size_t rank = 0; positions && rank < positions->size() && m_shown.size() < mostShown; ++rank)
        m_shown.push_back(itemEntry((*positions)[rank]));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_shown[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return whole(entry);
    case Qt::AccessibleTextRole:
        return QStringList{whole(entry), entry.detail, entry.keys}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

void PaletteModel::noteUse(const PaletteEntry &entry)
{
    QStringList recent = recentSetting.value();
    recent.removeAll(entry.key);
    recent.prepend(entry.key);
    recentSetting.setValue(recent.mid(0, recentCount));
}

} // namespace acuerdo
