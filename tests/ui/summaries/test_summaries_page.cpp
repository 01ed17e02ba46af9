// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/markdown_writer.h"
#include "tests/app/program.h"
#include "tests/ui/summaries/summaries_page_driver.h"
#include "ui/summaries/page_preview.h"
#include "ui/summaries/preview_bar.h"
#include "ui/theme/panel.h"

#include <QClipboard>
#include <QPlainTextEdit>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace acuerdo;

namespace {

const QDate day(2026, 7, 2);

/// What a test may not do because it runs as root is done as nobody while this lives.
class Nobody
{
public:
    Nobody()
        : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && seteuid(65534) != 0)
            qFatal("The test could not become nobody.");
    }
    ~Nobody()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("The test could not become root again.");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    bool m_isRoot;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

} // namespace

class TestSummariesPage : public SummariesPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWorkspace(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void theFirstPreviewIsThere();
    void theLanguageOfTheSummaryIsItsOwn();
    void thePeriodChangesTheDocument();
    void theFilterNarrowsTheDocument();
    void thePaperChangesThePages();
    void theTemplateDecidesWhatIsInIt();
    void aTemplateOfOneOwnerNamesOne();
    void bothLanguagesStandSideBySide();
    void theOpeningIsTheDraftUntilOneIsWritten();
    void notesForInternalUseAreAskedFor();
    void theKeyboardTurnsPages();
    void anUpdateReachesThePreview();
    void aSavedSummaryIsThatOfTheCommandLine_data();
    void aSavedSummaryIsThatOfTheCommandLine();
    void aReadOnlyFolderKeepsItsFile();
    void aFullDiskKeepsTheOldFile();
    void aStoppedExportKeepsTheOldFile();
    void copyingGivesMarkdown();
    void nothingThatTakesTheKeyboardIsNameless();

private:
    QString opening() const;
    QString placeText() const;
};

QString TestSummariesPage::opening() const
{
    for (const Block &block : document().blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (paragraph && paragraph->key == QStringLiteral("opening"))
            return plainText(paragraph->text);
    }
    return {};
}

QString TestSummariesPage::placeText() const
{
    for (const TextLabel *label : m_page->findChild<PreviewBar *>()->findChildren<TextLabel *>()) {
        if (label->text().startsWith(QStringLiteral("Page ")))
            return label->text();
    }
    return {};
}

void TestSummariesPage::theFirstPreviewIsThere()
{
    QCOMPARE(document().masthead.asOf, day);
    QCOMPARE(document().masthead.from, QDate(2025, 7, 2)); // a year before
    QCOMPARE(document().language, Language::English);
    QVERIFY(m_page->preview().pageCount() > 3);
    QCOMPARE(m_page->preview().pageCount(), qsizetype(m_page->summary()->layout.pages.size()));
    QCOMPARE(placeText(), QStringLiteral("Page 1 of %1").arg(m_page->preview().pageCount()));
}

void TestSummariesPage::theLanguageOfTheSummaryIsItsOwn()
{
    press("Español");
    waitForPreview();
    QCOMPARE(document().language, Language::Spanish);
    QCOMPARE(document().masthead.asOfText, QStringLiteral("Estado al 2 de julio de 2026"));
    QCOMPARE(m_session->language(), Language::English);
    QCOMPARE(m_page->title(), QStringLiteral("Summaries"));
}

void TestSummariesPage::thePeriodChangesTheDocument()
{
    const QByteArray before = markdownOf(document());
    chooseDay(0, "2025-01-01");
    waitForPreview();
    QCOMPARE(document().masthead.from, QDate(2025, 1, 1));
    QVERIFY(markdownOf(document()) != before);
    chooseDay(1, "2024");
    waitForPreview();
    QCOMPARE(document().masthead.asOf, QDate(2024, 12, 31));
    QVERIFY(document().masthead.from < document().masthead.asOf); // the other day gave way
    QVERIFY(document().masthead.asOfText.contains(QStringLiteral("December 31, 2024")));
}

