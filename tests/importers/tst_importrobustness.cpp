// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <importers/importerregistry.h>

#include <QDir>
#include <QTest>

#include <ctime>

using namespace Counterpoint;

namespace
{

/** A small generator of its own: the same bytes on every machine. */
class Random
{
public:
    explicit Random(quint32 seed)
        : m_state(seed)
    {
    }
    int below(qsizetype bound)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return bound > 0 ? static_cast<int>((m_state >> 8) % static_cast<quint32>(bound)) : 0;
    }

private:
    quint32 m_state;
};

QByteArray mutated(QByteArray bytes, Random &random)
{
    static const QList<QByteArray> pieces{"\n\n",
                                          "\n",
                                          "<p>",
                                          "</div>",
                                          "<article",
                                          "\"",
                                          "\xe2\x80\x9d",
                                          ". . . ",
                                          "...",
                                          "U.S. ",
                                          "\0",
                                          "\xff",
                                          "\xed\xa0\x80",
                                          "1. ",
                                          "'",
                                          "***",
                                          "<!--",
                                          "]]>",
                                          "&#x110000;",
                                          "10 January 2020",
                                          " | ",
                                          " - ",
                                          "By A B",
                                          "\xf0\x9f\x98\x80",
                                          "![",
                                          "](",
                                          "---\n"};
    for (int i = random.below(12) + 1; i > 0; --i) {
        const int at = random.below(bytes.size() + 1);
        switch (random.below(4)) {
        case 0:
            bytes.insert(at, pieces.at(random.below(pieces.size())));
            break;
        case 1:
            bytes.remove(at, random.below(40));
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.below(bytes.size()), random.below(80)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random.below(256));
            break;
        }
    }
    return bytes;
}

bool isInside(Span span, const QString &text)
{
    return span.start >= 0 && span.start < span.end && span.end <= text.size();
}

void checkArticle(const Article &article)
{
    qsizetype end = 0;
    for (const Span &paragraph : article.paragraphs) {
        QVERIFY(isInside(paragraph, article.text) && paragraph.start >= end);
        end = paragraph.end;
    }
    end = 0;
    for (const Sentence &sentence : article.sentences) {
        QVERIFY(isInside(sentence.span, article.text) && sentence.span.start >= end);
        QVERIFY(sentence.paragraph >= 0 && sentence.paragraph < article.paragraphs.size());
        QVERIFY(article.paragraphs.at(sentence.paragraph).contains(sentence.span));
        for (const Furniture &line : article.furniture)
            QVERIFY(!line.span.overlaps(sentence.span));
        end = sentence.span.end;
    }
    end = 0;
    for (const Furniture &line : article.furniture) {
        QVERIFY(isInside(line.span, article.text) && line.span.start >= end && !line.reason.isEmpty());
        end = line.span.end;
    }
    const Span title = article.metadata.titleSpan;
    QVERIFY(title.isEmpty() || isInside(title, article.text));
    const Span evidence = article.metadata.published.evidence;
    QVERIFY(evidence.isEmpty() || isInside(evidence, article.text));
    for (qsizetype i = 0; i < article.text.size(); ++i) {
        const QChar c = article.text.at(i);
        if (c.isHighSurrogate() && i + 1 < article.text.size() && article.text.at(i + 1).isLowSurrogate())
            ++i;
        else
            QVERIFY(!c.isSurrogate() && !c.isNull());
    }
}

constexpr const char *kTextHead
    = "Eastport to close its ferry landing\n\n"
      "The council of Eastport voted on Monday to close the old ferry landing before winter.\n\n"
      "Mayor Ada North said the wooden piles were no longer safe for lorries or for people.\n\n"
      "Fishermen asked for a smaller landing to be built beside the ice house in the spring.\n\n";
constexpr const char *kPageHead
    = "<html><body><article><p>The council of Eastport voted on Monday to close the old ferry landing before "
      "winter.</p>";

constexpr const char *kMailHead
    = "Subject: Eastport to close its ferry landing\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n"
      "The council of Eastport voted on Monday to close the old ferry landing before winter.\n\n";

/** A file that can be made larger and larger. */
struct SlowFile {
    const char *title;
    const char *file;
    int size;
    QByteArray (*make)(int size);
};

