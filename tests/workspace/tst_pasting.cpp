// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <store/store.h>
#include <workspace/pasting.h>
#include <workspace/storesession.h>

#include <QDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** Articles put in by hand: what is understood of them, how they come into the comparison and leave it again. */
class TestPasting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void html_isToldFromText_data();
    void html_isToldFromText();
    void fragment_keepsItsText_data();
    void fragment_keepsItsText();
    void noArticle_isRefused_data();
    void noArticle_isRefused();
    void plan_namesAndDescribes();
    void name_isGoodAnywhere_data();
    void name_isGoodAnywhere();
    void name_isGivenOnce();
    void dayOfPasting_isNotPublished();
    void pasted_isAStepOfItsOwn();
    void pasted_isThereAfterReopening();
    void pasted_isReadAnewByANewAnalysis();
    void pastedTwice_isRefused();
    void pastedTwice_correctsWhatIsSaid();
    void pastedAgainAfterUndo_isThere();
    void anotherLanguage_isSaid();
    void fileWithTheSameContent_takesItsPlace();
    void nothingOpen_makesAComparison();
    void keptButNotRead_isReadOnOpening();
    void secondFolderNamedPasted_isNoPlaceForThem();
    void session_keepsWhatWasPasted();

private:
    [[nodiscard]] static PastedInput text(const QString &words) { return {words.toUtf8(), false, {}, {}, {}}; }
    [[nodiscard]] static PastedInput ferry()
    {
        return {
            "Ferry takes over in Farrow\n\nA ferry carries people across the river while the old bridge in Farrow is "
            "shut.\n\nAbout 5,000 people cross the bridge every day, the ferry's owner said.\n",
            false, u"https://river.example/ferry"_s, u"River Post"_s, u"2021-05-05T09:30+02:00"_s};
    }
    [[nodiscard]] static QStringList files(const Workspace &workspace)
    {
        QStringList files;
        for (const Article &article : workspace.snapshot()->comparison->articles)
            files += article.file;
        return files;
    }
    static void paste(Workspace &workspace, const PastedInput &input, qsizetype expected)
    {
        workspace.pasteArticle(input);
        TRY_LONG(files(workspace).size() == expected && !workspace.isBusy());
    }
    static void undo(Workspace &workspace, qsizetype expected)
    {
        workspace.undo();
        TRY_LONG(files(workspace).size() == expected && !workspace.isBusy());
    }
    Surroundings m_surroundings;
};

void TestPasting::html_isToldFromText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHtml");
    QTest::newRow("page") << "<!DOCTYPE html><html>"_ba << true;
    QTest::newRow("fragment") << "\n  <p class='a'>A man.</p>"_ba << true;
    QTest::newRow("of a browser") << "<meta charset='utf-8'><span>A man.</span>"_ba << true;
    QTest::newRow("comment") << "<!--StartFragment--><div>"_ba << true;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf<html>"_ba << true;
    QTest::newRow("text") << "A man said <b> is bold."_ba << false;
    QTest::newRow("less than") << "< 5 people came."_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestPasting::html_isToldFromText()
{
    QFETCH(QByteArray, bytes);
    QTEST(looksLikeHtml(bytes), "isHtml");
}

void TestPasting::fragment_keepsItsText_data()
{
    QTest::addColumn<QByteArray>("html");
    const QByteArray first = "The council of Farrow closed the old bridge on Sunday after a storm.";
    const QByteArray second = "Mayor Ada Quill said it would stay shut until the autumn.";
    QTest::newRow("paragraphs") << "<meta charset='utf-8'><p>" + first + "</p><p>" + second + "</p>";
    QTest::newRow("divisions") << "<div><div>" + first + "</div><div>" + second + "</div></div>";
    const QByteArray longer = " It had been built a hundred years ago, and nobody alive remembers a day without it.";
    QTest::newRow("long and short divisions")
        << "<div>" + first + longer + "</div><div>" + second + "</div><div>" + longer + longer + "</div>";
    QTest::newRow("of another system") << "<html>\n<body>\n<!--StartFragment--><div>" + first + longer + "</div><div>"
            + second + "</div><!--EndFragment-->\n</body>\n</html>";
    QTest::newRow("a wrong charset") << "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>"
            + first + "</p>\n<p>" + second + "</p>";
    QTest::newRow("spans and breaks") << "<span>" + first + "</span><br><br><span>" + second + "</span>";
    QTest::newRow("bare text") << "<b></b>" + first + "<br>" + second;
    QTest::newRow("one span") << "<meta charset='utf-8'><span style='color:#000'>" + first + " " + second + "</span>";
    QTest::newRow("heading") << "<h1>Bridge shut</h1><p>" + first + "</p><p>" + second + "</p>";
    QTest::newRow("list") << "<ul><li>" + first + "</li><li>" + second + "</li></ul>";
    QTest::newRow("table") << "<table><tr><td>" + first + "</td></tr><tr><td>" + second + "</td></tr></table>";
}

