// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/recipe_proposal.h"

#include "core/domain/folded_text.h"
#include "core/edit/commands.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace acuerdo {
namespace {

bool isMost(qint64 part, qint64 whole)
{
    return whole > 0 && part * 10 >= whole * 6;
}

bool isPeriodColumn(const ColumnSurvey &column)
{
    return isMost(column.likelyPeriods, column.filled);
}

bool isFigureColumn(const ColumnSurvey &column)
{
    return isMost(column.figures, column.filled - column.missing);
}

/// "Exports (US$ millions)" in two.
std::pair<QString, QString> nameAndUnit(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(.*\\S)\\s*\\(([^()]{1,80})\\)\\s*\\z"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(text, QString());
}

bool isNamed(const QString &column, const QStringList &words)
{
    const QString name = folded(column);
    return std::ranges::any_of(words,
                               [&](const QString &word) { return name == word || name.startsWith(word + u' '); });
}

class Proposal
{
public:
    Proposal(const TableProposal &table, const FigureSurvey &survey)
        : m_table(table)
        , m_survey(survey)
    {
        for (const QString &name : table.columns)
            m_recipe.columns.push_back({.name = name, .numbers = declaredStyle(name)});
    }

    FigureRecipe make()
    {
        findPeriodColumn();
        if (findHeaderPeriods() || findHeaderMonths())
            return std::move(m_recipe);
        findMonthColumn();
        const QList<int> values = valueColumns();
        const QList<int> names = nameColumns(values);
        if (m_period >= 0 && !names.isEmpty() && values.size() <= 2 && !values.isEmpty()) {
            m_recipe.shape = TableShape::Long;
            for (const int column : names)
                role(column, ColumnRole::Series);
            role(values.last(), ColumnRole::Value);
        } else {
            for (const int column : values)
                role(column, ColumnRole::Value);
        }
        findFlagColumn();
        return std::move(m_recipe);
    }

private:
    std::optional<NumberStyle> declaredStyle(const QString &name) const
    {
        const auto found = m_table.numbers.constFind(name);
        return found == m_table.numbers.cend() ? std::nullopt : std::optional(*found);
    }

    int count() const { return int(std::min<size_t>(m_survey.columns.size(), size_t(m_table.columns.size()))); }
    const ColumnSurvey &column(int place) const { return m_survey.columns[size_t(place)]; }
    void role(int place, ColumnRole role) { m_recipe.columns[place].role = role; }
    ColumnRole roleOf(int place) const { return m_recipe.columns.at(place).role; }

    void findPeriodColumn()
    {
        for (int place = 0; place < count() && m_period < 0; ++place) {
            if (isPeriodColumn(column(place)))
                m_period = place;
        }
        if (m_period < 0)
            return;
        role(m_period, ColumnRole::Period);
        if (folded(m_table.columns.at(m_period)).contains(QStringLiteral("fiscal")))
            m_recipe.period.years = m_recipe.period.pairs = YearKind::Fiscal;
    }

    bool findHeaderPeriods()
    {
        QList<int> found;
        for (int place = 0; place < count(); ++place) {
            if (likelyPeriod(m_table.columns.at(place)))
                found += place;
        }
        if (found.size() < 2 || found.size() * 2 < count() - 1)
            return false;
        m_recipe.shape = TableShape::PeriodsAcross;
        for (int place = 0; place < count(); ++place)
            role(place, found.contains(place) ? ColumnRole::Value : ColumnRole::None);
        for (int place = 0; place < count(); ++place) {
            if (!found.contains(place) && column(place).filled > 0 && !isFigureColumn(column(place))) {
                role(place, ColumnRole::Series);
                break;
            }
        }
        return true;
    }

