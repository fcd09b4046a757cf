// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../compare/storybuilder.h"
#include "workspacetest.h"

#include <compare/comparer.h>
#include <model/sentenceanchor.h>
#include <workspace/eventdecisions.h>
#include <workspace/linkdecisions.h>
#include <workspace/staledecisions.h>
#include <workspace/steptitle.h>
#include <workspace/storydecisions.h>

#include <QCryptographicHash>

#include <set>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** What is found corrected by hand: replayed on every new analysis, named by what does not change, known when stale. */
class TestFindingsByHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anchor_findsItsSentence_data();
    void anchor_findsItsSentence();
    void anchors_areWrittenAndRead();
    void events_areMerged();
    void mergeOfDays_isADiscrepancy();
    void evidence_isSplitOff();
    void severalSentences_areOneNewEvent();
    void sentence_isMovedAndBack();
    void allSentences_moved_isAMerge();
    void sentenceOfNoEvent_isTakenIn();
    void sentenceOfNoEvent_becomesOne();
    void event_isNamed();
    void name_outlivesSplitting();
    void otherDecisions_changeNothing();
    void newArticle_movesNothing();
    void insideItsStory();
    void staleWhenGone();
    void steps_areNamed();
    void workspace_replaysAndUndoes();
    void sentences_areLinked();
    void link_isOfTheMatchersKind();
    void link_foundAsWell_isNotTwice();
    void link_isStaleWhenGone();
    void link_fromStoryToStory();
    void linkSteps_areNamed();
};

