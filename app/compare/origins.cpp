// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origins.h"

#include <text/fold.h>
#include <text/words.h>

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <numeric>

namespace Counterpoint
{

namespace
{

constexpr int kLeastWords = 8; // shorter sentences may agree by chance
constexpr int kLeastSentences = 2;

using Pair = std::pair<int, int>;

bool isMostlyQuoted(const Article &article, int sentence)
{
    const Span span = article.sentences.at(sentence).span;
    qsizetype quoted = 0;
    for (const Quotation &quotation : article.facts.quotations)
        if (quotation.span.overlaps(span))
            quoted += std::min(quotation.span.end, span.end) - std::max(quotation.span.start, span.start);
    return quoted * 2 > span.length();
}

/** Pairs of articles and how many sentences outside quotations they have in common. */
std::map<Pair, int> commonCopy(const Comparison &comparison)
{
    std::map<Pair, int> common;
    for (const Match &match : comparison.matches) {
        if (match.a.article == match.b.article || (match.kind != MatchKind::Verbatim && match.kind != MatchKind::Near))
            continue;
        const auto words = std::ranges::count_if(splitWords(comparison.text(match.a)), &Word::isWord);
        if (words >= kLeastWords && !isMostlyQuoted(comparison.article(match.a), match.a.sentence)
            && !isMostlyQuoted(comparison.article(match.b), match.b.sentence))
            ++common[std::minmax(match.a.article, match.b.article)];
    }
    std::erase_if(common, [](const auto &entry) { return entry.second < kLeastSentences; });
    return common;
}

/** Pairs (citing, cited) of articles whose outlet is credited. */
std::vector<Pair> credits(const Comparison &comparison)
{
    std::vector<Pair> pairs;
    for (const Citation &citation : comparison.citations) {
        for (int cited = 0; cited < comparison.articles.size(); ++cited) {
            const QString outlet = foldForMatching(comparison.articles.at(cited).metadata.outlet);
            const bool isNamed
                = foldForMatching(citation.source) == outlet || foldForMatching(citation.relayedBy) == outlet;
            if (cited != citation.sentence.article && !outlet.isEmpty() && isNamed)
                pairs.emplace_back(citation.sentence.article, cited);
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

bool creditsAgency(const Comparison &comparison, int article)
{
    return std::ranges::any_of(comparison.citations, [article](const Citation &citation) {
        return citation.sentence.article == article && citation.kind == CitationKind::Agency;
    });
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

QString copyBasis(const Comparison &comparison, Pair pair, int sentences)
{
    const bool isCredited = creditsAgency(comparison, pair.first) || creditsAgency(comparison, pair.second);
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

struct Groups {
    std::vector<int> parent;
    explicit Groups(qsizetype count)
        : parent(static_cast<size_t>(count))
    {
        std::iota(parent.begin(), parent.end(), 0);
    }
    int root(int i) const { return parent[size_t(i)] == i ? i : root(parent[size_t(i)]); }
    void join(int a, int b) { parent[size_t(std::max(root(a), root(b)))] = std::min(root(a), root(b)); }
};

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
    Groups groups(comparison.articles.size());
    std::map<int, QStringList> basis; // by any member
    for (const auto &[pair, sentences] : commonCopy(comparison)) {
        groups.join(pair.first, pair.second);
        basis[pair.first].append(copyBasis(comparison, pair, sentences));
    }
    for (const auto &[citing, cited] : credits(comparison)) {
        groups.join(citing, cited);
        basis[citing].append(QStringLiteral("%1 credits %2").arg(articleId(citing), articleId(cited)));
    }
    std::map<int, OriginGroup> found;
    for (int article = 0; article < comparison.articles.size(); ++article) {
        OriginGroup &group = found[groups.root(article)];
        group.articles.append(article);
        group.basis += basis[article];
    }
    QList<OriginGroup> list;
    for (auto &[root, group] : found) {
        if (group.articles.size() < 2)
            continue;
        std::tie(group.first, group.firstReason) = firstPublished(comparison, group.articles);
        list.append(group);
    }
    return list;
}

} // namespace Counterpoint
