// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workspace/corrections.h>
#include <workspace/linedecisions.h>

#include <model/comparison.h>

#include <QTest>

using namespace Counterpoint;

/** What the analyst decided on articles is replayed on them as they were read. */
class TestCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void left_out_data();
    void left_out();
    void corrected_isSet();
    void outlets_areJoined();
    void outletsInAChain_areJoinedAtItsEnd_data();
    void outletsInAChain_areJoinedAtItsEnd();
    void changedContent_keepsWhatWasDecidedOnItsFile();
    void furniture_becomesText();
    void furniture_staysTextInAChangedFile();
    void sentence_becomesFurniture();
    void title_staysTheTitle();
    void severalSentencesOfALine_areHiddenTogether();
    void outletRule_holdsInAllItsArticles_data();
    void outletRule_holdsInAllItsArticles();
    void outletRule_followsJoinedSpellings();
    void ownLine_isStrongerThanTheRule_data();
    void ownLine_isStrongerThanTheRule();
    void sameLineInAnotherArticleOfTheFile_isNotMeant();
    void decisionWithoutItsLine_doesNothing();
    void settled_takesBackWhatIsSoAnyway();
    void lineAround_findsWhatWasRestored();
    void repeatedLines_areFurniture_data();
    void repeatedLines_areFurniture();
    void repeatedLines_needThreeTextsOfOneOutlet_data();
    void repeatedLines_needThreeTextsOfOneOutlet();
    void repeatedLine_mayShareAWordByChance();
    void repeatedLine_isTextWhereItWasSaid();
    void dayInFigures_followsTheOutlet_data();
    void dayInFigures_followsTheOutlet();
};

static Article anArticle()
{
    Article article;
    article.file = QStringLiteral("a.txt");
    article.sha256 = QByteArray(64, 'e');
    article.text = QStringLiteral("The bridge fell.\n\nRead more here. It stays shut.");
    article.paragraphs = {{0, 16}, {18, 48}};
    article.sentences = {{{0, 16}, Zone::Body, 0}};
    article.furniture = {{{18, 48}, QStringLiteral("teaser"), 0.6}};
    article.metadata.outlet = QStringLiteral("the evening post");
    return article;
}

static Decision onArticle(Verdict verdict, const QString &field = {}, const QString &value = {})
{
    return {0, DecisionTarget::Article, QString::fromLatin1(QByteArray(64, 'e')), verdict, field, value, {}, {}};
}

void TestCorrections::left_out_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("excluded") << Verdict::Excluded << false;
    QTest::newRow("removed") << Verdict::Rejected << false;
    QTest::newRow("taken in again") << Verdict::Open << true;
}

void TestCorrections::left_out()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, isKept);
    const Corrected corrected = applyDecisions({anArticle()}, {onArticle(verdict)});
    QCOMPARE(corrected.articles.size(), isKept ? 1 : 0);
    QCOMPARE(corrected.excluded.size(), isKept ? 0 : 1);
}

void TestCorrections::corrected_isSet()
{
    const Corrected corrected
        = applyDecisions({anArticle()},
                         {onArticle(Verdict::Corrected, QStringLiteral("title"), QStringLiteral("Bridge down")),
                          onArticle(Verdict::Corrected, QStringLiteral("published"), QStringLiteral("2024-02-29"))});
    const Metadata &metadata = corrected.articles.first().metadata;
    QCOMPARE(metadata.title, QStringLiteral("Bridge down"));
    QCOMPARE(metadata.published.date, QDate(2024, 2, 29));
    QCOMPARE(metadata.published.basis, DateBasis::Stated);
}

