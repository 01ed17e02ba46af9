// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/addressee.h"
#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/import_record.h"
#include "core/domain/indicator.h"
#include "core/domain/issued_summary.h"
#include "core/domain/owner.h"
#include "core/domain/recommendation.h"
#include "core/domain/saved_view.h"
#include "core/domain/source.h"
#include "core/domain/status_update.h"
#include "core/domain/status_word.h"

#include <tuple>

// How each struct of the vocabulary stands in its table: the fields are named once, here, and binding, reading, the
// history's JSON and the sums over rows all follow from it. A LocalizedText named "title" stands in title_en and
// title_es. A computed column is written beside the field it follows from, and read by queries alone. A column of a
// later version of the schema comes last and is named by later(): while it holds nothing, its row's history and sums
// are those of a row without it, so that what an older program has sealed stays true.

namespace acuerdo {

template<typename Row>
struct RowMapping;

template<>
struct RowMapping<Source> {
    static constexpr char table[] = "source";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("title", row.title);
        field("publisher", row.publisher);
        field("date", row.date);
        field("language", row.language);
        field("url", row.url);
        field("note", row.note);
    }
};

template<>
struct RowMapping<Pillar> {
    static constexpr char table[] = "pillar";
    static void visit(auto &field, auto &row)
    {
        field("source_id", row.source);
        field("key", row.key);
        field("prefix", row.prefix);
        field("position", row.position);
        field("title", row.title);
        field("short_title", row.shortTitle);
        field("color", row.color);
        field("dark_color", row.darkColor);
    }
};

template<>
struct RowMapping<StatusWord> {
    static constexpr char table[] = "status_word";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("position", row.position);
        field("label", row.label);
        field("definition", row.definition);
        field("class", row.statusClass);
        field("role", row.role);
        field("glyph", row.glyph);
        field("retired", row.retired);
    }
};

template<>
struct RowMapping<Owner> {
    static constexpr char table[] = "owner";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("name", row.name);
        field("short_name", row.shortName);
        field("kind", row.kind);
        field("country", row.country);
        field("parent_id", row.parent);
        field("successor_id", row.successor);
        field("url", row.url);
    }
};

template<>
struct RowMapping<Recommendation> {
    static constexpr char table[] = "recommendation";
    static void visit(auto &field, auto &row)
    {
        field("source_id", row.source);
        field("pillar_id", row.pillar);
        field("code", row.code);
        field("title", row.title);
        field("text", row.text);
        field("section", row.section);
        field("also_sections", row.alsoSections);
        field("page", row.page);
        field("kind", row.kind);
        field("priority", row.priority);
        field("priority_reason", row.priorityReason);
        field("done_when", row.doneWhen);
        field("tags", row.tags);
        field("note", row.note);
    }
};

template<>
struct RowMapping<Part> {
    static constexpr char table[] = "part";
    static void visit(auto &field, auto &row)
    {
        field("recommendation_id", row.recommendation);
        field("key", row.key);
        field("title", row.title);
    }
};

template<>
struct RowMapping<Relation> {
    static constexpr char table[] = "relation";
    static void visit(auto &field, auto &row)
    {
        field("from_id", row.from);
        field("kind", row.kind);
        field("to_id", row.to);
        field("note", row.note);
    }
};

template<>
struct RowMapping<Addressee> {
    static constexpr char table[] = "addressee";
    static void visit(auto &field, auto &row)
    {
        field("recommendation_id", row.recommendation);
        field("side", row.side);
        field("ask", row.ask);
    }
};

template<>
struct RowMapping<AddresseeOwner> {
    static constexpr char table[] = "addressee_owner";
    static void visit(auto &field, auto &row)
    {
        field("addressee_id", row.addressee);
        field("owner_id", row.owner);
        field("role", row.role);
        field("position", row.position);
        field("basis", row.basis);
    }
};

template<>
struct RowMapping<TargetDate> {
    static constexpr char table[] = "target_date";
    static void visit(auto &field, auto &row)
    {
        field("addressee_id", row.addressee);
        field("date", row.date);
        field("reason", row.reason);
        field("recorded", row.recorded);
        field("evidence_id", row.evidence);
    }
};

