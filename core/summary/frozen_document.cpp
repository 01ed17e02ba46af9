// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/frozen_document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>

namespace acuerdo {
namespace {

constexpr int frozenVersion = 1;

// What a struct consists of, said once for both ways. Names are those of the file: one that goes out of use is not used
// for anything else, and values of enumerations are only added at their ends.

void visit(auto &field, StatusMark &row)
{
    field("key", row.key);
    field("word", row.word);
    field("glyph", row.glyph);
    field("role", row.role);
}

void visit(auto &field, SparkPoint &row)
{
    field("x", row.x);
    field("y", row.y);
    field("joined", row.joined);
}

void visit(auto &field, TextRun &row)
{
    field("kind", row.kind);
    field("text", row.text);
    field("status", row.status);
    field("target", row.target);
    field("language", row.language);
    field("spark", row.spark);
}

void visit(auto &field, HeadingBlock &row)
{
    field("level", row.level);
    field("key", row.key);
    field("text", row.text);
}

void visit(auto &field, ParagraphBlock &row)
{
    field("text", row.text);
    field("role", row.role);
    field("key", row.key);
}

void visit(auto &field, SummaryFigure &row)
{
    field("key", row.key);
    field("value", row.value);
    field("shown", row.valueText);
    field("label", row.label);
    field("change", row.change);
    field("changeInWords", row.changeInWords);
    field("glyph", row.glyph);
    field("role", row.role);
}

void visit(auto &field, FigureRow &row)
{
    field("figures", row.figures);
}

void visit(auto &field, TableColumn &row)
{
    field("key", row.key);
    field("title", row.title);
    field("kind", row.kind);
    field("glyph", row.glyph);
    field("role", row.role);
    field("arrow", row.arrow);
}

void visit(auto &field, TableCell &row)
{
    field("text", row.text);
    field("number", row.number);
    field("date", row.date);
    field("color", row.color);
    field("key", row.key);
}

void visit(auto &field, TableBlock &row)
{
    field("key", row.key);
    field("caption", row.caption);
    field("columns", row.columns);
    field("rows", row.rows);
    field("total", row.total);
}

void visit(auto &field, LabelledFact &row)
{
    field("label", row.label);
    field("text", row.text);
}

void visit(auto &field, ItemSide &row)
{
    field("side", row.side);
    field("name", row.sideText);
    field("status", row.status);
    field("since", row.since);
    field("leads", row.leads);
    field("supporting", row.supporting);
    field("response", row.response);
    field("verification", row.verification);
    field("schedule", row.schedule);
    field("due", row.due);
    field("originalDue", row.originalDue);
    field("facts", row.facts);
    field("effective", row.effective);
    field("reason", row.reason);
    field("evidence", row.evidence);
}

void visit(auto &field, ItemBlock &row)
{
    field("order", row.order);
    field("code", row.code);
    field("title", row.title);
    field("text", row.text);
    field("pillar", row.pillar);
    field("pillarTitle", row.pillarTitle);
    field("color", row.color);
    field("status", row.status);
    field("class", row.statusClass);
    field("schedule", row.schedule);
    field("since", row.since);
    field("due", row.due);
    field("updated", row.updated);
    field("section", row.section);
    field("page", row.page);
    field("source", row.source);
    field("sourceKey", row.sourceKey);
    field("sourceDate", row.sourceDate);
    field("priority", row.priority);
    field("facts", row.facts);
    field("sides", row.sides);
}

void visit(auto &field, ChartPoint &row)
{
    field("period", row.period);
    field("value", row.value);
    field("original", row.original);
    field("base", row.base);
    field("shown", row.shown);
    field("flag", row.flag);
    field("partial", row.partial);
    field("joined", row.joined);
    field("source", row.source);
}

void visit(auto &field, ChartSource &row)
{
    field("key", row.key);
    field("publisher", row.publisher);
    field("title", row.title);
    field("url", row.url);
    field("retrieved", row.retrieved);
}

void visit(auto &field, ChartSpecSeries &row)
{
    field("name", row.name);
    field("shortName", row.shortName);
    field("indicator", row.indicator);
    field("vintage", row.vintage);
    field("unit", row.unit);
    field("tolerance", row.tolerance);
    field("points", row.points);
}

void visit(auto &field, ChartMark &row)
{
    field("kind", row.kind);
    field("at", row.at);
    field("value", row.value);
    field("high", row.high);
    field("number", row.number);
    field("label", row.label);
    field("shortLabel", row.shortLabel);
    field("text", row.text);
    field("status", row.status);
    field("glyph", row.glyph);
    field("role", row.role);
}

void visit(auto &field, ChartSpec &row)
{
    field("key", row.key);
    field("language", row.language);
    field("kind", row.kind);
    field("transform", row.transform);
    field("title", row.title);
    field("subtitle", row.subtitle);
    field("unit", row.unit);
    field("decimals", row.decimals);
    field("originalDecimals", row.originalDecimals);
    field("axisDivisor", row.axisDivisor);
    field("axisUnit", row.axisUnit);
    field("zeroBased", row.zeroBased);
    field("from", row.from);
    field("to", row.to);
    field("series", row.series);
    field("marks", row.marks);
    field("notes", row.notes);
    field("sourceLine", row.sourceLine);
    field("sourceUrl", row.sourceUrl);
    field("sources", row.sources);
    field("publisher", row.publisher);
    field("asOf", row.asOf);
    field("sentence", row.sentence);
    field("description", row.description);
}

void visit(auto &field, ChartFigure &row)
{
    field("spec", row.spec);
    field("alternative", row.alternative);
}

void visit(auto &, PageBreak &)
{}

void visit(auto &field, Masthead &row)
{
    field("kind", row.kind);
    field("title", row.title);
    field("subtitle", row.subtitle);
    field("asOf", row.asOf);
    field("asOfText", row.asOfText);
    field("from", row.from);
    field("fromText", row.fromText);
    field("filter", row.filter);
    field("filterText", row.filterText);
    field("preparer", row.preparer);
    field("preparerText", row.preparerText);
    field("fingerprint", row.fingerprint);
    field("fingerprintText", row.fingerprintText);
}

void visit(auto &field, Document &row)
{
    field("language", row.language);
    field("masthead", row.masthead);
    field("blocks", row.blocks);
    field("data", row.data);
    field("footer", row.footer);
}

template<typename Value>
concept Enumeration = std::is_enum_v<Value>;
template<typename Value>
concept ListOf = requires(Value list)
{
    typename Value::value_type;
    list.push_back(typename Value::value_type());
}
&&!std::same_as<Value, QString>;

class Freezer
{
public:
    template<typename Value>
    void operator()(const char *name, Value &value)
    {
        QJsonValue json = toJson(value);
        const bool isNothing = json.isNull() || (json.isString() && json.toString().isEmpty())
                               || (json.isArray() && json.toArray().isEmpty());
        if (!isNothing)
            m_object.insert(QLatin1StringView(name), json);
    }
    QJsonObject take() { return std::move(m_object); }

