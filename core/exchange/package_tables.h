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
#include <type_traits>

// How each struct of the vocabulary stands in a CSV file of a data package. The columns are named once, here; reading,
// writing, the schema in datapackage.json and the list of accepted columns all follow from it. A LocalizedText named
// "title" stands in title_en and title_es; a reference stands as the key of what it refers to.
//
// A column is: key() when other files name the row by it; required() when it must not be empty; flag() for yes or no;
// addressee() for the pair recommendation and side; internal() when only a workspace written out has it. Order in a
// file is order on the screen: position() is internal.

namespace acuerdo {

template<typename Row>
struct PackageTable;

template<>
struct PackageTable<Evidence> {
    static constexpr char name[] = "evidence";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("kind", row.kind);
        column.required("title", row.title);
        column("publisher", row.publisher);
        column("published", row.published);
        column("url", row.url);
        column("archive_url", row.archiveUrl);
        column("retrieved", row.retrieved);
        column("language", row.language);
        column("licence", row.licence);
        column("quote", row.quote);
        column("place", row.place);
        column("note", row.note);
        column("confidence", row.confidence);
        column("table_title", row.tableTitle);
        column("processing", row.processing);
        column.internal("attachment", row.attachment);
    }
};

template<>
struct PackageTable<Source> {
    static constexpr char name[] = "sources";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("title", row.title);
        column("publisher", row.publisher);
        column("date", row.date);
        column("language", row.language);
        column("url", row.url);
        column("note", row.note);
    }
};

template<>
struct PackageTable<Pillar> {
    static constexpr char name[] = "pillars";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("source", row.source);
        column.required("prefix", row.prefix);
        column.required("title", row.title);
        column("short", row.shortTitle);
        column("color", row.color);
        column("color_dark", row.darkColor);
        column.position(row.position);
    }
};

template<>
struct PackageTable<StatusWord> {
    static constexpr char name[] = "statuses";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("label", row.label);
        column("definition", row.definition);
        column.required("class", row.statusClass);
        column.required("role", row.role);
        column("glyph", row.glyph);
        column.flag("retired", row.retired, false);
        column.position(row.position);
    }
};

template<>
struct PackageTable<Owner> {
    static constexpr char name[] = "owners";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("name", row.name);
        column("short", row.shortName);
        column.required("kind", row.kind);
        column.required("country", row.country);
        column("parent", row.parent);
        column("successor", row.successor);
        column("url", row.url);
    }
};

template<>
struct PackageTable<Recommendation> {
    static constexpr char name[] = "recommendations";
    static void visit(auto &column, auto &row)
    {
        column.key("code", row.code);
        column.required("source", row.source);
        column.required("pillar", row.pillar);
        column("section", row.section);
        column("page", row.page);
        column("also_section", row.alsoSections);
        column("kind", row.kind);
        column("priority", row.priority);
        column("priority_reason", row.priorityReason);
        column.required("title", row.title);
        column("text", row.text);
        column("done_when", row.doneWhen);
        column("tags", row.tags);
        column.internal("note", row.note);
    }
};

template<>
struct PackageTable<Part> {
    static constexpr char name[] = "parts";
    static void visit(auto &column, auto &row)
    {
        column.required("recommendation", row.recommendation);
        column.required("part", row.key);
        column.required("title", row.title);
    }
};

template<>
struct PackageTable<Relation> {
    static constexpr char name[] = "relations";
    static void visit(auto &column, auto &row)
    {
        column.required("from", row.from);
        column.required("relation", row.kind);
        column.required("to", row.to);
        column("note", row.note);
    }
};

template<>
struct PackageTable<Addressee> {
    static constexpr char name[] = "addressees";
    static void visit(auto &column, auto &row)
    {
        column.required("recommendation", row.recommendation);
        column.required("side", row.side);
        column("ask", row.ask);
    }
};

template<>
struct PackageTable<AddresseeOwner> {
    static constexpr char name[] = "addressee_owners";
    static void visit(auto &column, auto &row)
    {
        column.addressee(row.addressee);
        column.required("owner", row.owner);
        column.required("role", row.role);
        column("basis", row.basis);
        column.position(row.position);
    }
};

