// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace acuerdo {

class FigureGrid;
class ImportResult;
class PlanJob;
class PreviewModel;
class QuestionList;
class SeriesModel;
class Session;
class TextLabel;

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
    QWidget *makeReading();
    QWidget *makeTables();
    QWidget *makeOrigin();
    QWidget *makeFoot();
    void choose();
    void take(Result<TableFile> file);
    void planAgain();
    void showPlan(const ImportPlan &plan);
    void showReading();
    void changeReading();
    void answer(const PlanQuestion &question, const QString &key);
    void chooseRole(int column);
    void setRole(int column, ColumnRole role);
    void setSeries(const RecipeSeries &series);
    void takeOrigin();
    void carryOut();
    void say(const QString &sentence);
    void updateFoot();

    Session &m_session;
    PlanJob *m_job;
    std::optional<TableFile> m_file{};
    std::optional<TableReading> m_reading{};
    std::optional<FigureRecipe> m_recipe{};
    QString m_keptRecipe{};
    ImportPlan m_plan{};
    QList<Indicator> m_known{};
    bool m_isShowing = false;

    TextLabel *m_name;
    TextLabel *m_message;
    QWidget *m_readingBar = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_shape = nullptr;
    QComboBox *m_header = nullptr;
    QStackedWidget *m_middle;
    FigureGrid *m_grid;
    PreviewModel *m_preview;
    QTableView *m_table;
    QuestionList *m_questions;
    SeriesModel *m_series;
    QTableView *m_seriesTable;
    QComboBox *m_source = nullptr;
    QLineEdit *m_sourceTitle = nullptr;
    QLineEdit *m_sourceUrl = nullptr;
    QLineEdit *m_release = nullptr;
    ImportResult *m_result;
    QCheckBox *m_keep = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace acuerdo
