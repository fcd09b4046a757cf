// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/keyspage.h>

#include <QApplication>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** The map of keys while it is changed, and the page on which it is. */
class TestKeysPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keyHasOneOwner();
    void changesAreAppliedAgain();
    void newStandardYieldsToAChange();
    void plainAndRefused_data();
    void plainAndRefused();
    void filterFindsByActionMenuAndKey_data();
    void filterFindsByActionMenuAndKey();
    void keyIsAddedBesideOthers();
    void keyIsTakenOnlyWhenAsked();
    void resetTellsWhoLoses();
    void buttonsSayWhyNot();
    void tabLeavesTheField();

private:
    [[nodiscard]] QTreeWidgetItem *item(const QString &words) const;
    void select(const QString &words) const;
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    [[nodiscard]] QPushButton *button(const char *name) const;
    [[nodiscard]] QString hint() const { return m_page->findChild<QLabel *>(u"keysHint"_s)->text(); }

    std::unique_ptr<KeysPage> m_page;
};

namespace
{

QList<QKeySequence> keys(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>{} : QKeySequence::listFromString(text);
}

KeyBinding bindingOf(const QString &name, const QString &group, const QString &words, const QString &text,
                     bool isOfReader = false)
{
    return {name, group, words, keys(text), keys(text), isOfReader};
}

enum TableRow { OpenRow, QuitRow, NextRow, ClaimRow };

KeyTable table()
{
    return KeyTable({bindingOf(u"open"_s, u"File"_s, u"Open folder"_s, u"Ctrl+O"_s),
                     bindingOf(u"quit"_s, u"File"_s, u"Quit"_s, u"Ctrl+Q; Ctrl+W"_s),
                     bindingOf(u"next"_s, u"Go"_s, u"Next link"_s, {}),
                     bindingOf(u"claim"_s, u"Claims"_s, u"Mark as claim"_s, u"A"_s, true)});
}

} // namespace

void TestKeysPage::init()
{
    m_page = std::make_unique<KeysPage>(table());
    m_page->resize(640, 480);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QTreeWidgetItem *TestKeysPage::item(const QString &words) const
{
    return m_page->findChild<QTreeWidget *>()->findItems(words, Qt::MatchFixedString | Qt::MatchRecursive).value(0);
}

void TestKeysPage::select(const QString &words) const
{
    m_page->findChild<QTreeWidget *>()->setCurrentItem(item(words));
}

void TestKeysPage::press(int key, Qt::KeyboardModifiers modifiers) const
{
    auto *edit = m_page->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    QTest::keyClick(edit, static_cast<Qt::Key>(key), modifiers);
}

QPushButton *TestKeysPage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1StringView(name));
}

void TestKeysPage::keyHasOneOwner()
{
    KeyTable map = table();
    QCOMPARE(map.ownerOf(QKeySequence(u"Ctrl+W"_s), NextRow), static_cast<int>(QuitRow));
    QCOMPARE(map.ownerOf(QKeySequence(u"Ctrl+W"_s), QuitRow), -1);
    map.give(NextRow, QKeySequence(u"Ctrl+W"_s));
    QCOMPARE(map.rows().at(QuitRow).keys, keys(u"Ctrl+Q"_s));
    map.add(NextRow, QKeySequence(u"Ctrl+O"_s));
    QCOMPARE(map.rows().at(NextRow).keys, keys(u"Ctrl+W; Ctrl+O"_s));
    QVERIFY(map.rows().at(OpenRow).keys.isEmpty());
    QCOMPARE(map.losersOfReset(OpenRow), QList<int>{NextRow});
    map.reset(OpenRow);
    QCOMPARE(map.rows().at(NextRow).keys, keys(u"Ctrl+W"_s));
    QVERIFY(!map.isChanged(OpenRow) && map.isChanged(QuitRow));
    map.resetAll();
    QVERIFY(map.changes().isEmpty());
}

void TestKeysPage::changesAreAppliedAgain()
{
    KeyTable map = table();
    map.give(ClaimRow, QKeySequence(u"Ctrl+,"_s));
    map.add(ClaimRow, QKeySequence(u"Ctrl+;"_s));
    map.clear(OpenRow);
    QCOMPARE(map.changes().size(), 2);
    KeyTable other = table();
    other.apply(map.changes());
    QCOMPARE(other.changes(), map.changes());
    QCOMPARE(other.rows().at(ClaimRow).keys.size(), 2);
    QVERIFY(other.rows().at(OpenRow).keys.isEmpty());
    other.apply({{u"claim"_s, u"Ctrl+1; nonsense+; Shift+B"_s}, {u"gone"_s, u"F1"_s}}); // written by hand
    QCOMPARE(other.rows().at(ClaimRow).keys, keys(u"Shift+B"_s));
}

/** A newer version may give an action a key that the user has given to another one. */
void TestKeysPage::newStandardYieldsToAChange()
{
    KeyTable map = table();
    map.apply({{u"next"_s, u"Ctrl+O"_s}});
    QCOMPARE(map.rows().at(NextRow).keys, keys(u"Ctrl+O"_s));
    QVERIFY(map.rows().at(OpenRow).keys.isEmpty());
}