void TestPasting::fragment_keepsItsText()
{
    QFETCH(QByteArray, html);
    const auto article = readPasted({html, true, {}, {}, {}});
    QVERIFY2(article, article ? "" : qPrintable(article.error().toString()));
    QStringList sentences;
    for (int i = 0; i < article->sentences.size(); ++i)
        sentences += article->sentenceText(i).toString();
    const QString all = sentences.join(u'|');
    QVERIFY2(all.contains(u"closed the old bridge on Sunday"_s) && all.contains(u"until the autumn"_s),
             qPrintable(all));
}

void TestPasting::noArticle_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHtml");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("spaces") << " \n\t "_ba << false;
    QTest::newRow("a word") << "Bridge"_ba << false;
    QTest::newRow("an empty page") << "<html><body></body></html>"_ba << true;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << false;
}

void TestPasting::noArticle_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHtml);
    const auto article = readPasted({bytes, isHtml, {}, {}, {}});
    QVERIFY(!article);
    QVERIFY(!article.error().message.isEmpty());
    QVERIFY(!planPaste({bytes, isHtml, {}, {}, {}}, {}, {}, QDate(2024, 3, 9)));
}

void TestPasting::plan_namesAndDescribes()
{
    const auto plan = planPaste(ferry(), {}, {}, QDate(2024, 3, 9));
    QVERIFY(plan);
    QCOMPARE(plan->text.file, u"pasted/2024-03-09 Ferry takes over in Farrow.txt"_s);
    QCOMPARE(plan->text.bytes, ferry().bytes);
    QStringList decided;
    for (const Decision &decision : plan->decisions) {
        decided += decision.field + u'=' + decision.value;
        QCOMPARE(decision.key.toLatin1(), plan->text.sha256);
        QCOMPARE(decision.note, plan->text.file);
    }
    QCOMPARE(decided,
             (QStringList{u"pasted="_s + plan->text.file, u"url=https://river.example/ferry"_s, u"outlet=River Post"_s,
                          u"published=2021-05-05T09:30+02:00"_s}));
    QVERIFY(isPasting(plan->decisions.first()));
    QVERIFY(!isPasting(plan->decisions.last()));
}

void TestPasting::name_isGoodAnywhere_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("signs") << u"../../etc: \"what\" is <this>?"_s << u"etc what is this"_s;
    QTest::newRow("other letters") << u"\u0416\u0438\u0442\u0435\u043b\u0438 \u0443\u0448\u043b\u0438"_s
                                   << u"\u0416\u0438\u0442\u0435\u043b\u0438 \u0443\u0448\u043b\u0438"_s;
    QTest::newRow("many words") << u"one two three four five six seven eight"_s << u"one two three four five six"_s;
    QTest::newRow("a long word") << u"Bridge "_s + QString(200, u'x') << u"Bridge"_s;
}

void TestPasting::name_isGoodAnywhere()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    const QString page = u"<title>%1</title><h1>%1</h1><p>The old bridge was closed after a storm on Sunday.</p>"_s.arg(
        title.toHtmlEscaped());
    const auto plan = planPaste({page.toUtf8(), true, {}, {}, {}}, {}, {}, QDate(2024, 3, 9));
    QVERIFY(plan);
    QCOMPARE(plan->text.file, u"pasted/2024-03-09 %1.html"_s.arg(name));
}

