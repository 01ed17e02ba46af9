// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/data_package.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/shell/date_button.h"
#include "ui/shell/session.h"
#include "ui/summaries/summaries_page.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace acuerdo {

/// The page of summaries over the Convocation workspace on July 2, 2026, and what a person does at it.
class SummariesPageDriver : public QObject
{
protected:
    void makeWorkspace();
    void openPage();
    void closePage();
    void waitForPreview();
    /// Clicks the button with these words.
    void press(const char *button, QWidget *where = nullptr);
    void chooseItem(const char *name, const char *item, QWidget *where = nullptr);
    /// 0: compared with; 1: as of.
    void chooseDay(int button, const char *date);
    QComboBox *box(const char *name, QWidget *where = nullptr) const;
    const Document &document() const { return m_page->summary()->document; }
    QStringList headings() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SummariesPage> m_page;
};

inline void SummariesPageDriver::makeWorkspace()
{
    installTheme(false);
    VERIFY_RESULT(createFromPackage(m_folder.filePath(QStringLiteral("made.acuerdo")), bundledPackage()));
}

inline void SummariesPageDriver::openPage()
{
    settings().clear();
    const QString path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    QFile::remove(path);
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("made.acuerdo")), path));
    m_session = std::make_unique<Session>();
    m_session->setClock({2026, 7, 2});
    m_session->setLanguage(Language::English);
    m_session->setAuthor({QStringLiteral("Ana Analista")});
    VERIFY_RESULT(m_session->open(path));
    m_page = std::make_unique<SummariesPage>(*m_session);
    m_page->resize(1280, 728);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    waitForPreview();
}

inline void SummariesPageDriver::closePage()
{
    m_page.reset();
    m_session.reset();
}

inline void SummariesPageDriver::waitForPreview()
{
    QVERIFY(m_page->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
    QVERIFY(m_page->summary());
}

inline void SummariesPageDriver::press(const char *button, QWidget *where)
{
    const QWidget *place = where ? where : m_page.get();
    for (QAbstractButton *each : place->findChildren<QAbstractButton *>()) {
        if (each->text() == QString::fromUtf8(button))
            return QTest::mouseClick(each, Qt::LeftButton);
    }
    QFAIL(button);
}

inline QComboBox *SummariesPageDriver::box(const char *name, QWidget *where) const
{
    const QWidget *place = where ? where : m_page.get();
    for (QComboBox *box : place->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1StringView(name))
            return box;
    }
    return nullptr;
}

// As a person does: by the keyboard, from the first entry on.
inline void SummariesPageDriver::chooseItem(const char *name, const char *item, QWidget *where)
{
    QComboBox *chosen = box(name, where);
    QVERIFY2(chosen, name);
    QTest::keyClick(chosen, Qt::Key_Home);
    while (chosen->currentText() != QLatin1StringView(item) && chosen->currentIndex() + 1 < chosen->count())
        QTest::keyClick(chosen, Qt::Key_Down);
    QCOMPARE(chosen->currentText(), QString::fromLatin1(item));
}

inline void SummariesPageDriver::chooseDay(int button, const char *date)
{
    QTest::mouseClick(m_page->findChildren<DateButton *>().at(button), Qt::LeftButton);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *field = popup->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(date));
    QTest::keyClick(field, Qt::Key_Return);
}

inline QStringList SummariesPageDriver::headings() const
{
    QStringList keys;
    for (const Block &block : document().blocks) {
        if (const HeadingBlock *heading = std::get_if<HeadingBlock>(&block))
            keys += heading->key;
    }
    return keys;
}

} // namespace acuerdo
