// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/summary_sections.h"

namespace acuerdo {

TableColumn codeColumn(const Wording &wording)
{
    return {.key = QStringLiteral("code"), .title = wording.translate("Summary", "Code"), .kind = ColumnKind::Code};
}

TableColumn titleColumn(const Wording &wording)
{
    return {.key = QStringLiteral("title"), .title = wording.translate("Summary", "Recommendation")};
}

TableColumn sideColumn(const Wording &wording)
{
    return {.key = QStringLiteral("side"), .title = wording.translate("Summary", "Side"), .kind = ColumnKind::Code};
}

TableColumn whyColumn(const Wording &wording)
{
    return {.key = QStringLiteral("reason"), .title = wording.translate("Summary", "Why"), .kind = ColumnKind::Detail};
}

TableColumn dateColumn(const QString &key, const QString &title)
{
    return {.key = key, .title = title, .kind = ColumnKind::Date};
}

TableColumn statusColumn(const QString &key, const QString &title, bool arrow)
{
    return {.key = key, .title = title, .kind = ColumnKind::Status, .arrow = arrow};
}

TableCell textCell(const QString &text)
{
    return {.text = plain(text)};
}

TableCell textCell(const TextRun &run)
{
    return {.text = {run}};
}

TableCell codeCell(const QString &code)
{
    return {.text = plain(code), .key = code};
}

TableCell numberCell(const SummaryData &data, qint64 value)
{
    return {.text = plain(value == 0 ? QStringLiteral("–") : data.formatting.count(value)), .number = value};
}

TableCell dateCell(const SummaryData &data, const PartialDate &date)
{
    return {.text = plain(data.formatting.date(date)), .date = date};
}

TableCell statusCell(const SummaryData &data, quint8 status)
{
    const StatusMark mark = data.mark(status);
    return {.text = {{.kind = TextRun::Kind::Status, .text = mark.word, .status = mark}}, .key = mark.key};
}

TableCell sideCell(const SummaryData &data, const QList<Side> &sides)
{
    QStringList words;
    QStringList keys;
    for (const Side side : sides) {
        words.append(shortSide(side, data.wording()));
        keys.append(keyOf(side));
    }
    return {.text = plain(words.join(QStringLiteral(", "))), .key = keys.join(u' ')};
}

QString shortSide(Side side, const Wording &wording)
{
    switch (side) {
    case Side::UnitedStates:
        return wording.translate("Summary", "U.S.");
    case Side::Mexico:
        return wording.translate("Summary", "Mexico", "side");
    case Side::Joint:
        return wording.translate("Summary", "Both", "side");
    case Side::Local:
        return wording.translate("Summary", "Local", "side");
    }
    Q_UNREACHABLE();
}

QStringList evidenceKeys(const SummaryData &data, const QList<EvidenceId> &evidence)
{
    QStringList keys;
    for (const EvidenceId id : evidence)
        keys.append(data.evidenceKeys.value(id));
    keys.sort();
    return keys;
}

void appendEvidence(const QStringList &keys, Passage &text)
{
    for (const QString &key : keys) {
        text.append({.text = QStringLiteral(" ")});
        text.append({.kind = TextRun::Kind::Link,
                     .text = QStringLiteral("[%1]").arg(key),
                     .target = QStringLiteral("#evidence-") + key});
    }
}

Passage reasonText(const SummaryData &data, const LocalizedText &reason, const QList<EvidenceId> &evidence)
{
    Passage text;
    if (!reason.isEmpty())
        text.append(localizedRun(reason, data.language()));
    appendEvidence(evidenceKeys(data, evidence), text);
    return text;
}

QStringList ownerNames(const SummaryData &data, const QList<OwnerId> &owners)
{
    QStringList names;
    for (const OwnerId id : owners)
        names.append(data.ownerName(id));
    return names;
}

} // namespace acuerdo