template<>
struct PackageTable<TargetDate> {
    static constexpr char name[] = "target_dates";
    static void visit(auto &column, auto &row)
    {
        column.addressee(row.addressee);
        column.required("date", row.date);
        column("reason", row.reason);
        column.required("recorded", row.recorded);
        column("evidence", row.evidence);
    }
};

template<>
struct PackageTable<ResponseUpdate> {
    static constexpr char name[] = "responses";
    static void visit(auto &column, auto &row)
    {
        column.addressee(row.addressee);
        column.required("response", row.response);
        column.required("effective", row.effective);
        column.required("recorded", row.recorded);
        column.required("author", row.author);
        column("note", row.note);
        column("evidence", row.evidence);
    }
};

template<>
struct PackageTable<StatusUpdate> {
    static constexpr char name[] = "updates";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.addressee(row.addressee);
        column.part(row.part);
        column.required("status", row.status);
        column("progress", row.progress);
        column.required("effective", row.effective);
        column.required("recorded", row.recorded);
        column.required("author", row.author);
        column("reason", row.reason);
        column("verification", row.verification);
        column("verified_by", row.verifiedBy);
        column("verified_on", row.verifiedOn);
        column("evidence", row.evidence);
    }
};

template<>
struct PackageTable<Action> {
    static constexpr char name[] = "actions";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.addressee(row.recommendation, row.addressee);
        column.required("title", row.title);
        column("owner", row.owner);
        column("due", row.due);
        column("done", row.done);
        column.flag("milestone", row.milestone, false);
    }
};

template<>
struct PackageTable<EvidenceLink> {
    static constexpr char name[] = "evidence_links";
    static void visit(auto &column, auto &row)
    {
        column.required("evidence", row.evidence);
        column.addressee(row.recommendation, row.addressee);
        column.required("stance", row.stance);
        column("note", row.note);
    }
};

template<>
struct PackageTable<Indicator> {
    static constexpr char name[] = "indicators";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("title", row.title);
        column("unit", row.unit);
        column("unit_short", row.shortUnit);
        column.required("frequency", row.frequency);
        column("place", row.place);
        column("wanted", row.wanted);
        column("baseline_period", row.baselinePeriod);
        column("baseline_value", row.baselineValue);
        column("tolerance", row.tolerance);
        column("decimals", row.decimals);
        column("evidence", row.evidence);
        column("confidence", row.confidence);
        column("note", row.note);
        column("lag_days", row.lagDays);
        column("definition", row.definition);
    }
};

template<>
struct PackageTable<Vintage> {
    static constexpr char name[] = "vintages";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("indicator", row.indicator);
        column("label", row.label);
        column("published", row.published);
        column("evidence", row.evidence);
        column("note", row.note);
        column.position(row.position);
    }
};

template<>
struct PackageTable<Observation> {
    static constexpr char name[] = "observations";
    static void visit(auto &column, auto &row)
    {
        column.required("indicator", row.indicator);
        column.required("vintage", row.vintage);
        column.required("period", row.period);
        column.required("value", row.value);
        column("flag", row.flag);
        column.flag("partial", row.partial, false);
        column("evidence", row.evidence);
        column("note", row.note);
        column("origin", row.origin);
    }
};

template<>
struct PackageTable<IndicatorTarget> {
    static constexpr char name[] = "indicator_targets";
    static void visit(auto &column, auto &row)
    {
        column.required("indicator", row.indicator);
        column.required("date", row.date);
        column.required("value", row.value);
        column("note", row.note);
        column("evidence", row.evidence);
    }
};

template<>
struct PackageTable<Chart> {
    static constexpr char name[] = "charts";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column("figure", row.figure);
        column.required("title", row.title);
        column("subtitle", row.subtitle);
        column.required("kind", row.kind);
        column("from", row.from);
        column("to", row.to);
        column.flag("zero_based", row.zeroBased, true);
        column("note", row.note);
        column("transform", row.transform);
        column("base", row.base);
        column.position(row.position);
    }
};

