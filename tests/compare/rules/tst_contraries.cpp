// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../storybuilder.h"

#include <compare/rules/contraries.h>
#include <text/lexicon.h>

#include <QSet>
#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

class TestContraries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contraries_data();
    void contraries();
    void titlesTellNothing();
    void tableHasTwoSides();
    void stopsWhenAsked();
};

namespace
{

Comparison storyOf(const QString &a, const QString &b)
{
    return Test::storyOf({articleOf(QStringLiteral("a.txt"), QStringLiteral("2021-06-18"), {a}),
                          articleOf(QStringLiteral("b.txt"), QStringLiteral("2021-06-18"), {b})});
}

QString found(const Comparison &comparison, const RunContext &context = {})
{
    const RuleView view(comparison, {}, context);
    QStringList pairs;
    for (const ContraryWords &words : contraryWords(view))
        pairs.append(view.text(words.a, words.aSpan) + QLatin1Char('/') + view.text(words.b, words.bSpan));
    return pairs.join(QLatin1Char(' '));
}

} // namespace

void TestContraries::contraries_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("of an event, wherever it stands")
        << QStringLiteral("The harbour council approved the new ferry timetable unanimously.")
        << QStringLiteral("Two members of the harbour council opposed the new ferry timetable.")
        << QStringLiteral("unanimously/opposed");
    QTest::newRow("of a decision, few words in common")
        << QStringLiteral("Angry about the flood, the councillors voted unanimously for new pumps.")
        << QStringLiteral("Eastern councillors oppose that resolution.") << QStringLiteral("unanimously/oppose");
    QTest::newRow("of a decision of others")
        << QStringLiteral("Angry about the flood, the councillors voted unanimously for new pumps.")
        << QStringLiteral("Teachers oppose that resolution.") << QString();
    QTest::newRow("denied of an event agrees")
        << QStringLiteral("The harbour council approved the new ferry timetable unanimously.")
        << QStringLiteral("Nobody opposed the new ferry timetable in the harbour council.") << QString();
    QTest::newRow("both in one sentence are of two")
        << QStringLiteral("One sailor of the capsized tugboat survived and the other died.")
        << QStringLiteral("A sailor of the capsized tugboat died.") << QString();
    QTest::newRow("before its noun") << QStringLiteral("The mill workers began an illegal strike over night shifts.")
                                     << QStringLiteral("The mill workers began a legal strike over night shifts.")
                                     << QStringLiteral("illegal/legal");
    QTest::newRow("behind its noun") << QStringLiteral("A judge ruled the strike of the mill workers unlawful.")
                                     << QStringLiteral("The lawful strike of the mill workers goes on, a judge ruled.")
                                     << QStringLiteral("unlawful/lawful");
    QTest::newRow("behind a verb of judging")
        << QStringLiteral("The old bridge has since been declared unsafe by the engineers.")
        << QStringLiteral("Engineers called the old bridge safe after the flood.") << QStringLiteral("unsafe/safe");
    QTest::newRow("of another thing") << QStringLiteral("Armed guards watched the gate of the mill during the strike.")
                                      << QStringLiteral(
                                             "Unarmed workers watched the gate of the mill during the strike.")
                                      << QString();
    QTest::newRow("denied of a thing agrees")
        << QStringLiteral("The strike of the mill workers was not legal, a judge ruled.")
        << QStringLiteral("The strike of the mill workers was illegal, a judge ruled.") << QString();
    QTest::newRow("denied of a thing is the opposite")
        << QStringLiteral("The strike of the mill workers was not legal, a judge ruled.")
        << QStringLiteral("A judge ruled that the legal strike of the mill workers may go on.")
        << QStringLiteral("not legal/legal");
    QTest::newRow("prefix with a hyphen denies")
        << QStringLiteral("The valley council passed a non-binding resolution on the reservoir.")
        << QStringLiteral("The valley council passed a binding resolution on the reservoir.")
        << QStringLiteral("non-binding/binding");
    QTest::newRow("prefix written both ways agrees")
        << QStringLiteral("The valley council passed a non-binding resolution on the reservoir.")
        << QStringLiteral("The valley council passed a nonbinding resolution on the reservoir.") << QString();
    QTest::newRow("antonyms that may both be true")
        << QStringLiteral("The first ferry of the harbour council left the old pier in the north.")
        << QStringLiteral("The last ferry of the harbour council left the new pier in the south.") << QString();
    QTest::newRow("another matter") << QStringLiteral(
        "The harbour council approved the new ferry timetable unanimously.")
                                    << QStringLiteral("Villagers opposed a landfill near the quarry.") << QString();
}

void TestContraries::contraries()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(found(storyOf(a, b)), "pairs");
}

void TestContraries::titlesTellNothing()
{
    Comparison comparison
        = storyOf(QStringLiteral("The harbour council approved the new ferry timetable unanimously."),
                  QStringLiteral("Two members of the harbour council opposed the new ferry timetable."));
    comparison.articles[1].sentences[0].zone = Zone::Title;
    QCOMPARE(found(comparison), QString());
}

void TestContraries::tableHasTwoSides()
{
    const QList<QStringList> &rows = lexiconRows(u"opposites.txt");
    QVERIFY(rows.size() > 20);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 3);
        QVERIFY2(row.first() == u"thing" || row.first() == u"event" || row.first() == u"pair", qPrintable(row.first()));
        const QStringList left = row.at(1).split(QLatin1Char(' '));
        const QStringList right = row.at(2).split(QLatin1Char(' '));
        QVERIFY2(!QSet<QString>(left.begin(), left.end()).intersects(QSet<QString>(right.begin(), right.end())),
                 qPrintable(row.join(QLatin1Char(' '))));
    }
}

void TestContraries::stopsWhenAsked()
{
    const Comparison comparison
        = storyOf(QStringLiteral("The harbour council approved the new ferry timetable unanimously."),
                  QStringLiteral("Two members of the harbour council opposed the new ferry timetable."));
    QCOMPARE(found(comparison, Test::stoppedRun()), QString());
}

QTEST_APPLESS_MAIN(TestContraries)
#include "tst_contraries.moc"
