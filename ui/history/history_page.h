// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace acuerdo {

class HistoryDetail;
class HistoryModel;
class SmallButton;
struct HistoryEntry;
class SplitBar;
class TextLabel;

/// Every change ever made: who, when, what, before and after; whether the seals are whole; and the way to take one
/// back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    QString icon() const override { return QStringLiteral("history"); }
    void takeKeyboard() override;

protected:
    void refresh(const Change &change) override;
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTable();
    void connectParts();
    void refreshSeal();
    void arrangePanes();
    void arrangeColumns();
    void filterEntries();
    void showCount();
    qint64 chosenEntry() const;
    void chooseEntry(qint64 seq);
    void showEntry();
    QString refusalOf(const HistoryEntry &entry) const;
    void undoEntry(qint64 seq);
    void showItem(const QString &code);

    HistoryModel *m_model;
    SplitBar *m_head;
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_seal;
    TextLabel *m_sealIcon;
    QLineEdit *m_filter;
    QTimer m_pause;
    QPushButton *m_verify;
    QTableView *m_table;
    HistoryDetail *m_detail;
    QSplitter *m_panes;
    TextLabel *m_empty;
    SmallButton *m_showAll = nullptr;
    bool m_hasOwnPanes = false; ///< Of a width chosen by hand.
};

} // namespace acuerdo
