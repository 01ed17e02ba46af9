// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_sending.h"

#include "core/summary/markdown_writer.h"
#include "ui/summaries/print_summary.h"
#include "ui/summaries/summary_export.h"
#include "ui/theme/open_link.h"
#include "ui/theme/setting.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace acuerdo {
namespace {

const Setting<QString> folderSetting{"summaries/folder"};

} // namespace

SummarySending::SummarySending(QWidget &page)
    : QObject(&page)
    , m_page(page)
    , m_save(addAction(QKeySequence::Save, &SummarySending::askForFile))
    , m_print(addAction(QKeySequence::Print, &SummarySending::print))
    , m_copy(addAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &SummarySending::copy))
    , m_folder(addAction({}, &SummarySending::openFolder))
{
    enableActions();
}

SummarySending::~SummarySending() = default;

QAction *SummarySending::addAction(const QKeySequence &keys, void (SummarySending::*what)())
{
    auto *action = new QAction(&m_page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    m_page.addAction(action);
    return action;
}

void SummarySending::show(const SummaryMaker::Made &summary, const QString &fileName, Paper paper)
{
    m_summary = summary;
    m_fileName = fileName;
    m_paper = paper;
    enableActions();
}

void SummarySending::enableActions()
{
    const bool isReady = m_summary && !m_export;
    for (QAction *action : {m_save, m_print, m_copy})
        action->setEnabled(isReady);
    m_folder->setEnabled(!m_savedPath.isEmpty());
}

void SummarySending::retranslate()
{
    m_save->setText(tr("Save the summary…"));
    m_print->setText(tr("Print the summary…"));
    m_copy->setText(tr("Copy the summary as Markdown"));
    m_folder->setText(tr("Open the folder of the saved summary"));
    m_folder->setToolTip(m_savedPath.isEmpty() ? tr("Nothing has been saved yet.") : QString());
}

QString SummarySending::suggestedPath() const
{
    QString folder = folderSetting.value();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(m_fileName);
}

void SummarySending::askForFile()
{
    const QFileInfo suggested(suggestedPath());
    auto *dialog = new QFileDialog(&m_page, tr("Save the summary"), suggested.path());
    dialog->setObjectName(QStringLiteral("saveSummary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const auto format = summaryFormatOf(m_fileName);
    const QString suffix = format ? QString(keyOf(*format)) : suggested.suffix();
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SummarySending::saveAs);
    dialog->open();
}

void SummarySending::saveAs(const QString &path)
{
    if (!m_summary || m_export)
        return;
    m_export = std::make_unique<SummaryExport>(m_summary, path, m_paper);
    connect(m_export.get(), &SummaryExport::progressed, this, &SummarySending::progressed);
    connect(m_export.get(), &SummaryExport::saved, this, &SummarySending::takeSaved, Qt::QueuedConnection);
    connect(
        m_export.get(), &SummaryExport::failed, this,
        [this](const QString &sentence) {
            endSaving();
            Q_EMIT failed(sentence);
        },
        Qt::QueuedConnection);
    enableActions();
    m_export->start();
}

void SummarySending::stop()
{
    if (!m_export)
        return;
    if (m_export->cancel()) {
        endSaving();
        Q_EMIT told(tr("Stopped. What was there before is untouched."));
    } else {
        takeSaved();
    }
}

void SummarySending::takeSaved()
{
    if (!m_export)
        return;
    m_savedPath = m_export->path();
    folderSetting.setValue(QFileInfo(m_savedPath).absolutePath());
    endSaving();
    retranslate();
    Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(m_savedPath)));
    Q_EMIT saved(m_savedPath);
}

void SummarySending::endSaving()
{
    m_export.reset();
    enableActions();
    Q_EMIT ended();
}

void SummarySending::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, m_summary->layout);
    auto *dialog = new QPrintDialog(printer.get(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, int(m_summary->layout.pages.size()));
    connect(dialog, &QDialog::accepted, this,
            [printer, summary = m_summary] { printPages(*printer, summary->layout); });
    dialog->open();
}

void SummarySending::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(markdownOf(m_summary->document)));
    Q_EMIT told(tr("Copied as Markdown."));
}

void SummarySending::openFolder()
{
    openFolderOf(m_savedPath);
}

} // namespace acuerdo
