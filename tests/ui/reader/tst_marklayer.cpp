// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/samplesnapshot.h>
#include <ui/reader/marklayer.h>

#include <QTest>

using namespace Counterpoint;

class TestMarkLayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_snapshot = Test::sampleSnapshot();
        m_index = std::make_unique<SnapshotIndex>(m_snapshot);
        m_links = LinkIndex(*m_index);
    }

    void byDefaultOnlyCopyAndStrongConflicts()
    {
        const ArticleMarks marks = made(0, defaultRoles());
        QSet<Role> seen;
        for (const Mark &mark : marks.marks)
            seen.insert(mark.role);
        QCOMPARE(seen, (QSet<Role>{Role::Verbatim, Role::Near, Role::Conflict, Role::Claim}));
        QVERIFY(!marks.current);
    }

    void nothingVisibleNothingPainted()
    {
        QVERIFY(made(0, {}).marks.isEmpty());
        QVERIFY(made(0, {}).notes.isEmpty());
    }

    void oneMatchMarkASentence()
    {
        // Sentence 1 is verbatim, near and reworded elsewhere: the strongest visible kind counts.
        QCOMPARE(matchOf(made(0, Role::Verbatim | Role::Near | Role::Paraphrase), 1)->role, Role::Verbatim);
        QCOMPARE(matchOf(made(0, Role::Near | Role::Paraphrase), 1)->role, Role::Near);
        QCOMPARE(matchOf(made(0, Role::Paraphrase), 1)->role, Role::Paraphrase);
    }

    void partsLieOverSentences()
    {
        const ArticleMarks marks = made(0, defaultRoles());
        const auto firstPart = std::ranges::find(marks.marks, Role::Conflict, &Mark::role) - marks.marks.begin();
        const auto lastWhole
            = std::ranges::find_if(marks.marks,
                                   [](const Mark &mark) { return mark.role == Role::Near && mark.span.length() > 40; })
            - marks.marks.begin();
        QVERIFY(lastWhole < firstPart);
    }

    void conflictsAreMarkedWhereTheyStand()
    {
        const ArticleMarks marks = made(0, Role::Conflict);
        QStringList texts;
        for (const Mark &mark : marks.marks)
            texts.append(textIn(m_snapshot->comparison->articles.at(0).text, mark.span).toString());
        QVERIFY(texts.contains(QStringLiteral("4,200 residents")));
        QCOMPARE(texts.count(QStringLiteral("4,200 residents")), 1); // two conflicts, one mark
        QVERIFY(texts.contains(QStringLiteral("some 5,000 people"))); // inside one article, too
        QVERIFY(!texts.contains(QStringLiteral("No one was injured"))); // weak
        QVERIFY(made(0, Role::Conflict | Role::WeakConflict).marks.size() > marks.marks.size());
    }

    void theSelectionShowsAllItsCounterparts()
    {
        // Reworded is off, but the selected sentence has a reworded counterpart in article 2.
        QVERIFY(!matchOf(made(2, defaultRoles()), 5));
        const ArticleMarks marks = made(2, defaultRoles(), SentenceRef{0, 1});
        const auto mark = matchOf(marks, 5);
        QVERIFY(mark);
        QCOMPARE(mark->role, Role::Paraphrase);
        QVERIFY(mark->isCounterpart);
        const ArticleMarks own = made(0, defaultRoles(), SentenceRef{0, 1});
        QCOMPARE(own.current, std::optional(1));
    }

    void theLinkWithTheSelectionWins()
    {
        // 1:1 is near to 0:1 and 3:1, but reworded in 2:5: seen from there it is "reworded".
        const auto mark = matchOf(made(1, defaultRoles(), SentenceRef{2, 5}), 1);
        QVERIFY(mark);
        QCOMPARE(mark->role, Role::Paraphrase);
        QVERIFY(mark->isCounterpart);
    }

    void lettersOfSeveralLayers()
    {
        const ArticleMarks marks = made(0, defaultRoles());
        const auto note = std::ranges::find(marks.notes, 1, &MarginNote::sentence);
        QVERIFY(note != marks.notes.end());
        QCOMPARE(note->roles, (QList<Role>{Role::Verbatim, Role::Conflict}));
        const auto claim = std::ranges::find(marks.notes, 3, &MarginNote::sentence);
        QVERIFY(claim != marks.notes.end());
        QCOMPARE(claim->roles, (QList<Role>{Role::Claim}));
    }

    void searchHits()
    {
        const Span hit{m_snapshot->comparison->articles.at(1).sentences.at(2).span.start, 0};
        MarkInput input = inputOf(defaultRoles());
        input.searchHits = {{1, {hit.start, hit.start + 9}}, {0, {0, 4}}};
        const ArticleMarks marks = marksOf(1, input);
        QCOMPARE(std::ranges::count(marks.marks, Role::Search, &Mark::role), 1);
        input.roles = {};
        QVERIFY(marksOf(1, input).marks.isEmpty());
    }

    void whatIsRejectedIsNotPainted()
    {
        auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
        for (const Match &match : snapshot->comparison->matches) {
            if (match.a == SentenceRef{0, 9} || match.b == SentenceRef{0, 9})
                snapshot->decisions.append(rejected(DecisionTarget::Match, match.key));
        }
        for (const Discrepancy &discrepancy : snapshot->comparison->discrepancies) {
            if (discrepancy.kind == ConflictKind::Negation)
                snapshot->decisions.append(rejected(DecisionTarget::Discrepancy, discrepancy.key));
        }
        const SnapshotIndex index(snapshot);
        const LinkIndex links(index);
        const auto paint = [&](std::optional<SentenceRef> selected) {
            return marksOf(0, {&index, &links, defaultRoles(), selected, {}, {}});
        };
        QVERIFY(matchOf(made(0, defaultRoles()), 9));
        QVERIFY(!matchOf(paint({}), 9));
        QVERIFY(!matchOf(paint(SentenceRef{1, 8}), 9));
        const Span vote = m_index->comparison().conflicts.at(3).aSpan;
        for (const Mark &mark : paint(SentenceRef{1, 5}).marks)
            QVERIFY(mark.span != vote);
    }

    void theHitGoneToIsFramed()
    {
        MarkInput input = inputOf(defaultRoles());
        input.searchHits = {{0, {40, 43}}, {0, {50, 53}}};
        input.currentHit = input.searchHits.last();
        for (const Mark &mark : marksOf(0, input).marks) {
            if (mark.role == Role::Search)
                QCOMPARE(mark.isCurrentHit, mark.span.start == 50);
        }
        QCOMPARE(std::ranges::count(marksOf(0, input).marks, true, &Mark::isCurrentHit), 1);
    }

    void claimsLieWhereTheWorkspaceFoundThem()
    {
        auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
        const SnapshotIndex sure(snapshot);
        QCOMPARE(claimSpans(sure, 0).size(), 1);
        QVERIFY(claimSpans(sure, 1).isEmpty());
        auto unsure = std::make_shared<Snapshot>(*m_snapshot);
        unsure->claims.first().evidence.first().needsReview = true; // although its words are there
        QVERIFY(claimSpans(SnapshotIndex(unsure), 0).isEmpty());
        auto other = std::make_shared<Snapshot>(*m_snapshot);
        other->claims.first().evidence.first().articleSha256 = "of another text in a file of that name";
        QVERIFY(claimSpans(SnapshotIndex(other), 0).isEmpty());
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

    [[nodiscard]] MarkInput inputOf(Roles roles, std::optional<SentenceRef> selected = {}) const
    {
        return {m_index.get(), &m_links, roles, selected, {}, {}};
    }

    [[nodiscard]] ArticleMarks made(int article, Roles roles, std::optional<SentenceRef> selected = {}) const
    {
        return marksOf(article, inputOf(roles, selected));
    }

    [[nodiscard]] std::optional<Mark> matchOf(const ArticleMarks &marks, int sentence) const
    {
        for (const Article &article : m_snapshot->comparison->articles) {
            if (sentence >= article.sentences.size())
                continue;
            for (const Mark &mark : marks.marks) {
                if (mark.span == article.sentences.at(sentence).span)
                    return mark;
            }
        }
        return {};
    }

    SnapshotPtr m_snapshot;
    std::unique_ptr<SnapshotIndex> m_index;
    LinkIndex m_links;
};

QTEST_GUILESS_MAIN(TestMarkLayer)
#include "tst_marklayer.moc"
