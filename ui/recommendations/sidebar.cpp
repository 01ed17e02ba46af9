// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/sidebar.h"

#include "core/store/reading.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/sidebar_delegate.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

namespace acuerdo {
namespace {

/// From here on the counts come after the list, so that no change waits for them.
constexpr qsizetype manyRows = 20'000;

Query oneTerm(QueryField field, const QString &value)
{
    return {{QueryTerm{.field = field, .values = {value}}}};
}

} // namespace

Sidebar::Sidebar(Session &session, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_newView(new QAction(this))
    , m_renameView(new QAction(this))
    , m_removeView(new QAction(this))
{
    setModel(&m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    m_newView->setIcon(themedIcon(QStringLiteral("star")));
    m_newView->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_renameView->setShortcut(Qt::Key_F2);
    m_removeView->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_renameView, m_removeView})
        action->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_renameView, m_removeView});
    connect(m_newView, &QAction::triggered, this, &Sidebar::createView);
    connect(m_renameView, &QAction::triggered, this, [this] { edit(currentIndex()); });
    connect(m_removeView, &QAction::triggered, this, &Sidebar::removeView);
    // Not from inside the model's setData: the view is still closing its editor then.
    connect(
        &m_model, &SidebarModel::renamed, this,
        [this](const SavedView &view, const QString &title) { renameView(view, title); }, Qt::QueuedConnection);
}

QSize Sidebar::sizeHint() const
{
    return {Typography::current().length(200), 0};
}

std::vector<SidebarEntry> Sidebar::readEntries()
{
    using Kind = SidebarEntry::Kind;
    const Language language = m_session.language();
    std::vector<SidebarEntry> entries;
    entries.push_back({.kind = Kind::Heading, .key = QStringLiteral("pillars"), .title = tr("Pillars")});
    entries.push_back({.kind = Kind::All, .title = tr("All recommendations")});
    for (const Pillar &pillar : m_session.pillars()) {
        const LocalizedText &title = pillar.shortTitle.isEmpty() ? pillar.title : pillar.shortTitle;
        entries.push_back({.kind = Kind::Pillar,
                           .key = pillar.key,
                           .title = title.shown(language),
                           .pillar = pillar,
                           .query = oneTerm(QueryField::Pillar, pillar.key)});
    }
    entries.push_back({.kind = Kind::Heading, .key = QStringLiteral("views"), .title = tr("Saved views")});
    for (const SavedView &view : savedViews(m_session.store()).value_or(QList<SavedView>())) {
        auto query = parseQuery(view.query, m_session.queryNames(), Wording(language));
        entries.push_back({.kind = Kind::View,
                           .key = view.key,
                           .title = view.title.shown(language),
                           .icon = view.icon.isEmpty() ? QStringLiteral("star") : view.icon,
                           .view = view,
                           .query = query ? *query : Query(),
                           .valid = query.has_value()});
    }
    entries.push_back({.kind = Kind::Heading, .key = QStringLiteral("sources"), .title = tr("Sources")});
    for (const Source &source : m_session.sources()) {
        entries.push_back({.kind = Kind::Source,
                           .key = source.key,
                           .title = shortSourceTitle(source, language),
                           .whole = source.title.shown(language),
                           .icon = QStringLiteral("doc"),
                           .query = oneTerm(QueryField::Source, source.key)});
    }
    return entries;
}

void Sidebar::reload()
{
    m_isReloading = true;
    m_model.setEditable(!m_session.isReadOnly());
    m_model.setEntries(readEntries());
    choose(m_chosenKind, m_chosenKey);
    m_isReloading = false;
    const auto count = [this] { m_model.count(m_session.list(), m_session.language()); };
    if (m_session.list().size() < manyRows)
        count();
    else
        QTimer::singleShot(0, this, count);
    updateActions();
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pillars, saved views and sources"));
    m_newView->setText(tr("Save this filter as a view"));
    m_renameView->setText(tr("Rename view"));
    m_removeView->setText(tr("Remove view"));
}

