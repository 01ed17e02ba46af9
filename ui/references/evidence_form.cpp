// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/references/evidence_form.h"

#include "core/domain/wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace acuerdo {
namespace {

Result<PartialDate> dateFrom(const QLineEdit *field)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty())
        return PartialDate();
    if (const auto date = PartialDate::parse(typed.toUpper()))
        return *date;
    return failure(EvidenceForm::tr("“%1” is no date. It takes 2026-07-01, 2026-Q3, 2026-07 or 2026.").arg(typed));
}

} // namespace

EvidenceForm::EvidenceForm(Language language, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_kind(new QComboBox)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(8); // a style asks for none below a field of several lines
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const Key<EvidenceKind> &kind : allKeys<EvidenceKind>())
        m_kind->addItem(label(kind.value, Wording(language)), QString(kind.text));
    addRow(m_kind, true);
    m_title = addLine(true);
    m_publisher = addLine(true);
    m_published = addLine();
    m_table = addLine();
    m_url = addLine();
    m_archiveUrl = addLine();
    m_retrieved = addLine(true);
    m_place = addLine(true);
    m_quote = addText();
    m_language = addLine();
    m_licence = addLine();
    m_processingEnglish = addLine();
    m_processingSpanish = addLine();
    m_noteEnglish = addText(true);
    m_noteSpanish = addText(true);
    m_url->setPlaceholderText(QStringLiteral("https://"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EvidenceForm::arrange);
    arrange();
}

void EvidenceForm::addRow(QWidget *field, bool ofSearches)
{
    auto *name = new QLabel;
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    m_layout->addRow(name, field);
    m_rows += Row{name, field, ofSearches};
}

QLineEdit *EvidenceForm::addLine(bool ofSearches)
{
    auto *line = new QLineEdit;
    addRow(line, ofSearches);
    return line;
}

QPlainTextEdit *EvidenceForm::addText(bool ofSearches)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 12);
    addRow(text, ofSearches);
    return text;
}

bool EvidenceForm::isSearch() const
{
    return m_kind->currentData().toString() == keyOf(EvidenceKind::Search);
}

void EvidenceForm::arrange()
{
    const bool search = isSearch();
    const QStringList names{tr("Kind"),
                            search ? tr("What was looked for") : tr("Title"),
                            search ? tr("By whom") : tr("Publisher"),
                            tr("Published"),
                            tr("Table"),
                            tr("Address"),
                            tr("Archived at"),
                            search ? tr("When") : tr("Retrieved"),
                            search ? tr("Where it was looked") : tr("Place in it"),
                            tr("Quote"),
                            tr("Language"),
                            tr("Licence"),
                            tr("Done to the figures (English)"),
                            tr("Done to the figures (Spanish)"),
                            tr("Note (English)"),
                            tr("Note (Spanish)")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].name->setText(names[i]);
        m_rows[i].field->setAccessibleName(names[i]);
        m_layout->setRowVisible(m_rows[i].field, !search || m_rows[i].ofSearches);
    }
}

void EvidenceForm::show(const Evidence &evidence)
{
    m_before = evidence;
    m_kind->setCurrentIndex(m_kind->findData(keyOf(evidence.kind)));
    m_title->setText(evidence.title);
    m_publisher->setText(evidence.publisher);
    m_published->setText(evidence.published.text());
    m_table->setText(evidence.tableTitle);
    m_url->setText(evidence.url);
    m_archiveUrl->setText(evidence.archiveUrl);
    m_retrieved->setText(evidence.retrieved.text());
    m_place->setText(evidence.place);
    m_quote->setPlainText(evidence.quote);
    m_language->setText(evidence.language);
    m_licence->setText(evidence.licence);
    m_processingEnglish->setText(evidence.processing.english);
    m_processingSpanish->setText(evidence.processing.spanish);
    m_noteEnglish->setPlainText(evidence.note.english);
    m_noteSpanish->setPlainText(evidence.note.spanish);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->setCursorPosition(0);
    arrange();
}

Result<Evidence> EvidenceForm::evidence() const
{
    Evidence typed = m_before;
    ACUERDO_TRY_VALUE(published, dateFrom(m_published));
    ACUERDO_TRY_VALUE(retrieved, dateFrom(m_retrieved));
    typed.kind = fromKey<EvidenceKind>(m_kind->currentData().toString()).value_or(m_before.kind);
    typed.title = m_title->text();
    typed.publisher = m_publisher->text();
    typed.published = published;
    typed.tableTitle = m_table->text();
    typed.url = m_url->text().trimmed();
    typed.archiveUrl = m_archiveUrl->text().trimmed();
    typed.retrieved = retrieved;
    typed.place = m_place->text();
    typed.quote = m_quote->toPlainText();
    typed.language = m_language->text();
    typed.licence = m_licence->text();
    typed.processing = {m_processingEnglish->text(), m_processingSpanish->text()};
    typed.note = {m_noteEnglish->toPlainText(), m_noteSpanish->toPlainText()};
    return typed;
}

void EvidenceForm::focusFirst()
{
    m_title->setFocus();
}

} // namespace acuerdo
