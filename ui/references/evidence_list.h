// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace acuerdo {

class EvidenceDialog;
class EvidenceModel;
class Session;

/// All evidence of the workspace: searched by any word of it, sorted by any column, edited with Enter, cited with
/// Ctrl+C. New evidence and searches that found nothing begin here too.
class EvidenceList : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceList(Session &session, QWidget *parent = nullptr);

    QTableView &table() const { return *m_table; }
    QLineEdit &search() const { return *m_search; }
    const EvidenceModel &model() const { return *m_model; }
    /// Opens the editor of the current row.
    EvidenceDialog *editCurrent();

private:
    void build();
    void addActions();
    void read();
    void filter(const QString &text);
    void select(EvidenceId id);
    void begin(EvidenceKind kind);
    void showLinkOfCurrent();
    void openEditor(EvidenceDialog *dialog);
    QList<Evidence> selected() const;

    Session &m_session;
    EvidenceModel *m_model;
    QSortFilterProxyModel *m_rows;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
};

} // namespace acuerdo
