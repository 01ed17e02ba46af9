// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/side_cards.h"

#include <QEvent>
#include <QLayout>

namespace acuerdo {
namespace {

constexpr int gap = 8;

int heightOf(const SideCard *card, int width)
{
    return card->hasHeightForWidth() ? card->heightForWidth(width) : card->sizeHint().height();
}

} // namespace

SideCards::SideCards(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// Cards are kept from one recommendation to the next, so that the keyboard does not lose its place.
void SideCards::show(const Details &details, const Formatting &formatting, QDate today, const QString &readOnlyReason)
{
    while (m_cards.size() < details.sides.size()) {
        auto *card = new SideCard(this);
        connect(card, &SideCard::editOwners, this, &SideCards::editOwners);
        connect(card, &SideCard::editResponse, this, &SideCards::editResponse);
        connect(card, &SideCard::editTargetDate, this, &SideCards::editTargetDate);
        m_cards += card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < details.sides.size());
        if (i < details.sides.size())
            m_cards[i]->show(details, details.sides.at(i), formatting, today, readOnlyReason);
    }
    updateGeometry();
    arrange(width(), true);
}

int SideCards::arrange(int width, bool place) const
{
    QList<SideCard *> shown;
    for (SideCard *card : m_cards) {
        if (!card->isHidden())
            shown += card;
    }
    const int half = (width - gap) / 2;
    const bool areBeside = shown.size() > 1 && shown[0]->leastWidth() <= half && shown[1]->leastWidth() <= half;
    int top = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool isPair = areBeside && i == 0;
        const int cardWidth = isPair ? half : width;
        int height = heightOf(shown[i], cardWidth);
        if (isPair)
            height = std::max(height, heightOf(shown[1], width - gap - half));
        if (place)
            shown[i]->setGeometry(0, top, cardWidth, height);
        if (isPair) {
            if (place)
                shown[1]->setGeometry(half + gap, top, width - gap - half, height);
            ++i;
        }
        top += height + gap;
    }
    return std::max(0, top - gap);
}

int SideCards::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize SideCards::sizeHint() const
{
    return {320, arrange(320, false)};
}

QSize SideCards::minimumSizeHint() const
{
    int least = 0;
    for (const SideCard *card : m_cards)
        least = std::max(least, card->isHidden() ? 0 : card->leastWidth());
    return {least, 0};
}

void SideCards::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool SideCards::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace acuerdo