void TestCorrections::outlets_areJoined()
{
    const auto alias = [](const QString &spelling, const QString &outlet) {
        return Decision{0, DecisionTarget::Outlet, spelling, Verdict::Corrected, {}, outlet, {}, {}};
    };
    const QString post = QStringLiteral("Evening Post");
    Corrected corrected = applyDecisions({anArticle()}, {alias(QStringLiteral("The Evening Post"), post)});
    QCOMPARE(corrected.articles.first().metadata.outlet, post);
    corrected = applyDecisions({anArticle()}, {alias(QStringLiteral("The Evening Post"), {})});
    QCOMPARE(corrected.articles.first().metadata.outlet, QStringLiteral("the evening post"));
    corrected = applyDecisions({anArticle()},
                               {onArticle(Verdict::Corrected, QStringLiteral("outlet"), QStringLiteral("EP")),
                                alias(QStringLiteral("EP"), post)});
    QCOMPARE(corrected.articles.first().metadata.outlet, post);
}

void TestCorrections::outletsInAChain_areJoinedAtItsEnd_data()
{
    QTest::addColumn<QList<std::pair<QString, QString>>>("aliases");
    QTest::addColumn<QString>("outlet");
    using Aliases = QList<std::pair<QString, QString>>;
    const auto a = QStringLiteral("The Evening Post");
    const auto b = QStringLiteral("Evening Post");
    const auto c = QStringLiteral("Post");
    QTest::newRow("chain") << Aliases{{a, b}, {b, c}} << c;
    QTest::newRow("chain, made from its end") << Aliases{{b, c}, {a, b}} << c;
    QTest::newRow("circle: the newest holds") << Aliases{{a, b}, {b, a}} << a;
    QTest::newRow("circle, the other way") << Aliases{{b, a}, {a, b}} << b;
    QTest::newRow("circle of three") << Aliases{{a, b}, {b, c}, {c, a}} << a;
    QTest::newRow("circle further on") << Aliases{{a, b}, {b, c}, {c, b}} << b;
    QTest::newRow("itself") << Aliases{{a, a}} << a;
    QTest::newRow("the newest of two") << Aliases{{a, b}, {a, c}} << c;
}

void TestCorrections::outletsInAChain_areJoinedAtItsEnd()
{
    using Aliases = QList<std::pair<QString, QString>>;
    QFETCH(Aliases, aliases);
    QFETCH(QString, outlet);
    QList<Decision> decisions;
    for (const auto &[spelling, target] : aliases)
        decisions.append({0, DecisionTarget::Outlet, spelling, Verdict::Corrected, {}, target, {}, {}});
    QCOMPARE(applyDecisions({anArticle()}, decisions).articles.first().metadata.outlet, outlet);
}

void TestCorrections::changedContent_keepsWhatWasDecidedOnItsFile()
{
    const auto onFile = [](Decision decision) { return withFileName(std::move(decision), {anArticle()}); };
    const Decision title
        = onFile(onArticle(Verdict::Corrected, QStringLiteral("title"), QStringLiteral("Bridge down")));
    QCOMPARE(title.note, QStringLiteral("a.txt"));
    Article changed = anArticle();
    changed.sha256 = QByteArray(64, 'f');
    QCOMPARE(applyDecisions({changed}, {title}).articles.first().metadata.title, QStringLiteral("Bridge down"));
    QVERIFY(applyDecisions({changed}, {onFile(onArticle(Verdict::Excluded))}).articles.isEmpty());

    Decision onNew = onArticle(Verdict::Corrected, QStringLiteral("title"), QStringLiteral("Newer"));
    onNew.key = QString::fromLatin1(changed.sha256);
    for (const QList<Decision> &decisions :
         {QList{onNew, title}, QList{title, onNew}}) // the content itself counts more
        QCOMPARE(applyDecisions({changed}, decisions).articles.first().metadata.title, QStringLiteral("Newer"));

    Article moved = anArticle(); // the content is there under another name: the file has an article of its own
    moved.file = QStringLiteral("b.txt");
    const QList<Article> both = applyDecisions({changed, moved}, {title}).articles;
    QCOMPARE(both.first().metadata.title, QString());
    QCOMPARE(both.last().metadata.title, QStringLiteral("Bridge down"));
}

