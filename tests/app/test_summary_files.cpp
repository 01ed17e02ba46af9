// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "core/store/reading.h"
#include "core/summary/write_summary.h"
#include "tests/app/program.h"
#include "tests/app/read_back.h"

#include <QUrl>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace acuerdo;

namespace {

constexpr char note[] = "zzleaknote";

QStringList allFormats()
{
    QStringList names;
    for (const auto &[format, suffix] : allKeys<SummaryFormat>())
        names += QStringLiteral("s.") + suffix;
    return names;
}

void addFormats()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : allFormats())
        QTest::newRow(qPrintable(name)) << name;
}

/// All that stands in a file, also in its parts and behind the compression of a PDF.
QByteArray everythingIn(const Program &program, const QString &name)
{
    QByteArray content = program.bytes(name);
    for (const QString &part : partsOf(content))
        content += part.toUtf8() + partOf(program.bytes(name), part);
    if (name.endsWith(QStringLiteral(".pdf"))) {
        QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--stream-data=uncompress"), program.file(name),
                                                   program.file(QStringLiteral("plain.bin"))});
        content += program.bytes(QStringLiteral("plain.bin"));
        content +=
            said(QStringLiteral("pdftotext"), {program.file(name), QStringLiteral("-")}).value_or(QString()).toUtf8();
    }
    return content;
}

} // namespace

/// What is in the files of a summary beside its totals, and what becomes of them where they cannot be written.
class TestSummaryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPdfIsTagged_data();
    void aPdfIsTagged();
    void aBriefIsOnePage_data();
    void aBriefIsOnePage();
    void theBytesDependOnNothingOfTheMachine_data() { addFormats(); }
    void theBytesDependOnNothingOfTheMachine();
    void nothingOfTheMachineLeaksIntoAFile_data() { addFormats(); }
    void nothingOfTheMachineLeaksIntoAFile();
    void internalNotesLeaveOnlyWithAnInternalSummary();
    void aMissingFolderIsASentence_data() { addFormats(); }
    void aMissingFolderIsASentence();
    void aReadOnlyFolderKeepsItsFile_data() { addFormats(); }
    void aReadOnlyFolderKeepsItsFile();
    void aFullDiskKeepsTheOldFile_data() { addFormats(); }
    void aFullDiskKeepsTheOldFile();

private:
    static QStringList words(const QString &name, const QStringList &more = {});
    Answer runAs(const QStringList &words, const std::function<void()> &before) const;

    Program m_program;
};

void TestSummaryFiles::initTestCase()
{
    VERIFY_DONE(m_program.run("new w.acuerdo"));
    const auto opened = Workspace::open(m_program.file(QStringLiteral("w.acuerdo")));
    QVERIFY(opened);
    const auto item = recommendationByCode((*opened)->store(), QStringLiteral("MIG-01"));
    QVERIFY(item);
    Recommendation noted = *item;
    noted.note = QLatin1StringView(note);
    QVERIFY((*opened)->perform(EditRecommendation{.before = *item, .after = noted}, {QStringLiteral("Zz Leakauthor")}));
}

QStringList TestSummaryFiles::words(const QString &name, const QStringList &more)
{
    return QStringList{QStringLiteral("-w"),      QStringLiteral("w.acuerdo"),
                       QStringLiteral("summary"), QStringLiteral("pillar:migration"),
                       QStringLiteral("--as-of"), QStringLiteral("2100-01-01"),
                       QStringLiteral("--from"),  QStringLiteral("2025-01-01"),
                       QStringLiteral("-o"),      name}
           + more;
}

void TestSummaryFiles::aPdfIsTagged_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Spanish") << QStringLiteral("es");
}

