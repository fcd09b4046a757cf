// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <workspace/folderlisting.h>
#include <workspace/pipeline.h>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Reading again what was read before: what is kept, what is not worked out twice, what is told. */
class TestPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folderPrefixes_differ_data();
    void folderPrefixes_differ();
    void distinctFolders_areClean();
    void fileNotReadable_isKept_data();
    void fileNotReadable_isKept();
    void emptiedFolder_keepsAll();
    void movedFile_isNoLoss();
    void otherFolder_isNotMixedIn();
    void unchanged_isNotWorkedOutAgain();
    void oneChanged_keepsTheFactsOfOthers();
    void fileOfSeveral_isReadWhole();
    void repeatedArticle_isReadOnce();
    void otherKindOfFile_isSkipped();
    void badFolder_isAnOutcome();
    void allFoldersBad_isAnError();

private:
    static PipelineRequest again(const PipelineRequest &request, const PipelineResult &result);
    static FileOutcome outcomeOf(const PipelineResult &result, const QString &file);
    Surroundings m_surroundings;
};

PipelineRequest TestPipeline::again(const PipelineRequest &request, const PipelineResult &result)
{
    PipelineRequest next = request;
    next.known = result.read;
    next.knownFolders = request.folders;
    next.before = result.comparison;
    return next;
}

FileOutcome TestPipeline::outcomeOf(const PipelineResult &result, const QString &file)
{
    const auto found = std::ranges::find(result.outcomes, file, &FileOutcome::file);
    return found == result.outcomes.end() ? FileOutcome() : *found;
}

void TestPipeline::folderPrefixes_differ_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("prefixes");
    const auto row = [](const char *name, const QStringList &folders, const QStringList &prefixes) {
        QTest::newRow(name) << folders << prefixes;
    };
    row("one", {QStringLiteral("/a/x")}, {QString()});
    row("slash at the end", {QStringLiteral("/a/"), QStringLiteral("/b/"), QStringLiteral("/c//")},
        {QString(), QStringLiteral("b/"), QStringLiteral("c/")});
    row("same name", {QStringLiteral("/a"), QStringLiteral("/b/x"), QStringLiteral("/c/x"), QStringLiteral("/d/x")},
        {QString(), QStringLiteral("x/"), QStringLiteral("x (2)/"), QStringLiteral("x (3)/")});
    row("name as if numbered",
        {QStringLiteral("/a"), QStringLiteral("/b/x"), QStringLiteral("/b/x (2)"), QStringLiteral("/c/x")},
        {QString(), QStringLiteral("x/"), QStringLiteral("x (2)/"), QStringLiteral("x (3)/")});
    row("root", {QStringLiteral("/a"), QStringLiteral("/")}, {QString(), QStringLiteral("root/")});
}

void TestPipeline::folderPrefixes_differ()
{
    QFETCH(QStringList, folders);
    QFETCH(QStringList, prefixes);
    QCOMPARE(folderPrefixes(folders), prefixes);
}

void TestPipeline::distinctFolders_areClean()
{
    const QString one = m_surroundings.story(QStringLiteral("distinct"));
    const QString link = m_surroundings.path(QStringLiteral("distinct-link"));
    QVERIFY(QFile::link(one, link));
    QCOMPARE(distinctFolders({one + QLatin1Char('/'), one, link, one + QStringLiteral("/../distinct/.")}),
             QStringList{one});
    QCOMPARE(distinctFolders({QStringLiteral("/no/such//folder/"), QStringLiteral("/no/such/folder")}),
             QStringList{QStringLiteral("/no/such/folder")});
}

void TestPipeline::fileNotReadable_isKept_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("gone") << true << ErrorCode::NotFound;
    QTest::newRow("emptied") << false << ErrorCode::Empty;
}

void TestPipeline::fileNotReadable_isKept()
{
    QFETCH(bool, isRemoved);
    QFETCH(ErrorCode, code);
    const PipelineRequest request{{m_surroundings.story(QStringLiteral("kept"))}, {}, {}, {}, {}, {}};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    if (isRemoved)
        QVERIFY(QFile::remove(m_surroundings.path(QStringLiteral("kept/2.txt"))));
    else
        m_surroundings.write(QStringLiteral("kept/2.txt"), {});
    PipelineRequest next = again(request, *first);
    for (const bool isAnew : {false, true}) { // also the work of an older engine is not lost
        next.isAnew = isAnew;
        const auto second = runPipeline(next, {});
        QVERIFY(second);
        QVERIFY(*second->comparison == *first->comparison);
        QVERIFY(second->read == first->read);
        QCOMPARE(second->outcomes.size(), 3);
        const FileOutcome outcome = outcomeOf(*second, QStringLiteral("2.txt"));
        QCOMPARE(outcome.state, FileState::Missing);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.message.contains(QStringLiteral("kept")), qPrintable(outcome.message));
    }
}

