// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/message_bar.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"
#include "ui/theme/small_button.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace acuerdo {
namespace {

constexpr int stripLeft = 24;
constexpr int stripRight = 16;
constexpr int stripGap = 12;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextSize::Body))
    , m_close(new QPushButton(themedIcon(QStringLiteral("close")), QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 6, 12, 6);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setFlat(true);
    m_close->setProperty("small", true);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
}

void MessageBar::show(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

QString MessageBar::sentence() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool isFailure = m_kind == Kind::Failure;
    const QColor color = isFailure ? theme.status(StatusRole::Back) : theme.accent;
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, 0, 3, height(), color);
    paintRule(painter, rect(), theme.line);
    const int line = Typography::current().lineHeight(TextSize::Body);
    paintIcon(painter, QRect(16, 6 + (std::max(line, m_close->height()) - 16) / 2, 16, 16),
              isFailure ? QStringLiteral("flag") : QStringLiteral("check"), color);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

AsOfStrip::AsOfStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_text(new TextLabel(TextSize::Small))
    , m_back(SmallButton::link())
{
    m_row->setContentsMargins(stripLeft, 0, stripRight, 0);
    m_row->setSpacing(stripGap);
    m_row->addWidget(m_text);
    m_row->addWidget(m_back, 0, Qt::AlignLeft);
    m_row->addStretch();
    connect(m_back, &QPushButton::clicked, this, &AsOfStrip::back);
    hide();
}

void AsOfStrip::setWords(const QString &sentence, const QString &backText)
{
    m_text->setText(sentence);
    m_back->setText(backText);
    arrange();
}

void AsOfStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The way back stands below the words where both have no room on a line.
void AsOfStrip::arrange()
{
    const int words = QFontMetrics(m_text->font()).horizontalAdvance(m_text->text());
    const bool fits = stripLeft + words + stripGap + m_back->sizeHint().width() + stripRight <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(fits ? stripGap : 0);
    m_text->setWordWrap(!fits);
}

void AsOfStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.selection);
    painter.fillRect(0, 0, 3, height(), theme.accent);
}

} // namespace acuerdo
