// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"
#include "core/summary/issued_summaries.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/session.h"
#include "ui/summaries/page_preview.h"
#include "ui/summaries/preview_bar.h"
#include "ui/summaries/summaries_page.h"
#include "ui/summaries/summary_sending.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace acuerdo {
namespace {

constexpr int paneWidth = 304;

QFrame *ruleBetween()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    return line;
}

} // namespace

QWidget *SummariesPage::makeSide()
{
    m_save->setProperty("primary", true);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_pane);
    column->addSpacing(4);
    for (QPushButton *button : {m_print, m_copy, m_folder, m_issuedButton})
        column->addWidget(button);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    // What it is all for stays in sight, however many fields stand above it.
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->setSpacing(8);
    foot->addWidget(m_save, 1);
    foot->addWidget(m_issue, 1);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(scroll, 1);
    side->addLayout(foot);
    return m_side;
}

void SummariesPage::build()
{
    m_strip = new AsOfStrip;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_strip);
    right->addWidget(m_bar);
    right->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(ruleBetween());
    row->addLayout(right, 1);
    connect(m_strip, &AsOfStrip::back, this, [this] { openIssued(0); });
}

QAction *SummariesPage::addPageAction(void (SummariesPage::*what)())
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

void SummariesPage::makeActions()
{
    m_issueAction = addPageAction(&SummariesPage::issue);
    m_issueAction->setObjectName(QStringLiteral("issue"));
    m_issuedAction = addPageAction(&SummariesPage::showIssued);
    m_issuedAction->setObjectName(QStringLiteral("issued"));
    for (const auto &[button, action] :
         {std::pair{m_save, m_sending->saveAction()}, std::pair{m_print, m_sending->printAction()},
          std::pair{m_copy, m_sending->copyAction()}, std::pair{m_folder, m_sending->folderAction()},
          std::pair{m_issue, m_issueAction}, std::pair{m_issuedButton, m_issuedAction}}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        button->setEnabled(action->isEnabled());
    }
    for (const auto &[keys, what] : {std::pair{QKeySequence(QKeySequence::ZoomIn), &PagePreview::zoomIn},
                                     std::pair{QKeySequence(QKeySequence::ZoomOut), &PagePreview::zoomOut},
                                     std::pair{QKeySequence(Qt::CTRL | Qt::Key_0), &PagePreview::zoomToWidth}}) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_preview, what);
        m_preview->addAction(action);
    }
    enableActions();
}

void SummariesPage::enableActions()
{
    const bool canIssue = m_summary && m_opened == 0 && session().isOpen() && !session().isReadOnly();
    m_issueAction->setEnabled(canIssue && !m_sending->isSaving() && !isBusy());
}

// Large text in a small window: the pages keep half of it.
void SummariesPage::restyle()
{
    m_side->setFixedWidth(std::min(Typography::current().length(paneWidth), width() / 2));
}

void SummariesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    restyle();
}

void SummariesPage::retranslate()
{
    m_pane->retranslate(session().language());
    m_bar->retranslate();
    m_sending->retranslate();
    m_save->setText(tr("Save…"));
    m_save->setToolTip(label(m_choices.format, Wording(session().language())));
    m_issue->setText(tr("Issue as No. %1").arg(nextNumber(m_issued)));
    m_issueAction->setText(tr("Issue the summary"));
    m_issue->setToolTip(session().isOpen() && session().isReadOnly()
                            ? session().readOnlyReason()
                            : tr("Gives it a number and keeps it as it is, whatever changes later."));
    m_print->setText(tr("Print…"));
    m_copy->setText(tr("Copy as Markdown"));
    m_folder->setText(tr("Open the folder"));
    m_folder->setToolTip(m_sending->folderAction()->toolTip());
    m_issuedButton->setText(tr("Issued summaries (%1)…").arg(m_issued.size()));
    m_issuedAction->setText(tr("Issued summaries…"));
    m_preview->setAccessibleName(tr("Preview of the summary"));
    showStrip();
}

} // namespace acuerdo
