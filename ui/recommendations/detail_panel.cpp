// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/detail_panel.h"

#include "ui/recommendations/actions_section.h"
#include "ui/recommendations/background_section.h"
#include "ui/recommendations/detail_head.h"
#include "ui/recommendations/evidence_section.h"
#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/quick_row.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/side_cards.h"
#include "ui/recommendations/updates_section.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

constexpr int padding = 16;

} // namespace

DetailPanel::DetailPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new QAction(themedIcon(QStringLiteral("edit")), QString(), this))
    , m_copy(new QAction(themedIcon(QStringLiteral("copy")), QString(), this))
    , m_copyCode(new QAction(this))
    , m_close(new QAction(themedIcon(QStringLiteral("close")), QString(), this))
    , m_more(new QAction(themedIcon(QStringLiteral("more")), QString(), this))
    , m_head(new DetailHead)
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_empty(new WrappedText(TextSize::Body, TextLabel::Ink::Muted))
    , m_title(new WrappedText(TextSize::Title))
    , m_text(new WrappedText(TextSize::Body))
    , m_cards(new SideCards)
    , m_quickRow(new QuickRow)
    , m_updates(new UpdatesSection)
    , m_evidence(new EvidenceSection)
    , m_actions(new ActionsSection)
    , m_background(new BackgroundSection)
{
    makeActions();
    build();
    relay();
}

void DetailPanel::makeActions()
{
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({m_copyCode, m_copy, m_edit});
    menu->addSeparator();
    menu->addAction(m_close);
    m_more->setMenu(menu);
    for (QAction *action : {m_edit, m_copy, m_more})
        m_head->addAction(action);
    m_closeButton = m_head->addAction(m_close);
    m_closeButton->hide();
    connect(m_edit, &QAction::triggered, this, &DetailPanel::editRequested);
    connect(m_copy, &QAction::triggered, this, &DetailPanel::copyItem);
    connect(m_copyCode, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_details.recommendation.code); });
    connect(m_close, &QAction::triggered, this, &DetailPanel::closeRequested);
}

void DetailPanel::setCovering(bool isCovering)
{
    m_closeButton->setVisible(isCovering);
    if (std::exchange(m_isCovering, isCovering) != isCovering)
        retranslate();
}

void DetailPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it stands in the padding: nothing moves for it
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->verticalScrollBar()->setSingleStep(Typography::current().lineHeight(TextSize::Body) * 2);
    auto *rows = new QVBoxLayout(m_body);
    // What can be pressed is tinted a little beyond its text, so everything else keeps that distance from the edge.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    rows->setContentsMargins(padding - FlatButton::halo, 12, padding - FlatButton::halo - bar, padding);
    rows->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(FlatButton::halo, 0, FlatButton::halo, 0);
    words->setSpacing(0);
    words->addWidget(m_empty);
    words->addWidget(m_title);
    words->addWidget(m_text);
    rows->addLayout(words);
    auto *answers = new QVBoxLayout;
    answers->setContentsMargins(FlatButton::halo, 0, FlatButton::halo, 0);
    answers->setSpacing(8);
    answers->addWidget(m_cards);
    answers->addWidget(m_quickRow);
    rows->addLayout(answers);
    rows->addSpacing(4);
    for (QWidget *section : std::initializer_list<QWidget *>{m_updates, m_evidence, m_actions, m_background}) {
        rows->addWidget(section);
        rows->addSpacing(4);
    }
    rows->addStretch();
    m_scroll->setWidget(m_body);
    m_body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_fitAgain.setSingleShot(true);
    m_fitAgain.setInterval(0);
    connect(&m_fitAgain, &QTimer::timeout, this, &DetailPanel::fitBody);
}

// Heights follow from widths through several layouts. A scroll area that fits its widget by itself hears of the first
// of them only, and squeezes what comes later.
bool DetailPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isBody = watched == m_body && event->type() == QEvent::LayoutRequest;
    if (isBody || (watched == m_scroll->viewport() && event->type() == QEvent::Resize)) {
        fitBody();
        m_fitAgain.start();
    }
    return QWidget::eventFilter(watched, event);
}

void DetailPanel::fitBody()
{
    m_body->layout()->invalidate(); // it remembers heights from before its parts were laid out
    const QSize room = m_scroll->viewport()->size();
    m_body->resize(room.width(), std::max(room.height(), m_body->heightForWidth(room.width())));
}

