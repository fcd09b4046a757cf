// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

const QString kTitle = QStringLiteral("Eastport to close its landing\n\n");
const QString kFirst = QStringLiteral("The council of Eastport voted on Monday to close the old ferry landing.");
const QString kLast
    = QStringLiteral("\n\nMayor Ada North said the wooden piles were no longer safe for lorries or for people.");

Metadata metadataOf(const char *name, const QByteArray &bytes)
{
    const auto articles = importArticles({QString::fromLatin1(name), bytes});
    return articles ? articles->first().metadata : Metadata();
}

Metadata metadataOfText(const QString &text)
{
    return metadataOf("a.txt", text.toUtf8());
}

Metadata metadataOfPage(const QByteArray &head, const QByteArray &inner)
{
    return metadataOf("a.html",
                      "<html><head>" + head + "</head><body>" + inner
                          + "<p>The council of Eastport voted on Monday to close the old ferry landing before "
                            "winter.</p></article></body></html>");
}

} // namespace

/** Who an article is credited to, its section, and every day that is told of it. */
class TestImportCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wireCredits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("credit");
        const auto row = [](const char *name, const QString &text, const char *credit) {
            QTest::newRow(name) << text << QString::fromLatin1(credit);
        };
        const auto dateline = [](const char *head) { return kTitle + QString::fromUtf8(head) + kFirst + kLast; };
        const auto byline = [](const char *line) {
            return kTitle + QString::fromUtf8(line) + QStringLiteral("\n\n") + kFirst + kLast;
        };
        const auto end = [](const char *tail) { return kTitle + kFirst + kLast + QString::fromUtf8(tail); };
        row("dateline", dateline("EASTPORT (Reuters) - "), "Reuters");
        row("dateline with a date", dateline("EASTPORT, March 4 (AP) \u2014 "), "AP");
        row("two agencies", dateline("EASTPORT (AFP/dpa) - "), "AFP/dpa");
        row("agency alone", dateline("(AFP) - "), "AFP");
        row("dateline of the outlet's own", dateline("EASTPORT (Coast Wire) - "), "");
        row("place in brackets", dateline("The island (PA) is "), "");
        row("byline", byline("By Jane Doe, Associated Press"), "Associated Press");
        row("agency as the author", byline("By Reuters"), "Reuters");
        row("author only", byline("By Jane Doe"), "");
        row("short name that is a word", byline("By Ap Larsen"), "");
        row("behind the last sentence", end(" \u2014 AP"), "AP");
        row("in brackets behind it", end(" (dpa)"), "dpa");
        row("line of its own", end("\n\nSource: Xinhua"), "Xinhua");
        row("copyright", end("\n\nCopyright 2021 The Associated Press. All rights reserved."), "The Associated Press");
        row("contribution", end("\n\nThe Associated Press contributed to this report."), "");
        row("agency that is quoted", end(" Reuters reported that the ferry sank."), "");
        row("outlet that reported", end(" The news channel RT reported that the ferry sank."), "");
    }

    void wireCredits()
    {
        QFETCH(QString, text);
        QFETCH(QString, credit);
        QCOMPARE(metadataOfText(text).wireCredit, credit);
    }

    void wireCreditOfPage()
    {
        const auto told = [](const QByteArray &json) {
            return metadataOfPage("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + json
                                      + "}</script>",
                                  "<article>")
                .wireCredit;
        };
        QCOMPARE(told("\"sourceOrganization\": {\"@type\": \"Organization\", \"name\": \"Agence France-Presse\"}"),
                 QStringLiteral("Agence France-Presse"));
        QCOMPARE(told("\"author\": [{\"name\": \"Jane Doe\"}, {\"name\": \"Reuters\"}]"), QStringLiteral("Reuters"));
        QCOMPARE(told("\"provider\": {\"name\": \"Coast Views\"}"), QString());
    }

    void sections_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("section");
        const QString coast = QStringLiteral("Coast");
        QTest::newRow("meta") << QByteArray("<meta property='article:section' content='Coast'>") << coast;
        QTest::newRow("JSON-LD") << QByteArray("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
                                               "\"articleSection\": \"Coast\"}</script>")
                                 << coast;
        QTest::newRow("list") << QByteArray("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
                                            "\"articleSection\": [\"Coast\", \"Ferries\"]}</script>")
                              << coast;
        QTest::newRow("none") << QByteArray() << QString();
    }

    void sections()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, section);
        QCOMPARE(metadataOfPage(head, "<article>").section, section);
    }

    void microdata()
    {
        const Metadata metadata = metadataOfPage(
            "",
            "<div itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>Per Reader</span></div>"
            "<article itemscope itemtype='https://schema.org/NewsArticle'>"
            "<h2 itemprop='headline'>Eastport to close its landing</h2>"
            "<span itemprop='author' itemscope itemtype='https://schema.org/Person'>By <a href='/jd'>"
            "<b itemprop='name'>Jane Doe</b></a> in the capital</span>"
            "<span itemprop='author' itemscope itemtype='https://schema.org/Person'><b itemprop='name'>Per "
            "Lund</b></span>"
            "<div itemprop='publisher' itemscope itemtype='https://schema.org/Organization'>"
            "<meta itemprop='name' content='Coast Views'></div>"
            "<meta itemprop='articleSection' content='Coast'>"
            "<time itemprop='dateModified' datetime='2021-01-14'>Thursday</time>"
            "<time itemprop='datePublished' datetime='2021-01-12'>Tuesday</time>"
            "<div itemscope itemtype='https://schema.org/Comment'><b itemprop='author'>Ann Other</b></div>");
        QCOMPARE(metadata.title, QStringLiteral("Eastport to close its landing"));
        QCOMPARE(metadata.byline, QStringLiteral("Jane Doe, Per Lund"));
        QCOMPARE(metadata.outlet, QStringLiteral("Coast Views"));
        QCOMPARE(metadata.section, QStringLiteral("Coast"));
        QCOMPARE(metadata.published.date, QDate(2021, 1, 12));
        QCOMPARE(metadata.published.rule, QStringLiteral("microdata datePublished"));
        QCOMPARE(metadata.otherDates.last().date, QDate(2021, 1, 14));
        QVERIFY(metadata.otherDates.last().rule.startsWith(QLatin1String("date of the last change")));
    }

    void looseMicrodata()
    {
        const Metadata metadata = metadataOfPage("<link rel='author' href='humans.txt'>",
                                                 "<p>By <a rel='author' href='/jd'>Jane Doe</a></p>"
                                                 "<article itemscope itemtype='https://schema.org/NewsArticle'>");
        QCOMPARE(metadata.byline, QStringLiteral("Jane Doe"));
    }

    void pageDayAndPublicationAreKeptApart()
    {
        const QString text = QStringLiteral("Saturday, 06 March, 2021\n\nEastport to close its landing\n\n"
                                            "Per Lund | 12 January, 2021, 07:56\n\nUpdated 14 January 2021\n\n")
            + kFirst + kLast;
        const Metadata metadata = metadataOfText(text);
        QCOMPARE(metadata.published.date, QDate(2021, 1, 12));
        QStringList others;
        for (const PublicationDate &other : metadata.otherDates) {
            others.append(other.date.toString(Qt::ISODate) + QLatin1Char(' ') + other.rule);
            QVERIFY(textIn(text, other.evidence).contains(u"2021"));
        }
        QCOMPARE(others,
                 (QStringList{QStringLiteral("2021-01-14 date of the last change, no other is given"),
                              QStringLiteral("2021-03-06 day on which the page was shown")}));
    }

    void everyWitnessIsKept()
    {
        const Metadata metadata = metadataOfPage(
            "<meta property='article:published_time' content='2021-01-12T07:56:00Z'>"
            "<meta name='date' content='2021-01-13'><meta property='article:modified_time' content='2021-01-14'>",
            "<article>");
        QCOMPARE(metadata.published.date, QDate(2021, 1, 12));
        QCOMPARE(metadata.otherDates.size(), 2);
        QCOMPARE(metadata.otherDates[0].rule, QStringLiteral("meta date"));
        QCOMPARE(metadata.otherDates[1].date, QDate(2021, 1, 14));
    }
};

QTEST_GUILESS_MAIN(TestImportCredits)
#include "tst_importcredits.moc"
