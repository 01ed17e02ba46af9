// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"
#include "core/summary/summary_data.h"

namespace acuerdo {

// The sections of a summary. Each adds its blocks, or nothing when it has nothing to say; a template is an order of
// these.

using Blocks = std::vector<Block>;

Masthead mastheadOf(const SummaryData &data);

void addFigures(const SummaryData &data, Blocks &blocks);
/// The figures in a few sentences: the first draft of what a person would write.
void addOpening(const SummaryData &data, Blocks &blocks);
void addStatusByPillar(const SummaryData &data, Blocks &blocks);
void addMoved(const SummaryData &data, Blocks &blocks);
/// The same whole, where the page has only the last of them.
void addEveryMove(const SummaryData &data, Blocks &blocks);
void addChangedItems(const SummaryData &data, Blocks &blocks);
void addLate(const SummaryData &data, Blocks &blocks);
void addRevisedDates(const SummaryData &data, Blocks &blocks);
void addOtherUpdates(const SummaryData &data, Blocks &blocks);
void addStatusWords(const SummaryData &data, Blocks &blocks);
void addSides(const SummaryData &data, Blocks &blocks);
void addItems(const SummaryData &data, Blocks &blocks);
void addCharts(const SummaryData &data, Blocks &blocks);
/// What is stalled, reversed, long overdue or without news.
void addStuck(const SummaryData &data, Blocks &blocks);
/// Target dates, and the steps that this audience reads of, in the next 90 days.
void addOutlook(const SummaryData &data, Blocks &blocks);
void addOwners(const SummaryData &data, Blocks &blocks);
/// The items of high priority, one block each.
void addPriorities(const SummaryData &data, Blocks &blocks);
/// What a letter's owner is asked, side by side with when.
void addAsks(const SummaryData &data, Blocks &blocks);
void addRegister(const SummaryData &data, Blocks &blocks);
/// Every status update of every item.
void addUpdates(const SummaryData &data, Blocks &blocks);
void addIndicators(const SummaryData &data, Blocks &blocks);
void addMethod(const SummaryData &data, Blocks &blocks);
void addEvidence(const SummaryData &data, Blocks &blocks);

/// A recommendation as it stands.
ItemBlock itemOf(const SummaryData &data, const ItemRecord &record);

// Columns and cells, said once.

TableColumn codeColumn(const Wording &wording);
TableColumn titleColumn(const Wording &wording);
TableColumn sideColumn(const Wording &wording);
TableColumn whyColumn(const Wording &wording);
TableColumn dateColumn(const QString &key, const QString &title);
TableColumn statusColumn(const QString &key, const QString &title, bool arrow = false);

TableCell textCell(const QString &text);
TableCell textCell(const TextRun &run);
TableCell codeCell(const QString &code);
/// A number; zero is an en dash for the eye, and stays a number.
TableCell numberCell(const SummaryData &data, qint64 value);
TableCell dateCell(const SummaryData &data, const PartialDate &date);
TableCell statusCell(const SummaryData &data, quint8 status);
TableCell sideCell(const SummaryData &data, const QList<Side> &sides);
/// "United States" where there is room, "U.S." in a column.
QString shortSide(Side side, const Wording &wording);
/// A reason with the evidence that it rests on: "… [MXUS-014]".
Passage reasonText(const SummaryData &data, const LocalizedText &reason, const QList<EvidenceId> &evidence);
/// Links to places in the evidence list, separated by spaces; each begins with a space.
void appendEvidence(const QStringList &keys, Passage &text);
QStringList ownerNames(const SummaryData &data, const QList<OwnerId> &owners);
QStringList evidenceKeys(const SummaryData &data, const QList<EvidenceId> &evidence);

} // namespace acuerdo
