// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filter_field.h"

#include "ui/shell/session.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int fieldWidth = 288;
constexpr int leastWidth = 176;
constexpr int padding = 12;

} // namespace

QueryMessage::QueryMessage(QWidget *parent)
    : QFrame(parent)
{
    hide();
}

void QueryMessage::show(const QString &query, const QueryError &error)
{
    m_query = query;
    m_error = error;
    setAccessibleName(error.message);
    resize(sizeHint());
    update();
    setVisible(true);
    raise();
}

QSize QueryMessage::sizeHint() const
{
    const Typography typography = Typography::current();
    const int wanted = typography.length(fieldWidth);
    const QFontMetrics small(typography.font(TextSize::Small));
    const QRect sentence =
        small.boundingRect(QRect(0, 0, wanted - 2 * padding, 10000), Qt::TextWordWrap, m_error.message);
    return {wanted, sentence.height() + typography.lineHeight(TextSize::Body) + 3 * 8};
}

void QueryMessage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    QPainter painter(this);
    paintBox(painter, rect(), theme.surface, theme.status(StatusRole::Back), 6);
    const QFont font = typography.font(TextSize::Body);
    const QFontMetrics metrics(font);
    QRect line(padding, 8, QWidget::width() - 2 * padding, typography.lineHeight(TextSize::Body));
    painter.setClipRect(line);
    // The wrong place stays in sight when the text is longer than the box.
    const int start = metrics.horizontalAdvance(m_query.left(m_error.position));
    const int length = std::max(6, metrics.horizontalAdvance(m_query.mid(m_error.position, m_error.length)));
    const int shift = std::max(0, start + length - line.width());
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(line.adjusted(-shift, 0, 10000, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_query);
    painter.fillRect(line.left() + start - shift, line.bottom() - 1, length, 2, theme.status(StatusRole::Back));
    painter.setClipping(false);
    painter.setFont(typography.font(TextSize::Small));
    painter.setPen(theme.status(StatusRole::Back));
    painter.drawText(QRect(padding, line.bottom() + 9, line.width(), height()), Qt::TextWordWrap, m_error.message);
}

FilterField::FilterField(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_message(nullptr)
    , m_clear(new QAction(themedIcon(QStringLiteral("close")), QString(), this))
{
    setObjectName(QStringLiteral("filter"));
    addAction(themedIcon(QStringLiteral("search")), LeadingPosition);
    addAction(m_clear, TrailingPosition);
    m_clear->setVisible(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(40);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::apply);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_pause.start();
    });
    connect(&session, &Session::filterChanged, this, [this](const QString &text) {
        if (text != this->text())
            setText(text);
    });
    retranslate();
}

QSize FilterField::sizeHint() const
{
    return {Typography::current().length(fieldWidth), QLineEdit::sizeHint().height()};
}

QSize FilterField::minimumSizeHint() const
{
    return {Typography::current().length(leastWidth), QLineEdit::minimumSizeHint().height()};
}

void FilterField::retranslate()
{
    setPlaceholderText(tr("status:under-way side:mx", "an example of a query, in words of the language"));
    setAccessibleName(tr("Filter"));
    setAccessibleDescription(tr("Words, or fields such as status:under-way; Enter goes on to the list"));
    m_clear->setText(tr("Clear the filter"));
    m_clear->setToolTip(m_clear->text());
}

bool FilterField::apply()
{
    m_pause.stop();
    if (!m_session.isOpen())
        return false;
    const std::optional<QueryError> error = m_session.setFilter(text());
    if (error)
        showMessage(*error);
    else if (m_message)
        m_message->hide();
    return !error;
}

void FilterField::showMessage(const QueryError &error)
{
    if (!m_message)
        m_message = new QueryMessage(window());
    m_message->show(text(), error);
    m_message->move(mapTo(window(), QPoint(0, height() + 4)));
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const Theme &theme = Theme::current();
    const QFont font = Typography::current().font(TextSize::Small);
    const QString keys = QStringLiteral("Ctrl F");
    const QFontMetrics metrics(font);
    QRect box(0, 0, metrics.horizontalAdvance(keys) + 12, metrics.height() + 2);
    box.moveCenter(rect().center());
    box.moveRight(rect().right() - 8);
    const int example = cursorRect().center().x() + fontMetrics().horizontalAdvance(placeholderText());
    if (example + 8 > box.left()) // the example says more than the key
        return;
    QPainter painter(this);
    paintBox(painter, box, theme.window, theme.line);
    paintText(painter, box, keys, font, theme.muted, Qt::AlignCenter);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (apply())
            Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    if (m_message && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_message->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace acuerdo