void TestPasting::name_isGivenOnce()
{
    const QString words = u"Bridge shut\n\nThe old bridge was closed after a storm on %1.\n"_s;
    const auto first = planPaste(text(words.arg(u"Sunday"_s)), {}, {}, QDate(2024, 3, 9));
    Article there;
    there.file = first->text.file;
    const auto second = planPaste(text(words.arg(u"Monday"_s)), {there}, {}, QDate(2024, 3, 9));
    QCOMPARE(second->text.file, u"pasted/2024-03-09 Bridge shut (2).txt"_s);
}

void TestPasting::dayOfPasting_isNotPublished()
{
    PipelineRequest request;
    request.pasted
        = {planPaste(text(u"Bridge shut\n\nThe old bridge was closed after a storm.\n"_s), {}, {}, QDate(2024, 3, 9))
               ->text};
    const auto result = recompare({}, request, {});
    QVERIFY(result);
    QCOMPARE(result->read.size(), 1);
    QCOMPARE(result->read.first().file, request.pasted.first().file);
    QCOMPARE(result->read.first().metadata.published.basis, DateBasis::None);
    QVERIFY(result->read.first().metadata.outlet.isEmpty());
}

void TestPasting::pasted_isAStepOfItsOwn()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(u"step"_s));
    paste(workspace, ferry(), 4);
    const Article &article = workspace.snapshot()->comparison->articles.last();
    QVERIFY2(article.file.startsWith(u"pasted/"_s) && article.file.endsWith(u" Ferry takes over in Farrow.txt"_s),
             qPrintable(article.file));
    QCOMPARE(article.metadata.url, u"https://river.example/ferry"_s);
    QCOMPARE(article.metadata.outlet, u"River Post"_s);
    QCOMPARE(article.metadata.published.date, QDate(2021, 5, 5));
    QCOMPARE(article.metadata.published.time, QTime(9, 30));
    QCOMPARE(article.metadata.published.utcOffset, 2 * 3600);
    const auto isIt = [&article](const FileOutcome &outcome) { return outcome.file == article.file; };
    QCOMPARE(std::ranges::count_if(workspace.snapshot()->outcomes, isIt), 1);
    QCOMPARE(workspace.undoText(), u"paste article"_s);
    workspace.readAgain();
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(files(workspace).size(), 4);
    undo(workspace, 3);
    QVERIFY(workspace.snapshot()->decisions.isEmpty());
    QCOMPARE(workspace.snapshot()->outcomes.size(), 3);
    workspace.redo();
    TRY_LONG(files(workspace).size() == 4 && !workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.last().metadata.outlet, u"River Post"_s);
    undo(workspace, 3);
    workspace.readAgain();
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(files(workspace).size(), 3);
}

void TestPasting::pasted_isThereAfterReopening()
{
    const QString folder = m_surroundings.story(u"reopened"_s);
    QString store;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        paste(workspace, ferry(), 4);
        store = workspace.snapshot()->storePath;
    }
    QVERIFY(QDir(folder).removeRecursively()); // the store alone has it
    Workspace workspace;
    workspace.openStore(store);
    TRY_LONG(files(workspace).size() == 4 && !workspace.isBusy());
    undo(workspace, 3);
    paste(workspace, ferry(), 4);
}

void TestPasting::pasted_isReadAnewByANewAnalysis()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(u"anew"_s));
    paste(workspace, ferry(), 4);
    Parameters parameters;
    parameters.nearThreshold += 0.01;
    workspace.analyseAnew(parameters);
    TRY_LONG(workspace.snapshot()->comparison->parameters == parameters && !workspace.isBusy());
    QCOMPARE(files(workspace).size(), 4);
    PipelineRequest request;
    request.folders = {m_surroundings.path(u"anew"_s)};
    request.pasted = {planPaste(ferry(), {}, {}, QDate(2024, 3, 9))->text};
    request.isAnew = true;
    const auto result = runPipeline(request, {});
    QVERIFY(result);
    QCOMPARE(result->read.size(), 4);
    QCOMPARE(result->outcomes.last(),
             (FileOutcome{request.pasted.first().file, FileState::Imported, {}, ErrorCode::Internal}));
}

