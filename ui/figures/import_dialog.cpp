// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/import_dialog.h"

#include "core/store/reading.h"
#include "ui/figures/figure_grid.h"
#include "ui/figures/import_result.h"
#include "ui/figures/plan_job.h"
#include "ui/figures/preview_model.h"
#include "ui/figures/question_list.h"
#include "ui/figures/series_model.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"
#include "ui/theme/panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

struct Separator {
    char character;
    const char *name;
};
constexpr Separator separators[] = {{',', QT_TRANSLATE_NOOP("ImportDialog", "Comma")},
                                    {';', QT_TRANSLATE_NOOP("ImportDialog", "Semicolon")},
                                    {'\t', QT_TRANSLATE_NOOP("ImportDialog", "Tab")},
                                    {'|', QT_TRANSLATE_NOOP("ImportDialog", "Bar (|)")}};

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    return table;
}

/// As wide as the cells, and as the head of the column, whose end says what it is for.
void fitColumns(QTableView &table)
{
    constexpr int widest = 320;
    table.resizeColumnsToContents();
    QHeaderView &header = *table.horizontalHeader();
    const QFontMetrics metrics(table.font());
    for (int column = 0; column < header.count(); ++column) {
        const QString text = table.model()->headerData(column, Qt::Horizontal).toString();
        const int wanted = std::max(header.sectionSize(column), metrics.horizontalAdvance(text) + 24);
        header.resizeSection(column, std::min(wanted, widest));
    }
}

TextLabel *muted(const QString &text)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    label->setText(text);
    return label;
}

} // namespace

ImportDialog::ImportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_job(new PlanJob(session.store().path(), this))
    , m_name(new TextLabel(TextSize::Strong))
    , m_message(new TextLabel(TextSize::Body))
    , m_middle(new QStackedWidget)
    , m_grid(new FigureGrid)
    , m_preview(new PreviewModel(this))
    , m_table(makeTable(m_preview, tr("Preview of the table")))
    , m_questions(new QuestionList)
    , m_series(new SeriesModel(this))
    , m_seriesTable(makeTable(m_series, tr("Series of the table")))
    , m_result(new ImportResult)
{
    setWindowTitle(tr("Import figures"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(1040, 760);
    m_known = indicators(session.store()).value_or(QList<Indicator>());
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(makeSource());
    rows->addWidget(m_readingBar = makeReading());
    rows->addWidget(m_message);
    rows->addWidget(makeTables(), 1);
    rows->addWidget(makeOrigin());
    rows->addWidget(makeFoot());
    connect(m_job, &PlanJob::planned, this, &ImportDialog::showPlan);
    connect(m_job, &PlanJob::failed, this, &ImportDialog::say);
    connect(m_job, &PlanJob::progressed, m_progress, [this](double share) { m_progress->setValue(int(share * 100)); });
    connect(m_questions, &QuestionList::answered, this, &ImportDialog::answer);
    connect(m_series, &SeriesModel::edited, this, &ImportDialog::setSeries);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportDialog::chooseRole);
    connect(m_grid, &FigureGrid::edited, this,
            [this] { take(TableFile::ofText(m_grid->text(), tr("typed figures"))); });
    updateFoot();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::isBusy() const
{
    return m_job->isRunning();
}

QWidget *ImportDialog::makeSource()
{
    auto *bar = new QWidget;
    auto *columns = new QHBoxLayout(bar);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *file = new QPushButton(themedIcon(QStringLiteral("import")), tr("Choose a file…"));
    auto *paste = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Paste"));
    auto *type = new QPushButton(themedIcon(QStringLiteral("table")), tr("Type"));
    connect(file, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(paste, &QPushButton::clicked, this, [this] { pasteText(QGuiApplication::clipboard()->text()); });
    connect(type, &QPushButton::clicked, this, &ImportDialog::startTyping);
    for (QPushButton *button : {file, paste, type}) {
        button->setAutoDefault(false);
        columns->addWidget(button);
    }
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(tr("A table of figures: CSV, TSV or XLSX. It can be dropped here."));
    columns->addSpacing(12);
    columns->addWidget(m_name, 1);
    return bar;
}

QWidget *ImportDialog::makeReading()
{
    auto *bar = new QWidget;
    auto *columns = new QHBoxLayout(bar);
    columns->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *label = muted(name);
        label->setBuddy(box);
        columns->addWidget(label);
        columns->addWidget(box);
        connect(box, &QComboBox::activated, this, &ImportDialog::changeReading);
        return box;
    };
    m_sheet = add(tr("Sheet"));
    m_encoding = add(tr("Characters"));
    for (const auto &[encoding, key] : allKeys<TextEncoding>())
        m_encoding->addItem(key, int(encoding));
    m_delimiter = add(tr("Separator"));
    for (const Separator &separator : separators)
        m_delimiter->addItem(tr(separator.name), int(separator.character));
    m_header = add(tr("Names of the columns"));
    m_shape = add(tr("A row is"));
    m_shape->addItem(tr("a period; series side by side"), int(TableShape::SeriesAcross));
    m_shape->addItem(tr("a series; periods side by side"), int(TableShape::PeriodsAcross));
    m_shape->addItem(tr("a year; months side by side"), int(TableShape::MonthsAcross));
    m_shape->addItem(tr("one figure that names its series"), int(TableShape::Long));
    columns->addStretch(1);
    bar->hide();
    return bar;
}

QWidget *ImportDialog::makeTables()
{
    auto *panes = new QSplitter(Qt::Vertical);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_grid);
    panes->addWidget(m_middle);
    auto *below = new QWidget;
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_questions);
    m_seriesTable->verticalHeader()->hide();
    m_seriesTable->horizontalHeader()->setStretchLastSection(true);
    m_seriesTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_seriesTable->hide();
    rows->addWidget(m_seriesTable);
    rows->addWidget(m_result, 1);
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(below);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    panes->addWidget(scroll);
    panes->setSizes({220, 380});
    panes->setChildrenCollapsible(false);
    return panes;
}

