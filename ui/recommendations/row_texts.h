// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/domain/source.h"
#include "core/store/recommendation_list.h"

#include <QCoreApplication>

namespace acuerdo {

/// Which addressee answers for a side in a list: its own, the joint one, or none because that side is not asked.
std::optional<Side> answeringSide(const ListRow &row, Side side);

/// The words of a list's rows, for cells, tooltips, screen readers and copies: one place, so that they say the same.
class RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(acuerdo::RowTexts)

public:
    RowTexts(const RecommendationList &list, Language language);

    Language language() const { return m_formatting.language(); }
    const Formatting &formatting() const { return m_formatting; }
    QString word(quint8 status) const;
    QString status(qint32 position) const { return word(m_list->row(position).status); }
    /// "Under way"; "Both jointly: under way"; "–" where that side is not asked.
    QString side(qint32 position, Side side) const;
    /// "Mexico: under way since Jun 10, 2022. Response: in principle. Lead: SRE."
    QString sideInFull(qint32 position, Side side) const;
    /// "USTR · since Sep 9, 2021 · In principle": lead, date and response of an addressee.
    QString sideFacts(qint32 position, Side addressee) const;
    /// Leads in the order U.S., Mexico, joint, local; "–" stands for a side that is asked and has none.
    QStringList leads(qint32 position) const;
    QString leadsInFull(qint32 position) const;
    /// As the column shows it: the year left out when it is this one. Empty for no date.
    QString due(qint32 position) const;
    bool isLate(qint32 position) const { return m_list->schedule(position) == Schedule::Overdue; }
    /// "Due Dec 31, 2024: 1 yr 6 mo late".
    QString dueInFull(qint32 position) const;
    QString updated(qint32 position) const;

private:
    const RecommendationList *m_list;
    Formatting m_formatting;
};

/// "U.S.": a side where there is little room.
QString shortSide(Side side);
/// "Convocation 2020": what comes before the subtitle, with the year.
QString shortSourceTitle(const Source &source, Language language);
/// A tooltip that shows `text` letter by letter, wrapped: text from a workspace is never taken for markup.
QString plainToolTip(const QString &text);

} // namespace acuerdo
