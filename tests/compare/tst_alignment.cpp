// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainstory.h"

#include <compare/matchfeatures.h>
#include <compare/stages.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;

namespace
{

/** Two sentences, aligned. */
struct Aligned {
    Comparison comparison;
    ProfileSet set;
    Alignment alignment;
    MatchFeatures features;

    Aligned(const QString &a, const QString &b)
        : comparison(joined(a, b))
        , set(comparison)
        , alignment(align(set, set.profile(0), set.profile(1)))
        , features(matchFeatures(set.profile(0), set.profile(1), alignment))
    {
    }

    static Comparison joined(const QString &a, const QString &b)
    {
        Comparison comparison = Test::plainStoryOf({{a}, {b}});
        Test::done(joinNames(comparison, {}));
        return comparison;
    }

    [[nodiscard]] QString word(int sentence, int token) const
    {
        const Profile profile = set.profile(sentence);
        return textIn(comparison.article(profile.ref).text, profile.tokens[size_t(token)].span).toString();
    }

    /** "closed/shut" for each aligned pair of content words that are not written alike. */
    [[nodiscard]] QStringList changed() const
    {
        QStringList pairs;
        for (const AlignedWord &aligned : alignment.words)
            if (word(0, aligned.a) != word(1, aligned.b))
                pairs << word(0, aligned.a) + u'/' + word(1, aligned.b);
        return pairs;
    }
};

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void oneToOne();
    void contextDecidesBetweenEquals();
    void nameIsCoveredWhole();
    void freeNumbersFaceEachOther();
    void opposites();
    void features();
    void endlessSentence();
};

void TestAlignment::words_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("same") << QStringLiteral("The baker sold bread.") << QStringLiteral("The baker sold bread.")
                          << QStringList();
    QTest::newRow("forms of one word") << QStringLiteral("Bakers fought the tax.")
                                       << QStringLiteral("The baker fights the taxes.")
                                       << QStringList{QStringLiteral("Bakers/baker"), QStringLiteral("fought/fights"),
                                                      QStringLiteral("tax/taxes")};
    QTest::newRow("related") << QStringLiteral("The physician came late.") << QStringLiteral("The doctor came late.")
                             << QStringList{QStringLiteral("physician/doctor")};
    QTest::newRow("nothing in common") << QStringLiteral("Snow fell.") << QStringLiteral("Trains left.")
                                       << QStringList();
}

void TestAlignment::words()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QStringList, changed);
    const Aligned pair(a, b);
    QCOMPARE(pair.changed(), changed);
    QVERIFY(std::ranges::is_sorted(pair.alignment.words, {}, &AlignedWord::a));
}

void TestAlignment::oneToOne()
{
    const Aligned pair(QStringLiteral("Bread and bread and bread."), QStringLiteral("Bread is bread."));
    QList<int> used;
    for (const AlignedWord &aligned : pair.alignment.words) {
        QVERIFY(!used.contains(aligned.b));
        used.append(aligned.b);
    }
    QCOMPARE(used.size(), 2);
}

void TestAlignment::contextDecidesBetweenEquals()
{
    const Aligned pair(
        QStringLiteral("The red house burned down before help could come, while next door the blue house stood."),
        QStringLiteral("Next door the blue house stood, while the red house burned down before help could come."));
    for (const AlignedWord &aligned : pair.alignment.words) {
        if (pair.word(0, aligned.a) == QStringLiteral("house"))
            QCOMPARE(pair.word(1, aligned.b - 1), pair.word(0, aligned.a - 1)); // the colour goes with its house
    }
}

void TestAlignment::nameIsCoveredWhole()
{
    const Aligned pair(QStringLiteral("Minister Ingrid Solberg opened the bridge. "),
                       QStringLiteral("Ingrid Solberg opened it."));
    QCOMPARE(pair.word(0, 1), QStringLiteral("Ingrid"));
    QVERIFY(pair.alignment.coveredA[1] > 0.9);
    QVERIFY(pair.alignment.coveredA[2] > 0.9);
    QCOMPARE(pair.alignment.coveredA.back(), 0.0); // the bridge
}

void TestAlignment::freeNumbersFaceEachOther()
{
    const Aligned pair(QStringLiteral("The ferry took 60 passengers and 12 dogs."),
                       QStringLiteral("The ferry took 75 passengers and 12 dogs."));
    QCOMPARE(pair.alignment.numbers.size(), size_t(1));
    QCOMPARE(pair.word(0, pair.alignment.numbers.front().first), QStringLiteral("60"));
    QCOMPARE(pair.word(1, pair.alignment.numbers.front().second), QStringLiteral("75"));
}

void TestAlignment::opposites()
{
    const Aligned pair(QStringLiteral("The council accepted the offer."),
                       QStringLiteral("The council refused the offer."));
    QCOMPARE(pair.alignment.opposites.size(), size_t(1));
    QCOMPARE(pair.features[MatchFeature::Opposites], 1.0);
}

void TestAlignment::features()
{
    const QString text = QStringLiteral("The council sold 12 boats to Ingrid Solberg on 3 May 2021.");
    const Aligned same(text, text);
    for (const MatchFeature whole :
         {MatchFeature::Aligned, MatchFeature::AlignedLess, MatchFeature::Identical, MatchFeature::Wording,
          MatchFeature::Names, MatchFeature::NumbersSame, MatchFeature::TimesSame, MatchFeature::Length})
        QVERIFY2(std::abs(same.features[whole] - 1) < 1e-6, qPrintable(nameOf(whole)));
    QCOMPARE(same.features.wordRun, 12);
    const Aligned other(text, QStringLiteral("The council did not sell 15 boats on 4 May 2021."));
    QCOMPARE(other.features[MatchFeature::NumbersDiffer], 1.0);
    QCOMPARE(other.features[MatchFeature::TimesDiffer], 1.0);
    QCOMPARE(other.features[MatchFeature::Negation], 1.0);
    QCOMPARE(other.features[MatchFeature::Names], 0.0);
    QVERIFY(matchScore(other.features) < matchScore(same.features));
}

void TestAlignment::endlessSentence()
{
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += QStringLiteral("grain%1 ").arg(i % 977);
    const Aligned pair(text, text); // every word would be tried with every other
    QVERIFY(pair.set.profile(0).tokens.size() <= 300);
    QVERIFY(pair.features[MatchFeature::Aligned] > 0.9);
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