void Sidebar::choose(SidebarEntry::Kind kind, const QString &key)
{
    int row = m_model.rowOf(kind, key);
    if (row < 0)
        row = m_model.rowOf(SidebarEntry::Kind::All, QString());
    setCurrentIndex(m_model.index(row));
}

void Sidebar::chooseAll()
{
    choose(SidebarEntry::Kind::All, QString());
}

const SidebarEntry *Sidebar::currentEntry() const
{
    return currentIndex().isValid() ? &m_model.entry(currentIndex().row()) : nullptr;
}

const Query &Sidebar::query() const
{
    static const Query all;
    const SidebarEntry *entry = currentEntry();
    return entry ? entry->query : all;
}

QString Sidebar::chosenTitle() const
{
    const SidebarEntry *entry = currentEntry();
    if (!entry)
        return {};
    return entry->kind == SidebarEntry::Kind::Pillar ? entry->pillar.title.shown(m_session.language()) : entry->title;
}

Query Sidebar::viewQuery() const
{
    return {query().terms + m_session.filter().terms};
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || m_isReloading)
        return;
    m_chosenKind = m_model.entry(current.row()).kind;
    m_chosenKey = m_model.entry(current.row()).key;
    updateActions();
    Q_EMIT chosen();
}

void Sidebar::updateActions()
{
    const QString reason = m_session.readOnlyReason();
    const SidebarEntry *entry = currentEntry();
    const bool isView = entry && entry->kind == SidebarEntry::Kind::View;
    m_newView->setEnabled(reason.isEmpty() && !viewQuery().isEmpty());
    m_renameView->setEnabled(reason.isEmpty() && isView);
    m_removeView->setEnabled(reason.isEmpty() && isView);
    const QString nothingToSave = tr("Type a filter or choose a pillar first: a view keeps what is asked.");
    m_newView->setToolTip(!reason.isEmpty() ? reason : viewQuery().isEmpty() ? nothingToSave : m_newView->text());
    m_renameView->setToolTip(reason.isEmpty() ? m_renameView->text() : reason);
    m_removeView->setToolTip(reason.isEmpty() ? m_removeView->text() : reason);
}

void Sidebar::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    updateActions();
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_newView, m_renameView, m_removeView});
    menu->popup(event->globalPos());
}

void Sidebar::createView()
{
    const auto before = savedViews(m_session.store()).value_or(QList<SavedView>());
    const auto isTaken = [&](const QString &key) {
        return std::ranges::find(before, key, &SavedView::key) != before.end();
    };
    SavedView view{.position = int(before.size()) + 1,
                   .title = textIn(m_session.language(), tr("New view")),
                   .query = queryText(viewQuery()),
                   .icon = QStringLiteral("star")};
    for (qsizetype number = before.size() + 1; view.key.isEmpty() || isTaken(view.key); ++number)
        view.key = QStringLiteral("view-%1").arg(number);
    if (const auto receipt = m_session.perform(SetSavedView{view}); !receipt) {
        Q_EMIT failed(receipt.error().message);
        return;
    }
    reload();
    choose(SidebarEntry::Kind::View, view.key);
    setFocus();
    edit(currentIndex());
}

void Sidebar::renameView(SavedView view, const QString &title)
{
    view.title.in(m_session.language()) = title;
    if (const auto receipt = m_session.perform(SetSavedView{view}); !receipt)
        Q_EMIT failed(receipt.error().message);
    reload();
}

void Sidebar::removeView()
{
    const SidebarEntry *entry = currentEntry();
    if (!entry || entry->kind != SidebarEntry::Kind::View)
        return;
    SavedView view = entry->view;
    view.query.clear();
    if (const auto receipt = m_session.perform(SetSavedView{view}); !receipt) {
        Q_EMIT failed(receipt.error().message);
        return;
    }
    chooseAll();
    reload();
}

} // namespace acuerdo
