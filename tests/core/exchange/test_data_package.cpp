// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"

#include "core/store/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace acuerdo;

class TestDataPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledPackageBecomesAWorkspace();
    void aWorkspaceWrittenOutComesBackEqual();

private:
    QTemporaryDir m_folder;
};

void TestDataPackage::theBundledPackageBecomesAWorkspace()
{
    const QString path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    const auto made = createFromPackage(path, bundledPackage(), {QStringLiteral("Test")});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const auto store = Store::open(path);
    QVERIFY(store);
    QCOMPARE(*checkWorkspace(*store), QStringList());
}

void TestDataPackage::aWorkspaceWrittenOutComesBackEqual()
{
    const auto one = Store::open(m_folder.filePath(QStringLiteral("w.acuerdo")));
    const QString zip = m_folder.filePath(QStringLiteral("w.zip"));
    const auto written = writePackage(*one, zip);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const auto made = createFromPackage(m_folder.filePath(QStringLiteral("two.acuerdo")), zip);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

QTEST_GUILESS_MAIN(TestDataPackage)
#include "test_data_package.moc"
