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
class QVBoxLayout;

namespace acuerdo {

class DateButton;
class SegmentedControl;
class SmallButton;
class TextLabel;

/// What a person chooses for a summary.
struct SummaryChoices {
    QDate asOf{};
    QDate from{}; ///< Invalid: nothing is compared.
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
    /// Whom or what a template can be asked to speak of: pairs of what is shown and what stands for it.
    using Subjects = QList<std::pair<QString, QString>>;
    void setSubjects(const Subjects &owners, const Subjects &codes);
    /// The generated sentences: what the opening paragraph says while nothing is written by hand.
    void setDraft(const QString &text);
    void retranslate(Language screenLanguage);

Q_SIGNALS:
    void changed(const acuerdo::SummaryChoices &choices);
    /// The day to compare with is to be the one that a summary has by itself.
    void usualCompareDateAsked();
    /// The statuses are to be those of the day that the window looks at.
    void usualDateAsked();

private:
    void addField(QVBoxLayout &column, TextLabel *name, QWidget *field);
    void connectFields();
    void showDates();
    void showSubjects();
    void tell();
    SummaryPlan plan() const;

    SummaryChoices m_choices;
    QDate m_today;
    Language m_screenLanguage = Language::English;
    Subjects m_owners;
    Subjects m_codes;
    QTimer m_typing;
    QString m_draft;
    TextLabel *m_planName;
    QComboBox *m_plan;
    TextLabel *m_subjectName;
    QComboBox *m_subject;
    TextLabel *m_audienceName;
    QComboBox *m_audience;
    TextLabel *m_openingName;
    QPlainTextEdit *m_opening;
    SmallButton *m_takeDraft;
    TextLabel *m_asOfName;
    DateButton *m_asOf;
    TextLabel *m_fromName;
    DateButton *m_from;
    TextLabel *m_scopeName;
    TextLabel *m_scope;
    TextLabel *m_languageName;
    SegmentedControl *m_language;
    TextLabel *m_paperName;
    SegmentedControl *m_paper;
    TextLabel *m_preparerName;
    QLineEdit *m_preparer;
    TextLabel *m_formatName;
    QComboBox *m_format;
};

} // namespace acuerdo
