// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QAbstractButton>
#include <QPixmap>

#include <memory>

namespace acuerdo {

/// A chart in the detail, drawn small by the one renderer; pressing it opens the chart at its own page. Nothing is read
/// before it comes in sight.
class DetailChart : public QAbstractButton
{
    Q_OBJECT

public:
    DetailChart(const Store &store, const Chart &chart, const ChartOptions &options, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const std::shared_ptr<const ChartSpec> &spec() const;
    void draw();

    const Store &m_store;
    Chart m_chart;
    ChartOptions m_options;
    mutable std::shared_ptr<const ChartSpec> m_spec;
    QPixmap m_picture;
};

} // namespace acuerdo