void TestCorrections::furniture_becomesText()
{
    const Article article = anArticle();
    const QString key = furnitureKey(article, article.furniture.first());
    const Decision decision{0, DecisionTarget::Furniture, key, Verdict::Rejected, {}, {}, {}, {}};
    const Article corrected = applyDecisions({article}, {decision}).articles.first();
    QVERIFY(corrected.furniture.isEmpty());
    QCOMPARE(corrected.sentences.size(), 3);
    QCOMPARE(corrected.sentenceText(1), QStringLiteral("Read more here."));
    QCOMPARE(corrected.sentenceText(2), QStringLiteral("It stays shut."));
    QCOMPARE(corrected.sentences.at(2).paragraph, 1);
    Article other = article;
    other.sha256 = QByteArray(64, 'f');
    QCOMPARE(applyDecisions({other}, {decision}).articles.first().furniture.size(), 1);
}

void TestCorrections::furniture_staysTextInAChangedFile()
{
    const Article article = anArticle();
    const QString key = furnitureKey(article, article.furniture.first());
    const Decision asMade{0, DecisionTarget::Furniture, key, Verdict::Rejected, {}, {}, {}, {}};
    const Decision decision = withFileName(asMade, {article});
    QCOMPARE(decision.note, article.file);
    QCOMPARE(decision.value, QStringLiteral("Read more here. It stays shut."));

    Article changed = article; // elsewhere
    changed.sha256 = QByteArray(64, 'f');
    QCOMPARE(applyDecisions({changed}, {asMade}).articles.first().furniture.size(), 1);
    const Article corrected = applyDecisions({changed}, {decision}).articles.first();
    QVERIFY(corrected.furniture.isEmpty());
    QCOMPARE(corrected.sentenceText(1), QStringLiteral("Read more here."));

    Article reworded = changed;
    reworded.text.replace(QStringLiteral("more"), QStringLiteral("less"));
    QCOMPARE(applyDecisions({reworded}, {decision}).articles.first().furniture.size(), 1);
    Article elsewhere = changed;
    elsewhere.file = QStringLiteral("elsewhere.txt");
    QCOMPARE(applyDecisions({elsewhere}, {decision}).articles.first().furniture.size(), 1);

    const QString newKey = furnitureKey(changed, changed.furniture.first());
    const Decision takenBack
        = withFileName({0, DecisionTarget::Furniture, newKey, Verdict::Open, {}, {}, {}, {}}, {changed});
    QCOMPARE(applyDecisions({changed}, {decision, takenBack}).articles.first().furniture.size(), 1);
    QVERIFY(applyDecisions({changed}, {takenBack, decision}).articles.first().furniture.isEmpty());
}

static Decision onLine(const Article &article, const QString &words, Verdict verdict)
{
    const qsizetype start = article.text.indexOf(words);
    return decisionOnLine(article, {start, start + words.size()}, verdict);
}

static Decision onOutletLine(const Article &article, const QString &words, Verdict verdict)
{
    const qsizetype start = article.text.indexOf(words);
    return decisionOnOutletLine(article, {start, start + words.size()}, verdict);
}

static Article applied(const Article &article, const QList<Decision> &decisions)
{
    return applyDecisions({article}, decisions).articles.first();
}

/** Two articles of one outlet end with the same words: in the one they were read as a teaser, in the other as text. */
static QList<Article> twoOfOneOutlet()
{
    Article other = anArticle();
    other.file = QStringLiteral("b.txt");
    other.sha256 = QByteArray(64, 'b');
    other.text = QStringLiteral("The ferry sails.\n\nREAD more  here. It stays shut.");
    other.paragraphs = {{0, 16}, {18, 49}};
    other.sentences = {{{0, 16}, Zone::Body, 0}, {{18, 34}, Zone::Body, 1}, {{35, 49}, Zone::Body, 1}};
    other.furniture = {};
    other.metadata.outlet = QStringLiteral("The Evening Post");
    return {anArticle(), other};
}

