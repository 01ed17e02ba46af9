// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/seal_check.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace acuerdo;

/// Rules that hold for everything on the screen, on every page.
class TestEveryWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void cleanup() { m_window.close(); }

    void whatTakesTheKeyboardHasAName_data() { addPages(); }
    void whatTakesTheKeyboardHasAName();
    void whatCanBePressedIsLargeEnough_data() { addPages(); }
    void whatCanBePressedIsLargeEnough();
    void anotherLanguageChangesEveryTextInPlace_data() { addPages(); }
    void anotherLanguageChangesEveryTextInPlace();
    void anotherThemeLooksAsIfChosenAtTheStart_data() { addPages(); }
    void anotherThemeLooksAsIfChosenAtTheStart();

private:
    static void addPages();
    Page &show(const QString &key);

    WindowFixture m_window;
};

namespace {

// "MainWindow › RecommendationsPage › FlatButton": where to look for it.
QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1));
    return path.join(QStringLiteral(" › "));
}

QList<QWidget *> visibleWidgets(const QWidget &within)
{
    QList<QWidget *> visible;
    for (QWidget *widget : within.findChildren<QWidget *>()) {
        if (widget->isVisible())
            visible.append(widget);
    }
    return visible;
}

// The window once all of it is drawn: small pictures come one after the other.
QImage settledPicture(QWidget &window)
{
    QImage last;
    for (int tries = 0; tries < 100; ++tries) {
        const QImage picture = window.grab().toImage();
        if (picture == last)
            break;
        last = picture;
        QTest::qWait(100);
    }
    return last;
}

// What a person or a screen reader gets to read of each widget.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto add = [&texts](const QWidget *widget, const QString &text) {
        if (!text.isEmpty())
            texts.append(placeOf(widget) + QStringLiteral(": ") + text);
    };
    for (const QWidget *widget : visibleWidgets(window)) {
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        add(widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(widget, field->placeholderText() + u'|' + field->text());
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            add(widget, box->currentText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(widget, tabs->tabText(tab));
        }
        for (const QAction *action : widget->actions())
            add(widget, action->text() + u'|' + action->toolTip());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < std::min(20, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                add(widget, view->model()->index(row, column).data().toString());
        }
    }
    return texts;
}

QStringList without(const QStringList &texts, const QStringList &known)
{
    const QSet<QString> set(known.begin(), known.end());
    QStringList rest;
    for (const QString &text : texts) {
        if (!set.contains(text))
            rest.append(text);
    }
    return rest;
}

} // namespace

void TestEveryWidget::addPages()
{
    QTest::addColumn<QString>("key");
    for (const PageKind &kind : allPages())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

Page &TestEveryWidget::show(const QString &key)
{
    Page *page = m_window.window().showPage(key);
    page->takeKeyboard();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.session().seal().state() == SealCheck::State::Whole, 30000);
    }();
    QTest::qWait(50); // layouts come by events of their own
    return *page;
}

void TestEveryWidget::whatTakesTheKeyboardHasAName()
{
    QFETCH(QString, key);
    VERIFY_RESULT(m_window.open());
    show(key);
    QStringList nameless;
    for (QWidget *widget : visibleWidgets(m_window.window())) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(placeOf(widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestEveryWidget::whatCanBePressedIsLargeEnough()
{
    QFETCH(QString, key);
    VERIFY_RESULT(m_window.open());
    show(key);
    QStringList small;
    for (const QWidget *widget : visibleWidgets(m_window.window())) {
        const bool isPressed = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                               || qobject_cast<const QComboBox *>(widget);
        const bool isPartOfField = widget->parentWidget() && qobject_cast<const QLineEdit *>(widget->parentWidget());
        // What only the mouse can press repeats a control that is large enough.
        const bool isRepeated = widget->focusPolicy() == Qt::NoFocus;
        if (isPressed && !isPartOfField && !isRepeated && (widget->height() < 24 || widget->width() < 24))
            small.append(QStringLiteral("%1 %2 × %3 “%4”")
                             .arg(placeOf(widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->accessibleName()));
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

void TestEveryWidget::anotherLanguageChangesEveryTextInPlace()
{
    QFETCH(QString, key);
    VERIFY_RESULT(m_window.open(Language::Spanish));
    show(key);
    const QStringList fresh = textsOf(m_window.window());
    VERIFY_RESULT(m_window.open(Language::English));
    show(key);
    QVERIFY(textsOf(m_window.window()) != fresh);
    m_window.session().setLanguage(Language::Spanish);
    show(key);
    QStringList different;
    const auto isAsFresh = [&] {
        const QStringList switched = textsOf(m_window.window());
        different = without(switched, fresh) + without(fresh, switched);
        return different.isEmpty() && switched.size() == fresh.size();
    };
    const bool isSame = QTest::qWaitFor(isAsFresh, 10000); // a summary is made anew
    QVERIFY2(isSame, qPrintable(different.join(u'\n')));
}

void TestEveryWidget::anotherThemeLooksAsIfChosenAtTheStart()
{
    QFETCH(QString, key);
    const auto backToLight = qScopeGuard([] { installTheme(false); });
    installTheme(true);
    VERIFY_RESULT(m_window.open());
    show(key);
    const QImage fresh = settledPicture(m_window.window());
    installTheme(false);
    VERIFY_RESULT(m_window.open());
    show(key);
    QVERIFY(m_window.window().grab().toImage() != fresh);
    installTheme(true);
    show(key);
    QCOMPARE(settledPicture(m_window.window()), fresh);
}

QTEST_MAIN(TestEveryWidget)
#include "test_every_widget.moc"
