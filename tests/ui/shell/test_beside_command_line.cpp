// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"
#include "core/store/reading.h"
#include "tests/app/program.h"
#include "tests/ui/shell/window_fixture.h"

#include <QSet>

using namespace acuerdo;

namespace {

constexpr int rounds = 12;

/// Runs `acuerdo-cli update` again and again, each round with a reason of its own, and counts what it was told is kept.
class Loop : public QObject
{
public:
    Loop(const Program &program, const QString &path, const QString &code, const QString &side)
        : m_program(program)
        , m_path(path)
        , m_code(code)
        , m_side(side)
    {
        connect(&m_process, &QProcess::finished, this, [this](int status) {
            if (status == 0)
                acknowledged += reason();
            else
                refused += QString::fromUtf8(m_process.readAllStandardError());
            ++m_round;
            next();
        });
    }

    void next()
    {
        if (isOver())
            return;
        m_program.prepare(m_process,
                          {QStringLiteral("update"), m_code, QStringLiteral("--status"),
                           m_round % 2 ? QStringLiteral("stalled") : QStringLiteral("under-way"),
                           QStringLiteral("--side"), m_side, QStringLiteral("--reason"), reason(),
                           QStringLiteral("--effective"), QStringLiteral("2026-07-01"), QStringLiteral("-w"), m_path});
        m_process.start();
    }
    bool isOver() const { return m_round == rounds; }

    QStringList acknowledged{};
    QStringList refused{};

private:
    QString reason() const { return QStringLiteral("%1 round %2").arg(m_code).arg(m_round); }

    const Program &m_program;
    QString m_path;
    QString m_code;
    QString m_side;
    QProcess m_process{};
    int m_round = 0;
};

} // namespace

/// An open window and two loops of the command line on one file, all at once.
class TestBesideCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void cleanup() { m_window.close(); }
    void nothingIsLostAndTheWindowFollows();

private:
    QStringList reasonsOf(const char *code) const
    {
        QStringList reasons;
        const auto updates = statusUpdates(m_window.session().store(), m_window.idOf(code));
        for (const StatusUpdate &update : updates.value_or(QList<StatusUpdate>()))
            reasons += update.reason.english;
        return reasons;
    }

    WindowFixture m_window;
};

void TestBesideCommandLine::nothingIsLostAndTheWindowFollows()
{
    VERIFY_RESULT(m_window.open());
    Session &session = m_window.session();
    RecommendationsPage &page = m_window.recommendations();
    const RecommendationId watched = m_window.idOf("TRD-03");
    page.table().select(watched);
    const Program program;
    Loop first(program, m_window.path(), QStringLiteral("TRD-03"), QStringLiteral("joint"));
    Loop second(program, m_window.path(), QStringLiteral("SEC-05"), QStringLiteral("us"));
    first.next();
    second.next();
    QStringList mine;
    for (int round = 0; round < rounds || !first.isOver() || !second.isOver(); ++round) {
        const QString reason = QStringLiteral("window round %1").arg(round);
        const auto done =
            session.perform(SetStatus{.recommendation = m_window.idOf("MIG-04"),
                                      .sides = {Side::UnitedStates},
                                      .status = round % 2 ? QStringLiteral("planned") : QStringLiteral("under-way"),
                                      .reason = {reason, {}}});
        if (done)
            mine += reason;
        QTest::qWait(50);
    }

    QCOMPARE(first.refused + second.refused, QStringList());
    QCOMPARE(first.acknowledged.size() + second.acknowledged.size(), 2 * rounds);
    QVERIFY(mine.size() >= rounds);
    const auto holdsAll = [](const QStringList &stored, const QStringList &acknowledged) {
        return QSet(stored.begin(), stored.end()).contains(QSet(acknowledged.begin(), acknowledged.end()));
    };
    QVERIFY(holdsAll(reasonsOf("TRD-03"), first.acknowledged));
    QVERIFY(holdsAll(reasonsOf("SEC-05"), second.acknowledged));
    QVERIFY(holdsAll(reasonsOf("MIG-04"), mine));

    const auto isShown = [&] {
        const RecommendationList &list = session.list();
        const QString status = list.word(list.row(list.positionOf(watched)).status).key;
        return status == QStringLiteral("stalled") && page.table().currentId() == watched;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 10000);
    const Answer verified = program.run({QStringLiteral("verify"), QStringLiteral("-w"), m_window.path()});
    QVERIFY2(verified.status == 0, qPrintable(verified.out + verified.err));
}

QTEST_MAIN(TestBesideCommandLine)
#include "test_beside_command_line.moc"