QWidget *ImportDialog::makeOrigin()
{
    auto *bar = new QWidget;
    auto *columns = new QHBoxLayout(bar);
    columns->setContentsMargins(0, 0, 0, 0);
    m_source = new QComboBox;
    m_source->setAccessibleName(tr("Source"));
    m_source->addItem(tr("As each indicator says"), QString());
    m_source->addItem(tr("New evidence"), QStringLiteral("+"));
    for (const Evidence &evidence : allEvidence(m_session.store()).value_or(QList<Evidence>()))
        m_source->addItem(QStringLiteral("%1 – %2").arg(evidence.key, evidence.title.left(60)), evidence.key);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(28);
    m_sourceTitle = new QLineEdit;
    m_sourceTitle->setPlaceholderText(tr("Title of the source"));
    m_sourceTitle->setAccessibleName(m_sourceTitle->placeholderText());
    m_sourceUrl = new QLineEdit;
    m_sourceUrl->setPlaceholderText(tr("Address (https://…)"));
    m_sourceUrl->setAccessibleName(m_sourceUrl->placeholderText());
    m_release = new QLineEdit;
    m_release->setPlaceholderText(m_session.today().toString(Qt::ISODate));
    m_release->setAccessibleName(tr("Name of the release"));
    columns->addWidget(muted(tr("Source")));
    columns->addWidget(m_source, 2);
    columns->addWidget(m_sourceTitle, 2);
    columns->addWidget(m_sourceUrl, 2);
    columns->addWidget(muted(tr("Release")));
    columns->addWidget(m_release, 1);
    m_sourceTitle->hide();
    m_sourceUrl->hide();
    connect(m_source, &QComboBox::activated, this, &ImportDialog::takeOrigin);
    for (QLineEdit *field : {m_sourceTitle, m_sourceUrl, m_release})
        connect(field, &QLineEdit::editingFinished, this, &ImportDialog::takeOrigin);
    return bar;
}

QWidget *ImportDialog::makeFoot()
{
    auto *bar = new QWidget;
    auto *columns = new QHBoxLayout(bar);
    columns->setContentsMargins(0, 0, 0, 0);
    m_keep = new QCheckBox(tr("Keep these choices for the next file"));
    m_keep->setChecked(true);
    m_leaveOut = new QCheckBox(tr("Leave out what is not readable"));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_import = new QPushButton(tr("Import"));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    columns->addWidget(m_keep);
    columns->addWidget(m_leaveOut);
    columns->addWidget(m_progress, 1);
    columns->addStretch(1);
    columns->addWidget(cancel);
    columns->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::carryOut);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::updateFoot);
    return bar;
}

void ImportDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import figures"), QString(),
                                                      tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)")
                                                          + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportDialog::openFile(const QString &path)
{
    m_middle->setCurrentWidget(m_table);
    take(TableFile::open(path));
}

