// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/container.h>
#include <importers/importerregistry.h>
#include <model/digest.h>

#include <QTest>
#include <QtConcurrentMap>

using namespace Counterpoint;

namespace
{

const QByteArray kStory = "The council of Eastport voted on Tuesday to close the old landing.\n";

QByteArray mailOf(const QByteArray &fields, const QByteArray &body)
{
    return "From: Ada North <ada@example.org>\nSubject: Landing closes\n" + fields + "\n" + body;
}

/** A mail whose text lies inside so many multiparts. */
QByteArray nested(int depth)
{
    QByteArray entity = "Content-Type: text/plain\n\n" + kStory;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        entity = "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n" + entity + "\n--"
            + boundary + "--\n";
    }
    return "Subject: Landing closes\n" + entity;
}

/** A mail that forwards a mail that forwards a mail. */
QByteArray forwarded(int depth)
{
    QByteArray mail = mailOf("Content-Type: text/plain\n", kStory);
    for (int i = 0; i < depth; ++i)
        mail = mailOf("Content-Type: message/rfc822\n", mail);
    return mail;
}

Result<QList<Article>> read(const QByteArray &mail, const RunContext &context = {})
{
    return importArticles({QStringLiteral("a.eml"), mail}, context);
}

} // namespace

/** Mails of bad will, and what golden files cannot show. */
class TestMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileOnesAreToldOf_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("deep parts") << nested(3000) << ErrorCode::TooLarge;
        QTest::newRow("deep mails") << forwarded(3000) << ErrorCode::TooLarge;
        QTest::newRow("many parts") << mailOf("Content-Type: multipart/mixed; boundary=b\n",
                                              QByteArray("--b\n\nx\n").repeated(20'000))
                                    << ErrorCode::TooLarge;
        QTest::newRow("huge head") << mailOf("X-Long: " + QByteArray(2'000'000, 'x') + "\n", kStory)
                                   << ErrorCode::TooLarge;
        QTest::newRow("no body") << mailOf({}, {}) << ErrorCode::Empty;
        QTest::newRow("picture alone") << mailOf("Content-Type: image/png\n", "none") << ErrorCode::Empty;
        QTest::newRow("no mail") << QByteArray("Eastport closes its landing\n\n") + kStory << ErrorCode::NotAnArticle;
        QTest::newRow("binary") << QByteArray("\x7f\x00\x01\x02", 4) << ErrorCode::NotAnArticle;
        QTest::newRow("blank") << QByteArray("\n\n\n") << ErrorCode::NotAnArticle;
    }

    void hostileOnesAreToldOf()
    {
        QFETCH(QByteArray, mail);
        QFETCH(ErrorCode, code);
        const auto articles = read(mail);
        QVERIFY(!articles);
        QCOMPARE(articles.error().code, code);
        QCOMPARE(articles.error().where, QStringLiteral("a.eml"));
        QVERIFY2(articles.error().message.endsWith(u'.'), qPrintable(articles.error().message));
    }

    void oddOnesAreRead_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray brackets(200'000, '(');
        QTest::newRow("brackets") << "Subject: Landing closes\nFrom: " + brackets + "\n\n" + kStory;
        QTest::newRow("brackets of a short field")
            << "Subject: Landing closes\nFrom: " + brackets.first(8000) + "\n\n" + kStory;
        QTest::newRow("brackets in the type")
            << "Subject: Landing closes\nContent-Type: text/plain; " + QByteArray(8000, '(') + "\n\n" + kStory;
        QTest::newRow("cut off") << mailOf("Content-Type: multipart/mixed; boundary=b\n", "--b\n\n" + kStory);
        QTest::newRow("of a mailbox") << "From ada@example.org Tue Mar  9 23:30:00 2021\n" + mailOf({}, kStory);
        QTest::newRow("boundary that begins another")
            << mailOf("Content-Type: multipart/mixed; boundary=b\n", "--b\n\n" + kStory + "--bb\n\n--b--\n");
        QTest::newRow("deepest") << nested(8);
        QTest::newRow("no such encoding") << mailOf("Content-Transfer-Encoding: x-none\n", kStory);
    }

    void oddOnesAreRead()
    {
        QFETCH(QByteArray, mail);
        const auto articles = read(mail);
        QVERIFY2(articles.has_value(), articles ? "" : qPrintable(articles.error().toString()));
        QCOMPARE(articles->size(), 1);
        QCOMPARE(articles->first().metadata.title, QStringLiteral("Landing closes"));
        QVERIFY(articles->first().text.contains(QLatin1String("The council of Eastport voted")));
    }

    void forwardedMailsAreParts()
    {
        const QByteArray inner = mailOf({}, "The owners of the old ferry will go to court.\n");
        const QByteArray parts = "--b\n\n" + kStory + "\n--b\nContent-Type: message/rfc822\n\n" + inner + "\n--b--\n";
        const QByteArray mail = mailOf("Content-Type: multipart/mixed; boundary=b\n", parts);
        const auto articles = read(mail);
        QVERIFY(articles);
        QCOMPARE(articles->size(), 2);
        QCOMPARE(articles->first().part, QString());
        QCOMPARE(articles->first().sha256, digestOf(mail));
        QCOMPARE(articles->last().part, QStringLiteral("2"));
        QVERIFY(articles->last().sha256 != articles->first().sha256);
        QCOMPARE(articles->last().fileSha256, digestOf(mail));
    }

    void keepsTheSendersZone()
    {
        const auto articles = read(mailOf("Date: Tue, 09 Mar 2021 23:30:00 -0500\n", kStory));
        QVERIFY(articles);
        const PublicationDate &published = articles->first().metadata.published;
        QCOMPARE(published.date, QDate(2021, 3, 9));
        QCOMPARE(published.time, std::optional(QTime(23, 30)));
        QCOMPARE(published.utcOffset, std::optional(-18000));
        QCOMPARE(published.basis, DateBasis::Metadata);
    }

    void mailboxesTellOfEachMail()
    {
        const QByteArray start = "From ada@example.org Tue Mar  9 23:30:00 2021\n";
        const QByteArray inner = mailOf("Content-Type: message/rfc822\n", mailOf({}, kStory));
        const QByteArray box = start + mailOf({}, kStory) + "\n" + start + "no head\n\n" + start + inner;
        const auto imported = importFile({QStringLiteral("a.mbox"), box});
        QVERIFY(imported);
        QStringList parts;
        for (const Article &article : imported->articles)
            parts.append(article.part);
        QCOMPARE(parts, (QStringList{QStringLiteral("1.eml"), QStringLiteral("3.eml/2")}));
        QCOMPARE(imported->problems.size(), 1);
        QCOMPARE(imported->problems.first().where, QStringLiteral("2.eml"));
        QVERIFY(imported->problems.first().message.endsWith(u'.'));
    }

    void mailboxesHaveALimit()
    {
        const QByteArray start = "From - Tue Mar  9 23:30:00 2021\n\n";
        const QByteArray box = start.repeated(UnpackAllowance::kMostFiles + 1);
        const auto imported = importFile({QStringLiteral("a.mbox"), box});
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::TooLarge);
    }

    void aStoppedRunGivesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("mail") << QStringLiteral("a.eml") << mailOf({}, kStory);
        QTest::newRow("page") << QStringLiteral("a.mht")
                              << mailOf("Content-Type: text/html\n", "<p>" + kStory + "</p>");
        QTest::newRow("mailbox") << QStringLiteral("a.mbox")
                                 << "From - Tue Mar  9 23:30:00 2021\n" + mailOf({}, kStory);
    }

    void aStoppedRunGivesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        std::stop_source source;
        source.request_stop();
        RunContext context;
        context.stop = source.get_token();
        const auto articles = importArticles({name, bytes}, context);
        QVERIFY(!articles);
        QCOMPARE(articles.error().code, ErrorCode::Cancelled);
    }

    void manyAreReadAtOnce()
    {
        const QList<QByteArray> mails(64, mailOf("Subject: =?UTF-8?Q?Caf=C3=A9?=\n", kStory));
        const auto texts = QtConcurrent::blockingMapped<QStringList>(mails, [](const QByteArray &mail) {
            const auto articles = read(mail);
            return articles ? articles->first().text : articles.error().toString();
        });
        QCOMPARE(texts.count(texts.first()), 64);
        QVERIFY(texts.first().contains(QLatin1String("The council of Eastport voted")));
    }
};

QTEST_GUILESS_MAIN(TestMails)
#include "tst_mails.moc"
