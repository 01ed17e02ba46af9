// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_model.h"

#include "core/domain/folded_text.h"
#include "core/store/reading.h"
#include "ui/shell/session.h"

namespace acuerdo {
namespace {

constexpr int pageSize = 200;
constexpr int mostPages = 20; // looked through for one fetch under a filter

} // namespace

HistoryModel::HistoryModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Formatting &formatting = m_words->formatting();
    if (role == Qt::TextAlignmentRole)
        return index.column() == Number ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Number:
        return formatting.count(row.entry.seq);
    case When:
        return formatting.moment(row.entry.at);
    case Who:
        return row.entry.author;
    case What:
        return row.title;
    case Difference:
        return row.line;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Number ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("No.", "number of an entry");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Difference:
        return tr("Before → after");
    case ColumnCount:
        break;
    }
    return {};
}

HistoryModel::Row HistoryModel::wordsOf(const HistoryEntry &entry) const
{
    return {entry, m_words->title(entry), m_words->line(entry)};
}

bool HistoryModel::fits(const Row &row) const
{
    if (m_filter.isEmpty())
        return true;
    const HistoryEntry &entry = row.entry;
    const QString text =
        folded(QStringList{row.title, row.line, entry.author, entry.subject, entry.action,
                           m_words->formatting().moment(entry.at), entry.at.toLocalTime().toString(Qt::ISODate)}
                   .join(u' '));
    return std::ranges::all_of(m_filter, [&text](const QString &word) { return text.contains(word); });
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole && !m_isResetting;
}

// The next entries that fit, older than those read: about a page, or fewer when they are rare.
std::vector<HistoryModel::Row> HistoryModel::readOlder()
{
    std::vector<Row> found;
    for (int page = 0; page < mostPages && !m_isWhole && found.size() < pageSize; ++page) {
        const auto entries = history(m_session.store(), {}, m_oldest, pageSize);
        if (!entries) {
            m_isWhole = true;
            Q_EMIT failed(entries.error().message);
            break;
        }
        m_isWhole = entries->size() < pageSize;
        for (const HistoryEntry &entry : *entries) {
            m_newest = std::max(m_newest, entry.seq);
            m_oldest = entry.seq;
            if (Row row = wordsOf(entry); fits(row))
                found.push_back(std::move(row));
        }
    }
    return found;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> found = readOlder();
    if (found.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + found.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    endInsertRows();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_isResetting = true; // a view asks for more as soon as it hears of it, before others have heard
    m_words = std::make_unique<HistoryWords>(m_session);
    m_newest = 0;
    m_oldest = 0;
    m_isWhole = false;
    m_rows = readOlder();
    endResetModel();
    m_isResetting = false;
}

void HistoryModel::readNewer()
{
    m_words = std::make_unique<HistoryWords>(m_session);
    const auto entries = history(m_session.store(), {}, 0, pageSize);
    if (!entries)
        return Q_EMIT failed(entries.error().message);
    if (!entries->isEmpty() && entries->last().seq > m_newest + 1)
        return reload();
    std::vector<Row> found;
    for (const HistoryEntry &entry : *entries) {
        if (entry.seq <= m_newest)
            break;
        if (Row row = wordsOf(entry); fits(row))
            found.push_back(std::move(row));
    }
    if (!entries->isEmpty())
        m_newest = std::max(m_newest, entries->first().seq);
    if (found.empty())
        return;
    beginInsertRows({}, 0, int(found.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    endInsertRows();
}

void HistoryModel::setFilter(const QString &text)
{
    m_filter = folded(text).split(u' ', Qt::SkipEmptyParts);
    reload();
}

int HistoryModel::rowOf(qint64 seq) const
{
    const auto found = std::ranges::find(m_rows, seq, [](const Row &row) { return row.entry.seq; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace acuerdo
