// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/search/findbar.h>
#include <ui/shell/pastedialog.h>
#include <ui/shell/statusline.h>

#include <workspace/settings.h>

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** Ctrl+V in the window: one more article from the clipboard. */
class TestPasteDialog : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void text_isAddedAndUndone();
    void page_isReadAsSuch();
    void readAs_canBeChosen();
    void badValues_areNotTaken_data();
    void badValues_areNotTaken();
    void nothingToAdd_isSaid_data();
    void nothingToAdd_isSaid();
    void sameTwice_canBeCorrected();
    void nothingOpen_makesAComparison_data();
    void nothingOpen_makesAComparison();
    void fieldWithTheFocus_takesTheText();
    void readOnly_refuses();

private:
    [[nodiscard]] PasteDialog *dialog() const { return window().findChild<PasteDialog *>(); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return dialog()->findChild<QLineEdit *>(name); }
    [[nodiscard]] QPushButton *add() const { return dialog()->findChild<QPushButton *>(u"pastedAdd"_s); }
    [[nodiscard]] QString label(const QString &name) const { return dialog()->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QString message() const { return label(u"pastedMessage"_s); }
    [[nodiscard]] Article pasted() const
    {
        for (const Article &article : snapshot().comparison->articles) {
            if (article.file.startsWith(u"pasted/"_s))
                return article;
        }
        return {};
    }
    static void copy(const QString &text) { QApplication::clipboard()->setText(text); }
    static void copyPage(const QString &html, const QString &text)
    {
        auto *data = new QMimeData;
        data->setHtml(html);
        data->setText(text);
        QApplication::clipboard()->setMimeData(data);
    }
    [[nodiscard]] static QString ferryText()
    {
        return u"Ferry owner counts passengers\n\nThe ferry on the river Arle carried 800 passengers on Tuesday, its "
               u"owner "
               "said.\n\nShe expects more of them until the old bridge has been repaired.\n"_s;
    }
    void pressPaste() const
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void openDialog() const
    {
        pressPaste();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(field(u"pastedUrl"_s)->hasFocus());
    }
};

void TestPasteDialog::text_isAddedAndUndone()
{
    openStory();
    select(u"1,200 drivers"_s); // an article has the focus
    copy(ferryText());
    openDialog();
    QCOMPARE(label(u"pastedTitle"_s), u"Ferry owner counts passengers"_s);
    QVERIFY2(label(u"pastedPreview"_s).contains(u"3 sentences"_s), qPrintable(label(u"pastedPreview"_s)));
    QVERIFY(label(u"pastedPreview"_s).contains(u"carried 800 passengers"_s));
    QTest::keyClicks(field(u"pastedUrl"_s), u"https://arle.example/ferry"_s);
    QTest::keyClicks(field(u"pastedOutlet"_s), u"Arle Post"_s);
    QTest::keyClicks(field(u"pastedDay"_s), u"2031-03-15"_s);
    QTest::keyClicks(field(u"pastedTime"_s), u"8:15"_s);
    QTest::keyClicks(field(u"pastedZone"_s), u"+1"_s);
    QVERIFY2(add()->isEnabled(), qPrintable(message()));
    QTest::keyClick(field(u"pastedZone"_s), Qt::Key_Return);
    settle(4);
    const Article article = pasted();
    QVERIFY2(article.file.endsWith(u" Ferry owner counts passengers.txt"_s), qPrintable(article.file));
    QCOMPARE(article.metadata.url, u"https://arle.example/ferry"_s);
    QCOMPARE(article.metadata.outlet, u"Arle Post"_s);
    QCOMPARE(article.metadata.published.date, QDate(2031, 3, 15));
    QCOMPARE(article.metadata.published.time, QTime(8, 15));
    QCOMPARE(article.metadata.published.utcOffset, 3600);
    QTRY_VERIFY(!dialog());
    undo();
    settle(3);
}

void TestPasteDialog::page_isReadAsSuch()
{
    openStory();
    copyPage(
        u"<meta charset='utf-8'><h2>Ferry owner counts</h2><div>The ferry on the river Arle carried 800 passengers "
        "on Tuesday, its owner said.</div><div>She expects more.</div>"_s,
        u"other words"_s);
    openDialog();
    QVERIFY(label(u"pastedPreview"_s).contains(u"She expects more."_s));
    QTest::mouseClick(add(), Qt::LeftButton);
    settle(4);
    QVERIFY(pasted().file.endsWith(u".html"_s));
}

