// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFrame>
#include <QPushButton>

class QCalendarWidget;
class QLineEdit;

namespace acuerdo {

/// A calendar with a field to type a date into: a small window that closes by itself.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    /// `backText` is the button that chooses an invalid date; none when it is empty.
    DatePopup(QDate day, QDate latest, const QString &backText, QWidget *parent);
    /// Below `anchor`, its right edges together.
    void openBelow(QWidget *anchor);

Q_SIGNALS:
    /// An invalid date for "back".
    void chosen(const QDate &day);

private:
    void takeTyped();
    void choose(QDate day);

    QDate m_latest;
    QLineEdit *m_field;
    QCalendarWidget *m_calendar;
};

/// A button that shows a date and lets another be chosen: "As of today · Jul 2, 2026", "Jan 1, 2025".
class DateButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DateButton(const QString &icon, QWidget *parent = nullptr);
    /// The day that the calendar opens on, the last one that can be chosen, and the words of the "back" button.
    void setChoice(QDate day, QDate latest, const QString &backText);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openPopup();

    QString m_icon;
    QDate m_day;
    QDate m_latest;
    QString m_backText;
};

} // namespace acuerdo
