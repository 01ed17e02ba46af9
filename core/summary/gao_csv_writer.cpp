// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/gao_csv_writer.h"

#include "core/domain/csv_text.h"
#include "core/domain/formatting.h"
#include "core/summary/visible_text.h"

namespace acuerdo {
namespace {

QByteArray line(const QStringList &fields)
{
    return csvLine(fields, CsvProfile::Spreadsheet).toUtf8();
}

QString comments(const ItemSide &side, const Formatting &formatting)
{
    QStringList words;
    if (side.effective)
        words.append(formatting.date(side.effective) + u':');
    words.append(visibleText(side.reason.text));
    for (const QString &evidence : side.evidence)
        words.append(QStringLiteral("[%1]").arg(visibleText(evidence)));
    words.removeAll(QString());
    return words.join(u' ');
}

QByteArray linesOf(const ItemBlock &item, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const QString asked = item.text.text.isEmpty() ? item.title.text : item.text.text;
    QByteArray lines;
    for (const ItemSide &side : item.sides) {
        const QString agency = side.leads.isEmpty() ? side.sideText : side.leads.join(QStringLiteral("; "));
        lines += line({item.source,
                       item.code,
                       item.sourceDate.text(),
                       {},
                       {},
                       agency,
                       visibleText(asked),
                       side.status.word,
                       item.priority == Priority::High ? label(item.priority, wording) : QString(),
                       comments(side, formatting)});
    }
    return lines;
}

} // namespace

QByteArray gaoCsvOf(const Document &document)
{
    const Masthead &masthead = document.masthead;
    QByteArray csv = line({visibleText(masthead.title)});
    if (!masthead.preparerText.isEmpty())
        csv += line({visibleText(masthead.preparerText)});
    csv += line({masthead.asOfText, masthead.filterText, masthead.fingerprintText});
    QStringList head;
    for (const char *name : {"Publication Name", "Publication Number", "Date Publication Issued", "Director Name",
                             "Director Phone", "Agency", "Recommendation", "Status", "Priority", "Comments"})
        head.append(QLatin1StringView(name));
    csv += line(head);
    const Formatting formatting(document.language);
    for (const ItemBlock *item : itemsOf(document))
        csv += linesOf(*item, formatting);
    return csv;
}

} // namespace acuerdo