void ImportDialog::pasteText(const QString &text)
{
    m_middle->setCurrentWidget(m_table);
    if (text.trimmed().isEmpty()) {
        say(tr("The clipboard holds no table. Copy a block of cells in a spreadsheet first."));
        return;
    }
    take(TableFile::ofText(text, tr("pasted figures")));
}

void ImportDialog::startTyping()
{
    m_middle->setCurrentWidget(m_grid);
    m_grid->setCurrentCell(0, 0);
    m_grid->setFocus();
}

void ImportDialog::take(Result<TableFile> file)
{
    m_job->stop();
    m_recipe.reset();
    m_reading.reset();
    m_plan = {};
    if (!file) {
        m_file.reset();
        if (m_middle->currentWidget() != m_grid) // an empty sheet is no fault
            say(file.error().message);
        updateFoot();
        return;
    }
    m_file = *std::move(file);
    m_name->setText(m_file->name());
    planAgain();
}

void ImportDialog::planAgain()
{
    if (!m_file)
        return;
    say({});
    m_progress->setValue(0);
    m_job->start(*m_file,
                 {.reading = m_reading, .recipe = m_recipe, .keptRecipe = m_keptRecipe, .today = m_session.today()});
    updateFoot();
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_plan = plan;
    m_recipe = plan.recipe;
    m_reading = plan.table.reading;
    m_keptRecipe = plan.keptRecipe;
    m_isShowing = true;
    m_preview->show(*m_file, plan);
    fitColumns(*m_table);
    m_questions->ask(plan.questions);
    m_series->show(plan, m_known, m_session.language());
    m_seriesTable->setVisible(!plan.series.empty());
    m_seriesTable->setFixedHeight(std::min(5, int(plan.series.size()))
                                      * m_seriesTable->verticalHeader()->defaultSectionSize()
                                  + m_seriesTable->horizontalHeader()->sizeHint().height() + 4);
    fitColumns(*m_seriesTable);
    m_result->show(plan, m_session.language());
    showReading();
    m_isShowing = false;
    QStringList sentences = plan.table.notes;
    if (!plan.table.encodingIsCertain)
        sentences += tr("The characters are a guess: look whether names read right.");
    for (const PlanQuestion &question : plan.questions) {
        if (question.kind == PlanQuestion::Kind::Source || question.kind == PlanQuestion::Kind::Period)
            sentences += question.text;
    }
    if (plan.changesNothing() && plan.read > 0)
        sentences += tr("Nothing to change: the workspace has all of it already.");
    say(sentences.join(u'\n'));
    updateFoot();
}

void ImportDialog::showReading()
{
    m_readingBar->setVisible(m_file.has_value());
    const bool isWorkbook = m_file->isWorkbook();
    for (QComboBox *box : {m_encoding, m_delimiter})
        box->setEnabled(!isWorkbook);
    m_sheet->setEnabled(isWorkbook);
    m_sheet->clear();
    for (const SheetInfo &sheet : m_file->sheets())
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(m_reading->sheet));
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_reading->encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(m_reading->dialect.delimiter)));
    m_shape->setCurrentIndex(m_shape->findData(int(m_recipe->shape)));
    m_header->clear();
    m_header->addItem(tr("none"), 0);
    const int last = std::max(12, int(m_reading->headerLine));
    for (int line = 1; line <= last; ++line)
        m_header->addItem(tr("line %1").arg(line), line);
    m_header->setCurrentIndex(int(m_reading->headerLine));
}

void ImportDialog::changeReading()
{
    if (m_isShowing || !m_reading || !m_recipe)
        return;
    const TableReading before = *m_reading;
    m_reading->sheet = m_sheet->currentData().toString();
    m_reading->encoding = TextEncoding(m_encoding->currentData().toInt());
    m_reading->dialect.delimiter = char(m_delimiter->currentData().toInt());
    m_reading->headerLine = m_header->currentData().toInt();
    m_reading->headerRows = m_reading->headerLine > 0 ? std::max(1, before.headerRows) : 0;
    m_recipe->shape = TableShape(m_shape->currentData().toInt());
    if (before.sheet != m_reading->sheet) {
        m_recipe = FigureRecipe{.sheet = m_reading->sheet};
        m_reading.reset();
    } else if (*m_reading != before) {
        m_recipe.reset(); // the columns are others now: propose anew
    } else {
        m_recipe->series.clear();
    }
    planAgain();
}

