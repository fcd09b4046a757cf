// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <workspace/linedecisions.h>
#include <workspace/storydecisions.h>

#include <QTimeZone>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Decisions and claims in the workspace: confirmed by the store, undone and redone by name, replayed on the
 * comparison. */
class TestWorkspaceHandWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claim_isKeptAndUndone();
    void claim_needsNoStore();
    void verdict_isKept();
    void excluded_leavesAndComesBack();
    void corrected_isShownAndUndone();
    void joinedOutlets_areOne();
    void lineOfAnOutlet_isHiddenKeptAndUndone();
    void decisionDuringReading_losesNeither();
    void decisions_surviveNewAnalysis();
    void changedText_makesItsDecisionStale();
    void story_isMovedMergedNamedAndUndone();
    void changedArticle_movesItsClaims();

private:
    [[nodiscard]] static Claim claimOn(const Workspace &workspace, int article, const QString &words);
    static void settle(const Workspace &workspace);
    Surroundings m_surroundings;
};

void TestWorkspaceHandWork::settle(const Workspace &workspace)
{
    TRY_LONG(!workspace.isBusy());
}

Claim TestWorkspaceHandWork::claimOn(const Workspace &workspace, int article, const QString &words)
{
    const Article &a = workspace.snapshot()->comparison->articles.at(article);
    const qsizetype start = a.text.indexOf(words);
    Claim claim;
    claim.text = words;
    claim.evidence = {{a.sha256,
                       a.file,
                       {start, start + words.size()},
                       words,
                       a.text.sliced(start - 8, 8),
                       a.text.mid(start + words.size(), 8),
                       EvidenceStance::Supports,
                       false}};
    return claim;
}

void TestWorkspaceHandWork::claim_isKeptAndUndone()
{
    const QString folder = m_surroundings.story(QStringLiteral("claims"));
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        const Listener listener(workspace);
        workspace.saveClaim(claimOn(workspace, 0, QStringLiteral("12 metres")));
        TRY_LONG(workspace.canUndo());
        QCOMPARE(workspace.undoText(), QStringLiteral("add claim"));
        QCOMPARE(workspace.snapshot()->claims.size(), 1);
        QVERIFY(!workspace.snapshot()->claims.first().id.isEmpty());
        QVERIFY(workspace.snapshot()->claims.first().created.isValid());
        Claim changed = workspace.snapshot()->claims.first();
        changed.note = QStringLiteral("ask the council");
        workspace.saveClaim(changed);
        TRY_LONG(workspace.undoText() == QStringLiteral("change claim"));
        QCOMPARE(workspace.snapshot()->claims.size(), 1);
        workspace.removeClaim(changed.id);
        TRY_LONG(workspace.snapshot()->claims.isEmpty());
        workspace.undo();
        workspace.undo(); // two in a row, before the first is confirmed
        TRY_LONG(workspace.redoText() == QStringLiteral("change claim"));
        QVERIFY(workspace.snapshot()->claims.first().note.isEmpty());
        workspace.redo();
        TRY_LONG(workspace.snapshot()->claims.first().note == changed.note);
        QVERIFY(listener.errors.isEmpty());
    }
    Workspace workspace;
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->claims.size(), 1);
    QCOMPARE(workspace.undoText(), QStringLiteral("change claim")); // the history survives
    QCOMPARE(workspace.redoText(), QStringLiteral("remove claim"));
    QVERIFY(!workspace.snapshot()->claims.first().evidence.first().needsReview);
}

void TestWorkspaceHandWork::claim_needsNoStore()
{
    Workspace workspace;
    const Listener listener(workspace);
    Claim claim;
    claim.text = QStringLiteral("Something was said");
    workspace.saveClaim(claim);
    TRY_LONG(workspace.snapshot()->claims.size() == 1);
    QVERIFY(workspace.snapshot()->storePath.isEmpty());
    const QString path = m_surroundings.path(QStringLiteral("kept.counterpoint"));
    workspace.saveStoreAs(path);
    TRY_LONG(workspace.snapshot()->storePath == path);
    QVERIFY(listener.errors.isEmpty());
}

void TestWorkspaceHandWork::verdict_isKept()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(QStringLiteral("verdicts")));
    const QString key = workspace.snapshot()->comparison->matches.first().key;
    const ComparisonPtr before = workspace.snapshot()->comparison;
    workspace.decide({0, DecisionTarget::Match, key, Verdict::Rejected, {}, {}, {}, {}});
    TRY_LONG(workspace.snapshot()->decisions.size() == 1);
    QCOMPARE(workspace.undoText(), QStringLiteral("reject match"));
    QVERIFY(workspace.snapshot()->comparison == before); // nothing to analyse anew
    QVERIFY(!workspace.isBusy());
    QVERIFY(workspace.snapshot()->decisions.first().when.isValid());
}

