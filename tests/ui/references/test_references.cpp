// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"
#include "tests/core/edit/edit_fixture.h"
#include "ui/references/evidence_dialog.h"
#include "ui/references/evidence_list.h"
#include "ui/references/evidence_model.h"
#include "ui/shell/session.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace acuerdo;

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theModelIsSound();
    void wordsAreFoundWithoutAccents();
    void aColumnSorts();
    void copyingGivesTheCitation();
    void enterOpensTheEditor();
    void newEvidenceIsWrittenWithItsLink();
    void aSearchThatFoundNothingIsQuicklyKept();
    void anEditIsSavedAndAStaleOneIsTold();
    void aBadDateIsToldAndNothingIsLost();
    void linksAreEditedAndTakenOff();
    void aFileIsAttachedAndSavedOut();
    void aBadFileKeepsWhatWasTyped();
    void aPastDayIsOnlyRead();
    void everythingThatTakesTheKeyboardHasAName();

private:
    static QWidget *field(const QWidget &dialog, const char *name)
    {
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        qFatal("there is no %s", name);
    }
    static void type(const QWidget &dialog, const char *name, const char *text)
    {
        auto *line = qobject_cast<QLineEdit *>(field(dialog, name));
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    static void press(const QWidget &dialog, const char *text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text) || button->accessibleName() == QString::fromUtf8(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("there is no button %s", text);
    }
    static QString message(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts += label->isVisibleTo(&dialog) ? label->text() : QString();
        return texts.join(u'\n');
    }
    EvidenceDialog *shown(EvidenceDialog *dialog)
    {
        dialog->show();
        QCoreApplication::processEvents(); // every row has its place
        m_open = dialog;
        return dialog;
    }
    Evidence addMinutes()
    {
        const auto receipt =
            m_session->perform(AddEvidence{.evidence = {.title = QStringLiteral("Minuta del Diálogo"),
                                                        .publisher = QStringLiteral("SRE"),
                                                        .url = QStringLiteral("https://www.gob.mx/sre")},
                                           .links = {{.recommendation = m_edit->first().id}}});
        return *evidenceByKey(m_session->store(), receipt->subject);
    }

    std::unique_ptr<EditFixture> m_edit;
    std::unique_ptr<Session> m_session;
    QPointer<QDialog> m_open;
};

void TestReferences::init()
{
    installTheme(false);
    m_edit = std::make_unique<EditFixture>();
    VERIFY_RESULT(m_edit->make());
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    m_session->setAuthor(m_edit->ana);
    VERIFY_RESULT(m_session->show(std::move(m_edit->workspace)));
}

void TestReferences::cleanup()
{
    if (m_open && qEnvironmentVariableIsSet("ACUERDO_PICTURES")) // to look at, by hand
        m_open->grab().save(qEnvironmentVariable("ACUERDO_PICTURES") + u'/'
                            + QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".png"));
    delete m_open;
    m_session.reset();
    m_edit.reset();
}

void TestReferences::theModelIsSound()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_RESULT(model.read(m_session->store(), Language::Spanish));
    QCOMPARE(model.rowCount(), int(allEvidence(m_session->store())->size()));
    addMinutes();
    VERIFY_RESULT(model.read(m_session->store(), Language::English));
    const int row = model.rowOf(evidenceByKey(m_session->store(), model.evidence(0).key)->id);
    QCOMPARE(row, 0);
}