template<>
struct RowMapping<ResponseUpdate> {
    static constexpr char table[] = "response_update";
    static void visit(auto &field, auto &row)
    {
        field("addressee_id", row.addressee);
        field("response", row.response);
        field("effective", row.effective);
        field.computed("effective_day", row.effective.first());
        field("recorded", row.recorded);
        field("author", row.author);
        field("note", row.note);
        field("evidence_id", row.evidence);
    }
};

template<>
struct RowMapping<StatusUpdate> {
    static constexpr char table[] = "status_update";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("addressee_id", row.addressee);
        field("part_id", row.part);
        field("status_id", row.status);
        field("progress", row.progress);
        field("effective", row.effective);
        field.computed("effective_day", row.effective.first());
        field("recorded", row.recorded);
        field("author", row.author);
        field("reason", row.reason);
        field("verification", row.verification);
        field("verified_by", row.verifiedBy);
        field("verified_on", row.verifiedOn);
        field.evidenceList("evidence", row.evidence);
    }
};

template<>
struct RowMapping<Action> {
    static constexpr char table[] = "action";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("recommendation_id", row.recommendation);
        field("addressee_id", row.addressee);
        field("title", row.title);
        field("owner_id", row.owner);
        field("due", row.due);
        field("done", row.done);
        field("milestone", row.milestone);
    }
};

template<>
struct RowMapping<Evidence> {
    static constexpr char table[] = "evidence";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("kind", row.kind);
        field("title", row.title);
        field("publisher", row.publisher);
        field("published", row.published);
        field("url", row.url);
        field("archive_url", row.archiveUrl);
        field("retrieved", row.retrieved);
        field("language", row.language);
        field("licence", row.licence);
        field("quote", row.quote);
        field("place", row.place);
        field("note", row.note);
        field("confidence", row.confidence);
        field("attachment", row.attachment);
        field.later("table_title", row.tableTitle);
        field.later("processing", row.processing);
    }
};

template<>
struct RowMapping<EvidenceLink> {
    static constexpr char table[] = "evidence_link";
    static void visit(auto &field, auto &row)
    {
        field("evidence_id", row.evidence);
        field("recommendation_id", row.recommendation);
        field("addressee_id", row.addressee);
        field("stance", row.stance);
        field("note", row.note);
    }
};

template<>
struct RowMapping<Indicator> {
    static constexpr char table[] = "indicator";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("title", row.title);
        field("unit", row.unit);
        field("short_unit", row.shortUnit);
        field("frequency", row.frequency);
        field("place", row.place);
        field("wanted", row.wanted);
        field("baseline_period", row.baselinePeriod);
        field("baseline_value", row.baselineValue);
        field("tolerance", row.tolerance);
        field("decimals", row.decimals);
        field("evidence_id", row.evidence);
        field("confidence", row.confidence);
        field("note", row.note);
        field.later("lag_days", row.lagDays);
        field.later("definition", row.definition);
    }
};

template<>
struct RowMapping<Vintage> {
    static constexpr char table[] = "vintage";
    static void visit(auto &field, auto &row)
    {
        field("indicator_id", row.indicator);
        field("key", row.key);
        field("position", row.position);
        field("label", row.label);
        field("published", row.published);
        field("evidence_id", row.evidence);
        field("note", row.note);
    }
};

template<>
struct RowMapping<Observation> {
    static constexpr char table[] = "observation";
    static void visit(auto &field, auto &row)
    {
        field("indicator_id", row.indicator);
        field("vintage_id", row.vintage);
        field("period", row.period);
        field.computed("first_day", row.period.first());
        field("value", row.value);
        field("flag", row.flag);
        field("partial", row.partial);
        field("evidence_id", row.evidence);
        field("note", row.note);
        field("origin", row.origin);
    }
};

template<>
struct RowMapping<IndicatorTarget> {
    static constexpr char table[] = "indicator_target";
    static void visit(auto &field, auto &row)
    {
        field("indicator_id", row.indicator);
        field("date", row.date);
        field("value", row.value);
        field("note", row.note);
        field("evidence_id", row.evidence);
    }
};

