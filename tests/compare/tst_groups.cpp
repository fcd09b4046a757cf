// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <compare/groups.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

Match match(int a, int b, MatchKind kind, double score = 0.5)
{
    return {QString(), {a, 0}, {b, 0}, kind, score, {}};
}

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearMatchesChain();
    void paraphrasesMustHoldPairwise();
    void partialNeverJoins();
    void orderDoesNotMatter();
};

void GroupsTest::nearMatchesChain()
{
    const auto groups = groupMatches({match(0, 1, MatchKind::Verbatim), match(1, 2, MatchKind::Near)});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().kind, MatchKind::Near);
    QCOMPARE(groups.first().sentences, (QList<SentenceRef>{{0, 0}, {1, 0}, {2, 0}}));
}

void GroupsTest::paraphrasesMustHoldPairwise()
{
    const QList<Match> chain{match(0, 1, MatchKind::Paraphrase, 0.8), match(1, 2, MatchKind::Paraphrase, 0.6)};
    const auto groups = groupMatches(chain);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().sentences, (QList<SentenceRef>{{0, 0}, {1, 0}}));

    const auto closed = groupMatches(chain + QList<Match>{match(0, 2, MatchKind::Paraphrase, 0.5)});
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().sentences.size(), 3);
    QCOMPARE(closed.first().kind, MatchKind::Paraphrase);
}

void GroupsTest::partialNeverJoins()
{
    const auto groups = groupMatches({match(0, 1, MatchKind::Near), match(1, 2, MatchKind::Partial, 0.99)});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().sentences.size(), 2);
}

void GroupsTest::orderDoesNotMatter()
{
    QList<Match> matches{match(0, 1, MatchKind::Paraphrase, 0.8), match(1, 2, MatchKind::Near, 0.6),
                         match(0, 2, MatchKind::Paraphrase, 0.5), match(2, 3, MatchKind::Paraphrase, 0.9)};
    const auto expected = groupMatches(matches);
    std::ranges::reverse(matches);
    QCOMPARE(groupMatches(matches), expected);
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "tst_groups.moc"
