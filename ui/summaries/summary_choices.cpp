// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_choices.h"

#include "core/domain/formatting.h"
#include "ui/shell/date_button.h"
#include "ui/theme/panel.h"
#include "ui/theme/segmented_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

constexpr int fieldGap = 12;

template<typename Value>
int positionOf(Value value)
{
    int position = 0;
    for (const Key<Value> &key : allKeys<Value>()) {
        if (key.value == value)
            return position;
        ++position;
    }
    Q_UNREACHABLE();
}

template<typename Value>
Value valueAt(int position)
{
    return allKeys<Value>()[size_t(position)].value;
}

TextLabel *fieldName()
{
    return new TextLabel(TextSize::Small, TextLabel::Ink::Muted);
}

} // namespace

SummaryChoicesPane::SummaryChoicesPane(QWidget *parent)
    : QWidget(parent)
    , m_asOfName(fieldName())
    , m_asOf(new DateButton(QStringLiteral("calendar")))
    , m_fromName(fieldName())
    , m_from(new DateButton(QStringLiteral("history")))
    , m_scopeName(fieldName())
    , m_scope(new TextLabel(TextSize::Body))
    , m_languageName(fieldName())
    , m_language(new SegmentedControl(TextSize::Body))
    , m_paperName(fieldName())
    , m_paper(new SegmentedControl(TextSize::Body))
    , m_preparerName(fieldName())
    , m_preparer(new QLineEdit)
    , m_formatName(fieldName())
    , m_format(new QComboBox)
{
    for (qsizetype i = 0; i < qsizetype(std::size(allLanguages)); ++i)
        m_language->addSegment();
    for (size_t i = 0; i < allKeys<Paper>().size(); ++i)
        m_paper->addSegment();
    for (const auto &[format, key] : allKeys<SummaryFormat>())
        m_format->addItem(key);
    m_scope->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addField(*column, m_fromName, m_from);
    addField(*column, m_asOfName, m_asOf);
    addField(*column, m_scopeName, m_scope);
    addField(*column, m_languageName, m_language);
    addField(*column, m_paperName, m_paper);
    addField(*column, m_preparerName, m_preparer);
    addField(*column, m_formatName, m_format);

    connect(m_asOf, &DateButton::chosen, this, [this](const QDate &day) {
        if (!day.isValid()) {
            Q_EMIT usualDateAsked();
            return;
        }
        m_choices.asOf = day;
        tell();
    });
    connect(m_from, &DateButton::chosen, this, [this](const QDate &day) {
        if (!day.isValid()) {
            Q_EMIT usualCompareDateAsked();
            return;
        }
        m_choices.from = day;
        tell();
    });
    connect(m_language, &SegmentedControl::chosen, this, [this](int segment) {
        m_choices.language = allLanguages[segment];
        tell();
    });
    connect(m_paper, &SegmentedControl::chosen, this, [this](int segment) {
        m_choices.paper = valueAt<Paper>(segment);
        tell();
    });
    connect(m_format, &QComboBox::activated, this, [this](int position) {
        m_choices.format = valueAt<SummaryFormat>(position);
        tell();
    });
    connect(m_preparer, &QLineEdit::editingFinished, this, [this] {
        if (m_choices.preparer == m_preparer->text().trimmed())
            return;
        m_choices.preparer = m_preparer->text().trimmed();
        tell();
    });
}

void SummaryChoicesPane::addField(QVBoxLayout &column, TextLabel *name, QWidget *field)
{
    name->setBuddy(field);
    column.addWidget(name);
    column.addSpacing(4);
    column.addWidget(field);
    column.addSpacing(fieldGap);
}

void SummaryChoicesPane::show(const SummaryChoices &choices, QDate today, Language screenLanguage)
{
    m_choices = choices;
    m_today = today;
    m_screenLanguage = screenLanguage;
    m_language->setCurrent(int(choices.language));
    m_paper->setCurrent(positionOf(choices.paper));
    m_format->setCurrentIndex(positionOf(choices.format));
    if (!m_preparer->hasFocus())
        m_preparer->setText(choices.preparer);
    showDates();
}

void SummaryChoicesPane::showDates()
{
    const Formatting formatting(m_screenLanguage);
    m_asOf->setText(formatting.date(m_choices.asOf));
    m_asOf->setChoice(m_choices.asOf, m_today, tr("The day of the window"));
    m_asOf->setAccessibleName(tr("Status as of: %1").arg(m_asOf->text()));
    m_from->setText(m_choices.from.isValid() ? formatting.date(m_choices.from) : tr("Nothing"));
    m_from->setChoice(m_choices.from.isValid() ? m_choices.from : m_choices.asOf.addYears(-1),
                      m_choices.asOf.addDays(-1), tr("A year before"));
    m_from->setAccessibleName(tr("Compared with: %1").arg(m_from->text()));
}

void SummaryChoicesPane::setScope(const QString &text)
{
    m_scope->setText(text);
}

void SummaryChoicesPane::retranslate()
{
    m_asOfName->setText(tr("Status as of"));
    m_fromName->setText(tr("Compared with"));
    m_scopeName->setText(tr("What it speaks of (the filter above)"));
    m_languageName->setText(tr("Language of the summary"));
    m_language->setText(0, QStringLiteral("English"));
    m_language->setText(1, QStringLiteral("Español"));
    m_language->setAccessibleName(m_languageName->text());
    m_paperName->setText(tr("Paper"));
    m_paper->setText(0, tr("Letter"));
    m_paper->setText(1, QStringLiteral("A4"));
    m_paper->setAccessibleName(m_paperName->text());
    m_preparerName->setText(tr("Prepared by"));
    m_preparer->setPlaceholderText(tr("Nobody is named"));
    m_preparer->setAccessibleName(m_preparerName->text());
    m_formatName->setText(tr("Save as"));
    const Wording wording(m_screenLanguage);
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, label(valueAt<SummaryFormat>(i), wording));
    m_format->setAccessibleName(m_formatName->text());
    if (m_choices.asOf.isValid())
        showDates();
}

void SummaryChoicesPane::tell()
{
    showDates();
    Q_EMIT changed(m_choices);
}

} // namespace acuerdo
