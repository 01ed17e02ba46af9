// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/figures/figure_grid.h"
#include "ui/figures/import_dialog.h"
#include "ui/figures/indicator_dialog.h"
#include "ui/figures/preview_model.h"
#include "ui/figures/series_model.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace acuerdo;

/// The assistant as a person uses it: a block or a file comes in, questions are answered by a click, and one press
/// brings the figures in.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_session.reset(); }
    void aPastedBlockAsksAndComesIn();
    void typedFiguresAreATable();
    void whatIsNoTableIsSaid();
    void oneAnswerServesAllColumns();
    void aStopWhileWritingKeepsTheChoices();
    void lookAtIt_data();
    void lookAtIt();
    void anIndicatorIsMadeAndEdited();
    void nothingThatTakesTheKeyboardIsNameless();

private:
    bool isPlanned(const ImportDialog &dialog) const
    {
        return QTest::qWaitFor([&] { return !dialog.isBusy(); }, 20'000) && (QCoreApplication::processEvents(), true);
    }
    static QPushButton *button(const QWidget &where, const QString &text)
    {
        for (QPushButton *one : where.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static void chooseSource(const ImportDialog &dialog, const QString &key)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (const int index = box->findData(key); index >= 0) {
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index);
            }
        }
    }

    QTemporaryDir m_folder;
    QByteArray m_fresh;
    std::unique_ptr<Session> m_session;
};

void TestImportDialog::initTestCase()
{
    installTheme(false);
    const QString path = m_folder.filePath(QStringLiteral("fresh.acuerdo"));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_fresh = file.readAll();
}