namespace
{

Article article(const QString &file, const QStringList &sentences)
{
    Article made = articleOf(file, u"2023-03-17"_s, sentences); // a Friday
    made.sha256 = QCryptographicHash::hash(made.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    made.facts = extractFacts(made);
    return made;
}

const QString kVote = u"The council of Halden voted on Monday to close the copper mine."_s;
const QString kVoteToo = u"In a vote on Monday, the Halden council decided to close the copper mine."_s;
const QString kFlood = u"A flood cut the railway to Halden on Tuesday."_s;
const QString kAttack = u"Rebels attacked the power station of Halden with rockets on Wednesday."_s;
const QString kTalk = u"A dark week, all in all."_s;

QList<Article> town()
{
    return {article(u"1.txt"_s, {kVote, kFlood}), article(u"2.txt"_s, {kVoteToo}),
            article(u"3.txt"_s, {kAttack, kTalk})};
}

Comparison compared(const QList<Article> &articles, const QList<Decision> &decisions = {})
{
    auto result = compareArticles(articles, {}, {}, decisions);
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *std::move(result);
}

SentenceRef placeOf(const Comparison &comparison, const QString &text)
{
    for (int i = 0; i < comparison.articles.size(); ++i) {
        for (int j = 0; j < comparison.articles.at(i).sentences.size(); ++j) {
            if (comparison.text({i, j}) == text)
                return {i, j};
        }
    }
    qFatal("%s", qPrintable(text));
}

/** The events as what they are told of by, sorted: "text | text". */
QStringList told(const Comparison &comparison)
{
    QStringList events;
    for (const Event &event : comparison.events) {
        QStringList texts;
        for (const EventEvidence &evidence : event.evidence)
            texts += comparison.text(evidence.sentence).toString();
        texts.sort();
        events += texts.join(u" | "_s);
    }
    events.sort();
    return events;
}

QStringList events(const QList<QStringList> &expected)
{
    QStringList lines;
    for (QStringList texts : expected) {
        texts.sort();
        lines += texts.join(u" | "_s);
    }
    lines.sort();
    return lines;
}

int eventWith(const Comparison &comparison, const QString &text)
{
    const SentenceRef place = placeOf(comparison, text);
    for (int i = 0; i < comparison.events.size(); ++i) {
        for (const EventEvidence &evidence : comparison.events.at(i).evidence) {
            if (evidence.sentence == place)
                return i;
        }
    }
    return -1;
}

QList<Decision> moved(const Comparison &comparison, const QStringList &texts, const QString &into)
{
    QList<SentenceRef> sentences;
    for (const QString &text : texts)
        sentences += placeOf(comparison, text);
    const int from = eventWith(comparison, texts.first());
    return movedSentences(comparison, from < 0 ? std::nullopt : std::optional(from), sentences,
                          into.isEmpty() ? std::nullopt : std::optional(eventWith(comparison, into)));
}

bool haveKeysOfTheirOwn(const Comparison &comparison)
{
    std::set<QString> keys;
    for (const Event &event : comparison.events)
        keys.insert(event.key);
    return keys.size() == size_t(comparison.events.size()) && !keys.contains(QString());
}

} // namespace

void TestFindingsByHand::anchor_findsItsSentence_data()
{
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isSameContent");
    QTest::addColumn<int>("sentence");
    QTest::newRow("unchanged") << QStringList{kVote, kFlood} << u"1.txt"_s << true << 1;
    QTest::newRow("renamed") << QStringList{kVote, kFlood} << u"9.txt"_s << true << 1;
    QTest::newRow("one sentence more") << QStringList{kVote, kTalk, kFlood} << u"1.txt"_s << false << 2;
    QTest::newRow("another file") << QStringList{kVote, kFlood, kTalk} << u"9.txt"_s << false << -1;
    QTest::newRow("other words") << QStringList{kVote, kAttack} << u"1.txt"_s << false << -1;
    QTest::newRow("twice the same words") << QStringList{kFlood, kVote, kFlood} << u"1.txt"_s << false << -1;
    QTest::newRow("sentences parted otherwise") << QStringList{kVote + u' ' + kFlood} << u"1.txt"_s << true << 0;
}

void TestFindingsByHand::anchor_findsItsSentence()
{
    QFETCH(QStringList, now);
    QFETCH(QString, file);
    QFETCH(bool, isSameContent);
    QFETCH(int, sentence);
    const Article before = article(u"1.txt"_s, {kVote, kFlood});
    SentenceAnchor anchor = anchorOf({before}, {0, 1});
    Article after = article(file, now);
    if (isSameContent)
        after.sha256 = before.sha256;
    const auto found = sentenceOf({article(u"0.txt"_s, {kFlood}), after}, anchor);
    QCOMPARE(found, sentence < 0 ? std::nullopt : std::optional(SentenceRef{1, sentence}));
}

void TestFindingsByHand::anchors_areWrittenAndRead()
{
    const QList<Article> articles = town();
    const QList<SentenceAnchor> anchors{anchorOf(articles, {0, 1}), anchorOf(articles, {2, 0})};
    QCOMPARE(anchorsIn(textOf(anchors)), anchors);
    QCOMPARE(sentencesOf(articles, anchors), (QList<SentenceRef>{{0, 1}, {2, 0}}));
    for (const QString &none : {QString(), u"no JSON"_s, u"{}"_s, u"[1, null, {}]"_s})
        QVERIFY(sentencesOf(articles, anchorsIn(none)).isEmpty());
}

void TestFindingsByHand::events_areMerged()
{
    const Comparison before = compared(town());
    QCOMPARE(told(before), events({{kVote, kVoteToo}, {kFlood}, {kAttack}}));
    const int into = eventWith(before, kVote);
    const Comparison after = compared(town(), {mergedEvents(before, eventWith(before, kFlood), into)});
    QCOMPARE(told(after), events({{kVote, kVoteToo, kFlood}, {kAttack}}));
    const Event &merged = after.events.at(eventWith(after, kFlood));
    QCOMPARE(merged.title, before.events.at(into).title);
    QCOMPARE(merged.key, before.events.at(into).key);
    QVERIFY(merged.isByHand);
    QCOMPARE(merged.readings.size(), 2);
    QCOMPARE(merged.readings.first().articles, (QList<int>{0, 1}));
    QVERIFY(!after.events.at(eventWith(after, kAttack)).isByHand);
    QVERIFY(after.byHand != before.byHand);
    const CoverageRow &row = after.coverage.at(eventWith(after, kFlood));
    QCOMPARE(row.cells.at(0).sentences, (QList<int>{0, 1}));
}

void TestFindingsByHand::mergeOfDays_isADiscrepancy()
{
    const Comparison before = compared(town());
    const Comparison after
        = compared(town(), {mergedEvents(before, eventWith(before, kAttack), eventWith(before, kFlood))});
    const Event &merged = after.events.at(eventWith(after, kAttack));
    QVERIFY(merged.isDisputed); // Tuesday, Wednesday
    QCOMPARE(isoOf(*merged.date), u"2023-03-14/2023-03-15"_s);
    const auto isOfDays = [](const Conflict &conflict) { return conflict.kind == ConflictKind::Date; };
    QCOMPARE(std::ranges::count_if(before.conflicts, isOfDays), 0);
    QCOMPARE(std::ranges::count_if(after.conflicts, isOfDays), 1);
}

void TestFindingsByHand::evidence_isSplitOff()
{
    const Comparison before = compared(town());
    const QList<Decision> split = moved(before, {kVoteToo}, {});
    QCOMPARE(split.size(), 1);
    const Comparison after = compared(town(), split);
    QCOMPARE(told(after), events({{kVote}, {kVoteToo}, {kFlood}, {kAttack}}));
    QVERIFY(haveKeysOfTheirOwn(after));
    const Event &alone = after.events.at(eventWith(after, kVoteToo));
    QVERIFY(alone.isByHand && after.events.at(eventWith(after, kVote)).isByHand);
    QVERIFY(!alone.title.isEmpty());
    QCOMPARE(isoOf(*alone.date), u"2023-03-13"_s);
    QCOMPARE(after.coverage.size(), 4);
    // The sentence that the event had its key from may go as well.
    const Comparison other = compared(town(), moved(before, {kVote}, {}));
    QCOMPARE(told(other), told(after));
    QVERIFY(haveKeysOfTheirOwn(other));
    QVERIFY(movedSentences(before, eventWith(before, kFlood), {placeOf(before, kFlood)}, {}).isEmpty()); // it is alone
}

void TestFindingsByHand::severalSentences_areOneNewEvent()
{
    const Comparison before = compared(town());
    QList<Decision> decisions{mergedEvents(before, eventWith(before, kFlood), eventWith(before, kVote))};
    const Comparison merged = compared(town(), decisions);
    decisions += moved(merged, {kVote, kVoteToo}, {});
    const Comparison after = compared(town(), decisions);
    QCOMPARE(told(after), events({{kVote, kVoteToo}, {kFlood}, {kAttack}}));
    QVERIFY(haveKeysOfTheirOwn(after));
    QVERIFY(!after.events.at(eventWith(after, kVote)).isDisputed);
}

void TestFindingsByHand::sentence_isMovedAndBack()
{
    const Comparison before = compared(town());
    QList<Decision> decisions = moved(before, {kVoteToo}, kFlood);
    const Comparison after = compared(town(), decisions);
    QCOMPARE(told(after), events({{kVote}, {kVoteToo, kFlood}, {kAttack}}));
    decisions += moved(after, {kVoteToo}, kVote);
    QVERIFY(decisions.first().key != decisions.last().key); // each is of the event that is left
    QCOMPARE(told(compared(town(), decisions)), told(before));
}

void TestFindingsByHand::allSentences_moved_isAMerge()
{
    const Comparison before = compared(town());
    const QList<Decision> decisions = moved(before, {kVote, kVoteToo}, kAttack);
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().field, EventField::kMerge);
    QCOMPARE(told(compared(town(), decisions)), events({{kVote, kVoteToo, kAttack}, {kFlood}}));
}