void TestPasting::pastedTwice_isRefused()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(u"twice"_s));
    paste(workspace, ferry(), 4);
    const Listener listener(workspace);
    workspace.pasteArticle(ferry());
    QCOMPARE(listener.errors.size(), 1);
    QCOMPARE(listener.lastError().code, ErrorCode::BadInput);
    QVERIFY2(listener.lastError().message.contains(u"pasted/"_s), qPrintable(listener.lastError().message));
    QFile file(m_surroundings.path(u"twice/1.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    workspace.pasteArticle({file.readAll(), false, {}, {}, {}});
    QVERIFY2(listener.lastError().message.contains(u"1.txt"_s), qPrintable(listener.lastError().message));
}

void TestPasting::pastedTwice_correctsWhatIsSaid()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(u"corrected"_s));
    paste(workspace, ferry(), 4);
    PastedInput again = ferry();
    again.outlet = u"Farrow Post"_s;
    again.published = u"2021-05-06"_s;
    workspace.pasteArticle(again);
    const auto metadata = [&workspace] { return workspace.snapshot()->comparison->articles.last().metadata; };
    TRY_LONG(metadata().outlet == u"Farrow Post"_s && !workspace.isBusy());
    QCOMPARE(files(workspace).size(), 4);
    QCOMPARE(metadata().published.date, QDate(2021, 5, 6));
    QVERIFY(!metadata().published.time);
    QCOMPARE(metadata().url, ferry().url);
    QCOMPARE(workspace.undoText(), u"correct outlet, published"_s);
    workspace.undo();
    TRY_LONG(metadata().outlet == u"River Post"_s && !workspace.isBusy());
    QCOMPARE(metadata().published.date, QDate(2021, 5, 5));
    QCOMPARE(files(workspace).size(), 4);
}

void TestPasting::pastedAgainAfterUndo_isThere()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(u"again"_s));
    paste(workspace, ferry(), 4);
    undo(workspace, 3);
    PastedInput other = ferry();
    other.outlet = u"Other Post"_s;
    paste(workspace, other, 4);
    QCOMPARE(workspace.snapshot()->comparison->articles.last().metadata.outlet, u"Other Post"_s);
    QVERIFY(!workspace.canRedo());
}

void TestPasting::anotherLanguage_isSaid()
{
    Workspace workspace;
    m_surroundings.write(u"language/2.txt"_s,
                         u"Die Brücke bleibt zu\n\nDie alte Brücke über den Fluss bleibt bis zum "
                         u"12. Juni gesperrt, sagte Bürgermeisterin Ada Quill am Freitag vor 1.200 "
                         u"Anwohnern.\n"_s);
    m_surroundings.write(u"language/1.txt"_s, QString::fromUtf8(ferry().bytes));
    openAndWait(workspace, m_surroundings.path(u"language"_s));
    const QList<FileOutcome> &outcomes = workspace.snapshot()->outcomes;
    QVERIFY2(!outcomes.at(0).message.contains(u"names"_s), qPrintable(outcomes.at(0).message));
    QVERIFY2(outcomes.at(1).message.contains(u"German: names, numbers, dates"_s), qPrintable(outcomes.at(1).message));
    QVERIFY(!isProblem(outcomes.at(1)));
    const ArticleFacts &facts = workspace.snapshot()->comparison->articles.at(1).facts;
    QCOMPARE(facts.quantities.size(), 1);
    QCOMPARE(facts.quantities.first().value, 1200);
    QCOMPARE(facts.timexes.size(), 1);
    QVERIFY(facts.cues.isEmpty() && facts.attributions.isEmpty());
}

void TestPasting::fileWithTheSameContent_takesItsPlace()
{
    Workspace workspace;
    const QString folder = m_surroundings.story(u"same"_s);
    openAndWait(workspace, folder);
    paste(workspace, ferry(), 4);
    m_surroundings.write(u"same/4.txt"_s, QString::fromUtf8(ferry().bytes));
    workspace.readAgain();
    TRY_LONG(files(workspace).contains(u"4.txt"_s) && !workspace.isBusy());
    QCOMPARE(files(workspace).size(), 4);
    QCOMPARE(workspace.snapshot()->outcomes.last().state, FileState::Duplicate);
    QCOMPARE(workspace.snapshot()->comparison->articles.last().metadata.outlet, u"River Post"_s);
}