    static QJsonValue toJson(QString &value) { return value; }
    static QJsonValue toJson(bool &value) { return value; }
    static QJsonValue toJson(int &value) { return value; }
    static QJsonValue toJson(qint64 &value) { return value; }
    static QJsonValue toJson(double &value) { return value; }
    static QJsonValue toJson(QDate &value) { return value.toString(Qt::ISODate); }
    static QJsonValue toJson(PartialDate &value) { return value.text(); }
    static QJsonValue toJson(Period &value) { return value.text(); }
    static QJsonValue toJson(Enumeration auto &value) { return int(value); }
    template<typename Value>
    static QJsonValue toJson(std::optional<Value> &value)
    {
        return value ? toJson(*value) : QJsonValue();
    }
    static QJsonValue toJson(Block &value)
    {
        Freezer inner;
        std::visit([&](auto &block) { visit(inner, block); }, value);
        return QJsonArray{int(value.index()), inner.take()};
    }
    template<ListOf Values>
    static QJsonValue toJson(Values &values)
    {
        QJsonArray list;
        for (auto &value : values)
            list.append(toJson(value));
        return list;
    }
    template<typename Row>
    static QJsonValue toJson(Row &row)
    {
        Freezer inner;
        visit(inner, row);
        return inner.take();
    }

private:
    QJsonObject m_object{};
};

class Thawer
{
public:
    explicit Thawer(QJsonObject object)
        : m_object(std::move(object))
    {}

    template<typename Value>
    void operator()(const char *name, Value &value)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined())
            fromJson(json, value);
    }

    static void fromJson(const QJsonValue &json, QString &value) { value = json.toString(); }
    static void fromJson(const QJsonValue &json, bool &value) { value = json.toBool(); }
    static void fromJson(const QJsonValue &json, int &value) { value = json.toInt(); }
    static void fromJson(const QJsonValue &json, qint64 &value) { value = json.toInteger(); }
    static void fromJson(const QJsonValue &json, double &value) { value = json.toDouble(); }
    static void fromJson(const QJsonValue &json, QDate &value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
    }
    static void fromJson(const QJsonValue &json, PartialDate &value)
    {
        value = PartialDate::parse(json.toString()).value_or(PartialDate());
    }
    static void fromJson(const QJsonValue &json, Period &value)
    {
        value = Period::parse(json.toString()).value_or(Period());
    }
    template<Enumeration Value>
    static void fromJson(const QJsonValue &json, Value &value)
    {
        value = Value(json.toInt());
    }
    template<typename Value>
    static void fromJson(const QJsonValue &json, std::optional<Value> &value)
    {
        fromJson(json, value.emplace());
    }
    static void fromJson(const QJsonValue &json, Block &value)
    {
        const QJsonArray pair = json.toArray();
        makeBlock(size_t(pair.at(0).toInt()), pair.at(1).toObject(), value,
                  std::make_index_sequence<std::variant_size_v<Block>>());
    }
    template<ListOf Values>
    static void fromJson(const QJsonValue &json, Values &values)
    {
        const QJsonArray list = json.toArray();
        for (const QJsonValue &one : list) {
            typename Values::value_type value;
            fromJson(one, value);
            values.push_back(std::move(value));
        }
    }
    template<typename Row>
    static void fromJson(const QJsonValue &json, Row &row)
    {
        Thawer inner(json.toObject());
        visit(inner, row);
    }

private:
    template<size_t... Indices>
    static void makeBlock(size_t index, const QJsonObject &object, Block &value, std::index_sequence<Indices...>)
    {
        const auto make = [&]<size_t Index>() {
            if (Index != index)
                return;
            Thawer inner(object);
            visit(inner, value.emplace<Index>());
        };
        (make.template operator()<Indices>(), ...);
    }

    QJsonObject m_object;
};

} // namespace

QString frozenText(const Document &document)
{
    Document whole = document;
    QJsonObject object = Freezer::toJson(whole).toObject();
    object.insert(QStringLiteral("frozen"), frozenVersion);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Document> documentFromFrozen(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int version = object.value(QStringLiteral("frozen")).toInt();
    if (version < 1 || version > frozenVersion)
        return failure(QCoreApplication::translate("FrozenDocument",
                                                   "The issued summary was kept by a newer version of "
                                                   "Acuerdo, or is damaged, and cannot be shown."));
    Document document;
    Thawer::fromJson(object, document);
    return document;
}

} // namespace acuerdo
