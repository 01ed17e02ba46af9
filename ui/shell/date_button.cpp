// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/date_button.h"

#include "core/domain/partial_date.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionButton>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace acuerdo {
namespace {

constexpr int margin = 12;

int iconSide()
{
    return Typography::current().length(16);
}

int chevronSide()
{
    return Typography::current().length(12);
}

// Qt's calendar with its arrows and colours replaced by ours: no red week-ends, no grid.
QCalendarWidget *makeCalendar(QDate day, QDate latest)
{
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(QLocale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setMaximumDate(latest);
    calendar->setSelectedDate(day);
    const Theme &theme = Theme::current();
    for (const Qt::DayOfWeek restDay : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(restDay, QTextCharFormat());
    QTextCharFormat head;
    head.setForeground(theme.muted);
    head.setBackground(theme.surface);
    calendar->setHeaderTextFormat(head);
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette flat = bar->palette();
        flat.setColor(QPalette::Highlight, theme.surface);
        bar->setPalette(flat);
    }
    const auto setArrow = [calendar](const char *name, const QString &text, bool isLeft) {
        auto *button = calendar->findChild<QToolButton *>(QLatin1StringView(name));
        if (!button)
            return;
        QPixmap arrow = iconPixmap(QStringLiteral("right"), 32, Theme::current().muted, 1);
        button->setIcon(isLeft ? arrow.transformed(QTransform().rotate(180)) : arrow);
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    setArrow("qt_calendar_prevmonth", DatePopup::tr("Earlier month"), true);
    setArrow("qt_calendar_nextmonth", DatePopup::tr("Later month"), false);
    if (auto *days = calendar->findChild<QTableView *>())
        days->setAccessibleName(DatePopup::tr("Days"));
    return calendar;
}

} // namespace

DatePopup::DatePopup(QDate day, QDate latest, const QString &backText, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_latest(latest)
    , m_field(new QLineEdit(PartialDate::day(day).text()))
    , m_calendar(makeCalendar(day, latest))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    m_field->setAccessibleName(tr("Date as year-month-day"));
    m_field->setPlaceholderText(QStringLiteral("2025-01-01"));
    m_field->selectAll();
    rows->addWidget(m_field);
    rows->addWidget(m_calendar);
    if (!backText.isEmpty()) {
        auto *back = new QPushButton(backText);
        rows->addWidget(back);
        connect(back, &QPushButton::clicked, this, [this] { choose(QDate()); });
    }
    connect(m_field, &QLineEdit::returnPressed, this, &DatePopup::takeTyped);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePopup::choose);
}

void DatePopup::openBelow(QWidget *anchor)
{
    ensurePolished();
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    corner.setX(std::max(screen.left(), corner.x()));
    corner.setY(std::min(corner.y(), screen.bottom() - height()));
    move(corner);
    show();
    m_field->setFocus();
}

// A month or a year stands for its last day: "as of 2024" is the end of 2024.
void DatePopup::takeTyped()
{
    const auto date = PartialDate::parse(m_field->text().trimmed());
    if (date && !date->isNull())
        choose(std::min(date->last(), m_latest));
    else
        m_field->selectAll();
}

void DatePopup::choose(QDate day)
{
    Q_EMIT chosen(day);
    close();
}

DateButton::DateButton(const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    connect(this, &QPushButton::clicked, this, &DateButton::openPopup);
}

void DateButton::setChoice(QDate day, QDate latest, const QString &backText)
{
    m_day = day;
    m_latest = latest;
    m_backText = backText;
}

QSize DateButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {words + iconSide() + chevronSide() + 2 * margin + 16, QPushButton::sizeHint().height()};
}

void DateButton::openPopup()
{
    auto *popup = new DatePopup(m_day, m_latest, m_backText, this);
    connect(popup, &DatePopup::chosen, this, &DateButton::chosen);
    popup->openBelow(this);
}

void DateButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const QRect box = rect();
    paintIcon(painter, QRect(margin, (box.height() - iconSide()) / 2, iconSide(), iconSide()), m_icon, theme.muted);
    paintIcon(painter,
              QRect(box.right() + 1 - margin - chevronSide(), (box.height() - chevronSide()) / 2, chevronSide(),
                    chevronSide()),
              QStringLiteral("down"), theme.muted);
    paintText(painter, box.adjusted(margin + iconSide() + 8, 0, -margin - chevronSide() - 6, 0), text(), font(),
              theme.text);
    if (hasFocus())
        paintFocusRing(painter, box);
}

} // namespace acuerdo
