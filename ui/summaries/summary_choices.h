// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"
#include "ui/summaries/page_layout.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace acuerdo {

class DateButton;
class SegmentedControl;
class TextLabel;

/// What a person chooses for a summary.
struct SummaryChoices {
    QDate asOf{};
    QDate from{}; ///< Invalid: nothing is compared.
    Language language = Language::English;
    Paper paper = Paper::Letter;
    SummaryFormat format = SummaryFormat::Pdf;
    QString preparer{};
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
    void retranslate();

Q_SIGNALS:
    void changed(const acuerdo::SummaryChoices &choices);
    /// The day to compare with is to be the one that a summary has by itself.
    void usualCompareDateAsked();
    /// The statuses are to be those of the day that the window looks at.
    void usualDateAsked();

private:
    void addField(QVBoxLayout &column, TextLabel *name, QWidget *field);
    void showDates();
    void tell();

    SummaryChoices m_choices;
    QDate m_today;
    Language m_screenLanguage = Language::English;
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
