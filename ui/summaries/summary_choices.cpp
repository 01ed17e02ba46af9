// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_choices.h"

#include "core/domain/formatting.h"
#include "ui/shell/date_button.h"
#include "ui/theme/panel.h"
#include "ui/theme/segmented_control.h"
#include "ui/theme/small_button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

constexpr int fieldGap = 12;
constexpr int pauseAfterTyping = 500; // milliseconds: no summary for every letter

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
    , m_planName(fieldName())
    , m_plan(new QComboBox)
    , m_subjectName(fieldName())
    , m_subject(new QComboBox)
    , m_audienceName(fieldName())
    , m_audience(new QComboBox)
    , m_openingName(fieldName())
    , m_opening(new QPlainTextEdit)
    , m_takeDraft(SmallButton::link())
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
    for (const SummaryPlan &plan : readyMadePlans())
        m_plan->addItem(plan.key, plan.key);
    for (const auto &[audience, key] : allKeys<Audience>())
        m_audience->addItem(key);
    for (qsizetype i = 0; i <= qsizetype(std::size(allLanguages)); ++i) // each, and both
        m_language->addSegment();
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_opening->setTabChangesFocus(true);
    m_opening->setFixedHeight(5 * Typography::current().lineHeight(TextSize::Body));
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseAfterTyping);
    for (size_t i = 0; i < allKeys<Paper>().size(); ++i)
        m_paper->addSegment();
    for (const auto &[format, key] : allKeys<SummaryFormat>())
        m_format->addItem(key);
    m_scope->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addField(*column, m_planName, m_plan);
    addField(*column, m_subjectName, m_subject);
    addField(*column, m_fromName, m_from);
    addField(*column, m_asOfName, m_asOf);
    addField(*column, m_scopeName, m_scope);
    addField(*column, m_languageName, m_language);
    addField(*column, m_audienceName, m_audience);
    addField(*column, m_paperName, m_paper);
    addField(*column, m_openingName, m_opening);
    column->addWidget(m_takeDraft, 0, Qt::AlignLeft);
    column->addSpacing(fieldGap);
    addField(*column, m_preparerName, m_preparer);
    addField(*column, m_formatName, m_format);
    connectFields();
}

void SummaryChoicesPane::connectFields()
{
    connect(m_plan, &QComboBox::activated, this, [this](int position) {
        m_choices.plan = m_plan->itemData(position).toString();
        showSubjects();
        tell();
    });
    connect(m_subject, &QComboBox::activated, this, [this](int position) {
        m_choices.subject = m_subject->itemData(position).toString();
        tell();
    });
    connect(m_audience, &QComboBox::activated, this, [this](int position) {
        m_choices.audience = valueAt<Audience>(position);
        tell();
    });
    connect(m_opening, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_choices.opening == m_opening->toPlainText().trimmed())
            return;
        m_choices.opening = m_opening->toPlainText().trimmed();
        tell();
    });
    connect(m_takeDraft, &QPushButton::clicked, this, [this] {
        m_opening->setPlainText(m_draft);
        m_opening->setFocus();
    });
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
        m_choices.bothLanguages = segment == int(std::size(allLanguages));
        if (!m_choices.bothLanguages)
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
    m_plan->setCurrentIndex(m_plan->findData(choices.plan));
    m_audience->setCurrentIndex(positionOf(choices.audience));
    m_language->setCurrent(choices.bothLanguages ? int(std::size(allLanguages)) : int(choices.language));
    m_paper->setCurrent(positionOf(choices.paper));
    m_format->setCurrentIndex(positionOf(choices.format));
    if (!m_preparer->hasFocus())
        m_preparer->setText(choices.preparer);
    showSubjects();
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

SummaryPlan SummaryChoicesPane::plan() const
{
    return readyMadePlan(m_choices.plan).value_or(readyMadePlans().first());
}

void SummaryChoicesPane::setSubjects(const Subjects &owners, const Subjects &codes)
{
    m_owners = owners;
    m_codes = codes;
    showSubjects();
}

// A template that speaks of one owner or one recommendation has one chosen from the start.
void SummaryChoicesPane::showSubjects()
{
    const bool isOwner = asksForOwner(plan());
    const Subjects &subjects = isOwner ? m_owners : m_codes;
    const bool isAsked = isOwner || asksForCode(plan());
    m_subjectName->setVisible(isAsked);
    m_subject->setVisible(isAsked);
    m_subjectName->setText(isOwner ? tr("Owner") : tr("Recommendation"));
    m_subject->setAccessibleName(m_subjectName->text());
    if (!isAsked) {
        m_choices.subject.clear();
        return;
    }
    m_subject->clear();
    for (const auto &[shown, key] : subjects)
        m_subject->addItem(shown, key);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(m_choices.subject)));
    m_choices.subject = m_subject->currentData().toString();
}

void SummaryChoicesPane::setDraft(const QString &text)
{
    m_draft = text;
    m_opening->setPlaceholderText(text);
    m_takeDraft->setEnabled(!text.isEmpty());
}

void SummaryChoicesPane::setScope(const QString &text)
{
    m_scope->setText(text);
}

void SummaryChoicesPane::retranslate(Language screenLanguage)
{
    m_screenLanguage = screenLanguage;
    const Wording wording(m_screenLanguage);
    m_planName->setText(tr("Template"));
    for (int i = 0; i < m_plan->count(); ++i)
        m_plan->setItemText(i, nameOf(readyMadePlans().at(i), wording));
    m_plan->setAccessibleName(m_planName->text());
    m_audienceName->setText(tr("For whom"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(valueAt<Audience>(i), wording));
    m_audience->setAccessibleName(m_audienceName->text());
    m_openingName->setText(tr("Opening paragraph"));
    m_opening->setAccessibleName(m_openingName->text());
    m_takeDraft->setText(tr("Begin with the generated sentences"));
    showSubjects();
    m_asOfName->setText(tr("Status as of"));
    m_fromName->setText(tr("Compared with"));
    m_scopeName->setText(tr("What it speaks of (the filter above)"));
    m_languageName->setText(tr("Language of the summary"));
    m_language->setText(0, QStringLiteral("English"));
    m_language->setText(1, QStringLiteral("Español"));
    m_language->setText(2, tr("Both", "languages, side by side"));
    m_language->setAccessibleName(m_languageName->text());
    m_paperName->setText(tr("Paper"));
    m_paper->setText(0, tr("Letter"));
    m_paper->setText(1, QStringLiteral("A4"));
    m_paper->setAccessibleName(m_paperName->text());
    m_preparerName->setText(tr("Prepared by"));
    m_preparer->setPlaceholderText(tr("Nobody is named"));
    m_preparer->setAccessibleName(m_preparerName->text());
    m_formatName->setText(tr("Save as"));
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
