// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/column_words.h"

#include "core/domain/wording.h"
#include "core/domain/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <tuple>

namespace acuerdo {
namespace {

struct Named {
    const char *key;
    const char *word;
};

const Named tables[] = {
    {"workspace", QT_TRANSLATE_NOOP("HistoryTable", "Workspace")},
    {"source", QT_TRANSLATE_NOOP("HistoryTable", "Source")},
    {"pillar", QT_TRANSLATE_NOOP("HistoryTable", "Pillar")},
    {"status_word", QT_TRANSLATE_NOOP("HistoryTable", "Status word")},
    {"owner", QT_TRANSLATE_NOOP("HistoryTable", "Owner")},
    {"recommendation", QT_TRANSLATE_NOOP("HistoryTable", "Recommendation")},
    {"part", QT_TRANSLATE_NOOP("HistoryTable", "Part")},
    {"relation", QT_TRANSLATE_NOOP("HistoryTable", "Relation")},
    {"addressee", QT_TRANSLATE_NOOP("HistoryTable", "Addressee")},
    {"addressee_owner", QT_TRANSLATE_NOOP("HistoryTable", "Owner of a side")},
    {"target_date", QT_TRANSLATE_NOOP("HistoryTable", "Target date")},
    {"response_update", QT_TRANSLATE_NOOP("HistoryTable", "Response")},
    {"status_update", QT_TRANSLATE_NOOP("HistoryTable", "Status update")},
    {"action", QT_TRANSLATE_NOOP("HistoryTable", "Action")},
    {"evidence", QT_TRANSLATE_NOOP("HistoryTable", "Evidence")},
    {"evidence_link", QT_TRANSLATE_NOOP("HistoryTable", "Link of evidence")},
    {"attachment", QT_TRANSLATE_NOOP("HistoryTable", "Attached copy")},
    {"indicator", QT_TRANSLATE_NOOP("HistoryTable", "Indicator")},
    {"vintage", QT_TRANSLATE_NOOP("HistoryTable", "Vintage")},
    {"observation", QT_TRANSLATE_NOOP("HistoryTable", "Observation")},
    {"indicator_target", QT_TRANSLATE_NOOP("HistoryTable", "Target of an indicator")},
    {"chart", QT_TRANSLATE_NOOP("HistoryTable", "Chart")},
    {"chart_series", QT_TRANSLATE_NOOP("HistoryTable", "Series of a chart")},
    {"chart_note", QT_TRANSLATE_NOOP("HistoryTable", "Note of a chart")},
    {"chart_link", QT_TRANSLATE_NOOP("HistoryTable", "Link of a chart")},
    {"saved_view", QT_TRANSLATE_NOOP("HistoryTable", "Saved view")},
};

const Named columns[] = {
    {"key", QT_TRANSLATE_NOOP("HistoryColumn", "Key")},
    {"title", QT_TRANSLATE_NOOP("HistoryColumn", "Title")},
    {"short_title", QT_TRANSLATE_NOOP("HistoryColumn", "Short title")},
    {"name", QT_TRANSLATE_NOOP("HistoryColumn", "Name")},
    {"short_name", QT_TRANSLATE_NOOP("HistoryColumn", "Short name")},
    {"label", QT_TRANSLATE_NOOP("HistoryColumn", "Label")},
    {"short_label", QT_TRANSLATE_NOOP("HistoryColumn", "Short label")},
    {"definition", QT_TRANSLATE_NOOP("HistoryColumn", "Definition")},
    {"publisher", QT_TRANSLATE_NOOP("HistoryColumn", "Publisher")},
    {"date", QT_TRANSLATE_NOOP("HistoryColumn", "Date")},
    {"language", QT_TRANSLATE_NOOP("HistoryColumn", "Language")},
    {"url", QT_TRANSLATE_NOOP("HistoryColumn", "Address")},
    {"archive_url", QT_TRANSLATE_NOOP("HistoryColumn", "Archived at")},
    {"note", QT_TRANSLATE_NOOP("HistoryColumn", "Note")},
    {"source_id", QT_TRANSLATE_NOOP("HistoryColumn", "Source")},
    {"pillar_id", QT_TRANSLATE_NOOP("HistoryColumn", "Pillar")},
    {"prefix", QT_TRANSLATE_NOOP("HistoryColumn", "Prefix")},
    {"color", QT_TRANSLATE_NOOP("HistoryColumn", "Colour")},
    {"dark_color", QT_TRANSLATE_NOOP("HistoryColumn", "Colour on dark")},
    {"class", QT_TRANSLATE_NOOP("HistoryColumn", "Class")},
    {"role", QT_TRANSLATE_NOOP("HistoryColumn", "Role")},
    {"glyph", QT_TRANSLATE_NOOP("HistoryColumn", "Glyph")},
    {"retired", QT_TRANSLATE_NOOP("HistoryColumn", "Retired")},
    {"kind", QT_TRANSLATE_NOOP("HistoryColumn", "Kind")},
    {"country", QT_TRANSLATE_NOOP("HistoryColumn", "Country")},
    {"parent_id", QT_TRANSLATE_NOOP("HistoryColumn", "Part of")},
    {"successor_id", QT_TRANSLATE_NOOP("HistoryColumn", "Followed by")},
    {"code", QT_TRANSLATE_NOOP("HistoryColumn", "Code")},
    {"text", QT_TRANSLATE_NOOP("HistoryColumn", "Text")},
    {"section", QT_TRANSLATE_NOOP("HistoryColumn", "Section")},
    {"also_sections", QT_TRANSLATE_NOOP("HistoryColumn", "Also in")},
    {"page", QT_TRANSLATE_NOOP("HistoryColumn", "Page")},
    {"priority", QT_TRANSLATE_NOOP("HistoryColumn", "Priority")},
    {"priority_reason", QT_TRANSLATE_NOOP("HistoryColumn", "Reason for the priority")},
    {"done_when", QT_TRANSLATE_NOOP("HistoryColumn", "Done when")},
    {"tags", QT_TRANSLATE_NOOP("HistoryColumn", "Tags")},
    {"recommendation_id", QT_TRANSLATE_NOOP("HistoryColumn", "Recommendation")},
    {"from_id", QT_TRANSLATE_NOOP("HistoryColumn", "From")},
    {"to_id", QT_TRANSLATE_NOOP("HistoryColumn", "To")},
    {"side", QT_TRANSLATE_NOOP("HistoryColumn", "Side")},
    {"ask", QT_TRANSLATE_NOOP("HistoryColumn", "Asked for")},
    {"addressee_id", QT_TRANSLATE_NOOP("HistoryColumn", "Side")},
    {"owner_id", QT_TRANSLATE_NOOP("HistoryColumn", "Owner")},
    {"basis", QT_TRANSLATE_NOOP("HistoryColumn", "Because of")},
    {"reason", QT_TRANSLATE_NOOP("HistoryColumn", "Reason")},
    {"recorded", QT_TRANSLATE_NOOP("HistoryColumn", "Recorded")},
    {"evidence_id", QT_TRANSLATE_NOOP("HistoryColumn", "Evidence")},
    {"evidence", QT_TRANSLATE_NOOP("HistoryColumn", "Evidence")},
    {"response", QT_TRANSLATE_NOOP("HistoryColumn", "Response")},
    {"effective", QT_TRANSLATE_NOOP("HistoryColumn", "Effective")},
    {"author", QT_TRANSLATE_NOOP("HistoryColumn", "Signed by")},
    {"part_id", QT_TRANSLATE_NOOP("HistoryColumn", "Part")},
    {"status_id", QT_TRANSLATE_NOOP("HistoryColumn", "Status")},
    {"progress", QT_TRANSLATE_NOOP("HistoryColumn", "Progress")},
    {"verification", QT_TRANSLATE_NOOP("HistoryColumn", "Shown by")},
    {"verified_by", QT_TRANSLATE_NOOP("HistoryColumn", "Verified by")},
    {"verified_on", QT_TRANSLATE_NOOP("HistoryColumn", "Verified on")},
    {"due", QT_TRANSLATE_NOOP("HistoryColumn", "Due")},
    {"done", QT_TRANSLATE_NOOP("HistoryColumn", "Done")},
    {"milestone", QT_TRANSLATE_NOOP("HistoryColumn", "Milestone")},
    {"published", QT_TRANSLATE_NOOP("HistoryColumn", "Published")},
    {"retrieved", QT_TRANSLATE_NOOP("HistoryColumn", "Retrieved")},
    {"licence", QT_TRANSLATE_NOOP("HistoryColumn", "Licence")},
    {"quote", QT_TRANSLATE_NOOP("HistoryColumn", "Quote")},
    {"place", QT_TRANSLATE_NOOP("HistoryColumn", "Place")},
    {"confidence", QT_TRANSLATE_NOOP("HistoryColumn", "Confidence")},
    {"attachment", QT_TRANSLATE_NOOP("HistoryColumn", "Attached copy")},
    {"stance", QT_TRANSLATE_NOOP("HistoryColumn", "Stance")},
    {"unit", QT_TRANSLATE_NOOP("HistoryColumn", "Unit")},
    {"short_unit", QT_TRANSLATE_NOOP("HistoryColumn", "Short unit")},
    {"frequency", QT_TRANSLATE_NOOP("HistoryColumn", "Frequency")},
    {"wanted", QT_TRANSLATE_NOOP("HistoryColumn", "Wanted")},
    {"baseline_period", QT_TRANSLATE_NOOP("HistoryColumn", "Baseline period")},
    {"baseline_value", QT_TRANSLATE_NOOP("HistoryColumn", "Baseline value")},
    {"tolerance", QT_TRANSLATE_NOOP("HistoryColumn", "Tolerance")},
    {"decimals", QT_TRANSLATE_NOOP("HistoryColumn", "Decimals")},
    {"indicator_id", QT_TRANSLATE_NOOP("HistoryColumn", "Indicator")},
    {"vintage_id", QT_TRANSLATE_NOOP("HistoryColumn", "Vintage")},
    {"period", QT_TRANSLATE_NOOP("HistoryColumn", "Period")},
    {"value", QT_TRANSLATE_NOOP("HistoryColumn", "Value")},
    {"flag", QT_TRANSLATE_NOOP("HistoryColumn", "Flag")},
    {"partial", QT_TRANSLATE_NOOP("HistoryColumn", "In progress")},
    {"origin", QT_TRANSLATE_NOOP("HistoryColumn", "Read from")},
    {"figure", QT_TRANSLATE_NOOP("HistoryColumn", "Figure")},
    {"subtitle", QT_TRANSLATE_NOOP("HistoryColumn", "Subtitle")},
    {"from_period", QT_TRANSLATE_NOOP("HistoryColumn", "From")},
    {"to_period", QT_TRANSLATE_NOOP("HistoryColumn", "To")},
    {"zero_based", QT_TRANSLATE_NOOP("HistoryColumn", "Begins at zero")},
    {"chart_id", QT_TRANSLATE_NOOP("HistoryColumn", "Chart")},
    {"at_period", QT_TRANSLATE_NOOP("HistoryColumn", "At")},
    {"query", QT_TRANSLATE_NOOP("HistoryColumn", "Query")},
    {"icon", QT_TRANSLATE_NOOP("HistoryColumn", "Icon")},
    {"rows", QT_TRANSLATE_NOOP("HistoryColumn", "Rows")},
    {"sha256", QT_TRANSLATE_NOOP("HistoryColumn", "SHA-256 over all rows")},
    {"uuid", QT_TRANSLATE_NOOP("HistoryColumn", "Identity")},
    {"created", QT_TRANSLATE_NOOP("HistoryColumn", "Made")},
    {"created_from", QT_TRANSLATE_NOOP("HistoryColumn", "Made from")},
    {"time_zone", QT_TRANSLATE_NOOP("HistoryColumn", "Time zone")},
};

QString find(std::span<const Named> names, const char *context, const QString &key)
{
    for (const Named &named : names) {
        if (key == QLatin1StringView(named.key))
            return QCoreApplication::translate(context, named.word);
    }
    return key;
}

template<typename Value>
QString wordFor(const QString &key, const Wording &wording)
{
    const auto value = fromKey<Value>(key);
    return value ? label(*value, wording) : key;
}

// A column of the same name means another set in another table.
QString kindName(const QString &table, const QString &key, const Wording &wording)
{
    if (table == QLatin1StringView("recommendation"))
        return wordFor<RecommendationKind>(key, wording);
    if (table == QLatin1StringView("evidence"))
        return wordFor<EvidenceKind>(key, wording);
    if (table == QLatin1StringView("owner"))
        return wordFor<OwnerKind>(key, wording);
    if (table == QLatin1StringView("relation"))
        return wordFor<RelationKind>(key, wording);
    if (table == QLatin1StringView("chart"))
        return wordFor<ChartKind>(key, wording);
    return wordFor<ChartNoteKind>(key, wording);
}

QString roleName(const QString &table, const QString &key, const Wording &wording)
{
    if (table == QLatin1StringView("addressee_owner"))
        return wordFor<OwnerRole>(key, wording);
    if (table == QLatin1StringView("chart_link"))
        return wordFor<ChartRole>(key, wording);
    return wordFor<StatusRole>(key, wording);
}

} // namespace

QString tableName(const QString &table)
{
    return find(tables, "HistoryTable", table);
}

QString columnName(const QString &table, const QString &column)
{
    if (table == QLatin1StringView("status_word") && column == QLatin1StringView("role"))
        return QCoreApplication::translate("HistoryColumn", "Family");
    const bool isEnglish = column.endsWith(QLatin1StringView("_en"));
    const bool isSpanish = column.endsWith(QLatin1StringView("_es"));
    const QString name = find(columns, "HistoryColumn", isEnglish || isSpanish ? column.chopped(3) : column);
    if (isEnglish)
        return QCoreApplication::translate("HistoryColumn", "%1 (English)").arg(name);
    if (isSpanish)
        return QCoreApplication::translate("HistoryColumn", "%1 (Spanish)").arg(name);
    return name;
}

bool isInternalColumn(const QString &column)
{
    return column == QLatin1StringView("position") || column == QLatin1StringView("key");
}

void sortForReading(QStringList &names)
{
    static const QStringList first =
        QStringLiteral(
            "status_id response title_en title_es name_en name_es text_en text_es side addressee_id owner_id part_id "
            "value "
            "date effective due done progress reason_en reason_es note_en note_es verification evidence evidence_id")
            .split(u' ');
    static const QStringList last{QStringLiteral("author"), QStringLiteral("recorded")};
    const auto rank = [](const QString &column) {
        const qsizetype place = first.indexOf(column);
        return std::tuple(last.indexOf(column), place < 0 ? first.size() : place, column);
    };
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
}

QString keyName(const QString &table, const QString &column, const QString &key, const Wording &wording)
{
    const auto is = [&column](const char *name) { return column == QLatin1StringView(name); };
    if (is("kind"))
        return kindName(table, key, wording);
    if (is("role"))
        return roleName(table, key, wording);
    if (is("side"))
        return wordFor<Side>(key, wording);
    if (is("priority"))
        return wordFor<Priority>(key, wording);
    if (is("response"))
        return wordFor<Response>(key, wording);
    if (is("verification"))
        return wordFor<Verification>(key, wording);
    if (is("stance"))
        return wordFor<Stance>(key, wording);
    if (is("class"))
        return wordFor<StatusClass>(key, wording);
    if (is("country"))
        return wordFor<Country>(key, wording);
    if (is("frequency"))
        return wordFor<Frequency>(key, wording);
    if (is("wanted"))
        return wordFor<WantedDirection>(key, wording);
    if (is("flag"))
        return wordFor<ObservationFlag>(key, wording);
    return key;
}

} // namespace acuerdo
