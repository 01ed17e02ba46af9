// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/row_texts.h"

namespace acuerdo {
namespace {

const QString none = QStringLiteral("–");

} // namespace

std::optional<Side> answeringSide(const ListRow &row, Side side)
{
    if (row.side(side).asked)
        return side;
    const bool country = side == Side::UnitedStates || side == Side::Mexico;
    return country && row.side(Side::Joint).asked ? std::optional(Side::Joint) : std::nullopt;
}

RowTexts::RowTexts(const RecommendationList &list, Language language)
    : m_list(&list)
    , m_formatting(language)
{}

QString RowTexts::word(quint8 status) const
{
    return m_list->word(status).label.shown(language());
}

QString RowTexts::side(qint32 position, Side side) const
{
    const ListRow &row = m_list->row(position);
    const auto answering = answeringSide(row, side);
    if (!answering)
        return none;
    const QString own = word(row.side(*answering).status);
    return *answering == side
               ? own
               : tr("%1: %2", "side and its status").arg(label(*answering, m_formatting.wording()), own.toLower());
}

QString RowTexts::sideInFull(qint32 position, Side side) const
{
    const ListRow &row = m_list->row(position);
    const auto answering = answeringSide(row, side);
    const Wording &wording = m_formatting.wording();
    if (!answering)
        return tr("%1 is not asked to act here.").arg(label(side, wording));
    const ListSide &state = row.side(*answering);
    QString text = tr("%1: %2", "side and its status").arg(label(*answering, wording), word(state.status).toLower());
    if (!state.effective.isNull())
        text = tr("%1 since %2", "status, date").arg(text, m_formatting.date(state.effective.date()));
    return text;
}

QString RowTexts::sideFacts(qint32 position, Side addressee) const
{
    const ListSide &state = m_list->row(position).side(addressee);
    QStringList facts;
    if (const QString lead = m_list->ownerName(state.lead); !lead.isEmpty())
        facts += lead;
    if (!state.effective.isNull())
        facts += tr("since %1", "date").arg(m_formatting.date(state.effective.date()));
    if (state.response != Response::NoneRecorded)
        facts += label(state.response, m_formatting.wording());
    return facts.join(QStringLiteral(" · "));
}

QStringList RowTexts::leads(qint32 position) const
{
    const ListRow &row = m_list->row(position);
    QStringList names;
    for (const Side side : {Side::UnitedStates, Side::Mexico, Side::Joint, Side::Local}) {
        if (!row.side(side).asked)
            continue;
        const QString name = m_list->ownerName(row.side(side).lead);
        names += name.isEmpty() ? none : name;
    }
    return names;
}

QString RowTexts::leadsInFull(qint32 position) const
{
    const ListRow &row = m_list->row(position);
    QStringList lines;
    for (const auto &[side, key] : allKeys<Side>()) {
        if (!row.side(side).asked)
            continue;
        const QString name = m_list->ownerName(row.side(side).lead);
        lines += tr("%1: %2", "side and its lead")
                     .arg(label(side, m_formatting.wording()), name.isEmpty() ? tr("no lead recorded") : name);
    }
    return lines.join(u'\n');
}

QString RowTexts::due(qint32 position) const
{
    const PackedDate due = m_list->row(position).due;
    return due.isNull() ? QString() : m_formatting.shortDate(due.date(), m_list->today());
}

QString RowTexts::dueInFull(qint32 position) const
{
    const PackedDate due = m_list->row(position).due;
    if (due.isNull())
        return tr("No target date");
    const QString date = m_formatting.date(due.date());
    if (!isLate(position))
        return tr("Due %1").arg(date);
    return tr("Due %1: %2 late", "date, time span").arg(date, m_formatting.span(due.date().last(), m_list->today()));
}

QString RowTexts::updated(qint32 position) const
{
    const PackedDate updated = m_list->row(position).updated;
    return updated.isNull() ? none : m_formatting.date(updated.date());
}

QString shortSide(Side side)
{
    switch (side) {
    case Side::UnitedStates:
        return RowTexts::tr("U.S.", "side");
    case Side::Mexico:
        return RowTexts::tr("Mexico", "side");
    case Side::Joint:
        return RowTexts::tr("Both", "side");
    case Side::Local:
        return RowTexts::tr("States and cities", "side");
    }
    Q_UNREACHABLE();
}

QString shortSourceTitle(const Source &source, Language language)
{
    const QString title = source.title.shown(language);
    const QString main = title.section(QStringLiteral(": "), 0, 0);
    if (main == title || source.date.isNull())
        return title;
    return main + u' ' + QString::number(source.date.first().year());
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

} // namespace acuerdo
