// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/exchange/figures/figure_plan.h"

#include <QWidget>

class QTabWidget;
class QTableWidget;

namespace acuerdo {

class TextLabel;

/// What an import would do: the counts that add up, the figures that are revised from old to new, and the cells that
/// are not read, each with its line and the reason.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const ImportPlan &plan, Language language);
    void clear();

private:
    void fillRevisions(const ImportPlan &plan, const Formatting &formatting);
    void fillRejections(const ImportPlan &plan);

    TextLabel *m_counts;
    QTabWidget *m_tabs;
    QTableWidget *m_revisions;
    QTableWidget *m_rejections;
};

} // namespace acuerdo
