// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/quick_row.h"

#include "ui/recommendations/key_cap.h"
#include "ui/recommendations/row_texts.h"
#include "ui/theme/drawings.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPushButton>

namespace acuerdo {
namespace {

constexpr int gap = 8;

QPushButton *smallMenuButton()
{
    auto *button = new QPushButton;
    button->setProperty("small", true);
    button->setMenu(new QMenu(button));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QuickRow::QuickRow(QWidget *parent)
    : QWidget(parent)
    , m_sideButton(smallMenuButton())
    , m_statusButton(smallMenuButton())
    , m_prompt(new PromptButton)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_sideButton, m_statusButton, m_prompt})
        each->setParent(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_prompt, &QAbstractButton::clicked, this, &QuickRow::start);
}

void QuickRow::start()
{
    Q_EMIT started(m_side, QString());
}

void QuickRow::show(const Details &details, Language language, const QString &readOnlyReason)
{
    const bool isSame = details.recommendation.id == m_details.recommendation.id;
    m_details = details;
    m_language = language;
    m_prompt->setText(tr("What happened?"));
    m_prompt->setKey(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    m_prompt->setAccessibleName(tr("What happened? Begin a status update"));
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_sideButton, m_statusButton, m_prompt}) {
        button->setEnabled(readOnlyReason.isEmpty() && !details.sides.isEmpty());
        button->setToolTip(plainToolTip(readOnlyReason));
    }
    fillSides();
    const bool isStillAsked = isSame && details.side(m_side);
    setSide(isStillAsked || details.sides.isEmpty() ? m_side : details.sides.first().addressee.side);
}

void QuickRow::fillSides()
{
    m_sideButton->menu()->clear();
    for (const SideDetails &side : m_details.sides) {
        const Side which = side.addressee.side;
        QAction *action = m_sideButton->menu()->addAction(label(which, Wording(m_language)));
        connect(action, &QAction::triggered, this, [this, which] { setSide(which); });
    }
}

void QuickRow::setSide(Side side)
{
    m_side = side;
    m_sideButton->setText(shortSide(side));
    m_sideButton->setAccessibleName(tr("Side: %1").arg(m_sideButton->text()));
    fillStatuses();
    arrange();
    updateGeometry();
}

void QuickRow::fillStatuses()
{
    m_statusButton->menu()->clear();
    for (const StatusWord &word : m_details.words) {
        if (word.retired)
            continue;
        QAction *action =
            m_statusButton->menu()->addAction(glyphIcon(word.glyph, word.role), word.label.shown(m_language));
        connect(action, &QAction::triggered, this, [this, key = word.key] { Q_EMIT started(m_side, key); });
    }
    if (const SideDetails *side = m_details.side(m_side)) {
        m_statusButton->setText(side->status.label.shown(m_language));
        m_statusButton->setIcon(glyphIcon(side->status.glyph, side->status.role));
        m_statusButton->setAccessibleName(tr("Status: %1").arg(m_statusButton->text()));
    }
}

bool QuickRow::isOneLine(int width) const
{
    return m_sideButton->sizeHint().width() + m_statusButton->sizeHint().width() + m_prompt->minimumSizeHint().width()
               + 2 * gap
           <= width;
}

int QuickRow::heightForWidth(int width) const
{
    const int line = m_prompt->sizeHint().height();
    return isOneLine(width) ? line : 2 * line + gap;
}

QSize QuickRow::sizeHint() const
{
    const int width =
        m_sideButton->sizeHint().width() + m_statusButton->sizeHint().width() + m_prompt->sizeHint().width() + 2 * gap;
    return {width, m_prompt->sizeHint().height()};
}

QSize QuickRow::minimumSizeHint() const
{
    return {m_sideButton->sizeHint().width() + gap + m_statusButton->sizeHint().width(), m_prompt->sizeHint().height()};
}

void QuickRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void QuickRow::arrange()
{
    const int line = m_prompt->sizeHint().height();
    const int side = m_sideButton->sizeHint().width();
    const int status = m_statusButton->sizeHint().width();
    m_sideButton->setGeometry(0, 0, side, line);
    if (isOneLine(width())) {
        m_statusButton->setGeometry(side + gap, 0, status, line);
        const int left = side + gap + status + gap;
        m_prompt->setGeometry(left, 0, width() - left, line);
    } else {
        m_statusButton->setGeometry(side + gap, 0, std::min(status, width() - side - gap), line);
        m_prompt->setGeometry(0, line + gap, width(), line);
    }
}

} // namespace acuerdo
