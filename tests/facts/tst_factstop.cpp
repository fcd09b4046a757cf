// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/factregistry.h>
#include <facts/times.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

Article article()
{
    return Test::articleOf(
        QStringLiteral("Mayor Ada North said on Monday that 40 boats had left the harbour. \"We may not be back before "
                       "winter,\" Ada North told reporters two days later.\n\nThe Harbour Board of Eastport did not "
                       "answer. According to the board, 12 lorries waited at the gate on 3 March 2031."),
        QDate(2031, 3, 5));
}

} // namespace

class TestFactStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsBetweenSentences();
    void timesOfAStoppedRun_areFew();
};

/** Wherever a run is asked to stop, no further sentence is looked at, and no facts come out. */
void TestFactStop::stopsBetweenSentences()
{
    const Article read = article();
    int all = 0;
    RunContext whole;
    whole.progress = [&](const QString &, int, int) { ++all; };
    QCOMPARE(extractFacts(read, whole), extractFacts(read));
    QCOMPARE_GE(all, factKinds().size() * read.sentences.size());
    for (int last = 1; last <= all; ++last) {
        int reports = 0;
        std::stop_source source;
        RunContext context;
        context.stop = source.get_token();
        context.progress = [&](const QString &, int, int) {
            if (++reports == last)
                source.request_stop();
        };
        const auto facts = extractFacts(read, context);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, last);
    }
}

/** What was looked for in a stopped run can still be read: it has the sentences that were reached. */
void TestFactStop::timesOfAStoppedRun_areFew()
{
    std::stop_source source;
    source.request_stop();
    RunContext context;
    context.stop = source.get_token();
    const Article read = article();
    QVERIFY(!TimeExpressions(TokenizedArticle(read)).readFor({}).isEmpty());
    QVERIFY(TimeExpressions(TokenizedArticle(read), context).readFor({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestFactStop)
#include "tst_factstop.moc"
