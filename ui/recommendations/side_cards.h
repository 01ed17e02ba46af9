// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/side_card.h"

namespace acuerdo {

/// The sides of a recommendation face to face: two beside each other where they fit, else one above the other. A third
/// stands below.
class SideCards : public QWidget
{
    Q_OBJECT

public:
    explicit SideCards(QWidget *parent = nullptr);

    void show(const Details &details, const Formatting &formatting, QDate today, const QString &readOnlyReason);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editOwners(acuerdo::AddresseeId addressee, QWidget *anchor);
    void editResponse(acuerdo::AddresseeId addressee, QWidget *anchor);
    void editTargetDate(acuerdo::AddresseeId addressee, QWidget *anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Where each card stands in `width`; returns the height of all.
    int arrange(int width, bool place) const;

    QList<SideCard *> m_cards;
};

} // namespace acuerdo