const SlowFile kSlowFiles[] = {
    {"stamps", "slow.txt", 15,
     [](int size) { return kTextHead + ("updated " + QByteArray(size, '1') + "x\n\n").repeated(50); }},
    {"no spaces", "slow.txt", 3000, [](int size) { return kTextHead + QByteArray("aab.Aab").repeated(size); }},
    {"cries without spaces", "slow.txt", 3000, [](int size) { return kTextHead + QByteArray("Aab!").repeated(size); }},
    {"headlines among sentences", "slow.txt", 700,
     [](int size) {
         return kTextHead
             + QByteArray("Council Votes Again\nA line of some words that stops here at once for good.\n")
                   .repeated(size);
     }},
    {"strong", "slow.md", 3000, [](int size) { return kTextHead + QByteArray("**a ").repeated(size); }},
    {"images", "slow.md", 3000, [](int size) { return kTextHead + QByteArray("![a](").repeated(size); }},
    {"spaces before a word", "slow.md", 12000, [](int size) { return kTextHead + QByteArray(size, ' ') + "x"; }},
    {"cells", "slow.html", 3000,
     [](int size) { return kPageHead + ("<table><tr>" + QByteArray("<td>").repeated(size)); }},
    {"parts", "slow.eml", 1500, [](int size) { return kMailHead + QByteArray("--b\n\nx\n").repeated(size); }},
    {"boundaries that are none", "slow.eml", 2000,
     [](int size) { return kMailHead + QByteArray("--bb\n").repeated(size); }},
    {"lines that go on", "slow.eml", 1000,
     [](int size) {
         return "Subject: Eastport\nContent-Type: text/plain; format=flowed\n\n" + QByteArray(kTextHead)
             + QByteArray("a word \n> a \n").repeated(size);
     }},
    {"folded field", "slow.eml", 20000,
     [](int size) { return "X-Long: a" + QByteArray("\n a").repeated(size) + "\nSubject: a\n\n" + kTextHead; }},
    {"marked lines", "slow.mbox", 1000,
     [](int size) {
         return "From - Tue Mar  9 23:30:00 2021\nSubject: a\n\n" + QByteArray(kTextHead)
             + QByteArray(">From \n").repeated(size);
     }},
};

/** Seconds of this thread's processor time that reading a file takes: other programs do not count. */
double effortOf(const FileBytes &file)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const double before = now();
    const auto articles = importArticles(file);
    const double effort = now() - before;
    if (!articles || !articles->first().text.contains(QLatin1String("The council of Eastport voted")))
        QTest::qFail("the file was not read", __FILE__, __LINE__);
    return effort;
}

} // namespace

class TestImportRobustness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesMutations_data()
    {
        QTest::addColumn<QString>("path");
        const QDir sample(Test::testPath(QStringLiteral("../resources/sample")));
        for (const QString &name : sample.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << sample.filePath(name);
        const QDir data(Test::testPath(QStringLiteral("data/importers")));
        for (const char *name : {"eml/newsletter.eml", "eml/forwarded.eml", "eml/tables.eml", "mht/chrome.mhtml",
                                 "mht/single.mht", "mbox/two.mbox"})
            QTest::newRow(name) << data.filePath(QString::fromLatin1(name));
    }

    void survivesMutations()
    {
        QFETCH(QString, path);
        const QByteArray bytes = Test::readFile(path);
        Random random(static_cast<quint32>(bytes.size()));
        int read = 0;
        for (int round = 0; round < 60; ++round) {
            const FileBytes file{QFileInfo(path).fileName(), mutated(bytes, random)};
            const auto articles = importArticles(file);
            if (!articles)
                continue;
            ++read;
            for (const Article &article : *articles) {
                checkArticle(article);
                if (QTest::currentTestFailed())
                    return;
            }
            QCOMPARE(importArticles(file).value(), *articles);
        }
        QVERIFY(read > 30);
    }

    void survivesNesting_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text(
            "<p>The council of Eastport voted on Monday to close the old ferry landing before winter.</p>");
        QTest::newRow("blocks") << QByteArray("<div>").repeated(20000) + text;
        QTest::newRow("inline") << QByteArray("<b>").repeated(3000) + text;
        QTest::newRow("lists") << QByteArray("<ul><li>").repeated(5000) + text;
        QTest::newRow("json") << "<script type='application/ld+json'>" + QByteArray("[").repeated(100000) + "</script>"
                + text;
    }

    void survivesNesting()
    {
        QFETCH(QByteArray, bytes);
        const auto articles = importArticles({QStringLiteral("deep.html"), bytes});
        if (articles)
            checkArticle(articles->first());
    }

    void effortGrowsWithTheSize_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < static_cast<qsizetype>(std::size(kSlowFiles)); ++i)
            QTest::newRow(kSlowFiles[i].title) << i;
    }

    /** Each of these took from half a minute to hours while its part of the import was quadratic or worse. */
    void effortGrowsWithTheSize()
    {
        QFETCH(qsizetype, index);
        const SlowFile &slow = kSlowFiles[index];
        const FileBytes small{QString::fromLatin1(slow.file), slow.make(slow.size)};
        const FileBytes large{QString::fromLatin1(slow.file), slow.make(4 * slow.size)};
        QVERIFY(effortOf(small) > 0); // what is made once, as word lists, is made now
        double growth = 0;
        for (int attempt = 0; attempt < 3; ++attempt) { // a disturbed one is not the last word
            growth = effortOf(large) / effortOf(small);
            if (growth < 8)
                return;
        }
        QFAIL(qPrintable(QStringLiteral("four times the size took %1 times the effort").arg(growth)));
    }

    void survivesLongLines()
    {
        for (const QByteArray &piece :
             {QByteArray("a"), QByteArray("a "), QByteArray("."), QByteArray("\""), QByteArray("1. "), QByteArray("A."),
              QByteArray("'x "), QByteArray("*a "), QByteArray("[a](")}) {
            for (const char *name : {"long.txt", "long.md", "long.html"}) {
                const auto articles = importArticles(
                    {QString::fromLatin1(name), piece.repeated(20000) + " The council met on Monday."});
                if (articles)
                    checkArticle(articles->first());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImportRobustness)
#include "tst_importrobustness.moc"
