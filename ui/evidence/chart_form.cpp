// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_form.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "core/summary/chart_forms.h"
#include "ui/evidence/chart_rows.h"
#include "ui/shell/session.h"
#include "ui/theme/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace acuerdo {
namespace {

LocalizedText textOf(const std::array<QLineEdit *, 2> &fields)
{
    return {fields[0]->text().trimmed(), fields[1]->text().trimmed()};
}

void setText(const std::array<QLineEdit *, 2> &fields, const LocalizedText &text)
{
    fields[0]->setText(text.english);
    fields[1]->setText(text.spanish);
    for (QLineEdit *field : fields)
        field->setCursorPosition(0); // a long text shows its beginning
}

Period periodOf(const QComboBox &box)
{
    return Period::parse(box.currentData().toString()).value_or(Period());
}

// The periods of the values, after a first choice that names none; one that is chosen stays, even without a value.
void offerPeriods(QComboBox &box, const QString &none, const std::set<Period> &periods, const Formatting &formatting)
{
    const Period chosen = periodOf(box);
    std::set<Period> offered = periods;
    if (!chosen.isNull())
        offered.insert(chosen);
    box.clear();
    box.addItem(none, QString());
    for (const Period &period : offered)
        box.addItem(formatting.period(period), period.text());
    box.setCurrentIndex(std::max(0, box.findData(chosen.text())));
}

void choosePeriod(QComboBox &box, const Period &period, const Formatting &formatting)
{
    box.clear();
    box.addItem(formatting.period(period), period.text());
}

template<typename Value>
void offerValues(QComboBox &box, const std::vector<Value> &values, Value chosen, Language language)
{
    box.clear();
    for (const Value value : values)
        box.addItem(label(value, Wording(language)), int(value));
    box.setCurrentIndex(box.findData(int(chosen)));
}

// New rows stand after those before them.
template<typename Row>
void settle(QList<Row> &rows, ChartId chart)
{
    int before = -1;
    for (Row &row : rows) {
        row.chart = chart;
        row.position = before = std::max(before + 1, row.position);
    }
}

// Tab goes as the eye does.
void orderTabs(const QList<SeriesRow *> &rows)
{
    QWidget *before = nullptr;
    for (const SeriesRow *row : rows) {
        for (QWidget *field : row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!(field->focusPolicy() & Qt::TabFocus))
                continue;
            if (before)
                QWidget::setTabOrder(before, field);
            before = field;
        }
    }
}

} // namespace

ChartForm::ChartForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_groups(new QVBoxLayout(this))
    , m_indicators(new QComboBox)
    , m_transform(new QComboBox)
    , m_kind(new QComboBox)
    , m_base(new QComboBox)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_zeroBased(new QCheckBox(tr("Begin the value axis at zero")))
    , m_recommendations(new QComboBox)
{
    m_groups->setContentsMargins(0, 0, 8, 0);
    m_groups->setSpacing(8);
    buildFigures();
    buildForm();
    buildWords();
    buildNotes();
    buildLinks();
    m_groups->addStretch(1);
}

QVBoxLayout *ChartForm::addGroup(const QString &title)
{
    auto *head = new TextLabel(TextSize::Strong);
    head->setText(title);
    m_groups->addWidget(head);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(8);
    m_groups->addLayout(rows);
    return rows;
}

void ChartForm::buildFigures()
{
    QVBoxLayout *group = addGroup(tr("Figures"));
    m_seriesList = new QVBoxLayout;
    group->addLayout(m_seriesList);
    m_indicators->setAccessibleName(tr("Add an indicator"));
    m_indicators->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicators->setMinimumContentsLength(24);
    m_indicators->addItem(tr("Add an indicator…"), 0);
    const auto all = acuerdo::indicators(m_session.store());
    for (const Indicator &one : all.value_or(QList<Indicator>()))
        m_indicators->addItem(one.title.shown(m_session.language()), one.id.value);
    connect(m_indicators, &QComboBox::activated, this, [this] {
        const IndicatorId id{m_indicators->currentData().toLongLong()};
        m_indicators->setCurrentIndex(0);
        if (id)
            addIndicator(id);
    });
    group->addWidget(m_indicators);
}

void ChartForm::addChoice(QGridLayout &grid, const QString &name, QComboBox *box)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    label->setText(name);
    label->setBuddy(box);
    box->setAccessibleName(name);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(box, row, 1, 1, 2);
    connect(box, &QComboBox::activated, this, &ChartForm::changed);
}

