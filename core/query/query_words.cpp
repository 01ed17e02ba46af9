// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/query_words.h"

#include "core/domain/folded_text.h"
#include "core/domain/trend.h"
#include "core/domain/words.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace acuerdo {
namespace {

// English key first, then the Spanish word, then what else people type. The keys stand in saved views and never change.
QueryVocabulary spelled(std::initializer_list<const char *> rows)
{
    QueryVocabulary vocabulary;
    for (const char *row : rows) {
        const QStringList names = QString::fromUtf8(row).split(u' ');
        vocabulary += QueryWord{names.front(), names};
    }
    return vocabulary;
}

const QueryVocabulary &isWords()
{
    static const QueryVocabulary words = spelled({
        "open abierta abierto abiertas",
        "achieved cumplida cumplido cumplidas lograda implemented",
        "closed cerrada cerrado cerradas",
        "not-begun sin-empezar sin-iniciar no-iniciada idle",
        "moving avanza en-movimiento avanzando",
        "stalled detenida detenido detenidas estancada stuck",
        "reversed revertida revertido revertidas",
        "overdue vencida vencido vencidas",
        "due-soon vence-pronto por-vencer",
        "late con-retraso tarde retrasada",
        "stale sin-novedad sin-novedades",
        "compound compuesta compuesto compuestas",
        "disagreeing discrepa en-desacuerdo discrepante",
        "unanswered sin-respuesta",
        "disputed en-disputa disputada",
    });
    return words;
}

const QueryVocabulary &hasWords()
{
    static const QueryVocabulary words = spelled({
        "evidence evidencia evidencias",
        "chart gráfica charts gráficas gráfico",
        "updates novedades update novedad actualizaciones",
        "actions acciones action acción",
        "parts partes part parte",
        "due plazo vence fecha",
        "owner responsable owners responsables",
        "note nota notes notas",
        "tags etiquetas tag etiqueta",
        "relations relaciones relation relación",
    });
    return words;
}

// The labels of a closed set in both languages, with `more` (rows of spelled(), by key) beside them.
template<typename Value>
QueryVocabulary labelled(const QueryVocabulary &more = {})
{
    static const Wording english(Language::English);
    static const Wording spanish(Language::Spanish);
    QueryVocabulary vocabulary;
    for (const Key<Value> &key : allKeys<Value>()) {
        QueryWord word{QString(key.text), {QString(key.text), label(key.value, spanish), label(key.value, english)}};
        for (const QueryWord &further : more) {
            if (further.key == word.key)
                word.names += further.names;
        }
        vocabulary += word;
    }
    return vocabulary;
}

const QueryVocabulary &sides()
{
    static const QueryVocabulary words = labelled<Side>(spelled({
        "us usa eeuu ee-uu estados-unidos u-s u-s-a",
        "mx mex mexico mexican",
        "joint both ambos conjunta conjunto",
        "local locales states estados",
    }));
    return words;
}

const QueryVocabulary &priorities()
{
    static const QueryVocabulary words =
        labelled<Priority>(spelled({"none ninguna", "high alta", "medium media", "low baja"}));
    return words;
}

const QueryVocabulary &classes()
{
    static const QueryVocabulary words = labelled<StatusClass>(spelled({"closed-otherwise closed cerrada"}));
    return words;
}

const QueryVocabulary &kinds()
{
    static const QueryVocabulary words = labelled<RecommendationKind>(spelled({"cooperative cooperación"}));
    return words;
}

const QueryVocabulary &responses()
{
    static const QueryVocabulary words = labelled<Response>(spelled({"none-recorded none ninguna"}));
    return words;
}

const QueryVocabulary &verifications()
{
    static const QueryVocabulary words = labelled<Verification>(
        spelled({"none ninguna", "official-statement statement declaración", "primary-document document documento",
                 "operational-data data datos", "independently-verified verified verificada"}));
    return words;
}

const QueryVocabulary &schedules()
{
    static const QueryVocabulary words = labelled<Schedule>();
    return words;
}

const QueryVocabulary &outcomes()
{
    static const QueryVocabulary words = labelled<Outcome>(spelled({
        "improving mejorando better mejor",
        "flat sin-cambios estable plano",
        "worsening empeorando worse peor",
        "too-few-data datos-insuficientes sin-datos",
    }));
    return words;
}

const QueryVocabulary &disagreements()
{
    static const QueryVocabulary words = spelled({
        "achieved-disputed cumplida-en-disputa",
        "achieved-worsening cumplida-y-empeora",
        "achieved-unshown cumplida-sin-sustento",
        "evidence-apart evidencia-contraria",
        "rejected-but-moving rechazada-y-avanza",
        "sides-apart lados-opuestos",
        "late-but-moving vencida-y-avanza",
    });
    return words;
}

QueryVocabulary named(const QList<QueryNames::Name> &names)
{
    QueryVocabulary vocabulary;
    vocabulary.reserve(names.size());
    for (const QueryNames::Name &name : names)
        vocabulary += QueryWord{name.key, name.labels + QStringList{name.key}};
    return vocabulary;
}

// Shown by their keys in any language: the names of organisations are long.
QueryVocabulary keyed(const QList<QueryNames::Name> &names)
{
    QueryVocabulary vocabulary;
    vocabulary.reserve(names.size());
    for (const QueryNames::Name &name : names)
        vocabulary += QueryWord{name.key, QStringList{name.key, name.key} + name.labels};
    return vocabulary;
}

// Edits (insertion, deletion, replacement, swap of neighbours) between two words.
int editDistance(const QString &left, const QString &right)
{
    const int columns = int(right.size()) + 1;
    std::vector<int> before(columns), last(columns), current(columns);
    std::iota(last.begin(), last.end(), 0);
    for (int i = 1; i <= left.size(); ++i) {
        current[0] = i;
        for (int j = 1; j < columns; ++j) {
            const bool same = left[i - 1] == right[j - 1];
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(current);
    }
    return last[columns - 1];
}

bool begins(const QString &plainName, const QString &plainBeginning)
{
    return plainName.startsWith(plainBeginning) || plainName.contains(u'-' + plainBeginning);
}

} // namespace

template<>
std::span<const Key<IsWord>> allKeys<IsWord>()
{
    static constexpr Key<IsWord> keys[] = {
        {IsWord::Open, QLatin1StringView("open")},
        {IsWord::Achieved, QLatin1StringView("achieved")},
        {IsWord::Closed, QLatin1StringView("closed")},
        {IsWord::NotBegun, QLatin1StringView("not-begun")},
        {IsWord::Moving, QLatin1StringView("moving")},
        {IsWord::Stalled, QLatin1StringView("stalled")},
        {IsWord::Reversed, QLatin1StringView("reversed")},
        {IsWord::Overdue, QLatin1StringView("overdue")},
        {IsWord::DueSoon, QLatin1StringView("due-soon")},
        {IsWord::Late, QLatin1StringView("late")},
        {IsWord::Stale, QLatin1StringView("stale")},
        {IsWord::Compound, QLatin1StringView("compound")},
        {IsWord::Disagreeing, QLatin1StringView("disagreeing")},
        {IsWord::Unanswered, QLatin1StringView("unanswered")},
        {IsWord::Disputed, QLatin1StringView("disputed")},
    };
    return keys;
}

template<>
std::span<const Key<HasWord>> allKeys<HasWord>()
{
    static constexpr Key<HasWord> keys[] = {
        {HasWord::Evidence, QLatin1StringView("evidence")}, {HasWord::Chart, QLatin1StringView("chart")},
        {HasWord::Updates, QLatin1StringView("updates")},   {HasWord::Actions, QLatin1StringView("actions")},
        {HasWord::Parts, QLatin1StringView("parts")},       {HasWord::Due, QLatin1StringView("due")},
        {HasWord::Owner, QLatin1StringView("owner")},       {HasWord::Note, QLatin1StringView("note")},
        {HasWord::Tags, QLatin1StringView("tags")},         {HasWord::Relations, QLatin1StringView("relations")},
    };
    return keys;
}

QString QueryWord::shown(Language language) const
{
    const bool translated = language == Language::Spanish && names.size() > 1 && !names[1].isEmpty();
    return translated ? names[1].toLower().replace(u' ', u'-') : key;
}

QString plainWord(const QString &text)
{
    return foldedWords(text).join(u'-');
}

const QueryVocabulary &queryFields()
{
    static const QueryVocabulary fields = spelled({
        "status estado estatus",
        "class clase",
        "pillar pilar",
        "source fuente",
        "side lado",
        "owner responsable",
        "lead titular a-cargo",
        "support apoya apoyo supporting",
        "priority prioridad",
        "kind tipo type",
        "tag etiqueta tags etiquetas",
        "code clave código",
        "section sección",
        "due vence plazo",
        "effective vigente desde since",
        "updated novedad actualizada",
        "recorded registrada registro",
        "response respuesta",
        "verification sustento verificación",
        "schedule calendario",
        "outcome resultado resultados desenlace",
        "disagreement desacuerdo discrepancia contradicción",
        "waiting espera",
        "changed cambio cambió cambios",
        "is es",
        "has tiene",
    });
    return fields;
}

QString fieldKey(QueryField field)
{
    return field == QueryField::Text ? QString() : queryFields().at(qsizetype(field)).key;
}

std::optional<QueryField> queryField(const QString &name)
{
    const QString plain = plainWord(name);
    for (qsizetype i = 0; i < queryFields().size(); ++i) {
        for (const QString &known : queryFields()[i].names) {
            if (plainWord(known) == plain)
                return QueryField(i);
        }
    }
    return std::nullopt;
}

QueryVocabulary queryVocabulary(QueryField field, const QueryNames &names)
{
    switch (field) {
    case QueryField::Status:
        return named(names.statuses);
    case QueryField::Pillar:
        return named(names.pillars);
    case QueryField::Source:
        return named(names.sources);
    case QueryField::Owner:
    case QueryField::Lead:
    case QueryField::Support:
        return keyed(names.owners);
    case QueryField::Class:
        return classes();
    case QueryField::Side:
    case QueryField::Waiting:
        return sides();
    case QueryField::Priority:
        return priorities();
    case QueryField::Kind:
        return kinds();
    case QueryField::Response:
        return responses();
    case QueryField::Verification:
        return verifications();
    case QueryField::Schedule:
        return schedules();
    case QueryField::Outcome:
        return outcomes();
    case QueryField::Disagreement:
        return disagreements();
    case QueryField::Is:
        return isWords();
    case QueryField::Has:
        return hasWords();
    case QueryField::Tag:
    case QueryField::Code:
    case QueryField::Section:
    case QueryField::Due:
    case QueryField::Effective:
    case QueryField::Updated:
    case QueryField::Recorded:
    case QueryField::Changed:
    case QueryField::Text:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList wordsNamed(const QueryVocabulary &vocabulary, const QString &name)
{
    const QString plain = plainWord(name);
    QStringList keys;
    for (const QueryWord &word : vocabulary) {
        if (std::ranges::any_of(word.names, [&](const QString &known) { return plainWord(known) == plain; }))
            keys += word.key;
    }
    return keys;
}

QStringList wordsBeginning(const QueryVocabulary &vocabulary, const QString &beginning)
{
    const QString plain = plainWord(beginning);
    QStringList keys;
    if (plain.isEmpty())
        return keys;
    for (const QueryWord &word : vocabulary) {
        if (std::ranges::any_of(word.names, [&](const QString &known) { return begins(plainWord(known), plain); }))
            keys += word.key;
    }
    return keys;
}

const QueryWord *nearestWord(const QueryVocabulary &vocabulary, const QString &name)
{
    const QString plain = plainWord(name).left(60);
    const QueryWord *nearest = nullptr;
    int best = std::clamp(int(plain.size()) / 3, 1, 3) + 1;
    for (const QueryWord &word : vocabulary) {
        for (const QString &known : word.names) {
            const QString plainKnown = plainWord(known);
            if (plain.size() > 1 && plainKnown.startsWith(plain))
                return &word;
            if (std::abs(plainKnown.size() - plain.size()) >= best)
                continue;
            if (const int distance = editDistance(plain, plainKnown); distance < best && distance < plain.size()) {
                best = distance;
                nearest = &word;
            }
        }
    }
    return nearest;
}

} // namespace acuerdo