void TestSummariesPage::theFilterNarrowsTheDocument()
{
    QVERIFY(!m_session->setFilter(QStringLiteral("pillar:security")));
    waitForPreview();
    QCOMPARE(document().masthead.filter, QStringLiteral("pillar:security"));
    int items = 0;
    for (const Block &block : document().blocks) {
        if (const ItemBlock *item = std::get_if<ItemBlock>(&block)) {
            QVERIFY(item->code.startsWith(QStringLiteral("SEC-")));
            ++items;
        }
    }
    const auto selected = m_session->list().select(m_session->filter());
    VERIFY_RESULT(selected);
    QCOMPARE(items, int(selected->size()));
    QStringList texts;
    for (const TextLabel *label : m_page->findChildren<TextLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(
        QStringLiteral("%1 of %2 recommendations: pillar:security").arg(items).arg(m_session->list().size())));
}

void TestSummariesPage::thePaperChangesThePages()
{
    QCOMPARE(m_page->summary()->layout.size, sizeOf(Paper::Letter));
    press("A4");
    waitForPreview();
    QCOMPARE(m_page->summary()->layout.size, sizeOf(Paper::A4));
}

void TestSummariesPage::theTemplateDecidesWhatIsInIt()
{
    const qsizetype pages = m_page->preview().pageCount();
    QVERIFY(headings().contains(QStringLiteral("items")));
    chooseItem("Template", "Register of recommendations");
    waitForPreview();
    QCOMPARE(m_page->choices().plan, QStringLiteral("register"));
    QVERIFY(!headings().contains(QStringLiteral("items")));
    QVERIFY(m_page->preview().pageCount() < pages);
    SummariesPage again(*m_session);
    QCOMPARE(again.choices().plan, QStringLiteral("register")); // remembered
}

void TestSummariesPage::aTemplateOfOneOwnerNamesOne()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->findChild<QComboBox *>()->setFocus();
    const SummaryPlan plan = *readyMadePlan(QStringLiteral("owner"));
    chooseItem("Template", qPrintable(nameOf(plan, Wording(Language::English))));
    waitForPreview();
    QVERIFY(!m_page->choices().subject.isEmpty());
    const QString first = m_page->choices().subject;
    const QByteArray before = markdownOf(document());
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Owner"))
            QTest::keyClick(box, Qt::Key_End);
    }
    waitForPreview();
    QVERIFY(m_page->choices().subject != first);
    QVERIFY(markdownOf(document()) != before);
    QCOMPARE(failed.size(), 0);
}

void TestSummariesPage::bothLanguagesStandSideBySide()
{
    press("Both");
    waitForPreview();
    const QString text = QString::fromUtf8(markdownOf(document()));
    QVERIFY(text.contains(QStringLiteral("Status by pillar")));
    QVERIFY(text.contains(QStringLiteral("Estado por pilar")));
    press("English");
    waitForPreview();
    QVERIFY(!QString::fromUtf8(markdownOf(document())).contains(QStringLiteral("Estado por pilar")));
}

void TestSummariesPage::theOpeningIsTheDraftUntilOneIsWritten()
{
    const QString draft = opening();
    QVERIFY(draft.startsWith(QStringLiteral("Of the ")));
    auto *field = m_page->findChild<QPlainTextEdit *>();
    QCOMPARE(field->placeholderText(), draft);
    press("Begin with the generated sentences");
    QCOMPARE(field->toPlainText(), draft);
    QTest::keyClicks(field, QStringLiteral("Dear readers. "));
    QTRY_VERIFY(m_page->isBusy());
    waitForPreview();
    QCOMPARE(opening(), QStringLiteral("Dear readers. ") + draft);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTRY_VERIFY(m_page->isBusy());
    waitForPreview();
    QCOMPARE(opening(), draft);
}

void TestSummariesPage::notesForInternalUseAreAskedFor()
{
    QCOMPARE(m_page->choices().audience, Audience::Public);
    chooseItem("For whom", qPrintable(label(Audience::Internal, Wording(Language::English))));
    waitForPreview();
    QCOMPARE(m_page->choices().audience, Audience::Internal);
    SummariesPage again(*m_session);
    QCOMPARE(again.choices().audience, Audience::Public); // never by habit
}

void TestSummariesPage::theKeyboardTurnsPages()
{
    m_page->takeKeyboard();
    auto *preview = m_page->findChild<PagePreview *>();
    QVERIFY(preview->hasFocus());
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->currentPage(), preview->pageCount());
    QCOMPARE(placeText(), QStringLiteral("Page %1 of %1").arg(preview->pageCount()));
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->currentPage(), 1);
    for (int turn = 0; turn < 20 && preview->currentPage() < 3; ++turn)
        QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(preview->currentPage(), 3);
    // Another summary leaves the page in sight.
    press("Español");
    waitForPreview();
    QCOMPARE(preview->currentPage(), 3);
}