void ChartForm::buildForm()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    addGroup(tr("Form"))->addLayout(grid);
    addChoice(*grid, tr("Values"), m_transform);
    addChoice(*grid, tr("Period that is 100"), m_base);
    addChoice(*grid, tr("Drawn as"), m_kind);
    addChoice(*grid, tr("From"), m_from);
    addChoice(*grid, tr("To"), m_to);
    grid->addWidget(m_zeroBased, grid->rowCount(), 1, 1, 2);
    connect(m_zeroBased, &QCheckBox::clicked, this, &ChartForm::changed);
}

ChartForm::Texts ChartForm::addTexts(QGridLayout &grid, const QString &name)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    label->setText(name);
    const Texts texts{new QLineEdit, new QLineEdit};
    const std::array<QString, 2> languages{tr("English"), tr("Spanish")};
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    for (int i = 0; i < 2; ++i) {
        QLineEdit *field = texts[size_t(i)];
        field->setAccessibleName(QStringLiteral("%1, %2").arg(name, languages[size_t(i)]));
        field->setPlaceholderText(languages[size_t(i)]);
        grid.addWidget(field, row, i + 1);
        connect(field, &QLineEdit::textEdited, this, &ChartForm::changed);
    }
    label->setBuddy(texts[0]);
    return texts;
}

void ChartForm::buildWords()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addGroup(tr("Words"))->addLayout(grid);
    m_title = addTexts(*grid, tr("Title: what the figures show"));
    m_subtitle = addTexts(*grid, tr("Measure, unit, place, period"));
    m_note = addTexts(*grid, tr("Note below the chart"));
}

void ChartForm::buildNotes()
{
    QVBoxLayout *group = addGroup(tr("Notes, breaks and events"));
    m_noteList = new QVBoxLayout;
    group->addLayout(m_noteList);
    auto *add = new QPushButton(tr("Add a note"));
    add->setProperty("small", true);
    connect(add, &QPushButton::clicked, this, [this] {
        addNote({});
        Q_EMIT changed();
    });
    group->addWidget(add, 0, Qt::AlignLeft);
}

void ChartForm::buildLinks()
{
    QVBoxLayout *group = addGroup(tr("Linked recommendations"));
    m_linkList = new QVBoxLayout;
    group->addLayout(m_linkList);
    m_recommendations->setAccessibleName(tr("Link a recommendation"));
    m_recommendations->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recommendations->setMinimumContentsLength(24);
    m_recommendations->addItem(tr("Link a recommendation…"), 0);
    const RecommendationList &list = m_session.list();
    for (qint32 i = 0; i < list.size(); ++i)
        m_recommendations->addItem(list.code(i) + u' ' + list.title(i, m_session.language()), list.row(i).id.value);
    connect(m_recommendations, &QComboBox::activated, this, [this] {
        const RecommendationId id{m_recommendations->currentData().toLongLong()};
        m_recommendations->setCurrentIndex(0);
        const bool isLinked =
            std::ranges::any_of(m_links, [id](LinkRow *row) { return row->link().recommendation == id; });
        if (!id || isLinked)
            return;
        addLink({.recommendation = id, .role = ChartRole::MeasuresOutcome});
        Q_EMIT changed();
    });
    group->addWidget(m_recommendations);
}

template<typename Row>
void ChartForm::place(Row *row, QList<Row *> &rows, QVBoxLayout *list)
{
    rows << row;
    list->addWidget(row);
    connect(row, &ChartRow::changed, this, &ChartForm::changed);
    connect(row, &ChartRow::removed, this, [this, row, &rows] {
        rows.removeOne(row);
        row->hide();
        row->deleteLater(); // it is what was pressed
        Q_EMIT changed();
    });
}

void ChartForm::addSeries(const ChartSeries &series)
{
    const auto shown = acuerdo::indicator(m_session.store(), series.indicator);
    const auto releases = vintages(m_session.store(), series.indicator);
    const Language language = m_session.language();
    auto *row = new SeriesRow(series, shown ? shown->title.shown(language) : QString(),
                              releases.value_or(QList<Vintage>()), language);
    place(row, m_series, m_seriesList);
    connect(row, &ChartRow::raised, this, [this, row] { raise(row); });
    connect(row, &ChartRow::removed, this, &ChartForm::markFirst);
    markFirst();
}

// The order of the series is that of their colours, of a stack and of the table.
void ChartForm::raise(SeriesRow *row)
{
    const qsizetype place = m_series.indexOf(row);
    if (place < 1)
        return;
    m_series.swapItemsAt(place, place - 1);
    m_seriesList->removeWidget(row);
    m_seriesList->insertWidget(int(place) - 1, row);
    orderTabs(m_series);
    markFirst();
    Q_EMIT changed();
}

