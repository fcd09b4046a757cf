// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimdraft.h>
#include <ui/claims/claimeditor.h>
#include <ui/claims/claimspanel.h>

#include <support/samplesnapshot.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

class TestClaimsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void draftAnchorsExactly();
    void draftTakesTheSpeakerFromTheText();
    void writtenByKeyboard();
    void escapeKeepsNothing();
    void emptyTextCannotBeKept();
    void editAndRemove();

private:
    std::shared_ptr<Snapshot> m_snapshot;
    SnapshotIndexPtr m_index;
    std::unique_ptr<ClaimsPanel> m_panel;
};

void TestClaimsPanel::init()
{
    m_snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    m_index = std::make_shared<const SnapshotIndex>(m_snapshot);
    m_panel = std::make_unique<ClaimsPanel>();
    m_panel->setIndex(m_index);
    m_panel->resize(900, 240);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestClaimsPanel::draftAnchorsExactly()
{
    const Article &article = m_index->comparison().articles.at(0);
    for (int i = 0; i < article.sentences.size(); ++i) {
        const Span span = article.sentences.at(i).span;
        const ClaimEvidence evidence = draftClaim(*m_index, {0, i}, span).evidence.first();
        QCOMPARE(evidence.exact, textIn(article.text, span).toString());
        QVERIFY(article.text.contains(evidence.prefix + evidence.exact + evidence.suffix));
        QCOMPARE(evidence.prefix.size(), qMin<qsizetype>(32, span.start));
        QCOMPARE(evidence.suffix.size(), qMin<qsizetype>(32, article.text.size() - span.end));
        QCOMPARE(evidence.articleSha256, article.sha256);
    }
}

void TestClaimsPanel::draftTakesTheSpeakerFromTheText()
{
    auto comparison = std::make_shared<Comparison>(*m_snapshot->comparison);
    const Span span = comparison->articles.at(0).sentences.at(4).span;
    QVERIFY(draftClaim(*m_index, {0, 4}, span).speaker.isEmpty());
    Quotation quotation;
    quotation.sentence = 4;
    quotation.span = {span.start + 1, span.start + 20};
    quotation.speaker = u"Ilse Varga"_s;
    comparison->articles[0].facts.quotations.append(quotation);
    m_snapshot->comparison = comparison;
    const Claim claim = draftClaim(SnapshotIndex(m_snapshot), {0, 4}, span);
    QCOMPARE(claim.speaker, u"Ilse Varga"_s);
    QCOMPARE(claim.evidence.first().stance, EvidenceStance::Attributes);
}

void TestClaimsPanel::writtenByKeyboard()
{
    QSignalSpy saved(m_panel.get(), &ClaimsPanel::claimSaved);
    const Span span = m_index->comparison().articles.at(0).sentences.at(3).span;
    m_panel->newClaim({0, 3}, span);
    QVERIFY(m_panel->isEditing());
    auto *text = m_panel->findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Streets are flooded"_s); // replaces the text that was filled in
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Varga"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"ask the fire service"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.count(), 1);
    const auto claim = saved.first().first().value<Claim>();
    QCOMPARE(claim.text, u"Streets are flooded"_s);
    QCOMPARE(claim.speaker, u"Varga"_s);
    QCOMPARE(claim.note, u"ask the fire service"_s);
    QVERIFY(!claim.id.isEmpty());
    QVERIFY(!m_panel->isEditing());
}

void TestClaimsPanel::escapeKeepsNothing()
{
    QSignalSpy saved(m_panel.get(), &ClaimsPanel::claimSaved);
    m_panel->newClaim({0, 3}, m_index->comparison().articles.at(0).sentences.at(3).span);
    QTest::keyClick(m_panel->findChild<QPlainTextEdit *>(u"claimText"_s), Qt::Key_Escape);
    QVERIFY(!m_panel->isEditing());
    QCOMPARE(saved.count(), 0);
}

void TestClaimsPanel::emptyTextCannotBeKept()
{
    m_panel->newClaim({0, 3}, m_index->comparison().articles.at(0).sentences.at(3).span);
    m_panel->findChild<QPlainTextEdit *>(u"claimText"_s)->setPlainText(u"  "_s);
    QVERIFY(!m_panel->findChild<QPushButton *>(u"keepClaim"_s)->isEnabled());
}

void TestClaimsPanel::editAndRemove()
{
    QSignalSpy saved(m_panel.get(), &ClaimsPanel::claimSaved);
    QSignalSpy removed(m_panel.get(), &ClaimsPanel::claimRemoved);
    m_panel->table()->selectRow(0);
    QTest::keyClick(m_panel->table(), Qt::Key_Return);
    QVERIFY(m_panel->isEditing());
    auto *note = m_panel->findChild<QLineEdit *>(u"claimNote"_s);
    QTest::keyClicks(note, u"checked"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().value<Claim>().id, m_snapshot->claims.first().id);
    QCOMPARE(saved.first().first().value<Claim>().note, u"checked"_s);
    QTest::keyClick(m_panel->table(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), m_snapshot->claims.first().id);
}

QTEST_MAIN(TestClaimsPanel)
#include "tst_claimspanel.moc"
