// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/small_button.h"

#include "ui/theme/drawings.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QEvent>

namespace acuerdo {

SmallButton::SmallButton(const QString &icon, QWidget *parent)
    : QPushButton(parent)
{
    if (!icon.isEmpty())
        setIcon(themedIcon(icon));
    setFlat(true);
    setProperty("small", true);
    restyle();
}

SmallButton *SmallButton::link(QWidget *parent)
{
    auto *button = new SmallButton(QString(), parent);
    button->m_isLink = true;
    button->setCursor(Qt::PointingHandCursor);
    button->restyle();
    return button;
}

void SmallButton::restyle()
{
    m_isStyling = true;
    const Theme &theme = Theme::current();
    const int side = Typography::current().length(12);
    setIconSize(QSize(side, side));
    setFont(Typography::current().font(TextSize::Small));
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, m_isLink ? theme.accent : theme.muted);
    setPalette(colors);
    m_isStyling = false;
}

void SmallButton::changeEvent(QEvent *event)
{
    const bool isOutside = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isOutside && !m_isStyling)
        restyle();
    QPushButton::changeEvent(event);
}

} // namespace acuerdo