void TestFindingsByHand::sentenceOfNoEvent_isTakenIn()
{
    const Comparison before = compared(town());
    QCOMPARE(eventWith(before, kTalk), -1);
    const Comparison after = compared(town(), moved(before, {kTalk}, kFlood));
    QCOMPARE(told(after), events({{kVote, kVoteToo}, {kFlood, kTalk}, {kAttack}}));
    const Event &event = after.events.at(eventWith(after, kTalk));
    QVERIFY(event.evidence.last().isAttached && !event.evidence.last().date);
    QCOMPARE(event.readings.size(), 1);
    QCOMPARE(after.coverage.at(eventWith(after, kTalk)).cells.at(2).sentences, QList<int>{1});
}

void TestFindingsByHand::sentenceOfNoEvent_becomesOne()
{
    const Comparison before = compared(town());
    QList<Decision> decisions = moved(before, {kTalk}, {});
    const Comparison after = compared(town(), decisions);
    QCOMPARE(told(after), events({{kVote, kVoteToo}, {kFlood}, {kAttack}, {kTalk}}));
    const Event &undated = after.events.last(); // behind all that have a day
    QCOMPARE(after.text(undated.evidence.first().sentence), kTalk);
    QVERIFY(!undated.date && undated.readings.isEmpty() && !undated.isAnnouncement);
    QCOMPARE(undated.title, u"A dark week, all in all"_s);
    decisions += mergedEvents(after, eventWith(after, kTalk), eventWith(after, kAttack));
    QCOMPARE(told(compared(town(), decisions)), events({{kVote, kVoteToo}, {kFlood}, {kAttack, kTalk}}));
}

