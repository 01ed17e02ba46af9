// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_plan.h"

#include <QWidget>

class QVBoxLayout;

namespace acuerdo {

/// The questions that a file leaves open: each reading as a button, and beside it what the same cells become.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    /// Questions about the source are not asked here. Where several columns ask how their numbers are read, one answer
    /// can be given for all of them.
    void ask(const QList<PlanQuestion> &questions);

Q_SIGNALS:
    void answered(const acuerdo::PlanQuestion &question, const QString &answer);

private:
    void addQuestion(const PlanQuestion &question);
    void addAnswerForAll(const QList<PlanQuestion> &questions);

    QVBoxLayout *m_rows;
};

} // namespace acuerdo
