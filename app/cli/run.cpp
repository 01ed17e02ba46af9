// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run.h"

#include "app/cli/command_table.h"
#include "app/cli/drawing.h"

#include <QLocale>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <langinfo.h>

namespace acuerdo {
namespace {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Spanish ? Language::Spanish : Language::English;
}

/// Qt wants a UTF-8 locale and complains on standard error where there is none, as in a bare system or from cron. To be
/// called before the application is made, and after the language was asked for.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (QLatin1String(::nl_langinfo(CODESET)) == QLatin1String("UTF-8"))
        return;
    qunsetenv("LC_ALL"); // it would outweigh the next line
    qputenv("LC_CTYPE", "C.UTF-8");
}

/// What Qt tells programmers is nothing for whoever reads our standard error; only what ends the program is.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int fail(const Failure &failure)
{
    const QByteArray line = (QStringLiteral("acuerdo-cli: ") + failure.message + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    return failure.status;
}

QStringList wordsOf(int count, char **words)
{
    QStringList list;
    for (int place = 1; place < count; ++place)
        list += QString::fromLocal8Bit(words[place]);
    return list;
}

Ending run(const CliCommand &command, Cli &cli)
{
    ACUERDO_TRY(command.run(cli));
    return cli.finish();
}

const CliCommand *commandOf(const Arguments &arguments)
{
    for (const CliCommand &command : cliCommands()) {
        if (arguments.command && QLatin1String(command.spec.name) == QLatin1String(arguments.command->name))
            return &command;
    }
    return nullptr;
}

Ending answer(const QStringList &words, Language language)
{
    const Result<Arguments> arguments = readArguments(words, commandSpecs());
    if (!arguments)
        return wrongUsage(arguments.error().message);
    Cli cli(*arguments, language);
    const CliCommand *command = commandOf(*arguments);
    if (arguments->has("version")) {
        cli.printLine(QStringLiteral("acuerdo-cli " ACUERDO_VERSION));
        return cli.finish();
    }
    if (arguments->has("help") || !command) {
        cli.print(helpText(arguments->command));
        ACUERDO_TRY(cli.finish());
        return arguments->has("help") ? Ending(Done()) : wrongUsage(CliText::tr("Which command?"));
    }
    return run(*command, cli);
}

bool draws(const QStringList &words)
{
    const Result<Arguments> arguments = readArguments(words, commandSpecs());
    const CliCommand *command = arguments ? commandOf(*arguments) : nullptr;
    return command && command->draws && !arguments->has("help");
}

} // namespace

int runCli(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is an error of writing, not a death in mid-sentence
    const QStringList words = wordsOf(argc, argv);
    const Language usual = systemLanguage();
    ensureUtf8();
    qInstallMessageHandler(&keepQtQuiet);
    const auto application =
        draws(words) ? makeDrawingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Acuerdo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ACUERDO_VERSION));

    const QString wanted = languageWord(words);
    const auto language = languageFromKey(wanted);
    installTranslations(language.value_or(usual));
    if (!wanted.isEmpty() && !language)
        return fail(Failure(CliText::tr("--lang: “%1” is not a language here. Write en or es.").arg(wanted), 2));
    const Ending outcome = answer(words, language.value_or(usual));
    return outcome ? 0 : fail(outcome.error());
}

} // namespace acuerdo