void TestCorrections::sentence_becomesFurniture()
{
    const Article article = anArticle();
    const Article text
        = applied(article, {onLine(article, QStringLiteral("Read more here. It stays shut."), Verdict::Rejected)});
    QCOMPARE(text.sentences.size(), 3);
    const Decision hidden = onLine(article, QStringLiteral("It stays shut."), Verdict::Accepted);
    QCOMPARE(hidden.note, QStringLiteral("a.txt"));
    QCOMPARE(hidden.value, QStringLiteral("It stays shut."));
    const Article both = applied(
        article, {onLine(article, QStringLiteral("Read more here. It stays shut."), Verdict::Rejected), hidden});
    QCOMPARE(both.sentences.size(), 2);
    QCOMPARE(both.sentenceText(1), QStringLiteral("Read more here."));
    const QList<Furniture> byHand{{{34, 48}, kByHand, 1.0}};
    QCOMPARE(both.furniture, byHand);

    const Article first = applied(article, {onLine(article, QStringLiteral("The bridge fell."), Verdict::Accepted)});
    QVERIFY(first.sentences.isEmpty());
    QCOMPARE(first.furniture.size(), 2);
    QCOMPARE(first.furniture.first().reason, kByHand); // in the order of the text
    QCOMPARE(first.furniture.last().reason, QStringLiteral("teaser"));
    QCOMPARE(applied(article, {onLine(article, QStringLiteral("The bridge fell."), Verdict::Open)}), article);
}

void TestCorrections::title_staysTheTitle()
{
    Article article = anArticle();
    article.sentences.first().zone = Zone::Title;
    const Decision decision = onLine(article, QStringLiteral("The bridge fell."), Verdict::Accepted);
    QCOMPARE(applied(article, {decision}).sentences.size(), 1);
    article.sentences.first().zone = Zone::Dek;
    QVERIFY(applied(article, {decision}).sentences.isEmpty());
}

void TestCorrections::severalSentencesOfALine_areHiddenTogether()
{
    const QList<Article> articles = twoOfOneOutlet();
    const QString words = QStringLiteral("READ more  here. It stays shut.");
    const Article hidden = applied(articles.last(), {onLine(articles.last(), words, Verdict::Accepted)});
    QCOMPARE(hidden.sentences.size(), 1);
    const QList<Furniture> byHand{{{18, 49}, kByHand, 1.0}};
    QCOMPARE(hidden.furniture, byHand);
}

void TestCorrections::outletRule_holdsInAllItsArticles_data()
{
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<qsizetype>("sentencesOfFirst");
    QTest::addColumn<qsizetype>("sentencesOfSecond");
    QTest::newRow("nothing") << QList<Verdict>{} << qsizetype(1) << qsizetype(3);
    QTest::newRow("text") << QList{Verdict::Rejected} << qsizetype(3) << qsizetype(3);
    QTest::newRow("not text") << QList{Verdict::Accepted} << qsizetype(1) << qsizetype(1);
    QTest::newRow("the newest") << QList{Verdict::Accepted, Verdict::Rejected} << qsizetype(3) << qsizetype(3);
    QTest::newRow("taken back") << QList{Verdict::Accepted, Verdict::Open} << qsizetype(1) << qsizetype(3);
}

void TestCorrections::outletRule_holdsInAllItsArticles()
{
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(qsizetype, sentencesOfFirst);
    QFETCH(qsizetype, sentencesOfSecond);
    QList<Article> articles = twoOfOneOutlet();
    Article stranger = articles.last();
    stranger.file = QStringLiteral("c.txt");
    stranger.sha256 = QByteArray(64, 'c');
    stranger.metadata.outlet = QStringLiteral("Morning Star");
    articles.append(stranger);
    QList<Decision> decisions{{0,
                               DecisionTarget::Outlet,
                               QStringLiteral("The Evening Post"),
                               Verdict::Corrected,
                               {},
                               QStringLiteral("Evening Post"),
                               {},
                               {}}};
    articles[0].metadata.outlet = QStringLiteral("evening post");
    const Article named = applied(articles.first(), decisions); // as the window knows it
    for (const Verdict verdict : verdicts)
        decisions.append(onOutletLine(named, QStringLiteral("Read more here. It stays shut."), verdict));
    const QList<Article> after = applyDecisions(articles, decisions).articles;
    QCOMPARE(after.at(0).sentences.size(), sentencesOfFirst);
    QCOMPARE(after.at(1).sentences.size(), sentencesOfSecond);
    QCOMPARE(after.at(2).sentences.size(), 3); // of another outlet
}