void TestImportDialog::init()
{
    settings().clear();
    QFile file(m_folder.filePath(QStringLiteral("w.acuerdo")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(m_fresh);
    file.close();
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    m_session->setAuthor({QStringLiteral("Ana")});
    VERIFY_RESULT(m_session->open(file.fileName()));
}

void TestImportDialog::aPastedBlockAsksAndComesIn()
{
    auto *dialog = new ImportDialog(*m_session);
    dialog->show();
    dialog->pasteText(
        QStringLiteral("Año\tDetenciones\tHoras\n2019\t1.234\t12,5\n2020\t2.345\t13,25\n2021\tmuchas\t14\n"));
    QVERIFY(isPlanned(*dialog));
    QCOMPARE(dialog->plan().questions.size(), 1);
    for (PreviewModel *model : dialog->findChildren<PreviewModel *>())
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    QPushButton *comma = dialog->findChild<QPushButton *>(QStringLiteral("comma"));
    QVERIFY(comma);
    QVERIFY(comma->accessibleDescription().contains(QStringLiteral("1234")));
    QTest::mouseClick(comma, Qt::LeftButton);
    QVERIFY(isPlanned(*dialog));
    QCOMPARE(dialog->plan().questions.size(), 1); // the source
    chooseSource(*dialog, QStringLiteral("census-goods-2010"));
    QVERIFY(isPlanned(*dialog));
    QVERIFY(dialog->plan().isReady());
    QCOMPARE(dialog->plan().rejected, 1);
    QPushButton *bringIn = button(*dialog, QStringLiteral("Import"));
    QVERIFY(!bringIn->isEnabled()); // one cell cannot be read, and nobody has said to leave it out
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text().contains(QStringLiteral("not readable")))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    QVERIFY(bringIn->isEnabled());
    QSignalSpy imported(dialog, &ImportDialog::imported);
    QTest::mouseClick(bringIn, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20'000);
    const auto made = indicatorByKey(m_session->store(), QStringLiteral("detenciones"));
    VERIFY_RESULT(made);
    QCOMPARE(observations(m_session->store(), made->id)->first().value, 1234.0);
    QCOMPARE(importRecipes(m_session->store())->size(), 1);
    VERIFY_RESULT(m_session->undo());
    QVERIFY(!indicatorByKey(m_session->store(), QStringLiteral("detenciones")));
}

void TestImportDialog::typedFiguresAreATable()
{
    auto *dialog = new ImportDialog(*m_session);
    dialog->show();
    dialog->startTyping();
    auto *grid = dialog->findChild<FigureGrid *>();
    QVERIFY(grid);
    grid->paste(QStringLiteral("Year\tVisas\n2021\t10\n2022\t12\n"));
    QVERIFY(isPlanned(*dialog));
    QCOMPARE(dialog->plan().read, 2);
    grid->setItem(3, 0, new QTableWidgetItem(QStringLiteral("2023")));
    grid->setItem(3, 1, new QTableWidgetItem(QStringLiteral("15")));
    QVERIFY(isPlanned(*dialog));
    QCOMPARE(dialog->plan().read, 3);
    dialog->close();
}

void TestImportDialog::whatIsNoTableIsSaid()
{
    auto *dialog = new ImportDialog(*m_session);
    dialog->show();
    const QString path = m_folder.filePath(QStringLiteral("photo.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n1234");
    file.close();
    dialog->openFile(path);
    QVERIFY(isPlanned(*dialog));
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->isVisible() ? label->text() : QString();
    QVERIFY2(said.contains(QStringLiteral("it is a picture")), qPrintable(said));
    QVERIFY(!button(*dialog, QStringLiteral("Import"))->isEnabled());
    dialog->close();
}

void TestImportDialog::oneAnswerServesAllColumns()
{
    auto *dialog = new ImportDialog(*m_session);
    dialog->show();
    QString table = QStringLiteral("Year");
    for (int column = 1; column <= 64; ++column)
        table += QStringLiteral("\tSeries %1").arg(column);
    for (const int year : {2019, 2020}) {
        table += QStringLiteral("\n%1").arg(year);
        for (int column = 1; column <= 64; ++column)
            table += QStringLiteral("\t1.%1").arg(year % 1000 * 10 + column % 10);
    }
    dialog->pasteText(table);
    QVERIFY(isPlanned(*dialog));
    QCOMPARE(dialog->plan().questions.size(), 64); // not one of them decided in silence
    QCOMPARE(dialog->plan().read, 0);
    QPushButton *comma = dialog->findChild<QPushButton *>(QStringLiteral("comma-for-all"));
    QVERIFY(comma);
    QTest::mouseClick(comma, Qt::LeftButton);
    QVERIFY(isPlanned(*dialog));
    QCOMPARE(dialog->plan().read, 128);
    QCOMPARE(dialog->plan().figures->front().value, 1191.0);
    dialog->close();
}

void TestImportDialog::aStopWhileWritingKeepsTheChoices()
{
    const auto entries = history(m_session->store())->size();
    QString table = QStringLiteral("Day\tPort\tCrossings\n");
    for (int row = 0; row < 40'000; ++row)
        table += QStringLiteral("%1\tPort %2\t%3\n")
                     .arg(QDate(2000, 1, 2).addDays(row / 10).toString(Qt::ISODate))
                     .arg(row % 10)
                     .arg(row);
    auto *dialog = new ImportDialog(*m_session);
    dialog->show();
    dialog->pasteText(table);
    QVERIFY(isPlanned(*dialog));
    chooseSource(*dialog, QStringLiteral("census-goods-2010"));
    QVERIFY(isPlanned(*dialog));
    QPushButton *bringIn = button(*dialog, QStringLiteral("Import"));
    QSignalSpy imported(dialog, &ImportDialog::imported);
    QTest::mouseClick(bringIn, Qt::LeftButton);
    QVERIFY(dialog->isBusy()); // the window goes on meanwhile
    QVERIFY(!bringIn->isEnabled());
    QTest::mouseClick(button(*dialog, QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(isPlanned(*dialog));
    QVERIFY(dialog->isVisible());
    QCOMPARE(imported.size(), 0);
    QCOMPARE(history(m_session->store())->size(), entries);
    QVERIFY(bringIn->isEnabled()); // to be tried again
    QTest::mouseClick(bringIn, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 60'000);
    QCOMPARE(history(m_session->store())->size(), entries + 1);
}

void TestImportDialog::lookAtIt_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Language>("language");
    QTest::newRow("en-light") << false << Language::English;
    QTest::newRow("es-dark") << true << Language::Spanish;
}

// Pictures are written where ACUERDO_PICTURES names a folder; without it this only draws.
void TestImportDialog::lookAtIt()
{
    QFETCH(bool, isDark);
    QFETCH(Language, language);
    installTheme(isDark);
    m_session->setLanguage(language);
    const QString folder = qEnvironmentVariable("ACUERDO_PICTURES");
    const auto keep = [&](QWidget &widget, const char *name) {
        QTest::qWait(50); // new rows are laid out when the events have run
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png")
                                     .arg(folder, QLatin1String(name), QLatin1String(QTest::currentDataTag()))));
    };
    auto *dialog = new ImportDialog(*m_session);
    dialog->show();
    keep(*dialog, "empty");
    dialog->openFile(QStringLiteral(ACUERDO_TEST_DATA "/imports/homicidios_cp1252.csv"));
    QVERIFY(isPlanned(*dialog));
    keep(*dialog, "question");
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("comma")), Qt::LeftButton);
    QVERIFY(isPlanned(*dialog));
    keep(*dialog, "series");
    dialog->close();
    auto *revised = new ImportDialog(*m_session);
    revised->show();
    revised->pasteText(
        QStringLiteral("Year\tU.S. goods exports to Mexico\tPrice\n2018\t265968.2\t5\n2019\t256,700.1\t7\n2020\tabout "
                       "212\t8\n2023\t322742.5 p\t\n"));
    QVERIFY(isPlanned(*revised));
    keep(*revised, "revised");
    revised->close();
    auto *form = new IndicatorDialog(*m_session, *indicatorByKey(m_session->store(), QStringLiteral("goods-exports")));
    form->show();
    keep(*form, "indicator");
    form->close();
    installTheme(false);
}

void TestImportDialog::anIndicatorIsMadeAndEdited()
{
    auto *form = new IndicatorDialog(*m_session);
    form->show();
    const auto lines = form->findChildren<QLineEdit *>();
    QTest::keyClicks(lines[0], QStringLiteral("Border wait"));
    QTest::keyClicks(lines[1], QStringLiteral("Espera en la frontera"));
    QTest::mouseClick(button(*form, QStringLiteral("Save")), Qt::LeftButton);
    const auto made = indicatorByKey(m_session->store(), QStringLiteral("border-wait"));
    VERIFY_RESULT(made);
    QCOMPARE(made->title.spanish, QStringLiteral("Espera en la frontera"));
    auto *edit = new IndicatorDialog(*m_session, *made);
    edit->show();
    for (QLineEdit *line : edit->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Tolerance"))
            line->setText(QStringLiteral("a lot"));
    }
    QTest::mouseClick(button(*edit, QStringLiteral("Save")), Qt::LeftButton);
    QVERIFY(edit->isVisible()); // it says why, and keeps what was typed
    for (QLineEdit *line : edit->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Tolerance"))
            line->setText(QStringLiteral("2.5"));
    }
    QTest::mouseClick(button(*edit, QStringLiteral("Save")), Qt::LeftButton);
    QCOMPARE(indicatorByKey(m_session->store(), QStringLiteral("border-wait"))->tolerance, std::optional(2.5));
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(indicatorByKey(m_session->store(), QStringLiteral("border-wait"))->tolerance, std::nullopt);
}

void TestImportDialog::nothingThatTakesTheKeyboardIsNameless()
{
    ImportDialog import(*m_session);
    import.setAttribute(Qt::WA_DeleteOnClose, false);
    IndicatorDialog form(*m_session);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QWidget *dialog : {static_cast<QWidget *>(&import), static_cast<QWidget *>(&form)}) {
        dialog->show();
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollArea")
                || widget->parentWidget()->inherits("QAbstractSpinBox"))
                continue;
            const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
            const QString name =
                pressed && widget->accessibleName().isEmpty() ? pressed->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
