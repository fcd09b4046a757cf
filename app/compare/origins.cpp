// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origins.h"

#include <text/disjointsets.h>
#include <text/fold.h>
#include <text/words.h>

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr int kLeastWords = 8; // shorter sentences may agree by chance
constexpr int kLeastSentences = 2;

using Pair = std::pair<int, int>;

bool isMostlyQuoted(const Article &article, Span sentence)
{
    qsizetype quoted = 0;
    for (const Quotation &quotation : article.facts.quotations)
        if (quotation.span.overlaps(sentence))
            quoted += std::min(quotation.span.end, sentence.end) - std::max(quotation.span.start, sentence.start);
    return quoted * 2 > sentence.length();
}

/** Tells of sentences whether having them in common means anything; each is looked at once. */
class CopyTest
{
public:
    explicit CopyTest(const Comparison &comparison)
        : m_comparison(comparison)
    {
    }

    bool tells(SentenceRef ref)
    {
        const auto [known, isNew] = m_known.try_emplace(ref, false);
        if (isNew) {
            const Article &article = m_comparison.article(ref);
            const auto words = std::ranges::count_if(splitWords(m_comparison.text(ref)), &Word::isWord);
            known->second = words >= kLeastWords && !isMostlyQuoted(article, article.sentences.at(ref.sentence).span);
        }
        return known->second;
    }

private:
    const Comparison &m_comparison;
    std::map<SentenceRef, bool> m_known;
};

/** Pairs of articles and how many sentences outside quotations they have in common. */
std::map<Pair, int> commonCopy(const Comparison &comparison)
{
    CopyTest test(comparison);
    std::map<Pair, int> common;
    for (const Match &match : comparison.matches) {
        const bool isCopy = match.kind == MatchKind::Verbatim || match.kind == MatchKind::Near;
        if (isCopy && match.a.article != match.b.article && test.tells(match.a) && test.tells(match.b))
            ++common[std::minmax(match.a.article, match.b.article)];
    }
    std::erase_if(common, [](const auto &entry) { return entry.second < kLeastSentences; });
    return common;
}

/** Pairs (citing, cited) of articles whose outlet is credited. */
std::set<Pair> credits(const Comparison &comparison)
{
    QHash<QString, std::vector<int>> articlesOf;
    for (int article = 0; article < comparison.articles.size(); ++article) {
        const QString outlet = foldForMatching(comparison.articles.at(article).metadata.outlet);
        if (!outlet.isEmpty())
            articlesOf[outlet].push_back(article);
    }
    std::set<Pair> pairs;
    for (const Citation &citation : comparison.citations) {
        for (const QString &name : {foldForMatching(citation.source), foldForMatching(citation.relayedBy)}) {
            for (const int cited : articlesOf.value(name)) {
                if (cited != citation.sentence.article)
                    pairs.emplace(citation.sentence.article, cited);
            }
        }
    }
    return pairs;
}

std::set<int> articlesCreditingAgencies(const Comparison &comparison)
{
    std::set<int> articles;
    for (const Citation &citation : comparison.citations) {
        if (citation.kind == CitationKind::Agency)
            articles.insert(citation.sentence.article);
    }
    return articles;
}

/** The agency that a dateline names in brackets: "HALDEN, May 3 (Fjord Press) - "; empty for none. */
QString creditInDateline(const Article &article)
{
    static const QRegularExpression dateline(QStringLiteral("^\\p{Lu}{2}[^()\\n]{0,60}"
                                                            "\\((\\p{Lu}[\\p{L}.&' ]{2,40})\\)\\s*[-\u2013\u2014]"));
    for (int i = 0; i < article.sentences.size(); ++i) {
        if (article.sentences.at(i).zone != Zone::Body)
            continue;
        const auto match = dateline.matchView(article.sentenceText(i));
        return match.hasMatch() ? match.captured(1) : QString(); // of the first sentence only
    }
    return {};
}

QString copyBasis(const Comparison &comparison, Pair pair, int sentences, bool isCredited)
{
    QString agency = creditInDateline(comparison.articles.at(pair.first));
    if (agency.isEmpty())
        agency = creditInDateline(comparison.articles.at(pair.second));
    const QString credit = !agency.isEmpty() ? QStringLiteral(", the dateline credits %1").arg(agency)
        : isCredited                         ? QString()
                                             : QStringLiteral(", no agency credited");
    return QStringLiteral("%1 and %2: same wording in %3 sentences%4")
        .arg(articleId(pair.first), articleId(pair.second))
        .arg(sentences)
        .arg(credit);
}

/** The moment of publication where date, time and zone are all stated. */
std::optional<QDateTime> momentOf(const PublicationDate &published)
{
    if (!published.time || !published.utcOffset)
        return std::nullopt;
    return QDateTime(published.date, *published.time, QTimeZone::fromSecondsAheadOfUtc(*published.utcOffset));
}

/** Whether @p a certainly came out before @p b. */
bool isBefore(const PublicationDate &a, const PublicationDate &b)
{
    const auto x = momentOf(a);
    const auto y = momentOf(b);
    if (x && y)
        return *x < *y;
    return a.date.daysTo(b.date) > 1; // a day may hide a time zone
}

} // namespace

std::pair<std::optional<int>, QString> firstPublished(const Comparison &comparison, const QList<int> &articles)
{
    for (int article : articles) {
        const DateBasis basis = comparison.articles.at(article).metadata.published.basis;
        if (basis == DateBasis::None)
            return {std::nullopt, QStringLiteral("%1 is undated").arg(articleId(article))};
        if (basis == DateBasis::Inferred)
            return {std::nullopt, QStringLiteral("the date of %1 is only inferred").arg(articleId(article))};
    }
    for (int article : articles) {
        const auto &own = comparison.articles.at(article).metadata.published;
        const bool isFirst = std::ranges::all_of(articles, [&](int other) {
            return other == article || isBefore(own, comparison.articles.at(other).metadata.published);
        });
        if (isFirst)
            return {article, QStringLiteral("published before the others")};
    }
    return {std::nullopt, QStringLiteral("the stated times are too coarse to tell")};
}

QList<OriginGroup> findOrigins(const Comparison &comparison)
{
    DisjointSets sets(int(comparison.articles.size()));
    std::map<int, QStringList> basis; // by any member
    const std::set<int> crediting = articlesCreditingAgencies(comparison);
    for (const auto &[pair, sentences] : commonCopy(comparison)) {
        sets.join(pair.first, pair.second);
        const bool isCredited = crediting.contains(pair.first) || crediting.contains(pair.second);
        basis[pair.first].append(copyBasis(comparison, pair, sentences, isCredited));
    }
    for (const auto &[citing, cited] : credits(comparison)) {
        sets.join(citing, cited);
        basis[citing].append(QStringLiteral("%1 credits %2").arg(articleId(citing), articleId(cited)));
    }
    QList<OriginGroup> groups;
    for (const std::vector<int> &members : sets.sets()) {
        if (members.size() < 2)
            continue;
        OriginGroup group;
        for (const int article : members) {
            group.articles.append(article);
            group.basis += basis[article];
        }
        std::tie(group.first, group.firstReason) = firstPublished(comparison, group.articles);
        groups.append(group);
    }
    return groups;
}

} // namespace Counterpoint
