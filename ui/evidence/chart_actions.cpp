// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_actions.h"

#include "ui/evidence/chart_file.h"
#include "ui/theme/drawings.h"
#include "ui/theme/setting.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QWidget>

namespace acuerdo {
namespace {

const Setting<QString> folderSetting{"charts/folder"};
constexpr double printScale = 3.0;
const std::array<QString, 5> endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                     QStringLiteral("csv"), QStringLiteral("zip")};

QString startFolder()
{
    const QString folder = folderSetting.value();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ChartActions::ChartActions(QWidget *host)
    : QObject(host)
    , m_host(host)
    , m_askPath([host](const QString &suggestion, const QString &kind) {
        return QFileDialog::getSaveFileName(host, QString(), suggestion, kind);
    })
    , m_savePrint(new QAction(this))
    , m_copyNumbers(new QAction(themedIcon(QStringLiteral("copy")), QString(), this))
    , m_copyCitation(new QAction(themedIcon(QStringLiteral("quote")), QString(), this))
{
    for (size_t i = 0; i < endings.size(); ++i) {
        m_saving[i] = new QAction(this);
        connect(m_saving[i], &QAction::triggered, this, [this, i] { save(endings[i]); });
    }
    connect(m_savePrint, &QAction::triggered, this, [this] { save(endings.front(), printScale); });
    connect(m_copyNumbers, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(chartCsv(*m_spec));
        Q_EMIT done(tr("Numbers copied as CSV"));
    });
    connect(m_copyCitation, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(chartCitation(*m_spec));
        Q_EMIT done(tr("Citation copied"));
    });
    setSpec(nullptr);
    retranslate();
}

void ChartActions::setSpec(std::shared_ptr<const ChartSpec> spec)
{
    m_spec = std::move(spec);
    for (QAction *action : m_saving)
        action->setEnabled(m_spec != nullptr);
    for (QAction *action : {m_savePrint, m_copyNumbers, m_copyCitation})
        action->setEnabled(m_spec != nullptr);
}

void ChartActions::retranslate()
{
    for (size_t i = 0; i < endings.size(); ++i)
        m_saving[i]->setText(tr("Save chart as %1…").arg(endings[i].toUpper()));
    m_saving.back()->setText(tr("Save numbers, metadata and citation as ZIP…"));
    m_savePrint->setText(tr("Save chart as PNG for print (3×)…"));
    m_copyNumbers->setText(tr("Copy numbers as CSV"));
    m_copyCitation->setText(tr("Citation of the chart, as text"));
}

void ChartActions::fill(QMenu &menu) const
{
    for (QAction *action : m_saving)
        menu.addAction(action);
    menu.addAction(m_savePrint);
    menu.addSeparator();
    menu.addAction(m_copyNumbers);
}

void ChartActions::save(const QString &ending, double scale)
{
    const QString name = m_spec->key.isEmpty() ? QStringLiteral("chart") : m_spec->key;
    const QString kind = QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
    QString path = m_askPath(QDir(startFolder()).filePath(name + u'.' + ending), kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    folderSetting.setValue(QFileInfo(path).absolutePath());
    if (const Result<Done> saved = renderChartToFile(*m_spec, path, defaultChartSize, ChartTheme::Light, scale); saved)
        Q_EMIT done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(saved.error().message);
}

} // namespace acuerdo
