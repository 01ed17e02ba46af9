// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts, how the summary is to be read, and what it rests on.

#include "core/domain/roll_up.h"
#include "core/domain/schedule.h"
#include "core/summary/summary_sections.h"

namespace acuerdo {
namespace {

Passage evidenceText(const SummaryData &data, const Evidence &evidence)
{
    TextRun title{.text = evidence.title.isEmpty() ? evidence.key : evidence.title};
    if (!evidence.language.isEmpty() && evidence.language != languageKey(data.language()))
        title.language = evidence.language;
    Passage text{title};
    QString place = evidence.publisher;
    if (evidence.published)
        place += (place.isEmpty() ? QString() : QStringLiteral(", ")) + data.formatting.date(evidence.published);
    if (!place.isEmpty())
        text.append({.text = QStringLiteral(". ") + place});
    text.append({.text = QStringLiteral(".")});
    return text;
}

Passage evidenceAddress(const SummaryData &data, const Evidence &evidence)
{
    Passage text;
    if (!evidence.url.isEmpty()) {
        const bool open = isOpenable(evidence.url);
        text.append({.kind = open ? TextRun::Kind::Link : TextRun::Kind::Plain,
                     .text = evidence.url,
                     .target = open ? evidence.url : QString()});
    }
    if (evidence.retrieved) {
        const QString retrieved =
            data.wording().translate("Summary", "retrieved %1").arg(data.formatting.date(evidence.retrieved));
        text.append(
            {.kind = TextRun::Kind::Muted, .text = text.isEmpty() ? retrieved : QStringLiteral(" · ") + retrieved});
    }
    return text;
}

void addRule(Blocks &blocks, const QString &key, const QString &lead, const QString &rule)
{
    blocks.push_back(ParagraphBlock{
        .text = {{.kind = TextRun::Kind::Bold, .text = lead}, {.text = QStringLiteral(" ") + rule}}, .key = key});
}

TableBlock definitions(const SummaryData &data)
{
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("definitions"),
                     .columns = {{.key = QStringLiteral("status"),
                                  .title = wording.translate("Summary", "Status"),
                                  .kind = ColumnKind::Status},
                                 {.key = QStringLiteral("class"),
                                  .title = wording.translate("Summary", "Counts as"),
                                  .kind = ColumnKind::Code},
                                 {.key = QStringLiteral("meaning"), .title = wording.translate("Summary", "Meaning")}}};
    for (size_t position = 0; position < data.list->words().size(); ++position) {
        const StatusWord &word = data.list->words()[position];
        if (word.retired && data.counts.all.byWord[position] == 0)
            continue;
        table.rows.append({statusCell(data, quint8(position)), textCell(countLabel(word.role, wording)),
                           textCell(localizedRun(word.definition, data.language()))});
    }
    return table;
}

} // namespace

void addCharts(const SummaryData &data, Blocks &blocks)
{
    if (data.charts.empty())
        return;
    const Wording &wording = data.wording();
    blocks.push_back(
        HeadingBlock{1, QStringLiteral("evidence-charts"), wording.translate("Summary", "Evidence charts")});
    blocks.push_back(
        ParagraphBlock{plain(wording.translate("Summary", "What the figures show beside the recommendations is "
                                                          "an association, never a proof of cause.")),
                       ParagraphBlock::Role::Note, QStringLiteral("evidence-charts-note")});
    for (const ChartSpec &spec : data.charts)
        blocks.push_back(ChartFigure{spec, spec.sentence});
}

void addMethod(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    blocks.push_back(
        HeadingBlock{1, QStringLiteral("method"), wording.translate("Summary", "How to read this summary")});
    addRule(blocks, QStringLiteral("readings"), wording.translate("Summary", "Whose reading."),
            wording.translate("Summary",
                              "The status readings are ours, made from the public sources cited; neither the "
                              "authors of the recommendations nor the governments have confirmed them."));
    addRule(blocks, QStringLiteral("roll-up"), wording.translate("Summary", "Status of the whole."),
            rollUpRule(wording));
    addRule(blocks, QStringLiteral("schedule"), wording.translate("Summary", "In time or late."),
            scheduleRule(wording));
    addRule(blocks, QStringLiteral("change"), wording.translate("Summary", "Change."),
            wording.translate("Summary",
                              "Counted by the date on which a status became so, not by the date on which it was "
                              "written down. Arrivals (+) and departures (−) stand side by side, so that they "
                              "cannot cancel out of sight."));
    addRule(blocks, QStringLiteral("no-news"), wording.translate("Summary", "No news."),
            wording.translate("Summary",
                              "An open recommendation whose latest update is more than two years old; nothing "
                              "found is not proof that nothing happened."));
    if (!data.fingerprint.isEmpty()) {
        addRule(blocks, QStringLiteral("fingerprint"), wording.translate("Summary", "Fingerprint."),
                wording.translate("Summary", "Made from the workspace whose history ends with entry %1, sealed %2.")
                    .arg(data.formatting.count(data.historyLength), data.fingerprint));
    }
    blocks.push_back(HeadingBlock{2, QStringLiteral("definitions"), wording.translate("Summary", "Status words")});
    blocks.push_back(definitions(data));
}

void addEvidence(const SummaryData &data, Blocks &blocks)
{
    if (data.evidence.isEmpty())
        return;
    const Wording &wording = data.wording();
    TableBlock table{
        .key = QStringLiteral("evidence"),
        .columns = {
            {.key = QStringLiteral("key"), .title = wording.translate("Summary", "Key"), .kind = ColumnKind::Code},
            {.key = QStringLiteral("evidence"), .title = wording.translate("Summary", "Evidence")},
            {.key = QStringLiteral("address"),
             .title = wording.translate("Summary", "Address"),
             .kind = ColumnKind::Detail}}};
    for (const Evidence &evidence : data.evidence) {
        TableCell key = codeCell(evidence.key);
        key.key = QStringLiteral("evidence-") + evidence.key;
        table.rows.append(
            {key, TableCell{.text = evidenceText(data, evidence)}, TableCell{.text = evidenceAddress(data, evidence)}});
    }
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("Summary", "Evidence cited")});
    blocks.push_back(table);
}

} // namespace acuerdo
