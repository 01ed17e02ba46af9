// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/references/evidence_list.h"

#include "core/domain/citation.h"
#include "core/domain/folded_text.h"
#include "ui/references/citation_menu.h"
#include "ui/references/evidence_dialog.h"
#include "ui/references/evidence_model.h"
#include "ui/shell/session.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/link_menu.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace acuerdo {

EvidenceList::EvidenceList(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new EvidenceModel(this))
    , m_rows(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(EvidenceModel::SortRole);
    m_rows->setFilterRole(EvidenceModel::SearchRole);
    build();
    addActions();
    read();
    m_table->sortByColumn(EvidenceModel::Key, Qt::AscendingOrder);
    m_table->selectRow(0);
    m_search->setFocus();
    connect(&session, &Session::listChanged, this, &EvidenceList::read);
}

void EvidenceList::build()
{
    m_search->setPlaceholderText(tr("Find in titles, publishers, addresses, quotes and notes"));
    m_search->setAccessibleName(tr("Find evidence"));
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(EvidenceModel::Title, QHeaderView::Stretch);
    const Typography type = Typography::current();
    m_table->setColumnWidth(EvidenceModel::Key, type.length(150));
    m_table->setColumnWidth(EvidenceModel::Kind, type.length(132));
    m_table->setColumnWidth(EvidenceModel::Publisher, type.length(200));
    m_table->setColumnWidth(EvidenceModel::Links, type.length(64));
    m_count->setTextFormat(Qt::PlainText);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_search);
    rows->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch();
    rows->addLayout(foot);
    resizeDialog(*this, 1080, 680);
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_table, &QTableView::activated, this, [this] { editCurrent(); });
}

void EvidenceList::addActions()
{
    auto *foot = static_cast<QHBoxLayout *>(layout()->itemAt(2)->layout());
    const auto add = [&](const QString &text, const QKeySequence &keys, auto &&act, bool writes) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setShortcut(keys);
        const QString reason = writes ? m_session.readOnlyReason() : QString();
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? keys.toString(QKeySequence::NativeText) : reason);
        connect(button, &QPushButton::clicked, this, act);
        foot->addWidget(button);
    };
    auto *cite = new QPushButton(tr("Copy citation"));
    cite->setAutoDefault(false);
    cite->setMenu(new CitationMenu([this] { return selected(); }, m_session.language(), cite));
    foot->addWidget(cite);
    add(
        tr("Open link…"), {}, [this] { showLinkOfCurrent(); }, false);
    add(
        tr("Looked for, found none…"), {}, [this] { begin(EvidenceKind::Search); }, true);
    add(
        tr("New…"), QKeySequence::New, [this] { begin(EvidenceKind::Document); }, true);
    add(
        tr("Edit…"), {}, [this] { editCurrent(); }, false);
    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(
            citation(selected(), CitationStyle::Text, Formatting(m_session.language())));
    });
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void EvidenceList::read()
{
    const QList<Evidence> before = selected();
    const auto done = m_model->read(m_session.store(), m_session.language());
    if (!done)
        m_count->setText(done.error().message);
    else
        filter(m_search->text());
    if (!before.isEmpty())
        select(before.first().id);
}

// Every word has to be there, in any order, without regard to accents.
void EvidenceList::filter(const QString &text)
{
    QString pattern;
    for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=[\\s\\S]*%1)").arg(QRegularExpression::escape(word));
    m_rows->setFilterRegularExpression(QRegularExpression(u'^' + pattern));
    m_count->setText(m_rows->rowCount() == m_model->rowCount()
                         ? tr("%n piece(s) of evidence", nullptr, m_model->rowCount())
                         : tr("%1 of %n piece(s) of evidence", nullptr, m_model->rowCount()).arg(m_rows->rowCount()));
}

void EvidenceList::select(EvidenceId id)
{
    const QModelIndex index = m_rows->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QList<Evidence> EvidenceList::selected() const
{
    QList<Evidence> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen += m_model->evidence(m_rows->mapToSource(index).row());
    return chosen;
}

void EvidenceList::openEditor(EvidenceDialog *dialog)
{
    connect(dialog, &EvidenceDialog::saved, this, &EvidenceList::select);
    dialog->open();
}

void EvidenceList::begin(EvidenceKind kind)
{
    openEditor(new EvidenceDialog(m_session, kind, {}, this));
}

EvidenceDialog *EvidenceList::editCurrent()
{
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return nullptr;
    auto *dialog = new EvidenceDialog(m_session, m_model->evidence(index.row()), this);
    openEditor(dialog);
    return dialog;
}

void EvidenceList::showLinkOfCurrent()
{
    const QList<Evidence> chosen = selected();
    auto *menu = new LinkMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Evidence &evidence : chosen) {
        for (const QString &address : {evidence.url, evidence.archiveUrl}) {
            if (!address.isEmpty())
                menu->addLink(evidence.title, address);
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("It has no address."))->setEnabled(false);
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
}

} // namespace acuerdo
