// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_rows.h"

#include "core/domain/wording.h"
#include "ui/theme/drawings.h"
#include "ui/theme/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace acuerdo {
namespace {

template<typename Value>
QComboBox *choiceOf(Value chosen, Language language)
{
    auto *box = new QComboBox;
    for (const auto &[value, key] : allKeys<Value>())
        box->addItem(label(value, Wording(language)), int(value));
    box->setCurrentIndex(box->findData(int(chosen)));
    return box;
}

LocalizedText textOf(const std::array<QLineEdit *, 2> &fields)
{
    return {fields[0]->text().trimmed(), fields[1]->text().trimmed()};
}

} // namespace

ChartRow::ChartRow(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QHBoxLayout(this))
{
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(8);
}

std::array<QLineEdit *, 2> ChartRow::addTexts(const QString &name, const LocalizedText &text)
{
    std::array<QLineEdit *, 2> texts{new QLineEdit(text.english), new QLineEdit(text.spanish)};
    const std::array<QString, 2> names{tr("%1, in English").arg(name), tr("%1, in Spanish").arg(name)};
    for (size_t i = 0; i < texts.size(); ++i) {
        texts[i]->setAccessibleName(names[i]);
        texts[i]->setPlaceholderText(names[i]);
        texts[i]->setCursorPosition(0); // a long text shows its beginning
        connect(texts[i], &QLineEdit::textEdited, this, &ChartRow::changed);
        m_fields->addWidget(texts[i], 2);
    }
    return texts;
}

QToolButton *ChartRow::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    button->setFocusPolicy(Qt::StrongFocus);
    m_fields->addWidget(button);
    return button;
}

QToolButton *ChartRow::addRaise(const QString &name)
{
    QToolButton *raise = addButton(QStringLiteral("up"), name);
    connect(raise, &QToolButton::clicked, this, &ChartRow::raised);
    return raise;
}

void ChartRow::finish(const QString &removeName)
{
    QToolButton *remove = addButton(QStringLiteral("close"), removeName);
    connect(remove, &QToolButton::clicked, this, &ChartRow::removed);
}

SeriesRow::SeriesRow(const ChartSeries &series, const QString &title, const QList<Vintage> &releases, Language language)
    : m_series(series)
    , m_release(new QComboBox)
{
    auto *name = new TextLabel(TextSize::Body);
    name->setText(title);
    name->setWordWrap(true);
    fields()->addWidget(name, 3);
    m_release->addItem(tr("Last release"), 0);
    for (const Vintage &release : releases)
        m_release->addItem(release.label.shown(language), release.id.value);
    m_release->setCurrentIndex(std::max(0, m_release->findData(series.vintage.value)));
    m_release->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_release->setMinimumContentsLength(10);
    m_release->setAccessibleName(tr("Release of %1").arg(title));
    connect(m_release, &QComboBox::activated, this, &ChartRow::changed);
    fields()->addWidget(m_release, 2);
    m_names = addTexts(tr("Name at the line"), series.shortLabel);
    m_raise = addRaise(tr("Put %1 earlier (Alt+Up)").arg(title));
    finish(tr("Take %1 out").arg(title));
}

void SeriesRow::setFirst(bool isFirst)
{
    m_raise->setEnabled(!isFirst);
}

void SeriesRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers().testFlag(Qt::AltModifier) && m_raise->isEnabled())
        return Q_EMIT raised();
    ChartRow::keyPressEvent(event);
}

ChartSeries SeriesRow::series() const
{
    ChartSeries series = m_series;
    series.vintage = VintageId{m_release->currentData().toLongLong()};
    series.shortLabel = textOf(m_names);
    return series;
}

NoteRow::NoteRow(const ChartNote &note, Language language)
    : m_note(note)
    , m_kind(choiceOf(note.kind, language))
    , m_at(new QLineEdit(note.at.text()))
{
    m_kind->setAccessibleName(tr("Kind of note"));
    m_at->setAccessibleName(tr("Period of the note"));
    m_at->setPlaceholderText(tr("Period: 2019, 2019-03"));
    connect(m_kind, &QComboBox::activated, this, &ChartRow::changed);
    connect(m_at, &QLineEdit::textEdited, this, &ChartRow::changed);
    fields()->addWidget(m_kind);
    fields()->addWidget(m_at, 1);
    m_texts = addTexts(tr("Note"), note.text);
    finish(tr("Take the note out"));
}

ChartNote NoteRow::note() const
{
    ChartNote note = m_note;
    note.kind = ChartNoteKind(m_kind->currentData().toInt());
    note.at = Period::parse(m_at->text().trimmed()).value_or(Period());
    note.text = textOf(m_texts);
    return note;
}

LinkRow::LinkRow(const ChartLink &link, const QString &name, Language language)
    : m_link(link)
    , m_role(choiceOf(link.role, language))
{
    auto *title = new TextLabel(TextSize::Body);
    title->setText(name);
    title->setWordWrap(true);
    fields()->addWidget(title, 1);
    m_role->setAccessibleName(tr("What the chart says of %1").arg(name));
    connect(m_role, &QComboBox::activated, this, &ChartRow::changed);
    fields()->addWidget(m_role);
    finish(tr("Take the link to %1 out").arg(name));
}

ChartLink LinkRow::link() const
{
    ChartLink link = m_link;
    link.role = ChartRole(m_role->currentData().toInt());
    return link;
}

} // namespace acuerdo
