// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/summary_plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace acuerdo {

class OrderedChoice;
class Session;
class TextLabel;

/// A template of one's own: which sections, in which order, the columns and the grouping of the register, a query, and
/// the name that it is kept under. Saving and taking away are changes of the workspace, which undo takes back.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `plan` is what to begin with; one without a key becomes a new template.
    TemplateDialog(Session &session, const SummaryPlan &plan, QWidget *parent);

    void save();
    void remove();

Q_SIGNALS:
    /// It is kept, under this key; an empty one: it is taken away.
    void kept(const QString &key);

private:
    void build();
    QWidget *makeFields();
    SummaryPlan plan() const;
    /// What is wrong with what stands in the fields; empty for nothing.
    QString fault(const SummaryPlan &plan, const QList<SummaryPlan> &others) const;
    void say(const QString &sentence);

    Session &m_session;
    SummaryPlan m_before;
    QLineEdit *m_name;
    QComboBox *m_subject;
    QLineEdit *m_query;
    QComboBox *m_grouping;
    OrderedChoice *m_sections;
    OrderedChoice *m_columns;
    TextLabel *m_message;
    QPushButton *m_save;
};

} // namespace acuerdo
