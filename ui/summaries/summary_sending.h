// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/summary_maker.h"

#include <QObject>

class QAction;

namespace acuerdo {

class SummaryExport;

/// What is done with a summary that stands in the preview: saved, printed, copied.
class SummarySending : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `page`, and are asked there.
    explicit SummarySending(QWidget &page);
    ~SummarySending() override;

    QAction *saveAction() const { return m_save; }
    QAction *printAction() const { return m_print; }
    QAction *copyAction() const { return m_copy; }
    QAction *folderAction() const { return m_folder; }

    /// What is to be sent off, and the name and the paper that a file of it would have.
    void show(const SummaryMaker::Made &summary, const QString &fileName, Paper paper);
    void setFileName(const QString &fileName) { m_fileName = fileName; }
    /// Writes it; the suffix chooses the format.
    void saveAs(const QString &path);
    bool isSaving() const { return m_export != nullptr; }
    /// Stops the saving, and says how that ended; what was there before is there.
    void stop();
    void retranslate();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// No file is being written any more.
    void ended();
    void saved(const QString &path);
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    QAction *addAction(const QKeySequence &keys, void (SummarySending::*what)());
    void askForFile();
    QString suggestedPath() const;
    void takeSaved();
    void endSaving();
    void print();
    void copy();
    void openFolder();
    void enableActions();

    QWidget &m_page;
    SummaryMaker::Made m_summary;
    QString m_fileName;
    Paper m_paper = Paper::Letter;
    std::unique_ptr<SummaryExport> m_export;
    QString m_savedPath;
    QAction *m_save;
    QAction *m_print;
    QAction *m_copy;
    QAction *m_folder;
};

} // namespace acuerdo
