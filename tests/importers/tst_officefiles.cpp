// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <importers/importerregistry.h>

#include <QTest>

#include <thread>
#include <vector>

using namespace Counterpoint;

namespace
{

QByteArray fileOf(const QString &name)
{
    return Test::readFile(Test::testPath(QStringLiteral("data/importers/") + name));
}

/** The same bytes on every machine. */
QByteArray damaged(QByteArray bytes, quint32 seed)
{
    quint32 state = seed * 2654435761U + 1;
    const auto below = [&state](qsizetype bound) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(bound));
    };
    for (int i = 0; i < 6; ++i)
        bytes[below(bytes.size())] = static_cast<char>(below(256));
    if (seed % 3 == 0)
        bytes.remove(below(bytes.size()), 30);
    return bytes;
}

} // namespace

/** What office documents and PDF files have in common, whatever is in them. */
class TestOfficeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsBytes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"docx/pilots.docx", "odt/lighthouse.odt", "pdf/breakwater.pdf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void isKnownByItsBytes()
    {
        QFETCH(QString, name);
        const auto named = importArticles({QStringLiteral("a.") + name.section(u'.', -1), fileOf(name)});
        const auto nameless = importArticles({QStringLiteral("a"), fileOf(name)});
        QVERIFY(named && nameless);
        QCOMPARE(nameless->first().text, named->first().text);
    }

    void stops_data() { isKnownByItsBytes_data(); }

    void stops()
    {
        QFETCH(QString, name);
        std::stop_source source;
        source.request_stop();
        RunContext context;
        context.stop = source.get_token();
        const auto articles = importArticles({QStringLiteral("a.") + name.section(u'.', -1), fileOf(name)}, context);
        QVERIFY(!articles);
        QCOMPARE(articles.error().code, ErrorCode::Cancelled);
    }

    void damageIsAnErrorOrAnArticle_data() { isKnownByItsBytes_data(); }

    void damageIsAnErrorOrAnArticle()
    {
        QFETCH(QString, name);
        const QByteArray whole = fileOf(name);
        int refused = 0;
        for (quint32 seed = 1; seed <= 150; ++seed) {
            const auto articles = importArticles({QStringLiteral("a.") + name.section(u'.', -1), damaged(whole, seed)});
            if (articles) {
                QVERIFY(!articles->isEmpty() && !articles->first().sentences.isEmpty());
                continue;
            }
            ++refused;
            QVERIFY2(articles.error().message.endsWith(u'.'), qPrintable(articles.error().message));
            QCOMPARE(articles.error().where, QStringLiteral("a.") + name.section(u'.', -1));
        }
        QVERIFY(refused > 0);
    }

    /** A folder is read on several threads, in the command line program without a window system. */
    void readsOnManyThreads()
    {
        const FileBytes file{QStringLiteral("a.pdf"), fileOf(QStringLiteral("pdf/breakwater.pdf"))};
        const auto alone = importArticles(file);
        QVERIFY(alone);
        std::vector<QString> texts(4);
        {
            std::vector<std::jthread> threads;
            for (QString &text : texts) {
                threads.emplace_back([&file, &text] {
                    for (int i = 0; i < 5; ++i) {
                        const auto articles = importArticles(file);
                        text = articles ? articles->first().text : articles.error().toString();
                    }
                });
            }
        }
        for (const QString &text : texts)
            QCOMPARE(text, alone->first().text);
    }
};

QTEST_GUILESS_MAIN(TestOfficeFiles)
#include "tst_officefiles.moc"
