// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/indicator_dialog.h"

#include "core/exchange/tables/number_reading.h"
#include "core/store/reading.h"
#include "ui/shell/session.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

const QString numberText(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

IndicatorDialog::IndicatorDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_isNew(true)
{
    setWindowTitle(tr("New indicator"));
    build();
    fill(Indicator());
}

IndicatorDialog::IndicatorDialog(Session &session, const Indicator &indicator, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(indicator)
    , m_isNew(false)
{
    setWindowTitle(tr("Edit %1").arg(indicator.key));
    build();
    fill(indicator);
}

IndicatorDialog::Lines IndicatorDialog::addLines(const QString &label)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    name->setText(label);
    m_grid->addWidget(name, row, 0);
    Lines lines{new QLineEdit, new QLineEdit};
    for (int language = 0; language < 2; ++language) {
        lines[size_t(language)]->setAccessibleName(language == 0 ? tr("%1, English").arg(label)
                                                                 : tr("%1, Spanish").arg(label));
        m_grid->addWidget(lines[size_t(language)], row, language + 1);
    }
    return lines;
}

IndicatorDialog::Texts IndicatorDialog::addTexts(const QString &label)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    name->setText(label);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    Texts texts{new QPlainTextEdit, new QPlainTextEdit};
    for (int language = 0; language < 2; ++language) {
        QPlainTextEdit *text = texts[size_t(language)];
        text->setAccessibleName(language == 0 ? tr("%1, English").arg(label) : tr("%1, Spanish").arg(label));
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 14);
        m_grid->addWidget(text, row, language + 1);
    }
    return texts;
}

template<typename Field>
Field *IndicatorDialog::addField(const QString &label, Field *field, const QString &hint)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    name->setText(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    if (!hint.isEmpty()) {
        auto *explained = new TextLabel(TextSize::Small, TextLabel::Ink::Muted);
        explained->setText(hint);
        explained->setWordWrap(true);
        m_grid->addWidget(explained, row, 2);
    }
    return field;
}

void IndicatorDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resizeDialog(*this, 820, 720);
    auto *form = new QWidget;
    m_grid = new QGridLayout(form);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (int language = 0; language < 2; ++language) {
        auto *head = new TextLabel(TextSize::Strong);
        head->setText(language == 0 ? tr("English") : tr("Spanish"));
        m_grid->addWidget(head, 0, language + 1);
    }
    const Wording wording(m_session.language());
    m_title = addLines(tr("Title"));
    m_definition = addTexts(tr("Definition"));
    m_unit = addLines(tr("Unit"));
    m_shortUnit = addLines(tr("Unit, short"));
    m_place = addLines(tr("Place"));
    m_note = addTexts(tr("Note"));
    m_key = addField(tr("Key"), new QLineEdit,
                     tr("Names it in files and on the command line; made from the title when empty."));
    m_frequency = addField(tr("Frequency"), new QComboBox);
    for (const auto &[value, key] : allKeys<Frequency>())
        m_frequency->addItem(label(value, wording), int(value));
    m_lag = addField(tr("Days until release"), new QLineEdit,
                     tr("From the end of a period, usually; empty when not known."));
    m_wanted = addField(tr("Wanted direction"), new QComboBox);
    for (const auto &[value, key] : allKeys<WantedDirection>())
        m_wanted->addItem(label(value, wording), int(value));
    m_baselinePeriod = addField(tr("Baseline period"), new QLineEdit, tr("2019, FY2019, 2019-Q3, 2019-03"));
    m_baselineValue = addField(tr("Baseline value"), new QLineEdit);
    m_tolerance = addField(tr("Tolerance"), new QLineEdit, tr("In its unit: smaller changes mean nothing."));
    m_decimals = addField(tr("Decimals shown"), new QSpinBox);
    m_decimals->setRange(0, 15);
    m_evidence = addField(tr("Source"), new QComboBox);
    m_evidence->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_evidence->addItem(tr("none"), qint64(0));
    for (const Evidence &evidence : allEvidence(m_session.store()).value_or(QList<Evidence>()))
        m_evidence->addItem(QStringLiteral("%1 – %2").arg(evidence.key, evidence.title.left(60)), evidence.id.value);
    m_confidence = addField(tr("Confidence"), new QLineEdit);
    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_message = new TextLabel(TextSize::Body);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *foot = new QHBoxLayout;
    auto *saveButton = new QPushButton(tr("Save"));
    saveButton->setProperty("primary", true);
    saveButton->setDefault(true);
    saveButton->setEnabled(!m_session.isReadOnly());
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(saveButton);
    connect(saveButton, &QPushButton::clicked, this, &IndicatorDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_message);
    rows->addLayout(foot);
}

