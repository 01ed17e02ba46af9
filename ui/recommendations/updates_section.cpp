// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/updates_section.h"

#include "ui/recommendations/update_row.h"

#include <QHBoxLayout>

namespace acuerdo {
namespace {

constexpr qsizetype shownAtFirst = 2;

/// What was said once of several sides: one row, although the file holds an update for each.
struct SharedUpdate {
    StatusUpdate update{};
    QList<AddresseeId> addressees{};
};

// Everything that the row shows is the same.
bool isSameNews(const StatusUpdate &a, StatusUpdate b)
{
    b.id = a.id;
    b.key = a.key;
    b.addressee = a.addressee;
    b.recorded = a.recorded;
    return a == b;
}

QList<SharedUpdate> sharedUpdates(const QList<StatusUpdate> &updates)
{
    QList<SharedUpdate> shared;
    for (const StatusUpdate &update : updates) {
        const auto known = std::ranges::find_if(shared, [&](const SharedUpdate &other) {
            return isSameNews(other.update, update) && !other.addressees.contains(update.addressee);
        });
        if (known == shared.end())
            shared.append({update, {update.addressee}});
        else
            known->addressees.append(update.addressee);
    }
    return shared;
}

// Sides in the order in which the cards stand.
QList<AddresseeId> inOrder(const Details &details, const QList<AddresseeId> &addressees)
{
    QList<AddresseeId> ordered;
    for (const SideDetails &side : details.sides) {
        if (addressees.contains(side.addressee.id))
            ordered.append(side.addressee.id);
    }
    return ordered;
}

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
    const QList<SharedUpdate> updates = sharedUpdates(m_details.updates);
    const qsizetype count = updates.size();
    const qsizetype shown = m_showsAll ? count : std::min(count, shownAtFirst);
    m_all->setVisible(count > shownAtFirst);
    m_all->setText(m_showsAll ? tr("Fewer", "updates") : tr("All %1", "updates").arg(formatting.count(count)));
    clear();
    if (count == 0)
        addNote(tr("No status update yet. Press Space to say what happened."));
    for (qsizetype i = 0; i < shown; ++i) {
        const auto &[update, addressees] = updates.at(i);
        auto *row = new UpdateRow(m_details, update, inOrder(m_details, addressees), i == shown - 1, formatting);
        connect(row, &UpdateRow::evidenceChosen, this, &UpdatesSection::evidenceChosen);
        add(row);
    }
}

} // namespace acuerdo
