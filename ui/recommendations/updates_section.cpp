// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/updates_section.h"

#include "ui/recommendations/update_row.h"

#include <QHBoxLayout>

namespace acuerdo {
namespace {

constexpr qsizetype shownAtFirst = 3;

} // namespace

UpdatesSection::UpdatesSection(QWidget *parent)
    : Section(parent)
    , m_all(new FlatButton(TextSize::Small, TextLabel::Ink::Accent))
{
    head()->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void UpdatesSection::show(const Details &details, const Formatting &formatting)
{
    if (details.recommendation.id != m_details.recommendation.id)
        m_showsAll = false;
    m_details = details;
    m_language = formatting.language();
    setTitle(tr("Updates"));
    fill();
}

void UpdatesSection::fill()
{
    const Formatting formatting(m_language);
    const qsizetype count = m_details.updates.size();
    const qsizetype shown = m_showsAll ? count : std::min(count, shownAtFirst);
    m_all->setVisible(count > shownAtFirst);
    m_all->setText(m_showsAll ? tr("Fewer", "updates") : tr("All %1", "updates").arg(formatting.count(count)));
    clear();
    if (count == 0)
        addNote(tr("No status update yet. Press Space to say what happened."));
    for (qsizetype i = 0; i < shown; ++i) {
        auto *row = new UpdateRow(m_details, m_details.updates.at(i), i == shown - 1, formatting);
        connect(row, &UpdateRow::evidenceChosen, this, &UpdatesSection::evidenceChosen);
        add(row);
    }
}

} // namespace acuerdo
