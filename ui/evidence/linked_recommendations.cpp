// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/linked_recommendations.h"

#include "core/domain/wording.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace acuerdo {

LinkedRow::LinkedRow(const LinkedItem &item, Language language, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
{
    const Wording wording(language);
    m_role = label(item.role, wording);
    const QString status = item.status.label.shown(language);
    setAccessibleName(QStringLiteral("%1, %2").arg(item.code, item.title));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(status, m_role));
    setToolTip(QStringLiteral("%1 · %2").arg(status, m_role).toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkedRow::sizeHint() const
{
    const Typography typography = Typography::current();
    return {typography.length(320), typography.length(28)};
}

QSize LinkedRow::minimumSizeHint() const
{
    return {Typography::current().length(160), sizeHint().height()};
}

void LinkedRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const Typography typography = Typography::current();
    const QFont small = typography.font(TextSize::Small);
    const QFont body = typography.font(TextSize::Body);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    paintRule(painter, rect(), theme.line);
    paintPillarBar(painter, QRect(0, 0, typography.length(4), height()), theme.pillar(m_item.pillar));
    QRect rest = rect().adjusted(typography.length(12), 0, -typography.length(4), 0);
    const int codeWidth = QFontMetrics(small).horizontalAdvance(m_item.code) + typography.length(16);
    paintText(painter, rest, m_item.code, small, theme.text);
    rest.setLeft(rest.left() + codeWidth);
    const int side = typography.length(14);
    paintGlyph(painter, QRectF(rest.left(), (height() - side) / 2.0, side, side), m_item.status.glyph,
               theme.status(m_item.status.role));
    rest.setLeft(rest.left() + side + typography.length(8));
    const int roleWidth = QFontMetrics(small).horizontalAdvance(m_role);
    paintText(painter, rest, m_role, small, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, rest.adjusted(0, 0, -roleWidth - typography.length(16), 0), m_item.title, body, theme.text);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

LinkedRecommendations::LinkedRecommendations(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void LinkedRecommendations::setItems(const QList<LinkedItem> &items, Language language)
{
    while (QLayoutItem *old = m_rows->takeAt(0)) { // later: a row may be what is being pressed
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    setVisible(!items.isEmpty());
    auto *head = new TextLabel(TextSize::SmallStrong, TextLabel::Ink::Muted);
    head->setText(tr("Linked recommendations"));
    head->setContentsMargins(0, 8, 0, 4);
    m_rows->addWidget(head);
    for (const LinkedItem &item : items) {
        auto *row = new LinkedRow(item, language);
        connect(row, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
        m_rows->addWidget(row);
    }
}

} // namespace acuerdo
