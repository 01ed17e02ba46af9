// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_choices.h"

#include "core/domain/formatting.h"
#include "ui/shell/date_button.h"
#include "ui/summaries/named_field.h"
#include "ui/theme/panel.h"
#include "ui/theme/segmented_control.h"
#include "ui/theme/small_button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

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

} // namespace

SummaryChoicesPane::SummaryChoicesPane(QWidget *parent)
    : QWidget(parent)
    , m_plan(new QComboBox)
    , m_newPlan(SmallButton::link())
    , m_editPlan(SmallButton::link())
    , m_subject(new QComboBox)
    , m_audience(new QComboBox)
    , m_opening(new QPlainTextEdit)
    , m_takeDraft(SmallButton::link())
    , m_asOf(new DateButton(QStringLiteral("calendar")))
    , m_period(new QComboBox)
    , m_from(new DateButton(QStringLiteral("history")))
    , m_scope(new TextLabel(TextSize::Body))
    , m_language(new SegmentedControl(TextSize::Body))
    , m_paper(new SegmentedControl(TextSize::Body))
    , m_preparer(new QLineEdit)
    , m_format(new QComboBox)
    , m_planField(new NamedField(m_plan))
    , m_subjectField(new NamedField(m_subject))
    , m_audienceField(new NamedField(m_audience))
    , m_openingField(new NamedField(m_opening))
    , m_asOfField(new NamedField(m_asOf))
    , m_periodField(new NamedField(m_period))
    , m_scopeField(new NamedField(m_scope))
    , m_languageField(new NamedField(m_language))
    , m_paperField(new NamedField(m_paper))
    , m_preparerField(new NamedField(m_preparer))
    , m_formatField(new NamedField(m_format))
{
    fillFields();
    layOutFields();
    connectFields();
    connectDates();
    connectTexts();
}

void SummaryChoicesPane::fillFields()
{
    for (QComboBox *box : {m_plan, m_subject, m_period})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[audience, key] : allKeys<Audience>())
        m_audience->addItem(key);
    for (qsizetype i = 0; i <= qsizetype(std::size(allLanguages)); ++i) // each, and both
        m_language->addSegment();
    for (size_t i = 0; i < allKeys<Paper>().size(); ++i)
        m_paper->addSegment();
    for (const auto &[format, key] : allKeys<SummaryFormat>())
        m_format->addItem(key);
    m_opening->setTabChangesFocus(true);
    m_opening->setFixedHeight(5 * Typography::current().lineHeight(TextSize::Body));
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseAfterTyping);
    m_scope->setWordWrap(true);
}

void SummaryChoicesPane::layOutFields()
{
    m_planField->addButtons({m_newPlan, m_editPlan});
    m_periodField->addBelow(m_from);
    m_openingField->addButtons({m_takeDraft});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    for (NamedField *field : {m_planField, m_subjectField, m_periodField, m_asOfField, m_scopeField, m_languageField,
                              m_audienceField, m_paperField, m_openingField, m_preparerField, m_formatField})
        column->addWidget(field);
}