void TestFindingsByHand::event_isNamed()
{
    const Comparison before = compared(town());
    const QList<Decision> named = namedEvent(before, {}, eventWith(before, kVote), u" The  end of the mine "_s);
    const Comparison after = compared(town(), named);
    QCOMPARE(after.events.at(eventWith(after, kVote)).title, u"The end of the mine"_s);
    QVERIFY(after.events.at(eventWith(after, kVote)).isByHand);
    QCOMPARE(told(after), told(before));
    const QList<Decision> back = namedEvent(after, named, eventWith(after, kVote), {});
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().key, named.first().key);
    QCOMPARE(back.first().verdict, Verdict::Open);
    QVERIFY(back.first().note.isEmpty());
    QVERIFY(namedEvent(after, named, eventWith(after, kFlood), {}).isEmpty()); // was never named
}

void TestFindingsByHand::name_outlivesSplitting()
{
    const Comparison before = compared(town());
    QList<Decision> decisions = namedEvent(before, {}, eventWith(before, kVote), u"The end of the mine"_s);
    decisions += moved(before, {kVoteToo}, {});
    const Comparison split = compared(town(), decisions);
    QCOMPARE(split.events.at(eventWith(split, kVote)).title, u"The end of the mine"_s);
    QVERIFY(split.events.at(eventWith(split, kVoteToo)).title != u"The end of the mine"_s);
    decisions += mergedEvents(split, eventWith(split, kVote), eventWith(split, kFlood));
    const Comparison merged = compared(town(), decisions);
    QCOMPARE(merged.events.at(eventWith(merged, kVote)).title, split.events.at(eventWith(split, kFlood)).title);
}

void TestFindingsByHand::otherDecisions_changeNothing()
{
    const Comparison before = compared(town());
    Decision open = mergedEvents(before, 0, 1);
    open.verdict = Verdict::Open;
    Decision verdict;
    verdict.target = DecisionTarget::Event;
    verdict.key = before.events.first().key;
    verdict.verdict = Verdict::Accepted;
    QVERIFY(compared(town(), {open, verdict}) == before);
}

void TestFindingsByHand::newArticle_movesNothing()
{
    const Comparison before = compared(town());
    QList<Decision> decisions{mergedEvents(before, eventWith(before, kFlood), eventWith(before, kAttack))};
    decisions += moved(before, {kVoteToo}, {});
    QList<Article> more = town();
    more.prepend(article(u"0.txt"_s, {u"The council of Halden voted on Monday to shut the copper mine."_s, kTalk}));
    more[1] = article(u"1.txt"_s, {kTalk, kVote, kFlood}); // changed: all that is named in it stands further on
    const Comparison after = compared(more, decisions);
    QVERIFY(eventWith(after, kFlood) >= 0);
    QCOMPARE(eventWith(after, kFlood), eventWith(after, kAttack));
    QVERIFY(eventWith(after, kVoteToo) != eventWith(after, kVote));
    QVERIFY(staleDecisions(decisions, after).isEmpty());
    std::ranges::reverse(more);
    QVERIFY(compared(more, decisions) == after);
}

void TestFindingsByHand::insideItsStory()
{
    const Comparison whole = compared(town());
    QList<Decision> decisions{movedToStory(whole, 2, std::nullopt)};
    const Comparison parted = compared(town(), decisions);
    QCOMPARE(parted.stories.size(), 2);
    QCOMPARE(told(parted), told(whole));
    decisions += mergedEvents(parted, eventWith(parted, kFlood), eventWith(parted, kVote));
    decisions += moved(parted, {kTalk}, {});
    const Comparison after = compared(town(), decisions);
    QCOMPARE(told(after), events({{kVote, kVoteToo, kFlood}, {kAttack}, {kTalk}}));
    QVERIFY(!after.events.last().date); // the undated last, of whatever story
    for (const CoverageRow &row : after.coverage) {
        const SentenceRef place = after.events.at(row.event).evidence.first().sentence;
        QCOMPARE(row.story, after.storyOf(place.article));
    }
}

void TestFindingsByHand::staleWhenGone()
{
    const Comparison before = compared(town());
    const Decision merge = mergedEvents(before, eventWith(before, kAttack), eventWith(before, kVote));
    const Decision move = moved(before, {kVoteToo}, kFlood).first();
    const Decision name = namedEvent(before, {}, eventWith(before, kAttack), u"Rockets"_s).first();
    const QList<Decision> decisions{merge, move, name};
    QVERIFY(staleDecisions(decisions, compared(town(), decisions)).isEmpty());
    QList<Article> less = town();
    less.removeLast(); // with the attack
    const Comparison after = compared(less, decisions);
    QCOMPARE(staleDecisions(decisions, after), (QList{merge, name}));
    QCOMPARE(told(after), events({{kVote}, {kVoteToo, kFlood}}));
    less.removeLast();
    QCOMPARE(staleDecisions(decisions, compared(less, decisions)), decisions);
}