void TestSummaryFiles::aPdfIsTagged()
{
    QFETCH(QString, language);
    const QString path = m_program.file(QStringLiteral("tags.pdf"));
    VERIFY_DONE(m_program.run(words(QStringLiteral("tags.pdf"), {QStringLiteral("--lang"), language})));
    VERIFY_DONE(m_program.run(words(QStringLiteral("tags.json"), {QStringLiteral("--lang"), language})));
    VERIFY_DONE(m_program.run(words(QStringLiteral("tags.md"), {QStringLiteral("--lang"), language})));
    const auto info = said(QStringLiteral("pdfinfo"), {path});
    const auto structure = said(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path});
    const auto check = said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    if (!info || !structure || !check)
        QSKIP("pdfinfo or qpdf is not there: the tags were not read back.");
    QVERIFY2(check->contains(QStringLiteral("No syntax or stream encoding errors found")), qPrintable(*check));
    QVERIFY(info->contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    QVERIFY(info->contains(QRegularExpression(QStringLiteral("Title: +Convocation 2020 – "))));
    QVERIFY(info->contains(QRegularExpression(QStringLiteral("JavaScript: +no"))));

    // The structure is that of the text: one title, a heading for each of Markdown's, every table with its heads.
    const auto tags = [&](const char *name) {
        return structure->count(
            QRegularExpression(QStringLiteral("^ *%1:? *(\\(block\\))?$").arg(QLatin1StringView(name)),
                               QRegularExpression::MultilineOption));
    };
    const QString markdown = QString::fromUtf8(m_program.bytes(QStringLiteral("tags.md")));
    QCOMPARE(tags("Document"), 1);
    QCOMPARE(tags("H1"), 1);
    QCOMPARE(tags("H2"), markdown.count(QStringLiteral("\n## ")));
    QVERIFY(tags("Table") > 5 && tags("TR") > tags("Table"));
    QCOMPARE(structure->count(QStringLiteral("/Scope /")), tags("TH"));
    QVERIFY(tags("TH") > 2 * tags("Table"));

    // Behind the compression: the language, an outline, and words for each figure.
    QCOMPARE(
        QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                                   path, m_program.file(QStringLiteral("tags.qdf"))}),
        0);
    const QString plain = QString::fromLatin1(m_program.bytes(QStringLiteral("tags.qdf")));
    QString wide; // "es-MX" as a PDF writes it
    for (const QChar letter : language)
        wide += QStringLiteral("%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
    QVERIFY(plain.contains(QStringLiteral("/Lang <feff") + wide));
    QVERIFY(plain.contains(QStringLiteral("/Outlines ")));
    QVERIFY(plain.contains(QRegularExpression(QStringLiteral("/DisplayDocTitle true"))));
    int figures = 0;
    for (const QString &object : plain.split(QStringLiteral("endobj"))) {
        if (!object.contains(QRegularExpression(QStringLiteral("/S /Figure\\b"))))
            continue;
        ++figures;
        QVERIFY2(object.contains(QRegularExpression(QStringLiteral("/Alt [(<].{20}"))), qPrintable(object));
    }
    const QJsonObject data = QJsonDocument::fromJson(m_program.bytes(QStringLiteral("tags.json"))).object();
    QVERIFY(figures > 0);
    QCOMPARE(figures, int(data[QStringLiteral("charts")].toArray().size()));

    // No link leads anywhere but where the data says.
    const QString everything = QUrl::fromPercentEncoding(m_program.bytes(QStringLiteral("tags.json")));
    static const QRegularExpression address(QStringLiteral("/URI \\(([^)]*)\\)"));
    int links = 0;
    for (auto each = address.globalMatch(plain); each.hasNext(); ++links) {
        const QByteArray written = each.next().captured(1).remove(u'\\').toLatin1();
        QVERIFY2(everything.contains(QUrl::fromPercentEncoding(written)), written.constData());
    }
    QVERIFY(links > 0);
}

void TestSummaryFiles::aBriefIsOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("from");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("es")}) {
        QTest::addRow("%s, a year", qPrintable(language)) << language << QStringLiteral("2025-07-15");
        QTest::addRow("%s, all of it", qPrintable(language)) << language << QStringLiteral("2020-08-01");
    }
}