void TestWorkspaceHandWork::excluded_leavesAndComesBack()
{
    const QString folder = m_surroundings.story(QStringLiteral("excluded"));
    ComparisonPtr whole;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        whole = workspace.snapshot()->comparison;
        const QString hash = QString::fromLatin1(whole->articles.at(1).sha256);
        workspace.decide({0, DecisionTarget::Article, hash, Verdict::Excluded, {}, {}, {}, {}});
        TRY_LONG(workspace.snapshot()->comparison->articles.size() == 2);
        settle(workspace);
        QCOMPARE(workspace.snapshot()->outcomes.at(1).state, FileState::Excluded);
    }
    QVERIFY(QDir(folder).removeRecursively());
    Workspace workspace;
    workspace.openStore(Workspace::defaultStorePath(folder));
    settle(workspace);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 2);
    QCOMPARE(workspace.undoText(), QStringLiteral("leave article out"));
    workspace.undo(); // also without the folder
    TRY_LONG(workspace.snapshot()->comparison->articles.size() == 3);
    settle(workspace);
    QVERIFY(*workspace.snapshot()->comparison == *whole);
    QCOMPARE(workspace.snapshot()->outcomes.at(1).state, FileState::Imported);
}

void TestWorkspaceHandWork::corrected_isShownAndUndone()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(QStringLiteral("corrected")));
    const Article before = workspace.snapshot()->comparison->articles.first();
    const auto outlet = [&] { return workspace.snapshot()->comparison->articles.first().metadata.outlet; };
    const QString hash = QString::fromLatin1(before.sha256);
    workspace.decide({0,
                      DecisionTarget::Article,
                      hash,
                      Verdict::Corrected,
                      QStringLiteral("outlet"),
                      QStringLiteral("Morning Post"),
                      {},
                      {}});
    TRY_LONG(outlet() == QStringLiteral("Morning Post"));
    settle(workspace);
    QCOMPARE(workspace.undoText(), QStringLiteral("correct outlet"));
    workspace.undo();
    TRY_LONG(outlet() == before.metadata.outlet);
    settle(workspace);
    QVERIFY(workspace.snapshot()->comparison->articles.first() == before);
}

void TestWorkspaceHandWork::joinedOutlets_areOne()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(QStringLiteral("outlets")));
    const auto name = [&](int i, const QString &outlet) {
        const QString hash = QString::fromLatin1(workspace.snapshot()->comparison->articles.at(i).sha256);
        workspace.decide(
            {0, DecisionTarget::Article, hash, Verdict::Corrected, QStringLiteral("outlet"), outlet, {}, {}});
    };
    name(0, QStringLiteral("The Post"));
    name(1, QStringLiteral("Post Daily"));
    workspace.decide({0,
                      DecisionTarget::Outlet,
                      QStringLiteral("Post Daily"),
                      Verdict::Corrected,
                      {},
                      QStringLiteral("The Post"),
                      {},
                      {}});
    TRY_LONG(workspace.undoText() == QStringLiteral("join outlets"));
    settle(workspace);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(workspace.snapshot()->comparison->articles.at(i).metadata.outlet, QStringLiteral("The Post"));
}

