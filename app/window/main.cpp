// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    QString screenshots{};
    bool isConvocation = false;
};

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
    parser.addOptions({readOnly, screenshots, convocation});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Workspace to open."),
                                 QStringLiteral("[file]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.isSet(readOnly), parser.value(screenshots),
            parser.isSet(convocation)};
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
    applyAppearance();
    if (!arguments.screenshots.isEmpty()) {
        if (const auto taken = takeScreenshots(arguments.screenshots); !taken) {
            QTextStream(stderr) << taken.error().message << Qt::endl;
            return 1;
        }
        return 0;
    }
    Session session;
    session.setLanguage(rememberedLanguage());
    session.setDensity(rememberedDensity());
    session.setAuthor(rememberedAuthor());
    MainWindow window(session, allPages());
    const QString file = arguments.isConvocation ? WorkspaceFiles::firstWorkspacePath() : arguments.file;
    window.openAfterFirstPaint(file, arguments.isReadOnly);
    window.show();
    return QApplication::exec();
}
