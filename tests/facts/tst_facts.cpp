// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/factregistry.h>
#include <support/testsupport.h>
#include <text/lexicon.h>
#include <text/words.h>

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Every article of tests/data/facts is read whole and compared with its golden file. */
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articles_data();
    void articles();
    void sameTextGivesSameFacts();
    void oddTextIsHarmless_data();
    void oddTextIsHarmless();
    void wordListsExist();
};

namespace
{

QByteArray printed(const Article &article)
{
    const ArticleFacts &facts = article.facts;
    QString out;
    const auto line
        = [&out](const QStringList &fields) { out += fields.join(QStringLiteral(" | ")) + QLatin1Char('\n'); };
    for (const Timex &timex : facts.timexes)
        line({QStringLiteral("time"), textOf(article, timex.span), timex.value(), timex.mod, timex.rule()});
    for (const Name &name : facts.names)
        line({QStringLiteral("name"), name.canonical, QString::number(static_cast<int>(name.kind)),
              name.variants.join(QStringLiteral(", ")), name.roles.join(QStringLiteral(", ")),
              QString::number(name.mentions.size())});
    for (const Quotation &quotation : facts.quotations)
        line({QStringLiteral("quotation"), textOf(article, quotation.span), quotation.speaker,
              quotation.cue ? textOf(article, *quotation.cue) : QString(),
              quotation.extent == QuotationExtent::Full ? QStringLiteral("full") : QStringLiteral("fragment")});
    for (const Attribution &attribution : facts.attributions)
        line({QStringLiteral("attribution"), attribution.source,
              attribution.cue ? textOf(article, *attribution.cue) : QString(), textOf(article, attribution.content)});
    for (const Quantity &quantity : facts.quantities)
        line({QStringLiteral("quantity"), textOf(article, quantity.span), QString::number(quantity.value, 'g', 12),
              quantity.unit, quantity.of, quantity.subject, quantity.scope});
    for (const Cue &cue : facts.cues)
        line({QStringLiteral("cue"), textOf(article, cue.span), textOf(article, cue.scope)});
    return out.toUtf8();
}

} // namespace

void TestFacts::articles_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(testPath(QStringLiteral("data/facts")));
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << file;
}

void TestFacts::articles()
{
    QFETCH(QString, file);
    const QString text = QString::fromUtf8(readFile(testPath(QStringLiteral("data/facts/") + file)));
    const QString body = text.section(QLatin1Char('\n'), 1);
    const QDate published = QDate::fromString(text.section(QLatin1Char('\n'), 0, 0), Qt::ISODate);
    Article article = articleOf(body, published, readingLanguageOf(body));
    article.facts = extractFacts(article);
    QVERIFY(matchesGolden(QStringLiteral("facts/") + file, printed(article)));
}

void TestFacts::sameTextGivesSameFacts()
{
    const QString text = QString::fromUtf8(readFile(testPath(QStringLiteral("data/facts/harbour.txt"))));
    const Article article = articleOf(text, QDate(2019, 5, 15));
    QVERIFY(extractFacts(article) == extractFacts(article));
}

void TestFacts::oddTextIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", QString());
    row("marks", QStringLiteral("\"'\"'\" ' \" `` '' “ ” ‘ ’ « » „"));
    row("numbers",
        QStringLiteral("1 2 3 4/5/6/7 99:99 1,2,3 1.2.3.4 $ % -5 31-31-31 999999999999999999999999 years ago"));
    row("cut off", QStringLiteral("Last"));
    row("surrogates", QString::fromUtf8("😀 said: \"😀😀\" on Monday 😀"));
    row("lone surrogate", QString(QChar(0xD83D)) + QStringLiteral(" said on"));
    row("prepositions", QStringLiteral("of of of the the in, in at said said says, according to"));
    row("hyphens", QStringLiteral("- -- --- -a- a- al- al-, Al-"));
    row("long run of capitals", QStringLiteral("Ab Cd ").repeated(300));
    row("long row of numbers", QStringLiteral("hundred million and one ").repeated(200));
}

void TestFacts::oddTextIsHarmless()
{
    QFETCH(QString, text);
    for (const char *language : {"", "de", "fr", "ja", "xx"}) {
        const Article article = articleOf(text, QDate(2019, 5, 15), QString::fromLatin1(language));
        const ArticleFacts facts = extractFacts(article);
        for (const Timex &timex : facts.timexes)
            QVERIFY(timex.span.start >= 0 && timex.span.end <= text.size() && !timex.readings.isEmpty());
        for (const Quotation &quotation : facts.quotations)
            QVERIFY(quotation.span.start >= 0 && quotation.span.end <= text.size() && !quotation.span.isEmpty());
    }
}

void TestFacts::wordListsExist()
{
    QDir folder(testPath(QStringLiteral("../app/facts")));
    static const QRegularExpression use(QStringLiteral("lexicon(?:Set|Rows|Map)\\(u\"([^\"]+)\"\\)"));
    int uses = 0;
    for (const QString &file : folder.entryList({QStringLiteral("*.cpp")}, QDir::Files)) {
        const QString source = QString::fromUtf8(readFile(folder.filePath(file)));
        for (auto it = use.globalMatch(source); it.hasNext(); ++uses) {
            const QString list = it.next().captured(1);
            QVERIFY2(!lexiconRows(list).isEmpty(), qPrintable(file + QStringLiteral(": ") + list));
        }
    }
    QVERIFY(uses > 15);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
