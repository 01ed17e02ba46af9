// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"

#include <QWidget>

#include <array>

class QAction;
class QGridLayout;
class QToolButton;

namespace acuerdo {

class FlatButton;
class WrappedText;
class StatusLabel;
class TextLabel;
class VerificationPips;

/// One side of a recommendation: the four answers kept apart, each at its place. A menu changes them; pressing a value
/// with the mouse is the short way.
class SideCard : public QWidget
{
    Q_OBJECT

public:
    explicit SideCard(QWidget *parent = nullptr);

    void show(const Details &details, const SideDetails &side, const Formatting &formatting, QDate today,
              const QString &readOnlyReason);
    AddresseeId addressee() const { return m_addressee; }
    /// The width below which something would be cut.
    int leastWidth() const;

Q_SIGNALS:
    /// A person asks to change one of them; `anchor` is what to open the editor at.
    void editOwners(acuerdo::AddresseeId addressee, QWidget *anchor);
    void editResponse(acuerdo::AddresseeId addressee, QWidget *anchor);
    void editTargetDate(acuerdo::AddresseeId addressee, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    enum Row { Since, Lead, Responded, Due, ShownBy, RowCount };
    void restyle();
    void showOwners(const Details &details, const SideDetails &side);
    void showTarget(const SideDetails &side, const Formatting &formatting, QDate today);
    QString historyOfTargets(const SideDetails &side, const Formatting &formatting) const;

    AddresseeId m_addressee{};
    TextLabel *m_title;
    StatusLabel *m_status;
    std::array<TextLabel *, RowCount> m_labels{};
    TextLabel *m_since;
    FlatButton *m_lead;
    FlatButton *m_response;
    FlatButton *m_due;
    VerificationPips *m_pips;
    WrappedText *m_ask;
    QToolButton *m_change;
    QAction *m_changeOwners;
    QAction *m_changeResponse;
    QAction *m_changeDue;
    QGridLayout *m_rows;
};

} // namespace acuerdo
