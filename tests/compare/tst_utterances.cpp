// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/stages.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

/** An article whose every line is one quotation of the given speaker. */
Article quoting(const QString &file, const QList<std::pair<QString, QString>> &said)
{
    Article article;
    article.file = file;
    for (const auto &[speaker, words] : said) {
        Quotation quotation;
        quotation.sentence = int(article.sentences.size());
        quotation.speaker = speaker;
        const qsizetype start = article.text.size();
        article.text += u'"' + words + QStringLiteral("\"\n\n");
        quotation.span = {start + 1, start + 1 + words.size()};
        const Span span{start, start + words.size() + 2};
        article.sentences.append({span, Zone::Body, quotation.sentence});
        article.paragraphs.append(span);
        article.facts.quotations.append(quotation);
    }
    return article;
}

Comparison ledgerOf(const QList<QList<std::pair<QString, QString>>> &articles)
{
    Comparison comparison;
    for (const auto &said : articles)
        comparison.articles.append(quoting(QString::number(comparison.articles.size()), said));
    Test::done(gatherUtterances(comparison, {}));
    return comparison;
}

const QString kFull = QStringLiteral("At this time, any talks would be about how to rebuild the northern railway");

} // namespace

class UtterancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOfATimeMatters();
    void speakersAreNeverMerged();
    void describedSpeakersMayBeOne();
    void speakerMayBeMissing();
    void stockPhrasesStayApart();
    void marksOnly();
    void negationLost();
    void translation_keepsTheOrder_data();
    void translation_keepsTheOrder();
    void wordsWithoutMarks_areFound_data();
    void wordsWithoutMarks_areFound();
};

void UtterancesTest::cutOfATimeMatters()
{
    const Comparison comparison
        = ledgerOf({{{QStringLiteral("Vera Holm"), kFull}}, {{QStringLiteral("Vera Holm"), kFull.sliced(14)}}});
    QCOMPARE(comparison.utterances.size(), 1);
    const Utterance &said = comparison.utterances.first();
    QCOMPARE(said.quotations.size(), 2);
    QCOMPARE(said.differences.size(), 1);
    QCOMPARE(said.differences.first().kind, RenderingDifference::Cut);
    QCOMPARE(said.differences.first().text, QStringLiteral("At this time"));
    QVERIFY(said.differences.first().matters);
    QCOMPARE(said.differences.first().quotation, (QuotationRef{1, 0}));
}

void UtterancesTest::speakersAreNeverMerged()
{
    const Comparison comparison
        = ledgerOf({{{QStringLiteral("Vera Holm"), kFull}}, {{QStringLiteral("Jan Brandt"), kFull}}});
    QCOMPARE(comparison.utterances.size(), 2);
}

void UtterancesTest::describedSpeakersMayBeOne()
{
    const Comparison comparison
        = ledgerOf({{{QStringLiteral("The minister"), kFull}}, {{QStringLiteral("her office"), kFull}}});
    QCOMPARE(comparison.utterances.size(), 1);
    const Comparison named
        = ledgerOf({{{QStringLiteral("The minister"), kFull}}, {{QStringLiteral("Vera Holm"), kFull}}});
    QCOMPARE(named.utterances.size(), 2);
}

void UtterancesTest::speakerMayBeMissing()
{
    const Comparison none = ledgerOf({{{QString(), kFull}}, {{QString(), kFull}}});
    QCOMPARE(none.utterances.size(), 1);
    QVERIFY(none.utterances.first().speaker.isEmpty());
    // One nameless rendering must not bring two speakers together.
    const Comparison two = ledgerOf(
        {{{QStringLiteral("Vera Holm"), kFull}}, {{QString(), kFull}}, {{QStringLiteral("Jan Brandt"), kFull}}});
    QCOMPARE(two.utterances.size(), 2);
}

void UtterancesTest::stockPhrasesStayApart()
{
    const Comparison comparison = ledgerOf({{{QString(), QStringLiteral("we will see what we can do about it")}},
                                            {{QString(), QStringLiteral("we will see")}}});
    QCOMPARE(comparison.utterances.size(), 2);
}

