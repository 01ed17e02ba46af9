// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_table_model.h"

#include "core/domain/formatting.h"

#include <algorithm>

namespace acuerdo {
namespace {

// One cell of a spreadsheet: what could begin a formula there is text.
QString cell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    const bool couldCompute = !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return couldCompute ? u'\'' + text : text;
}

bool isFlagged(const ChartPoint &point)
{
    return point.flag != ObservationFlag::Final || point.partial;
}

} // namespace

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChartTableModel::setSpec(std::shared_ptr<const ChartSpec> spec)
{
    beginResetModel();
    m_spec = std::move(spec);
    m_places.clear();
    m_rowCount = 0;
    m_hasFlags = false;
    if (m_spec)
        findRows();
    endResetModel();
}

// The points of all series are in the order of periods: one pass from their ends meets the newest first.
void ChartTableModel::findRows()
{
    const auto &series = m_spec->series;
    std::vector<size_t> left;
    for (const ChartSpecSeries &one : series) {
        left.push_back(one.points.size());
        m_hasFlags = m_hasFlags || std::ranges::any_of(one.points, isFlagged);
    }
    for (;;) {
        const Period *newest = nullptr;
        for (size_t i = 0; i < series.size(); ++i) {
            const Period *last = left[i] > 0 ? &series[i].points[left[i] - 1].period : nullptr;
            if (last && (!newest || *last > *newest))
                newest = last;
        }
        if (!newest)
            return;
        for (size_t i = 0; i < series.size(); ++i) {
            const bool isOf = left[i] > 0 && series[i].points[left[i] - 1].period == *newest;
            m_places.push_back(isOf ? qint32(--left[i]) : -1);
        }
        ++m_rowCount;
    }
}

const ChartPoint *ChartTableModel::point(int row, int series) const
{
    const qint32 place = m_places[size_t(row) * size_t(seriesCount()) + size_t(series)];
    return place < 0 ? nullptr : &m_spec->series[size_t(series)].points[size_t(place)];
}

const Period &ChartTableModel::period(int row) const
{
    for (int series = 0; series < seriesCount(); ++series) {
        if (const ChartPoint *found = point(row, series))
            return found->period;
    }
    Q_UNREACHABLE(); // a row is there because a point is
}

int ChartTableModel::rowOf(const Period &period) const
{
    int first = 0;
    int last = m_rowCount;
    while (first < last) { // the newest stand first
        const int middle = first + (last - first) / 2;
        if (this->period(middle) > period)
            first = middle + 1;
        else
            last = middle;
    }
    return first < m_rowCount && this->period(first) == period ? first : -1;
}

QString ChartTableModel::flagText(int row) const
{
    const Wording wording(m_spec->language);
    QStringList words;
    for (int series = 0; series < seriesCount(); ++series) {
        const ChartPoint *shown = point(row, series);
        for (const QString &word : shown ? flagWords(*shown, wording) : QStringList()) {
            if (!words.contains(word))
                words << word;
        }
    }
    return words.join(QStringLiteral(", "));
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_spec ? 0 : 1 + seriesCount() + (m_hasFlags ? 1 : 0);
}

QString ChartTableModel::text(int row, int column) const
{
    const Formatting formatting(m_spec->language);
    if (column == 0)
        return formatting.period(period(row));
    if (column > seriesCount())
        return flagText(row);
    const ChartPoint *shown = point(row, column - 1);
    return formatting.number(shown ? std::optional(shown->value) : std::nullopt, m_spec->decimals);
}

QString ChartTableModel::head(int column) const
{
    if (column == 0)
        return tr("Period");
    if (column > seriesCount())
        return tr("Flag");
    const ChartSpecSeries &series = m_spec->series[size_t(column - 1)];
    return series.shortName.isEmpty() ? series.name : series.shortName;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isValue = index.column() > 0 && index.column() <= seriesCount();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isFlagColumn(index.column()) ? text(index.row(), index.column()).toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        return isValue ? QStringLiteral("%1, %2: %3")
                             .arg(text(index.row(), 0), head(index.column()), text(index.row(), index.column()))
                       : text(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isSeries = section > 0 && section <= seriesCount();
    switch (role) {
    case Qt::DisplayRole:
        return head(section);
    case Qt::ToolTipRole:
        return isSeries ? m_spec->series[size_t(section - 1)].name : head(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isSeries ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ChartTableModel::tabSeparated(const QList<int> &rows) const
{
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column)
        heads << cell(column > 0 && column <= seriesCount() ? m_spec->series[size_t(column - 1)].name : head(column));
    QString copied = heads.join(u'\t') + u'\n';
    for (const int row : rows) {
        QStringList cells{period(row).text()};
        for (int series = 0; series < seriesCount(); ++series) {
            const ChartPoint *shown = point(row, series);
            cells << (shown ? QString::number(shown->value, 'f', QLocale::FloatingPointShortest) : QString());
        }
        if (m_hasFlags)
            cells << cell(flagText(row));
        copied += cells.join(u'\t') + u'\n';
    }
    return copied;
}

} // namespace acuerdo