void SummaryChoicesPane::connectFields()
{
    connect(m_plan, &QComboBox::activated, this, [this](int position) {
        m_choices.plan = m_plan->itemData(position).toString();
        showPlans();
        showSubjects();
        tell();
    });
    connect(m_newPlan, &QPushButton::clicked, this, &SummaryChoicesPane::newPlanAsked);
    connect(m_editPlan, &QPushButton::clicked, this, &SummaryChoicesPane::planEditAsked);
    connect(m_subject, &QComboBox::activated, this, [this](int position) {
        m_choices.subject = m_subject->itemData(position).toString();
        tell();
    });
    connect(m_audience, &QComboBox::activated, this, [this](int position) {
        m_choices.audience = valueAt<Audience>(position);
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
}

void SummaryChoicesPane::connectDates()
{
    connect(m_asOf, &DateButton::chosen, this, [this](const QDate &day) {
        if (!day.isValid()) {
            Q_EMIT usualDateAsked();
            return;
        }
        m_choices.asOf = day;
        tell();
    });
    connect(m_period, &QComboBox::activated, this, [this](int position) {
        m_choices.period = SummaryPeriod(m_period->itemData(position).toInt());
        tell();
    });
    connect(m_from, &DateButton::chosen, this, [this](const QDate &day) {
        m_choices.period = day.isValid() ? SummaryPeriod::Day : SummaryPeriod::Year;
        m_choices.from = day;
        tell();
    });
}

void SummaryChoicesPane::connectTexts()
{
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
    connect(m_preparer, &QLineEdit::editingFinished, this, [this] {
        if (m_choices.preparer == m_preparer->text().trimmed())
            return;
        m_choices.preparer = m_preparer->text().trimmed();
        tell();
    });
}

void SummaryChoicesPane::show(const SummaryChoices &choices, QDate today, Language screenLanguage)
{
    m_choices = choices;
    m_today = today;
    m_screenLanguage = screenLanguage;
    m_audience->setCurrentIndex(positionOf(choices.audience));
    m_language->setCurrent(choices.bothLanguages ? int(std::size(allLanguages)) : int(choices.language));
    m_paper->setCurrent(positionOf(choices.paper));
    m_format->setCurrentIndex(positionOf(choices.format));
    if (!m_preparer->hasFocus())
        m_preparer->setText(choices.preparer);
    showPlans();
    showSubjects();
    showDates();
}

void SummaryChoicesPane::setKeptPlans(const QList<SummaryPlan> &plans, bool canKeep)
{
    m_keptPlans = plans;
    m_canKeep = canKeep;
    showPlans();
    showSubjects();
}

void SummaryChoicesPane::setLastIssued(int number)
{
    m_lastIssued = number;
    showPeriods();
}

// The ready-made ones, then one's own.
void SummaryChoicesPane::showPlans()
{
    const Wording wording(m_screenLanguage);
    m_plan->clear();
    for (const SummaryPlan &plan : readyMadePlans())
        m_plan->addItem(nameOf(plan, wording), plan.key);
    if (!m_keptPlans.isEmpty())
        m_plan->insertSeparator(m_plan->count());
    for (const SummaryPlan &plan : std::as_const(m_keptPlans))
        m_plan->addItem(plan.name, plan.key);
    m_plan->setCurrentIndex(m_plan->findData(m_choices.plan));
    m_newPlan->setEnabled(m_canKeep);
    m_editPlan->setEnabled(m_canKeep);
    m_editPlan->setVisible(!readyMadePlan(m_choices.plan));
}

void SummaryChoicesPane::showPeriods()
{
    m_period->clear();
    if (m_lastIssued > 0)
        m_period->addItem(tr("The last one issued, No. %1").arg(m_lastIssued), int(SummaryPeriod::Issued));
    m_period->addItem(tr("A year before"), int(SummaryPeriod::Year));
    if (m_choices.period == SummaryPeriod::Day)
        m_period->addItem(tr("A day chosen"), int(SummaryPeriod::Day));
    m_period->setCurrentIndex(m_period->findData(int(m_choices.period)));
}

void SummaryChoicesPane::showDates()
{
    const Formatting formatting(m_screenLanguage);
    showPeriods();
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
    const auto kept = std::ranges::find(m_keptPlans, m_choices.plan, &SummaryPlan::key);
    if (kept != m_keptPlans.end())
        return *kept;
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
    m_subjectField->setVisible(isAsked);
    m_subjectField->setName(isOwner ? tr("Owner") : tr("Recommendation"));
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
    m_planField->setName(tr("Template"));
    m_newPlan->setText(tr("Make your own from it…"));
    m_editPlan->setText(tr("Change…"));
    m_audienceField->setName(tr("For whom"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(valueAt<Audience>(i), wording));
    m_openingField->setName(tr("Opening paragraph"));
    m_takeDraft->setText(tr("Begin with the generated sentences"));
    m_asOfField->setName(tr("Status as of"));
    m_periodField->setName(tr("Compared with"));
    m_scopeField->setName(tr("What it speaks of (the filter above)"));
    m_languageField->setName(tr("Language of the summary"));
    m_language->setText(0, QStringLiteral("English"));
    m_language->setText(1, QStringLiteral("Español"));
    m_language->setText(2, tr("Both", "languages, side by side"));
    m_paperField->setName(tr("Paper"));
    m_paper->setText(0, tr("Letter"));
    m_paper->setText(1, QStringLiteral("A4"));
    m_preparerField->setName(tr("Prepared by"));
    m_preparer->setPlaceholderText(tr("Nobody is named"));
    m_formatField->setName(tr("Save as"));
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, label(valueAt<SummaryFormat>(i), wording));
    showPlans();
    showSubjects();
    if (m_choices.asOf.isValid())
        showDates();
}

void SummaryChoicesPane::tell()
{
    showDates();
    Q_EMIT changed(m_choices);
}

} // namespace acuerdo