void IndicatorDialog::fill(const Indicator &indicator)
{
    const auto put = [](const auto &fields, const LocalizedText &text) {
        if constexpr (std::is_same_v<std::decay_t<decltype(fields)>, Lines>) {
            fields[0]->setText(text.english);
            fields[1]->setText(text.spanish);
        } else {
            fields[0]->setPlainText(text.english);
            fields[1]->setPlainText(text.spanish);
        }
    };
    put(m_title, indicator.title);
    put(m_definition, indicator.definition);
    put(m_unit, indicator.unit);
    put(m_shortUnit, indicator.shortUnit);
    put(m_place, indicator.place);
    put(m_note, indicator.note);
    m_key->setText(indicator.key);
    m_key->setEnabled(m_isNew);
    m_frequency->setCurrentIndex(m_frequency->findData(int(indicator.frequency)));
    m_lag->setText(indicator.lagDays ? QString::number(*indicator.lagDays) : QString());
    m_wanted->setCurrentIndex(m_wanted->findData(int(indicator.wanted)));
    m_baselinePeriod->setText(indicator.baselinePeriod.text());
    m_baselineValue->setText(numberText(indicator.baselineValue));
    m_tolerance->setText(numberText(indicator.tolerance));
    m_decimals->setValue(indicator.decimals);
    m_evidence->setCurrentIndex(std::max(0, m_evidence->findData(indicator.evidence.value)));
    m_confidence->setText(indicator.confidence);
    m_title[0]->setFocus();
}

std::optional<double> IndicatorDialog::numberIn(const QLineEdit *field, const QString &label) const
{
    const QString text = field->text().trimmed();
    const auto value = readNumber(text, NumberStyle::Point);
    if (!value && !text.isEmpty())
        m_message->setText(tr("%1: “%2” is not a number. Write 1234.5.").arg(label, text));
    return value;
}

std::optional<Indicator> IndicatorDialog::indicator() const
{
    m_message->clear();
    const auto lines = [](const Lines &fields) { return LocalizedText{fields[0]->text(), fields[1]->text()}; };
    const auto texts = [](const Texts &fields) {
        return LocalizedText{fields[0]->toPlainText(), fields[1]->toPlainText()};
    };
    Indicator typed = m_before;
    typed.key = m_key->text().trimmed();
    typed.title = lines(m_title);
    typed.definition = texts(m_definition);
    typed.unit = lines(m_unit);
    typed.shortUnit = lines(m_shortUnit);
    typed.place = lines(m_place);
    typed.note = texts(m_note);
    typed.frequency = Frequency(m_frequency->currentData().toInt());
    typed.wanted = WantedDirection(m_wanted->currentData().toInt());
    typed.decimals = m_decimals->value();
    typed.evidence = EvidenceId{m_evidence->currentData().toLongLong()};
    typed.confidence = m_confidence->text();
    typed.baselineValue = numberIn(m_baselineValue, tr("Baseline value"));
    typed.tolerance = numberIn(m_tolerance, tr("Tolerance"));
    const QString period = m_baselinePeriod->text().trimmed();
    const auto parsed = Period::parse(period);
    if (!parsed && !period.isEmpty())
        m_message->setText(tr("“%1” is not a period. Write 2019, FY2019, 2019-Q3 or 2019-03.").arg(period));
    typed.baselinePeriod = parsed.value_or(Period());
    const QString lag = m_lag->text().trimmed();
    bool isNumber = false;
    const int days = lag.toInt(&isNumber);
    if (!lag.isEmpty() && !isNumber)
        m_message->setText(tr("“%1” is not a number of days.").arg(lag));
    typed.lagDays = isNumber ? std::optional(days) : std::nullopt;
    return m_message->text().isEmpty() ? std::optional(typed) : std::nullopt;
}

void IndicatorDialog::save()
{
    if (const auto typed = indicator()) {
        const Command command = m_isNew ? Command(AddIndicator{.indicator = *typed})
                                        : Command(EditIndicator{.before = m_before, .after = *typed});
        const auto receipt = m_session.perform(command);
        if (receipt) {
            Q_EMIT saved(tr("%1 is saved.").arg(receipt->subject));
            accept();
            return;
        }
        m_message->setText(receipt.error().message);
    }
    m_message->show();
}

} // namespace acuerdo