// All layouts before the next picture, not one after another. What was just added to a visible widget is shown by an
// event of its own: until then no layout counts it.
void DetailPanel::settle()
{
    for (QWidget *part : m_body->findChildren<QWidget *>()) {
        if (part->isHidden() && !part->isWindow() && !part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            part->show();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_fitAgain.start();
}

void DetailPanel::relay()
{
    connect(m_quickRow, &QuickRow::started, this, &DetailPanel::updateRequested);
    connect(m_updates, &UpdatesSection::evidenceChosen, this, &DetailPanel::evidenceChosen);
    connect(m_evidence, &EvidenceSection::evidenceChosen, this, &DetailPanel::evidenceChosen);
    connect(m_evidence, &EvidenceSection::chartChosen, this, &DetailPanel::chartChosen);
    connect(m_evidence, &EvidenceSection::addRequested, this, &DetailPanel::addEvidence);
    connect(m_evidence, &EvidenceSection::searchRequested, this, &DetailPanel::addSearch);
    connect(m_actions, &ActionsSection::addRequested, this, &DetailPanel::addAction);
    connect(m_actions, &ActionsSection::ticked, this, &DetailPanel::actionTicked);
    connect(m_background, &BackgroundSection::itemChosen, this, &DetailPanel::itemChosen);
    connect(m_background, &BackgroundSection::tagChosen, this, &DetailPanel::tagChosen);
    connect(m_background, &BackgroundSection::sourceChosen, this, &DetailPanel::sourceChosen);
    connect(m_cards, &SideCards::editOwners, this, &DetailPanel::editOwners);
    connect(m_cards, &SideCards::editResponse, this, &DetailPanel::editResponse);
    connect(m_cards, &SideCards::editTargetDate, this, &DetailPanel::editTargetDate);
}

QSize DetailPanel::sizeHint() const
{
    return {384, 600};
}

void DetailPanel::retranslate()
{
    m_edit->setText(tr("Edit recommendation…"));
    m_copy->setText(tr("Copy recommendation"));
    m_copyCode->setText(tr("Copy code"));
    m_close->setText(m_isCovering ? tr("Back to the list") : tr("Hide detail"));
    m_more->setText(tr("More"));
    m_empty->setText(tr("Choose a recommendation to see where it stands, who has to act, and how we know."));
    setAccessibleName(tr("Detail"));
}

void DetailPanel::show(RecommendationId id)
{
    const bool isOther = id != m_id;
    m_id = id;
    m_details = {};
    if (id) {
        auto read = readDetails(m_session.store(), id, m_session.asOf());
        if (read)
            m_details = *std::move(read);
        else
            Q_EMIT failed(read.error().message);
    }
    m_body->setUpdatesEnabled(false);
    fill();
    if (isVisible())
        settle();
    m_body->setUpdatesEnabled(true);
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

void DetailPanel::refresh()
{
    show(m_id);
}

void DetailPanel::fill()
{
    const bool hasItem = bool(m_details.recommendation.id);
    const QString reason = m_session.readOnlyReason();
    m_empty->setVisible(!hasItem);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_cards, m_quickRow, m_updates, m_evidence,
                                                            m_actions, m_background})
        widget->setVisible(hasItem);
    for (QAction *action : {m_copy, m_copyCode, m_more})
        action->setEnabled(hasItem);
    m_edit->setEnabled(hasItem && reason.isEmpty());
    m_edit->setToolTip(reason.isEmpty() ? m_edit->text() : reason);
    if (!hasItem)
        return m_head->clear();
    const Formatting formatting(m_session.language());
    const QDate today = m_session.statusDate();
    m_head->show(m_details, formatting);
    m_title->setText(m_details.recommendation.title.shown(formatting.language()));
    m_text->setText(m_details.recommendation.text.shown(formatting.language()));
    m_text->setVisible(!m_details.recommendation.text.isEmpty());
    m_cards->show(m_details, formatting, today, reason);
    m_quickRow->show(m_details, formatting.language(), reason);
    m_updates->show(m_details, formatting);
    m_evidence->show(m_session.store(), m_details, formatting, m_session.asOf(), reason);
    m_actions->show(m_details, formatting, today, reason);
    m_background->show(m_details, formatting);
}

void DetailPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !m_details.sides.isEmpty())
        m_quickRow->start();
    else if (!scrollBy(event->key()))
        QWidget::keyPressEvent(event);
}

bool DetailPanel::scrollBy(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> steps{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},   {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},     {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto step = steps.constFind(key);
    if (step == steps.cend())
        return false;
    m_scroll->verticalScrollBar()->triggerAction(*step);
    return true;
}

void DetailPanel::focusInEvent(QFocusEvent *event)
{
    m_head->setRinged(true);
    QWidget::focusInEvent(event);
}

void DetailPanel::focusOutEvent(QFocusEvent *event)
{
    m_head->setRinged(false);
    QWidget::focusOutEvent(event);
}

void DetailPanel::copyItem() const
{
    const Formatting formatting(m_session.language());
    const Language language = formatting.language();
    const Recommendation &item = m_details.recommendation;
    QStringList lines{item.code + QStringLiteral(" · ") + item.title.shown(language)};
    if (!item.text.isEmpty())
        lines += item.text.shown(language);
    for (const SideDetails &side : m_details.sides) {
        const QString since = side.latest ? formatting.date(side.latest->effective) : QString();
        lines += tr("%1: %2", "side, status")
                     .arg(label(side.addressee.side, formatting.wording()), side.status.label.shown(language))
                 + (since.isEmpty() ? QString() : QStringLiteral(" (") + since + u')');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace acuerdo
