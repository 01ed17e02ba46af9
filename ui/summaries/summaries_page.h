// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/summaries/summary_choices.h"
#include "ui/summaries/summary_maker.h"

#include <QTimer>

class QPushButton;

namespace acuerdo {

class AsOfStrip;
class PagePreview;
class PreviewBar;
class SummarySending;

/// Choose what a summary says, see its pages as they will print, send it off and issue it.
class SummariesPage : public Page
{
    Q_OBJECT

public:
    explicit SummariesPage(Session &session, QWidget *parent = nullptr);
    ~SummariesPage() override;

    QString title() const override;
    QString icon() const override;
    void startSummary(const QDate &comparedWith) override;
    bool usesFilter() const override { return true; }
    bool isBusy() const override { return m_pause.isActive() || m_maker.isBusy(); }
    void takeKeyboard() override;

    const PagePreview &preview() const { return *m_preview; }
    const SummaryChoices &choices() const { return m_choices; }
    /// What the preview shows; none before the first.
    const SummaryMaker::Made &summary() const { return m_summary; }
    /// Number of the issued summary that is open in place of the one being made; 0 for none.
    int openedIssued() const { return m_opened; }
    /// Shows a summary as it was issued; 0 leads back to the one being made.
    void openIssued(int number);
    /// Writes what the preview shows; the suffix chooses the format.
    void saveAs(const QString &path);

Q_SIGNALS:
    /// The preview shows the choices as they are.
    void previewReady();
    /// A file is written.
    void saved(const QString &path);

protected:
    void refresh(const acuerdo::Change &change) override;
    void retranslate() override;
    void restyle() override;
    void applyFilter(const QString &queryText) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeSide();
    void makeActions();
    QAction *addPageAction(void (SummariesPage::*what)());
    void connectWork();
    void connectSending();
    void recallChoices();
    void followSession();
    void followPeriod();
    void readSubjects();
    void readIssued();
    void readPlans();
    void showDraft();
    void takeChoices(const SummaryChoices &choices);
    SummaryPlan plan() const;
    SummaryOptions options() const;
    void makeSoon();
    void make();
    void takeSummary(const SummaryMaker::Made &summary);
    void stopWork();
    void showScope();
    void showStrip();
    void enableActions();
    QString suggestedName() const;

    void issue();
    void keepIssued(const IssuedSummary &summary);
    void showIssued();
    void editPlan(SummaryPlan plan);
    void takePlan(const QString &key);

    QWidget *m_side;
    SummaryChoicesPane *m_pane;
    PagePreview *m_preview;
    PreviewBar *m_bar;
    AsOfStrip *m_strip;
    QPushButton *m_save;
    QPushButton *m_issue;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_folder;
    QPushButton *m_issuedButton;
    SummarySending *m_sending;
    QAction *m_issueAction = nullptr;
    QAction *m_issuedAction = nullptr;
    SummaryChoices m_choices;
    QList<SummaryPlan> m_keptPlans;
    QList<IssuedSummary> m_issued; ///< Without their documents, which are read when one is opened.
    int m_opened = 0;
    SummaryMaker m_maker;
    SummaryMaker::Made m_summary;
    QTimer m_pause;
    bool m_hasOwnDate = false;   ///< The day was chosen here; otherwise it follows the window.
    bool m_hasOwnPeriod = false; ///< The same of what it is compared with.
    bool m_hasOwnLanguage = false;
};

} // namespace acuerdo
