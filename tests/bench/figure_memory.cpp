// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recommendation_list.h"
#include "core/store/store.h"
#include "tests/bench/bench_clock.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

namespace acuerdo::bench {

Result<MemoryUse> memoryOf(const QString &workspace)
{
    const qint64 before = ownMemory();
    ACUERDO_TRY_VALUE(store, Store::open(workspace));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, QDate(2026, 7, 2)));
    list.prepareSearch();
    while (!list.isSearchReady())
        QThread::msleep(20);
    ACUERDO_TRY_VALUE(rows, list.select({}));
    list.sort(rows, ListField::Title, Qt::AscendingOrder, Language::English);
    return MemoryUse{list.size(), ownMemory() - before, list.memoryUse()};
}

// In a process of its own: what others left behind would hide what this takes.
Result<Figure> measureMemory(const Setting &setting)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory-of"), setting.workspace});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return failure(QString::fromLocal8Bit(process.readAllStandardError()));
    const QList<QByteArray> numbers = process.readAllStandardOutput().simplified().split(' ');
    const double rows = std::max(numbers.value(0).toDouble(), 1.0);
    return Figure{.what = QStringLiteral("memory with the large workspace open"),
                  .against = QStringLiteral("400 bytes a row"),
                  .unit = QStringLiteral("bytes/row"),
                  .value = numbers.value(1).toDouble() / rows,
                  .limit = 400.0,
                  .goal = 1.0,
                  .details =
                      QStringLiteral("growth of a fresh process: rows, titles in both languages, the index of all "
                                     "words, the order of titles, SQLite; the list itself counts %1 bytes/row")
                          .arg(numbers.value(2).toDouble() / rows, 0, 'f', 0)};
}

} // namespace acuerdo::bench
