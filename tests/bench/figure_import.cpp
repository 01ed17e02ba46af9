// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csv_text.h"
#include "tests/bench/bench_clock.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/bench/zipf_words.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace acuerdo::bench {
namespace {

constexpr int rounds = 3;
const QString packageOfReport = QStringLiteral(ACUERDO_SOURCE "/resources/convocation");

/// A data package of many recommendations: sources, pillars and status words are those of the bundled one.
class LargePackage
{
public:
    explicit LargePackage(const QString &folder)
        : m_folder(folder)
    {}

    Result<Done> write(qint64 size)
    {
        QDir().mkpath(m_folder);
        for (const QString &table : {QStringLiteral("sources"), QStringLiteral("pillars"), QStringLiteral("statuses")})
            QFile::copy(QStringLiteral("%1/%2.csv").arg(packageOfReport, table), path(table));
        QFile descriptor(m_folder + QStringLiteral("/datapackage.json"));
        if (!descriptor.open(QIODevice::WriteOnly))
            return failure(descriptor.errorString());
        descriptor.write(R"({"name": "large", "acuerdo": {"format": 1, "title": {"en": "Large"}}, "resources": [
            {"path": "sources.csv"}, {"path": "pillars.csv"}, {"path": "statuses.csv"},
            {"path": "recommendations.csv"}, {"path": "addressees.csv"}]})");
        return writeItems(size);
    }

    QString path(const QString &table) const { return QStringLiteral("%1/%2.csv").arg(m_folder, table); }
    const QString &folder() const { return m_folder; }
    qint64 bytes() const { return m_bytes; }

private:
    Result<Done> writeItems(qint64 size)
    {
        ACUERDO_TRY_VALUE(english, ZipfWords::read(packageOfReport, QStringLiteral("_en")));
        ACUERDO_TRY_VALUE(spanish, ZipfWords::read(packageOfReport, QStringLiteral("_es")));
        QFile items(path(QStringLiteral("recommendations")));
        QFile sides(path(QStringLiteral("addressees")));
        if (!items.open(QIODevice::WriteOnly) || !sides.open(QIODevice::WriteOnly))
            return failure(items.errorString());
        items.write("code,source,pillar,section_en,section_es,page,title_en,title_es,text_en,text_es,tags\n");
        sides.write("recommendation,side\n");
        QRandomGenerator random(20200701);
        for (qint64 number = 1; number <= size; ++number) {
            const QString code = QStringLiteral("TRD-%1").arg(number, 6, 10, QChar(u'0'));
            items.write(
                csvLine({code, QStringLiteral("convocation-2020"), QStringLiteral("trade"),
                         QStringLiteral("Chapter %1").arg(number % 40), QStringLiteral("Capítulo %1").arg(number % 40),
                         QString::number(number % 300 + 1), english.text(random, 6, 11), spanish.text(random, 6, 11),
                         english.text(random, 28, 48), spanish.text(random, 28, 48), english.word(random)},
                        CsvProfile::Exact)
                    .toUtf8());
            sides.write(
                csvLine({code, number % 2 == 0 ? QStringLiteral("us") : QStringLiteral("mx")}, CsvProfile::Exact)
                    .toUtf8());
        }
        m_bytes = items.size() + sides.size();
        return items.flush() && sides.flush() ? Result<Done>(Done()) : failure(items.errorString());
    }

    QString m_folder;
    qint64 m_bytes = 0;
};

QString target(const Setting &setting, const char *name)
{
    const QString path = setting.folder + u'/' + QLatin1String(name);
    QFile::remove(path);
    return path;
}

Result<double> timeOfOurs(const QString &program, const LargePackage &package, const Setting &setting)
{
    const QString workspace = target(setting, "imported.acuerdo");
    return timeOfProgram(program, {QStringLiteral("new"), workspace, QStringLiteral("--from"), package.folder()},
                         setting.folder);
}

Result<double> timeOfTheirs(const QString &program, const LargePackage &package, const Setting &setting)
{
    QStringList arguments{target(setting, "imported.sqlite")};
    for (const QString &table : {QStringLiteral("recommendations"), QStringLiteral("addressees")})
        arguments += QStringLiteral(".import --csv %1 %2").arg(package.path(table), table);
    return timeOfProgram(program, arguments, setting.folder);
}

} // namespace

Result<Figure> measureImport(const Setting &setting)
{
    const QString what = QStringLiteral("import 250,000 recommendations from CSV");
    const QString against = QStringLiteral("sqlite3 .import");
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    const auto ours = builtProgram(QStringLiteral("acuerdo-cli"));
    if (sqlite.isEmpty() || !ours)
        return notMeasured(what, against, 3,
                           ours ? QStringLiteral("the program sqlite3 is not installed") : ours.error().message);
    LargePackage package(setting.folder + QStringLiteral("/package"));
    ACUERDO_TRY(package.write(setting.size));
    std::vector<double> ourTimes;
    std::vector<double> theirTimes;
    for (int round = 0; round < rounds; ++round) {
        ACUERDO_TRY_VALUE(theirTime, timeOfTheirs(sqlite, package, setting));
        ACUERDO_TRY_VALUE(ourTime, timeOfOurs(*ours, package, setting));
        theirTimes.push_back(theirTime);
        ourTimes.push_back(ourTime);
    }
    return Figure{.what = what,
                  .against = against,
                  .unit = QStringLiteral("ms"),
                  .value = median(ourTimes),
                  .limit = median(theirTimes),
                  .goal = 3,
                  .details = QStringLiteral("median of %1, by turns: a data package of %2 recommendations in two "
                                            "languages and their addressees, %3 MB, checked, indexed for search and "
                                            "sealed; against both CSV files into bare tables")
                                 .arg(rounds)
                                 .arg(setting.size)
                                 .arg(package.bytes() / 1'000'000)};
}

} // namespace acuerdo::bench
