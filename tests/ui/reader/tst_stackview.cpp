// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/samplesnapshot.h>
#include <ui/common/theme.h>
#include <ui/reader/linkindex.h>
#include <ui/reader/readerview.h>
#include <ui/reader/stackmodel.h>
#include <ui/reader/stackview.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** The reader as a stack, with real keys and clicks. */
class TestStackView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, SchemeChoice::Light); }

    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_snapshot = Test::sampleSnapshot();
        m_view->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
        m_view->resize(800, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->focusArticle(0);
        m_view->setStacked(true);
        m_stack = m_view->findChild<StackView *>();
        QVERIFY(m_stack && m_stack->isVisible());
        QCoreApplication::processEvents();
    }

    void cleanup() { m_view.reset(); }

    void oneRowASentence()
    {
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Article &base = m_snapshot->comparison->articles.at(0);
        QCOMPARE(model()->rowCount(), base.sentences.size());
        for (int i = 0; i < base.sentences.size(); ++i)
            QVERIFY(rowText(i).startsWith(base.sentenceText(i).toString()));
        QCOMPARE(m_stack->tabs()->count(), 5);
        QCOMPARE(m_stack->tabs()->currentIndex(), 0);
    }

    void selectedShowsAllKindsOthersWhatIsOn()
    {
        m_view->setVisibleRoles({});
        QVERIFY(!rowText(4).contains(u'\n'));
        m_view->setSelectedSentence({0, 4});
        const Comparison &story = *m_snapshot->comparison;
        QVERIFY(rowText(4).contains(story.text({1, 3}).toString()));
        QVERIFY(rowText(4).contains(story.text({2, 6}).toString()));
        QVERIFY(rowText(4).contains(u"No counterpart"_s));
        m_view->clearSelection();
        QVERIFY(!rowText(4).contains(u'\n'));
        m_view->setVisibleRoles(defaultRoles() | Role::Paraphrase | Role::Partial);
        QVERIFY(rowText(4).contains(story.text({1, 3}).toString()));
    }

    void keysStepThroughSentences()
    {
        m_view->setSelectedSentence({0, 2});
        key(Qt::Key_Down);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 3}));
        key(Qt::Key_Down);
        key(Qt::Key_Up);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 3}));
        QVERIFY(m_stack->list()->viewport()->rect().intersects(m_stack->placeOf({0, 3})));
        key(Qt::Key_Escape);
        QVERIFY(!m_view->selectedSentence());
    }

    void counterpartsStandBeneathTheirSentence()
    {
        m_view->setSelectedSentence({0, 4});
        const QRect row = m_stack->placeOf({0, 4});
        const QRect first = m_stack->placeOf({0, 4}, SentenceRef{1, 3});
        const QRect second = m_stack->placeOf({0, 4}, SentenceRef{2, 6});
        QVERIFY(row.contains(first) && row.contains(second));
        QVERIFY(first.top() > row.top() && second.top() >= first.bottom());
    }

    void clickChoosesAPair()
    {
        m_view->setSelectedSentence({0, 4});
        QSignalSpy selected(m_view.get(), &ReaderView::sentenceSelected);
        click(m_stack->placeOf({0, 4}, SentenceRef{1, 3}).center());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4}));
        click(m_stack->placeOf({0, 5}).topLeft() + QPoint(60, 20));
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 5}));
    }

    void doubleClickMakesTheCounterpartLead()
    {
        m_view->setSelectedSentence({0, 4});
        QTest::mouseDClick(m_stack->list()->viewport(), Qt::LeftButton, {},
                           m_stack->placeOf({0, 4}, SentenceRef{1, 3}).center());
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, 3}));
        QCOMPARE(m_stack->tabs()->currentIndex(), 1);
        QVERIFY(rowText(3).startsWith(m_snapshot->comparison->text({1, 3}).toString()));
    }

    void keysAndTabsChooseWhatLeads()
    {
        key(Qt::Key_F6);
        QCOMPARE(m_stack->tabs()->currentIndex(), 1);
        key(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_view->focusedArticle(), 3);
        QTest::mouseClick(m_stack->tabs(), Qt::LeftButton, {}, m_stack->tabs()->tabRect(2).center());
        QCOMPARE(m_view->focusedArticle(), 2);
        QCOMPARE(model()->rowCount(), m_snapshot->comparison->articles.at(2).sentences.size());
    }

    void whatIsShownFromElsewhereKeepsTheBase()
    {
        m_view->setSelectedSentence({1, 3}); // has a counterpart in the article that leads
        QCOMPARE(m_stack->tabs()->currentIndex(), 0);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4}));
        m_view->showPair({2, 6}, {0, 4});
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4}));
        const int lonely = lonelySentence(1);
        m_view->setSelectedSentence({1, lonely});
        QCOMPARE(m_stack->tabs()->currentIndex(), 1);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, lonely}));
    }

    void isKeptAndLeft()
    {
        m_view->setSelectedSentence({0, 4});
        const QByteArray layout = m_view->saveLayout();
        m_view->setStacked(false);
        QVERIFY(!m_stack->isVisible());
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4}));
        QCOMPARE(model()->rowCount(), 0);
        m_view->restoreLayout(layout);
        QVERIFY(m_stack->isVisible());
        m_view->setIndex(std::make_shared<const SnapshotIndex>(std::make_shared<Snapshot>(*m_snapshot)));
        QVERIFY(model()->rowCount() > 0);
    }

    void anotherComparisonReplacesIt()
    {
        auto other = std::make_shared<Snapshot>(*m_snapshot);
        auto story = std::make_shared<Comparison>(*m_snapshot->comparison);
        story->articles.removeLast();
        story->matches.clear();
        story->conflicts.clear();
        story->discrepancies.clear();
        other->comparison = story;
        m_view->setIndex(std::make_shared<const SnapshotIndex>(other));
        QCOMPARE(m_stack->tabs()->count(), 4);
        QVERIFY(!rowText(4).contains(u'\n'));
        m_view->setIndex(std::make_shared<const SnapshotIndex>(emptySnapshot()));
        QCOMPARE(model()->rowCount(), 0);
    }

    void rightToLeftIsMirrored()
    {
        m_view->setSelectedSentence({0, 4});
        const QRect leading = m_stack->placeOf({0, 4}, SentenceRef{1, 3});
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        const QRect mirrored = m_stack->placeOf({0, 4}, SentenceRef{1, 3});
        const QRect row = m_stack->placeOf({0, 4});
        // indented where reading begins
        QVERIFY(leading.left() - row.left() > row.right() - leading.right());
        QVERIFY(mirrored.left() - row.left() < row.right() - mirrored.right());
    }

    void textGrowsWithTheZoom()
    {
        const int before = m_stack->placeOf({0, 4}).height();
        key(Qt::Key_Plus, Qt::ControlModifier);
        key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_stack->placeOf({0, 4}).height() > before);
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_stack->placeOf({0, 4}).height(), before);
    }

private:
    [[nodiscard]] QAbstractItemModel *model() const { return m_stack->list()->model(); }
    [[nodiscard]] QString rowText(int row) const { return model()->index(row, 0).data().toString(); }

    [[nodiscard]] static SnapshotPtr emptySnapshot()
    {
        auto empty = std::make_shared<Snapshot>();
        empty->comparison = std::make_shared<Comparison>();
        return empty;
    }

    /** A sentence without a counterpart in the first article. */
    [[nodiscard]] int lonelySentence(int article) const
    {
        const LinkIndex links{SnapshotIndex(m_snapshot)};
        for (int i = 0; i < m_snapshot->comparison->articles.at(article).sentences.size(); ++i) {
            if (!links.best({article, i}, 0))
                return i;
        }
        return -1;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_stack->list(), key, modifiers);
        QCoreApplication::processEvents();
    }

    void click(const QPoint &place)
    {
        QTest::mouseClick(m_stack->list()->viewport(), Qt::LeftButton, {}, place);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<ReaderView> m_view;
    StackView *m_stack = nullptr;
    SnapshotPtr m_snapshot;
};

QTEST_MAIN(TestStackView)
#include "tst_stackview.moc"
