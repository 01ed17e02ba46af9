// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/issued_summary.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace acuerdo {

class IssuedModel;
class Session;
class TextLabel;

/// What was issued: to open again as it was, and to compare. With one chosen it is compared with the one before; with
/// two, these two.
class IssuedDialog : public QDialog
{
    Q_OBJECT

public:
    IssuedDialog(Session &session, QWidget *parent);

    QTableView &table() const { return *m_table; }
    /// "From No. 1 (…) to No. 2 (…): 4 advanced."
    QString comparison() const;

Q_SIGNALS:
    void openAsked(int number);

private:
    void build();
    void read();
    void compare();
    void showChanges(const IssuedSummary &before, const IssuedSummary &after);
    void openChosen();

    Session &m_session;
    IssuedModel *m_model;
    QTableView *m_table;
    TextLabel *m_sentence;
    QStandardItemModel *m_changes;
    QTableView *m_changeTable;
    QPushButton *m_open;
};

} // namespace acuerdo
