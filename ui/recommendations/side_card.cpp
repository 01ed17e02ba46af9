// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/side_card.h"

#include "core/domain/schedule.h"
#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/status_label.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace acuerdo {
namespace {

const QString none = QStringLiteral("–");
constexpr int padding = 12;

} // namespace

SideCard::SideCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Strong))
    , m_status(new StatusLabel(TextSize::Strong, 16))
    , m_since(new TextLabel(TextSize::Small))
    , m_lead(new FlatButton(TextSize::Small))
    , m_response(new FlatButton(TextSize::Small))
    , m_due(new FlatButton(TextSize::Small))
    , m_pips(new VerificationPips)
    , m_ask(new WrappedText(TextSize::Small, TextLabel::Ink::Muted))
    , m_change(new QToolButton)
    , m_changeOwners(new QAction(this))
    , m_changeResponse(new QAction(this))
    , m_changeDue(new QAction(this))
    , m_rows(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 6, 4, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_change, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_status);
    column->addSpacing(2);
    column->addLayout(m_rows);
    column->addWidget(m_ask);
    column->addStretch();
    m_since->setContentsMargins(4, 1, 0, 1);
    m_rows->setSpacing(0);
    m_rows->setColumnStretch(1, 1);
    const std::array<QWidget *, RowCount> values{m_since, m_lead, m_response, m_due, m_pips};
    for (int row = 0; row < RowCount; ++row) {
        m_labels[size_t(row)] = new TextLabel(TextSize::Small, TextLabel::Ink::Muted);
        m_rows->addWidget(m_labels[size_t(row)], row, 0);
        if (values[size_t(row)] == m_pips) {
            auto *indented = new QHBoxLayout;
            indented->setContentsMargins(4, 0, 0, 0);
            indented->addWidget(m_pips);
            m_rows->addLayout(indented, row, 1);
        } else {
            m_rows->addWidget(values[size_t(row)], row, 1);
        }
    }
    makeMenu();
    restyle();
}

void SideCard::makeMenu()
{
    m_change->setIcon(themedIcon(QStringLiteral("edit")));
    m_change->setAutoRaise(true);
    m_change->setFocusPolicy(Qt::TabFocus);
    m_change->setPopupMode(QToolButton::InstantPopup);
    m_change->setProperty("small", true);
    auto *menu = new QMenu(m_change);
    menu->addActions({m_changeOwners, m_changeResponse, m_changeDue});
    m_change->setMenu(menu);
    connect(m_changeOwners, &QAction::triggered, this, [this] { Q_EMIT editOwners(m_addressee, m_lead); });
    connect(m_changeResponse, &QAction::triggered, this, [this] { Q_EMIT editResponse(m_addressee, m_response); });
    connect(m_changeDue, &QAction::triggered, this, [this] { Q_EMIT editTargetDate(m_addressee, m_due); });
    connect(m_lead, &QAbstractButton::clicked, m_changeOwners, &QAction::trigger);
    connect(m_response, &QAbstractButton::clicked, m_changeResponse, &QAction::trigger);
    connect(m_due, &QAbstractButton::clicked, m_changeDue, &QAction::trigger);
    for (FlatButton *value : {m_lead, m_response, m_due})
        value->setFocusPolicy(Qt::NoFocus);
}

