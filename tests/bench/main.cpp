// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_clock.h"
#include "tests/bench/figures.h"
#include "tests/bench/large_workspace.h"
#include "tests/bench/plain_sqlite.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace acuerdo;
using namespace acuerdo::bench;

namespace {

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

QJsonObject toJson(const Figure &figure)
{
    QJsonObject object{{QStringLiteral("what"), figure.what},
                       {QStringLiteral("against"), figure.against},
                       {QStringLiteral("goal"), figure.goal}};
    if (!figure.missing.isEmpty()) {
        object.insert(QStringLiteral("missing"), figure.missing);
        return object;
    }
    object.insert(QStringLiteral("unit"), figure.unit);
    object.insert(QStringLiteral("value"), figure.value);
    object.insert(QStringLiteral("limit"), figure.limit);
    object.insert(QStringLiteral("ratio"), figure.ratio());
    object.insert(QStringLiteral("reached"), figure.isReached());
    object.insert(QStringLiteral("details"), figure.details);
    return object;
}

void print(QTextStream &out, const Figure &figure)
{
    out << figure.what << "\n    against " << figure.against << ": ";
    if (figure.missing.isEmpty()) {
        out << QString::number(figure.value, 'f', 2) << " / " << QString::number(figure.limit, 'f', 2) << ' '
            << figure.unit << " = " << QString::number(figure.ratio(), 'f', 2) << ", goal ≤ "
            << QString::number(figure.goal) << ": " << (figure.isReached() ? "reached" : "NOT REACHED") << "\n    "
            << figure.details << "\n";
    } else {
        out << "not measured: " << figure.missing << "\n";
    }
    out.flush();
}

// How many recommendations a workspace has that was there before.
Result<Done> readSize(Setting &setting)
{
    ACUERDO_TRY_VALUE(plain, PlainSqlite::open(setting.workspace, false));
    ACUERDO_TRY_VALUE(count, plain.readAll("SELECT count(*) FROM recommendation"));
    setting.size = count;
    return Done{};
}

Result<Done> makeWorkspace(Setting &setting)
{
    if (QFileInfo::exists(setting.workspace))
        return readSize(setting);
    err() << "Making a workspace of " << setting.size << " recommendations …\n";
    err().flush();
    Result<Done> made;
    const double time = timeOf([&] { made = makeLargeWorkspace(setting.workspace, setting.size); });
    ACUERDO_TRY(made);
    err() << "… made in " << qRound(time / 1000) << " s, " << QFileInfo(setting.workspace).size() / 1'000'000
          << " MB\n";
    err().flush();
    return Done{};
}

Result<Done> measureAll(const Setting &setting, const QString &only, bool asJson)
{
    QTextStream out(stdout);
    QJsonArray lines;
    const QList<Measurement> all = measurements();
    for (const Measurement &measurement : all) {
        if (!only.isEmpty() && !only.split(u',').contains(measurement.name))
            continue;
        ACUERDO_TRY_VALUE(figure, measurement.measure(setting));
        if (asJson)
            lines.append(toJson(figure));
        else
            print(out, figure);
    }
    if (asJson)
        out << QJsonDocument(QJsonObject{{QStringLiteral("size"), setting.size}, {QStringLiteral("figures"), lines}})
                   .toJson();
    return Done{};
}

int printMemoryOf(const QString &workspace)
{
    const auto use = memoryOf(workspace);
    if (!use) {
        err() << use.error().message << '\n';
        return 1;
    }
    QTextStream(stdout) << use->rows << ' ' << use->held << ' ' << use->counted << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Acuerdo against its limits, in the same run."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Recommendations in the large workspace."),
                                  QStringLiteral("N"), QStringLiteral("250000"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print one JSON document."));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Measure only these: start,open,keystroke,…"),
                                  QStringLiteral("NAMES"));
    const QCommandLineOption keep(QStringLiteral("workspace"),
                                  QStringLiteral("Use this large workspace; make it there when it is not."),
                                  QStringLiteral("FILE"));
    QCommandLineOption memory(QStringLiteral("memory-of"), QString(), QStringLiteral("FILE"));
    memory.setFlags(QCommandLineOption::HiddenFromHelp); // this program asks itself
    parser.addOptions({size, json, only, keep, memory});
    parser.process(application);
    if (parser.isSet(memory))
        return printMemoryOf(parser.value(memory));
    const QTemporaryDir folder;
    Setting setting{.workspace =
                        parser.isSet(keep) ? parser.value(keep) : folder.filePath(QStringLiteral("large.acuerdo")),
                    .folder = folder.path(),
                    .size = parser.value(size).toLongLong()};
    if (setting.size < 1) {
        err() << "--size takes a number of recommendations, such as 250000.\n";
        return 2;
    }
    Result<Done> done = makeWorkspace(setting);
    if (done)
        done = measureAll(setting, parser.value(only), parser.isSet(json));
    if (!done)
        err() << done.error().message << '\n';
    return done ? 0 : 1;
}
