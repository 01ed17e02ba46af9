// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/plan_job.h"

#include <QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace acuerdo {

class FigureGrid;
class ImportResult;
class OriginBar;
class PreviewModel;
class QuestionList;
class ReadingBar;
class SeriesModel;
class Session;
class TextLabel;
class WriteJob;
struct Receipt;

/// Figures out of a file, a pasted block or a sheet that is typed into: where they come from, how the table is read,
/// what the file leaves open, and what it would change, all on one page. Nothing is written before “Import”, and that
/// is one step, which one undo takes back.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Session &session, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void openFile(const QString &path);
    /// What the clipboard holds, as a table.
    void pasteText(const QString &text);
    void startTyping();

    const ImportPlan &plan() const { return m_plan; }
    bool isBusy() const;

Q_SIGNALS:
    void imported(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    QWidget *makeSource();
    void fillPanes();
    QWidget *makeFoot();
    void connectJobs();
    void choose();
    void take(PlanJob::Open open);
    void planAgain();
    void showPlan(const PlannedFile &planned);
    void showFailure(const QString &sentence);
    void changeReading();
    void answer(const PlanQuestion &question, const QString &key);
    void chooseRole(int column);
    void setRole(int column, ColumnRole role);
    void setSeries(const RecipeSeries &series);
    void takeOrigin();
    void carryOut();
    void finishWriting(const Receipt &receipt);
    void stayUnwritten(const QString &sentence);
    void say(const QString &sentence);
    void updateFoot();

    Session &m_session;
    PlanJob *m_job;
    WriteJob *m_write;
    PlanJob::Open m_open{}; ///< What is being read.
    std::optional<TableFile> m_file{};
    std::optional<TableReading> m_reading{};
    std::optional<FigureRecipe> m_recipe{};
    QString m_keptRecipe{};
    ImportPlan m_plan{};
    QList<Indicator> m_known{};

    QWidget *m_sourceBar = nullptr;
    TextLabel *m_name;
    TextLabel *m_message;
    ReadingBar *m_readingBar;
    QSplitter *m_panes;
    QStackedWidget *m_middle;
    FigureGrid *m_grid;
    PreviewModel *m_preview;
    QTableView *m_table;
    QuestionList *m_questions;
    SeriesModel *m_series;
    QTableView *m_seriesTable;
    ImportResult *m_result;
    OriginBar *m_origin;
    QCheckBox *m_keep = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace acuerdo
