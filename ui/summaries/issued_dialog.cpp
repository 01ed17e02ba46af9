// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/issued_dialog.h"

#include "core/domain/formatting.h"
#include "core/summary/issued_summaries.h"
#include "core/summary/kept_plans.h"
#include "ui/shell/session.h"
#include "ui/summaries/issued_model.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace acuerdo {
namespace {

QTableView *makeTable(QAbstractItemModel *model, int wideColumn)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 12);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    return table;
}

QHash<QString, QString> templateNames(const Session &session)
{
    QHash<QString, QString> names;
    const auto kept = keptPlans(session.store());
    for (const SummaryPlan &plan : readyMadePlans() + (kept ? *kept : QList<SummaryPlan>()))
        names.insert(plan.key, nameOf(plan, Wording(session.language())));
    return names;
}

} // namespace

IssuedDialog::IssuedDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new IssuedModel(this))
    , m_table(makeTable(m_model, IssuedModel::Title))
    , m_sentence(new TextLabel(TextSize::Body))
    , m_changes(new QStandardItemModel(this))
    , m_changeTable(nullptr)
    , m_open(new QPushButton(tr("Open")))
{
    m_changes->setHorizontalHeaderLabels({tr("Code"), tr("Recommendation"), tr("Before"), tr("Now")});
    m_changeTable = makeTable(m_changes, 1);
    build();
    read();
    connect(&session, &Session::listChanged, this, &IssuedDialog::read);
    m_table->setFocus();
}

void IssuedDialog::build()
{
    setWindowTitle(tr("Issued summaries"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Issued summaries"));
    m_changeTable->setAccessibleName(tr("What changed"));
    m_changeTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentence->setWordWrap(true);
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_open);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(m_table, 2);
    rows->addWidget(m_sentence);
    rows->addWidget(m_changeTable, 3);
    rows->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &IssuedDialog::openChosen);
    connect(m_table, &QTableView::activated, this, &IssuedDialog::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IssuedDialog::compare);
    resizeDialog(*this, 880, 560);
}

void IssuedDialog::read()
{
    const auto issued = issuedSummaries(m_session.store());
    m_model->show(issued ? *issued : QList<IssuedSummary>(), templateNames(m_session), m_session.language());
    m_table->selectRow(0);
    compare();
}

QString IssuedDialog::comparison() const
{
    return m_sentence->text();
}

void IssuedDialog::compare()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    m_open->setEnabled(rows.size() == 1);
    m_changes->removeRows(0, m_changes->rowCount());
    // The newest stands first, so that the one before is the next row.
    if (rows.size() == 1 && rows.first() + 1 < m_model->rowCount())
        rows.append(rows.first() + 1);
    m_changeTable->setVisible(rows.size() == 2);
    if (m_model->rowCount() == 0)
        return m_sentence->setText(
            tr("Nothing has been issued yet. Issuing a summary gives it a number and keeps it as "
               "it is, whatever changes later; the next one starts from it."));
    if (rows.size() == 2)
        return showChanges(m_model->at(rows.last()), m_model->at(rows.first()));
    m_sentence->setText(rows.size() > 2 ? tr("Choose two to compare them.")
                                        : tr("There is no earlier one to compare with."));
}

void IssuedDialog::showChanges(const IssuedSummary &before, const IssuedSummary &after)
{
    const Formatting formatting(m_session.language());
    const Standing from = standingFromText(before.figures);
    const Standing to = standingFromText(after.figures);
    const StandingChange change = changeBetween(from, to);
    m_sentence->setText(tr("From No. %1 (%2) to No. %3 (%4): %5.")
                            .arg(QString::number(before.number), formatting.date(before.asOf),
                                 QString::number(after.number), formatting.date(after.asOf),
                                 inWords(change, Wording(m_session.language()))));
    const QString none = QStringLiteral("–");
    for (const QStringList &codes : {change.advanced, change.slippedBack, change.closed, change.added, change.gone}) {
        for (const QString &code : codes) {
            const qsizetype position = m_session.list().positionOf(code);
            const QString title = position < 0 ? none : m_session.list().title(position, m_session.language());
            QList<QStandardItem *> row;
            for (const QString &text : {code, title, from.contains(code) ? from.value(code).word : none,
                                        to.contains(code) ? to.value(code).word : none})
                row.append(new QStandardItem(text));
            m_changes->appendRow(row);
        }
    }
    m_changeTable->setVisible(m_changes->rowCount() > 0);
}

void IssuedDialog::openChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    Q_EMIT openAsked(m_model->at(rows.first().row()).number);
    accept();
}

} // namespace acuerdo