void TestPipeline::emptiedFolder_keepsAll()
{
    const PipelineRequest request{{m_surroundings.story(QStringLiteral("emptied"))}, {}, {}, {}, {}, {}};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    QVERIFY(QDir(request.folders.first()).removeRecursively());
    QVERIFY(QDir().mkpath(request.folders.first())); // as a mount point without its disk
    const auto second = runPipeline(again(request, *first), {});
    QVERIFY(second);
    QCOMPARE(second->comparison->articles.size(), 3);
    for (const FileOutcome &outcome : second->outcomes)
        QCOMPARE(outcome.state, FileState::Missing);
}

void TestPipeline::movedFile_isNoLoss()
{
    const PipelineRequest request{{m_surroundings.story(QStringLiteral("moved"))}, {}, {}, {}, {}, {}};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    QVERIFY(QFile::rename(m_surroundings.path(QStringLiteral("moved/1.txt")),
                          m_surroundings.path(QStringLiteral("moved/9.txt"))));
    const auto second = runPipeline(again(request, *first), {});
    QVERIFY(second);
    QCOMPARE(second->comparison->articles.size(), 3);
    QCOMPARE(second->comparison->articles.last().file, QStringLiteral("9.txt"));
    QCOMPARE(second->outcomes.size(), 3);
    QCOMPARE(outcomeOf(*second, QStringLiteral("9.txt")).state, FileState::Imported);
}

void TestPipeline::otherFolder_isNotMixedIn()
{
    const QString first = m_surroundings.story(QStringLiteral("one story"));
    m_surroundings.write(QStringLiteral("more/7.txt"),
                         QStringLiteral("Ferry begins\n\nThe ferry will run twice an hour, the council said.\n"));
    const QString more = m_surroundings.path(QStringLiteral("more"));
    const PipelineRequest both{{first, more}, {}, {}, {}, {}, {}};
    const auto read = runPipeline(both, {});
    QVERIFY(read);
    QCOMPARE(read->comparison->articles.size(), 4);
    PipelineRequest one = again(both, *read);
    one.folders = {more};
    const auto alone = runPipeline(one, {});
    QVERIFY(alone);
    QCOMPARE(alone->read.size(), 1);
    QCOMPARE(alone->read.first().file, QStringLiteral("7.txt"));
}

void TestPipeline::unchanged_isNotWorkedOutAgain()
{
    const PipelineRequest request{{m_surroundings.story(QStringLiteral("same"))}, {}, {}, {}, {}, {}};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    PipelineRequest next = again(request, *first);
    const auto same = runPipeline(next, {});
    QVERIFY(same);
    QVERIFY(same->comparison == first->comparison); // the very same one
    next.parameters.partialThreshold = 0.9;
    const auto otherThreshold = runPipeline(next, {});
    QVERIFY(otherThreshold && otherThreshold->comparison != first->comparison);
    next = again(request, *first);
    next.decisions.append({0,
                           DecisionTarget::Article,
                           QString::fromLatin1(first->read.first().sha256),
                           Verdict::Corrected,
                           QStringLiteral("outlet"),
                           QStringLiteral("Another Paper"),
                           {},
                           {}});
    const auto corrected = runPipeline(next, {});
    QVERIFY(corrected && corrected->comparison != first->comparison);
    QCOMPARE(corrected->comparison->articles.first().metadata.outlet, QStringLiteral("Another Paper"));
    next = again(request, *first);
    next.isAnew = true;
    const auto anew = runPipeline(next, {});
    QVERIFY(anew && anew->comparison != first->comparison);
    QVERIFY(*anew->comparison == *first->comparison);
}

void TestPipeline::oneChanged_keepsTheFactsOfOthers()
{
    const PipelineRequest request{{m_surroundings.story(QStringLiteral("facts"))}, {}, {}, {}, {}, {}};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    Comparison marked = *first->comparison;
    for (Article &article : marked.articles)
        article.facts = {}; // nobody would find that
    PipelineRequest next = again(request, *first);
    next.before = std::make_shared<const Comparison>(std::move(marked));
    m_surroundings.write(QStringLiteral("facts/2.txt"),
                         QStringLiteral("Storm shuts bridge\n\nAbout 9,000 people cross the bridge every day.\n"));
    const auto second = runPipeline(next, {});
    QVERIFY(second);
    QVERIFY(second->comparison->articles.at(0).facts == ArticleFacts());
    QVERIFY(second->comparison->articles.at(1).facts != ArticleFacts());
}

