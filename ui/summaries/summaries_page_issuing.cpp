// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/formatting.h"
#include "core/summary/issued_summaries.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/session.h"
#include "ui/summaries/issued_dialog.h"
#include "ui/summaries/summaries_page.h"
#include "ui/summaries/template_dialog.h"

#include <algorithm>

namespace acuerdo {

void SummariesPage::readIssued()
{
    const auto issued = issuedSummaries(session().store());
    m_issued = issued ? *issued : QList<IssuedSummary>();
    for (IssuedSummary &one : m_issued)
        one.document.clear();
    const bool isThere = std::ranges::find(m_issued, m_opened, &IssuedSummary::number) != m_issued.end();
    if (!isThere)
        m_opened = 0;
    if (!issued)
        Q_EMIT failed(issued.error().message);
}

// It is made once more with its number, and what is seen then is what is kept.
void SummariesPage::issue()
{
    m_pause.stop();
    SummaryOptions numbered = options();
    numbered.number = nextNumber(m_issued);
    m_maker.start(
        {.workspace = session().store().path(), .options = numbered, .paper = m_choices.paper, .isToBeIssued = true});
    enableActions();
}

void SummariesPage::keepIssued(const IssuedSummary &summary)
{
    m_opened = summary.number; // so that the change it makes leaves it in sight
    const auto receipt = session().perform(IssueSummary{summary});
    if (!receipt) {
        m_opened = 0;
        Q_EMIT failed(receipt.error().message);
        makeSoon();
    } else {
        Q_EMIT statusMessage(tr("Summary No. %1 is issued.").arg(summary.number));
    }
    retranslate();
    enableActions();
}

void SummariesPage::showIssued()
{
    auto *dialog = new IssuedDialog(session(), this);
    dialog->setObjectName(QStringLiteral("issuedSummaries"));
    connect(dialog, &IssuedDialog::openAsked, this, &SummariesPage::openIssued);
    dialog->open();
}

void SummariesPage::openIssued(int number)
{
    m_opened = number;
    showStrip();
    makeSoon();
    enableActions();
}

void SummariesPage::showStrip()
{
    const auto found = std::ranges::find(m_issued, m_opened, &IssuedSummary::number);
    if (found == m_issued.end())
        return m_strip->hide();
    const Formatting formatting(session().language());
    m_strip->setWords(tr("Summary No. %1 as it was issued, with the status as of %2.")
                          .arg(QString::number(found->number), formatting.date(found->asOf)),
                      tr("Back to the one being made"));
    m_strip->show();
}

void SummariesPage::editPlan(SummaryPlan plan)
{
    auto *dialog = new TemplateDialog(session(), plan, this);
    dialog->setObjectName(QStringLiteral("summaryTemplate"));
    connect(dialog, &TemplateDialog::kept, this, &SummariesPage::takePlan);
    dialog->open();
}

void SummariesPage::takePlan(const QString &key)
{
    SummaryChoices wanted = m_choices;
    wanted.plan = key.isEmpty() ? QStringLiteral("progress") : key;
    takeChoices(wanted);
    makeSoon(); // its name may be the same, and its sections others
}

} // namespace acuerdo