void ChartForm::markFirst()
{
    for (SeriesRow *row : m_series)
        row->setFirst(row == m_series.first());
}

void ChartForm::addIndicator(IndicatorId id)
{
    addSeries({.indicator = id});
    const auto added = acuerdo::indicator(m_session.store(), id);
    if (added && textOf(m_title).isEmpty()) // something to begin with; the finding is for a person to write
        setText(m_title, added->title);
    Q_EMIT changed();
}

void ChartForm::addNote(const ChartNote &note)
{
    place(new NoteRow(note, m_session.language()), m_notes, m_noteList);
}

void ChartForm::addLink(const ChartLink &link)
{
    const RecommendationList &list = m_session.list();
    const qsizetype position = list.positionOf(link.recommendation);
    const QString name =
        position < 0 ? QString() : list.code(position) + u' ' + list.title(position, m_session.language());
    place(new LinkRow(link, name, m_session.language()), m_links, m_linkList);
}

void ChartForm::show(const WholeChart &whole)
{
    m_shown = whole;
    const Formatting formatting(m_session.language());
    for (const ChartSeries &series : whole.series)
        addSeries(series);
    for (const ChartNote &note : whole.notes)
        addNote(note);
    for (const ChartLink &link : whole.links)
        addLink(link);
    setText(m_title, whole.chart.title);
    setText(m_subtitle, whole.chart.subtitle);
    setText(m_note, whole.chart.note);
    m_zeroBased->setChecked(whole.chart.zeroBased);
    offerValues<ChartTransform>(*m_transform, {whole.chart.transform}, whole.chart.transform, m_session.language());
    offerValues<ChartKind>(*m_kind, {whole.chart.kind}, whole.chart.kind, m_session.language());
    choosePeriod(*m_base, whole.chart.base, formatting);
    choosePeriod(*m_from, whole.chart.from, formatting);
    choosePeriod(*m_to, whole.chart.to, formatting);
}

WholeChart ChartForm::chart() const
{
    WholeChart whole{.chart = m_shown.chart};
    Chart &chart = whole.chart;
    chart.title = textOf(m_title);
    chart.subtitle = textOf(m_subtitle);
    chart.note = textOf(m_note);
    chart.zeroBased = m_zeroBased->isChecked();
    chart.transform = ChartTransform(m_transform->currentData().toInt());
    chart.kind = ChartKind(m_kind->currentData().toInt());
    chart.base = chart.transform == ChartTransform::Index ? periodOf(*m_base) : Period();
    chart.from = periodOf(*m_from);
    chart.to = periodOf(*m_to);
    for (const SeriesRow *row : m_series)
        whole.series << row->series();
    for (const NoteRow *row : m_notes)
        whole.notes << row->note();
    for (const LinkRow *row : m_links)
        whole.links << row->link();
    settle(whole.series, chart.id);
    settle(whole.notes, chart.id);
    for (ChartLink &link : whole.links)
        link.chart = chart.id;
    return whole;
}

void ChartForm::offer(const ChartSpec &levels)
{
    const Language language = m_session.language();
    const Formatting formatting(language);
    const FormOfChart wanted{ChartKind(m_kind->currentData().toInt()),
                             ChartTransform(m_transform->currentData().toInt())};
    const FormOfChart stored{m_shown.chart.kind, m_shown.chart.transform};
    const bool keepsStored = m_shown.chart.id && wanted == stored; // what somebody chose is never changed silently
    const FormOfChart form = keepsStored ? stored : fittingForm(levels, wanted);
    std::vector<ChartTransform> transforms = fittingTransforms(levels);
    std::vector<ChartKind> kinds = fittingKinds(levels, form.transform);
    if (keepsStored && std::ranges::find(transforms, form.transform) == transforms.end())
        transforms.push_back(form.transform);
    if (keepsStored && std::ranges::find(kinds, form.kind) == kinds.end())
        kinds.push_back(form.kind);
    offerValues(*m_transform, transforms, form.transform, language);
    offerValues(*m_kind, kinds, form.kind, language);
    std::set<Period> periods;
    for (const ChartSpecSeries &series : levels.series) {
        for (const ChartPoint &point : series.points)
            periods.insert(point.period);
    }
    offerPeriods(*m_base, tr("The first that all have"), periods, formatting);
    offerPeriods(*m_from, tr("The first value"), periods, formatting);
    offerPeriods(*m_to, tr("The last value"), periods, formatting);
    m_base->setEnabled(form.transform == ChartTransform::Index);
}

} // namespace acuerdo