void TestSummaryFiles::aBriefIsOnePage()
{
    QFETCH(QString, language);
    QFETCH(QString, from);
    const QStringList command{QStringLiteral("-w"),
                              QStringLiteral("w.acuerdo"),
                              QStringLiteral("--lang"),
                              language,
                              QStringLiteral("summary"),
                              QStringLiteral("-t"),
                              QStringLiteral("brief"),
                              QStringLiteral("--from"),
                              from,
                              QStringLiteral("--as-of"),
                              QStringLiteral("2026-07-15"),
                              QStringLiteral("-o")};
    VERIFY_DONE(m_program.run(command + QStringList(QStringLiteral("brief.pdf"))));
    VERIFY_DONE(m_program.run(command + QStringList(QStringLiteral("brief.json"))));
    const auto info = said(QStringLiteral("pdfinfo"), {m_program.file(QStringLiteral("brief.pdf"))});
    if (!info)
        QSKIP("pdfinfo is not there: the pages were not counted.");
    QVERIFY2(info->contains(QRegularExpression(QStringLiteral("Pages: +1\n"))), qPrintable(*info));
    // What the page leaves out stands in the formats for data.
    const QByteArray json = m_program.bytes(QStringLiteral("brief.json"));
    QCOMPARE(json.contains("moved-before"), from.startsWith(QStringLiteral("2020")));
    QVERIFY(json.contains("\"moved\""));
}

void TestSummaryFiles::theBytesDependOnNothingOfTheMachine()
{
    QFETCH(QString, name);
    QByteArray first;
    for (const auto &[zone, locale] : {std::pair{"UTC", "C.UTF-8"}, std::pair{"Pacific/Auckland", "de_DE.UTF-8"},
                                       std::pair{"America/Mexico_City", "es_MX.UTF-8"}}) {
        m_program.environment().insert(QStringLiteral("TZ"), QLatin1StringView(zone));
        m_program.environment().insert(QStringLiteral("LC_ALL"), QLatin1StringView(locale));
        const Answer answer = m_program.run(words(name, {QStringLiteral("--lang"), QStringLiteral("en")}));
        m_program.environment().insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_program.environment().remove(QStringLiteral("TZ"));
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        if (first.isEmpty())
            QTest::qSleep(2100); // the times in a ZIP count two seconds
        else
            QVERIFY2(m_program.bytes(name) == first, zone);
        first = m_program.bytes(name);
        QVERIFY(!first.isEmpty());
    }
}

void TestSummaryFiles::nothingOfTheMachineLeaksIntoAFile()
{
    QFETCH(QString, name);
    for (const auto &[variable, value] :
         {std::pair{"USER", "zzleakuser"}, std::pair{"LOGNAME", "zzleakuser"}, std::pair{"HOSTNAME", "zzleakhost"},
          std::pair{"HOME", "/home/zzleakuser"}, std::pair{"ACUERDO_AUTHOR", "Zz Leakauthor"}})
        m_program.environment().insert(QLatin1StringView(variable), QLatin1StringView(value));
    QDir(m_program.folder()).mkpath(QStringLiteral("zzleakfolder"));
    const QString inside = QStringLiteral("zzleakfolder/") + name;
    QStringList line = words(inside);
    line[1] = m_program.file(QStringLiteral("w.acuerdo"));
    const Answer answer = m_program.run(line);
    m_program.environment().insert(QStringLiteral("ACUERDO_AUTHOR"), QStringLiteral("Ana Analista"));
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QByteArray content = everythingIn(m_program, inside);
    QVERIFY(
        content.contains(name == QStringLiteral("s.csv") ? "MIG-01" : "Convocation 2020")); // rows alone have no title
    QList<QByteArray> secrets{"zzleak", "Leakauthor", "w.acuerdo", m_program.folder().toUtf8(), "/home/", "/root/"};
    char host[256] = "";
    if (gethostname(host, sizeof host - 1) == 0 && qstrlen(host) > 4)
        secrets += host;
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY2(!content.contains(secret), secret.constData());
        const QString wide = QString::fromUtf8(secret); // as a PDF writes its strings
        QByteArray utf16;
        for (const QChar unit : wide)
            utf16 += char(unit.unicode() >> 8), utf16 += char(unit.unicode() & 0xff);
        QVERIFY2(!content.contains(utf16), secret.constData());
    }
}

