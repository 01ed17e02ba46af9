// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace acuerdo {

class ChartView;

/// A chart for a screen reader: a chart with a title, a description, and as its value what the cursor stands on.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView *view);

    QString text(QAccessible::Text what) const override;

private:
    const ChartView &m_view;
};

/// Makes every ChartView of the program an AccessibleChart. Again does nothing.
void installAccessibleCharts();
/// Tells a screen reader that the cursor of a chart is on another value.
void announceValue(ChartView &view);

} // namespace acuerdo
