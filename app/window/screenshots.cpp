// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screenshots.h"

#include "app/window/pages.h"
#include "app/window/scenes.h"
#include "app/window/stage.h"
#include "core/exchange/data_package.h"
#include "ui/shell/workspace_files.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QCursor>
#include <QDir>
#include <QTemporaryDir>

namespace acuerdo {
namespace {

/// How the program looks and speaks in one set of pictures.
struct Variant {
    Language language = Language::English;
    bool isDark = false;
    int percent = 100;

    QString name() const
    {
        return QStringLiteral("%1-%2%3").arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                             languageKey(language),
                                             percent == 100 ? QString() : QStringLiteral("-%1").arg(percent));
    }
};

QList<Variant> allVariants()
{
    QList<Variant> variants;
    for (const Language language : allLanguages) {
        for (const bool isDark : {false, true}) {
            for (const int percent : {100, 200})
                variants.append({language, isDark, percent});
        }
    }
    return variants;
}

// A misspelt name must not pass for "nothing to do".
Result<Done> check(const QStringList &asked, const QStringList &known)
{
    for (const QString &name : asked) {
        if (!known.contains(name))
            return failure(
                QStringLiteral("There is no picture “%1”. There are: %2.").arg(name, known.join(QStringLiteral(", "))));
    }
    return Done();
}

Result<Done> takeOne(const Scene &scene, const Variant &variant, const QString &workspace, const ScreenshotOrder &order)
{
    settings().clear();
    installTheme(variant.isDark, variant.percent);
    // A scene may change something: the next one finds all as it was.
    const QTemporaryDir place;
    const QString copy = place.filePath(QFileInfo(workspace).fileName());
    if (!QFile::copy(workspace, copy))
        return failure(QStringLiteral("The workspace %1 could not be copied.").arg(workspace));
    ACUERDO_TRY_VALUE(stage, Stage::open(copy, scene.access, variant.language, order.size));
    scene.arrange(*stage);
    const QString name = QStringLiteral("%1-%2.png").arg(scene.name, variant.name());
    const QString path = QDir(order.folder).filePath(name);
    if (!stage->picture().save(path))
        return failure(QStringLiteral("The picture %1 could not be written.").arg(path));
    return Done();
}

} // namespace

Result<Done> takeScreenshots(const ScreenshotOrder &order)
{
    QStringList sceneNames;
    for (const Scene &scene : allScenes())
        sceneNames.append(scene.name);
    QStringList variantNames;
    for (const Variant &variant : allVariants())
        variantNames.append(variant.name());
    ACUERDO_TRY(check(order.scenes, sceneNames));
    ACUERDO_TRY(check(order.variants, variantNames));
    if (!QDir().mkpath(order.folder))
        return failure(QStringLiteral("The folder %1 could not be made.").arg(order.folder));
    const QTemporaryDir place;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.path());
    const QString workspace = place.filePath(QStringLiteral("Convocation 2020.acuerdo"));
    ACUERDO_TRY(createFromPackage(workspace, bundledPackage()));
    QCursor::setPos(QPoint(order.size.width() - 1, order.size.height() - 1)); // nothing is hovered
    for (const Variant &variant : allVariants()) {
        if (!order.variants.isEmpty() && !order.variants.contains(variant.name()))
            continue;
        for (const Scene &scene : allScenes()) {
            if (order.scenes.isEmpty() || order.scenes.contains(scene.name))
                ACUERDO_TRY(takeOne(scene, variant, workspace, order));
        }
    }
    return Done();
}

} // namespace acuerdo