void TestReferences::wordsAreFoundWithoutAccents()
{
    addMinutes();
    EvidenceList list(*m_session);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    QTest::keyClicks(&list.search(), QStringLiteral("dialogo SRE"));
    QCOMPARE(list.table().model()->rowCount(), 1);
    QTest::keyClicks(&list.search(), QStringLiteral(" nothing"));
    QCOMPARE(list.table().model()->rowCount(), 0);
    list.search().setText(QStringLiteral("(["));
    QCOMPARE(list.table().model()->rowCount(), 0);
    QTest::keyClick(&list.search(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&list.search(), Qt::Key_Delete);
    QCOMPARE(list.table().model()->rowCount(), list.model().rowCount());
}

void TestReferences::aColumnSorts()
{
    addMinutes();
    EvidenceList list(*m_session);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    const auto titles = [&] {
        QStringList texts;
        for (int row = 0; row < list.table().model()->rowCount(); ++row)
            texts += list.table().model()->index(row, EvidenceModel::Title).data().toString();
        return texts;
    };
    QHeaderView &header = *list.table().horizontalHeader();
    const QPoint place(header.sectionViewportPosition(EvidenceModel::Title) + 8, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    QStringList sorted = titles();
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    QCOMPARE(titles(), sorted);
}

void TestReferences::copyingGivesTheCitation()
{
    addMinutes();
    EvidenceList list(*m_session);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    list.search().setText(QStringLiteral("minuta"));
    list.table().selectRow(0);
    list.table().setFocus();
    for (QAction *action : list.table().actions())
        action->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("SRE (n.d.). Minuta del Diálogo. https://www.gob.mx/sre"));
}

void TestReferences::enterOpensTheEditor()
{
    addMinutes();
    EvidenceList list(*m_session);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    QTest::keyClicks(&list.search(), QStringLiteral("minuta"));
    QTest::keyClick(&list.search(), Qt::Key_Return);
    list.table().selectRow(0);
    QTest::keyClick(&list.table(), Qt::Key_Return);
    auto *dialog = list.findChild<EvidenceDialog *>();
    QVERIFY(dialog);
    type(*dialog, "Title", "Minuta corregida");
    press(*dialog, "Save");
    QCOMPARE(list.table().model()->rowCount(), 1); // read again, the same word still finds it
    QCOMPARE(list.table().model()->index(0, EvidenceModel::Title).data().toString(),
             QStringLiteral("Minuta corregida"));
}

void TestReferences::newEvidenceIsWrittenWithItsLink()
{
    auto *dialog = shown(new EvidenceDialog(*m_session, EvidenceKind::Document, m_edit->first().id));
    type(*dialog, "Title", "Joint statement");
    type(*dialog, "Address", "https://www.state.gov/joint");
    type(*dialog, "Published", "2021-09-09");
    type(*dialog, "Done to the figures (English)", "Summed by year");
    qobject_cast<QComboBox *>(field(*dialog, "Kind"))->setCurrentIndex(4);
    press(*dialog, "Save");
    const auto links = evidenceLinks(m_session->store(), m_edit->first().id);
    const Evidence added = *evidence(m_session->store(), links->last().evidence);
    QCOMPARE(added.title, QStringLiteral("Joint statement"));
    QCOMPARE(added.kind, EvidenceKind::Statement);
    QCOMPARE(added.published.text(), QStringLiteral("2021-09-09"));
    QCOMPARE(added.processing.english, QStringLiteral("Summed by year"));
}

void TestReferences::aSearchThatFoundNothingIsQuicklyKept()
{
    auto *dialog = shown(new EvidenceDialog(*m_session, EvidenceKind::Search, m_edit->first().id));
    QTest::keyClicks(field(*dialog, "What was looked for"), QStringLiteral("Minutes of a second meeting"));
    press(*dialog, "Save");
    QVERIFY2(message(*dialog).contains(QStringLiteral("where it was looked and when")), qPrintable(message(*dialog)));
    type(*dialog, "Where it was looked", "gob.mx and state.gov");
    QTest::keyClick(field(*dialog, "Where it was looked"), Qt::Key_Return); // Save is the default
    const auto links = evidenceLinks(m_session->store(), m_edit->first().id);
    const Evidence added = *evidence(m_session->store(), links->last().evidence);
    QCOMPARE(added.kind, EvidenceKind::Search);
    QCOMPARE(added.publisher, QStringLiteral("Ana"));
    QCOMPARE(added.retrieved, PartialDate::day(m_session->today()));
    QCOMPARE(added.place, QStringLiteral("gob.mx and state.gov"));
}

void TestReferences::anEditIsSavedAndAStaleOneIsTold()
{
    const Evidence minutes = addMinutes();
    auto *dialog = shown(new EvidenceDialog(*m_session, minutes));
    Evidence theirs = minutes;
    theirs.title = QStringLiteral("Theirs");
    VERIFY_RESULT(m_session->perform(EditEvidence{minutes, theirs}));
    type(*dialog, "Title", "Mine");
    press(*dialog, "Save");
    QVERIFY(message(*dialog).contains(QStringLiteral("has changed since you began")));
    QCOMPARE(evidenceByKey(m_session->store(), minutes.key)->title, QStringLiteral("Theirs"));
    QCOMPARE(qobject_cast<QLineEdit *>(field(*dialog, "Title"))->text(), QStringLiteral("Mine"));
}

void TestReferences::aBadDateIsToldAndNothingIsLost()
{
    auto *dialog = shown(new EvidenceDialog(*m_session, addMinutes()));
    type(*dialog, "Published", "yesterday");
    press(*dialog, "Save");
    QVERIFY(message(*dialog).contains(QStringLiteral("“yesterday” is no date")));
    type(*dialog, "Published", "2021-q3");
    press(*dialog, "Save");
    QVERIFY(!dialog->isVisible());
}

void TestReferences::linksAreEditedAndTakenOff()
{
    const Evidence minutes = addMinutes();
    const QString code = m_edit->first().code;
    auto *dialog = shown(new EvidenceDialog(*m_session, minutes));
    qobject_cast<QComboBox *>(field(*dialog, qPrintable(QStringLiteral("Stance on ") + code)))->setCurrentIndex(1);
    type(*dialog, qPrintable(QStringLiteral("Note on ") + code), "It did not happen");
    QTest::keyClicks(field(*dialog, "Code of another recommendation"), QStringLiteral("XYZ-99"));
    press(*dialog, "Add");
    QVERIFY(message(*dialog).contains(QStringLiteral("There is no recommendation “XYZ-99”")));
    type(*dialog, "Code of another recommendation", qPrintable(m_edit->sample.recommendations[1].code));
    press(*dialog, "Add");
    press(*dialog, "Save");
    auto links = *linksOfEvidence(m_session->store(), minutes.id);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].stance, Stance::Contradicts);
    QCOMPARE(links[0].note.english, QStringLiteral("It did not happen"));
    QCOMPARE(links[1].recommendation, m_edit->sample.recommendations[1].id);
    delete m_open;
    dialog = shown(new EvidenceDialog(*m_session, minutes));
    press(*dialog, qPrintable(QStringLiteral("Take off ") + code));
    press(*dialog, "Save");
    QVERIFY2(!dialog->isVisible(), qPrintable(message(*dialog)));
    QCOMPARE(linksOfEvidence(m_session->store(), minutes.id)->size(), 1);
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(linksOfEvidence(m_session->store(), minutes.id)->size(), 2);
}

