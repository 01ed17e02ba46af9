// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/close_when_shown.h"
#include "app/window/pages.h"
#include "app/window/screenshots.h"
#include "ui/shell/appearance.h"
#include "ui/shell/session.h"
#include "ui/shell/workspace_files.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace {

struct Arguments {
    QString file{};
    bool isReadOnly = false;
    bool isConvocation = false;
    bool closesWhenShown = false;
    acuerdo::ScreenshotOrder screenshots{};
};

QSize sizeFrom(const QString &text, QSize otherwise)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt());
    return size.isEmpty() ? otherwise : size;
}

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Tracks what became of policy recommendations."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption readOnly(QStringLiteral("read-only"), QStringLiteral("Open without changing anything."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Draw every page into <folder> and end."),
                                         QStringLiteral("folder"));
    const QCommandLineOption convocation(
        QStringLiteral("convocation"), QStringLiteral("Open the Convocation workspace, made anew if it is not there."));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only the pictures of these names."),
                                  QStringLiteral("name,…"));
    const QCommandLineOption variants(QStringLiteral("variants"),
                                      QStringLiteral("Only these, of light-en to dark-es-200."),
                                      QStringLiteral("variant,…"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window in the pictures."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption closeWhenShown(QStringLiteral("close-when-shown"),
                                            QStringLiteral("End as soon as the window can be used, to measure it."));
    parser.addOptions({readOnly, convocation, closeWhenShown, screenshots, only, variants, size});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Workspace to open."),
                                 QStringLiteral("[file]"));
    parser.process(application);
    acuerdo::ScreenshotOrder order{.folder = parser.value(screenshots)};
    order.scenes = parser.value(only).split(u',', Qt::SkipEmptyParts);
    order.variants = parser.value(variants).split(u',', Qt::SkipEmptyParts);
    order.size = sizeFrom(parser.value(size), order.size);
    return {parser.positionalArguments().value(0), parser.isSet(readOnly), parser.isSet(convocation),
            parser.isSet(closeWhenShown), order};
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace acuerdo;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("acuerdo"));
    QApplication::setApplicationDisplayName(QStringLiteral("Acuerdo"));
    QApplication::setApplicationVersion(QStringLiteral(ACUERDO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("acuerdo"));
    const Arguments arguments = readArguments(application);
    if (!arguments.screenshots.folder.isEmpty()) {
        if (const auto taken = takeScreenshots(arguments.screenshots); !taken) {
            QTextStream(stderr) << taken.error().message << Qt::endl;
            return 1;
        }
        return 0;
    }
    applyAppearance();
    Session session;
    session.setLanguage(rememberedLanguage());
    session.setDensity(rememberedDensity());
    session.setAuthor(rememberedAuthor());
    MainWindow window(session, allPages());
    const QString file = arguments.isConvocation ? WorkspaceFiles::firstWorkspacePath() : arguments.file;
    window.openAfterFirstPaint(file, arguments.isReadOnly);
    if (arguments.closesWhenShown)
        new CloseWhenShown(window, session); // the window owns it
    window.show();
    return QApplication::exec();
}