void TestSummaryFiles::internalNotesLeaveOnlyWithAnInternalSummary()
{
    for (const QString &name : allFormats()) {
        for (const char *audience : {"public", "partners"}) {
            VERIFY_DONE(m_program.run(words(name, {QStringLiteral("--audience"), QLatin1StringView(audience)})));
            QVERIFY2(!everythingIn(m_program, name).contains(note), qPrintable(name));
        }
    }
    VERIFY_DONE(
        m_program.run(words(QStringLiteral("s.md"), {QStringLiteral("--audience"), QStringLiteral("internal")})));
    QVERIFY(m_program.bytes(QStringLiteral("s.md")).contains(note));
}

/// Runs the program after `before`, which is done in its process alone.
Answer TestSummaryFiles::runAs(const QStringList &line, const std::function<void()> &before) const
{
    QProcess process;
    m_program.prepare(process, line);
    process.setChildProcessModifier(before);
    process.start();
    if (!process.waitForFinished(60'000))
        return {-1, {}, QStringLiteral("it did not end")};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestSummaryFiles::aMissingFolderIsASentence()
{
    QFETCH(QString, name);
    VERIFY_FAILED(m_program.run(words(QStringLiteral("nowhere/") + name)), 1, name.toUtf8().constData());
    QVERIFY(!QDir(m_program.file(QStringLiteral("nowhere"))).exists());
}

void TestSummaryFiles::aReadOnlyFolderKeepsItsFile()
{
    QFETCH(QString, name);
    const QString folder = m_program.file(QStringLiteral("closed"));
    QVERIFY(QDir().mkpath(folder));
    m_program.write(QStringLiteral("closed/") + name, "old");
    QVERIFY(QFile::setPermissions(m_program.folder(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    // Modes say nothing to root, who becomes nobody for it.
    const Answer answer = runAs(words(QStringLiteral("closed/") + name), [] {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    VERIFY_FAILED(answer, 1, name.toUtf8().constData());
    QCOMPARE(m_program.bytes(QStringLiteral("closed/") + name), QByteArray("old"));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    QVERIFY(QDir(folder).removeRecursively());
}

void TestSummaryFiles::aFullDiskKeepsTheOldFile()
{
    QFETCH(QString, name);
    const QString folder = m_program.file(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(folder));
    // A disk of four pages where we may mount one; elsewhere a file that may not grow.
    const bool isMounted = mount("tmpfs", qPrintable(folder), "tmpfs", 0, "size=16k") == 0;
    m_program.write(QStringLiteral("small/") + name, "old");
    if (isMounted) // and full to the last of them
        m_program.write(QStringLiteral("small/filler"), QByteArray(12'288, 'x'));
    const Answer answer = runAs(words(QStringLiteral("small/") + name), [isMounted] {
        if (isMounted)
            return;
        signal(SIGXFSZ, SIG_IGN);
        const rlimit small{512, 512};
        setrlimit(RLIMIT_FSIZE, &small);
    });
    const QByteArray kept = m_program.bytes(QStringLiteral("small/") + name);
    QFile::remove(folder + QStringLiteral("/filler"));
    const QStringList left = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    if (isMounted)
        umount(qPrintable(folder));
    VERIFY_FAILED(answer, 1, name.toUtf8().constData());
    QCOMPARE(kept, QByteArray("old"));
    QCOMPARE(left, QStringList{name});
    QVERIFY(QDir(folder).removeRecursively());
}

QTEST_GUILESS_MAIN(TestSummaryFiles)
#include "test_summary_files.moc"