void TestReferences::aFileIsAttachedAndSavedOut()
{
    const Evidence minutes = addMinutes();
    const QString path = m_edit->folder.filePath(QStringLiteral("Minuta.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    auto *dialog = shown(new EvidenceDialog(*m_session, minutes));
    dialog->chooseFile(path);
    QVERIFY(message(*dialog).contains(QStringLiteral("Attached copy: Minuta.pdf")));
    press(*dialog, "Save");
    const Evidence now = *evidenceByKey(m_session->store(), minutes.key);
    QCOMPARE(attachment(m_session->store(), now.attachment)->content, QByteArray("%PDF-1.7"));
    delete m_open;
    dialog = shown(new EvidenceDialog(*m_session, now));
    dialog->saveCopy(path);
    QVERIFY(message(*dialog).contains(QStringLiteral("nothing is overwritten")));
    dialog->saveCopy(m_edit->folder.filePath(QStringLiteral("out.pdf")));
    QVERIFY(QFile::exists(m_edit->folder.filePath(QStringLiteral("out.pdf"))));
    press(*dialog, "Take the attached copy off");
    press(*dialog, "Save");
    QVERIFY(evidenceByKey(m_session->store(), minutes.key)->attachment.isEmpty());
}

void TestReferences::aBadFileKeepsWhatWasTyped()
{
    const QString path = m_edit->folder.filePath(QStringLiteral("a.pdf.exe"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MZ");
    file.close();
    auto *dialog = shown(new EvidenceDialog(*m_session, EvidenceKind::Document, {}));
    type(*dialog, "Title", "Minutes");
    dialog->chooseFile(path);
    press(*dialog, "Save");
    QVERIFY(message(*dialog).contains(QStringLiteral("is a program or a script")));
    QVERIFY(dialog->isVisible());
    press(*dialog, "Take the attached copy off");
    press(*dialog, "Save"); // written before the file was refused: not a second time
    QVERIFY(!dialog->isVisible());
    const auto all = allEvidence(m_session->store());
    QCOMPARE(std::ranges::count(*all, QStringLiteral("Minutes"), &Evidence::title), 1);
}

void TestReferences::aPastDayIsOnlyRead()
{
    const Evidence minutes = addMinutes();
    m_session->setAsOf(QDate(2021, 1, 1));
    auto *dialog = shown(new EvidenceDialog(*m_session, minutes));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
}

void TestReferences::everythingThatTakesTheKeyboardHasAName()
{
    EvidenceList list(*m_session);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *dialog = shown(new EvidenceDialog(*m_session, addMinutes()));
    for (const QWidget *window : {static_cast<QWidget *>(&list), static_cast<QWidget *>(dialog)}) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(window))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const bool isScrollArea = widget->inherits("QScrollArea");
            QVERIFY2(isScrollArea || !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestReferences)
#include "test_references.moc"
