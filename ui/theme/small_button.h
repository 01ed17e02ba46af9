// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace acuerdo {

/// A flat button of 24 px in the small size, muted: for bars and heads of panels.
class SmallButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SmallButton(const QString &icon, QWidget *parent = nullptr);
    /// As a link: in the accent, without an icon.
    static SmallButton *link(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    bool m_isLink = false;
    bool m_isStyling = false;
};

} // namespace acuerdo