void TestPasteDialog::readAs_canBeChosen()
{
    openStory();
    copyPage(u"<p>The page tells that the ferry on the river carried 800 passengers.</p>"_s, ferryText());
    openDialog();
    QVERIFY(label(u"pastedPreview"_s).contains(u"The page tells"_s));
    auto *list = dialog()->findChild<QComboBox *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(label(u"pastedPreview"_s).contains(u"its owner said"_s));
    QTest::mouseClick(add(), Qt::LeftButton);
    settle(4);
    QVERIFY(pasted().file.endsWith(u".txt"_s));
}

void TestPasteDialog::badValues_areNotTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"pastedUrl"_s << u"arle.example"_s;
    QTest::newRow("date") << u"pastedDay"_s << u"Tuesday"_s;
    QTest::newRow("time alone") << u"pastedTime"_s << u"8:15"_s;
    QTest::newRow("zone") << u"pastedZone"_s << u"CET"_s;
}

void TestPasteDialog::badValues_areNotTaken()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    openStory();
    copy(ferryText());
    openDialog();
    QVERIFY(add()->isEnabled());
    QTest::keyClicks(field(name), text);
    QVERIFY(!add()->isEnabled());
    QVERIFY(!message().isEmpty());
    QTest::keyClick(field(name), Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    field(name)->clear();
    QVERIFY(add()->isEnabled());
}

void TestPasteDialog::nothingToAdd_isSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << u"no text"_s;
    QTest::newRow("no sentence") << u"Ferry"_s << u"No sentence"_s;
}

void TestPasteDialog::nothingToAdd_isSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    openStory();
    if (text.isEmpty())
        QApplication::clipboard()->clear();
    else
        copy(text);
    openDialog();
    QVERIFY2(message().contains(words), qPrintable(message()));
    QVERIFY(!add()->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(articleCount(), 3);
}

void TestPasteDialog::sameTwice_canBeCorrected()
{
    openStory();
    copy(firstArticle());
    openDialog();
    QVERIFY2(message().contains(u"first.txt"_s), qPrintable(message()));
    QVERIFY(!add()->isEnabled());
    QTest::keyClicks(field(u"pastedOutlet"_s), u"Arle Post"_s);
    QVERIFY2(message().contains(u"first.txt"_s), qPrintable(message()));
    QCOMPARE(add()->text().remove(u'&'), u"Correct article"_s);
    QTest::mouseClick(add(), Qt::LeftButton);
    const auto outlet = [this] { return snapshot().comparison->articles.first().metadata.outlet; };
    QTRY_COMPARE(outlet(), u"Arle Post"_s);
    settle(3);
    undo();
    QTRY_VERIFY(outlet() != u"Arle Post"_s);
    settle(3);
}

void TestPasteDialog::nothingOpen_makesAComparison_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("Ctrl+V") << true;
    QTest::newRow("button") << false;
}

void TestPasteDialog::nothingOpen_makesAComparison()
{
    QFETCH(bool, isByKey);
    copy(ferryText());
    if (isByKey) {
        openDialog();
    } else {
        QTest::mouseClick(window().findChild<QPushButton *>(u"welcomePaste"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    QTest::mouseClick(add(), Qt::LeftButton);
    settle(1);
    const QString store = snapshot().storePath;
    QVERIFY2(QFileInfo::exists(store), qPrintable(store));
    QVERIFY2(window().windowTitle().startsWith(u"Ferry owner counts passengers"_s), qPrintable(window().windowTitle()));
    QVERIFY(Settings::value(Setting::RecentPaths).toStringList().contains(store));
    QTRY_VERIFY(!dialog());
    copy(firstArticle());
    openDialog();
    QTest::mouseClick(add(), Qt::LeftButton);
    settle(2);
    QCOMPARE(snapshot().storePath, store);
    undo();
    undo();
    settle(0);
}

void TestPasteDialog::fieldWithTheFocus_takesTheText()
{
    openStory();
    copy(u"ferry"_s);
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    auto *line = window().findBar()->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(line->text(), u"ferry"_s);
    QVERIFY(!dialog());
}

void TestPasteDialog::readOnly_refuses()
{
    openStory();
    select(u"1,200 drivers"_s);
    auto locked = std::make_shared<Snapshot>(snapshot());
    locked->isReadOnly = true;
    Q_EMIT workspace().snapshotChanged(locked);
    QVERIFY(!window().actions()[ActionId::PasteArticle]->isEnabled());
    copy(ferryText());
    pressPaste();
    QVERIFY(!dialog());
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"