void UtterancesTest::marksOnly()
{
    const Comparison comparison
        = ledgerOf({{{QString(), QStringLiteral("The northern railway - all of it - belongs to the islanders")}},
                    {{QString(), QStringLiteral("The northern railway (all of it) belongs to the islanders,")}}});
    QCOMPARE(comparison.utterances.size(), 1);
    QCOMPARE(comparison.utterances.first().differences.size(), 1);
    QCOMPARE(comparison.utterances.first().differences.first().kind, RenderingDifference::Marks);
}

void UtterancesTest::negationLost()
{
    const Comparison comparison = ledgerOf(
        {{{QString(), QStringLiteral("The islanders will not sell the northern railway to anybody this year")}},
         {{QString(), QStringLiteral("The islanders will sell the northern railway to anybody this year")}}});
    QCOMPARE(comparison.utterances.size(), 1);
    const auto &differences = comparison.utterances.first().differences;
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().text, QStringLiteral("not"));
    QVERIFY(differences.first().matters);
}

void UtterancesTest::translation_keepsTheOrder_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("sayings");
    QTest::newRow("told in other words, in one order")
        << QStringLiteral("asked that surveyors come to the island to draw plans to carry out the council's decision "
                          "on the moving of the old lighthouse")
        << 1;
    QTest::newRow("another remark on the same matter")
        << QStringLiteral("the old lighthouse is what the island is known for and the council never asked anybody to "
                          "decide")
        << 2;
}

void UtterancesTest::translation_keepsTheOrder()
{
    QFETCH(const QString, other);
    const QString one = QStringLiteral("send surveyors to the island to prepare plans to implement the council's "
                                       "decision about the removal of the old lighthouse");
    const Comparison two = ledgerOf({{{QStringLiteral("The mayor"), one}}, {{QStringLiteral("her office"), other}}});
    QTEST(int(two.utterances.size()), "sayings");
    const Comparison alone = ledgerOf({{{QStringLiteral("The mayor"), one}, {QStringLiteral("The mayor"), other}}});
    QCOMPARE(alone.utterances.size(), 2); // nobody translates one statement twice
}

void UtterancesTest::wordsWithoutMarks_areFound_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("found");
    QTest::newRow("word for word") << QStringLiteral("Our harbour master knows every stone of it: he was born there.")
                                   << QStringLiteral("Our harbour master knows every stone of it");
    QTest::newRow("most of it") << QStringLiteral("He says our harbour master knows every stone of this coast.")
                                << QStringLiteral("our harbour master knows every stone of");
    QTest::newRow("too little") << QStringLiteral("Our harbour master knows every boat.") << QString();
    QTest::newRow("in marks, though of somebody else")
        << QStringLiteral("\"Our harbour master knows every stone of it.\"") << QString();
}

void UtterancesTest::wordsWithoutMarks_areFound()
{
    QFETCH(const QString, told);
    QFETCH(const QString, found);
    Article plain;
    plain.file = QStringLiteral("plain");
    plain.text = told;
    plain.sentences.append({{0, told.size()}, Zone::Body, 0});
    plain.paragraphs.append({0, told.size()});
    if (told.startsWith(u'"')) {
        Quotation quotation;
        quotation.speaker = QStringLiteral("Jan Brandt");
        quotation.span = {1, told.size() - 1};
        plain.facts.quotations.append(quotation);
    }
    const QString said = QStringLiteral("Our harbour master knows every stone of it.");
    Comparison comparison;
    comparison.articles = {quoting(QStringLiteral("quoting"), {{QStringLiteral("Vera Holm"), said}}), plain};
    Test::done(gatherUtterances(comparison, {}));
    const QList<UnmarkedRendering> &unmarked = comparison.utterances.first().unmarked;
    QCOMPARE(unmarked.size(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty()) {
        QCOMPARE(textIn(told, unmarked.first().span), found);
        QCOMPARE(unmarked.first().sentence, (SentenceRef{1, 0}));
    }
}

QTEST_GUILESS_MAIN(UtterancesTest)
#include "tst_utterances.moc"
