// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/plan_questions.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString plainNumber(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : FiguresText::tr("(not a number)");
}

PlanQuestion::Answer styleAnswer(NumberStyle style, const QList<CellExample> &examples)
{
    PlanQuestion::Answer answer{.key = keyOf(style),
                                .label = style == NumberStyle::Point
                                             ? FiguresText::tr("The point parts the fraction (1,234.5)")
                                             : FiguresText::tr("The comma parts the fraction (1.234,5)")};
    for (const CellExample &example : examples)
        answer.results += plainNumber(readNumber(example.text, style));
    return answer;
}

PlanQuestion numberQuestion(const NumberColumn &numbers, const QString &column)
{
    const bool isMixed = numbers.verdict() == NumberColumn::Verdict::Mixed;
    PlanQuestion question{.kind = PlanQuestion::Kind::Numbers, .column = column, .examples = numbers.examples()};
    if (isMixed)
        question.text =
            column.isEmpty()
                ? FiguresText::tr("Some numbers have a decimal point and some a decimal comma. Which is meant?")
                : FiguresText::tr("Some numbers in “%1” have a decimal point and some a decimal comma. Which is "
                                  "meant?")
                      .arg(column);
    else
        question.text =
            column.isEmpty()
                ? FiguresText::tr("The numbers can be read in two ways. Which is meant?")
                : FiguresText::tr("The numbers in “%1” can be read in two ways. Which is meant?").arg(column);
    question.member = column.isEmpty() ? QStringLiteral("numbers") : QStringLiteral("columns[%1].numbers").arg(column);
    for (const NumberStyle style : {NumberStyle::Point, NumberStyle::Comma})
        question.answers += styleAnswer(style, question.examples);
    return question;
}

PlanQuestion::Answer periodAnswer(const QString &key, const QString &label, const PeriodReading &reading,
                                  const QList<CellExample> &examples)
{
    PlanQuestion::Answer answer{.key = key, .label = label};
    for (const CellExample &example : examples) {
        const auto period = readPeriod(example.text, reading);
        answer.results += period ? period->text() : FiguresText::tr("(no period)");
    }
    return answer;
}

template<typename Value>
void addAnswer(PlanQuestion &question, Value value, std::optional<Value> PeriodReading::*member, const QString &label,
               PeriodReading reading)
{
    reading.*member = value;
    question.answers += periodAnswer(keyOf(value), label, reading, question.examples);
}

PlanQuestion periodQuestion(PeriodColumn::Question asked, const PeriodColumn &periods, const PeriodReading &reading,
                            const QString &column)
{
    PlanQuestion question{.column = column, .examples = periods.examples(asked)};
    PeriodReading any = reading;
    any.centuryFrom = any.centuryFrom != 0 ? any.centuryFrom : 1950;
    switch (asked) {
    case PeriodColumn::Question::DayOrder:
        question.kind = PlanQuestion::Kind::DayOrder;
        question.member = QStringLiteral("period.day-order");
        question.text = FiguresText::tr("Does the month or the day stand first in these dates?");
        addAnswer(question, DayOrder::MonthFirst, &PeriodReading::dayOrder, FiguresText::tr("Month first"), any);
        addAnswer(question, DayOrder::DayFirst, &PeriodReading::dayOrder, FiguresText::tr("Day first"), any);
        break;
    case PeriodColumn::Question::YearPair:
        question.kind = PlanQuestion::Kind::YearPair;
        question.member = QStringLiteral("period.year-pair");
        question.text = FiguresText::tr("Is this a month of a year, or a year that goes into the next?");
        addAnswer(question, YearPair::Month, &PeriodReading::yearPair, FiguresText::tr("A month"), any);
        addAnswer(question, YearPair::TwoYears, &PeriodReading::yearPair, FiguresText::tr("Two years"), any);
        break;
    case PeriodColumn::Question::Century:
        question.kind = PlanQuestion::Kind::Century;
        question.member = QStringLiteral("period.century-from");
        question.text = FiguresText::tr("Which century do years of two digits belong to?");
        for (const int from : {1950, 1900, 2000}) {
            PeriodReading century = any;
            century.centuryFrom = from;
            question.answers +=
                periodAnswer(QString::number(from), FiguresText::tr("%1 to %2").arg(from).arg(from + 99), century,
                             question.examples);
        }
        break;
    case PeriodColumn::Question::DaySpan:
        question.kind = PlanQuestion::Kind::DaySpan;
        question.member = QStringLiteral("period.day-span");
        question.text = FiguresText::tr("Every date begins a month. What is a figure beside it for?");
        addAnswer(question, DaySpan::Month, &PeriodReading::daySpan, FiguresText::tr("The month"), any);
        addAnswer(question, DaySpan::Quarter, &PeriodReading::daySpan, FiguresText::tr("The quarter"), any);
        addAnswer(question, DaySpan::Year, &PeriodReading::daySpan, FiguresText::tr("The year"), any);
        addAnswer(question, DaySpan::Day, &PeriodReading::daySpan, FiguresText::tr("That day alone"), any);
        break;
    }
    return question;
}

