// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summaries_page.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "core/summary/markdown_writer.h"
#include "ui/shell/session.h"
#include "ui/summaries/page_preview.h"
#include "ui/summaries/preview_bar.h"
#include "ui/summaries/print_summary.h"
#include "ui/summaries/summary_export.h"
#include "ui/theme/drawings.h"
#include "ui/theme/open_link.h"
#include "ui/theme/panel.h"
#include "ui/theme/setting.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace acuerdo {
namespace {

const Setting<QString> folderSetting{"summaries/folder"};
const Setting<QString> paperSetting{"summaries/paper", QStringLiteral("letter")};
const Setting<QString> formatSetting{"summaries/format", QStringLiteral("pdf")};
const Setting<QString> preparerSetting{"summaries/preparer"};
const Setting<QString> planSetting{"summaries/template", QStringLiteral("progress")};

constexpr int paneWidth = 304;
constexpr int pauseBeforeMaking = 150; // milliseconds: a quick second choice costs no second summary

QString fileName(const QString &title, const SummaryChoices &choices)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(unfit, QStringLiteral(" "));
    const QString languages = choices.bothLanguages ? QStringLiteral("en-es") : languageKey(choices.language);
    return QStringLiteral("%1 %2 %3 %4.%5")
        .arg(name.simplified().left(80), choices.subject.isEmpty() ? choices.plan : choices.subject,
             choices.asOf.toString(Qt::ISODate), languages, keyOf(choices.format));
}

} // namespace

SummariesPage::SummariesPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_side(new QWidget)
    , m_pane(new SummaryChoicesPane)
    , m_preview(new PagePreview)
    , m_bar(new PreviewBar(*m_preview))
    , m_save(new QPushButton)
    , m_print(new QPushButton)
    , m_copy(new QPushButton)
    , m_folder(new QPushButton)
{
    build();
    makeActions();
    connectWork();
    recallChoices();
}

SummariesPage::~SummariesPage() = default;

void SummariesPage::build()
{
    m_save->setProperty("primary", true);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_pane);
    for (QPushButton *button : {m_print, m_copy, m_folder})
        column->addWidget(button);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    // What it is all for stays in sight, however many fields stand above it.
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->addWidget(m_save);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(scroll, 1);
    side->addLayout(foot);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_preview, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(line);
    row->addLayout(right, 1);
}

QAction *SummariesPage::addPageAction(const QKeySequence &keys, void (SummariesPage::*what)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

void SummariesPage::makeActions()
{
    m_saveAction = addPageAction(QKeySequence::Save, &SummariesPage::askForFile);
    m_printAction = addPageAction(QKeySequence::Print, &SummariesPage::print);
    m_copyAction = addPageAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &SummariesPage::copy);
    m_folderAction = addPageAction({}, &SummariesPage::openFolder);
    connect(m_save, &QPushButton::clicked, m_saveAction, &QAction::trigger);
    connect(m_print, &QPushButton::clicked, m_printAction, &QAction::trigger);
    connect(m_copy, &QPushButton::clicked, m_copyAction, &QAction::trigger);
    connect(m_folder, &QPushButton::clicked, m_folderAction, &QAction::trigger);
    for (const auto &[keys, what] : {std::pair{QKeySequence(QKeySequence::ZoomIn), &PagePreview::zoomIn},
                                     std::pair{QKeySequence(QKeySequence::ZoomOut), &PagePreview::zoomOut},
                                     std::pair{QKeySequence(Qt::CTRL | Qt::Key_0), &PagePreview::zoomToWidth}}) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_preview, what);
        m_preview->addAction(action);
    }
    enableActions();
}

