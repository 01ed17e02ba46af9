// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

namespace acuerdo {

/// A frame over the page, no window of its own: the keyboard stays inside until it closes. Esc and a click elsewhere
/// close it, and the keyboard goes back to where it was.
class Popover : public QFrame
{
    Q_OBJECT

public:
    /// `host` is the widget it stands over.
    explicit Popover(QWidget *host);

    /// Below `anchor` (in the host's coordinates), or above it where there is no room.
    void openAt(const QRect &anchor);
    /// At a place of its own choice.
    void openIn(const QRect &place);
    /// Closes and gives the keyboard back.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void begin();
    QPointer<QWidget> m_before; ///< Had the keyboard before.
};

} // namespace acuerdo