void TestFindingsByHand::steps_areNamed()
{
    const Comparison before = compared(town());
    const auto title = [](const QList<Decision> &decisions) {
        JournalStep step;
        step.decisions = decisions;
        return stepTitle(step);
    };
    QCOMPARE(title({mergedEvents(before, 0, 1)}), u"merge events"_s);
    QCOMPARE(title(moved(before, {kVoteToo}, {})), u"split event"_s);
    QCOMPARE(title(moved(before, {kVoteToo}, kFlood)), u"move sentence to another event"_s);
    QCOMPARE(title(moved(before, {kTalk}, {})), u"make sentence an event"_s);
    QCOMPARE(title(namedEvent(before, {}, 0, u"Name"_s)), u"name event"_s);
    Decision dropped = mergedEvents(before, 0, 1);
    dropped.verdict = Verdict::Open;
    QCOMPARE(title({dropped}), u"drop decision on events"_s);
}

void TestFindingsByHand::workspace_replaysAndUndoes()
{
    const Surroundings surroundings;
    const auto write = [&](const QString &file, const QStringList &sentences) {
        surroundings.write(u"halden/"_s + file, u"17 March 2023\n\n"_s + sentences.join(u"\n\n"_s) + u'\n');
    };
    write(u"1.txt"_s, {kVote, kFlood});
    write(u"2.txt"_s, {kVoteToo});
    write(u"3.txt"_s, {kAttack, kTalk});
    const QString folder = surroundings.path(u"halden"_s);
    ComparisonPtr found;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        found = workspace.snapshot()->comparison;
        QCOMPARE(told(*found), events({{kVote, kVoteToo}, {kFlood}, {kAttack}}));
        workspace.decide(mergedEvents(*found, eventWith(*found, kFlood), eventWith(*found, kAttack)));
        TRY_LONG(workspace.snapshot()->comparison->events.size() == 2 && !workspace.isBusy());
        QCOMPARE(workspace.undoText(), u"merge events"_s);
        workspace.decideAll(namedEvent(*workspace.snapshot()->comparison, {}, 1, u"Two days of March"_s));
        TRY_LONG(workspace.snapshot()->comparison->events.last().title == u"Two days of March"_s);
        TRY_LONG(!workspace.isBusy());
    }
    Workspace workspace; // as another day
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->comparison->events.last().title, u"Two days of March"_s);
    QVERIFY(workspace.snapshot()->comparison->events.last().isByHand);
    workspace.analyseAnew(workspace.snapshot()->comparison->parameters);
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(told(*workspace.snapshot()->comparison), events({{kVote, kVoteToo}, {kFlood, kAttack}}));
    workspace.undo();
    workspace.undo();
    TRY_LONG(workspace.snapshot()->decisions.isEmpty() && !workspace.isBusy());
    QVERIFY(*workspace.snapshot()->comparison == *found);
    QCOMPARE(workspace.redoText(), u"merge events"_s);
    workspace.redo();
    TRY_LONG(workspace.snapshot()->comparison->events.size() == 2 && !workspace.isBusy());
    QVERIFY(workspace.snapshot()->stale.isEmpty());
    write(u"3.txt"_s, {kTalk}); // the attack is told no more
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->stale, workspace.snapshot()->decisions);
    QCOMPARE(told(*workspace.snapshot()->comparison), events({{kVote, kVoteToo}, {kFlood}}));
}

void TestFindingsByHand::sentences_areLinked()
{
    const Comparison before = compared(town());
    const SentenceRef flood = placeOf(before, kFlood);
    const SentenceRef talk = placeOf(before, kTalk);
    const Decision link = linkedSentences(before, talk, flood);
    QCOMPARE(linkedSentences(before, flood, talk), link); // whichever was marked
    const Comparison after = compared(town(), {link});
    QCOMPARE(after.matches.size(), before.matches.size() + 1);
    const auto made
        = std::ranges::find_if(after.matches, [&](const Match &match) { return match.a == flood && match.b == talk; });
    QVERIFY(made != after.matches.end());
    QCOMPARE(made->kind, MatchKind::Partial); // the matcher sees nothing in common
    QCOMPARE(made->why.first(), u"linked by hand"_s);
    QCOMPARE(linkOf({link}, after, *made), std::optional(link));
    QVERIFY(!linkOf({link}, before, before.matches.first()));
    QVERIFY(std::ranges::is_sorted(after.matches, {}, [](const Match &match) { return std::pair(match.a, match.b); }));
    QVERIFY(after.byHand != before.byHand);
    QVERIFY(compared(town(), {removedLink(link)}) == before);
    QList<Article> more = town();
    more.prepend(article(u"0.txt"_s, {kAttack})); // moves all others
    const Comparison moved = compared(more, {link});
    QVERIFY(std::ranges::any_of(moved.matches, [&](const Match &match) {
        return match.a == placeOf(moved, kFlood) && match.b == placeOf(moved, kTalk);
    }));
}

