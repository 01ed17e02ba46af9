// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace acuerdo {

/// What a program said, and how it ended.
struct Answer {
    int status = -1; ///< -1: it did not end by itself.
    QString out{};
    QString err{};

    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// The real acuerdo-cli in a folder of its own, with nothing of the tester's in its environment.
class Program
{
public:
    Program()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"ACUERDO_WORKSPACE", "ACUERDO_AUTHOR", "NO_COLOR", "COLUMNS", "LANG", "LANGUAGE"})
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("ACUERDO_AUTHOR"), QStringLiteral("Ana Analista"));
    }

    static QString path() { return QStringLiteral(ACUERDO_BIN "/acuerdo-cli"); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QProcessEnvironment &environment() { return m_environment; }

    void prepare(QProcess &process, const QStringList &words) const
    {
        process.setProgram(path());
        process.setArguments(words);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(m_environment);
    }

    Answer run(const QStringList &words) const
    {
        QProcess process;
        prepare(process, words);
        process.start();
        if (!process.waitForFinished(60'000))
            return {-1, {}, QStringLiteral("it did not end")};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    /// Words without blanks in them, at once.
    Answer run(const char *line) const { return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)); }

    QByteArray bytes(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile opened(file(name));
        QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(opened.write(content), content.size());
    }

private:
    QTemporaryDir m_folder{};
    QProcessEnvironment m_environment{};
};

/// That a command did what it was asked, or what it said instead.
#define VERIFY_DONE(answer)                                                                                            \
    do {                                                                                                               \
        const acuerdo::Answer &given = (answer);                                                                       \
        QVERIFY2(given.status == 0, qPrintable(QString::number(given.status) + u' ' + given.err));                     \
        QCOMPARE(given.err, QString());                                                                                \
    } while (false)

/// That a command was refused with this status, with a sentence on standard error that says this, and nothing else.
#define VERIFY_FAILED(answer, wantedStatus, says)                                                                      \
    do {                                                                                                               \
        const acuerdo::Answer given = (answer);                                                                        \
        QVERIFY2(given.status == (wantedStatus), qPrintable(QString::number(given.status) + u' ' + given.err));        \
        QVERIFY2(given.err.startsWith(QStringLiteral("acuerdo-cli: ")), qPrintable(given.err));                        \
        QVERIFY2(given.err.contains(QString::fromUtf8(says)), qPrintable(given.err));                                  \
        QCOMPARE(given.out, QString());                                                                                \
    } while (false)

} // namespace acuerdo