template<>
struct RowMapping<Chart> {
    static constexpr char table[] = "chart";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("position", row.position);
        field("figure", row.figure);
        field("title", row.title);
        field("subtitle", row.subtitle);
        field("kind", row.kind);
        field("from_period", row.from);
        field("to_period", row.to);
        field("zero_based", row.zeroBased);
        field("note", row.note);
        field.later("transform", row.transform);
        field.later("base_period", row.base);
    }
};

template<>
struct RowMapping<ChartSeries> {
    static constexpr char table[] = "chart_series";
    static void visit(auto &field, auto &row)
    {
        field("chart_id", row.chart);
        field("position", row.position);
        field("indicator_id", row.indicator);
        field("vintage_id", row.vintage);
        field("label", row.label);
        field("short_label", row.shortLabel);
    }
};

template<>
struct RowMapping<ChartNote> {
    static constexpr char table[] = "chart_note";
    static void visit(auto &field, auto &row)
    {
        field("chart_id", row.chart);
        field("position", row.position);
        field("kind", row.kind);
        field("at_period", row.at);
        field("text", row.text);
    }
};

template<>
struct RowMapping<ChartLink> {
    static constexpr char table[] = "chart_link";
    static void visit(auto &field, auto &row)
    {
        field("chart_id", row.chart);
        field("recommendation_id", row.recommendation);
        field("role", row.role);
    }
};

template<>
struct RowMapping<SavedView> {
    static constexpr char table[] = "saved_view";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("position", row.position);
        field("title", row.title);
        field("query", row.query);
        field("icon", row.icon);
    }
};

template<>
struct RowMapping<ImportRecipe> {
    static constexpr char table[] = "import_recipe";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("name", row.name);
        field("kind", row.kind);
        field("recipe", row.recipe);
        field("evidence_id", row.evidence);
    }
};

template<>
struct RowMapping<ImportRun> {
    static constexpr char table[] = "import_run";
    static void visit(auto &field, auto &row)
    {
        field("recipe_id", row.recipe);
        field("file_name", row.fileName);
        field("sha256", row.sha256);
        field("recorded", row.recorded);
        field("author", row.author);
        field("rows_read", row.rowsRead);
        field("added", row.added);
        field("changed", row.changed);
        field("unchanged", row.unchanged);
        field("rejected", row.rejected);
        field("report", row.report);
    }
};

template<>
struct RowMapping<SummaryTemplate> {
    static constexpr char table[] = "summary_template";
    static void visit(auto &field, auto &row)
    {
        field("key", row.key);
        field("name", row.name);
        field("definition", row.definition);
    }
};

template<>
struct RowMapping<IssuedSummary> {
    static constexpr char table[] = "issued_summary";
    static void visit(auto &field, auto &row)
    {
        field("number", row.number);
        field("issued", row.issued);
        field("as_of", row.asOf);
        field("from_date", row.from);
        field("template", row.templateKey);
        field("language", row.language);
        field("query", row.query);
        field("title", row.title);
        field("author", row.author);
        field("document", row.document);
        field("figures", row.figures);
        field("sha256", row.sha256);
    }
};

/// Every struct that has a table, in the order in which a new workspace can be filled.
using AllRows = std::tuple<Evidence, Source, Pillar, StatusWord, Owner, Recommendation, Part, Relation, Addressee,
                           AddresseeOwner, TargetDate, ResponseUpdate, StatusUpdate, Action, EvidenceLink, Indicator,
                           Vintage, Observation, IndicatorTarget, Chart, ChartSeries, ChartNote, ChartLink, SavedView,
                           ImportRecipe, ImportRun, SummaryTemplate, IssuedSummary>;

/// Calls `visit` with a std::type_identity of each of AllRows, until it returns true. Whether one did.
template<typename Visit>
bool anyRowType(Visit &&visit)
{
    return []<typename... Rows>(Visit &call, std::type_identity<std::tuple<Rows...>>) {
        return (call(std::type_identity<Rows>()) || ...);
    }(visit, std::type_identity<AllRows>());
}

inline qint64 rowId(qint64 id)
{
    return id;
}
template<typename Thing>
qint64 rowId(Id<Thing> id)
{
    return id.value;
}
inline void setRowId(qint64 &id, qint64 value)
{
    id = value;
}
template<typename Thing>
void setRowId(Id<Thing> &id, qint64 value)
{
    id.value = value;
}

} // namespace acuerdo
