// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_gallery_model.h"

#include "core/store/reading.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace acuerdo {
namespace {

// Figures by number, additions after them.
auto galleryOrder(const Chart &chart)
{
    bool isNumber = false;
    const int number = chart.figure.toInt(&isNumber);
    const int last = std::numeric_limits<int>::max();
    return std::tuple(chart.figure.isEmpty(), isNumber ? number : last, chart.position);
}

} // namespace

ChartGalleryModel::ChartGalleryModel(QObject *parent)
    : QAbstractListModel(parent)
{}

Result<Done> ChartGalleryModel::read(const Store &store, const ChartOptions &options)
{
    ACUERDO_TRY_VALUE(found, charts(store));
    beginResetModel();
    m_store = &store;
    m_options = options;
    m_all.assign(found.cbegin(), found.cend());
    std::ranges::stable_sort(m_all, {}, galleryOrder);
    m_specs.assign(m_all.size(), nullptr);
    m_shown.resize(m_all.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
    return Done{};
}

void ChartGalleryModel::clear()
{
    beginResetModel();
    m_store = nullptr;
    m_all.clear();
    m_shown.clear();
    m_specs.clear();
    endResetModel();
}

void ChartGalleryModel::filter(const std::function<bool(const Chart &)> &fits)
{
    std::vector<int> shown;
    for (int i = 0; i < total(); ++i) {
        if (fits(m_all[size_t(i)]))
            shown.push_back(i);
    }
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int ChartGalleryModel::rowOf(ChartId id) const
{
    const auto found = std::ranges::find(m_shown, id, [this](int position) { return m_all[size_t(position)].id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

std::shared_ptr<const ChartSpec> ChartGalleryModel::spec(int row) const
{
    const auto position = size_t(m_shown[size_t(row)]);
    auto &kept = m_specs[position];
    if (!kept && m_store) {
        if (auto made = chartSpec(*m_store, m_all[position], m_options))
            kept = std::make_shared<const ChartSpec>(*std::move(made));
        else
            m_error = made.error().message;
    }
    return kept;
}

int ChartGalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChartGalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Chart &shown = chart(index.row());
    const QString title = shown.title.shown(m_options.language);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return QString(title + u'\n' + shown.subtitle.shown(m_options.language))
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>"));
    case Qt::AccessibleTextRole:
        return title;
    case Qt::AccessibleDescriptionRole: {
        const auto said = spec(index.row());
        return said ? said->description : m_error;
    }
    default:
        return {};
    }
}

} // namespace acuerdo
