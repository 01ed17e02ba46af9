// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/question_list.h"

#include "ui/theme/panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace acuerdo {

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
}

void QuestionList::ask(const QList<PlanQuestion> &questions)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    addAnswerForAll(questions);
    for (const PlanQuestion &question : questions) {
        if (!question.answers.isEmpty() || question.kind == PlanQuestion::Kind::Period)
            addQuestion(question);
    }
    setVisible(m_rows->count() > 0);
}

void QuestionList::addAnswerForAll(const QList<PlanQuestion> &questions)
{
    const auto asksOfColumn = [](const PlanQuestion &question) {
        return question.kind == PlanQuestion::Kind::Numbers && !question.column.isEmpty();
    };
    const auto count = std::ranges::count_if(questions, asksOfColumn);
    if (count < 2)
        return;
    PlanQuestion all = *std::ranges::find_if(questions, asksOfColumn);
    all.column.clear();
    all.examples.clear();
    all.text = tr("The numbers in %n columns can be read in two ways. The same for all:", nullptr, int(count));
    for (PlanQuestion::Answer &answer : all.answers)
        answer.results.clear();
    addQuestion(all);
}

void QuestionList::addQuestion(const PlanQuestion &question)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    auto *text = new TextLabel(TextSize::Strong);
    text->setTextFormat(Qt::PlainText);
    text->setText(question.text);
    grid->addWidget(text, 0, 0, 1, int(question.answers.size()) + 2);
    for (qsizetype place = 0; place < question.examples.size(); ++place) {
        auto *cell = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
        cell->setTextFormat(Qt::PlainText);
        cell->setText(tr("%1 (line %2)").arg(question.examples[place].text).arg(question.examples[place].line));
        grid->addWidget(cell, int(place) + 2, 0);
    }
    int column = 1;
    for (const PlanQuestion::Answer &answer : question.answers) {
        auto *button = new QPushButton(answer.label);
        button->setObjectName(question.column.isEmpty() && question.examples.isEmpty()
                                  ? answer.key + QStringLiteral("-for-all")
                                  : answer.key);
        button->setAccessibleDescription(question.text + u' ' + answer.results.join(QStringLiteral(", ")));
        connect(button, &QPushButton::clicked, this,
                [this, question, key = answer.key] { Q_EMIT answered(question, key); });
        grid->addWidget(button, 1, column, Qt::AlignLeft);
        for (qsizetype place = 0; place < answer.results.size(); ++place) {
            auto *result = new TextLabel(TextSize::Body);
            result->setTextFormat(Qt::PlainText);
            result->setText(answer.results[place]);
            grid->addWidget(result, int(place) + 2, column);
        }
        ++column;
    }
    grid->setColumnStretch(column, 1);
    m_rows->addWidget(box);
}

} // namespace acuerdo
