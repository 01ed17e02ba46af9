// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/summaries/summary_choices.h"
#include "ui/summaries/summary_maker.h"

#include <QTimer>

class QPushButton;

namespace acuerdo {

class PagePreview;
class PreviewBar;
class SummaryExport;

/// Choose what a summary says, see its pages as they will print, and send it off.
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

private:
    void build();
    void makeActions();
    QAction *addPageAction(const QKeySequence &keys, void (SummariesPage::*what)());
    void connectWork();
    void recallChoices();
    void showChoices();
    void followSession();
    void readSubjects();
    void showDraft();
    QDate usualCompareDate() const;
    void takeChoices(const SummaryChoices &choices);
    void makeSoon();
    void make();
    void takeSummary(const SummaryMaker::Made &summary);
    void setWork(const QString &text);
    void stopWork();
    void showScope();
    void enableActions();

    void askForFile();
    QString suggestedPath() const;
    void takeSaved();
    void print();
    void copy();
    void openFolder();

    QWidget *m_side;
    SummaryChoicesPane *m_pane;
    PagePreview *m_preview;
    PreviewBar *m_bar;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_folder;
    QAction *m_saveAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_folderAction = nullptr;
    SummaryChoices m_choices;
    SummaryMaker m_maker;
    SummaryMaker::Made m_summary;
    std::unique_ptr<SummaryExport> m_export;
    QTimer m_pause;
    QString m_savedPath;
    bool m_hasOwnDate = false;        ///< The day was chosen here; otherwise it follows the window.
    bool m_hasOwnCompareDate = false; ///< The same of the day to compare with.
    bool m_hasOwnLanguage = false;
};

} // namespace acuerdo