void TestCorrections::outletRule_followsJoinedSpellings()
{
    QList<Article> articles = twoOfOneOutlet();
    articles[1].metadata.outlet = QStringLiteral("EP");
    const Decision rule
        = onOutletLine(articles.first(), QStringLiteral("Read more here. It stays shut."), Verdict::Accepted);
    QCOMPARE(rule.note, QStringLiteral("the evening post"));
    QCOMPARE(applyDecisions(articles, {rule}).articles.at(1).sentences.size(), 3);
    for (const auto &[spelling, outlet] : {std::pair("EP", "The Evening Post"), std::pair("the evening post", "EP")}) {
        const Decision alias{0,
                             DecisionTarget::Outlet,
                             QString::fromLatin1(spelling),
                             Verdict::Corrected,
                             {},
                             QString::fromLatin1(outlet),
                             {},
                             {}};
        QCOMPARE(applyDecisions(articles, {rule, alias}).articles.at(1).sentences.size(), 1);
    }
}

void TestCorrections::ownLine_isStrongerThanTheRule_data()
{
    QTest::addColumn<Verdict>("own");
    QTest::addColumn<Verdict>("rule");
    QTest::addColumn<bool>("isText");
    QTest::newRow("text, though the rule hides it") << Verdict::Rejected << Verdict::Accepted << true;
    QTest::newRow("hidden, though the rule shows it") << Verdict::Accepted << Verdict::Rejected << false;
    QTest::newRow("taken back: the rule") << Verdict::Open << Verdict::Rejected << true;
}

void TestCorrections::ownLine_isStrongerThanTheRule()
{
    QFETCH(Verdict, own);
    QFETCH(Verdict, rule);
    QFETCH(bool, isText);
    const Article article = anArticle();
    const QString words = QStringLiteral("Read more here. It stays shut.");
    const Decision ofLine = onLine(article, words, own);
    const Decision ofOutlet = onOutletLine(article, words, rule);
    for (const QList<Decision> &decisions : {QList{ofLine, ofOutlet}, QList{ofOutlet, ofLine}})
        QCOMPARE(applied(article, decisions).furniture.isEmpty(), isText);
}

void TestCorrections::sameLineInAnotherArticleOfTheFile_isNotMeant()
{
    Article first = anArticle();
    first.part = QStringLiteral("1");
    Article second = first;
    second.part = QStringLiteral("2");
    second.sha256 = QByteArray(64, 'd');
    const Decision decision = onLine(first, QStringLiteral("Read more here. It stays shut."), Verdict::Rejected);
    const QList<Article> after = applyDecisions({first, second}, {decision}).articles;
    QVERIFY(after.first().furniture.isEmpty());
    QCOMPARE(after.last().furniture.size(), 1);
}

void TestCorrections::decisionWithoutItsLine_doesNothing()
{
    Article article = anArticle();
    const Decision gone = onLine(article, QStringLiteral("The bridge fell."), Verdict::Accepted);
    const Decision rule = onOutletLine(article, QStringLiteral("The bridge fell."), Verdict::Accepted);
    article.sha256 = QByteArray(64, 'd');
    article.text.replace(QStringLiteral("fell"), QStringLiteral("held"));
    QCOMPARE(applied(article, {gone, rule}), article);
    article.metadata.outlet.clear();
    article.text.replace(QStringLiteral("held"), QStringLiteral("fell"));
    QCOMPARE(applied(article, {rule}), article); // a rule holds for no outlet that is not known
}

