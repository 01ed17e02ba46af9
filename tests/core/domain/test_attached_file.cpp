// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/attached_file.h"

#include <QTest>

using namespace acuerdo;

class TestAttachedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameBecomesSafe_data();
    void aNameBecomesSafe();
    void theContentDecides_data();
    void theContentDecides();
    void aLargeFileGetsASentence();
};

void TestAttachedFile::aNameBecomesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(clean);
    };
    row("Minuta final.pdf", "Minuta final.pdf");
    row("Diálogo económico ñ.pdf", "Diálogo económico ñ.pdf");
    row("../../x", "x");
    row("/etc/passwd", "passwd");
    row("C:\\Users\\x\\report.pdf", "report.pdf");
    row("\\\\server\\share\\a.pdf", "a.pdf");
    row("inv\u202efdp.exe", "invfdp.exe");
    row("a\u200bb\u00ad.pdf", "ab.pdf");
    row("CON.txt", "_CON.txt");
    row("con", "_con");
    row("LPT1.pdf", "_LPT1.pdf");
    row("CONTRACT.pdf", "CONTRACT.pdf");
    row("a.pdf. . ", "a.pdf");
    row(".bashrc", "bashrc");
    row("..", "file");
    row("a<b>:c|d?.pdf", "a_b__c_d_.pdf");
    row("a\nb\tc.pdf", "abc.pdf");
    row("nin\u0303o.pdf", "ni\u00f1o.pdf"); // composed
    QTest::newRow("empty") << QString() << QStringLiteral("file");
    QTest::newRow("long") << QString(300, u'a').append(QStringLiteral(".pdf"))
                          << QString(116, u'a').append(QStringLiteral(".pdf"));
}

void TestAttachedFile::aNameBecomesSafe()
{
    QFETCH(QString, name);
    QTEST(cleanFileName(name), "clean");
    QCOMPARE(cleanFileName(cleanFileName(name)), cleanFileName(name));
}

void TestAttachedFile::theContentDecides_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says"); // a media type, or a part of the sentence
    const QByteArray pdf("%PDF-1.7\n%\xe2\xe3\n");
    const QByteArray png("\x89PNG\r\n\x1a\nIHDR");
    QTest::newRow("a.pdf") << pdf << "application/pdf";
    QTest::newRow("A.PDF") << pdf << "application/pdf";
    QTest::newRow("a.exe.pdf") << pdf << "application/pdf";
    QTest::newRow("a.png") << png << "image/png";
    QTest::newRow("a.csv") << QByteArray("a;b\n1;2\n") << "text/csv";
    QTest::newRow("b.csv") << QByteArray("A\xf1o;1\n") << "text/csv"; // CP1252
    QTest::newRow("a.xlsx") << QByteArray("PK\x03\x04 xl/workbook.xml")
                            << "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    QTest::newRow("a.pdf.exe") << QByteArray("MZ\x90") << "a program";
    QTest::newRow("b.pdf.exe") << pdf << "kind that is not attached";
    QTest::newRow("elf.pdf") << QByteArray("\x7f"
                                           "ELF\x02")
                             << "a program";
    QTest::newRow("script.txt") << QByteArray("#!/bin/sh\nrm -rf /") << "a program";
    QTest::newRow("shortcut.pdf") << QByteArray("L\0\0\0\x01\x14\x02\0", 8) << "a program";
    QTest::newRow("a.sh") << QByteArray("echo") << "kind that is not attached";
    QTest::newRow("a.js") << QByteArray("alert(1)") << "kind that is not attached";
    QTest::newRow("a.desktop") << QByteArray("[Desktop Entry]") << "kind that is not attached";
    QTest::newRow("noending") << pdf << "kind that is not attached";
    QTest::newRow("picture.pdf") << png << "its content is PNG";
    QTest::newRow("paper.png") << pdf << "its content is PDF";
    QTest::newRow("text.pdf") << QByteArray("hello") << "its content is plain text";
    QTest::newRow("binary.csv") << QByteArray("\0\x01\x02", 3) << "of an unknown kind";
    QTest::newRow("macros.docx") << QByteArray("PK\x03\x04 word/vbaProject.bin") << "holds macros";
    QTest::newRow("a.docm") << QByteArray("PK\x03\x04") << "kind that is not attached";
    QTest::newRow("nothing.pdf") << QByteArray() << "is empty";
}

void TestAttachedFile::theContentDecides()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto type = checkedMediaType(QString::fromLatin1(QTest::currentDataTag()), content);
    if (says.contains(u'/'))
        QCOMPARE(type ? *type : type.error().message, says);
    else
        QVERIFY2(!type && type.error().message.contains(says), qPrintable(type ? *type : type.error().message));
}

void TestAttachedFile::aLargeFileGetsASentence()
{
    QVERIFY(checkAttachedSize(QStringLiteral("a.pdf"), 50'000'000));
    const auto large = checkAttachedSize(QStringLiteral("a.pdf"), 200'000'000);
    QVERIFY(!large);
    QVERIFY(large.error().message.contains(QStringLiteral("has 200 MB; at most 50 MB")));
}

QTEST_GUILESS_MAIN(TestAttachedFile)
#include "test_attached_file.moc"
