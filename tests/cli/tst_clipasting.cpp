// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsfolder.h"

#include <QJsonArray>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** One more article on standard input: "compare FOLDER -". */
class TestCliPasting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void input_isOneMoreArticle_data();
    void input_isOneMoreArticle();
    void description_isTaken();
    void store_keepsIt();
    void storeHasIt_descriptionCorrects();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();
    void noArticle_leavesTheOthers_data();
    void noArticle_leavesTheOthers();
    void withoutDash_inputIsNotRead();

private:
    [[nodiscard]] Run compare(const QStringList &more, const QByteArray &input) const
    {
        return runProgram(QStringList{u"compare"_s, m_folder.path(), u"--json"_s, u"-"_s} + more, input);
    }
    [[nodiscard]] static QJsonArray articlesOf(const Run &run)
    {
        return QJsonDocument::fromJson(run.out).object().value(u"articles"_s).toArray();
    }
    NewsFolder m_folder;
};

void TestCliPasting::input_isOneMoreArticle_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("text") << newsFrom("Seaham") << u".txt"_s;
    QTest::newRow("page")
        << "<!DOCTYPE html><html><head><title>Council votes on the bridge in Seaham</title></head><body>"
           "<h1>Council votes on the bridge in Seaham</h1><p>The council of Seaham voted on Tuesday to "
           "repair the old bridge over the river.</p></body></html>"_ba
        << u".html"_s;
    QTest::newRow("part of a page") << "<p>Council votes on the bridge in Seaham</p><p>The council of Seaham voted on "
                                       "Tuesday to repair the old bridge over the river.</p>"_ba
                                    << u".html"_s;
}

void TestCliPasting::input_isOneMoreArticle()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, suffix);
    const Run run = compare({u"-"_s}, input);
    QCOMPARE(run.status, 0);
    const QJsonArray articles = articlesOf(run);
    QCOMPARE(articles.size(), 3);
    const QJsonObject last = articles.last().toObject();
    const QString file = last.value(u"file"_s).toString();
    QVERIFY2(file.startsWith(u"pasted/2"_s) && file.endsWith(u" Council votes on the bridge in"_s + suffix),
             qPrintable(file));
    QVERIFY(last.value(u"text"_s).toString().contains(u"The council of Seaham voted"_s));
    QVERIFY(last.value(u"published"_s).isNull());
}

void TestCliPasting::description_isTaken()
{
    const Run run = compare({u"-"_s, u"--url"_s, u"https://sea.example/1"_s, u"--outlet"_s, u"Sea Post"_s,
                             u"--published"_s, u"2031-04-05 06:07Z"_s},
                            newsFrom("Seaham"));
    QCOMPARE(run.status, 0);
    const QJsonObject last = articlesOf(run).last().toObject();
    QCOMPARE(last.value(u"url"_s).toString(), u"https://sea.example/1"_s);
    QCOMPARE(last.value(u"outlet"_s).toString(), u"Sea Post"_s);
    QCOMPARE(last.value(u"published"_s).toString(), u"2031-04-05T06:07+00:00"_s);
    QCOMPARE(last.value(u"publishedBasis"_s).toString(), u"stated"_s);
}

void TestCliPasting::store_keepsIt()
{
    const QTemporaryDir stores;
    const QStringList store{u"--store"_s, stores.filePath(u"kept.counterpoint"_s)};
    QCOMPARE(articlesOf(compare(store + QStringList{u"-"_s, u"--outlet"_s, u"Sea Post"_s}, newsFrom("Seaham"))).size(),
             3);
    Run run = compare(store, {});
    QCOMPARE(run.status, 0);
    QCOMPARE(articlesOf(run).last().toObject().value(u"outlet"_s).toString(), u"Sea Post"_s);
    run = compare(store + QStringList{u"-"_s}, newsFrom("Seaham"));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("in the comparison already: pasted/"), run.err.constData());
    QVERIFY2(!run.err.contains("corrected"), run.err.constData());
    QCOMPARE(articlesOf(run).size(), 3);
}

void TestCliPasting::storeHasIt_descriptionCorrects()
{
    const QTemporaryDir stores;
    const QStringList store{u"--store"_s, stores.filePath(u"kept.counterpoint"_s)};
    QCOMPARE(articlesOf(compare(store + QStringList{u"-"_s, u"--outlet"_s, u"Sea Post"_s}, newsFrom("Seaham"))).size(),
             3);
    const QStringList more{u"-"_s,           u"--outlet"_s,  u"Sea Post"_s, u"--url"_s, u"https://sea.example/2"_s,
                           u"--published"_s, u"2031-04-05"_s};
    Run run = compare(store + more, newsFrom("Seaham"));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("corrected: url: https://sea.example/2, published: 2031-04-05"), run.err.constData());
    for (const Run &one : {run, compare(store, {})}) {
        QCOMPARE(articlesOf(one).size(), 3);
        const QJsonObject last = articlesOf(one).last().toObject();
        QCOMPARE(last.value(u"url"_s).toString(), u"https://sea.example/2"_s);
        QCOMPARE(last.value(u"published"_s).toString(), u"2031-04-05"_s);
        QCOMPARE(last.value(u"outlet"_s).toString(), u"Sea Post"_s);
    }
    run = compare(store + more, newsFrom("Seaham"));
    QVERIFY2(!run.err.contains("corrected"), run.err.constData());
    run = compare(store + QStringList{u"-"_s, u"--outlet"_s, u"Shore Post"_s}, newsFrom("Oldham")); // a folder's file
    QVERIFY2(run.err.contains("good1.txt; corrected: outlet: Shore Post"), run.err.constData());
    QCOMPARE(articlesOf(run).size(), 3);
}

void TestCliPasting::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("twice") << QStringList{u"-"_s, u"-"_s} << "only once"_ba;
    QTest::newRow("no dash") << QStringList{u"--outlet"_s, u"Sea Post"_s} << "--outlet"_ba;
    QTest::newRow("not of the web") << QStringList{u"-"_s, u"--url"_s, u"file:///etc/hosts"_s} << "--url"_ba;
    QTest::newRow("no date") << QStringList{u"-"_s, u"--published"_s, u"today"_s} << "--published"_ba;
}

void TestCliPasting::wrongUsage_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Run run = compare(arguments, newsFrom("Seaham"));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(words), run.err.constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(runProgram({u"compare"_s, u"-"_s}, newsFrom("Seaham")).status, 2);
}

void TestCliPasting::noArticle_leavesTheOthers_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no sentence") << "Bridge\n"_ba;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n");
}

void TestCliPasting::noArticle_leavesTheOthers()
{
    QFETCH(QByteArray, input);
    const QTemporaryDir stores;
    for (const QStringList &more :
         {QStringList{}, QStringList{u"--store"_s, stores.filePath(u"kept.counterpoint"_s)}}) {
        const Run run = compare(more + QStringList{u"-"_s}, input);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("standard input: "), run.err.constData());
        QCOMPARE(articlesOf(run).size(), 2);
    }
}

void TestCliPasting::withoutDash_inputIsNotRead()
{
    QCOMPARE(articlesOf(compare({}, newsFrom("Seaham"))).size(), 2);
}

QTEST_GUILESS_MAIN(TestCliPasting)
#include "tst_clipasting.moc"