void TestFindingsByHand::link_isOfTheMatchersKind()
{
    // In one article only what is said twice in the same words is a match, unless it is linked by hand.
    const QString again = u"The council of Halden voted on Monday to shut the old copper mine."_s;
    const QList<Article> articles{article(u"1.txt"_s, {kVote, kFlood, again}), article(u"2.txt"_s, {kAttack})};
    const Comparison before = compared(articles);
    const auto isBetween
        = [&](const Match &match) { return match.a == placeOf(before, kVote) && match.b == placeOf(before, again); };
    const Comparison after
        = compared(articles, {linkedSentences(before, placeOf(before, kVote), placeOf(before, again))});
    const auto made = std::ranges::find_if(after.matches, isBetween);
    QVERIFY(made != after.matches.end());
    QVERIFY(made->kind != MatchKind::Partial);
    QVERIFY(made->score > 0.5);
    QVERIFY(made->why.size() > (std::ranges::any_of(before.matches, isBetween) ? 0 : 1));
}

void TestFindingsByHand::link_foundAsWell_isNotTwice()
{
    const Comparison before = compared(town());
    QCOMPARE(before.matches.size(), 1);
    const Match &found = before.matches.first();
    const Decision link = linkedSentences(before, found.a, found.b);
    QCOMPARE(compared(town(), {link}).matches, before.matches);
    QVERIFY(!linkOf({link}, before, found));
}

void TestFindingsByHand::link_isStaleWhenGone()
{
    const Comparison before = compared(town());
    const Decision link = linkedSentences(before, placeOf(before, kFlood), placeOf(before, kTalk));
    QVERIFY(staleDecisions({link}, compared(town(), {link})).isEmpty());
    QList<Article> other = town();
    other[2] = article(u"3.txt"_s, {kAttack});
    const Comparison after = compared(other, {link});
    QCOMPARE(staleDecisions({link}, after), QList{link});
    QCOMPARE(after.matches, before.matches);
}

void TestFindingsByHand::link_fromStoryToStory()
{
    const Comparison whole = compared(town());
    const Decision link = linkedSentences(whole, placeOf(whole, kFlood), placeOf(whole, kTalk));
    const Comparison inside = compared(town(), {movedToStory(whole, 2, std::nullopt), link}); // 3.txt alone
    QCOMPARE(inside.stories.size(), 2);
    QCOMPARE(std::ranges::count_if(inside.matches,
                                   [](const Match &match) { return match.why.startsWith(u"linked by hand"_s); }),
             1);
    const Decision own = linkedSentences(whole, placeOf(whole, kFlood), placeOf(whole, kVoteToo));
    const Comparison parted = compared(town(), {movedToStory(whole, 2, std::nullopt), own});
    QCOMPARE(std::ranges::count_if(parted.matches,
                                   [](const Match &match) { return match.why.startsWith(u"linked by hand"_s); }),
             1);
}

void TestFindingsByHand::linkSteps_areNamed()
{
    const Comparison before = compared(town());
    const Decision link = linkedSentences(before, placeOf(before, kFlood), placeOf(before, kTalk));
    Decision reject;
    reject.target = DecisionTarget::Match;
    reject.key = before.matches.first().key;
    reject.verdict = Verdict::Rejected;
    const auto title = [](const QList<Decision> &decisions) {
        JournalStep step;
        step.decisions = decisions;
        return stepTitle(step);
    };
    QCOMPARE(title({link}), u"link sentences"_s);
    QCOMPARE(title({link, reject}), u"relink match"_s);
    QCOMPARE(title({removedLink(link)}), u"remove link"_s);
    QCOMPARE(title({reject}), u"reject match"_s);
}

QTEST_GUILESS_MAIN(TestFindingsByHand)
#include "tst_findingsbyhand.moc"
