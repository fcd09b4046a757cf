// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/articlebadge.h>
#include <ui/inspector/inspector.h>

#include <support/samplesnapshot.h>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

namespace
{

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatIsKnown();
    void badgeGoesToItsSentence();
    void counterpartGoesToThePair();
    void verdictIsGivenAndTakenBack();
    void reconciledFromTheMenu();
    void readOnlySaysWhy();
    void hostileTextIsNotMarkup();
    void aVerdictLeavesTheFocus();
    void verdictsStandInOneRow();

private:
    std::shared_ptr<Snapshot> m_snapshot;
    std::unique_ptr<Inspector> m_inspector;
    void show(SentenceRef ref);
};

void TestInspector::init()
{
    m_snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(320, 900);
}

void TestInspector::show(SentenceRef ref)
{
    m_inspector->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    m_inspector->setSentence(ref);
    m_inspector->show();
}

void TestInspector::showsWhatIsKnown()
{
    show({0, 1});
    const QString text = allText(*m_inspector);
    QVERIFY(text.contains(u"people still in the valley"_s));
    QVERIFY(text.contains(u"4,200 residents"_s));
    QVERIFY(text.contains(u"Some 4,600 people"_s));
    QVERIFY(text.contains(u"Word for word"_s));
    QVERIFY(text.contains(u"Lightly edited"_s));
    QVERIFY(text.contains(u"18 of 22 words"_s));
    QVERIFY(!text.contains(u"0.91"_s)); // scores stay out of the first view
    m_inspector->setSentence(SentenceRef{3, 4});
    QVERIFY(allText(*m_inspector).contains(u"No counterpart"_s));
}

void TestInspector::badgeGoesToItsSentence()
{
    show({0, 1});
    QSignalSpy spy(m_inspector.get(), &Inspector::placeActivated);
    for (ArticleBadge *badge : m_inspector->findChildren<ArticleBadge *>()) {
        if (badge->text() == u"C"_s) {
            QTest::mouseClick(badge, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<SentenceRef>(), (SentenceRef{2, 3}));
}

void TestInspector::counterpartGoesToThePair()
{
    show({0, 1});
    QSignalSpy spy(m_inspector.get(), &Inspector::pairActivated);
    QLabel *quote = nullptr;
    for (QLabel *label : m_inspector->findChildren<QLabel *>()) {
        if (!quote && label->property("role") == u"quote"_s)
            quote = label;
    }
    QVERIFY(quote);
    QTest::mouseClick(quote, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).value<SentenceRef>(), (SentenceRef{0, 1}));
    QCOMPARE(spy.first().at(1).value<SentenceRef>(), (SentenceRef{3, 1})); // the word-for-word one comes first
}

void TestInspector::verdictIsGivenAndTakenBack()
{
    show({0, 11});
    QSignalSpy spy(m_inspector.get(), &Inspector::decisionMade);
    QPushButton *real = button(*m_inspector, u"Real"_s);
    QVERIFY(real);
    QTest::mouseClick(real, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    const auto decision = spy.first().first().value<Decision>();
    QCOMPARE(decision.target, DecisionTarget::Discrepancy);
    QCOMPARE(decision.verdict, Verdict::Accepted);
    QCOMPARE(decision.key, m_snapshot->comparison->discrepancies.at(2).key);
    m_snapshot->decisions.append(decision);
    show({0, 11});
    QTest::mouseClick(button(*m_inspector, u"Real"_s), Qt::LeftButton);
    QCOMPARE(spy.last().first().value<Decision>().verdict, Verdict::Open);
}

void TestInspector::reconciledFromTheMenu()
{
    show({0, 11});
    QSignalSpy spy(m_inspector.get(), &Inspector::decisionMade);
    QPushButton *reconciled = button(*m_inspector, u"Reconciled"_s);
    QVERIFY(reconciled && reconciled->menu());
    reconciled->menu()->actions().first()->trigger();
    QCOMPARE(spy.count(), 1);
    const auto decision = spy.first().first().value<Decision>();
    QCOMPARE(decision.verdict, Verdict::Reconciled);
    QCOMPARE(decision.value, u"time zone"_s);
    m_snapshot->decisions.append(decision);
    show({0, 11});
    QVERIFY(allText(*m_inspector).contains(u"Time zone"_s));
    const QAction *checked = button(*m_inspector, u"Reconciled"_s)->menu()->actions().first();
    QVERIFY(checked->isChecked());
    button(*m_inspector, u"Reconciled"_s)->menu()->actions().first()->trigger();
    QCOMPARE(spy.last().first().value<Decision>().verdict, Verdict::Open);
}

void TestInspector::readOnlySaysWhy()
{
    m_snapshot->isReadOnly = true;
    show({0, 11});
    QPushButton *real = button(*m_inspector, u"Real"_s);
    QVERIFY(real && !real->isEnabled());
    QVERIFY(real->toolTip().contains(u"read-only"_s));
}

void TestInspector::hostileTextIsNotMarkup()
{
    Test::SnapshotBuilder story;
    story.article(u"a.txt"_s, u"Mail"_s, QString());
    story.paragraph({u"Plain words."_s});
    story.article(u"b.txt"_s, u"Times"_s, QString());
    story.paragraph({u"<h1>Plain</h1> <img src=x> words & more."_s});
    story.match({0, 0}, {1, 0}, MatchKind::Near, 0.8);
    m_snapshot = std::make_shared<Snapshot>(*story.build());
    show({0, 0});
    QVERIFY(allText(*m_inspector).contains(u"&lt;h1&gt;Plain"_s));
    QVERIFY(!allText(*m_inspector).contains(u"<img"_s));
}

void TestInspector::aVerdictLeavesTheFocus()
{
    show({0, 1}); // several cards with the same buttons
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    connect(m_inspector.get(), &Inspector::decisionMade, this, [this](const Decision &decision) {
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->decisions.append(decision);
        m_inspector->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    });
    QList<QPushButton *> accepts;
    for (QPushButton *candidate : m_inspector->findChildren<QPushButton *>()) {
        if (candidate->text() == u"Accept"_s)
            accepts.append(candidate);
    }
    QVERIFY(accepts.size() > 1);
    const QString card = accepts.at(1)->parentWidget()->objectName();
    accepts.at(1)->setFocus();
    QTest::keyClick(accepts.at(1), Qt::Key_Space);
    auto *now = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(now);
    QCOMPARE(now->text(), u"Accepted"_s);
    QCOMPARE(now->parentWidget()->objectName(), card);
    QTest::keyClick(now, Qt::Key_Space); // taken back, without a mouse
    now = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(now);
    QCOMPARE(now->text(), u"Accept"_s);
    QCOMPARE(m_snapshot->decisions.last().verdict, Verdict::Open);
}

void TestInspector::verdictsStandInOneRow()
{
    m_inspector->resize(292, 900); // as in a small window
    show({0, 11});
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
    const QPushButton *real = button(*m_inspector, u"Real"_s);
    const QPushButton *none = button(*m_inspector, u"Not real"_s);
    QVERIFY(real && none);
    QCOMPARE(real->y(), none->y());
    QVERIFY(none->mapTo(m_inspector->viewport(), none->rect().topRight()).x() < m_inspector->viewport()->width());
    QCOMPARE(none->width(), none->sizeHint().width());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
