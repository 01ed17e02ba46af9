// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/import_result.h"

#include "ui/theme/panel.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

QTableWidget *table(const QString &name, const QStringList &columns)
{
    auto *made = new QTableWidget(0, int(columns.size()));
    made->setAccessibleName(name);
    made->setHorizontalHeaderLabels(columns);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setShowGrid(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return made;
}

void setRow(QTableWidget &table, int row, const QStringList &cells, int firstRight = 99)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (column >= firstRight) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        table.setItem(row, column, item);
    }
}

} // namespace

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent)
    , m_counts(new TextLabel(TextSize::Strong))
    , m_tabs(new QTabWidget)
    , m_revisions(table(tr("Revised figures"), {tr("Indicator"), tr("Period"), tr("Old"), tr("New")}))
    , m_rejections(table(tr("Cells that are not read"), {tr("Line"), tr("Column"), tr("Cell"), tr("Why")}))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->addWidget(m_counts);
    m_tabs->setMinimumHeight(fontMetrics().height() * 11);
    rows->addWidget(m_tabs, 1);
    rows->addStretch();
    clear();
}

void ImportResult::clear()
{
    m_counts->clear();
    m_tabs->hide();
}

void ImportResult::show(const ImportPlan &plan, Language language)
{
    const Formatting formatting(language);
    if (!plan.isReady() && plan.read == 0) {
        clear();
        return;
    }
    QString text = tr("%1 figures read: %2 added, %3 changed, %4 unchanged, %5 not readable.")
                       .arg(formatting.count(plan.read), formatting.count(plan.added), formatting.count(plan.changed),
                            formatting.count(plan.unchanged), formatting.count(plan.rejected));
    if (plan.missing > 0)
        text += u' ' + tr("%1 cells say that there is no figure.").arg(formatting.count(plan.missing));
    m_counts->setText(text);
    m_tabs->clear();
    if (!plan.revisions.isEmpty()) {
        fillRevisions(plan, formatting);
        m_tabs->addTab(m_revisions, tr("Revised: %1").arg(formatting.count(plan.changed)));
    }
    if (!plan.rejections.isEmpty()) {
        fillRejections(plan);
        m_tabs->addTab(m_rejections, tr("Not readable: %1").arg(formatting.count(plan.rejected)));
    }
    m_tabs->setVisible(m_tabs->count() > 0);
}

void ImportResult::fillRevisions(const ImportPlan &plan, const Formatting &formatting)
{
    const int shown = int(std::min<qsizetype>(plan.revisions.size(), 1000));
    m_revisions->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const Revision &revision = plan.revisions[row];
        const int decimals = std::max(Formatting::decimalsOf(revision.before), Formatting::decimalsOf(revision.after));
        setRow(*m_revisions, row,
               {plan.series[size_t(revision.series)].indicator.title.shown(formatting.language()),
                formatting.period(revision.period), formatting.number(revision.before, decimals),
                formatting.number(revision.after, decimals)},
               2);
    }
    m_revisions->resizeColumnsToContents();
}

void ImportResult::fillRejections(const ImportPlan &plan)
{
    m_rejections->setRowCount(int(plan.rejections.size()));
    for (int row = 0; row < plan.rejections.size(); ++row) {
        const RejectedCell &cell = plan.rejections[row];
        setRow(*m_rejections, row, {QString::number(cell.line), cell.column, cell.text, cell.reason});
    }
    m_rejections->resizeColumnsToContents();
    m_rejections->horizontalHeader()->setStretchLastSection(true); // the reason
}

} // namespace acuerdo
