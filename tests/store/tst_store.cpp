// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <store/connection.h>
#include <store/statement.h>

#include <QDir>
#include <QTemporaryDir>

#include <limits>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Saving and loading: what comes back is what was saved, and only what changed is written. */
class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newStore_isEmpty();
    void saved_comesBackEqual();
    void endlessNumber_canBeReadAgain();
    void savedAgain_replacesAll();
    void emptyComparison_comesBack();
    void nothing_isNotSavedOverSomething();
    void unchangedArticles_keepTheirRows();
    void reordered_keepsRowsAndOrder();
    void twoArticlesOfOneFile_areBothKept();
    void sentencesAndClaims_areIndexed();
    void generatedColumns_sayWhatThePayloadSays();
    void copy_isWhole();
    void inMemory_copiesToAFile();
    void closed_isOneFile();
    void unusedNewStore_leavesNothing();

private:
    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".counterpoint"));
    }
};

void TestStore::newStore_isEmpty()
{
    const auto store = openStore(path());
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(!contents->analysis.comparison);
    QVERIFY(contents->handWork.claims.isEmpty());
    QVERIFY(!contents->handWork.undo);
}

void TestStore::saved_comesBackEqual()
{
    const Analysis analysis = everyAnalysis();
    {
        const auto store = openStore(path());
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(analysis));
    }
    const auto store = openStore(path(), StoreMode::OpenExisting);
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    const Comparison &loaded = *contents->analysis.comparison;
    QCOMPARE(loaded.articles.size(), analysis.comparison->articles.size());
    for (qsizetype i = 0; i < loaded.articles.size(); ++i)
        QVERIFY(loaded.articles.at(i) == analysis.comparison->articles.at(i));
    QVERIFY(loaded.conflicts == analysis.comparison->conflicts);
    QVERIFY(loaded == *analysis.comparison);
    QVERIFY(contents->analysis.read == analysis.read);
    QVERIFY(contents->analysis.outcomes == analysis.outcomes);
    QCOMPARE(contents->analysis.folders, analysis.folders);
}

void TestStore::endlessNumber_canBeReadAgain()
{
    Analysis analysis = everyAnalysis();
    Comparison comparison = *analysis.comparison;
    comparison.articles[0].facts.quantities[0].value = std::numeric_limits<double>::infinity();
    analysis.comparison = std::make_shared<const Comparison>(std::move(comparison));
    {
        const auto store = openStore(path());
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(analysis));
    }
    const auto store = openStore(path(), StoreMode::OpenExisting);
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    const Comparison &loaded = *contents->analysis.comparison;
    QCOMPARE(loaded.articles[0].facts.quantities[0].value, std::numeric_limits<double>::max());
}

void TestStore::savedAgain_replacesAll()
{
    const auto store = openStore(path());
    VERIFY_OK(store);
    VERIFY_OK((*store)->save(everyAnalysis(1)));
    const Analysis other = everyAnalysis(5);
    VERIFY_OK((*store)->save(other));
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == *other.comparison);
    QVERIFY(contents->analysis.read == other.read);
}

void TestStore::emptyComparison_comesBack()
{
    const auto store = openStore(path());
    VERIFY_OK(store);
    Analysis empty;
    empty.comparison = std::make_shared<const Comparison>();
    VERIFY_OK((*store)->save(empty));
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == Comparison());
    QVERIFY(contents->analysis.read.isEmpty());
}

void TestStore::nothing_isNotSavedOverSomething()
{
    const auto store = openStore(path());
    VERIFY_OK(store);
    Analysis analysis = everyAnalysis();
    VERIFY_OK((*store)->save(analysis));
    Analysis empty;
    empty.comparison = std::make_shared<const Comparison>();
    COMPARE_ERROR((*store)->save(empty), ErrorCode::NothingToCompare);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == *analysis.comparison);
    QVERIFY(contents->analysis.read == analysis.read);
    analysis.comparison = empty.comparison; // all left out by hand is meant
    VERIFY_OK((*store)->save(analysis));
}

static QList<qint64> articleIds(const QString &path)
{
    QList<qint64> ids;
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return ids;
    Statement select(**connection, QStringLiteral("SELECT id FROM article ORDER BY file"));
    const auto done = select.forEach({}, [&](const Statement &row) -> Result<void> {
        ids.append(row.integer(0));
        return {};
    });
    return done ? ids : QList<qint64>();
}

static void saveAndClose(const QString &path, const Analysis &analysis)
{
    const auto store = openStore(path);
    VERIFY_OK(store);
    VERIFY_OK((*store)->save(analysis));
}

void TestStore::unchangedArticles_keepTheirRows()
{
    Analysis analysis = everyAnalysis();
    saveAndClose(path(), analysis);
    const QList<qint64> before = articleIds(path());
    QCOMPARE(before.size(), 3);
    Comparison changed = *analysis.comparison;
    changed.articles[1].text += QStringLiteral(" More.");
    changed.conflicts.removeLast();
    analysis.comparison = std::make_shared<const Comparison>(changed);
    analysis.read[1].text = changed.articles.at(1).text;
    saveAndClose(path(), analysis);
    const QList<qint64> after = articleIds(path());
    QCOMPARE(after.size(), 3);
    int same = 0;
    for (const qint64 id : after)
        same += before.contains(id) ? 1 : 0;
    QCOMPARE(same, 2);
}

