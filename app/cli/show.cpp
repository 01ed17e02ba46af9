// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/exchange/register.h"
#include "core/store/outcomes.h"
#include "core/store/reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace acuerdo {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Everything that is told of one recommendation, and the names that its rows refer to.
class Portrait
{
public:
    static Result<Portrait> read(const Store &store, RecommendationId id, QDate asOf, Language language);

    QJsonArray partsJson() const;
    QJsonArray updatesJson() const;
    QJsonArray actionsJson() const;
    QJsonArray evidenceJson() const;
    QJsonArray relationsJson() const;
    QJsonArray targetDatesJson() const;
    QJsonArray responsesJson() const;
    void print(Cli &cli) const;

    Recommendation recommendation{};

private:
    Result<Done> readNames(const Store &store);
    Result<Done> readSides(const Store &store, RecommendationId id, QDate asOf);
    Result<Done> readRelations(const Store &store, RecommendationId id);
    QString side(AddresseeId id) const { return id ? keyOf(m_sides.value(id)) : QString(); }
    QJsonArray evidenceKeys(const QList<EvidenceId> &ids) const;
    QString evidenceKey(EvidenceId id) const { return m_evidence.value(id).key; }
    void printUpdates(Cli &cli) const;

    Language m_language = Language::English;
    QHash<AddresseeId, Side> m_sides{};
    QHash<PartId, QString> m_partKeys{};
    QHash<StatusWordId, StatusWord> m_words{};
    QHash<OwnerId, QString> m_owners{};
    QHash<EvidenceId, Evidence> m_evidence{};
    QHash<RecommendationId, QString> m_codes{};
    QList<Part> m_parts{};
    QList<StatusUpdate> m_updates{};
    QList<Action> m_actions{};
    QList<EvidenceLink> m_links{};
    QList<Relation> m_relations{};
    QList<TargetDate> m_targets{};
    QList<ResponseUpdate> m_responses{};
};

Result<Portrait> Portrait::read(const Store &store, RecommendationId id, QDate asOf, Language language)
{
    Portrait portrait;
    portrait.m_language = language;
    ACUERDO_TRY(portrait.readNames(store));
    ACUERDO_TRY(portrait.readSides(store, id, asOf));
    ACUERDO_TRY_VALUE(whole, acuerdo::recommendation(store, id));
    portrait.recommendation = whole;
    ACUERDO_TRY_VALUE(pieces, parts(store, id));
    portrait.m_parts = pieces;
    for (const Part &part : std::as_const(pieces))
        portrait.m_partKeys.insert(part.id, part.key);
    ACUERDO_TRY_VALUE(updates, statusUpdates(store, id, asOf));
    portrait.m_updates = updates;
    ACUERDO_TRY_VALUE(steps, actions(store, id));
    portrait.m_actions = steps;
    ACUERDO_TRY_VALUE(links, evidenceLinks(store, id));
    portrait.m_links = links;
    ACUERDO_TRY(portrait.readRelations(store, id));
    return portrait;
}

Result<Done> Portrait::readNames(const Store &store)
{
    ACUERDO_TRY_VALUE(words, statusWords(store));
    for (const StatusWord &word : std::as_const(words))
        m_words.insert(word.id, word);
    ACUERDO_TRY_VALUE(organisations, owners(store));
    for (const Owner &owner : std::as_const(organisations))
        m_owners.insert(owner.id, owner.shortName.isEmpty() ? owner.name.shown(m_language) : owner.shortName);
    ACUERDO_TRY_VALUE(proofs, allEvidence(store));
    for (const Evidence &evidence : std::as_const(proofs))
        m_evidence.insert(evidence.id, evidence);
    return Done();
}

Result<Done> Portrait::readSides(const Store &store, RecommendationId id, QDate asOf)
{
    ACUERDO_TRY_VALUE(asked, addressees(store, id));
    for (const Addressee &one : std::as_const(asked)) {
        m_sides.insert(one.id, one.side);
        ACUERDO_TRY_VALUE(dates, targetDates(store, one.id, asOf));
        m_targets += dates;
        ACUERDO_TRY_VALUE(answers, responseUpdates(store, one.id, asOf));
        m_responses += answers;
    }
    return Done();
}

