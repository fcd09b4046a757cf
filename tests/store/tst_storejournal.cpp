// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <QTemporaryDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Decisions and claims: appended, in force, undone and redone, also after the store was closed. */
class TestStoreJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void decision_isStampedAndInForce();
    void newerDecision_replacesOlderOnTheSameSubject();
    void fieldsOfOneArticle_areSubjectsOfTheirOwn();
    void openAgain_isNoDecisionUnlessNoted();
    void claim_comesBackWithItsEvidence();
    void undoAndRedo_walkClaimsAndDecisions();
    void decisionsMadeTogether_areOneStep();
    void newStep_ends_redo();
    void journal_survivesClosing();
    void nothingToUndo_isSaid();
    void unknownClaim_isNotRemoved();

private:
    void reopen();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestStoreJournal::reopen()
{
    m_store.reset();
    auto store = openStore(m_folder->filePath(QStringLiteral("journal.counterpoint")));
    VERIFY_OK(store);
    m_store = *std::move(store);
}

void TestStoreJournal::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestStoreJournal::decision_isStampedAndInForce()
{
    Decision decision{0,
                      DecisionTarget::Discrepancy,
                      QStringLiteral("k1"),
                      Verdict::Reconciled,
                      QStringLiteral("f"),
                      QStringLiteral("time zone"),
                      QStringLiteral("a note"),
                      {}};
    const auto after = m_store->appendDecision(decision);
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 1);
    QVERIFY(after->decisions.first().id > 0);
    decision.id = after->decisions.first().id;
    decision.when = someMoment();
    QVERIFY(after->decisions.first() == decision);
}

void TestStoreJournal::newerDecision_replacesOlderOnTheSameSubject()
{
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("k1"), Verdict::Accepted)));
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("k2"), Verdict::Accepted)));
    const auto after = m_store->appendDecision(someDecision(QStringLiteral("k1"), Verdict::Rejected));
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 2);
    QCOMPARE(after->decisions.first().key, QStringLiteral("k2"));
    QCOMPARE(after->decisions.last().verdict, Verdict::Rejected);
}

void TestStoreJournal::fieldsOfOneArticle_areSubjectsOfTheirOwn()
{
    const auto correct = [](const char *field, const char *value) {
        return Decision{0,
                        DecisionTarget::Article,
                        QStringLiteral("hash"),
                        Verdict::Corrected,
                        QString::fromLatin1(field),
                        QString::fromLatin1(value),
                        {},
                        {}};
    };
    VERIFY_OK(m_store->appendDecision(correct("title", "One")));
    VERIFY_OK(m_store->appendDecision(correct("outlet", "Two")));
    const auto after = m_store->appendDecision(correct("title", "Three"));
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 2);
    QCOMPARE(after->decisions.last().value, QStringLiteral("Three"));
}

void TestStoreJournal::openAgain_isNoDecisionUnlessNoted()
{
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("k1"))));
    Decision open = someDecision(QStringLiteral("k1"), Verdict::Open);
    auto after = m_store->appendDecision(open);
    VERIFY_OK(after);
    QVERIFY(after->decisions.isEmpty());
    open.note = QStringLiteral("ask the desk");
    after = m_store->appendDecision(open);
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 1);
}

void TestStoreJournal::claim_comesBackWithItsEvidence()
{
    const Claim claim = someClaim(QStringLiteral("c1"), QStringLiteral("Robert'); DROP TABLE claim;--\n\U0001F600"));
    VERIFY_OK(m_store->saveClaim(claim));
    reopen();
    const auto contents = m_store->load();
    VERIFY_OK(contents);
    QCOMPARE(contents->handWork.claims.size(), 1);
    QVERIFY(contents->handWork.claims.first() == claim);
}

void TestStoreJournal::undoAndRedo_walkClaimsAndDecisions()
{
    const Claim first = someClaim(QStringLiteral("c1"), QStringLiteral("first words"));
    const Claim second = someClaim(QStringLiteral("c1"), QStringLiteral("second words"));
    VERIFY_OK(m_store->saveClaim(first));
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("k1"))));
    VERIFY_OK(m_store->saveClaim(second));
    auto state = m_store->removeClaim(QStringLiteral("c1"));
    VERIFY_OK(state);
    QVERIFY(state->claims.isEmpty());
    QVERIFY(!state->redo);
    state = m_store->undo();
    VERIFY_OK(state);
    QVERIFY(state->claims == QList<Claim>{second});
    state = m_store->undo();
    QVERIFY(state->claims == QList<Claim>{first});
    QCOMPARE(state->decisions.size(), 1);
    state = m_store->undo();
    QVERIFY(state->decisions.isEmpty());
    state = m_store->undo();
    QVERIFY(state->claims.isEmpty());
    QVERIFY(!state->undo);
    for (int i = 0; i < 3; ++i)
        state = m_store->redo();
    QVERIFY(state->claims == QList<Claim>{second});
    QCOMPARE(state->decisions.size(), 1);
    state = m_store->redo();
    QVERIFY(state->claims.isEmpty());
    QVERIFY(!state->redo);
}

void TestStoreJournal::decisionsMadeTogether_areOneStep()
{
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("before"))));
    const QList<Decision> both{someDecision(QStringLiteral("k1")), someDecision(QStringLiteral("k2"))};
    auto after = m_store->appendDecisions(both);
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 3);
    QCOMPARE(after->undo->decisions.size(), 2);
    reopen();
    after = m_store->undo();
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 1);
    QCOMPARE(after->decisions.first().key, QStringLiteral("before"));
    QCOMPARE(after->redo->decisions.size(), 2);
    after = m_store->redo();
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 3);
    QCOMPARE(after->undo->decisions.last().key, QStringLiteral("k2"));
    after = m_store->appendDecisions({});
    VERIFY_OK(after);
    QCOMPARE(after->decisions.size(), 3);
}

void TestStoreJournal::newStep_ends_redo()
{
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("k1"))));
    VERIFY_OK(m_store->undo());
    const auto state = m_store->appendDecision(someDecision(QStringLiteral("k2")));
    VERIFY_OK(state);
    QVERIFY(!state->redo);
    COMPARE_ERROR(m_store->redo(), ErrorCode::NotFound);
    QCOMPARE(state->decisions.size(), 1);
}

void TestStoreJournal::journal_survivesClosing()
{
    VERIFY_OK(m_store->appendDecision(someDecision(QStringLiteral("k1"))));
    VERIFY_OK(m_store->saveClaim(someClaim(QStringLiteral("c1"))));
    VERIFY_OK(m_store->undo());
    reopen();
    const auto contents = m_store->load();
    VERIFY_OK(contents);
    QVERIFY(contents->handWork.claims.isEmpty());
    QVERIFY(contents->handWork.redo && contents->handWork.redo->claimAfter);
    const auto state = m_store->redo();
    VERIFY_OK(state);
    QCOMPARE(state->claims.size(), 1);
}

void TestStoreJournal::nothingToUndo_isSaid()
{
    COMPARE_ERROR(m_store->undo(), ErrorCode::NotFound);
    COMPARE_ERROR(m_store->redo(), ErrorCode::NotFound);
}

void TestStoreJournal::unknownClaim_isNotRemoved()
{
    COMPARE_ERROR(m_store->removeClaim(QStringLiteral("none")), ErrorCode::NotFound);
    const auto contents = m_store->load();
    VERIFY_OK(contents);
    QVERIFY(!contents->handWork.undo);
}

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "tst_storejournal.moc"
