// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/accessible_chart.h"

#include "ui/evidence/chart_view.h"

namespace acuerdo {
namespace {

QAccessibleInterface *makeAccessibleChart(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

AccessibleChart::AccessibleChart(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
    , m_view(*view)
{}

QString AccessibleChart::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? m_view.placeText() : QAccessibleWidget::text(what);
}

void installAccessibleCharts()
{
    QAccessible::installFactory(&makeAccessibleChart); // once, however often it is asked for
}

void announceValue(ChartView &view)
{
    QAccessibleValueChangeEvent event(&view, view.placeText());
    QAccessible::updateAccessibility(&event);
}

} // namespace acuerdo