void TestPipeline::fileOfSeveral_isReadWhole()
{
    const auto item = [](const char *title, const char *text) {
        return QStringLiteral("{\"title\": \"%1\", \"text\": \"%2\"}\n").arg(QLatin1String(title), QLatin1String(text));
    };
    const QString one = item("Bridge shut", "Farrow closed its old bridge on Sunday after a storm.");
    const QString two = item("Ferry runs", "The ferry will run twice an hour, the council said.");
    m_surroundings.write(QStringLiteral("several/all.jsonl"), one + two);
    const PipelineRequest request{{m_surroundings.path(QStringLiteral("several"))}, {}, {}, {}, {}, {}};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    QCOMPARE(first->comparison->articles.size(), 2);
    QCOMPARE(first->comparison->articleName(1), QStringLiteral("all.jsonl \u203a 2"));
    QVERIFY(runPipeline(again(request, *first), {})->comparison == first->comparison);
    m_surroundings.write(QStringLiteral("several/all.jsonl"),
                         item("New", "A new bridge is planned for the autumn.") + one + two);
    const auto second = runPipeline(again(request, *first), {});
    QVERIFY(second);
    QCOMPARE(second->comparison->articles.size(), 3);
    QCOMPARE(second->comparison->articles.at(1).sha256, first->comparison->articles.at(0).sha256);
}

void TestPipeline::repeatedArticle_isReadOnce()
{
    const QString item
        = QStringLiteral("{\"title\": \"Bridge shut\", \"text\": \"Farrow closed its old bridge on Sunday.\"}\n");
    m_surroundings.write(QStringLiteral("repeated/a.jsonl"), item + item);
    m_surroundings.write(QStringLiteral("repeated/b.txt"),
                         QStringLiteral("Ferry\n\nThe ferry runs twice an hour now.\n"));
    const auto result = runPipeline({{m_surroundings.path(QStringLiteral("repeated"))}, {}, {}, {}, {}, {}}, {});
    QVERIFY(result);
    QCOMPARE(result->comparison->articles.size(), 2);
    QVERIFY(outcomeOf(*result, QStringLiteral("a.jsonl")).message.contains(QStringLiteral("already in a.jsonl")));
    QCOMPARE(outcomeOf(*result, QStringLiteral("a.jsonl")).state, FileState::Imported);
}

void TestPipeline::otherKindOfFile_isSkipped()
{
    m_surroundings.write(QStringLiteral("kinds/style.css"), QStringLiteral("p { color: red }"));
    m_surroundings.write(QStringLiteral("kinds/story"), QStringLiteral("Ferry\n\nThe ferry runs twice an hour now.\n"));
    m_surroundings.write(QStringLiteral("kinds/tool.lock"), QStringLiteral("pid 17\n")); // text, but no article
    for (const char *own : {"a.counterpoint", "a.counterpoint-journal", "a.counterpoint.lock"})
        m_surroundings.write(QStringLiteral("kinds/") + QLatin1String(own),
                             QStringLiteral("This is ours, not news.\n"));
    const auto result = runPipeline({{m_surroundings.path(QStringLiteral("kinds"))}, {}, {}, {}, {}, {}}, {});
    QVERIFY(result);
    QCOMPARE(result->outcomes.size(), 3);
    QCOMPARE(outcomeOf(*result, QStringLiteral("style.css")).state, FileState::Skipped);
    QCOMPARE(outcomeOf(*result, QStringLiteral("tool.lock")).state, FileState::Skipped);
    QCOMPARE(outcomeOf(*result, QStringLiteral("story")).state, FileState::Imported); // known by its bytes
}

void TestPipeline::badFolder_isAnOutcome()
{
    const QString good = m_surroundings.story(QStringLiteral("good folder"));
    const QString bad = m_surroundings.path(QStringLiteral("bad folder"));
    for (const QStringList &folders : {QStringList{good, bad}, QStringList{bad, good}}) {
        const auto result = runPipeline({folders, {}, {}, {}, {}, {}}, {});
        QVERIFY(result);
        QCOMPARE(result->comparison->articles.size(), 3);
        QCOMPARE(outcomeOf(*result, bad).state, FileState::Failed);
        QCOMPARE(outcomeOf(*result, bad).code, ErrorCode::NotFound);
    }
}

void TestPipeline::allFoldersBad_isAnError()
{
    const auto result
        = runPipeline({{m_surroundings.path(QStringLiteral("none")), m_surroundings.path(QStringLiteral("nor this"))},
                       {},
                       {},
                       {},
                       {},
                       {}},
                      {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().where, m_surroundings.path(QStringLiteral("none")));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
