// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origins.h"
#include "stages.h"

#include <text/fold.h>
#include <text/lexicon.h>
#include <text/words.h>

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString withoutArticle(const QString &source)
{
    static const QRegularExpression leading(QStringLiteral("^(?:the|a|an|its|his|her|their)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString name = source.trimmed();
    return name.remove(leading);
}

bool hasWordOf(const QString &source, const QString &lexicon)
{
    const QSet<QString> &words = lexiconSet(lexicon);
    return std::ranges::any_of(splitWords(source), [&](const Word &word) { return words.contains(word.folded); });
}

const JoinedName *nameOf(const Comparison &comparison, SentenceRef ref, Span span)
{
    for (const JoinedName &name : comparison.names)
        for (const JoinedMention &mention : name.mentions)
            if (mention.sentence == ref && mention.span.overlaps(span))
                return &name;
    return nullptr;
}

bool isOutlet(const Comparison &comparison, const QString &source)
{
    const QString name = foldForMatching(withoutArticle(source));
    const bool isKnown = std::ranges::any_of(comparison.articles, [&](const Article &article) {
        return !article.metadata.outlet.isEmpty() && foldForMatching(article.metadata.outlet) == name;
    });
    return isKnown || hasWordOf(withoutArticle(source), QStringLiteral("outletwords.txt"));
}

CitationKind kindOf(const Comparison &comparison, SentenceRef ref, const Attribution &attribution)
{
    const QString name = withoutArticle(attribution.source);
    if (lexiconSet(QStringLiteral("agencies.txt")).contains(foldForMatching(name)))
        return CitationKind::Agency;
    if (hasWordOf(name, QStringLiteral("tellingnouns.txt")))
        return CitationKind::Document;
    if (const JoinedName *joined = nameOf(comparison, ref, attribution.sourceSpan)) {
        if (joined->kind == NameKind::Person)
            return CitationKind::Person;
        return isOutlet(comparison, name) ? CitationKind::Outlet : CitationKind::Organisation;
    }
    return CitationKind::Unnamed;
}

/** "cited by the Post": through whom a source is known, read from the words after it. */
QString relayAfter(const Article &article, const Attribution &attribution)
{
    static const QRegularExpression relay(QStringLiteral("^\\s*,?\\s*(?:cited|quoted|reported|carried|obtained|seen|"
                                                         "published|shared) by (?:the )?((?:[A-Z][\\w.&-]*\\s?)+)"));
    const Span sentence = article.sentences.at(attribution.sentence).span;
    const qsizetype from = std::clamp(attribution.sourceSpan.end, sentence.start, sentence.end);
    const auto match = relay.matchView(textIn(article.text, {from, sentence.end}));
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

void citationsOf(Comparison &comparison, int article)
{
    const Article &value = comparison.articles.at(article);
    for (const Attribution &attribution : value.facts.attributions) {
        if (attribution.source.isEmpty())
            continue;
        Citation citation;
        citation.sentence = {article, attribution.sentence};
        citation.source = withoutArticle(attribution.source);
        citation.kind = kindOf(comparison, citation.sentence, attribution);
        citation.relayedBy = relayAfter(value, attribution);
        const bool isRepeat = std::ranges::any_of(comparison.citations, [&](const Citation &other) {
            return other.sentence == citation.sentence && other.source == citation.source;
        });
        if (!isRepeat)
            comparison.citations.append(citation);
    }
}

} // namespace

void findCitations(Comparison &comparison)
{
    comparison.citations.clear();
    for (int article = 0; article < comparison.articles.size(); ++article)
        citationsOf(comparison, article);
    comparison.origins = findOrigins(comparison);
}

} // namespace Counterpoint