Result<Done> Portrait::readRelations(const Store &store, RecommendationId id)
{
    ACUERDO_TRY_VALUE(bonds, relations(store, id));
    m_relations = bonds;
    for (const Relation &bond : std::as_const(bonds)) {
        const RecommendationId otherId = bond.from == id ? bond.to : bond.from;
        ACUERDO_TRY_VALUE(other, acuerdo::recommendation(store, otherId));
        m_codes.insert(otherId, other.code);
    }
    return Done();
}

QJsonArray Portrait::evidenceKeys(const QList<EvidenceId> &ids) const
{
    QJsonArray keys;
    for (const EvidenceId id : ids)
        keys += evidenceKey(id);
    return keys;
}

QJsonArray Portrait::partsJson() const
{
    QJsonArray list;
    for (const Part &part : m_parts)
        list +=
            QJsonObject{{QStringLiteral("part"), part.key}, {QStringLiteral("title"), part.title.shown(m_language)}};
    return list;
}

QJsonArray Portrait::updatesJson() const
{
    QJsonArray list;
    for (const StatusUpdate &update : m_updates)
        list += QJsonObject{
            {QStringLiteral("id"), update.key},
            {QStringLiteral("side"), side(update.addressee)},
            {QStringLiteral("part"), orNull(m_partKeys.value(update.part))},
            {QStringLiteral("status"), m_words.value(update.status).key},
            {QStringLiteral("progress"), update.progress ? QJsonValue(*update.progress) : QJsonValue()},
            {QStringLiteral("effective"), orNull(update.effective.text())},
            {QStringLiteral("recorded"), moment(update.recorded)},
            {QStringLiteral("by"), update.author},
            {QStringLiteral("reason"), update.reason.shown(m_language)},
            {QStringLiteral("verification"), keyOf(update.verification)},
            {QStringLiteral("verified_by"), orNull(update.verifiedBy)},
            {QStringLiteral("verified_on"), orNull(update.verifiedOn.text())},
            {QStringLiteral("evidence"), evidenceKeys(update.evidence)},
        };
    return list;
}

QJsonArray Portrait::actionsJson() const
{
    QJsonArray list;
    for (const Action &action : m_actions)
        list += QJsonObject{
            {QStringLiteral("id"), action.key},
            {QStringLiteral("side"), orNull(side(action.addressee))},
            {QStringLiteral("title"), action.title.shown(m_language)},
            {QStringLiteral("owner"), orNull(m_owners.value(action.owner))},
            {QStringLiteral("due"), orNull(action.due.text())},
            {QStringLiteral("done"), orNull(action.done.text())},
            {QStringLiteral("milestone"), action.milestone},
        };
    return list;
}

QJsonArray Portrait::evidenceJson() const
{
    QJsonArray list;
    for (const EvidenceLink &link : m_links) {
        const Evidence evidence = m_evidence.value(link.evidence);
        list += QJsonObject{
            {QStringLiteral("id"), evidence.key},
            {QStringLiteral("side"), orNull(side(link.addressee))},
            {QStringLiteral("stance"), keyOf(link.stance)},
            {QStringLiteral("title"), evidence.title},
            {QStringLiteral("publisher"), evidence.publisher},
            {QStringLiteral("published"), orNull(evidence.published.text())},
            {QStringLiteral("url"), orNull(evidence.url)},
            {QStringLiteral("note"), orNull(link.note.shown(m_language))},
        };
    }
    return list;
}

QJsonArray Portrait::relationsJson() const
{
    QJsonArray list;
    for (const Relation &bond : m_relations)
        list += QJsonObject{
            {QStringLiteral("from"), m_codes.value(bond.from, recommendation.code)},
            {QStringLiteral("relation"), keyOf(bond.kind)},
            {QStringLiteral("to"), m_codes.value(bond.to, recommendation.code)},
            {QStringLiteral("note"), orNull(bond.note.shown(m_language))},
        };
    return list;
}

QJsonArray Portrait::targetDatesJson() const
{
    QJsonArray list;
    for (const TargetDate &target : m_targets)
        list += QJsonObject{
            {QStringLiteral("side"), side(target.addressee)},
            {QStringLiteral("date"), target.date.text()},
            {QStringLiteral("reason"), orNull(target.reason.shown(m_language))},
            {QStringLiteral("recorded"), moment(target.recorded)},
            {QStringLiteral("evidence"), orNull(evidenceKey(target.evidence))},
        };
    return list;
}

