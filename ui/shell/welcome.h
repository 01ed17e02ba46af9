// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace acuerdo {

/// What stands in the window while no workspace is open: what belongs here, and the two next steps.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsked();
    void newAsked();
};

} // namespace acuerdo