void ImportDialog::answer(const PlanQuestion &question, const QString &key)
{
    if (!m_recipe)
        return;
    switch (question.kind) {
    case PlanQuestion::Kind::Numbers:
        m_recipe->numbers = question.column.isEmpty() ? fromKey<NumberStyle>(key) : m_recipe->numbers;
        for (RecipeColumn &column : m_recipe->columns) {
            if (column.name == question.column)
                column.numbers = fromKey<NumberStyle>(key);
        }
        break;
    case PlanQuestion::Kind::DayOrder:
        m_recipe->period.dayOrder = fromKey<DayOrder>(key);
        break;
    case PlanQuestion::Kind::YearPair:
        m_recipe->period.yearPair = fromKey<YearPair>(key);
        break;
    case PlanQuestion::Kind::DaySpan:
        m_recipe->period.daySpan = fromKey<DaySpan>(key);
        break;
    case PlanQuestion::Kind::Century:
        m_recipe->period.centuryFrom = key.toInt();
        break;
    case PlanQuestion::Kind::Period:
    case PlanQuestion::Kind::Source:
        break;
    }
    planAgain();
}

void ImportDialog::chooseRole(int column)
{
    if (!m_recipe)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[role, key] : allKeys<ColumnRole>()) {
        QAction *action = menu->addAction(roleText(role));
        action->setCheckable(true);
        action->setChecked(m_recipe->roleOf(m_plan.table.columns.value(column)) == role);
        connect(action, &QAction::triggered, this, [this, column, chosen = role] { setRole(column, chosen); });
    }
    const QHeaderView *header = m_table->horizontalHeader();
    menu->popup(header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
}

void ImportDialog::setRole(int column, ColumnRole role)
{
    const QString name = m_plan.table.columns.value(column);
    for (RecipeColumn &one : m_recipe->columns) {
        if (one.role == role && (role == ColumnRole::Period || role == ColumnRole::Month || role == ColumnRole::Flag))
            one.role = ColumnRole::None; // there is but one
        if (one.name == name)
            one.role = role;
    }
    m_recipe->series.clear();
    planAgain();
}

void ImportDialog::setSeries(const RecipeSeries &series)
{
    for (RecipeSeries &one : m_recipe->series) {
        if (one.name == series.name)
            one = series;
    }
    planAgain();
}

void ImportDialog::takeOrigin()
{
    const QString chosen = m_source->currentData().toString();
    const bool isNew = chosen == QStringLiteral("+");
    m_sourceTitle->setVisible(isNew);
    m_sourceUrl->setVisible(isNew);
    if (!m_recipe)
        return;
    const FigureRecipe before = *m_recipe;
    m_recipe->evidence = isNew ? QString() : chosen;
    m_recipe->newEvidence.reset();
    if (isNew && !m_sourceTitle->text().trimmed().isEmpty())
        m_recipe->newEvidence = Evidence{.kind = EvidenceKind::DataSet,
                                         .title = m_sourceTitle->text().trimmed(),
                                         .url = m_sourceUrl->text().trimmed(),
                                         .retrieved = PartialDate::day(m_session.today())};
    m_recipe->release = m_release->text().trimmed();
    if (*m_recipe != before)
        planAgain();
}

void ImportDialog::carryOut()
{
    takeOrigin();
    auto command = importCommand(m_plan, m_leaveOut->isChecked(), m_keep->isChecked(), m_session.store());
    if (!command) {
        say(command.error().message);
        return;
    }
    const auto receipt = m_session.perform(*command);
    if (!receipt) {
        say(receipt.error().message);
        return;
    }
    const Formatting formatting(m_session.language());
    Q_EMIT imported(tr("%1: %2 figures added, %3 revised.")
                        .arg(m_plan.fileName, formatting.count(m_plan.added), formatting.count(m_plan.changed)));
    accept();
}

void ImportDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    updateFoot();
}

void ImportDialog::updateFoot()
{
    m_leaveOut->setVisible(m_plan.rejected > 0);
    m_progress->setVisible(m_job->isRunning());
    const bool isWhole = m_plan.rejected == 0 || m_leaveOut->isChecked();
    const bool canImport = m_file && m_plan.isReady() && isWhole && m_plan.added + m_plan.changed > 0;
    m_import->setEnabled(canImport && !m_session.isReadOnly());
    m_import->setToolTip(m_session.readOnlyReason().toHtmlEscaped());
}

void ImportDialog::reject()
{
    m_job->stop();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
    else
        pasteText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace acuerdo
