// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimdraft.h>
#include <ui/claims/claimeditor.h>
#include <ui/claims/claimspanel.h>

#include <support/samplesnapshot.h>

#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
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
    void unchangedDraftGivesWay();
    void changedDraftIsAskedAbout_data();
    void changedDraftIsAskedAbout();
    void readOnlyIsSaid_data();
    void readOnlyIsSaid();
    void placeOfAClaim_data();
    void placeOfAClaim();
    void speakerMustHaveSaidTheWords();
    void columnsStayAsTheUserSetThem();

private:
    /** The next snapshot, with these claims added. */
    void show(const QList<Claim> &added)
    {
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->claims += added;
        m_panel->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    }
    [[nodiscard]] Span spanOf(int sentence) const
    {
        return m_index->comparison().articles.at(0).sentences.at(sentence).span;
    }
    void answerDraft(const QString &words);

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
    quotation.span = span;
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
    QVERIFY(m_panel->isEditing()); // nothing has said yet that it is kept
    show({});
    QVERIFY(m_panel->isEditing());
    show({claim});
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

void TestClaimsPanel::unchangedDraftGivesWay()
{
    m_panel->newClaim({0, 3}, spanOf(3));
    m_panel->newClaim({0, 4}, spanOf(4));
    QVERIFY(!m_panel->findChild<QMessageBox *>());
    const auto *text = m_panel->findChild<QPlainTextEdit *>(u"claimText"_s);
    QCOMPARE(text->toPlainText(), textIn(m_index->comparison().articles.at(0).text, spanOf(4)).toString().simplified());
}

void TestClaimsPanel::answerDraft(const QString &words)
{
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>(u"keepDraft"_s));
    const auto *question = m_panel->findChild<QMessageBox *>(u"keepDraft"_s);
    QTRY_VERIFY(question->isVisible());
    for (QAbstractButton *button : question->buttons()) {
        if (QString(button->text()).remove(u'&') == words)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(words));
}

void TestClaimsPanel::changedDraftIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("saved");
    QTest::addColumn<bool>("isNextThere");
    QTest::newRow("keep") << u"Keep claim"_s << 1 << true;
    QTest::newRow("drop") << u"Do not keep"_s << 0 << true;
    QTest::newRow("cancel") << u"Cancel"_s << 0 << false;
}

void TestClaimsPanel::changedDraftIsAskedAbout()
{
    QFETCH(QString, answer);
    QFETCH(int, saved);
    QFETCH(bool, isNextThere);
    QSignalSpy claims(m_panel.get(), &ClaimsPanel::claimSaved);
    m_panel->newClaim({0, 3}, spanOf(3));
    auto *text = m_panel->findChild<QPlainTextEdit *>(u"claimText"_s);
    QTest::keyClicks(text, u"Written at length"_s);
    m_panel->newClaim({0, 4}, spanOf(4));
    QCOMPARE(text->toPlainText(), u"Written at length"_s);
    answerDraft(answer);
    QCOMPARE(claims.count(), saved);
    if (saved > 0) {
        QCOMPARE(text->toPlainText(), u"Written at length"_s); // until it is known to be kept
        show({claims.first().first().value<Claim>()});
    }
    QTRY_COMPARE(text->toPlainText() != u"Written at length"_s, isNextThere);
    QVERIFY(m_panel->isEditing());
}

void TestClaimsPanel::readOnlyIsSaid_data()
{
    QTest::addColumn<std::function<void(ClaimsPanel &)>>("act");
    using Act = std::function<void(ClaimsPanel &)>;
    QTest::newRow("new") << Act([](ClaimsPanel &panel) { panel.newClaim({0, 3}, {1, 2}); });
    QTest::newRow("return") << Act([](ClaimsPanel &panel) { QTest::keyClick(panel.table(), Qt::Key_Return); });
    QTest::newRow("delete") << Act([](ClaimsPanel &panel) { QTest::keyClick(panel.table(), Qt::Key_Delete); });
    QTest::newRow("double click") << Act([](ClaimsPanel &panel) {
        const QPoint at = panel.table()->visualRect(panel.model()->index(0, 0)).center();
        QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(panel.table()->viewport(), Qt::LeftButton, {}, at);
    });
}

