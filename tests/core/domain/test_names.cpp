// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

/// Two types with one name in one namespace are no error for the linker: it keeps one destructor for both, and the
/// program dies in it. So each name outside anonymous namespaces is given once.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasANameOfItsOwn();
};

namespace {

QStringList typesOf(const QString &path)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^:].*)?(?: \\{)?$"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    bool isAnonymous = false;
    QString previous;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line == QStringLiteral("namespace {"))
            isAnonymous = true;
        else if (line == QStringLiteral("} // namespace"))
            isAnonymous = false;
        const auto match = definition.match(line);
        if (match.hasMatch() && !isAnonymous && !previous.startsWith(QStringLiteral("template")))
            names += match.captured(1);
        previous = line;
    }
    return names;
}

} // namespace

void TestNames::everyTypeHasANameOfItsOwn()
{
    QHash<QString, QString> places;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(ACUERDO_SOURCE "/") + QLatin1String(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString &name : typesOf(path)) {
                QVERIFY2(!places.contains(name), qPrintable(name + QStringLiteral(" is in ") + places.value(name)
                                                            + QStringLiteral(" and ") + path));
                places.insert(name, path);
            }
        }
    }
    QVERIFY(places.size() > 100);
}

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