void TestCorrections::settled_takesBackWhatIsSoAnyway()
{
    const QList<Article> articles = twoOfOneOutlet();
    const QString words = QStringLiteral("Read more here. It stays shut.");
    const auto after = [&](const Decision &decision, const QList<Decision> &before) {
        return settled(decision, articles, before).verdict;
    };
    const Decision shown = onLine(articles.first(), words, Verdict::Rejected);
    const Decision hidden = onLine(articles.first(), words, Verdict::Accepted);
    QCOMPARE(after(shown, {}), Verdict::Rejected);
    QCOMPARE(after(hidden, {shown}), Verdict::Open); // as it was read
    const Decision rule = onOutletLine(articles.first(), words, Verdict::Rejected);
    QCOMPARE(after(hidden, {rule, shown}), Verdict::Accepted);
    QCOMPARE(after(shown, {rule, hidden}), Verdict::Open);
    QCOMPARE(after(rule, {}), Verdict::Rejected);
    const Decision against = onOutletLine(articles.first(), words, Verdict::Accepted);
    QCOMPARE(after(against, {rule}), Verdict::Accepted); // one article had it as text
    const Decision text = onLine(articles.last(), QStringLiteral("It stays shut."), Verdict::Rejected);
    QCOMPARE(after(text, {onLine(articles.last(), QStringLiteral("It stays shut."), Verdict::Accepted)}),
             Verdict::Open);
}

void TestCorrections::lineAround_findsWhatWasRestored()
{
    const Article article = anArticle();
    const Decision shown = onLine(article, QStringLiteral("Read more here. It stays shut."), Verdict::Rejected);
    const Article after = applied(article, {shown});
    const LineDecisions lines({shown});
    QCOMPARE(lines.lineAround(after, 0, Verdict::Rejected), std::nullopt);
    QCOMPARE(lines.lineAround(after, 1, Verdict::Rejected), std::optional(Span{18, 48}));
    QCOMPARE(lines.lineAround(after, 2, Verdict::Rejected), std::optional(Span{18, 48}));
    QCOMPARE(lines.lineAround(after, 2, Verdict::Accepted), std::nullopt);
}

/** An article of paragraphs, one sentence each. */
static Article ofParagraphs(const QString &file, const QString &title, const QStringList &paragraphs)
{
    Article article;
    article.file = file;
    article.sha256 = QByteArray(60, 'a') + file.toLatin1().leftJustified(4, 'x');
    article.metadata.title = title;
    article.metadata.outlet = QStringLiteral("Evening Post");
    for (const QString &paragraph : QStringList{title} + paragraphs) {
        const qsizetype start = article.text.isEmpty() ? 0 : article.text.size() + 2;
        article.text += (start > 0 ? QStringLiteral("\n\n") : QString()) + paragraph;
        const Span span{start, article.text.size()};
        article.sentences.append(
            {span, start == 0 ? Zone::Title : Zone::Body, static_cast<int>(article.paragraphs.size())});
        article.paragraphs.append(span);
    }
    return article;
}

/** Three stories of one outlet, each between these lines. */
static QList<Article> threeStories(const QStringList &head, const QStringList &tail)
{
    return {ofParagraphs(QStringLiteral("1"), QStringLiteral("Bridge closed"),
                         head
                             + QStringList{QStringLiteral("Engineers shut the crossing over the Arle on Monday."),
                                           QStringLiteral("Drivers in Farrow take the long way round.")}
                             + tail),
            ofParagraphs(QStringLiteral("2"), QStringLiteral("Harvest fails"),
                         head
                             + QStringList{QStringLiteral("Hail beat down the wheat of the whole valley."),
                                           QStringLiteral("Farmers ask the province for help.")}
                             + tail),
            ofParagraphs(QStringLiteral("3"), QStringLiteral("Choir wins prize"),
                         head
                             + QStringList{QStringLiteral("The singers of Meriden came home with a cup."),
                                           QStringLiteral("A crowd waited at the station.")}
                             + tail)};
}

static QStringList greyedOf(const Article &article)
{
    QStringList lines;
    for (const Furniture &furniture : article.furniture) {
        if (furniture.reason == kRepeatedInOutlet)
            lines += textIn(article.text, furniture.span).toString();
    }
    return lines;
}

