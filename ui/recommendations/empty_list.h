// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace acuerdo {

class FlatButton;
class WrappedText;

/// What stands in the list's place while it is empty: one sentence, and what to do next as links.
class EmptyList : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyList(QWidget *parent = nullptr);

    /// `hidden` items fit what is chosen at the left, but not the filter.
    void showHidden(qsizetype hidden);
    /// Nothing fits what is chosen at the left.
    void showNothingFits();
    /// The workspace has no recommendation.
    void showNothingYet(const QString &readOnlyReason);

Q_SIGNALS:
    void clearFilter();
    void chooseAll();
    void createNew();

private:
    enum class Step { Clear, ShowAll, Create };
    void setStep(Step step, const QString &text);

    WrappedText *m_sentence;
    FlatButton *m_link;
    Step m_step = Step::Clear;
};

} // namespace acuerdo
