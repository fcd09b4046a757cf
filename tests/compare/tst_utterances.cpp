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

QTEST_GUILESS_MAIN(UtterancesTest)
#include "tst_utterances.moc"
