// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/side_choice.h"

#include "core/domain/wording.h"
#include "ui/theme/panel.h"
#include "ui/theme/segmented_control.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace acuerdo {

SideChoice::SideChoice(QWidget *parent)
    : QWidget(parent)
    , m_hint(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_hint);
    row->addStretch();
}

void SideChoice::setSides(const QList<Side> &sides, Language language)
{
    delete m_segments;
    m_segments = new SegmentedControl(TextSize::Body);
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_segments);
    m_choices.clear();
    QStringList names;
    for (const Side side : sides) {
        m_choices += QList<Side>{side};
        names += label(side, Wording(language));
    }
    if (sides.size() > 1) {
        m_choices.prepend(sides);
        const bool isPair = sides == QList<Side>{Side::UnitedStates, Side::Mexico};
        names.prepend(isPair ? tr("Both", "sides") : tr("All", "sides"));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_segments->addSegment();
        m_segments->setText(int(i), names[i]);
    }
    m_segments->setAccessibleName(tr("Side"));
    m_hint->setText(tr("← → change the side, Tab goes on"));
    m_hint->setVisible(hasChoice());
    choose(sides.mid(0, 1));
    connect(m_segments, &SegmentedControl::chosen, this, &SideChoice::changed);
}

void SideChoice::choose(const QList<Side> &sides)
{
    if (const qsizetype segment = m_choices.indexOf(sides); segment >= 0)
        m_segments->setCurrent(int(segment));
}

QList<Side> SideChoice::chosen() const
{
    return m_segments ? m_choices.value(m_segments->current()) : QList<Side>();
}

QWidget *SideChoice::field() const
{
    return m_segments->segment(std::max(0, m_segments->current()));
}

} // namespace acuerdo