bool isAnswered(PeriodColumn::Question question, const PeriodReading &reading)
{
    switch (question) {
    case PeriodColumn::Question::DayOrder:
        return reading.dayOrder.has_value();
    case PeriodColumn::Question::YearPair:
        return reading.yearPair.has_value();
    case PeriodColumn::Question::Century:
        return reading.centuryFrom != 0;
    case PeriodColumn::Question::DaySpan:
        return reading.daySpan.has_value();
    }
    Q_UNREACHABLE();
}

void decideNumbers(DecidedReading &decided, const TableProposal &table, const FigureSurvey &survey,
                   const FigureRecipe &recipe, const std::vector<ColumnRole> &columns)
{
    const auto ownStyle = [&](const QString &name) {
        const auto found = std::ranges::find(recipe.columns, name, &RecipeColumn::name);
        return found != recipe.columns.end() && found->numbers ? found->numbers : recipe.numbers;
    };
    NumberColumn together; // where the header has periods, all columns are one
    const bool apart = recipe.shape == TableShape::SeriesAcross;
    if (std::ranges::find(columns, ColumnRole::Value) == columns.end())
        decided.questions +=
            PlanQuestion{.kind = PlanQuestion::Kind::Period,
                         .text = FiguresText::tr("Which column holds the figures? None looks like it."),
                         .member = QStringLiteral("columns")};
    for (size_t place = 0; place < columns.size(); ++place) {
        if (columns[place] != ColumnRole::Value)
            continue;
        const QString &name = table.columns.at(qsizetype(place));
        const NumberColumn &numbers = survey.columns[place].numbers;
        if (const auto given = ownStyle(name))
            decided.styles[place] = *given;
        else if (!apart)
            together.add(numbers);
        else if (numbers.verdict() == NumberColumn::Verdict::Decided)
            decided.styles[place] = numbers.style();
        else
            decided.questions += numberQuestion(numbers, name);
    }
    if (apart || recipe.numbers)
        return;
    if (together.verdict() != NumberColumn::Verdict::Decided)
        decided.questions += numberQuestion(together, {});
    for (size_t place = 0; place < columns.size(); ++place) {
        if (columns[place] == ColumnRole::Value && !ownStyle(table.columns.at(qsizetype(place))))
            decided.styles[place] = together.style();
    }
}

void decidePeriods(DecidedReading &decided, const TableProposal &table, const FigureSurvey &survey,
                   const FigureRecipe &recipe, const std::vector<ColumnRole> &columns)
{
    PeriodColumn header;
    const PeriodColumn *periods = nullptr;
    QString name;
    for (size_t place = 0; place < columns.size(); ++place) {
        if (recipe.shape == TableShape::PeriodsAcross && columns[place] == ColumnRole::Value) {
            header.add(table.reading.headerLine, table.columns.at(qsizetype(place)));
            periods = &header;
        } else if (columns[place] == ColumnRole::Period && recipe.shape != TableShape::PeriodsAcross) {
            periods = &survey.columns[place].periods;
            name = table.columns.at(qsizetype(place));
        }
    }
    decided.period = recipe.period;
    if (!periods) {
        decided.questions += PlanQuestion{.kind = PlanQuestion::Kind::Period,
                                          .text = FiguresText::tr("Which column says what period a figure is for?"),
                                          .member = QStringLiteral("columns")};
        return;
    }
    const PeriodReading found = periods->reading();
    PeriodReading &reading = decided.period;
    reading.dayOrder = reading.dayOrder ? reading.dayOrder : found.dayOrder;
    reading.yearPair = reading.yearPair ? reading.yearPair : found.yearPair;
    reading.daySpan = reading.daySpan ? reading.daySpan : found.daySpan;
    if (std::ranges::find(columns, ColumnRole::Month) != columns.end())
        return; // then years are years
    for (const PeriodColumn::Question question : periods->questions()) {
        if (!isAnswered(question, recipe.period))
            decided.questions += periodQuestion(question, *periods, reading, name);
    }
}

} // namespace

PlanQuestion sourceQuestion()
{
    return {.kind = PlanQuestion::Kind::Source,
            .text = FiguresText::tr("Where do these figures come from? Every figure keeps its source."),
            .member = QStringLiteral("source")};
}

DecidedReading decideReading(const TableProposal &table, const FigureSurvey &survey, const FigureRecipe &recipe,
                             const std::vector<ColumnRole> &columns)
{
    DecidedReading decided;
    decided.styles.resize(columns.size(), NumberStyle::Point);
    decidePeriods(decided, table, survey, recipe, columns);
    decideNumbers(decided, table, survey, recipe, columns);
    return decided;
}

} // namespace acuerdo