void TestWorkspaceHandWork::lineOfAnOutlet_isHiddenKeptAndUndone()
{
    const QString folder = m_surroundings.story(QStringLiteral("lines"));
    const QString words = QStringLiteral("Mayor Ada Quill said the bridge would stay shut until the autumn.");
    const auto articles = [](const Workspace &workspace) { return workspace.snapshot()->comparison->articles; };
    const auto hidden = [&](const Workspace &workspace) {
        return std::ranges::count_if(articles(workspace), [&](const Article &article) {
            const auto isLine = [&](const Furniture &f) { return textIn(article.text, f.span) == words; };
            return std::ranges::any_of(article.furniture, isLine);
        });
    };
    ComparisonPtr named;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        QList<Decision> outlets;
        for (int i = 0; i < 2; ++i)
            outlets.append({0,
                            DecisionTarget::Article,
                            QString::fromLatin1(articles(workspace).at(i).sha256),
                            Verdict::Corrected,
                            QStringLiteral("outlet"),
                            QStringLiteral("The Post"),
                            {},
                            {}});
        workspace.decideAll(outlets);
        TRY_LONG(articles(workspace).at(1).metadata.outlet == QStringLiteral("The Post"));
        settle(workspace);
        named = workspace.snapshot()->comparison;
        const Article &first = named->articles.first();
        const qsizetype start = first.text.indexOf(words);
        const Span span{start, start + words.size()};
        workspace.decide(decisionOnOutletLine(first, span, Verdict::Accepted));
        TRY_LONG(hidden(workspace) == 2);
        settle(workspace);
        QCOMPARE(workspace.undoText(), QStringLiteral("take line as not article text in all of The Post"));
        workspace.undo();
        TRY_LONG(hidden(workspace) == 0);
        settle(workspace);
        QVERIFY(*workspace.snapshot()->comparison == *named);
        workspace.redo();
        TRY_LONG(hidden(workspace) == 2);
        settle(workspace);
        workspace.decide(decisionOnLine(articles(workspace).first(), span, Verdict::Rejected));
        TRY_LONG(hidden(workspace) == 1);
        settle(workspace);
        QCOMPARE(workspace.undoText(), QStringLiteral("take as article text"));
        workspace.readAgain();
        settle(workspace);
        QCOMPARE(hidden(workspace), 1);
    }
    QVERIFY(QDir(folder).removeRecursively());
    Workspace workspace;
    workspace.openStore(Workspace::defaultStorePath(folder));
    settle(workspace);
    QCOMPARE(hidden(workspace), 1);
    const Article second = articles(workspace).at(1);
    const auto line = std::ranges::find(second.furniture, kByHand, &Furniture::reason);
    QVERIFY(line != second.furniture.end());
    workspace.decide(decisionOnOutletLine(second, line->span, Verdict::Rejected));
    TRY_LONG(hidden(workspace) == 0);
    settle(workspace);
    QCOMPARE(workspace.undoText(), QStringLiteral("take line as it was read in all of The Post"));
    QVERIFY(workspace.snapshot()->comparison->articles == named->articles);
}

void TestWorkspaceHandWork::decisionDuringReading_losesNeither()
{
    const QString folder = m_surroundings.story(QStringLiteral("during"));
    Workspace workspace;
    openAndWait(workspace, folder);
    const QString hash = QString::fromLatin1(workspace.snapshot()->comparison->articles.first().sha256);
    m_surroundings.write(QStringLiteral("during/4.txt"),
                         QStringLiteral("Late word\n\nOne more article came in late.\n"));
    const Listener listener(workspace);
    workspace.openFolder(folder);
    TRY_LONG(!listener.snapshots.isEmpty());
    workspace.decide({0, DecisionTarget::Article, hash, Verdict::Excluded, {}, {}, {}, {}});
    TRY_LONG(!workspace.snapshot()->decisions.isEmpty());
    settle(workspace);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
    QCOMPARE(workspace.snapshot()->comparison->articles.last().file, QStringLiteral("4.txt"));
    QVERIFY(listener.errors.isEmpty());
}

void TestWorkspaceHandWork::decisions_surviveNewAnalysis()
{
    const QString folder = m_surroundings.story(QStringLiteral("survive"));
    Workspace workspace;
    openAndWait(workspace, folder);
    const Match match = workspace.snapshot()->comparison->matches.first();
    workspace.decide({0, DecisionTarget::Match, match.key, Verdict::Accepted, {}, {}, {}, {}});
    TRY_LONG(workspace.canUndo());
    workspace.analyseAnew(workspace.snapshot()->comparison->parameters);
    settle(workspace);
    QCOMPARE(workspace.snapshot()->decisions.first().key, match.key);
    QCOMPARE(workspace.snapshot()->comparison->matches.first().key, match.key);
}