    bool findHeaderMonths()
    {
        QList<int> found;
        for (int place = 0; place < count(); ++place) {
            if (place != m_period && monthOfName(m_table.columns.at(place)) > 0)
                found += place;
        }
        if (found.size() < 6 || m_period < 0)
            return false;
        m_recipe.shape = TableShape::MonthsAcross;
        for (const int place : found)
            role(place, ColumnRole::Value);
        for (int place = 0; place < count(); ++place) {
            if (roleOf(place) == ColumnRole::None && column(place).filled > 0 && !isFigureColumn(column(place)))
                role(place, ColumnRole::Series);
        }
        return true;
    }

    void findMonthColumn()
    {
        static const QStringList words{QStringLiteral("month"), QStringLiteral("mes")};
        for (int place = 0; place < count() && m_period >= 0; ++place) {
            if (place != m_period && isMost(column(place).likelyMonths, column(place).filled)
                && isNamed(m_table.columns.at(place), words)) {
                role(place, ColumnRole::Month);
                return;
            }
        }
    }

    QList<int> valueColumns() const
    {
        QList<int> values;
        for (int place = 0; place < count(); ++place) {
            if (roleOf(place) == ColumnRole::None && isFigureColumn(column(place)))
                values += place;
        }
        return values;
    }

    /// Columns whose few texts come again and again: they say which series a row belongs to.
    QList<int> nameColumns(const QList<int> &values) const
    {
        QList<int> names;
        for (int place = 0; place < count(); ++place) {
            const ColumnSurvey &one = column(place);
            const bool repeats = !one.manyTexts && one.filled > one.texts.size();
            if (roleOf(place) == ColumnRole::None && !values.contains(place) && one.filled == m_survey.rows && repeats
                && !isFlagLike(place))
                names += place;
        }
        return names;
    }

    bool isFlagLike(int place) const
    {
        const ColumnSurvey &one = column(place);
        return one.filled > 0 && one.texts.size() <= 8
               && std::ranges::all_of(one.texts, [](const QString &text) { return flagOfMark(text, {}).has_value(); });
    }

    void findFlagColumn()
    {
        for (int place = 0; place < count(); ++place) {
            if (roleOf(place) == ColumnRole::None && isFlagLike(place)) {
                role(place, ColumnRole::Flag);
                return;
            }
        }
    }

    const TableProposal &m_table;
    const FigureSurvey &m_survey;
    FigureRecipe m_recipe;
    int m_period = -1;
};

} // namespace

QString unitOfTitles(const TableProposal &table)
{
    for (const TableRemark &title : table.titles) {
        if (const QString unit = nameAndUnit(title.text).second; !unit.isEmpty() && !likelyPeriod(unit))
            return unit;
    }
    return {};
}

RecipeSeries proposeSeries(const QString &name, const QString &unit, Frequency frequency, int decimals,
                           const QList<Indicator> &indicators)
{
    const auto [title, ownUnit] = nameAndUnit(name);
    const QString wanted = folded(title);
    const QString key = indicatorKeyOf({title, {}});
    for (const Indicator &indicator : indicators) {
        if (indicator.key == key || folded(indicator.title.english) == wanted
            || folded(indicator.title.spanish) == wanted || indicator.key == title)
            return {.name = name, .indicator = {.key = indicator.key}};
    }
    const QString shown = ownUnit.isEmpty() ? unit : ownUnit;
    RecipeSeries series{.name = name};
    series.indicator.key = key;
    series.indicator.title = {title, title};
    series.indicator.unit = {shown, shown};
    series.indicator.frequency = frequency;
    series.indicator.decimals = decimals;
    return series;
}

FigureRecipe proposeRecipe(const TableProposal &table, const FigureSurvey &survey, const QString &fileName)
{
    FigureRecipe recipe = Proposal(table, survey).make();
    static const QRegularExpression numbers(QStringLiteral("[ _-]*[0-9]{2,}[0-9_-]*"));
    recipe.name = QFileInfo(fileName).completeBaseName().replace(numbers, QString()).trimmed();
    recipe.sheet = table.reading.sheet;
    return recipe;
}

} // namespace acuerdo