void TestPasting::nothingOpen_makesAComparison()
{
    QString store;
    {
        Workspace workspace;
        paste(workspace, ferry(), 1);
        store = workspace.snapshot()->storePath;
        QCOMPARE(QFileInfo(store).fileName(), u"Ferry takes over in Farrow.counterpoint"_s);
        QCOMPARE(QFileInfo(store).path(), QFileInfo(Workspace::defaultStorePath(u"/a"_s)).path());
        QCOMPARE(workspace.snapshot()->comparison->articles.first().metadata.outlet, u"River Post"_s);
        paste(workspace, text(u"Bridge shut\n\nThe old bridge in Farrow was closed after a storm on Sunday.\n"_s), 2);
        QCOMPARE(workspace.snapshot()->storePath, store);
        undo(workspace, 1);
        undo(workspace, 0);
        workspace.redo();
        TRY_LONG(files(workspace).size() == 1 && !workspace.isBusy());
    }
    Workspace workspace;
    paste(workspace, ferry(), 1); // nothing is open again
    QCOMPARE(QFileInfo(workspace.snapshot()->storePath).fileName(), u"Ferry takes over in Farrow (2).counterpoint"_s);
    workspace.openStore(store);
    TRY_LONG(workspace.snapshot()->storePath == store && files(workspace).size() == 1 && !workspace.isBusy());
    workspace.addFolder(m_surroundings.story(u"added"_s));
    TRY_LONG(files(workspace).size() == 4 && !workspace.isBusy());
    QCOMPARE(workspace.snapshot()->storePath, store);
}

/** The program was ended between two writes: what was put in is read when the store is opened. */
void TestPasting::keptButNotRead_isReadOnOpening()
{
    const QString path = m_surroundings.path(u"unread.counterpoint"_s);
    {
        const auto store = Store::open(path, StoreMode::OpenOrCreate, [] { return QDateTime::currentDateTimeUtc(); });
        QVERIFY(store);
        QVERIFY(keepPaste(**store, *planPaste(ferry(), {}, {}, QDate(2024, 3, 9))));
    }
    Workspace workspace;
    workspace.openStore(path);
    TRY_LONG(files(workspace).size() == 1 && !workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.first().metadata.outlet, u"River Post"_s);
}

void TestPasting::secondFolderNamedPasted_isNoPlaceForThem()
{
    m_surroundings.write(u"two/pasted/5.txt"_s,
                         u"Mayor speaks\n\nMayor Ada Quill spoke about the old bridge in Farrow on Friday.\n"_s);
    Workspace workspace;
    workspace.openFolders({m_surroundings.story(u"two/first"_s), m_surroundings.path(u"two/pasted"_s)});
    TRY_LONG(files(workspace).size() == 4 && !workspace.isBusy());
    QCOMPARE(files(workspace).last(), u"pasted (2)/5.txt"_s);
}

void TestPasting::session_keepsWhatWasPasted()
{
    const QString path = m_surroundings.path(u"session.counterpoint"_s);
    PipelineRequest request;
    request.folders = {m_surroundings.story(u"session"_s)};
    {
        const auto session = StoreSession::openOrCreate(path);
        QVERIFY(session);
        (*session)->prepare(request);
        QVERIFY((*session)->paste(ferry(), QDate(2024, 3, 9), request));
        const auto result = runPipeline(request, {});
        QVERIFY(result);
        QVERIFY((*session)->save(*result, request.folders));
        QCOMPARE((*session)->snapshot().decisions.size(), 4);
    }
    const auto session = StoreSession::openOrCreate(path);
    QVERIFY(session);
    PipelineRequest next;
    next.folders = request.folders;
    (*session)->prepare(next);
    QCOMPARE(next.pasted.size(), 1);
    const auto result = runPipeline(next, {});
    QVERIFY(result);
    QVERIFY(result->comparison == next.before);
    QCOMPARE(result->comparison->articles.last().metadata.outlet, u"River Post"_s);
    QVERIFY(!(*session)->paste(ferry(), QDate(2024, 3, 9), next));
}

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
