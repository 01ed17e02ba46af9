// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/addressee.h"
#include "core/domain/language.h"

#include <QWidget>

namespace acuerdo {

class SegmentedControl;
class TextLabel;

/// Which sides a status update speaks of: one of those that are asked to act, or all of them.
class SideChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SideChoice(QWidget *parent = nullptr);

    /// What there is to choose from; the first side is chosen.
    void setSides(const QList<Side> &sides, Language language);
    bool hasChoice() const { return m_choices.size() > 1; }
    bool offers(const QList<Side> &sides) const { return m_choices.contains(sides); }
    void choose(const QList<Side> &sides);
    QList<Side> chosen() const;
    /// What takes the keyboard for it.
    QWidget *field() const;

Q_SIGNALS:
    /// A person has chosen.
    void changed();

private:
    QList<QList<Side>> m_choices; ///< What each segment stands for.
    SegmentedControl *m_segments = nullptr;
    TextLabel *m_hint;
};

} // namespace acuerdo
