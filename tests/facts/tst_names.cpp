// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/gazetteer.h>
#include <facts/names.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void roles_data();
    void roles();
    void joinsShortForms();
    void leavesSharedSurnamesApart();
    void demonyms();
};

namespace
{

QString summary(const QString &text)
{
    QStringList parts;
    for (const Name &name : extractNames(TokenizedArticle(articleOf(text)))) {
        const QChar kind = name.kind == NameKind::Person ? u'p' : name.kind == NameKind::Place ? u'l' : u'o';
        parts.append(name.canonical + QLatin1Char(':') + kind);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void TestNames::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("title", "The talks with President Ana Rivera failed.", "Ana Rivera:p");
    row("titles and origin", "The talks with Norwegian Prime Minister Karl Voss failed.", "Karl Voss:p");
    row("abbreviated title", "The talks with Gen. Karl Voss failed.", "Karl Voss:p");
    row("initial", "The talks with Mr. Karl B. Voss failed.", "Karl B. Voss:p");
    row("lower-case office", "The talks with spokeswoman Ana Rivera failed.", "Ana Rivera:p");
    row("office of a body", "The talks with Herald Editor Tom Bell failed.", "Tom Bell:p");
    row("title cut short", "The talks with National Safety James Berg failed.", "James Berg:p");
    row("party and place", "The talks with Ana Rivera, R-N.Y., who left, failed.", "Ana Rivera:p");
    row("a first name inside a body's name", "The talks with the Royal James Hospital failed.",
        "Royal James Hospital:o");
    row("apposition", "The talks with Ana Rivera, a senior analyst, failed.", "Ana Rivera:p");
    row("particle", "The talks with Sheikh Hamad bin Rashid failed.", "Hamad bin Rashid:p");
    row("hyphenated particle", "The talks with Minister Omar al-Masri failed.", "Omar al-Masri:p");
    row("speaker", "The dam is safe, Rivera said.", "Rivera:p");
    row("country", "The talks in Norway failed.", "Norway:l");
    row("region of ICU", "The talks in Eswatini failed.", "Eswatini:l");
    row("city", "The talks in Oslo failed.", "Oslo:l");
    row("unknown place", "The talks near Brenholt failed.", "Brenholt:l");
    row("square", "The crowd on Kongens Square left.", "Kongens Square:l");
    row("ministry", "A note of the Transport Ministry leaked.", "Transport Ministry:o");
    row("department of", "A note of the Department of Public Works leaked.", "Department of Public Works:o");
    row("acronym", "A note of the NTB leaked.", "NTB:o");
    row("group behind", "The Falkon militia withdrew.", "Falkon:o");
    row("weekday and month", "The talks on Monday in March failed.", "");
    row("adjective", "The Norwegian talks failed.", "");
    row("sentence start", "Outraged neighbours left.", "");
    row("sentence start before a name", "Meanwhile Ana Rivera left with Ana Rivera's dog.", "Ana Rivera:p");
    row("title alone", "The talks with the President failed.", "");
    row("two cities", "The Oslo-Bergen line is closed.", "Oslo:l; Bergen:l");
    row("company that begins like a rank", "The talks with General Electric failed.", "General Electric:o");
    row("other names of a country", "The USA and the United States and the U.S. agree.", "United States:l");
    row("a member is no name", "The talks with the Ohio Democrat failed.", "");
    row("brother of an office holder", "The talks with Lena and Mira Voss, and with President Voss, failed.",
        "Mira Voss:p; Voss:p");
    row("kin", "The talks with his sister, Lena Voss, and with President Voss failed.", "Lena Voss:p; Voss:p");
    row("a mister of another name", "The talks with Lena Voss and with Mr. Voss failed.", "Lena Voss:p; Voss:p");
    row("a priest is no father", "The talks with Father Karl Voss and with Father Voss failed.", "Karl Voss:p");
    row("generation", "The talks with Karl B. Voss Jr. and with Mr. Voss failed.", "Karl B. Voss Jr:p");
    row("headline alone names nobody", "Angry Farmers Block Bridge Over Frozen River", "");
}

void TestNames::names()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(text), expected);
}

void TestNames::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("title", "We met Prime Minister Karl Voss.", "Prime Minister");
    row("of", "We met Secretary of State Karl Voss.", "Secretary of State");
    row("lower case with a body", "We met Transport Ministry spokesman Karl Voss.", "Transport Ministry spokesman");
    row("behind", "We met Karl Voss, the bank's chairman, today.", "bank's chairman");
    row("inner", "We met Port Authority Director Karl Voss.", "Port Authority Director");
}

void TestNames::roles()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    for (const Name &name : extractNames(TokenizedArticle(articleOf(text)))) {
        if (name.canonical == QLatin1String("Karl Voss")) {
            QCOMPARE(name.roles, QStringList{expected});
            return;
        }
    }
    QFAIL("the name was not found");
}

void TestNames::joinsShortForms()
{
    const QList<Name> names = extractNames(TokenizedArticle(
        articleOf(QStringLiteral("President Ana Abdul-Rivera spoke. Later Rivera left, Ms Abdul Rivera said. The North "
                                 "Sea Fisheries Board (NSFB) paid. The NSFB denied it."))));
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[0].canonical, QStringLiteral("Ana Abdul-Rivera"));
    QCOMPARE(names[0].mentions.size(), 3);
    QCOMPARE(names[1].canonical, QStringLiteral("North Sea Fisheries Board"));
    QCOMPARE(names[1].mentions.size(), 3);
}

void TestNames::leavesSharedSurnamesApart()
{
    const QList<Name> names = extractNames(TokenizedArticle(
        articleOf(QStringLiteral("President Ana Rivera met her brother, Mr Luis Rivera. Then Rivera said nothing."))));
    QStringList found;
    for (const Name &name : names)
        found.append(name.canonical);
    QCOMPARE(found,
             QStringList({QStringLiteral("Ana Rivera"), QStringLiteral("Luis Rivera"), QStringLiteral("Rivera")}));
}

void TestNames::demonyms()
{
    QCOMPARE(placeOfDemonym(QStringLiteral("Norwegian")), QStringLiteral("Norway"));
    QCOMPARE(placeOfDemonym(QStringLiteral("Norwegians")), QStringLiteral("Norway"));
    QCOMPARE(placeOfDemonym(QStringLiteral("table")), QString());
    QCOMPARE(placeName(QStringLiteral("UK")), placeName(QStringLiteral("Britain")));
    QVERIFY(isKnownPlace(QStringLiteral("Norway")));
    QVERIFY(!isKnownPlace(QStringLiteral("Qwertz")));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