void TestCorrections::repeatedLines_areFurniture_data()
{
    QTest::addColumn<QStringList>("head");
    QTest::addColumn<QStringList>("tail");
    QTest::addColumn<QStringList>("greyed");
    const QString plea = QStringLiteral("Our journalism lives on your support.");
    const QString board = QStringLiteral("The editors keep to the rules of the press board.");
    QTest::newRow("at the end") << QStringList{} << QStringList{plea} << QStringList{plea};
    QTest::newRow("at the beginning, behind the title") << QStringList{board} << QStringList{} << QStringList{board};
    QTest::newRow("several, at both") << QStringList{board} << QStringList{plea, board}
                                      << QStringList{board, plea, board};
    const auto stays = [](const char *name, const QString &line) {
        QTest::newRow(name) << QStringList{} << QStringList{line} << QStringList{};
    };
    stays("a number", QStringLiteral("The paper was founded 90 years ago."));
    stays("a number in words", QStringLiteral("The paper prints twelve pages."));
    stays("a quotation", QStringLiteral("The motto is \u201cread twice\u201d."));
    stays("a word of a title", QStringLiteral("Whoever wins is told here."));
    stays("a name of a story", QStringLiteral("Readers write from Farrow too."));
    stays("the words of a story", QStringLiteral("A crowd waited at a station."));
    stays("long", QStringLiteral("The editors keep to rules ") + QStringLiteral("and to manners ").repeated(30));
}

void TestCorrections::repeatedLines_areFurniture()
{
    QFETCH(QStringList, head);
    QFETCH(QStringList, tail);
    QFETCH(QStringList, greyed);
    for (const Article &article : applyDecisions(threeStories(head, tail), {}).articles) {
        QCOMPARE(greyedOf(article), greyed);
        QCOMPARE(article.sentences.size(), 3 + head.size() + tail.size() - greyed.size());
        QCOMPARE(article.sentences.first().zone, Zone::Title);
        for (const Furniture &furniture : article.furniture)
            QCOMPARE(furniture.confidence, 0.7);
    }
}

void TestCorrections::repeatedLines_needThreeTextsOfOneOutlet_data()
{
    const QString plea = QStringLiteral("Our journalism lives on your support.");
    QTest::addColumn<QList<Article>>("articles");
    const QList<Article> three = threeStories({}, {plea});
    QTest::newRow("two articles") << three.first(2);
    QList<Article> other = three;
    other[2].metadata.outlet = QStringLiteral("Morning Star");
    QTest::newRow("two outlets") << other;
    QList<Article> unknown = three;
    for (Article &article : unknown)
        article.metadata.outlet.clear();
    QTest::newRow("no outlet") << unknown;
    QList<Article> versions = three.first(2);
    versions.append(ofParagraphs(QStringLiteral("4"), QStringLiteral("Bridge stays shut"),
                                 {QStringLiteral("Engineers shut the crossing over the Arle on Monday."),
                                  QStringLiteral("They look for the cause."), plea}));
    QTest::newRow("two versions of one text") << versions;
    QList<Article> middle = three;
    middle[1] = ofParagraphs(QStringLiteral("2"), QStringLiteral("Harvest fails"),
                             {QStringLiteral("Hail beat down the wheat of the whole valley."), plea,
                              QStringLiteral("Farmers ask the province for help.")});
    QTest::newRow("inside one of the texts") << middle;
    QList<Article> twice = three.first(2);
    twice[1] = ofParagraphs(QStringLiteral("2"), QStringLiteral("Harvest fails"),
                            {plea, QStringLiteral("Hail beat down the wheat of the whole valley."), plea});
    QTest::newRow("twice in one") << twice;
}

void TestCorrections::repeatedLines_needThreeTextsOfOneOutlet()
{
    QFETCH(QList<Article>, articles);
    QVERIFY(applyDecisions(articles, {}).articles == articles);
}

