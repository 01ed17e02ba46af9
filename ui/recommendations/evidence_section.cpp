// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/evidence_section.h"

#include "core/store/outcomes.h"
#include "ui/recommendations/detail_chart.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/update_row.h"

#include <QHBoxLayout>

namespace acuerdo {

EvidenceSection::EvidenceSection(QWidget *parent)
    : Section(parent)
    , m_add(new FlatButton(TextSize::Small, TextLabel::Ink::Accent))
    , m_foundNone(new FlatButton(TextSize::Small, TextLabel::Ink::Accent))
{
    head()->addWidget(m_foundNone);
    connect(m_foundNone, &QAbstractButton::clicked, this, &EvidenceSection::searchRequested);
    head()->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT addRequested(m_add); });
}

void EvidenceSection::show(const Store &store, const Details &details, const Formatting &formatting, QDate asOf,
                           const QString &readOnlyReason)
{
    setTitle(tr("Evidence"));
    m_add->setText(tr("Add", "evidence"));
    m_add->setAccessibleName(tr("Add evidence"));
    m_add->setEnabled(readOnlyReason.isEmpty());
    m_add->setHint(readOnlyReason);
    m_foundNone->setText(tr("Found none", "a search for evidence that found nothing"));
    m_foundNone->setAccessibleName(tr("Looked for evidence, found none"));
    m_foundNone->setEnabled(readOnlyReason.isEmpty());
    m_foundNone->setHint(readOnlyReason.isEmpty() ? tr("Looked for evidence, found none") : readOnlyReason);
    clear();
    if (details.links.isEmpty() && details.charts.isEmpty())
        addNote(tr("Nothing linked yet: a law, a document, a figure that shows where this stands."));
    showOutcomes(store, details, formatting, asOf);
    for (const LinkedChart &linked : details.charts)
        showChart(store, linked, formatting, asOf);
    for (const EvidenceLink &link : details.links)
        showLink(details, link, formatting);
}

void EvidenceSection::showChart(const Store &store, const LinkedChart &linked, const Formatting &formatting, QDate asOf)
{
    addNote(label(linked.role, formatting.wording()));
    auto *chart = new DetailChart(store, linked.chart, {.language = formatting.language(), .asOf = asOf});
    connect(chart, &QAbstractButton::clicked, this, [this, id = linked.chart.id] { Q_EMIT chartChosen(id); });
    add(chart);
    addSpace(8);
}

// The latest date since when the sides stand where they do.
void EvidenceSection::showOutcomes(const Store &store, const Details &details, const Formatting &formatting, QDate asOf)
{
    PartialDate changed;
    for (const SideDetails &side : details.sides) {
        if (side.latest)
            changed = std::max(changed, side.latest->effective);
    }
    const auto measured = measuredOutcomes(store, details.recommendation.id, changed, asOf);
    for (const MeasuredOutcome &one : measured.value_or(QList<MeasuredOutcome>())) {
        const QString title = one.indicator.title.shown(formatting.language());
        QString line = tr("%1 — %2", "indicator, its outcome")
                           .arg(title, outcomeText(one.sinceBaseline, one.indicator, formatting));
        if (one.sinceChange.outcome != Outcome::TooFewData)
            line += tr("; since the status changed: %1").arg(outcomeText(one.sinceChange, one.indicator, formatting));
        addNote(line);
    }
}

void EvidenceSection::showLink(const Details &details, const EvidenceLink &link, const Formatting &formatting)
{
    const Evidence evidence = details.evidence.value(link.evidence);
    auto *button = new FlatButton(TextSize::Small, TextLabel::Ink::Accent);
    button->setIconName(evidence.kind == EvidenceKind::Search ? QStringLiteral("search") : QStringLiteral("link"));
    QString what = QStringLiteral("· ") + label(evidence.kind, formatting.wording()).toLower();
    if (link.stance != Stance::Supports)
        what += QStringLiteral(" · ") + label(link.stance, formatting.wording()).toLower();
    button->setText(evidenceOrigin(evidence));
    button->setSuffix(what);
    QStringList hint{label(link.stance, formatting.wording()), evidenceHint(evidence, formatting)};
    if (!link.note.isEmpty())
        hint += link.note.shown(formatting.language());
    button->setHint(hint.join(u'\n'));
    connect(button, &QAbstractButton::clicked, this,
            [this, id = link.evidence, button] { Q_EMIT evidenceChosen(id, button); });
    addLink(button);
}

} // namespace acuerdo
