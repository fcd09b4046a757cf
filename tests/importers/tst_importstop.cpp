// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>
#include <text/decode.h>
#include <text/sentences.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

const QByteArray kHead("Eastport to close its ferry landing\n\nBy Ada North\n\n"
                       "The council of Eastport voted on Monday to close the old ferry landing before winter.\n\n");

QByteArray sentence(int number)
{
    return "Boat " + QByteArray::number(number) + " of the harbour fleet was moved to the new quay on Tuesday. ";
}

QByteArray paragraphs(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += sentence(i) + "\n\n";
    return text;
}

QByteArray page(int count)
{
    QByteArray html("<html><body><article><h1>Eastport to close its ferry landing</h1>");
    for (int i = 0; i < count; ++i)
        html += "<p>" + sentence(i) + "</p>";
    return html + "</article></body></html>";
}

/** A run that is asked to stop in its report number @p last; it counts those that come. */
struct CountedRun {
    explicit CountedRun(int last)
    {
        context.stop = source.get_token();
        context.progress = [this, last](const QString &, int, int) {
            if (++reports == last)
                source.request_stop();
        };
    }

    int reports = 0;
    std::stop_source source;
    RunContext context;
};

RunContext stoppedRun()
{
    std::stop_source source;
    source.request_stop();
    RunContext context;
    context.stop = source.get_token();
    return context;
}

} // namespace

class TestImportStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsAtOnce_data();
    void stopsAtOnce();
    void stopBeforeAnything_readsNothing_data();
    void stopBeforeAnything_readsNothing();
    void splittingStops();
    void decodingStops();
};

void TestImportStop::stopsAtOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QStringLiteral("long.txt") << kHead + paragraphs(12);
    QTest::newRow("markdown") << QStringLiteral("long.md") << "# " + kHead + paragraphs(12);
    QTest::newRow("page") << QStringLiteral("long.html") << page(12);
}

/** Wherever a run is asked to stop, it reports nothing more, and nothing of the file comes out. */
void TestImportStop::stopsAtOnce()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    CountedRun whole(-1);
    const auto articles = importArticles({file, bytes}, whole.context);
    QVERIFY(articles);
    QVERIFY(articles->first().sentences.size() >= 12);
    QCOMPARE_GE(whole.reports, 36); // every line at least as a line, by its shape, for its sentences
    for (int last = 1; last <= whole.reports; ++last) {
        CountedRun run(last);
        const auto stopped = importArticles({file, bytes}, run.context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(run.reports, last);
    }
}

void TestImportStop::stopBeforeAnything_readsNothing_data()
{
    stopsAtOnce_data();
}

void TestImportStop::stopBeforeAnything_readsNothing()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    const auto articles = importArticles({file, bytes}, stoppedRun());
    QVERIFY(!articles);
    QCOMPARE(articles.error().code, ErrorCode::Cancelled);
}

void TestImportStop::splittingStops()
{
    const QString text = QString::fromLatin1(kHead + sentence(1).repeated(5));
    QVERIFY(splitParagraphs(text).size() > 3 && splitSentences(text).size() > 7);
    QCOMPARE(splitParagraphs(text, stoppedRun()), QList<Span>());
    QCOMPARE(splitSentences(text, stoppedRun()), QList<Span>());
}

void TestImportStop::decodingStops()
{
    const auto decoded = decode(kHead, {}, stoppedRun());
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestImportStop)
#include "tst_importstop.moc"
