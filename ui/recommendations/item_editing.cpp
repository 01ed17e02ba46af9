// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/item_editing.h"

#include "core/domain/formatting.h"
#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/evidence_card.h"
#include "ui/recommendations/form_popover.h"
#include "ui/recommendations/recommendation_dialog.h"
#include "ui/recommendations/side_forms.h"
#include "ui/references/evidence_dialog.h"
#include "ui/shell/session.h"

namespace acuerdo {

ItemEditing::ItemEditing(Session &session, DetailPanel &detail, QWidget *host)
    : QObject(host)
    , m_session(session)
    , m_detail(detail)
    , m_host(host)
{
    const auto openForm = [this](auto makeForm) {
        return [this, makeForm](AddresseeId addressee, QWidget *anchor) {
            if (const SideDetails *side = m_detail.details().side(addressee))
                makeForm(m_session, m_host, m_detail.details(), *side)->open(anchor);
        };
    };
    connect(&detail, &DetailPanel::editOwners, this, openForm(&ownersForm));
    connect(&detail, &DetailPanel::editResponse, this, openForm(&responseForm));
    connect(&detail, &DetailPanel::editTargetDate, this, openForm(&targetDateForm));
    connect(&detail, &DetailPanel::addAction, this,
            [this](QWidget *anchor) { actionForm(m_session, m_host, m_detail.details())->open(anchor); });
    connect(&detail, &DetailPanel::addEvidence, this,
            [this](QWidget *anchor) { evidenceForm(m_session, m_host, m_detail.details())->open(anchor); });
    connect(&detail, &DetailPanel::addSearch, this, [this] {
        const RecommendationId id = m_detail.details().recommendation.id;
        (new EvidenceDialog(m_session, EvidenceKind::Search, id, m_host))->open();
    });
    connect(&detail, &DetailPanel::actionTicked, this, &ItemEditing::tick);
    connect(&detail, &DetailPanel::editRequested, this, &ItemEditing::editItem);
    connect(&detail, &DetailPanel::evidenceChosen, this, [this](EvidenceId id, QWidget *anchor) {
        const Evidence evidence = m_detail.details().evidence.value(id);
        auto *card = new EvidenceCard(evidence, Formatting(m_session.language()), m_host);
        connect(card, &EvidenceCard::editRequested, this,
                [this, evidence] { (new EvidenceDialog(m_session, evidence, m_host))->open(); });
        card->open(anchor);
    });
    connect(&detail, &DetailPanel::sourceChosen, this, [this](const QString &url, QWidget *anchor) {
        const QString title = m_detail.details().source.title.shown(m_session.language());
        (new EvidenceCard(title, url, m_host))->open(anchor);
    });
}

void ItemEditing::tick(Action action, bool isDone)
{
    action.done = isDone ? PartialDate::day(m_session.today()) : PartialDate();
    if (const auto receipt = m_session.perform(SetAction{action}); !receipt) {
        Q_EMIT failed(receipt.error().message);
        m_detail.refresh();
    }
}

void ItemEditing::editItem()
{
    if (m_detail.details().recommendation.id)
        (new RecommendationDialog(m_session, m_detail.details().recommendation, m_host))->open();
}

void ItemEditing::createItem()
{
    auto *dialog = new RecommendationDialog(m_session, m_host);
    connect(dialog, &RecommendationDialog::saved, this, &ItemEditing::created);
    dialog->open();
}

} // namespace acuerdo
