// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figure_actions.h"

#include "core/store/reading.h"
#include "ui/figures/import_dialog.h"
#include "ui/figures/indicator_dialog.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"

#include <QClipboard>
#include <QCursor>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QWidget>

namespace acuerdo {

FigureActions::FigureActions(Session &session, QWidget *page)
    : QObject(page)
    , import(new QAction(page))
    , paste(new QAction(page))
    , newIndicator(new QAction(page))
    , editIndicator(new QAction(page))
    , m_session(session)
    , m_page(page)
{
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    for (QAction *action : {import, paste, newIndicator, editIndicator}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    import->setIcon(themedIcon(QStringLiteral("import")));
    paste->setIcon(themedIcon(QStringLiteral("copy")));
    newIndicator->setIcon(themedIcon(QStringLiteral("plus")));
    editIndicator->setIcon(themedIcon(QStringLiteral("edit")));
    connect(import, &QAction::triggered, this, &FigureActions::openImport);
    connect(paste, &QAction::triggered, this,
            [this] { openImport()->pasteText(QGuiApplication::clipboard()->text()); });
    connect(newIndicator, &QAction::triggered, this, [this] {
        auto *dialog = new IndicatorDialog(m_session, m_page->window());
        connect(dialog, &IndicatorDialog::saved, this, &FigureActions::done);
        dialog->open();
    });
    connect(editIndicator, &QAction::triggered, this, &FigureActions::chooseIndicator);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    retranslate();
}

void FigureActions::retranslate()
{
    import->setText(tr("Import figures…"));
    import->setToolTip(tr("Figures out of a CSV, TSV or XLSX file"));
    paste->setText(tr("Paste figures"));
    paste->setToolTip(tr("Figures from a block of cells that was copied in a spreadsheet"));
    newIndicator->setText(tr("New indicator…"));
    editIndicator->setText(tr("Edit indicator…"));
}

ImportDialog *FigureActions::openImport()
{
    auto *dialog = new ImportDialog(m_session, m_page->window());
    connect(dialog, &ImportDialog::imported, this, &FigureActions::done);
    dialog->open();
    return dialog;
}

void FigureActions::edit(const Indicator &indicator)
{
    auto *dialog = new IndicatorDialog(m_session, indicator, m_page->window());
    connect(dialog, &IndicatorDialog::saved, this, &FigureActions::done);
    dialog->open();
}

void FigureActions::chooseIndicator()
{
    QList<Indicator> offered = m_indicators ? m_indicators() : QList<Indicator>();
    if (offered.isEmpty())
        offered = indicators(m_session.store()).value_or(QList<Indicator>());
    if (offered.size() == 1) {
        edit(offered.first());
        return;
    }
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Indicator &indicator : std::as_const(offered)) {
        QString text = indicator.title.shown(m_session.language());
        QAction *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, indicator] { edit(indicator); });
    }
    menu->popup(QCursor::pos());
}

bool FigureActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page)
        return false;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const QList<QUrl> urls = drag->mimeData()->urls();
        if (!urls.isEmpty() && urls.first().isLocalFile()) {
            drag->acceptProposedAction();
            return true;
        }
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QList<QUrl> urls = drop->mimeData()->urls();
        if (!urls.isEmpty() && urls.first().isLocalFile()) {
            openImport()->openFile(urls.first().toLocalFile());
            drop->acceptProposedAction();
            return true;
        }
    }
    return false;
}

} // namespace acuerdo
