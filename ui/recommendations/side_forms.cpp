// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/side_forms.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "ui/recommendations/effective_field.h"
#include "ui/recommendations/evidence_field.h"
#include "ui/recommendations/form_popover.h"
#include "ui/recommendations/owners_field.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/shell/session.h"

#include <QComboBox>

namespace acuerdo {
namespace {

template<typename Value>
QComboBox *choiceOf(Value current, Language language)
{
    auto *box = new QComboBox;
    for (const auto &[value, key] : allKeys<Value>()) {
        box->addItem(label(value, Wording(language)), keyOf(value));
        if (value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

template<typename Value>
Value chosenOf(const QComboBox *box)
{
    return *fromKey<Value>(box->currentData().toString());
}

QList<OwnerId> ownersOf(const SideDetails &side, OwnerRole role)
{
    QList<OwnerId> ids;
    for (const AddresseeOwner &owner : side.owners) {
        if (owner.role == role)
            ids += owner.owner;
    }
    return ids;
}

QString titleFor(const QString &what, const Details &details, const SideDetails &side, Language language)
{
    return QStringLiteral("%1 · %2, %3")
        .arg(what, details.recommendation.code, label(side.addressee.side, Wording(language)));
}

Result<PartialDate> dateFrom(const EffectiveField *field)
{
    const auto date = field->date();
    if (!date)
        return failure(EffectiveField::tr("Not a date. It takes 2026-07-01, 2026-Q3, 2026-07 or 2026."));
    return *date;
}

} // namespace

FormPopover *ownersForm(Session &session, QWidget *host, const Details &details, const SideDetails &side)
{
    auto *form = new FormPopover(session, host, titleFor(FormPopover::tr("Owners"), details, side, session.language()));
    auto *leads = new OwnersField(details.owners);
    auto *supporting = new OwnersField(details.owners);
    leads->setOwners(ownersOf(side, OwnerRole::Lead));
    supporting->setOwners(ownersOf(side, OwnerRole::Supporting));
    form->addField(FormPopover::tr("Lead"), leads);
    form->addField(FormPopover::tr("Supporting"), supporting);
    form->addHint(FormPopover::tr("Short names with commas between. Tables show the first lead."));
    form->setCommand([=, id = side.addressee.id]() -> Result<Command> {
        ACUERDO_TRY_VALUE(leadIds, leads->owners());
        ACUERDO_TRY_VALUE(supportingIds, supporting->owners());
        return SetOwners{.addressee = id, .leads = leadIds, .supporting = supportingIds};
    });
    return form;
}

FormPopover *responseForm(Session &session, QWidget *host, const Details &details, const SideDetails &side)
{
    const Language language = session.language();
    auto *form = new FormPopover(session, host, titleFor(FormPopover::tr("Response"), details, side, language));
    auto *response = choiceOf(side.response(), language);
    auto *date = new EffectiveField;
    auto *note = new QLineEdit;
    date->setLatest(session.today());
    date->setText(PartialDate::day(session.today()).text());
    form->addField(FormPopover::tr("Answer"), response);
    form->addField(FormPopover::tr("Effective"), date);
    WrappedText *hint = form->addHint(date->understood(Formatting(language)));
    QObject::connect(date, &QLineEdit::textChanged, hint,
                     [=] { hint->setText(date->understood(Formatting(language))); });
    form->addField(FormPopover::tr("Note"), note);
    form->setCommand([=, id = side.addressee.id]() -> Result<Command> {
        ACUERDO_TRY_VALUE(effective, dateFrom(date));
        return SetResponse{.addressee = id,
                           .response = chosenOf<Response>(response),
                           .effective = effective,
                           .note = textIn(language, note->text().trimmed())};
    });
    return form;
}

FormPopover *targetDateForm(Session &session, QWidget *host, const Details &details, const SideDetails &side)
{
    const Language language = session.language();
    const bool isRevision = !side.targets.isEmpty();
    auto *form = new FormPopover(session, host, titleFor(FormPopover::tr("Target date"), details, side, language));
    auto *date = new EffectiveField;
    auto *reason = new QLineEdit;
    date->setLatest(session.today().addYears(50));
    date->setText(side.due().text());
    form->addField(FormPopover::tr("Target"), date);
    form->addField(FormPopover::tr("Reason"), reason);
    form->addHint(isRevision ? FormPopover::tr(
                                   "The original was %1; a revision needs a reason, and the old date stays on record.")
                                   .arg(Formatting(language).date(side.targets.first().date))
                             : FormPopover::tr("As precise as it is known: 2026-12-31, 2026-Q4, 2026-12 or 2026."));
    form->setCommand([=, id = side.addressee.id]() -> Result<Command> {
        ACUERDO_TRY_VALUE(target, dateFrom(date));
        return SetTargetDate{.addressee = id, .date = target, .reason = textIn(language, reason->text().trimmed())};
    });
    return form;
}

FormPopover *actionForm(Session &session, QWidget *host, const Details &details)
{
    const Language language = session.language();
    auto *form = new FormPopover(session, host, FormPopover::tr("New action · %1").arg(details.recommendation.code));
    auto *title = new QLineEdit;
    auto *owner = new OwnersField(details.owners);
    auto *due = new EffectiveField;
    due->setLatest(session.today().addYears(50));
    form->addField(FormPopover::tr("Step"), title);
    form->addField(FormPopover::tr("Owner"), owner);
    form->addField(FormPopover::tr("Due"), due);
    form->setCommand([=, id = details.recommendation.id]() -> Result<Command> {
        ACUERDO_TRY_VALUE(owners, owner->owners());
        ACUERDO_TRY_VALUE(date, dateFrom(due));
        if (title->text().trimmed().isEmpty())
            return failure(FormPopover::tr("Say what the step is."));
        return SetAction{{.recommendation = id,
                          .title = textIn(language, title->text().trimmed()),
                          .owner = owners.value(0),
                          .due = date}};
    });
    return form;
}

FormPopover *evidenceForm(Session &session, QWidget *host, const Details &details)
{
    const Language language = session.language();
    auto *form = new FormPopover(session, host, FormPopover::tr("Evidence · %1").arg(details.recommendation.code));
    auto *address = new EvidenceField;
    auto *title = new QLineEdit;
    auto *kind = choiceOf(EvidenceKind::News, language);
    auto *stance = choiceOf(Stance::Supports, language);
    auto *note = new QLineEdit;
    address->setEvidence(allEvidence(session.store()).value_or(QList<Evidence>()));
    form->addField(FormPopover::tr("Link"), address);
    WrappedText *hint = form->addHint(address->understood(Formatting(language)));
    form->addField(FormPopover::tr("Title"), title);
    form->addField(FormPopover::tr("Kind"), kind);
    form->addField(FormPopover::tr("Stance"), stance);
    form->addField(FormPopover::tr("Note"), note);
    QObject::connect(address, &QLineEdit::textChanged, hint, [=, &session] {
        hint->setText(address->understood(Formatting(language)));
        const auto input = address->input(session.today());
        title->setEnabled(!input || !input->existing);
        kind->setEnabled(!input || !input->existing);
    });
    form->setCommand([=, &session, id = details.recommendation.id]() -> Result<Command> {
        const auto input = address->input(session.today());
        if (!input)
            return failure(address->understood(Formatting(language)));
        EvidenceLink link{.evidence = input->existing,
                          .recommendation = id,
                          .stance = chosenOf<Stance>(stance),
                          .note = textIn(language, note->text().trimmed())};
        if (input->existing)
            return LinkEvidence{link};
        Evidence added = input->added;
        added.kind = chosenOf<EvidenceKind>(kind);
        if (!title->text().trimmed().isEmpty())
            added.title = title->text().trimmed();
        return AddEvidence{added, {link}};
    });
    return form;
}

} // namespace acuerdo
