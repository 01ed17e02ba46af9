// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/details.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace acuerdo {

class ActionsSection;
class BackgroundSection;
class DetailHead;
class EvidenceSection;
class Formatting;
class WrappedText;
class QuickRow;
class Session;
class SideCards;
class UpdatesSection;

/// The pane at the right: everything about one recommendation, always in the same order.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(Session &session, QWidget *parent = nullptr);

    /// Reads and shows an item; an empty id shows what belongs here.
    void show(RecommendationId id);
    /// The same item again, after a change; the place in it stays.
    void refresh();
    void retranslate();
    /// Whether it lies over the list: then a button in its head leads back.
    void setCovering(bool isCovering);
    const Details &details() const { return m_details; }
    QAction *editAction() const { return m_edit; }
    QAction *copyAction() const { return m_copy; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void failed(const QString &sentence);
    void closeRequested();
    /// Esc: back to the list.
    void left();
    void editRequested();
    void updateRequested(acuerdo::Side side, const QString &status);
    void itemChosen(acuerdo::RecommendationId id);
    void chartChosen(acuerdo::ChartId id);
    void tagChosen(const QString &tag);
    void evidenceChosen(acuerdo::EvidenceId id, QWidget *anchor);
    void sourceChosen(const QString &url, QWidget *anchor);
    void editOwners(acuerdo::AddresseeId addressee, QWidget *anchor);
    void editResponse(acuerdo::AddresseeId addressee, QWidget *anchor);
    void editTargetDate(acuerdo::AddresseeId addressee, QWidget *anchor);
    void addEvidence(QWidget *anchor);
    /// Evidence was looked for, and none was found.
    void addSearch();
    void addAction(QWidget *anchor);
    void actionTicked(const acuerdo::Action &action, bool isDone);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitBody();
    void settle();
    bool scrollBy(int key);
    void makeActions();
    void build();
    void relay();
    void fill();
    void copyItem() const;

    Session &m_session;
    RecommendationId m_id{};
    Details m_details;
    QAction *m_edit;
    QAction *m_copy;
    QAction *m_copyCode;
    QAction *m_close;
    QAction *m_more;
    QToolButton *m_closeButton = nullptr;
    bool m_isCovering = false;
    DetailHead *m_head;
    QScrollArea *m_scroll;
    QWidget *m_body;
    WrappedText *m_empty;
    WrappedText *m_title;
    WrappedText *m_text;
    SideCards *m_cards;
    QuickRow *m_quickRow;
    UpdatesSection *m_updates;
    EvidenceSection *m_evidence;
    ActionsSection *m_actions;
    BackgroundSection *m_background;
    QTimer m_fitAgain; ///< When all that was asked for is laid out.
};

} // namespace acuerdo
