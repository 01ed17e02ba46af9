// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/child.h"

#include "tests/bench/bench_clock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace acuerdo::bench {
namespace {

constexpr int patience = 120'000; // milliseconds

} // namespace

Result<QString> builtProgram(const QString &name)
{
    const QString path = QCoreApplication::applicationDirPath() + u'/' + name;
    if (!QFileInfo(path).isExecutable())
        return failure(QStringLiteral("“%1” is not built; build the preset's target “all” first").arg(name));
    return path;
}

Result<double> timeOfProgram(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(variable), folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    bool ended = false;
    const double time = timeOf([&] {
        process.start(program, arguments);
        ended = process.waitForFinished(patience);
    });
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(QStringLiteral("“%1 %2” failed: %3")
                           .arg(program, arguments.join(u' '), QString::fromUtf8(process.readAll()).trimmed()));
    return time;
}

} // namespace acuerdo::bench