void TestCorrections::repeatedLine_mayShareAWordByChance()
{
    const QString plea = QStringLiteral("Our journalism lives on your support.");
    QList<Article> articles = threeStories({}, {plea});
    articles.append(ofParagraphs(QStringLiteral("4"), QStringLiteral("Support for the ferry"),
                                 {QStringLiteral("Its owner sold the boat."), QStringLiteral("It sails on."), plea}));
    for (const Article &article : applyDecisions(articles, {}).articles)
        QCOMPARE(greyedOf(article), QStringList{plea});
}

void TestCorrections::repeatedLine_isTextWhereItWasSaid()
{
    const QString plea = QStringLiteral("Our journalism lives on your support.");
    const QList<Article> articles = threeStories({}, {plea});
    const Decision line = onLine(articles.first(), plea, Verdict::Rejected);
    const QList<Article> one = applyDecisions(articles, {line}).articles;
    QCOMPARE(greyedOf(one.at(0)), QStringList{});
    QCOMPARE(one.at(0).sentences, articles.at(0).sentences);
    QCOMPARE(greyedOf(one.at(1)), QStringList{plea});
    const QList<Article> none
        = applyDecisions(articles, {onOutletLine(articles.first(), plea, Verdict::Rejected)}).articles;
    QVERIFY(none == articles);
    const Decision joined{
        0, DecisionTarget::Outlet, QStringLiteral("EP"), Verdict::Corrected, {}, QStringLiteral("Evening Post"), {},
        {}};
    QList<Article> spelled = articles;
    spelled[2].metadata.outlet = QStringLiteral("EP");
    QCOMPARE(greyedOf(applyDecisions(spelled, {}).articles.at(0)), QStringList{});
    QCOMPARE(greyedOf(applyDecisions(spelled, {joined}).articles.at(0)), QStringList{plea});
    const Decision leftOut{
        0, DecisionTarget::Article, QString::fromLatin1(articles.at(2).sha256), Verdict::Excluded, {}, {}, {}, {}};
    const QList<Article> two = applyDecisions(articles, {leftOut}).articles;
    QCOMPARE(two.size(), 2);
    QCOMPARE(greyedOf(two.at(0)), QStringList{plea}); // the outlet repeats it all the same
}

void TestCorrections::dayInFigures_followsTheOutlet_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<DayMonthOrder>("order");
    QTest::newRow("day first") << QStringLiteral("The mine opened on 3 May.") << QStringLiteral("Post")
                               << DayMonthOrder::DayFirst;
    QTest::newRow("month first") << QStringLiteral("The mine opened on May 3.") << QStringLiteral("Post")
                                 << DayMonthOrder::MonthFirst;
    QTest::newRow("in figures") << QStringLiteral("The mine opened on 25/4.") << QStringLiteral("Post")
                                << DayMonthOrder::DayFirst;
    QTest::newRow("round the clock") << QStringLiteral("The mine works 24/7.") << QStringLiteral("Post")
                                     << DayMonthOrder::Unknown;
    QTest::newRow("another outlet") << QStringLiteral("The mine opened on 3 May.") << QStringLiteral("Herald")
                                    << DayMonthOrder::Unknown;
}

void TestCorrections::dayInFigures_followsTheOutlet()
{
    QFETCH(QString, other);
    QFETCH(QString, outlet);
    QFETCH(DayMonthOrder, order);
    const auto articleOf = [](char sha, const QString &name, const QString &text) {
        Article article = anArticle();
        article.sha256 = QByteArray(64, sha);
        article.metadata.outlet = name;
        article.text = text;
        article.paragraphs = {{0, text.size()}};
        article.sentences = {{{0, text.size()}, Zone::Body, 0}};
        article.furniture.clear();
        return article;
    };
    const Corrected corrected
        = applyDecisions({articleOf('a', QStringLiteral("Post"), QStringLiteral("The rally of 10/1 was large.")),
                          articleOf('b', outlet, other)},
                         {});
    QCOMPARE(corrected.articles.first().metadata.outletOrder, order);
    QCOMPARE(corrected.articles.last().metadata.outletOrder, DayMonthOrder::Unknown); // nothing to decide there
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