template<>
struct PackageTable<ChartSeries> {
    static constexpr char name[] = "chart_series";
    static void visit(auto &column, auto &row)
    {
        column.required("chart", row.chart);
        column.required("indicator", row.indicator);
        column("vintage", row.vintage);
        column("label", row.label);
        column("short_label", row.shortLabel);
        column.position(row.position);
    }
};

template<>
struct PackageTable<ChartNote> {
    static constexpr char name[] = "chart_notes";
    static void visit(auto &column, auto &row)
    {
        column.required("chart", row.chart);
        column.required("kind", row.kind);
        column("at", row.at);
        column("text", row.text);
        column.position(row.position);
    }
};

template<>
struct PackageTable<ChartLink> {
    static constexpr char name[] = "chart_links";
    static void visit(auto &column, auto &row)
    {
        column.required("chart", row.chart);
        column.required("recommendation", row.recommendation);
        column.required("role", row.role);
    }
};

template<>
struct PackageTable<SavedView> {
    static constexpr char name[] = "saved_views";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("title", row.title);
        column.required("query", row.query);
        column("icon", row.icon);
        column.position(row.position);
    }
};

template<>
struct PackageTable<ImportRecipe> {
    static constexpr char name[] = "import_recipes";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("name", row.name);
        column.required("kind", row.kind);
        column.required("recipe", row.recipe);
        column("evidence", row.evidence);
    }
};

template<>
struct PackageTable<ImportRun> {
    static constexpr char name[] = "import_runs";
    static void visit(auto &column, auto &row)
    {
        column("recipe", row.recipe);
        column.required("file_name", row.fileName);
        column.required("sha256", row.sha256);
        column.required("recorded", row.recorded);
        column.required("author", row.author);
        column.required("rows_read", row.rowsRead);
        column.required("added", row.added);
        column.required("changed", row.changed);
        column.required("unchanged", row.unchanged);
        column.required("rejected", row.rejected);
        column("report", row.report);
    }
};

template<>
struct PackageTable<SummaryTemplate> {
    static constexpr char name[] = "summary_templates";
    static void visit(auto &column, auto &row)
    {
        column.key("key", row.key);
        column.required("name", row.name);
        column.required("definition", row.definition);
    }
};

template<>
struct PackageTable<IssuedSummary> {
    static constexpr char name[] = "issued_summaries";
    static void visit(auto &column, auto &row)
    {
        column.required("number", row.number);
        column.required("issued", row.issued);
        column.required("as_of", row.asOf);
        column("from", row.from);
        column("template", row.templateKey);
        column.required("language", row.language);
        column("query", row.query);
        column.required("title", row.title);
        column.required("author", row.author);
        column.required("document", row.document);
        column("figures", row.figures);
        column.required("sha256", row.sha256);
    }
};

/// Every file of a data package, in an order in which each refers only to those before it (owners.csv also to itself).
using PackageRows = std::tuple<Evidence, Source, Pillar, StatusWord, Owner, Recommendation, Part, Relation, Addressee,
                               AddresseeOwner, TargetDate, ResponseUpdate, StatusUpdate, Action, EvidenceLink,
                               Indicator, Vintage, Observation, IndicatorTarget, Chart, ChartSeries, ChartNote,
                               ChartLink, SavedView, ImportRecipe, ImportRun, SummaryTemplate, IssuedSummary>;

/// Calls `visit` with a std::type_identity of each of PackageRows.
template<typename Visit>
void forEachPackageRow(Visit &&visit)
{
    [&]<typename... Rows>(std::type_identity<std::tuple<Rows...>>) {
        (visit(std::type_identity<Rows>()), ...);
    }(std::type_identity<PackageRows>());
}

/// The file of a table: "sources.csv".
template<typename Row>
QString packageFile()
{
    return QString::fromLatin1(PackageTable<Row>::name) + QStringLiteral(".csv");
}

} // namespace acuerdo