void TestClaimsPanel::readOnlyIsSaid()
{
    QFETCH(std::function<void(ClaimsPanel &)>, act);
    QSignalSpy said(m_panel.get(), &ClaimsPanel::messageRequested);
    QSignalSpy removed(m_panel.get(), &ClaimsPanel::claimRemoved);
    m_snapshot->isReadOnly = true;
    show({});
    m_panel->table()->selectRow(0);
    act(*m_panel);
    QVERIFY(!m_panel->isEditing());
    QCOMPARE(removed.count(), 0);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(u"only be read"_s));
}

void TestClaimsPanel::placeOfAClaim_data()
{
    QTest::addColumn<ArticleSpan>("marked");
    QTest::addColumn<int>("sentence");
    QTest::addColumn<Span>("span");
    const SnapshotPtr sample = Test::sampleSnapshot();
    const Article &article = sample->comparison->articles.at(0);
    const Span third = article.sentences.at(3).span;
    const Span fourth = article.sentences.at(4).span;
    QTest::newRow("words of a sentence") << ArticleSpan{0, {third.start + 2, third.end - 2}} << 3
                                         << Span{third.start + 2, third.end - 2};
    QTest::newRow("two sentences") << ArticleSpan{0, {third.start + 2, fourth.end}} << 3
                                   << Span{third.start + 2, fourth.end};
    QTest::newRow("from between them") << ArticleSpan{0, {third.end, fourth.start + 5}} << 4
                                       << Span{fourth.start, fourth.start + 5};
    for (int i = 0; i < sample->comparison->articles.size(); ++i) {
        for (const Furniture &furniture : sample->comparison->articles.at(i).furniture)
            QTest::newRow("no article text") << ArticleSpan{i, furniture.span} << -1 << Span{};
    }
}

void TestClaimsPanel::placeOfAClaim()
{
    QFETCH(ArticleSpan, marked);
    QFETCH(int, sentence);
    QFETCH(Span, span);
    const auto place = claimPlace(*m_index, marked);
    QCOMPARE(place.has_value(), sentence >= 0);
    if (!place)
        return;
    QCOMPARE(place->sentence, (SentenceRef{marked.article, sentence}));
    QCOMPARE(place->span, span);
    const Claim claim = draftClaim(*m_index, place->sentence, place->span);
    QCOMPARE(m_index->sentenceOf(claim.evidence.first()), place->sentence); // needs no review
}

void TestClaimsPanel::speakerMustHaveSaidTheWords()
{
    auto comparison = std::make_shared<Comparison>(*m_snapshot->comparison);
    const Span span = spanOf(4);
    Attribution attribution;
    attribution.sentence = 4;
    attribution.source = u"a spokeswoman"_s;
    attribution.content = {span.start, span.start + 12};
    comparison->articles[0].facts.attributions = {attribution};
    m_snapshot->comparison = comparison;
    const SnapshotIndex index(m_snapshot);
    QCOMPARE(draftClaim(index, {0, 4}, {span.start, span.start + 10}).speaker, u"a spokeswoman"_s);
    const Claim narrated = draftClaim(index, {0, 4}, span);
    QCOMPARE(narrated.speaker, QString());
    QCOMPARE(narrated.evidence.first().stance, EvidenceStance::Supports);
    comparison = std::make_shared<Comparison>(*comparison);
    comparison->articles[0].facts.attributions[0].content = span;
    m_snapshot->comparison = comparison;
    QCOMPARE(draftClaim(SnapshotIndex(m_snapshot), {0, 4}, span).speaker, u"a spokeswoman"_s);
}

void TestClaimsPanel::columnsStayAsTheUserSetThem()
{
    QHeaderView *header = m_panel->table()->horizontalHeader();
    header->resizeSection(ClaimsModel::Speaker, 77);
    show({});
    QCOMPARE(header->sectionSize(ClaimsModel::Speaker), 77);
}

QTEST_MAIN(TestClaimsPanel)
#include "tst_claimspanel.moc"
