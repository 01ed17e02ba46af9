// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/detail_head.h"

#include "ui/recommendations/row_texts.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace acuerdo {

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 8, 1);
    m_row->setSpacing(4);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton *DetailHead::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("small", true);
    m_row->addWidget(button);
    return button;
}

void DetailHead::setRinged(bool ringed)
{
    m_isRinged = ringed;
    update();
}

void DetailHead::show(const Details &details, const Formatting &formatting)
{
    const Language language = formatting.language();
    const Recommendation &item = details.recommendation;
    const LocalizedText &pillar =
        details.pillar.shortTitle.isEmpty() ? details.pillar.title : details.pillar.shortTitle;
    m_pillar = details.pillar;
    m_code = item.code;
    QStringList facts{pillar.shown(language)};
    if (item.kind != RecommendationKind::Unstated)
        facts += label(item.kind, formatting.wording());
    if (item.priority != Priority::None)
        facts += label(item.priority, formatting.wording());
    m_facts = facts.join(QStringLiteral(" · "));
    QString tip = m_code + QStringLiteral(" · ") + m_facts;
    if (!item.priorityReason.isEmpty())
        tip += u'\n' + item.priorityReason.shown(language);
    setToolTip(plainToolTip(tip));
    setAccessibleName(m_code + QStringLiteral(", ") + m_facts);
    update();
}

void DetailHead::clear()
{
    m_code.clear();
    m_facts.clear();
    update();
}

QSize DetailHead::sizeHint() const
{
    return {0, Typography::current().length(40)};
}

void DetailHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintRule(painter, rect(), theme.line);
    if (m_isRinged)
        paintFocusRing(painter, rect().adjusted(0, 0, 0, -1), 0);
    if (m_code.isEmpty())
        return;
    const Typography type = Typography::current();
    const QRect inside = rect().adjusted(16, 0, 0, -1);
    const int right = m_row->itemAt(0)->geometry().right(); // the stretch ends where the buttons begin
    paintPillarBar(painter, inside, theme.pillar(m_pillar));
    int left = inside.left() + 12;
    const QFont bold = type.font(TextSize::Strong);
    paintText(painter, QRect(left, 0, right - left, inside.height()), m_code, bold, theme.text);
    left += QFontMetrics(bold).horizontalAdvance(m_code) + 8;
    paintText(painter, QRect(left, 0, right - left, inside.height()), m_facts, type.font(TextSize::Small), theme.muted);
}

} // namespace acuerdo
