// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/samplesnapshot.h>
#include <ui/common/theme.h>
#include <ui/reader/articlepane.h>
#include <ui/reader/linkindex.h>
#include <ui/reader/panestrip.h>
#include <ui/reader/readerview.h>
#include <ui/reader/spinelist.h>

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** Drives the window as an analyst does: real clicks, real keys; heights are measured on the screen. */
class TestReaderView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, SchemeChoice::Light); }

    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_snapshot = Test::sampleSnapshot();
        m_view->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
        m_view->resize(1500, 420); // low, so that every article scrolls
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QCoreApplication::processEvents();
    }

    void cleanup() { m_view.reset(); }

    void showsEveryArticle()
    {
        QCOMPARE(panes().size(), 5);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m_view->isArticleShown(i));
            QVERIFY(pane(i)->text()->toPlainText().contains(
                m_snapshot->comparison->articles.at(i).sentenceText(1).toString()));
            QVERIFY(!pane(i)->text()->accessibleName().isEmpty());
            QVERIFY(!pane(i)->header()->accessibleDescription().isEmpty());
        }
    }

    void linesAreNeitherTooShortNorTooLong()
    {
        for (const ArticlePane *shown : panes())
            QVERIFY(shown->text()->viewport()->width() >= shown->text()->widthFor(37));
        m_view->soloArticle(0);
        QCoreApplication::processEvents();
        QVERIFY(pane(0)->text()->width() > 1000);
        QVERIFY(pane(0)->text()->viewport()->width() <= pane(0)->text()->widthFor(70));
    }

    void clickSelectsAndBringsCounterpartsToOneHeight()
    {
        QSignalSpy selected(m_view.get(), &ReaderView::sentenceSelected);
        click({0, 4});
        QCOMPARE(selected.size(), 1);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4}));
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({1, 3})) <= 1);
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({2, 6})) <= 1);
    }

    void sameHeightBeyondTheEnds()
    {
        m_view->setSelectedSentence({0, 11}); // far down; its counterpart is the second sentence of article 3
        QCoreApplication::processEvents();
        QVERIFY(std::abs(heightOf({0, 11}) - heightOf({3, 2})) <= 1);
        m_view->setSelectedSentence({3, 2}); // now from the short one
        QCoreApplication::processEvents();
        QVERIFY(std::abs(heightOf({0, 11}) - heightOf({3, 2})) <= 1);
    }

    void sameHeightAfterResizingAndZooming()
    {
        click({0, 4});
        m_view->resize(1900, 500);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({2, 6})) <= 1);
        m_view->zoomIn();
        QCOMPARE(m_view->zoomPercent(), 110);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({2, 6})) <= 1);
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({1, 3})) <= 1);
    }

    void panesWithoutCounterpartSaySo()
    {
        click({0, 1});
        QCOMPARE(pane(0)->header()->answerText(), QString());
        QCOMPARE(pane(1)->header()->answerText(), roleTitle(Role::Near));
        QCOMPARE(pane(2)->header()->answerText(), roleTitle(Role::Paraphrase));
        QCOMPARE(pane(3)->header()->answerText(), roleTitle(Role::Verbatim));
        QVERIFY(!pane(4)->header()->answerText().isEmpty());
        for (const Role role : allRoles())
            QVERIFY(pane(4)->header()->answerText() != roleTitle(role));
        key(Qt::Key_Escape);
        QCOMPARE(pane(4)->header()->answerText(), QString());
        QVERIFY(!m_view->selectedSentence());
    }

    void theSentenceCursorMovesByKeys()
    {
        m_view->focusArticle(0);
        key(Qt::Key_Down);
        const auto first = m_view->selectedSentence();
        QVERIFY(first);
        QCOMPARE(first->sentence, 0); // the first that is on the screen
        key(Qt::Key_Down);
        QCOMPARE(m_view->selectedSentence()->sentence, first->sentence + 1);
        key(Qt::Key_Up);
        QCOMPARE(m_view->selectedSentence(), first);
        key(Qt::Key_Up);
        key(Qt::Key_Up); // before the first there is none
        QCOMPARE(m_view->selectedSentence()->sentence, 0);
    }

    void theCursorStaysOnTheScreen()
    {
        m_view->focusArticle(0);
        for (int i = 0; i < 15; ++i) {
            key(Qt::Key_Down);
            const BandEnd place = pane(0)->text()->sentenceInViewport(m_view->selectedSentence()->sentence);
            QVERIFY(place.top >= -1);
            QVERIFY(place.bottom <= pane(0)->text()->viewport()->height() + 1);
        }
    }

    void returnGoesThroughTheCounterpartsAndBackspaceReturns()
    {
        click({0, 1});
        key(Qt::Key_Return);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, 1}));
        QCOMPARE(m_view->focusedArticle(), 1);
        key(Qt::Key_Return);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{2, 5}));
        QVERIFY(m_view->canGoBack());
        key(Qt::Key_Backspace);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, 1}));
        key(Qt::Key_Backspace);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 1}));
        QVERIFY(!m_view->canGoBack());
        m_view->forward();
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, 1}));
    }

    void linksAndDiscrepanciesByKeys()
    {
        m_view->focusArticle(0);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 1}));
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4})); // 2 is only reworded
        m_view->setRoleVisible(Role::Paraphrase, true);
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 2}));
        key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 6}));
        for (int i = 0; i < 2; ++i)
            key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 14}));
        key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); // on into the next article
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, 5}));
        QCOMPARE(m_view->focusedArticle(), 1);
    }

    void theEndOfTheLinksIsSaid()
    {
        QSignalSpy messages(m_view.get(), &ReaderView::messageRequested);
        m_view->setSelectedSentence({0, 11});
        m_view->nextLink();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 11}));
    }

    void panesByKeys()
    {
        m_view->focusArticle(0);
        key(Qt::Key_F6);
        QCOMPARE(m_view->focusedArticle(), 1);
        key(Qt::Key_F6, Qt::ShiftModifier);
        key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_view->focusedArticle(), 4);
        key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_view->focusedArticle(), 2);
        QVERIFY(pane(2)->text()->hasFocus());
    }

    void focusOfTheViewGoesToAnArticle()
    {
        m_view->setFocus();
        QVERIFY(pane(0)->text()->hasFocus());
        m_view->focusArticle(2);
        pane(2)->text()->clearFocus();
        m_view->setFocus();
        QVERIFY(pane(2)->text()->hasFocus());
    }

    void thePaneInFocusIsOnTheScreen()
    {
        m_view->resize(800, 420);
        QCoreApplication::processEvents();
        m_view->focusArticle(4);
        const QPoint place = pane(4)->mapTo(m_view.get(), QPoint());
        QVERIFY(place.x() >= 0 && place.x() + 100 < m_view->width());
        m_view->focusArticle(0);
        QVERIFY(pane(0)->mapTo(m_view.get(), QPoint()).x() >= 0);
    }

    void aClaimIsAskedForWithWhatIsMarked()
    {
        QSignalSpy claims(m_view.get(), &ReaderView::claimRequested);
        click({0, 2});
        key(Qt::Key_A);
        QCOMPARE(claims.size(), 1);
        const Span whole = m_snapshot->comparison->articles.at(0).sentences.at(2).span;
        QCOMPARE(claims.at(0).at(0).value<ArticleSpan>(), (ArticleSpan{0, whole}));
        for (int i = 0; i < 2; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_A);
        const Span marked = claims.at(1).at(0).value<ArticleSpan>().span;
        QCOMPARE(textIn(m_snapshot->comparison->articles.at(0).text, marked).toString().trimmed(), u"The mayor"_s);
        QCOMPARE(m_view->selectedSpan()->span, marked);
    }

    void rightClickAsksForTheMenu()
    {
        QSignalSpy menus(m_view.get(), &ReaderView::contextMenuRequested);
        QWidget *viewport = pane(1)->text()->viewport();
        QContextMenuEvent event(QContextMenuEvent::Mouse, pointIn({1, 1}), viewport->mapToGlobal(pointIn({1, 1})));
        QApplication::sendEvent(viewport, &event);
        QCOMPARE(menus.size(), 1);
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{1, 1}));
    }

    void aLockedPaneStays()
    {
        click({0, 1});
        const int before = pane(2)->text()->verticalScrollBar()->value();
        pane(2)->header()->setLocked(true);
        m_view->setSelectedSentence({0, 4});
        QCOMPARE(pane(2)->text()->verticalScrollBar()->value(), before);
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({1, 3})) <= 1);
        pane(2)->header()->setLocked(false);
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({2, 6})) <= 1);
    }

    void scrollingLeadsTheOthersWithoutEcho()
    {
        m_view->focusArticle(0);
        QScrollBar *leader = pane(0)->text()->verticalScrollBar();
        const int before = pane(1)->text()->verticalScrollBar()->value();
        for (int i = 0; i < 5; ++i)
            wheel(pane(0)->text()->viewport(), -120);
        QVERIFY(leader->value() > 0);
        const int set = leader->value();
        QCoreApplication::processEvents();
        QCOMPARE(leader->value(), set);
        QVERIFY(pane(1)->text()->verticalScrollBar()->value() > before);
        m_view->setLinkedScrolling(false);
        const int follower = pane(1)->text()->verticalScrollBar()->value();
        wheel(pane(0)->text()->viewport(), 120);
        QCOMPARE(pane(1)->text()->verticalScrollBar()->value(), follower);
    }

    void whatIsLentBeyondTheEndsIsTakenBack()
    {
        m_view->setSelectedSentence({0, 1}); // lower in its article than its counterpart in the other
        QCoreApplication::processEvents();
        QScrollBar *bar = pane(3)->text()->verticalScrollBar();
        QVERIFY(bar->value() < 0);
        wheel(pane(3)->text()->viewport(), -120 * 20);
        QVERIFY(bar->value() >= 0);
        QCOMPARE(bar->minimum(), 0);
    }

    void bandsEndAtTheSentences()
    {
        click({0, 1});
        auto *splitter = m_view->findChild<BandSplitter *>();
        QVERIFY(splitter);
        QSplitterHandle *gutter = splitter->handle(1);
        const QImage image = gutter->grab().toImage();
        const double ratio = image.devicePixelRatio();
        const QColor empty = Theme::current().color(Surface::Window);
        const auto colorAt = [&](double x, double y) {
            return image.pixelColor(static_cast<int>(x * ratio), static_cast<int>(y * ratio));
        };
        const auto middle = [&](SentenceRef ref) {
            const BandEnd place = pane(ref.article)->text()->sentenceInViewport(ref.sentence);
            const QWidget *viewport = pane(ref.article)->text()->viewport();
            return viewport->mapTo(splitter, QPoint()).y() + (place.top + place.bottom) / 2;
        };
        QVERIFY(colorAt(3, middle({0, 1})) != empty);
        QVERIFY(colorAt(gutter->width() - 4, middle({1, 1})) != empty);
        QCOMPARE(colorAt(3, 20), empty); // beside the headers there is nothing to join
    }

    void filtersChangeWhatIsPainted()
    {
        QSignalSpy changed(m_view.get(), &ReaderView::visibleRolesChanged);
        const QImage before = pane(1)->grab().toImage();
        m_view->setRoleVisible(Role::Near, false);
        QVERIFY(pane(1)->grab().toImage() != before);
        QVERIFY(!m_view->visibleRoles().testFlag(Role::Near));
        m_view->setRoleVisible(Role::Near, true);
        QCOMPARE(pane(1)->grab().toImage(), before);
        m_view->setRoleVisible(Role::Near, true); // no change, no signal
        QCOMPARE(changed.size(), 2);
    }

    void searchHits()
    {
        const Span hit = m_snapshot->comparison->articles.at(2).sentences.at(4).span;
        m_view->nextSearchHit(); // none yet: nothing happens
        QVERIFY(!m_view->selectedSentence());
        const QImage before = pane(2)->grab().toImage();
        m_view->setSearchHits({{2, {hit.start, hit.start + 3}}, {4, {0, 4}}});
        m_view->nextSearchHit();
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{2, 4}));
        m_view->nextSearchHit();
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{4, 0}));
        m_view->nextSearchHit();
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{2, 4}));
        m_view->clearSelection();
        QVERIFY(pane(2)->grab().toImage() != before);
    }

    void hideAndSolo()
    {
        m_view->hideArticle(1);
        QVERIFY(!m_view->isArticleShown(1));
        m_view->setSelectedSentence({1, 3}); // going there shows it again
        QVERIFY(m_view->isArticleShown(1));
        QTest::mouseDClick(pane(2)->header(), Qt::LeftButton);
        QVERIFY(m_view->isArticleShown(2));
        QVERIFY(!m_view->isArticleShown(0));
        QTest::mouseDClick(pane(2)->header(), Qt::LeftButton);
        QVERIFY(m_view->isArticleShown(0));
    }

    void showPairOverridesTheBest()
    {
        m_view->showPair({0, 1}, {0, 14}); // inside one article: plain selection
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 1}));
        m_view->showPair({0, 1}, {2, 3}); // the conflict, although 2:5 is the better match
        QVERIFY(std::abs(heightOf({0, 1}) - heightOf({2, 3})) <= 1);
        QCOMPARE(pane(2)->header()->answerText(), roleTitle(Role::Conflict));
    }

    void overviewGoesThere()
    {
        QScrollBar *bar = pane(0)->text()->verticalScrollBar();
        const OverviewBar *overview = pane(0)->overview();
        QTest::mouseClick(pane(0)->overview(), Qt::LeftButton, {}, QPoint(5, overview->height() - 3));
        QCOMPARE(bar->value(), bar->maximum());
        QTest::mouseClick(pane(0)->overview(), Qt::LeftButton, {}, QPoint(5, 1));
        QCOMPARE(bar->value(), 0);
    }

    void aNewAnalysisKeepsThePlace()
    {
        click({0, 4});
        const int place = pane(0)->text()->verticalScrollBar()->value();
        auto next = std::make_shared<Snapshot>(*m_snapshot);
        auto comparison = std::make_shared<Comparison>(*m_snapshot->comparison);
        comparison->matches.removeLast();
        next->comparison = comparison;
        m_view->setIndex(std::make_shared<const SnapshotIndex>(next));
        QCoreApplication::processEvents();
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 4}));
        QCOMPARE(pane(0)->text()->verticalScrollBar()->value(), place);

        QSignalSpy cleared(m_view.get(), &ReaderView::selectionCleared);
        comparison = std::make_shared<Comparison>(*comparison);
        comparison->articles.removeFirst();
        comparison->matches.clear();
        comparison->conflicts.clear();
        auto last = std::make_shared<Snapshot>(*next);
        last->comparison = comparison;
        m_view->setIndex(std::make_shared<const SnapshotIndex>(last));
        QCOMPARE(panes().size(), 4);
        QVERIFY(!m_view->selectedSentence());
        QCOMPARE(cleared.size(), 1);
    }

    void nothingToShow()
    {
        auto empty = std::make_shared<Snapshot>();
        empty->comparison = std::make_shared<Comparison>();
        m_view->setIndex(std::make_shared<const SnapshotIndex>(empty));
        m_view->setSelectedSentence({0, 0});
        m_view->showSpan({3, {0, 1}});
        m_view->nextLink();
        m_view->nextConflict();
        m_view->focusNextPane();
        m_view->goToCounterpart();
        m_view->soloArticle(0);
        QVERIFY(!m_view->selectedSentence());
        QVERIFY(!m_view->selectedSpan());
        QVERIFY(panes().isEmpty());
    }

    void aRejectedMatchLinksNobody()
    {
        click({0, 1});
        QCOMPARE(pane(3)->header()->answerText(), roleTitle(Role::Verbatim));
        const QString before = pane(3)->header()->accessibleDescription();
        const QImage painted = pane(3)->text()->viewport()->grab().toImage();
        auto next = std::make_shared<Snapshot>(*m_snapshot);
        for (const Match &match : m_snapshot->comparison->matches) {
            if (match.b == SentenceRef{3, 1})
                next->decisions.append(rejected(DecisionTarget::Match, match.key));
        }
        m_view->setIndex(std::make_shared<const SnapshotIndex>(next));
        QCOMPARE(pane(3)->header()->answerText(), pane(4)->header()->answerText()); // no counterpart
        QVERIFY(pane(3)->text()->viewport()->grab().toImage() != painted);
        QVERIFY(before.contains(u"3 linked"_s));
        QVERIFY(pane(3)->header()->accessibleDescription().contains(u"2 linked"_s));
        for (int i = 0; i < 4; ++i) {
            key(Qt::Key_Return);
            QVERIFY(m_view->selectedSentence() != std::optional(SentenceRef{3, 1}));
        }
    }

    void theHeaderCountsWhatTheListsCount()
    {
        const SnapshotIndex index(m_snapshot);
        for (int article = 0; article < 5; ++article) {
            const int count = index.counts(article).discrepancies;
            const QString words = pane(article)->header()->accessibleDescription();
            QCOMPARE(words.contains(u"discrepanc"_s), count > 0);
            QVERIFY(count == 0 || words.contains(QString::number(count) + u" discrepanc"_s));
        }
    }

    void anArticleKeepsItsPaneWhenAnotherGoes()
    {
        m_view->resize(2600, 420);
        QCoreApplication::processEvents();
        m_view->focusArticle(2);
        pane(1)->header()->setLocked(true);
        auto *splitter = m_view->findChild<BandSplitter *>();
        QList<int> sizes = splitter->sizes();
        const int step = 40;
        sizes[2] += step;
        sizes[3] -= step;
        splitter->setSizes(sizes);
        const QList<int> wide = splitter->sizes();
        QVERIFY(wide.at(2) > wide.at(3));
        auto next = std::make_shared<Snapshot>(*m_snapshot);
        auto comparison = std::make_shared<Comparison>();
        comparison->articles = m_snapshot->comparison->articles;
        comparison->articles.removeFirst();
        next->comparison = comparison;
        m_view->setIndex(std::make_shared<const SnapshotIndex>(next));
        QCoreApplication::processEvents();
        QCOMPARE(m_view->focusedArticle(), 1);
        QVERIFY(pane(0)->header()->isLocked());
        QVERIFY(!pane(1)->header()->isLocked());
        QVERIFY(splitter->sizes().at(1) > splitter->sizes().at(2));
    }

    void greyedTextIsSelectedByAClickAndByKeys()
    {
        const Article &article = m_snapshot->comparison->articles.at(0);
        const Furniture &first = article.furniture.first();
        ArticleText *text = pane(0)->text();
        text->ensureSpanVisible(first.span);
        const double top = text->spanExtent(first.span).top - text->verticalScrollBar()->value();
        QPoint point(10, static_cast<int>(top) + 6);
        while (text->furnitureAtPoint(point) != 0 && point.x() < text->viewport()->width())
            point.rx() += 6;
        m_view->setSelectedSentence({0, 4});
        text->ensureSpanVisible(first.span);
        QSignalSpy selected(m_view.get(), &ReaderView::furnitureSelected);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(m_view->selectedFurniture(), std::optional(ArticleSpan{0, first.span}));
        QVERIFY(!m_view->selectedSentence());
        QCOMPARE(m_view->selectedSpan(), std::optional(ArticleSpan{0, first.span}));
        const QImage framed = text->viewport()->grab().toImage();
        key(Qt::Key_Escape);
        QVERIFY(!m_view->selectedFurniture());
        QVERIFY(text->viewport()->grab().toImage() != framed);

        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, point);
        key(Qt::Key_Down); // on with the sentences from there
        const auto below = m_view->selectedSentence();
        QVERIFY(below && article.sentences.at(below->sentence).span.start > first.span.end);
        QVERIFY(below->sentence == 0 || article.sentences.at(below->sentence - 1).span.start < first.span.start);
        key(Qt::Key_G);
        QCOMPARE(m_view->selectedFurniture(), std::optional(ArticleSpan{0, article.furniture.at(1).span}));
        key(Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedFurniture(), std::optional(ArticleSpan{0, first.span}));
        QSignalSpy said(m_view.get(), &ReaderView::messageRequested);
        key(Qt::Key_G, Qt::ShiftModifier); // before the first there is none
        QCOMPARE(m_view->selectedFurniture(), std::optional(ArticleSpan{0, first.span}));
        QCOMPARE(said.size(), 1);
    }

    void aHitOutsideAllSentencesIsBroughtOnTheScreen()
    {
        const Article &article = m_snapshot->comparison->articles.at(0);
        const Span teaser = article.furniture.last().span;
        const ArticleSpan hit{0, {teaser.start, teaser.start + 9}};
        m_view->setSelectedSentence({0, 1});
        pane(0)->text()->scrollToHeight(0);
        m_view->setSearchHits({hit, {1, {0, 4}}});
        m_view->nextSearchHit();
        QVERIFY(!m_view->selectedSentence()); // none before it is selected instead
        QCOMPARE(m_view->selectedFurniture(), std::optional(ArticleSpan{0, teaser}));
        const BandEnd extent = pane(0)->text()->spanExtent(hit.span);
        const int top = pane(0)->text()->verticalScrollBar()->value();
        QVERIFY(extent.top >= top);
        QVERIFY(extent.bottom <= top + pane(0)->text()->viewport()->height());
        const QImage framed = pane(0)->text()->viewport()->grab().toImage();
        m_view->nextSearchHit();
        pane(0)->text()->scrollToHeight(top);
        QVERIFY(pane(0)->text()->viewport()->grab().toImage() != framed);
    }

    void lettersAndSpacingAreChosen()
    {
        const double before = pane(0)->text()->documentHeight();
        m_view->setTypography(true, 200);
        QVERIFY(pane(0)->text()->documentHeight() > before);
        m_view->setTypography(true, 155);
        QCOMPARE(pane(0)->text()->documentHeight(), before);
        const QImage withSerifs = pane(0)->text()->viewport()->grab().toImage();
        m_view->setTypography(false, 155);
        QVERIFY(pane(0)->text()->viewport()->grab().toImage() != withSerifs);
    }

    void wholePanesThatCanBeRead()
    {
        const auto wholePanes = [this](int width) {
            m_view->resize(width, 420);
            QCoreApplication::processEvents();
            const auto *strip = m_view->findChild<PaneStrip *>();
            int whole = 0;
            for (const ArticlePane *shown : panes()) {
                const int left = shown->mapTo(strip->viewport(), QPoint()).x();
                whole += left >= 0 && left + shown->width() <= strip->viewport()->width() ? 1 : 0;
            }
            return whole;
        };
        QCOMPARE(wholePanes(786), 2); // what two docks leave of 1280 pixels
        QVERIFY(pane(0)->text()->viewport()->width() >= pane(0)->text()->widthFor(38));
        QCOMPARE(wholePanes(1328), 3);
        QVERIFY(pane(0)->text()->viewport()->width() >= pane(0)->text()->widthFor(38));
        QCOMPARE(wholePanes(1900), 5);
        QVERIFY(pane(0)->text()->viewport()->width() >= pane(0)->text()->widthFor(38));
        m_view->focusArticle(4);
        QCOMPARE(wholePanes(786), 2); // whole ones also when not at the beginning
    }

    void whatDoesNotFitIsFoldedToSpines()
    {
        const auto *spines = m_view->findChild<SpineList *>();
        m_view->resize(2200, 420);
        QTRY_VERIFY(!spines->isVisible());
        m_view->resize(800, 420);
        QTRY_VERIFY(spines->isVisible());
        QTRY_COMPARE(lettersOf(*spines), QStringLiteral("CDE"));
        m_view->setSelectedSentence({0, 4});
        QVERIFY(spines->item(0)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(roleTitle(LinkIndex(SnapshotIndex(m_snapshot)).best({0, 4}, 2)->role)));
        QTest::mouseClick(spines->viewport(), Qt::LeftButton, {}, spines->visualItemRect(spines->item(2)).center());
        QTRY_COMPARE(lettersOf(*spines), QStringLiteral("ABC"));
        QCOMPARE(m_view->focusedArticle(), 4);
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({2, 6})) <= 1); // what is folded still follows
    }

    void panesAreMovedByKeysAndMouse()
    {
        m_view->moveArticle(0, 1);
        QCOMPARE(m_view->articleOrder(), (QList<int>{1, 0, 2, 3, 4}));
        QVERIFY(pane(0)->mapToGlobal(QPoint()).x() > pane(1)->mapToGlobal(QPoint()).x());
        m_view->hideArticle(2);
        m_view->moveArticle(0, 1); // past the next one that is shown
        QCOMPARE(m_view->articleOrder(), (QList<int>{1, 2, 3, 0, 4}));
        QSignalSpy said(m_view.get(), &ReaderView::messageRequested);
        m_view->moveArticle(1, -1);
        QCOMPARE(said.size(), 1);
        m_view->showAllArticles();
        m_view->resize(2200, 420);
        QCoreApplication::processEvents();
        const QPoint from = pane(1)->header()->rect().center();
        QTest::mousePress(pane(1)->header(), Qt::LeftButton, {}, from);
        const QPoint to
            = pane(1)->header()->mapFromGlobal(pane(3)->mapToGlobal(pane(3)->rect().center())) + QPoint(20, 0);
        dragTo(pane(1)->header(), to);
        QTest::mouseRelease(pane(1)->header(), Qt::LeftButton);
        QCOMPARE(m_view->articleOrder(), (QList<int>{2, 3, 1, 0, 4}));
    }

    void theBaseStandsFirst()
    {
        m_view->toggleBase(3);
        QCOMPARE(m_view->articleOrder(), (QList<int>{3, 0, 1, 2, 4}));
        QCOMPARE(m_view->baseArticle(), 3);
        QVERIFY(pane(3)->header()->accessibleName().contains(u"base"_s));
        m_view->moveArticle(0, -1);
        QCOMPARE(m_view->articleOrder().first(), 3);
        const QByteArray layout = m_view->saveLayout();
        m_view->toggleBase(3);
        QCOMPARE(m_view->baseArticle(), -1);
        m_view->restoreLayout(layout);
        QCOMPARE(m_view->articleOrder(), (QList<int>{3, 0, 1, 2, 4}));
    }

    void withoutOverviewThereAreScrollBars()
    {
        const QScrollBar *bar = pane(0)->text()->verticalScrollBar();
        QVERIFY(!bar->isVisible());
        m_view->setOverviewVisible(false);
        QVERIFY(!pane(0)->overview()->isVisible());
        QTRY_VERIFY(bar->isVisible());
        m_view->setOverviewVisible(true);
        QTRY_VERIFY(!bar->isVisible());
    }

    void theLastArticleIsNotHidden()
    {
        QSignalSpy messages(m_view.get(), &ReaderView::messageRequested);
        for (int i = 0; i < 5; ++i)
            m_view->hideArticle(i);
        QVERIFY(m_view->isArticleShown(4));
        QCOMPARE(messages.size(), 1);
        // The only one shown goes: the hidden ones come back.
        auto next = std::make_shared<Snapshot>(*m_snapshot);
        auto comparison = std::make_shared<Comparison>();
        comparison->articles = m_snapshot->comparison->articles;
        comparison->articles.removeLast();
        next->comparison = comparison;
        m_view->setIndex(std::make_shared<const SnapshotIndex>(next));
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_view->isArticleShown(i));
    }

    void theLockIsReachedByTab()
    {
        m_view->focusArticle(0);
        auto *lock = pane(1)->header()->findChild<QToolButton *>();
        for (int i = 0; i < 6 && !lock->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(lock->hasFocus());
        QTest::keyClick(lock, Qt::Key_Space);
        QVERIFY(pane(1)->header()->isLocked());
        m_view->togglePaneLock(1);
        QVERIFY(!pane(1)->header()->isLocked());
    }

    void theAccentLineTellsWhereTheKeyboardIs()
    {
        m_view->focusArticle(1);
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        const auto line = [this] { return pane(1)->header()->grab().toImage().pixelColor(60, 0); };
        QCOMPARE(line(), Theme::current().color(Surface::Accent));
        pane(1)->text()->clearFocus();
        QVERIFY(line() != Theme::current().color(Surface::Accent)); // dimmed, yet not gone
        QVERIFY(line() != Theme::current().color(Surface::Pane));
    }

    void layoutIsKept()
    {
        m_view->hideArticle(3);
        pane(2)->header()->setLocked(true);
        m_view->setSelectedSentence({1, 3});
        const QByteArray layout = m_view->saveLayout();
        ReaderView other;
        other.setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
        other.restoreLayout(layout);
        QVERIFY(!other.isArticleShown(3));
        QVERIFY(other.isArticleShown(2));
        QCOMPARE(other.selectedSentence(), std::optional(SentenceRef{1, 3}));
        other.restoreLayout("not a layout");
        QVERIFY(!other.isArticleShown(3));
    }

    void aHiddenArticleIsShownWhenAskedFor()
    {
        m_view->hideArticle(3);
        m_view->focusArticle(3);
        QVERIFY(!m_view->isArticleShown(3));
        m_view->showArticle(3);
        QVERIFY(m_view->isArticleShown(3));
        QCOMPARE(m_view->focusedArticle(), 3);
        m_view->showArticle(99);
        QCOMPARE(m_view->focusedArticle(), 3);
    }

    void oddCharactersDoNotShiftAnything()
    {
        Test::SnapshotBuilder story;
        story.article(u"odd.txt"_s, {}, u"Odd\u2028one"_s);
        story.paragraph({u"A\u00a0wall\tof \U0001F9F1 bricks\u2029fell."_s, u"It\u00b4s \ufffc gone."_s});
        story.paragraph({u"The last sentence."_s});
        m_view->setIndex(std::make_shared<const SnapshotIndex>(story.build()));
        QCoreApplication::processEvents();
        m_view->focusArticle(0);
        m_view->setSelectedSentence({0, 3});
        for (int i = 0; i < 2; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pane(0)->text()->textCursor().selectedText().trimmed(), u"The last"_s);
        click({0, 2});
        QCOMPARE(m_view->selectedSentence(), std::optional(SentenceRef{0, 2}));
    }

    void rightToLeftIsMirroredNotBroken()
    {
        m_view->resize(2600, 420); // all five in sight
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->findChild<PaneStrip *>()->horizontalScrollBar()->maximum(), 0);
        const auto leftOf = [this](const QWidget *widget) { return widget->mapTo(m_view.get(), QPoint()).x(); };
        for (int i = 1; i < 5; ++i)
            QVERIFY(leftOf(pane(i)) + pane(i)->width() <= leftOf(pane(i - 1)));
        const auto *header = pane(0)->header();
        QVERIFY(header->findChild<QToolButton *>()->geometry().right() < header->width() / 2);
        click({0, 4});
        QVERIFY(std::abs(heightOf({0, 4}) - heightOf({1, 3})) <= 1);
    }

    void aChangeOfThemeRepaints()
    {
        const QColor light = m_view->grab().toImage().pixelColor(200, 5);
        Theme::apply(*qApp, SchemeChoice::Dark);
        QCoreApplication::processEvents();
        const QColor dark = m_view->grab().toImage().pixelColor(200, 5);
        Theme::apply(*qApp, SchemeChoice::Light);
        QVERIFY(light.lightness() > 200);
        QVERIFY(dark.lightness() < 80);
    }

