// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/figure_text.h"

#include "core/domain/folded_text.h"
#include "core/exchange/figures/figure_recipe.h"

#include <QRegularExpression>

namespace acuerdo {
namespace {

bool isMissing(const QString &text, const FigureRecipe &recipe)
{
    static const QSet<QString> usual{
        QStringLiteral("-"),    QStringLiteral("--"),   QStringLiteral("–"),    QStringLiteral("—"),
        QStringLiteral("−"),    QStringLiteral("."),    QStringLiteral(".."),   QStringLiteral("..."),
        QStringLiteral("…"),    QStringLiteral("na"),   QStringLiteral("n/a"),  QStringLiteral("n.a."),
        QStringLiteral("nd"),   QStringLiteral("n.d."), QStringLiteral("n/d"),  QStringLiteral("s/d"),
        QStringLiteral("s.d."), QStringLiteral("nan"),  QStringLiteral("null"), QStringLiteral("(na)"),
        QStringLiteral("(x)"),  QStringLiteral("(d)"),  QStringLiteral("(nd)"), QStringLiteral("#n/a"),
        QStringLiteral(":"),    QStringLiteral("nd*")};
    return text.isEmpty() || usual.contains(text.toLower()) || recipe.missing.contains(text);
}

} // namespace

std::optional<ObservationFlag> flagOfMark(const QString &mark, const FigureRecipe &recipe)
{
    if (const auto own = recipe.flags.constFind(mark); own != recipe.flags.cend())
        return *own;
    static const QHash<QString, ObservationFlag> usual{
        {QStringLiteral("p"), ObservationFlag::Provisional},
        {QStringLiteral("pr"), ObservationFlag::Provisional},
        {QStringLiteral("prelim"), ObservationFlag::Provisional},
        {QStringLiteral("preliminary"), ObservationFlag::Provisional},
        {QStringLiteral("preliminar"), ObservationFlag::Provisional},
        {QStringLiteral("provisional"), ObservationFlag::Provisional},
        {QStringLiteral("e"), ObservationFlag::Estimated},
        {QStringLiteral("est"), ObservationFlag::Estimated},
        {QStringLiteral("estimated"), ObservationFlag::Estimated},
        {QStringLiteral("estimado"), ObservationFlag::Estimated},
        {QStringLiteral("b"), ObservationFlag::Break},
        {QStringLiteral("break"), ObservationFlag::Break},
        {QStringLiteral("r"), ObservationFlag::Final},
        {QStringLiteral("revised"), ObservationFlag::Final},
        {QStringLiteral("final"), ObservationFlag::Final},
        {QStringLiteral("definitivo"), ObservationFlag::Final},
    };
    QString word = folded(mark).trimmed();
    while (word.endsWith(u'.') || word.endsWith(u')') || word.endsWith(u'/'))
        word.chop(1);
    while (word.startsWith(u'(') || word.startsWith(u'/') || word.startsWith(u'^'))
        word.remove(0, 1);
    const auto found = usual.constFind(word);
    return found == usual.cend() ? std::nullopt : std::optional(*found);
}

FigureText figureText(const ForeignCell &cell, const FigureRecipe &recipe)
{
    static const QRegularExpression marked(
        QStringLiteral("\\A(.*[0-9%)])\\s*((?:[/^(\\[]?\\s*[a-zA-Z]{1,2}\\s*[/)\\]]?|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+|\\[[0-9]{1,2}\\]|"
                       "[0-9]/|\\*+))\\z"));
    const QString text = cell.text.trimmed();
    if (cell.isEmpty() || isMissing(text, recipe))
        return {};
    if (cell.kind == ForeignCell::Kind::Error || cell.kind == ForeignCell::Kind::Date)
        return {.kind = FigureText::Kind::Error, .number = text};
    if (cell.kind == ForeignCell::Kind::Number)
        return {.kind = FigureText::Kind::Number, .number = text, .isExact = true};
    if (looksLikeNumber(text))
        return {.kind = FigureText::Kind::Number, .number = text};
    if (const auto match = marked.match(text); match.hasMatch() && looksLikeNumber(match.captured(1)))
        return {.kind = FigureText::Kind::Number,
                .number = match.captured(1),
                .flag = flagOfMark(match.captured(2), recipe)};
    return {.kind = FigureText::Kind::Number, .number = text}; // and will be refused with its line
}

} // namespace acuerdo
