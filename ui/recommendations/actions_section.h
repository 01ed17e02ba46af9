// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"
#include "ui/recommendations/section.h"

namespace acuerdo {

/// The steps towards a recommendation, with who takes them and by when; a step is ticked off here.
class ActionsSection : public Section
{
    Q_OBJECT

public:
    explicit ActionsSection(QWidget *parent = nullptr);
    void show(const Details &details, const Formatting &formatting, QDate today, const QString &readOnlyReason);

Q_SIGNALS:
    /// A person ticks a step, or takes the tick back.
    void ticked(const acuerdo::Action &action, bool isDone);
    /// A person wants another step.
    void addRequested(QWidget *anchor);

private:
    QString when(const Action &action, const Formatting &formatting, QDate today) const;

    FlatButton *m_add;
};

} // namespace acuerdo