private:
    [[nodiscard]] static Decision rejected(DecisionTarget target, const QString &key)
    {
        Decision decision;
        decision.target = target;
        decision.key = key;
        decision.verdict = Verdict::Rejected;
        return decision;
    }

    [[nodiscard]] QList<ArticlePane *> panes() const { return m_view->findChild<PaneStrip *>()->panes(); }
    [[nodiscard]] ArticlePane *pane(int article) const { return panes().at(article); }

    /** Where the first letters of a sentence are, in its viewport; scrolls there first if need be. */
    [[nodiscard]] QPoint pointIn(SentenceRef ref) const
    {
        ArticleText *text = pane(ref.article)->text();
        text->ensureSentenceVisible(ref.sentence);
        const BandEnd place = text->sentenceInViewport(ref.sentence);
        for (int x = 10; x < text->viewport()->width(); x += 6) {
            const QPoint point(x, static_cast<int>(place.top) + 8);
            if (text->sentenceAtPoint(point) == ref.sentence)
                return point;
        }
        return {};
    }

    void click(SentenceRef ref)
    {
        QTest::mouseClick(pane(ref.article)->text()->viewport(), Qt::LeftButton, {}, pointIn(ref));
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(pane(std::max(0, m_view->focusedArticle()))->text(), key, modifiers);
    }

    static QString lettersOf(const SpineList &spines)
    {
        QString letters;
        for (int i = 0; i < spines.count(); ++i)
            letters += spines.item(i)->data(Qt::AccessibleTextRole).toString().first(1);
        return letters;
    }

    static void dragTo(QWidget *widget, const QPoint &place)
    {
        QMouseEvent event(QEvent::MouseMove, place, widget->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &event);
    }

    static void wheel(QWidget *viewport, int delta)
    {
        const QPointF middle = viewport->rect().center();
        QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }

    /** Of a sentence's first line, on the screen. */
    [[nodiscard]] double heightOf(SentenceRef ref) const
    {
        const ArticleText *text = pane(ref.article)->text();
        return text->viewport()->mapToGlobal(QPoint()).y() + text->sentenceInViewport(ref.sentence).top;
    }

    std::unique_ptr<ReaderView> m_view;
    SnapshotPtr m_snapshot;
};

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
