// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/container.h>
#include <importers/importerregistry.h>
#include <model/digest.h>

#include <KCompressionDevice>
#include <KZip>

#include <QBuffer>
#include <QTest>

using namespace Counterpoint;

namespace
{

const QByteArray kStory
    = "Eastport closes its landing\n\nThe council of Eastport voted on Tuesday to close the landing.\n";

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no archive");
    for (const auto &[name, bytes] : files)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

QByteArray gzipped(const QByteArray &bytes)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly))
        qFatal("no packed file");
    device.write(bytes);
    device.close();
    return buffer.data();
}

QStringList partsOf(const ImportedFile &imported)
{
    QStringList parts;
    for (const Article &article : imported.articles)
        parts.append(article.part);
    return parts;
}

} // namespace

/** Files inside files: what is read, what is refused, and that nothing grows without limit. */
class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsInside()
    {
        const QByteArray page = "<html><body><article><p>The owners of the ferry will sue.</p></article></body></html>";
        const QByteArray bytes = zipped({{QStringLiteral("press/b.html"), page},
                                         {QStringLiteral("a.txt"), kStory},
                                         {QStringLiteral("photo.jpg"), QByteArray("\xff\xd8\xff\xe0")},
                                         {QStringLiteral(".hidden.txt"), kStory},
                                         {QStringLiteral("__MACOSX/a.txt"), kStory}});
        const auto imported = importFile({QStringLiteral("box.zip"), bytes});
        QVERIFY(imported);
        QCOMPARE(partsOf(*imported), (QStringList{QStringLiteral("a.txt"), QStringLiteral("press/b.html")}));
        QCOMPARE(imported->problems.size(), 0); // a picture in an archive is no failure
        const Article &first = imported->articles.first();
        QCOMPARE(first.file, QStringLiteral("box.zip"));
        QCOMPARE(first.sha256, digestOf(kStory));
        QCOMPARE(first.fileSha256, digestOf(bytes));
    }

    void onePartThatFailsDoesNotStopTheOthers()
    {
        const auto imported
            = importFile({QStringLiteral("box.zip"),
                          zipped({{QStringLiteral("a.txt"), QByteArray()}, {QStringLiteral("b.txt"), kStory}})});
        QVERIFY(imported);
        QCOMPARE(partsOf(*imported), QStringList{QStringLiteral("b.txt")});
        QCOMPARE(imported->problems.size(), 1);
        QCOMPARE(imported->problems.first().code, ErrorCode::Empty);
        QCOMPARE(imported->problems.first().where, QStringLiteral("a.txt"));
    }

    void readsArchivesInsideArchives()
    {
        const QByteArray inner = zipped({{QStringLiteral("a.txt.gz"), gzipped(kStory)}});
        const auto imported = importFile({QStringLiteral("o.zip"), zipped({{QStringLiteral("i.zip"), inner}})});
        QVERIFY(imported);
        QCOMPARE(partsOf(*imported), QStringList{QStringLiteral("i.zip/a.txt.gz/a.txt")});
    }

    void depthIsLimited()
    {
        QByteArray bytes = kStory;
        QString name = QStringLiteral("a.txt");
        for (int depth = 0; depth <= UnpackAllowance::kDeepest; ++depth) {
            bytes = zipped({{name, bytes}});
            name = QStringLiteral("a.zip");
        }
        const auto imported = importFile({name, bytes});
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::TooLarge);
    }

    void bombsAreRefused()
    {
        const QByteArray bomb(30 * 1024 * 1024, 'a');
        const auto packed = importFile({QStringLiteral("bomb.txt.gz"), gzipped(bomb)});
        QVERIFY(!packed);
        QCOMPARE(packed.error().code, ErrorCode::TooLarge);
        const auto imported
            = importFile({QStringLiteral("bomb.zip"),
                          zipped({{QStringLiteral("a.txt"), kStory}, {QStringLiteral("bomb.txt"), bomb}})});
        QVERIFY(imported);
        QCOMPARE(partsOf(*imported), QStringList{QStringLiteral("a.txt")});
        QCOMPARE(imported->problems.size(), 1);
        QCOMPARE(imported->problems.first().code, ErrorCode::TooLarge);
    }

    void damagedOnesAreToldOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zip") << QStringLiteral("a.zip") << QByteArray("PK\x03\x04 no archive");
        QTest::newRow("cut zip") << QStringLiteral("a.zip") << zipped({{QStringLiteral("a.txt"), kStory}}).first(60);
        QTest::newRow("gz") << QStringLiteral("a.txt.gz")
                            << QByteArray("\x1f\x8b\x08 no packed file, but long enough to be one");
    }

    void damagedOnesAreToldOf()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto imported = importFile({name, bytes});
        QVERIFY(!imported);
        QCOMPARE(imported.error().where, name);
        QVERIFY(imported.error().message.endsWith(u'.'));
    }

    void formatsAreKnownByTheirBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("page of a script")
            << QStringLiteral("story.php") << QByteArray("<!DOCTYPE html><html><body>x</body></html>") << true;
        QTest::newRow("no suffix") << QStringLiteral("story") << kStory << true;
        QTest::newRow("zip") << QStringLiteral("box") << zipped({{QStringLiteral("a.txt"), kStory}}) << true;
        QTest::newRow("mail") << QStringLiteral("mail")
                              << QByteArray("Received: from mail.example.org\nFrom: <ada@example.org>\n\n") << true;
        QTest::newRow("mailbox") << QStringLiteral("Inbox")
                                 << QByteArray("From - Tue Mar  9 23:30:00 2021\nSubject: Landing\n\n") << true;
        QTest::newRow("style sheet") << QStringLiteral("a.css") << QByteArray("p { color: red }") << false;
        QTest::newRow("script") << QStringLiteral("a.py") << QByteArray("print('x')\n") << false;
        QTest::newRow("picture") << QStringLiteral("a.png") << QByteArray("\x89PNG\r\n\x1a\n") << false;
        QTest::newRow("program") << QStringLiteral("a")
                                 << QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0\0\0",
                                               10)
                                 << false;
    }

    void formatsAreKnownByTheirBytes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isKnown);
        QCOMPARE(formatOf(name, bytes).isKnown(), isKnown);
    }
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
