// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the first page: masthead, figures, the opening sentences.

#include "core/summary/summary_sections.h"

namespace acuerdo {
namespace {

QString filterText(const SummaryData &data)
{
    const QString filter = queryOf(data.options);
    if (filter.isEmpty())
        return {};
    return data.wording()
        .translate("Summary", "Filter: %1 · %2 of %3 recommendations")
        .arg(filter, data.formatting.count(data.counts.all.total), data.formatting.count(data.list->size()));
}

QString fingerprintText(const SummaryData &data)
{
    if (data.fingerprint.isEmpty())
        return {};
    return data.wording()
        .translate("Summary", "History entry %1, seal %2")
        .arg(data.formatting.count(data.historyLength), data.fingerprint.left(16));
}

QString subtitle(const SummaryData &data)
{
    QStringList titles;
    for (const Source &source : data.sources) {
        const QString title = source.title.shown(data.language());
        if (title != data.workspace.title.shown(data.language()))
            titles.append(source.date ? QStringLiteral("%1 (%2)").arg(title, data.formatting.date(source.date))
                                      : title);
    }
    return titles.join(QStringLiteral("; "));
}

QString grossText(const Formatting &formatting, const GrossChange &change)
{
    QStringList parts;
    if (change.arrived > 0)
        parts.append(formatting.change(change.arrived));
    if (change.left > 0)
        parts.append(formatting.change(-change.left));
    return parts.isEmpty() ? QStringLiteral("=") : parts.join(u' ');
}

QString grossInWords(const Wording &wording, const GrossChange &change)
{
    if (change == GrossChange{})
        return wording.translate("Summary", "no change");
    return wording.translate("Summary", "%1 came and %2 left").arg(change.arrived).arg(change.left);
}

SummaryFigure changingFigure(const SummaryData &data, const QString &key, qint64 value, const QString &label,
                             const GrossChange *change)
{
    SummaryFigure figure{.key = key, .value = value, .valueText = data.formatting.count(value), .label = label};
    if (change) {
        figure.change = grossText(data.formatting, *change);
        figure.changeInWords = grossInWords(data.wording(), *change);
    }
    return figure;
}

// A role is drawn as the first word of the vocabulary that has it.
QString glyphOfRole(const SummaryData &data, StatusRole role)
{
    for (const StatusWord &word : data.list->words()) {
        if (word.role == role)
            return word.glyph;
    }
    return {};
}

SummaryFigure roleFigure(const SummaryData &data, StatusRole role)
{
    const GrossChange *change = data.changes ? &data.changes->of(role) : nullptr;
    SummaryFigure figure =
        changingFigure(data, keyOf(role), data.counts.all.of(role), countLabel(role, data.wording()).toLower(), change);
    figure.role = role;
    figure.glyph = glyphOfRole(data, role);
    return figure;
}

QString clause(const SummaryData &data, StatusRole role)
{
    const int n = data.counts.all.of(role);
    const Wording &wording = data.wording();
    switch (role) {
    case StatusRole::Achieved:
        return wording.translate("Summary", "%n have been achieved", nullptr, n);
    case StatusRole::Moving:
        return wording.translate("Summary", "%n are moving", nullptr, n);
    case StatusRole::Stuck:
        return wording.translate("Summary", "%n are stalled", nullptr, n);
    case StatusRole::Back:
        return wording.translate("Summary", "%n have been reversed", nullptr, n);
    case StatusRole::Idle:
        return wording.translate("Summary", "%n have not begun", nullptr, n);
    case StatusRole::Closed:
        return wording.translate("Summary", "%n are closed otherwise", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString countsSentence(const SummaryData &data)
{
    const int total = data.counts.all.total;
    QStringList clauses;
    for (const StatusRole role : rolesInOrder) {
        if (data.counts.all.of(role) > 0)
            clauses.append(clause(data, role));
    }
    if (clauses.isEmpty())
        return data.wording().translate("Summary", "There is no recommendation to report on.");
    if (total == 1) {
        return data.wording().translate("Summary", "Of one recommendation, %1.").arg(data.wording().list(clauses));
    }
    return data.wording()
        .translate("Summary", "Of the %n recommendations, %1.", nullptr, total)
        .arg(data.wording().list(clauses));
}

QStringList movementClauses(const SummaryData &data, const MovementCounts &counts)
{
    const Wording &wording = data.wording();
    QStringList clauses;
    if (counts.advanced > 0)
        clauses.append(wording.translate("Summary", "%n moved ahead", nullptr, counts.advanced));
    if (counts.steppedBack > 0)
        clauses.append(wording.translate("Summary", "%n stepped back", nullptr, counts.steppedBack));
    if (counts.stalled > 0)
        clauses.append(wording.translate("Summary", "%n stalled", nullptr, counts.stalled));
    if (counts.reversed > 0)
        clauses.append(wording.translate("Summary", "%n were reversed", nullptr, counts.reversed));
    if (counts.closed > 0)
        clauses.append(wording.translate("Summary", "%n were closed", nullptr, counts.closed));
    return clauses;
}

QString changesSentence(const SummaryData &data)
{
    if (!data.changes || data.counts.all.total == 0)
        return {};
    const QString from = data.formatting.longDate(data.changes->from);
    const MovementCounts counts = countMovements(*data.changes);
    if (counts.moved == 0)
        return data.wording().translate("Summary", "Since %1, none has changed its status.").arg(from);
    return data.wording()
        .translate("Summary", "Since %1, %n have changed on at least one side: %2.", nullptr, counts.moved)
        .arg(from, data.wording().list(movementClauses(data, counts)));
}

QString lateSentence(const SummaryData &data)
{
    const Tally &tally = data.counts.all;
    if (tally.overdue == 0)
        return {};
    const Wording &wording = data.wording();
    const int newly = data.changes ? data.changes->overdue.arrived : 0;
    if (newly == 0)
        return wording.translate("Summary", "%n are past their target date.", nullptr, tally.overdue);
    return wording.translate("Summary", "%n are past their target date, %1 of them since then.", nullptr, tally.overdue)
        .arg(data.formatting.count(newly));
}

QString staleSentence(const SummaryData &data)
{
    const int stale = data.counts.all.stale;
    if (stale == 0)
        return {};
    return data.wording().translate("Summary", "%n open ones have had no news for two years.", nullptr, stale);
}

// "Since No. 3 of May 1, 2024: 4 advanced, 1 slipped back and 2 closed."
QString sinceSentence(const SummaryData &data)
{
    const auto &since = data.options.since;
    if (!since)
        return {};
    return data.wording()
        .translate("Summary", "Since No. %1 of %2: %3.")
        .arg(QString::number(since->number), data.formatting.longDate(since->asOf),
             inWords(changeBetween(since->standing, standingOf(data)), data.wording()));
}

QString kindText(const SummaryData &data)
{
    const SummaryPlan &plan = data.options.plan;
    const Wording &wording = data.wording();
    const bool isLetter = asksForOwner(plan) && plan.name.isEmpty() && !data.subject.isEmpty();
    QString name = isLetter ? wording.translate("Summary", "To %1: what is asked, and by when").arg(data.subject)
                            : nameOf(plan, wording);
    if (data.options.number > 0 && isLetter)
        name = wording.translate("Summary", "No. %2 · %1").arg(name).arg(data.options.number);
    else if (data.options.number > 0)
        name = wording.translate("Summary", "%1 No. %2").arg(name).arg(data.options.number);
    if (isLetter)
        return name;
    return data.subject.isEmpty() ? name : name + QStringLiteral(" · ") + data.subject;
}

} // namespace

Masthead mastheadOf(const SummaryData &data)
{
    const SummaryOptions &options = data.options;
    const Wording &wording = data.wording();
    Masthead masthead{.kind = kindText(data),
                      .title = data.workspace.title.shown(data.language()),
                      .subtitle = subtitle(data),
                      .asOf = options.asOf,
                      .from = options.from,
                      .filter = queryOf(options),
                      .filterText = filterText(data),
                      .preparer = options.preparer.trimmed(),
                      .fingerprint = data.fingerprint,
                      .fingerprintText = fingerprintText(data)};
    masthead.asOfText = wording.translate("Summary", "Status as of %1").arg(data.formatting.longDate(options.asOf));
    if (options.from.isValid() && options.since && options.since->asOf == options.from) {
        masthead.fromText = wording.translate("Summary", "Compared with summary No. %1 of %2")
                                .arg(QString::number(options.since->number), data.formatting.longDate(options.from));
    } else if (options.from.isValid()) {
        masthead.fromText =
            wording.translate("Summary", "Compared with %1").arg(data.formatting.longDate(options.from));
    }
    if (!masthead.preparer.isEmpty())
        masthead.preparerText = wording.translate("Summary", "Prepared by %1").arg(masthead.preparer);
    return masthead;
}

void addFigures(const SummaryData &data, Blocks &blocks)
{
    const Tally &all = data.counts.all;
    const Changes *changes = data.changes ? &*data.changes : nullptr;
    FigureRow row;
    row.figures.append(changingFigure(data, QStringLiteral("total"), all.total,
                                      data.wording().translate("Summary", "recommendations", nullptr, all.total),
                                      nullptr));
    for (const StatusRole role : rolesInOrder) {
        if (role != StatusRole::Closed || all.of(role) > 0)
            row.figures.append(roleFigure(data, role));
    }
    SummaryFigure overdue = changingFigure(data, QStringLiteral("overdue"), all.overdue,
                                           data.wording().translate("Summary", "overdue", "several"),
                                           changes ? &changes->overdue : nullptr);
    overdue.glyph = QStringLiteral("clock");
    overdue.role = StatusRole::Stuck;
    row.figures.append(overdue);
    blocks.push_back(row);
}

void addOpening(const SummaryData &data, Blocks &blocks)
{
    if (const QString byHand = data.options.opening.trimmed(); !byHand.isEmpty()) {
        blocks.push_back(ParagraphBlock{.text = plain(byHand), .key = QStringLiteral("opening")});
        return;
    }
    QStringList sentences{countsSentence(data), sinceSentence(data), changesSentence(data), lateSentence(data),
                          staleSentence(data)};
    sentences.removeAll(QString());
    blocks.push_back(ParagraphBlock{.text = plain(sentences.join(u' ')), .key = QStringLiteral("opening")});
}

} // namespace acuerdo
