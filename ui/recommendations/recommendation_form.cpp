// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendation_form.h"

#include "core/domain/wording.h"
#include "ui/theme/panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace acuerdo {
namespace {

template<typename Value>
void fillChoice(QComboBox &box, Language language)
{
    for (const auto &[value, key] : allKeys<Value>())
        box.addItem(label(value, Wording(language)), int(value));
}

// A text longer than its field shows its beginning.
void showFromStart(QLineEdit &field, const QString &text)
{
    field.setText(text);
    field.setCursorPosition(0);
}

/// One text of a recommendation in one language, with a name for people.
struct TextField {
    const char *name;
    QString &(*value)(Recommendation &);
};

const TextField textFields[] = {
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Title in English"),
     [](Recommendation &item) -> QString & { return item.title.english; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Title in Spanish"),
     [](Recommendation &item) -> QString & { return item.title.spanish; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Text in English"),
     [](Recommendation &item) -> QString & { return item.text.english; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Text in Spanish"),
     [](Recommendation &item) -> QString & { return item.text.spanish; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Completion test in English"),
     [](Recommendation &item) -> QString & { return item.doneWhen.english; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Completion test in Spanish"),
     [](Recommendation &item) -> QString & { return item.doneWhen.spanish; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Reason for the priority in English"),
     [](Recommendation &item) -> QString & { return item.priorityReason.english; }},
    {QT_TRANSLATE_NOOP("acuerdo::RecommendationForm", "Reason for the priority in Spanish"),
     [](Recommendation &item) -> QString & { return item.priorityReason.spanish; }},
};

} // namespace

QString RecommendationForm::Pair::text(int language) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(fields[size_t(language)]))
        return line->text().trimmed();
    return static_cast<QPlainTextEdit *>(fields[size_t(language)])->toPlainText().trimmed();
}

void RecommendationForm::Pair::setText(const LocalizedText &text) const
{
    for (int language = 0; language < 2; ++language) {
        const QString &value = language == 0 ? text.english : text.spanish;
        if (auto *line = qobject_cast<QLineEdit *>(fields[size_t(language)]))
            showFromStart(*line, value);
        else
            static_cast<QPlainTextEdit *>(fields[size_t(language)])->setPlainText(value);
    }
}

RecommendationForm::RecommendationForm(const QList<Pillar> &pillars, Language language, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
    , m_pillar(new QComboBox)
    , m_code(new QLineEdit)
    , m_kind(new QComboBox)
    , m_priority(new QComboBox)
    , m_tags(new QLineEdit)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_rows->setColumnStretch(1, 1);
    m_rows->setColumnStretch(2, 1);
    for (const Pillar &pillar : pillars)
        m_pillar->addItem(pillar.title.shown(language), pillar.id.value);
    fillChoice<RecommendationKind>(*m_kind, language);
    fillChoice<Priority>(*m_priority, language);
    addRow({{tr("Pillar"), m_pillar}, {tr("Code"), m_code}});
    auto *english = new TextLabel(TextSize::SmallStrong, TextLabel::Ink::Muted);
    auto *spanish = new TextLabel(TextSize::SmallStrong, TextLabel::Ink::Muted);
    english->setText(tr("English"));
    spanish->setText(tr("Spanish"));
    m_rows->addWidget(english, m_rows->rowCount(), 1);
    m_rows->addWidget(spanish, m_rows->rowCount() - 1, 2);
    m_title = addPair(tr("Title"), 1);
    m_text = addPair(tr("Text"), 5);
    m_doneWhen = addPair(tr("Completion test"), 3);
    addRow({{tr("Kind"), m_kind}, {tr("Priority"), m_priority}});
    m_priorityReason = addPair(tr("Why"), 1);
    addRow({{tr("Tags"), m_tags}});
    m_code->setPlaceholderText(tr("The next free one of the pillar"));
    m_tags->setPlaceholderText(tr("Words with commas between"));
}

TextLabel *RecommendationForm::nameOf(const QString &label, QWidget *field) const
{
    auto *name = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    name->setText(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    return name;
}

// One field takes both columns, two share them.
void RecommendationForm::addRow(const QList<std::pair<QString, QWidget *>> &fields)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(nameOf(fields[0].first, fields[0].second), row, 0);
    m_rows->addWidget(fields[0].second, row, 1, 1, fields.size() == 1 ? 2 : 1);
    if (fields.size() == 1)
        return;
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addSpacing(8);
    second->addWidget(nameOf(fields[1].first, fields[1].second));
    second->addWidget(fields[1].second, 1);
    m_rows->addLayout(second, row, 2);
}

RecommendationForm::Pair RecommendationForm::addPair(const QString &label, int lines)
{
    auto *name = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    name->setText(label);
    const int row = m_rows->rowCount();
    if (lines > 1)
        name->setContentsMargins(0, 6, 0, 0); // beside the first line
    m_rows->addWidget(name, row, 0, lines > 1 ? Qt::AlignTop : Qt::AlignVCenter);
    Pair pair;
    const QString languages[] = {tr("English"), tr("Spanish")};
    for (int language = 0; language < 2; ++language) {
        if (lines == 1) {
            pair.fields[size_t(language)] = new QLineEdit;
        } else {
            auto *field = new QPlainTextEdit;
            field->setTabChangesFocus(true);
            const int lineHeight = Typography::current().lineHeight(TextSize::Body);
            field->setMinimumHeight(lines * lineHeight + 12);
            pair.fields[size_t(language)] = field;
        }
        pair.fields[size_t(language)]->setAccessibleName(
            tr("%1, %2", "field, language").arg(label, languages[language]));
        m_rows->addWidget(pair.fields[size_t(language)], row, language + 1);
    }
    return pair;
}

void RecommendationForm::show(const Recommendation &recommendation)
{
    m_before = recommendation;
    m_pillar->setCurrentIndex(std::max(0, m_pillar->findData(recommendation.pillar.value)));
    m_code->setText(recommendation.code);
    m_title.setText(recommendation.title);
    m_text.setText(recommendation.text);
    m_doneWhen.setText(recommendation.doneWhen);
    m_priorityReason.setText(recommendation.priorityReason);
    m_kind->setCurrentIndex(m_kind->findData(int(recommendation.kind)));
    m_priority->setCurrentIndex(m_priority->findData(int(recommendation.priority)));
    m_tags->setText(recommendation.tags.join(QStringLiteral(", ")));
}

Recommendation RecommendationForm::recommendation() const
{
    Recommendation result = m_before;
    result.pillar = PillarId{m_pillar->currentData().toLongLong()};
    result.code = m_code->text().trimmed();
    result.title = m_title.localized();
    result.text = m_text.localized();
    result.doneWhen = m_doneWhen.localized();
    result.priorityReason = m_priorityReason.localized();
    result.kind = RecommendationKind(m_kind->currentData().toInt());
    result.priority = Priority(m_priority->currentData().toInt());
    result.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            result.tags += tag.trimmed();
    }
    return result;
}

void RecommendationForm::setPillarEditable(bool editable)
{
    m_pillar->setEnabled(editable);
    m_code->setEnabled(editable);
}

void RecommendationForm::focusTitle()
{
    m_title.fields[0]->setFocus();
}

QList<FieldDifference> conflicts(const Recommendation &before, const Recommendation &ours, const Recommendation &theirs)
{
    QList<FieldDifference> found;
    Recommendation a = before;
    Recommendation b = ours;
    Recommendation c = theirs;
    for (const TextField &field : textFields) {
        if (field.value(a) != field.value(b) && field.value(a) != field.value(c) && field.value(b) != field.value(c))
            found += {RecommendationForm::tr(field.name), field.value(c), field.value(b)};
    }
    if (before.tags != ours.tags && before.tags != theirs.tags && ours.tags != theirs.tags)
        found += {RecommendationForm::tr("Tags"), theirs.tags.join(QStringLiteral(", ")),
                  ours.tags.join(QStringLiteral(", "))};
    return found;
}

Recommendation mergedInto(const Recommendation &theirs, const Recommendation &before, const Recommendation &ours)
{
    Recommendation result = theirs;
    Recommendation a = before;
    Recommendation b = ours;
    for (const TextField &field : textFields) {
        if (field.value(a) != field.value(b))
            field.value(result) = field.value(b);
    }
    if (before.tags != ours.tags)
        result.tags = ours.tags;
    if (before.kind != ours.kind)
        result.kind = ours.kind;
    if (before.priority != ours.priority)
        result.priority = ours.priority;
    if (before.pillar != ours.pillar)
        result.pillar = ours.pillar;
    return result;
}

} // namespace acuerdo
