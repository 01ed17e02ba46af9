// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/summary_plan.h"
#include "core/summary/write_summary.h"
#include "ui/summaries/page_layout.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace acuerdo {

class DateButton;
class NamedField;
class SegmentedControl;
class SmallButton;
class TextLabel;

/// What a summary is compared with: a year before, the summary issued last, or a day that somebody chose.
enum class SummaryPeriod { Year, Issued, Day };

/// What a person chooses for a summary.
struct SummaryChoices {
    QDate asOf{};
    QDate from{}; ///< Invalid: nothing is compared.
    SummaryPeriod period = SummaryPeriod::Year;
    Language language = Language::English;
    Paper paper = Paper::Letter;
    SummaryFormat format = SummaryFormat::Pdf;
    QString preparer{};
    QString plan = QStringLiteral("progress"); ///< Key of a template.
    QString subject{};                         ///< The owner or the code that the template speaks of.
    Audience audience = Audience::Public;
    bool bothLanguages = false;
    QString opening{}; ///< By hand; empty: the sentences that are generated.
    bool operator==(const SummaryChoices &) const = default;
};

/// The fields for it, one below the other, each with its name above.
class SummaryChoicesPane : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryChoicesPane(QWidget *parent = nullptr);

    const SummaryChoices &choices() const { return m_choices; }
    /// Shows choices without telling. `today` is the last day that can be chosen.
    void show(const SummaryChoices &choices, QDate today, Language screenLanguage);
    /// What the summary speaks of: "All 48 recommendations", or the filter.
    void setScope(const QString &text);
    /// The templates that the workspace keeps beside the ready-made ones, and whether it can keep more.
    void setKeptPlans(const QList<SummaryPlan> &plans, bool canKeep);
    /// The number of the summary that was issued last before the day of this one; 0 for none.
    void setLastIssued(int number);
    /// Whom or what a template can be asked to speak of: pairs of what is shown and what stands for it.
    using Subjects = QList<std::pair<QString, QString>>;
    void setSubjects(const Subjects &owners, const Subjects &codes);
    /// The generated sentences: what the opening paragraph says while nothing is written by hand.
    void setDraft(const QString &text);
    void retranslate(Language screenLanguage);

Q_SIGNALS:
    void changed(const acuerdo::SummaryChoices &choices);
    /// The statuses are to be those of the day that the window looks at.
    void usualDateAsked();
    /// A template of one's own is to be made from the one chosen, or the one chosen is to be changed.
    void newPlanAsked();
    void planEditAsked();

private:
    void fillFields();
    void layOutFields();
    void connectFields();
    void connectDates();
    void connectTexts();
    void showPlans();
    void showPeriods();
    void showDates();
    void showSubjects();
    void tell();
    SummaryPlan plan() const;

    SummaryChoices m_choices;
    QDate m_today;
    Language m_screenLanguage = Language::English;
    QList<SummaryPlan> m_keptPlans;
    bool m_canKeep = true;
    int m_lastIssued = 0;
    Subjects m_owners;
    Subjects m_codes;
    QTimer m_typing;
    QString m_draft;
    QComboBox *m_plan;
    SmallButton *m_newPlan;
    SmallButton *m_editPlan;
    QComboBox *m_subject;
    QComboBox *m_audience;
    QPlainTextEdit *m_opening;
    SmallButton *m_takeDraft;
    DateButton *m_asOf;
    QComboBox *m_period;
    DateButton *m_from;
    TextLabel *m_scope;
    SegmentedControl *m_language;
    SegmentedControl *m_paper;
    QLineEdit *m_preparer;
    QComboBox *m_format;
    NamedField *m_planField;
    NamedField *m_subjectField;
    NamedField *m_audienceField;
    NamedField *m_openingField;
    NamedField *m_asOfField;
    NamedField *m_periodField;
    NamedField *m_scopeField;
    NamedField *m_languageField;
    NamedField *m_paperField;
    NamedField *m_preparerField;
    NamedField *m_formatField;
};

} // namespace acuerdo
