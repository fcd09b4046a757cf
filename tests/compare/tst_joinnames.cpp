// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/nameforms.h>
#include <compare/stages.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

Name named(const QString &canonical, NameKind kind = NameKind::Person)
{
    Name name;
    name.canonical = canonical;
    name.kind = kind;
    name.variants = {canonical};
    name.mentions = {NameMention{}};
    return name;
}

/** One article a list of names; the joined names as "canonical:mentions", sorted. */
QStringList joined(const QList<QList<Name>> &articles)
{
    Comparison comparison;
    for (const QList<Name> &names : articles) {
        Article article;
        article.facts.names = names;
        comparison.articles.append(article);
    }
    Test::done(joinNames(comparison, {}));
    QStringList result;
    for (const JoinedName &name : comparison.names)
        result.append(QStringLiteral("%1:%2").arg(name.canonical).arg(name.mentions.size()));
    result.sort();
    return result;
}

} // namespace

class TestJoinNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void persons_data();
    void persons();
    void surnameOfOneBearerJoins();
    void surnameOfTwoBearersStaysAlone();
    void surnameTakenForABody();
    void bodiesOfACountry();
    void placesByTheirNames();
    void demonymIsNoCountry();
    void variantsAndMentionsAreKept();
    void degenerate();
};

void TestJoinNames::parts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parts");
    QTest::newRow("hyphen and article") << QStringLiteral("Karim al-Hadidi") << QStringLiteral("karim hadidi");
    QTest::newRow("accents") << QStringLiteral("José Nuñez") << QStringLiteral("jose nunez");
    QTest::newRow("apostrophes") << QStringLiteral("O’Leary") << QStringLiteral("oleary");
    QTest::newRow("initial") << QStringLiteral("J. Brandt") << QStringLiteral("j brandt");
}

void TestJoinNames::parts()
{
    QFETCH(QString, name);
    QFETCH(QString, parts);
    QCOMPARE(nameParts(name).join(QLatin1Char(' ')), parts);
}

void TestJoinNames::persons_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << QStringLiteral("Karim Hadidi") << QStringLiteral("Karim Hadidi") << true;
    QTest::newRow("vowels") << QStringLiteral("Karim Hadidi") << QStringLiteral("Kareem Hadeedi") << true;
    QTest::newRow("q and k") << QStringLiteral("Qahtan Farouk") << QStringLiteral("Kahtan Faruq") << true;
    QTest::newRow("doubled letter") << QStringLiteral("Yusef Hamadi") << QStringLiteral("Yussef Hammadi") << true;
    QTest::newRow("middle name") << QStringLiteral("Anna Maria Brandt") << QStringLiteral("Anna Brandt") << true;
    QTest::newRow("initial") << QStringLiteral("A. Brandt") << QStringLiteral("Anna Brandt") << true;
    QTest::newRow("brothers") << QStringLiteral("Karim Hadidi") << QStringLiteral("Samir Hadidi") << false;
    QTest::newRow("Mario and Maria") << QStringLiteral("Mario Brandt") << QStringLiteral("Maria Brandt") << false;
    QTest::newRow("short given names") << QStringLiteral("Jon Brandt") << QStringLiteral("Jan Brandt") << false;
    QTest::newRow("other family") << QStringLiteral("Anna Brandt") << QStringLiteral("Anna Brenner") << false;
}

void TestJoinNames::persons()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, isSame);
    QCOMPARE(isSamePerson(nameParts(a), nameParts(b)), isSame);
    QCOMPARE(joined({{named(a)}, {named(b)}}).size(), isSame ? 1 : 2);
}

void TestJoinNames::surnameOfOneBearerJoins()
{
    QCOMPARE(joined({{named(QStringLiteral("Kareem Hadeedi"))}, {named(QStringLiteral("Hadidi"))}}),
             QStringList{QStringLiteral("Kareem Hadeedi:2")});
}

void TestJoinNames::surnameOfTwoBearersStaysAlone()
{
    const QStringList names = joined({{named(QStringLiteral("Anna Brandt"))},
                                      {named(QStringLiteral("Willy Brandt"))},
                                      {named(QStringLiteral("Brandt"))}});
    QCOMPARE(
        names,
        (QStringList{QStringLiteral("Anna Brandt:1"), QStringLiteral("Brandt:1"), QStringLiteral("Willy Brandt:1")}));
}

void TestJoinNames::surnameTakenForABody()
{
    QCOMPARE(
        joined({{named(QStringLiteral("Karim Hadidi"))}, {named(QStringLiteral("Hadidi"), NameKind::Organisation)}})
            .size(),
        1);
    QCOMPARE(
        joined({{named(QStringLiteral("Karim Opec"))}, {named(QStringLiteral("OPEC"), NameKind::Organisation)}}).size(),
        2);
}

void TestJoinNames::bodiesOfACountry()
{
    const auto body = [](const char *name) { return named(QString::fromLatin1(name), NameKind::Organisation); };
    QCOMPARE(joined({{body("French Interior Ministry")}, {body("Interior Ministry")}}).size(), 1);
    QCOMPARE(joined({{body("Trade Ministry")}, {body("Interior Ministry")}}).size(), 2);
}

void TestJoinNames::placesByTheirNames()
{
    const auto place = [](const char *name) { return named(QString::fromLatin1(name), NameKind::Place); };
    QCOMPARE(joined({{place("UK")}, {place("Britain")}}).size(), 1);
    QCOMPARE(joined({{place("China")}, {place("Taiwan")}}).size(), 2);
}

void TestJoinNames::demonymIsNoCountry()
{
    QCOMPARE(joined({{named(QStringLiteral("France"), NameKind::Place)},
                     {named(QStringLiteral("French"), NameKind::Organisation)}})
                 .size(),
             2);
}

void TestJoinNames::variantsAndMentionsAreKept()
{
    Comparison comparison;
    comparison.articles = {Article{}, Article{}};
    comparison.articles[1].facts.names = {named(QStringLiteral("Anna Maria Brandt"))};
    comparison.articles[0].facts.names = {named(QStringLiteral("Anna Brandt"))};
    Test::done(joinNames(comparison, {}));
    QCOMPARE(comparison.names.size(), 1);
    QCOMPARE(comparison.names.first().canonical, QStringLiteral("Anna Maria Brandt"));
    QCOMPARE(comparison.names.first().variants,
             (QStringList{QStringLiteral("Anna Brandt"), QStringLiteral("Anna Maria Brandt")}));
    QCOMPARE(comparison.names.first().mentions.first().sentence.article, 0);
    QCOMPARE(comparison.names.first().mentions.last().sentence.article, 1);
}

void TestJoinNames::degenerate()
{
    QVERIFY(joined({}).isEmpty());
    QCOMPARE(joined({{named(QStringLiteral("-"))}, {named(QString())}}).size(), 2);
}

QTEST_APPLESS_MAIN(TestJoinNames)
#include "tst_joinnames.moc"
