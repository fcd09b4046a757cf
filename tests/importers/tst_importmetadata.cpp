// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

const QString kBody
    = QStringLiteral("The council of Eastport voted on Monday to close the old ferry landing before winter.\n\n"
                     "Mayor Ada North said the wooden piles were no longer safe for lorries or for people.\n");

Metadata metadataOf(const QString &name, const QString &text)
{
    const auto articles = importArticles({name, text.toUtf8()});
    return articles ? articles->first().metadata : Metadata();
}

} // namespace

class TestImportMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsAreCleaned()
    {
        const auto articles = importArticles(
            {QStringLiteral("a.html"),
             "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": "
             "\"Landing \\u0000 of \\ud800 Eastport closed\"}</script></head><body><article><p>The "
             "council of Eastport "
             "voted on Monday to close the old ferry landing before winter.</p></article></body></html>"});
        QVERIFY(articles.has_value());
        QVERIFY(articles->first().metadata.title.contains(QLatin1String("Eastport closed")));
        for (const QString &text : {articles->first().metadata.title, articles->first().text}) {
            QVERIFY(!text.contains(QChar::Null));
            QVERIFY(!text.contains(QChar(0xd800)));
        }
    }

    void addressIsOfTheWeb_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("url");
        const QString good = QStringLiteral("https://coast.example/landing");
        QTest::newRow("canonical") << QByteArray("<link rel=canonical href='https://coast.example/landing'>") << good;
        QTest::newRow("script as canonical")
            << QByteArray("<link rel=canonical href='javascript:alert(1)'>"
                          "<meta property='og:url' content='https://coast.example/landing'>")
            << good;
        QTest::newRow("file") << QByteArray("<meta property='og:url' content='file:///etc/passwd'>") << QString();
        QTest::newRow("script in JSON-LD")
            << QByteArray("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"url\": "
                          "\"javascript:alert(1)\"}</script>")
            << QString();
    }

    void addressIsOfTheWeb()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, url);
        const auto articles
            = importArticles({QStringLiteral("a.html"),
                              "<html><head>" + head
                                  + "</head><body><article><p>The council of Eastport voted on Monday to "
                                    "close the old ferry landing "
                                    "before winter.</p></article></body></html>"});
        QVERIFY(articles.has_value());
        QCOMPARE(articles->first().metadata.url, url);
    }

    void datesOfPlainText_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("date");
        QTest::addColumn<DateBasis>("basis");
        const auto row = [](const char *name, const char *head, const char *date, DateBasis basis) {
            QTest::newRow(name) << QString::fromUtf8(head) << QString::fromLatin1(date) << basis;
        };
        row("byline, not the day of the page",
            "Saturday, 06 March, 2021\n\nEastport to close its landing\n\nPer Lund | 12 January, 2021, 07:56\n\n",
            "2021-01-12", DateBasis::Stated);
        row("the page's day alone", "Saturday, 06 March, 2021\n\nEastport to close its landing\n\n", "",
            DateBasis::None);
        row("date line", "Eastport to close its landing\n\n12 January 2021\n\n", "2021-01-12", DateBasis::Stated);
        row("published before updated",
            "Eastport to close its landing\n\nUpdated 14 January 2021\n\nPublished 12 January 2021\n\n", "2021-01-12",
            DateBasis::Stated);
        row("dateline",
            "Eastport to close its landing\n\nEASTPORT, Jan. 12, 2021 (Coast Wire) - The town council met for four "
            "hours on the matter.\n\n",
            "2021-01-12", DateBasis::Dateline);
        row("a day in the text is none",
            "Eastport to close its landing\n\nThe landing was opened on 12 January 1911 and has never been "
            "rebuilt.\n\n",
            "", DateBasis::None);
        row("nothing", "Eastport to close its landing\n\n", "", DateBasis::None);
    }

    void datesOfPlainText()
    {
        QFETCH(QString, head);
        QFETCH(QString, date);
        QFETCH(DateBasis, basis);
        const QString text = head + kBody;
        const Metadata metadata = metadataOf(QStringLiteral("a.txt"), text);
        QCOMPARE(metadata.published.basis, basis);
        QCOMPARE(metadata.published.date.toString(Qt::ISODate), date);
        QCOMPARE(metadata.published.rule.isEmpty(), basis == DateBasis::None);
        if (basis != DateBasis::None)
            QVERIFY(textIn(text, metadata.published.evidence).contains(u"2021"));
        QCOMPARE(metadata.title, QStringLiteral("Eastport to close its landing"));
    }

    void outlets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("outlet");
        const QString title = QStringLiteral("Eastport to close its landing");
        QTest::newRow("page title over the title")
            << QStringLiteral("a.txt") << title + QStringLiteral(" - Coast Views\n\n") + title << title
            << QStringLiteral("Coast Views");
        QTest::newRow("bar and newspaper") << QStringLiteral("a.txt") << title + QStringLiteral(" | Eastport Sentinel")
                                           << title << QStringLiteral("Eastport Sentinel");
        QTest::newRow("a dash in the headline") << QStringLiteral("a.txt") << title + QStringLiteral(" - live updates")
                                                << title + QStringLiteral(" - live updates") << QString();
        QTest::newRow("file name") << QStringLiteral("2021-01-12_Eastport Sentinel_landing.txt") << title << title
                                   << QStringLiteral("Eastport Sentinel");
        QTest::newRow("nothing tells it") << QStringLiteral("eastport-sentinel.txt") << title << title << QString();
    }

    void outlets()
    {
        QFETCH(QString, name);
        QFETCH(QString, head);
        QFETCH(QString, title);
        QFETCH(QString, outlet);
        const Metadata metadata = metadataOf(name, head + QStringLiteral("\n\n") + kBody);
        QCOMPARE(metadata.title, title);
        QCOMPARE(metadata.outlet, outlet);
        QCOMPARE(metadata.outletBasis.isEmpty(), outlet.isEmpty());
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("outlet");
        QTest::addColumn<QString>("saved");
        const auto row = [](const char *file, const char *date, const char *outlet, const char *saved = "") {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromLatin1(date) << QString::fromUtf8(outlet)
                                << QString::fromLatin1(saved);
        };
        row("2021-01-12 Eastport Sentinel landing to close.txt", "2021-01-12", "Eastport Sentinel");
        row("2021-01-12 landing to close.txt", "2021-01-12", "");
        row("2021-01-12 Eastport closes its landing.txt", "2021-01-12", "");
        row("2021-01-12_Eastport Sentinel_landing.txt", "2021-01-12", "Eastport Sentinel");
        row("2021-01-12 - Coast Views - landing.txt", "2021-01-12", "Coast Views");
        row("20210112-landing.txt", "2021-01-12", "");
        row("20211312-landing.txt", "", "");
        row("12345678.txt", "", "");
        row("Sentinel_2021-01-12_landing.txt", "2021-01-12", "Sentinel");
        row("draft_2021-01-12_landing.txt", "2021-01-12", "");
        row("Landing to close - Eastport Sentinel.txt", "", "Eastport Sentinel");
        row("Landing to close _ Eastport Sentinel.txt", "", "Eastport Sentinel");
        row("Landing to close - live updates.txt", "", "");
        row("Landing to close (2021-02-01T07_56_03.123Z).txt", "", "", "2021-02-01");
        row("Landing to close (2021).txt", "", "");
        row("articles/2021-01-12 Eastport Sentinel landing.txt", "2021-01-12", "Eastport Sentinel");
    }

    void fileNames()
    {
        QFETCH(QString, file);
        QFETCH(QString, date);
        QFETCH(QString, outlet);
        QFETCH(QString, saved);
        const Metadata metadata = metadataOf(file, QStringLiteral("Eastport to close its landing\n\n") + kBody);
        QCOMPARE(metadata.published.date.toString(Qt::ISODate), date);
        QCOMPARE(metadata.outlet, outlet);
        QCOMPARE(metadata.otherDates.size(), saved.isEmpty() ? 0 : 1);
        if (!saved.isEmpty())
            QCOMPARE(metadata.otherDates.first().date.toString(Qt::ISODate), saved);
    }

    void dateFromTheFileName()
    {
        const Metadata metadata = metadataOf(QStringLiteral("2021-01-12 landing.txt"),
                                             QStringLiteral("Eastport to close its landing\n\n") + kBody);
        QCOMPARE(metadata.published.date, QDate(2021, 1, 12));
        QCOMPARE(metadata.published.basis, DateBasis::Metadata);
        QVERIFY(metadata.published.evidence.isEmpty());
    }

    void errors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QStringLiteral("a.txt") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("blank") << QStringLiteral("a.txt") << QByteArray(" \n\t\r\n ") << ErrorCode::Empty;
        QTest::newRow("blank page") << QStringLiteral("a.html") << QByteArray("\n\n") << ErrorCode::Empty;
        QTest::newRow("binary") << QStringLiteral("a.txt") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                << ErrorCode::BadEncoding;
        QTest::newRow("no sentence") << QStringLiteral("a.txt") << QByteArray("12\n13\n14\n")
                                     << ErrorCode::NotAnArticle;
        QTest::newRow("page without text")
            << QStringLiteral("a.html") << QByteArray("<html><body><nav><a href=x>Home</a></nav></body></html>")
            << ErrorCode::NotAnArticle;
        QTest::newRow("other suffix") << QStringLiteral("a.css") << QByteArray("p { color: red }")
                                      << ErrorCode::WrongType;
    }

    void errors()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto articles = importArticles({name, bytes});
        QVERIFY(!articles.has_value());
        QCOMPARE(articles.error().code, code);
        QCOMPARE(articles.error().where, name);
        QVERIFY(articles.error().message.endsWith(u'.'));
    }

    void bareTextIsAllBody()
    {
        const Article article
            = articleFromPlainText(QStringLiteral("Share this article\n\nOne sentence. And another one."));
        QCOMPARE(article.sentences.size(), 3);
        QVERIFY(article.furniture.isEmpty());
        QCOMPARE(article.sentences.last().paragraph, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportMetadata)
#include "tst_importmetadata.moc"