void SideCard::show(const Details &details, const SideDetails &side, const Formatting &formatting, QDate today,
                    const QString &readOnlyReason)
{
    const Language language = formatting.language();
    m_addressee = side.addressee.id;
    m_title->setText(label(side.addressee.side, formatting.wording()));
    m_status->setStatus(side.status, language);
    m_labels[Since]->setText(tr("Since"));
    m_labels[Lead]->setText(tr("Lead"));
    m_labels[Responded]->setText(tr("Response"));
    m_labels[Due]->setText(tr("Due"));
    m_labels[ShownBy]->setText(tr("Shown by"));
    m_since->setText(side.latest ? formatting.date(side.latest->effective) : none);
    showOwners(details, side);
    m_response->setText(shortResponse(side.response()));
    m_response->setHint(label(side.response(), formatting.wording()));
    showTarget(side, formatting, today);
    m_pips->setVerification(side.latest ? side.latest->verification : Verification::None, formatting.wording());
    m_ask->setText(side.addressee.ask.shown(language));
    m_ask->setVisible(!side.addressee.ask.isEmpty());
    for (FlatButton *value : {m_lead, m_response, m_due}) {
        value->setEnabled(readOnlyReason.isEmpty());
        if (!readOnlyReason.isEmpty())
            value->setHint(readOnlyReason);
    }
    m_lead->setAccessibleName(tr("Lead: %1").arg(m_lead->text()));
    m_response->setAccessibleName(tr("Response: %1").arg(m_response->text()));
    m_due->setAccessibleName(tr("Due: %1").arg(m_due->text()));
    m_changeOwners->setText(tr("Lead and support…"));
    m_changeResponse->setText(tr("Response…"));
    m_changeDue->setText(tr("Due date…"));
    m_change->setAccessibleName(tr("Change %1", "a side").arg(m_title->text()));
    m_change->setToolTip(plainToolTip(readOnlyReason.isEmpty() ? m_change->accessibleName() : readOnlyReason));
    m_change->setEnabled(readOnlyReason.isEmpty());
    setAccessibleName(m_title->text());
    restyle();
}

void SideCard::showOwners(const Details &details, const SideDetails &side)
{
    const QStringList leads = details.ownerNames(side, OwnerRole::Lead);
    const QStringList supporting = details.ownerNames(side, OwnerRole::Supporting);
    m_lead->setText(leads.isEmpty() ? none : leads.join(QStringLiteral(", ")));
    m_lead->setSuffix(supporting.isEmpty() ? QString() : u'+' + QString::number(supporting.size()));
    QStringList lines{leads.isEmpty() ? tr("No lead recorded") : tr("Lead: %1").arg(leads.join(QStringLiteral(", ")))};
    if (!supporting.isEmpty())
        lines += tr("Supporting: %1").arg(supporting.join(QStringLiteral(", ")));
    m_lead->setHint(lines.join(u'\n'));
}

void SideCard::showTarget(const SideDetails &side, const Formatting &formatting, QDate today)
{
    const PartialDate due = side.due();
    const PartialDate achieved = side.latest ? side.latest->effective : PartialDate();
    const bool isLate = scheduleOf(due, side.status.statusClass, achieved, today) == Schedule::Overdue;
    m_due->setText(due ? formatting.date(due) : none);
    m_due->setIconName(isLate ? QStringLiteral("clock") : QString());
    m_due->setRole(isLate ? std::optional(StatusRole::Stuck) : std::nullopt);
    QString hint = due ? historyOfTargets(side, formatting) : tr("No target date");
    if (isLate)
        hint = tr("%1 late", "time span").arg(formatting.span(due.last(), today)) + u'\n' + hint;
    m_due->setHint(hint);
}

QString SideCard::historyOfTargets(const SideDetails &side, const Formatting &formatting) const
{
    QStringList lines;
    for (const TargetDate &target : side.targets) {
        const QString date = formatting.date(target.date);
        const QString reason = target.reason.shown(formatting.language());
        lines += lines.isEmpty() ? tr("Original target: %1").arg(date) : tr("Moved to %1: %2").arg(date, reason);
    }
    return lines.join(u'\n');
}

int SideCard::leastWidth() const
{
    int labels = 0;
    for (const TextLabel *each : m_labels)
        labels = std::max(labels, each->sizeHint().width());
    int values = std::max(m_since->sizeHint().width(), m_pips->sizeHint().width() + 4);
    for (const FlatButton *each : {m_response, m_due})
        values = std::max(values, each->sizeHint().width());
    const int rows = labels + 2 + values;
    const int title = m_title->sizeHint().width() + 4 + m_change->sizeHint().width();
    return padding + std::max({rows, title, m_status->sizeHint().width()}) + 4;
}

void SideCard::restyle()
{
    int labels = 0;
    for (const TextLabel *each : m_labels)
        labels = std::max(labels, each->sizeHint().width());
    m_rows->setColumnMinimumWidth(0, labels + 2);
}

void SideCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void SideCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().surface, Theme::current().line);
}

} // namespace acuerdo