void TestStore::reordered_keepsRowsAndOrder()
{
    Analysis analysis = everyAnalysis();
    saveAndClose(path(), analysis);
    const QList<qint64> before = articleIds(path());
    Comparison turned = *analysis.comparison;
    std::ranges::reverse(turned.articles);
    analysis.comparison = std::make_shared<const Comparison>(turned);
    saveAndClose(path(), analysis);
    QCOMPARE(articleIds(path()), before);
    const auto store = openStore(path());
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == turned);
}

void TestStore::twoArticlesOfOneFile_areBothKept()
{
    Analysis analysis = everyAnalysis();
    Comparison comparison = *analysis.comparison;
    comparison.articles[1].file = comparison.articles[0].file;
    for (qsizetype i = 0; i < comparison.articles.size(); ++i)
        comparison.articles[i].part = QString::number(i + 1);
    analysis.read.clear();
    for (Article article : std::as_const(comparison.articles)) {
        article.facts = {};
        analysis.read.append(article);
    }
    analysis.comparison = std::make_shared<const Comparison>(comparison);
    saveAndClose(path(), analysis);
    const auto store = openStore(path());
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == comparison);
    QVERIFY(contents->analysis.read == analysis.read);
}

static int count(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    const auto value = connection ? (*connection)->value(sql) : Result<QVariant>(std::unexpected(connection.error()));
    return value ? value->toInt() : -1;
}

void TestStore::sentencesAndClaims_areIndexed()
{
    Analysis analysis = everyAnalysis();
    saveAndClose(path(), analysis);
    const QString sentences
        = QStringLiteral("SELECT count(*) FROM sentence_search WHERE sentence_search MATCH 'marks'");
    QCOMPARE(count(path(), sentences), 3);
    {
        const auto store = openStore(path());
        VERIFY_OK(store);
        VERIFY_OK((*store)->saveClaim(someClaim(QStringLiteral("c1"), QStringLiteral("Caf\u00e9s were shut"))));
        VERIFY_OK((*store)->saveClaim(someClaim(QStringLiteral("c1"), QStringLiteral("Caf\u00e9s were open"))));
    }
    QCOMPARE(count(path(), QStringLiteral("SELECT count(*) FROM claim_search WHERE claim_search MATCH 'cafes open'")),
             1);
    QCOMPARE(count(path(), QStringLiteral("SELECT count(*) FROM claim_search WHERE claim_search MATCH 'shut'")), 0);
    analysis.comparison = std::make_shared<const Comparison>();
    analysis.read = {analysis.read.last()};
    saveAndClose(path(), analysis);
    QCOMPARE(count(path(), sentences), 1);
}

void TestStore::generatedColumns_sayWhatThePayloadSays()
{
    const Analysis analysis = everyAnalysis();
    saveAndClose(path(), analysis);
    const Conflict &conflict = analysis.comparison->conflicts.first();
    const auto connection = Connection::open(path(), Access::ReadOnly);
    VERIFY_OK(connection);
    Statement select(**connection,
                     QStringLiteral("SELECT article_a, sentence_b, score, is_weak, key FROM finding "
                                    "WHERE kind = 'conflict' AND position = 0"));
    VERIFY_OK(select.run());
    QVERIFY(select.next().value_or(false));
    QCOMPARE(select.integer(0), conflict.a.article);
    QCOMPARE(select.integer(1), conflict.b.sentence);
    QCOMPARE(select.real(2), conflict.score);
    QCOMPARE(select.integer(3), 1);
    QCOMPARE(select.text(4), conflict.key);
    QCOMPARE(count(path(), QStringLiteral("SELECT count(*) FROM article WHERE outlet = 'As the file has it'")), 0);
}

void TestStore::copy_isWhole()
{
    const Analysis analysis = everyAnalysis();
    const QString copy = m_folder.filePath(QStringLiteral("it's a c\u00f6py.counterpoint"));
    {
        const auto store = openStore(path());
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(analysis));
        VERIFY_OK((*store)->saveClaim(someClaim(QStringLiteral("c1"))));
        VERIFY_OK((*store)->copyTo(copy));
        VERIFY_OK((*store)->copyTo(copy)); // replaces what is there
        COMPARE_ERROR((*store)->copyTo(QStringLiteral("/proc/no/such/folder/x")), ErrorCode::NotWritable);
    }
    const auto store = openStore(copy, StoreMode::OpenExisting);
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == *analysis.comparison);
    QCOMPARE(contents->handWork.claims.size(), 1);
    QVERIFY(contents->handWork.undo.has_value());
}

void TestStore::inMemory_copiesToAFile()
{
    const auto memory = Store::openInMemory(someMoment);
    VERIFY_OK(memory);
    QVERIFY((*memory)->path().isEmpty());
    VERIFY_OK((*memory)->save(everyAnalysis()));
    VERIFY_OK((*memory)->copyTo(path()));
    const auto store = openStore(path(), StoreMode::OpenExisting);
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == *everyAnalysis().comparison);
}

void TestStore::closed_isOneFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("one.counterpoint"));
    saveAndClose(file, everyAnalysis());
    saveAndClose(file, everyAnalysis(3));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("one.counterpoint")});
}

void TestStore::unusedNewStore_leavesNothing()
{
    QTemporaryDir folder;
    {
        const auto store = openStore(folder.filePath(QStringLiteral("new/unused.counterpoint")));
        VERIFY_OK(store);
    }
    QVERIFY(QDir(folder.filePath(QStringLiteral("new"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
