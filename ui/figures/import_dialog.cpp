// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/import_dialog.h"

#include "core/store/reading.h"
#include "ui/figures/figure_grid.h"
#include "ui/figures/import_result.h"
#include "ui/figures/origin_bar.h"
#include "ui/figures/plan_job.h"
#include "ui/figures/preview_model.h"
#include "ui/figures/question_list.h"
#include "ui/figures/reading_bar.h"
#include "ui/figures/series_model.h"
#include "ui/figures/write_job.h"
#include "ui/shell/session.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/drawings.h"
#include "ui/theme/panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
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

} // namespace

ImportDialog::ImportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_job(new PlanJob(session.store().path(), this))
    , m_write(new WriteJob(session.store().path(), this))
    , m_name(new TextLabel(TextSize::Strong))
    , m_message(new TextLabel(TextSize::Body))
    , m_readingBar(new ReadingBar)
    , m_panes(new QSplitter(Qt::Vertical))
    , m_middle(new QStackedWidget)
    , m_grid(new FigureGrid)
    , m_preview(new PreviewModel(this))
    , m_table(makeTable(m_preview, tr("Preview of the table")))
    , m_questions(new QuestionList)
    , m_series(new SeriesModel(this))
    , m_seriesTable(makeTable(m_series, tr("Series of the table")))
    , m_result(new ImportResult)
    , m_origin(new OriginBar(session))
{
    setWindowTitle(tr("Import figures"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resizeDialog(*this, 1040, 760);
    m_known = indicators(session.store()).value_or(QList<Indicator>());
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(m_sourceBar = makeSource());
    m_readingBar->hide();
    rows->addWidget(m_readingBar);
    rows->addWidget(m_message);
    fillPanes();
    rows->addWidget(m_panes, 1);
    rows->addWidget(m_origin);
    rows->addWidget(makeFoot());
    connectJobs();
    connect(m_readingBar, &ReadingBar::chosen, this, &ImportDialog::changeReading);
    connect(m_origin, &OriginBar::chosen, this, &ImportDialog::takeOrigin);
    connect(m_questions, &QuestionList::answered, this, &ImportDialog::answer);
    connect(m_series, &SeriesModel::edited, this, &ImportDialog::setSeries);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportDialog::chooseRole);
    connect(m_grid, &FigureGrid::edited, this, [this] {
        take([text = m_grid->text(), name = tr("typed figures")] { return TableFile::ofText(text, name); });
    });
    updateFoot();
}

void ImportDialog::connectJobs()
{
    connect(m_job, &PlanJob::planned, this, &ImportDialog::showPlan);
    connect(m_job, &PlanJob::failed, this, &ImportDialog::showFailure);
    connect(m_write, &WriteJob::written, this, &ImportDialog::finishWriting);
    connect(m_write, &WriteJob::failed, this, &ImportDialog::stayUnwritten);
    const auto show = [this](double share) { m_progress->setValue(int(share * 100)); };
    connect(m_job, &PlanJob::progressed, m_progress, show);
    connect(m_write, &WriteJob::progressed, m_progress, show);
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::isBusy() const
{
    return m_job->isRunning() || m_write->isRunning();
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

void ImportDialog::fillPanes()
{
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_grid);
    m_panes->addWidget(m_middle);
    auto *below = new QWidget;
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_questions);
    m_seriesTable->verticalHeader()->hide();
    m_seriesTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_seriesTable->hide();
    rows->addWidget(m_seriesTable);
    rows->addWidget(m_result, 1);
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(below);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_panes->addWidget(scroll);
    m_panes->setSizes({220, 380});
    m_panes->setChildrenCollapsible(false);
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
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import figures"), QString(),
        tr("Tables and data packages (*.csv *.tsv *.txt *.xlsx *.xlsm *.zip datapackage.json)") + QStringLiteral(";;")
            + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportDialog::openFile(const QString &path)
{
    m_middle->setCurrentWidget(m_table);
    take([path] { return TableFile::open(path); });
}

void ImportDialog::pasteText(const QString &text)
{
    m_middle->setCurrentWidget(m_table);
    if (text.trimmed().isEmpty()) {
        say(tr("The clipboard holds no table. Copy a block of cells in a spreadsheet first."));
        return;
    }
    take([text, name = tr("pasted figures")] { return TableFile::ofText(text, name); });
}

void ImportDialog::startTyping()
{
    m_middle->setCurrentWidget(m_grid);
    m_grid->setCurrentCell(0, 0);
    m_grid->setFocus();
}

// Another file: nothing of what was chosen for the one before holds.
void ImportDialog::take(PlanJob::Open open)
{
    m_open = std::move(open);
    m_file.reset();
    m_reading.reset();
    m_recipe.reset();
    m_keptRecipe.clear();
    m_plan = {};
    m_preview->clear();
    m_questions->ask({});
    m_seriesTable->hide();
    m_result->clear();
    planAgain();
}

void ImportDialog::planAgain()
{
    if (!m_open)
        return;
    say({});
    m_progress->setValue(0);
    m_job->start(m_open,
                 {.reading = m_reading, .recipe = m_recipe, .keptRecipe = m_keptRecipe, .today = m_session.today()});
    updateFoot();
}

void ImportDialog::showFailure(const QString &sentence)
{
    const bool isEmptySheet = !m_file && m_middle->currentWidget() == m_grid; // which is no fault
    say(isEmptySheet ? QString() : sentence);
}

void ImportDialog::showPlan(const PlannedFile &planned)
{
    const ImportPlan &plan = planned.plan;
    m_file = planned.file;
    m_open = [file = planned.file] { return Result<TableFile>(file); };
    m_plan = plan;
    m_name->setText(m_file->name());
    m_recipe = plan.recipe;
    m_reading = plan.table.reading;
    m_keptRecipe = plan.keptRecipe;
    m_preview->show(planned.firstRows, plan);
    fitColumns(*m_table);
    m_questions->ask(plan.questions);
    m_series->show(plan, m_known, m_session.language());
    m_seriesTable->setVisible(!plan.series.empty());
    m_seriesTable->setFixedHeight(std::min(5, int(plan.series.size()))
                                      * m_seriesTable->verticalHeader()->defaultSectionSize()
                                  + m_seriesTable->horizontalHeader()->sizeHint().height() + 4);
    fitColumns(*m_seriesTable);
    m_result->show(plan, m_session.language());
    m_readingBar->show(*m_file, *m_reading, m_recipe->shape);
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

void ImportDialog::changeReading()
{
    if (!m_reading || !m_recipe)
        return;
    const TableReading before = *m_reading;
    m_reading = m_readingBar->reading();
    m_recipe->shape = m_readingBar->shape();
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
    if (!m_recipe)
        return;
    const FigureRecipe before = *m_recipe;
    m_origin->fill(*m_recipe);
    if (*m_recipe != before)
        planAgain();
}

void ImportDialog::carryOut()
{
    auto command = importCommand(m_plan, m_leaveOut->isChecked(), m_keep->isChecked(), m_session.store());
    if (!command) {
        say(command.error().message);
        return;
    }
    say({});
    m_progress->setValue(0);
    m_session.workspace().setWritingElsewhere(true);
    m_write->start(*std::move(command), m_session.author());
    updateFoot();
}

void ImportDialog::finishWriting(const Receipt &receipt)
{
    m_session.workspace().setWritingElsewhere(false);
    m_session.adopt(receipt);
    const Formatting formatting(m_session.language());
    Q_EMIT imported(tr("%1: %2 figures added, %3 revised.")
                        .arg(m_plan.fileName, formatting.count(m_plan.added), formatting.count(m_plan.changed)));
    accept();
}

void ImportDialog::stayUnwritten(const QString &sentence)
{
    m_session.workspace().setWritingElsewhere(false);
    say(sentence);
}

void ImportDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    updateFoot();
}

void ImportDialog::updateFoot()
{
    const bool isWriting = m_write->isRunning();
    m_leaveOut->setVisible(m_plan.rejected > 0);
    m_progress->setVisible(isBusy());
    const bool isWhole = m_plan.rejected == 0 || m_leaveOut->isChecked();
    const bool canImport = m_file && m_plan.isReady() && isWhole && m_plan.added + m_plan.changed > 0;
    m_import->setEnabled(canImport && !isBusy() && !m_session.isReadOnly());
    m_import->setToolTip(m_session.readOnlyReason().toHtmlEscaped());
    for (QWidget *part : {m_sourceBar, static_cast<QWidget *>(m_readingBar), static_cast<QWidget *>(m_panes),
                          static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_keep)})
        part->setEnabled(!isWriting);
    setAcceptDrops(!isWriting);
}

// While it writes, a stop is all that is asked for: what was chosen stays, to be tried again.
void ImportDialog::reject()
{
    m_job->stop();
    if (m_write->isRunning())
        m_write->stop();
    else
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