void TestKeysPage::plainAndRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("letter") << u"J"_s << true << false;
    QTest::newRow("capital") << u"Shift+J"_s << true << false;
    QTest::newRow("number") << u"7"_s << true << false;
    QTest::newRow("arrow") << u"Down"_s << true << false;
    QTest::newRow("enter") << u"Return"_s << true << false;
    QTest::newRow("question mark") << u"?"_s << false << false;
    QTest::newRow("function key") << u"F7"_s << false << false;
    QTest::newRow("with Ctrl") << u"Ctrl+J"_s << false << false;
    QTest::newRow("with Alt") << u"Alt+Down"_s << false << false;
    QTest::newRow("article") << u"Ctrl+9"_s << false << true;
    QTest::newRow("text size") << u"Ctrl+0"_s << false << false;
    QTest::newRow("marks words") << u"Shift+Left"_s << true << true;
    QTest::newRow("next field") << u"Tab"_s << true << true;
    QTest::newRow("two keys") << u"Ctrl+K, Ctrl+S"_s << false << true;
}

void TestKeysPage::plainAndRefused()
{
    QFETCH(const QString, key);
    QFETCH(const bool, isPlain);
    QFETCH(const bool, isRefused);
    QCOMPARE(KeyTable::isPlain(QKeySequence(key)), isPlain);
    QCOMPARE(!KeyTable::refusal(QKeySequence(key)).isEmpty(), isRefused);
}

void TestKeysPage::filterFindsByActionMenuAndKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << QString()
                             << QStringList{u"Open folder"_s, u"Quit"_s, u"Next link"_s, u"Mark as claim"_s};
    QTest::newRow("words") << u"LINK next"_s << QStringList{u"Next link"_s};
    QTest::newRow("menu") << u"file"_s << QStringList{u"Open folder"_s, u"Quit"_s};
    QTest::newRow("key") << u"ctrl+w"_s << QStringList{u"Quit"_s};
    QTest::newRow("none") << u"link file"_s << QStringList{};
}

void TestKeysPage::filterFindsByActionMenuAndKey()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"keysFilter"_s), typed);
    const auto *tree = m_page->findChild<QTreeWidget *>();
    QStringList shown;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = tree->topLevelItem(i);
        const qsizetype before = shown.size();
        for (int child = 0; child < group->childCount(); ++child) {
            if (!group->child(child)->isHidden())
                shown += group->child(child)->text(0);
        }
        QCOMPARE(group->isHidden(), shown.size() == before);
    }
    QCOMPARE(shown, found);
}

void TestKeysPage::keyIsAddedBesideOthers()
{
    select(u"Quit"_s);
    press(Qt::Key_F4);
    QCOMPARE(item(u"Quit"_s)->text(1), u"F4"_s);
    QCOMPARE(item(u"Quit"_s)->text(2), u"Ctrl+Q, Ctrl+W"_s);
    QTest::mouseClick(m_page->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    press(Qt::Key_F5);
    QCOMPARE(item(u"Quit"_s)->text(1), u"F4, F5"_s);
    QCOMPARE(m_page->changes(), (QMap<QString, QString>{{u"quit"_s, u"F4; F5"_s}}));
}

void TestKeysPage::keyIsTakenOnlyWhenAsked()
{
    select(u"Next link"_s);
    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY2(hint().contains(u"Ctrl+O is the key of \u201cOpen folder\u201d (File)"_s), qPrintable(hint()));
    QVERIFY(m_page->changes().isEmpty());
    select(u"Quit"_s); // thinks better of it
    QVERIFY(!button("takeKey")->isEnabled());
    select(u"Next link"_s);
    press(Qt::Key_O, Qt::ControlModifier);
    button("takeKey")->setFocus();
    QTest::keyClick(button("takeKey"), Qt::Key_Space);
    QCOMPARE(item(u"Next link"_s)->text(1), u"Ctrl+O"_s);
    QVERIFY(item(u"Open folder"_s)->text(1).isEmpty());
}

void TestKeysPage::resetTellsWhoLoses()
{
    select(u"Next link"_s);
    press(Qt::Key_A);
    QTest::mouseClick(button("takeKey"), Qt::LeftButton);
    QVERIFY2(hint().contains(u"while an article has the keyboard"_s), qPrintable(hint()));
    select(u"Mark as claim"_s);
    QTest::mouseClick(button("resetKey"), Qt::LeftButton);
    QVERIFY2(hint().contains(u"Taken from \u201cNext link\u201d (Go)"_s), qPrintable(hint()));
    QVERIFY(m_page->changes().isEmpty());
}

void TestKeysPage::buttonsSayWhyNot()
{
    const auto check = [this] {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (qobject_cast<const QAbstractButton *>(widget) && widget->objectName().endsWith(u"Key"_s))
                QCOMPARE(widget->toolTip().isEmpty(), widget->isEnabled());
        }
    };
    QVERIFY(!m_page->findChild<QKeySequenceEdit *>()->isEnabled());
    QCOMPARE(button("clearKeys")->toolTip(), u"Select an action first"_s);
    check();
    select(u"Next link"_s);
    QCOMPARE(button("clearKeys")->toolTip(), u"It has no key"_s);
    check();
    select(u"Quit"_s);
    QTest::mouseClick(button("clearKeys"), Qt::LeftButton);
    QCOMPARE(m_page->changes(), (QMap<QString, QString>{{u"quit"_s, QString()}}));
    QVERIFY(button("resetKey")->isEnabled() && button("resetAllKeys")->isEnabled());
    check();
}

void TestKeysPage::tabLeavesTheField()
{
    select(u"Quit"_s);
    auto *edit = m_page->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(!edit->hasFocus() && !edit->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_page->changes().isEmpty());
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
