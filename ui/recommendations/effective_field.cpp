// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/effective_field.h"

#include "core/domain/formatting.h"
#include "ui/shell/date_button.h"
#include "ui/theme/drawings.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QKeyEvent>

namespace acuerdo {

EffectiveField::EffectiveField(QWidget *parent)
    : QLineEdit(parent)
{
    auto *calendar = addAction(themedIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    connect(calendar, &QAction::triggered, this, &EffectiveField::openCalendar);
}

QSize EffectiveField::sizeHint() const
{
    return {Typography::current().length(144), QLineEdit::sizeHint().height()};
}

std::optional<PartialDate> EffectiveField::date() const
{
    const QString typed = text().trimmed().toUpper();
    return typed.isEmpty() ? PartialDate() : PartialDate::parse(typed);
}

QString EffectiveField::understood(const Formatting &formatting) const
{
    const auto date = this->date();
    if (!date)
        return tr("Not a date. It takes 2026-07-01, 2026-Q3, 2026-07 or 2026.");
    QString words = formatting.date(*date);
    if (date->isNull())
        words = tr("Today, %1").arg(formatting.date(m_latest));
    else if (date->precision() == PartialDate::Precision::Day)
        words = localeOf(formatting.language()).dayName(date->first().dayOfWeek(), QLocale::ShortFormat).remove(u'.')
                + QStringLiteral(", ") + words;
    return tr("%1 · also takes 2026-Q3, 2026-07, 2026", "the date as understood").arg(words);
}

void EffectiveField::step(int days)
{
    const auto date = this->date();
    QDate day = date && *date ? date->last() : m_latest;
    day = std::min(day.addDays(days), m_latest);
    setText(PartialDate::day(day).text());
    Q_EMIT textEdited(text());
}

void EffectiveField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return step(event->key() == Qt::Key_Up ? 1 : -1);
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void EffectiveField::openCalendar()
{
    const auto date = this->date();
    auto *popup = new DatePopup(date && *date ? std::min(date->last(), m_latest) : m_latest, m_latest, QString(), this);
    connect(popup, &DatePopup::chosen, this, [this](QDate day) {
        setText(PartialDate::day(day).text());
        Q_EMIT textEdited(text());
    });
    popup->openBelow(this);
}

} // namespace acuerdo
