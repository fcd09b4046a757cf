// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <importers/importerregistry.h>

#include <QDir>
#include <QTest>

using namespace Counterpoint;

namespace
{

/** All that was read, as lines a person can check. */
QString describe(const Article &article)
{
    static const QStringList bases{QStringLiteral("stated"), QStringLiteral("metadata"), QStringLiteral("dateline"),
                                   QStringLiteral("inferred"), QStringLiteral("none")};
    static const QStringList zones{QStringLiteral("title"), QStringLiteral("dek"), QStringLiteral("body")};
    const Metadata &metadata = article.metadata;
    const PublicationDate &published = metadata.published;
    QString lines;
    const auto line = [&lines](const char *key, const QString &value) {
        lines += QString::fromLatin1(key) + QStringLiteral(": ") + value + u'\n';
    };
    line("title", metadata.title);
    line("outlet",
         metadata.outlet
             + (metadata.outletBasis.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(metadata.outletBasis)));
    line("byline", metadata.byline);
    line("published",
         published.date.toString(Qt::ISODate)
             + (published.time ? u'T' + published.time->toString(Qt::ISODate) : QString()) + u' '
             + bases.at(static_cast<int>(published.basis))
             + (published.rule.isEmpty() ? QString() : QStringLiteral(", ") + published.rule));
    line("evidence", textIn(article.text, published.evidence).toString());
    line("url", metadata.url);
    line("language", metadata.language);
    line("encoding", article.encoding);
    for (const Furniture &furniture : article.furniture)
        line("furniture",
             furniture.reason + QStringLiteral(" | ") + textIn(article.text, furniture.span).toString().simplified());
    for (const Sentence &sentence : article.sentences)
        line(qPrintable(zones.at(static_cast<int>(sentence.zone))),
             QString::number(sentence.paragraph) + QStringLiteral(" | ")
                 + textIn(article.text, sentence.span).toString().simplified());
    return lines;
}

QString describe(const Result<QList<Article>> &articles)
{
    if (!articles)
        return QStringLiteral("error %1: %2\n")
            .arg(static_cast<int>(articles.error().code))
            .arg(articles.error().toString());
    QString lines;
    for (const Article &article : *articles)
        lines += describe(article);
    return lines;
}

} // namespace

/** A new file in tests/data/importers/FORMAT/ is a new test. */
class TestImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatter_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isFrontMatter");
        QTest::newRow("fields") << QByteArray("---\ntitle: A landing\nlayout: post\n---\n") << true;
        QTest::newRow("list, comment, blank line")
            << QByteArray("---\n# mine\ntags:\n  - ferry\n- coast\n\nauthor: Ada North\n---\n") << true;
        QTest::newRow("capital") << QByteArray("---\nTitle: A landing\n---\n") << true;
        QTest::newRow("text between two rules")
            << QByteArray("---\n\nThe ferry landing has stood for ninety years.\n\n---\n") << false;
        QTest::newRow("text with a colon")
            << QByteArray("---\n\nThe mayor said: the landing has stood for ninety years.\n\n---\n") << false;
        QTest::newRow("field, then text")
            << QByteArray("---\ntitle: A landing\nThe landing has stood for ninety years.\n---\n") << false;
        QTest::newRow("longer rule") << QByteArray("---\ntitle: A landing\n-----\n\n") << false;
    }

    void frontMatter()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, isFrontMatter);
        const QByteArray body("\nThe council of Eastport voted on Monday to close the old ferry landing.\n");
        const auto articles = importArticles({QStringLiteral("a.md"), head + body});
        QVERIFY(articles.has_value());
        const QString text = articles->first().text;
        QVERIFY(text.contains(QLatin1String("The council of Eastport voted")));
        const bool isKept = text.contains(QLatin1String("ninety years")) || text.contains(QLatin1String("title:"));
        QCOMPARE(isKept, !isFrontMatter);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        const QDir root(Test::testPath(QStringLiteral("data/importers")));
        for (const QString &format : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            for (const QString &file : QDir(root.filePath(format)).entryList(QDir::Files, QDir::Name)) {
                const QString name = format + u'/' + file;
                QTest::newRow(qPrintable(name)) << name;
            }
        }
    }

    void reads()
    {
        QFETCH(QString, name);
        const QByteArray bytes = Test::readFile(Test::testPath(QStringLiteral("data/importers/") + name));
        const auto articles = importArticles({QFileInfo(name).fileName(), bytes});
        QVERIFY(Test::matchesGolden(QStringLiteral("importers/") + name + QStringLiteral(".txt"),
                                    describe(articles).toUtf8()));
    }

    void sampleReads_data()
    {
        QTest::addColumn<QString>("name");
        const QDir sample(Test::testPath(QStringLiteral("../resources/sample")));
        for (const QString &name : sample.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << name;
    }

    void sampleReads()
    {
        QFETCH(QString, name);
        const QByteArray bytes = Test::readFile(Test::testPath(QStringLiteral("../resources/sample/") + name));
        const auto articles = importArticles({name, bytes});
        QVERIFY(articles.has_value());
        QVERIFY(!articles->first().metadata.title.isEmpty());
        QVERIFY(articles->first().metadata.published.date.isValid());
        QVERIFY(Test::matchesGolden(QStringLiteral("importers/sample/") + name + QStringLiteral(".txt"),
                                    describe(articles).toUtf8()));
    }

    void everySuffixHasOneImporter()
    {
        QStringList seen;
        for (const auto &importer : importers()) {
            QVERIFY(!importer->name().isEmpty());
            for (const QString &suffix : importer->suffixes()) {
                if (!importer->recognises({}))
                    continue; // must see the bytes, and leaves the suffix to another where it cannot
                QVERIFY2(!seen.contains(suffix), qPrintable(suffix));
                seen.append(suffix);
                QCOMPARE(formatOf(QStringLiteral("File.") + suffix.toUpper(), {}).importer, importer.get());
            }
        }
        QVERIFY(seen.contains(QStringLiteral("txt")) && seen.contains(QStringLiteral("md"))
                && seen.contains(QStringLiteral("html")));
        QVERIFY(!formatOf(QStringLiteral("file.exe"), {}).isKnown());
        QVERIFY(!formatOf(QStringLiteral("txt"), {}).isKnown());
    }
};

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"