void SummariesPage::connectWork()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeMaking);
    connect(&m_pause, &QTimer::timeout, this, &SummariesPage::make);
    connect(m_pane, &SummaryChoicesPane::changed, this, &SummariesPage::takeChoices);
    connect(m_pane, &SummaryChoicesPane::usualCompareDateAsked, this, [this] {
        m_hasOwnCompareDate = false;
        followSession();
        makeSoon();
    });
    connect(m_pane, &SummaryChoicesPane::usualDateAsked, this, [this] {
        m_hasOwnDate = false;
        followSession();
        makeSoon();
    });
    connect(&m_maker, &SummaryMaker::made, this, &SummariesPage::takeSummary);
    connect(&m_maker, &SummaryMaker::failed, this, [this](const QString &sentence) {
        setWork({});
        Q_EMIT failed(sentence);
    });
    connect(&m_maker, &SummaryMaker::progressed, this, [this](qint64 done, qint64 total) {
        setWork(tr("Making the summary: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_bar, &PreviewBar::stopped, this, &SummariesPage::stopWork);
}

void SummariesPage::recallChoices()
{
    m_choices.language = session().language();
    m_choices.paper = fromKey<Paper>(paperSetting.value()).value_or(Paper::Letter);
    m_choices.format = fromKey<SummaryFormat>(formatSetting.value()).value_or(SummaryFormat::Pdf);
    m_choices.preparer = preparerSetting.value();
    const auto plan = readyMadePlan(planSetting.value());
    m_choices.plan = plan ? plan->key : readyMadePlans().first().key;
    m_pane->show(m_choices, {}, session().language());
}

QString SummariesPage::title() const
{
    return tr("Summaries");
}

QString SummariesPage::icon() const
{
    return QStringLiteral("doc");
}

void SummariesPage::takeKeyboard()
{
    m_preview->setFocus();
}

void SummariesPage::startSummary(const QDate &comparedWith)
{
    m_hasOwnCompareDate = comparedWith.isValid();
    m_choices.from = comparedWith;
    if (isVisible()) {
        followSession();
        makeSoon();
    }
}

QDate SummariesPage::usualCompareDate() const
{
    const Result<QDate> day = defaultCompareDate(session().store(), m_choices.asOf);
    return day ? *day : QDate();
}

// What was not chosen here is that of the window.
void SummariesPage::followSession()
{
    if (!m_hasOwnDate)
        m_choices.asOf = session().statusDate();
    if (!m_hasOwnLanguage)
        m_choices.language = session().language();
    if (!m_hasOwnCompareDate || m_choices.from >= m_choices.asOf)
        m_choices.from = usualCompareDate();
    m_pane->show(m_choices, session().today(), session().language());
    showScope();
}

void SummariesPage::takeChoices(const SummaryChoices &choices)
{
    m_hasOwnDate = m_hasOwnDate || choices.asOf != m_choices.asOf;
    m_hasOwnCompareDate = m_hasOwnCompareDate || choices.from != m_choices.from;
    m_hasOwnLanguage = m_hasOwnLanguage || choices.language != m_choices.language;
    const bool changesPages = choices.format == m_choices.format; // the format alone is not seen on them
    m_choices = choices;
    paperSetting.setValue(keyOf(choices.paper));
    formatSetting.setValue(keyOf(choices.format));
    preparerSetting.setValue(choices.preparer);
    planSetting.setValue(choices.plan);
    followSession();
    retranslate();
    if (changesPages)
        makeSoon();
}

void SummariesPage::readSubjects()
{
    SummaryChoicesPane::Subjects named;
    SummaryChoicesPane::Subjects codes;
    const Language language = session().language();
    const auto all = owners(session().store());
    for (const Owner &owner : all ? *all : QList<Owner>()) {
        const QString name = owner.name.shown(language);
        const bool hasShort = !owner.shortName.isEmpty() && owner.shortName != name;
        named.append({hasShort ? QStringLiteral("%1 – %2").arg(owner.shortName, name) : name, owner.key});
    }
    std::ranges::sort(named);
    for (qsizetype i = 0; i < session().list().size(); ++i) {
        const QString code = session().list().code(i);
        codes.append({QStringLiteral("%1 – %2").arg(code, session().list().title(i, language)), code});
    }
    std::ranges::sort(codes);
    m_pane->setSubjects(named, codes);
    m_choices.subject = m_pane->choices().subject;
}

void SummariesPage::refresh(const Change &)
{
    readSubjects();
    followSession();
    makeSoon();
}

void SummariesPage::applyFilter(const QString &)
{
    showScope();
    makeSoon();
}

void SummariesPage::showScope()
{
    const auto fitting = session().list().select(session().filter());
    const auto all = int(session().list().size());
    const QString filter = session().filterText().trimmed();
    if (filter.isEmpty())
        m_pane->setScope(tr("All %n recommendations", nullptr, all));
    else
        m_pane->setScope(tr("%1 of %n recommendations: %2", nullptr, all)
                             .arg(QLocale().toString(fitting ? qlonglong(fitting->size()) : 0), filter));
}

void SummariesPage::makeSoon()
{
    m_pause.start();
}

void SummariesPage::make()
{
    if (!session().isOpen() || !m_choices.asOf.isValid())
        return;
    m_maker.start({.workspace = session().store().path(),
                   .options = {.filter = session().filterText(),
                               .asOf = m_choices.asOf,
                               .from = m_choices.from,
                               .language = m_choices.language,
                               .preparer = m_choices.preparer,
                               .plan = readyMadePlan(m_choices.plan).value_or(readyMadePlans().first()),
                               .audience = m_choices.audience,
                               .opening = m_choices.opening,
                               .subject = m_choices.subject,
                               .bothLanguages = m_choices.bothLanguages},
                   .paper = m_choices.paper});
}

void SummariesPage::takeSummary(const SummaryMaker::Made &summary)
{
    m_summary = summary;
    setWork({});
    m_preview->setSummary(summary);
    showDraft();
    enableActions();
    Q_EMIT previewReady();
}

// While nothing is written by hand, the paragraph of the summary is the first draft of what could be.
void SummariesPage::showDraft()
{
    if (!m_choices.opening.isEmpty())
        return;
    for (const Block &block : m_summary->document.blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (paragraph && paragraph->key == QStringLiteral("opening"))
            return m_pane->setDraft(plainText(paragraph->text));
    }
    m_pane->setDraft({});
}

void SummariesPage::setWork(const QString &text)
{
    m_bar->setWork(text);
}

void SummariesPage::stopWork()
{
    m_maker.cancel();
    if (m_export) {
        m_export.reset();
        Q_EMIT statusMessage(tr("Stopped. What was there before is untouched."));
    }
    setWork({});
    enableActions();
}

void SummariesPage::enableActions()
{
    const bool isReady = m_summary && !m_export;
    m_saveAction->setEnabled(isReady);
    m_printAction->setEnabled(isReady);
    m_copyAction->setEnabled(isReady);
    m_folderAction->setEnabled(!m_savedPath.isEmpty());
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady);
    m_copy->setEnabled(isReady);
    m_folder->setEnabled(!m_savedPath.isEmpty());
}

void SummariesPage::restyle()
{
    m_side->setFixedWidth(Typography::current().length(paneWidth));
}

void SummariesPage::retranslate()
{
    m_pane->retranslate(session().language());
    m_bar->retranslate();
    const Wording wording(session().language());
    m_save->setText(tr("Save…"));
    m_save->setIcon({});
    m_save->setToolTip(label(m_choices.format, wording));
    m_saveAction->setText(tr("Save the summary…"));
    m_print->setText(tr("Print…"));
    m_printAction->setText(tr("Print the summary…"));
    m_copy->setText(tr("Copy as Markdown"));
    m_copyAction->setText(tr("Copy the summary as Markdown"));
    m_folder->setText(tr("Open the folder"));
    m_folder->setToolTip(m_savedPath.isEmpty() ? tr("Nothing has been saved yet.") : QString());
    m_folderAction->setText(tr("Open the folder of the saved summary"));
    m_preview->setAccessibleName(tr("Preview of the summary"));
}

QString SummariesPage::suggestedPath() const
{
    QString folder = folderSetting.value();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(fileName(session().info().title.shown(m_choices.language), m_choices));
}

void SummariesPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary"), QFileInfo(suggestedPath()).path());
    dialog->setObjectName(QStringLiteral("saveSummary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString suffix = keyOf(m_choices.format);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QFileInfo(suggestedPath()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SummariesPage::saveAs);
    dialog->open();
}

void SummariesPage::saveAs(const QString &path)
{
    if (!m_summary)
        return;
    m_export = std::make_unique<SummaryExport>(m_summary, path, m_choices.paper);
    connect(m_export.get(), &SummaryExport::progressed, this, [this](qint64 done, qint64 total) {
        setWork(tr("Saving: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_export.get(), &SummaryExport::saved, this, &SummariesPage::takeSaved, Qt::QueuedConnection);
    connect(
        m_export.get(), &SummaryExport::failed, this,
        [this](const QString &sentence) {
            m_export.reset();
            setWork({});
            enableActions();
            Q_EMIT failed(sentence);
        },
        Qt::QueuedConnection);
    enableActions();
    m_export->start();
}

void SummariesPage::takeSaved()
{
    if (!m_export)
        return;
    m_savedPath = m_export->path();
    folderSetting.setValue(QFileInfo(m_savedPath).absolutePath());
    m_export.reset();
    setWork({});
    enableActions();
    retranslate();
    Q_EMIT statusMessage(tr("Saved %1").arg(QDir::toNativeSeparators(m_savedPath)));
    Q_EMIT saved(m_savedPath);
}

void SummariesPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, m_summary->layout);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, int(m_summary->layout.pages.size()));
    connect(dialog, &QDialog::accepted, this,
            [printer, summary = m_summary] { printPages(*printer, summary->layout); });
    dialog->open();
}

void SummariesPage::copy()
{
    QApplication::clipboard()->setText(QString::fromUtf8(markdownOf(m_summary->document)));
    Q_EMIT statusMessage(tr("Copied as Markdown."));
}

void SummariesPage::openFolder()
{
    openFolderOf(m_savedPath);
}

} // namespace acuerdo