void TestSummariesPage::anUpdateReachesThePreview()
{
    const QString fingerprint = document().masthead.fingerprint;
    const qsizetype position = m_session->list().positionOf(QStringLiteral("TRD-02"));
    VERIFY_RESULT(m_session->perform(SetStatus{.recommendation = m_session->list().row(position).id,
                                               .sides = {Side::Joint},
                                               .status = QStringLiteral("implemented"),
                                               .reason = {QStringLiteral("The dialogue met yearly."), {}}}));
    waitForPreview();
    QVERIFY(document().masthead.fingerprint != fingerprint);
}

void TestSummariesPage::aSavedSummaryIsThatOfTheCommandLine_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

void TestSummariesPage::aSavedSummaryIsThatOfTheCommandLine()
{
    QFETCH(Language, language);
    if (language == Language::Spanish)
        press("Español");
    chooseDay(0, "2025-01-01");
    waitForPreview();
    QCOMPARE(document().language, language);
    const Program program;
    for (const auto &[format, suffix] : allKeys<SummaryFormat>()) {
        const QString path = m_folder.filePath(QStringLiteral("window.") + suffix);
        QSignalSpy saved(m_page.get(), &SummariesPage::saved);
        m_page->saveAs(path);
        QVERIFY(saved.wait(60'000));
        VERIFY_DONE(program.run({QStringLiteral("-w"), m_session->store().path(), QStringLiteral("--lang"),
                                 languageKey(language), QStringLiteral("summary"), QStringLiteral("-o"),
                                 QStringLiteral("line.") + suffix, QStringLiteral("--as-of"), day.toString(Qt::ISODate),
                                 QStringLiteral("--from"), QStringLiteral("2025-01-01")}));
        const QByteArray written = contentsOf(path);
        QVERIFY(!written.isEmpty());
        QVERIFY2(written == program.bytes(QStringLiteral("line.") + suffix), suffix.latin1());
    }
}

void TestSummariesPage::aReadOnlyFolderKeepsItsFile()
{
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    const QString folder = m_folder.filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/summary.pdf");
    write(path, "old");
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    QSignalSpy failed(m_page.get(), &Page::failed);
    QSignalSpy saved(m_page.get(), &SummariesPage::saved);
    {
        const Nobody nobody;
        m_page->saveAs(path);
        QVERIFY(failed.wait(60'000));
    }
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    QCOMPARE(saved.size(), 0);
    QVERIFY2(failed.first().first().toString().contains(QStringLiteral("summary.pdf")),
             qPrintable(failed.first().first().toString()));
    QCOMPARE(contentsOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("summary.pdf")});
}

void TestSummariesPage::aFullDiskKeepsTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("full.md"));
    write(path, "old");
    QSignalSpy failed(m_page.get(), &Page::failed);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1024, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    m_page->saveAs(path);
    const bool hasFailed = failed.wait(60'000);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(hasFailed);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("full.md")));
    QCOMPARE(contentsOf(path), QByteArray("old"));
}

void TestSummariesPage::aStoppedExportKeepsTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
    write(path, "old");
    QSignalSpy told(m_page.get(), &Page::statusMessage);
    m_page->saveAs(path);
    QTRY_VERIFY(m_page->findChild<PreviewBar *>()->findChildren<QAbstractButton *>().first()->isVisible()
                || !told.isEmpty());
    press("Stop");
    QCOMPARE(told.size(), 1);
    QTest::qWait(50);
    QCOMPARE(contentsOf(path), QByteArray("old"));
    QSignalSpy saved(m_page.get(), &SummariesPage::saved);
    m_page->saveAs(path); // and it can be saved again
    QVERIFY(saved.wait(60'000));
    QVERIFY(contentsOf(path).startsWith("%PDF-"));
}

void TestSummariesPage::copyingGivesMarkdown()
{
    press("Copy as Markdown");
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), markdownOf(document()));
}

void TestSummariesPage::nothingThatTakesTheKeyboardIsNameless()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestSummariesPage)
#include "test_summaries_page.moc"