void TestWorkspaceHandWork::changedText_makesItsDecisionStale()
{
    const QString folder = m_surroundings.story(QStringLiteral("stale"));
    const QString path = folder + QStringLiteral("/2.txt");
    Workspace workspace;
    openAndWait(workspace, folder);
    const Comparison &comparison = *workspace.snapshot()->comparison;
    const auto mayor = std::ranges::find_if(comparison.matches, [&](const Match &match) {
        return comparison.text(match.a).contains(QStringLiteral("Mayor")) && match.kind == MatchKind::Verbatim;
    });
    QVERIFY(mayor != comparison.matches.end());
    workspace.decide({0, DecisionTarget::Match, mayor->key, Verdict::Rejected, {}, {}, {}, {}});
    TRY_LONG(workspace.snapshot()->decisions.size() == 1);
    QVERIFY(workspace.snapshot()->decisions.first().note.contains(QStringLiteral("Mayor Ada Quill")));
    QVERIFY(workspace.snapshot()->stale.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString before = QString::fromUtf8(file.readAll());
    m_surroundings.write(QStringLiteral("stale/2.txt"),
                         QString(before).replace(QStringLiteral("Mayor Ada Quill"), QStringLiteral("Her deputy")));
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->decisions.size(), 1); // kept
    QCOMPARE(workspace.snapshot()->stale, workspace.snapshot()->decisions);
    m_surroundings.write(QStringLiteral("stale/2.txt"), before);
    openAndWait(workspace, folder);
    QVERIFY(workspace.snapshot()->stale.isEmpty()); // it has its finding again
}

void TestWorkspaceHandWork::story_isMovedMergedNamedAndUndone()
{
    const QString folder = m_surroundings.story(QStringLiteral("stories"));
    ComparisonPtr whole;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        whole = workspace.snapshot()->comparison;
        QCOMPARE(whole->stories.size(), 1);
        workspace.decide(movedToStory(*whole, 2, std::nullopt));
        TRY_LONG(workspace.snapshot()->comparison->stories.size() == 2 && !workspace.isBusy());
        QCOMPARE(workspace.undoText(), QStringLiteral("make article a story of its own"));
        workspace.decide(namedStory(*workspace.snapshot()->comparison, 1, QStringLiteral("The  shops")));
        TRY_LONG(workspace.snapshot()->comparison->stories.last().title == QStringLiteral("The shops"));
        settle(workspace);
    }
    Workspace workspace; // kept, and what was analysed is taken as it is
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->comparison->stories.last().title, QStringLiteral("The shops"));
    QVERIFY(!workspace.snapshot()->comparison->byHand.isEmpty());
    workspace.decide(mergedStories(*workspace.snapshot()->comparison, 1, 0));
    TRY_LONG(workspace.snapshot()->comparison->stories.size() == 1 && !workspace.isBusy());
    QCOMPARE(workspace.undoText(), QStringLiteral("merge stories"));
    for (int step = 0; step < 3; ++step)
        workspace.undo();
    TRY_LONG(workspace.snapshot()->decisions.isEmpty() && !workspace.isBusy());
    QVERIFY(*workspace.snapshot()->comparison == *whole);
    QVERIFY(workspace.snapshot()->stale.isEmpty());
    workspace.redo();
    TRY_LONG(workspace.snapshot()->comparison->stories.size() == 2);
    settle(workspace);
    QVERIFY(QFile::remove(folder + QStringLiteral("/3.txt")));
    workspace.decide(
        {0, DecisionTarget::Article, workspace.snapshot()->decisions.first().key, Verdict::Rejected, {}, {}, {}, {}});
    TRY_LONG(workspace.snapshot()->comparison->articles.size() == 2 && !workspace.isBusy());
    QCOMPARE(workspace.snapshot()->stale.size(), 1); // what it was about has gone
}

void TestWorkspaceHandWork::changedArticle_movesItsClaims()
{
    const QString folder = m_surroundings.story(QStringLiteral("moving"));
    Workspace workspace;
    openAndWait(workspace, folder);
    workspace.saveClaim(claimOn(workspace, 0, QStringLiteral("12 metres")));
    workspace.saveClaim(claimOn(workspace, 0, QStringLiteral("4,000 people")));
    TRY_LONG(workspace.snapshot()->claims.size() == 2);
    QString text = QString::fromUtf8([&] {
        QFile file(folder + QStringLiteral("/1.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    text.replace(QStringLiteral("Farrow closed its"), QStringLiteral("On Sunday, Farrow closed its"));
    text.replace(QStringLiteral("4,000"), QStringLiteral("5,000"));
    m_surroundings.write(QStringLiteral("moving/1.txt"), text);
    openAndWait(workspace, folder);
    for (const Claim &claim : workspace.snapshot()->claims) {
        const ClaimEvidence &evidence = claim.evidence.first();
        QCOMPARE(evidence.needsReview, claim.text == QStringLiteral("4,000 people"));
        if (!evidence.needsReview)
            QCOMPARE(textIn(workspace.snapshot()->comparison->articles.first().text, evidence.span), claim.text);
    }
}

QTEST_GUILESS_MAIN(TestWorkspaceHandWork)
#include "tst_workspacehandwork.moc"