QJsonArray Portrait::responsesJson() const
{
    QJsonArray list;
    for (const ResponseUpdate &answer : m_responses)
        list += QJsonObject{
            {QStringLiteral("side"), side(answer.addressee)},
            {QStringLiteral("response"), keyOf(answer.response)},
            {QStringLiteral("effective"), orNull(answer.effective.text())},
            {QStringLiteral("recorded"), moment(answer.recorded)},
            {QStringLiteral("by"), answer.author},
            {QStringLiteral("note"), orNull(answer.note.shown(m_language))},
            {QStringLiteral("evidence"), orNull(evidenceKey(answer.evidence))},
        };
    return list;
}

void Portrait::print(Cli &cli) const
{
    const int width = cli.lineWidth();
    const auto paragraph = [&](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            cli.print(u'\n' + heading + u'\n' + wrapped(text, width, 2));
    };
    paragraph(CliText::tr("What it asks"), recommendation.text.shown(m_language));
    paragraph(CliText::tr("Done when"), recommendation.doneWhen.shown(m_language));
    for (const Part &part : m_parts)
        paragraph(CliText::tr("Part %1").arg(part.key), part.title.shown(m_language));
    printUpdates(cli);
    if (!m_actions.isEmpty())
        cli.printLine(u'\n' + CliText::tr("Actions"));
    for (const Action &action : m_actions)
        cli.print(wrapped(QStringList{cli.formatting().date(action.done.isNull() ? action.due : action.done),
                                      action.title.shown(m_language), m_owners.value(action.owner)}
                              .join(QStringLiteral("  ")),
                          width, 2));
    if (!m_links.isEmpty())
        cli.printLine(u'\n' + CliText::tr("Evidence"));
    for (const EvidenceLink &link : m_links) {
        const Evidence evidence = m_evidence.value(link.evidence);
        cli.print(wrapped(evidence.key + QStringLiteral("  ") + evidence.title + QStringLiteral(" (")
                              + evidence.publisher + QStringLiteral("; ") + label(link.stance, cli.wording())
                              + QStringLiteral(")"),
                          width, 2));
        if (!evidence.url.isEmpty())
            cli.print(wrapped(evidence.url, 10'000, 4));
    }
    if (!m_relations.isEmpty())
        cli.printLine(u'\n' + CliText::tr("Relations"));
    for (const Relation &bond : m_relations)
        cli.print(wrapped(m_codes.value(bond.from, recommendation.code) + u' '
                              + label(bond.kind, cli.wording()).toLower() + u' '
                              + m_codes.value(bond.to, recommendation.code),
                          width, 2));
}

void Portrait::printUpdates(Cli &cli) const
{
    if (m_updates.isEmpty())
        return;
    cli.printLine(u'\n' + CliText::tr("Updates"));
    for (const StatusUpdate &update : m_updates) {
        QString line = cli.formatting().date(update.effective) + QStringLiteral("  ")
                       + label(m_sides.value(update.addressee), cli.wording());
        if (update.part)
            line += QStringLiteral(", ") + CliText::tr("part %1").arg(m_partKeys.value(update.part));
        line += QStringLiteral(": ") + m_words.value(update.status).label.shown(m_language);
        if (update.progress)
            line += QStringLiteral(", ") + cli.formatting().percent(*update.progress);
        cli.print(wrapped(line, cli.lineWidth(), 2));
        QStringList keys;
        for (const EvidenceId id : update.evidence)
            keys += evidenceKey(id);
        const QString rests =
            keys.isEmpty() ? QString() : QStringLiteral(" [") + keys.join(QStringLiteral(", ")) + u']';
        cli.print(wrapped(update.reason.shown(m_language) + rests + QStringLiteral(" — ") + update.author,
                          cli.lineWidth(), 4));
    }
}

QJsonObject showJson(const QJsonObject &item, const Portrait &portrait, Language language)
{
    const Recommendation &whole = portrait.recommendation;
    QJsonObject object = item;
    object.insert(QStringLiteral("kind"), keyOf(whole.kind));
    object.insert(QStringLiteral("priority_reason"), orNull(whole.priorityReason.shown(language)));
    object.insert(QStringLiteral("done_when"), orNull(whole.doneWhen.shown(language)));
    object.insert(QStringLiteral("also"), orNull(whole.alsoSections.shown(language)));
    object.insert(QStringLiteral("note"), orNull(whole.note));
    object.insert(QStringLiteral("parts"), portrait.partsJson());
    object.insert(QStringLiteral("target_dates"), portrait.targetDatesJson());
    object.insert(QStringLiteral("responses"), portrait.responsesJson());
    object.insert(QStringLiteral("updates"), portrait.updatesJson());
    object.insert(QStringLiteral("actions"), portrait.actionsJson());
    object.insert(QStringLiteral("evidence"), portrait.evidenceJson());
    object.insert(QStringLiteral("relations"), portrait.relationsJson());
    return object;
}

void printSides(Cli &cli, const QJsonObject &item, const RecommendationList &list, const ListRow &row)
{
    TextTable table({CliText::tr("Side"), CliText::tr("Lead"), CliText::tr("Response"), CliText::tr("Status"),
                     CliText::tr("Since")});
    const QJsonArray asked = item.value(QStringLiteral("addressees")).toArray();
    for (const QJsonValue &one : asked) {
        const Side side = *fromKey<Side>(one[QStringLiteral("side")].toString());
        QStringList leads;
        const QJsonArray named = one[QStringLiteral("lead")].toArray();
        for (const QJsonValue &lead : named)
            leads += lead.toString();
        const ListSide &state = row.side(side);
        table.add({label(side, cli.wording()), leads.join(QStringLiteral(", ")), label(state.response, cli.wording()),
                   list.word(state.status).label.shown(cli.language()), cli.formatting().date(state.effective.date())});
    }
    cli.print(QStringLiteral("\n"));
    cli.printTable(table);
}

// What the figures say of it: an association, never a cause.
Result<Done> printOutcomes(Cli &cli, const Store &store, const ListRow &row, QDate asOf)
{
    ACUERDO_TRY_VALUE(measured, measuredOutcomes(store, row.id, row.effective.date(), asOf));
    if (!measured.isEmpty())
        cli.printLine(u'\n' + CliText::tr("Outcomes"));
    for (const MeasuredOutcome &one : std::as_const(measured)) {
        cli.print(wrapped(one.indicator.title.shown(cli.language()), cli.lineWidth(), 2));
        cli.print(wrapped(outcomeText(one.sinceBaseline, one.indicator, cli.formatting()), cli.lineWidth(), 4));
        if (one.sinceChange.outcome != Outcome::TooFewData)
            cli.print(wrapped(CliText::tr("Since its status changed: %1")
                                  .arg(outcomeText(one.sinceChange, one.indicator, cli.formatting())),
                              cli.lineWidth(), 4));
    }
    return Done();
}

} // namespace

Ending showCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(store.database()));
    ACUERDO_TRY_VALUE(found, findRecommendation(store, cli.positional(0)));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, workspace->today(), asOf));
    const qsizetype position = list.positionOf(found.id);
    if (position < 0)
        return tl::unexpected(
            Failure(CliText::tr("%1 was not there on %2.").arg(found.code, cli.formatting().date(asOf)), 1));
    ACUERDO_TRY_VALUE(items, Register::read(store, list, cli.language()));
    ACUERDO_TRY_VALUE(item, items.item(qint32(position)));
    ACUERDO_TRY_VALUE(portrait, Portrait::read(store, found.id, asOf, cli.language()));
    if (cli.isJson()) {
        cli.printJson(showJson(item, portrait, cli.language()));
        return Done();
    }
    const ListRow &row = list.row(position);
    cli.print(wrapped(found.code + QStringLiteral("  ") + found.title.shown(cli.language()), cli.lineWidth(), 0));
    QStringList place{found.section.shown(cli.language())};
    if (!found.page.isEmpty())
        place += CliText::tr("p. %1").arg(found.page);
    cli.print(wrapped(place.join(QStringLiteral(", ")), cli.lineWidth(), 0));
    cli.printLine(list.word(row.status).label.shown(cli.language()) + QStringLiteral(" · ")
                  + label(list.schedule(position), cli.wording())
                  + (row.due.isNull() ? QString() : QStringLiteral(" · ") + cli.formatting().date(row.due.date())));
    printSides(cli, item, list, row);
    portrait.print(cli);
    ACUERDO_TRY(printOutcomes(cli, store, row, asOf));
    return Done();
}

} // namespace acuerdo
