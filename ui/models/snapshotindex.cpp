// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/snapshotindex.h>

#include <ui/models/textsearch.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString decisionKey(DecisionTarget target, const QString &key)
{
    return QString::number(static_cast<int>(target)) + u' ' + key;
}

} // namespace

SnapshotIndex::SnapshotIndex(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
    , m_counts(comparison().articles.size())
{
    indexDecisions();
    indexRejectedConflicts();
    indexMatches();
    indexDiscrepancies();
    indexClaims();
    countKinds();
}

void SnapshotIndex::indexDecisions()
{
    const auto &decisions = snapshot().decisions;
    for (int i = 0; i < decisions.size(); ++i)
        m_decisions.insert(decisionKey(decisions.at(i).target, decisions.at(i).key), i);
}

void SnapshotIndex::indexRejectedConflicts()
{
    QSet<int> standing;
    for (const Discrepancy &discrepancy : comparison().discrepancies) {
        const bool isRejected = verdict(DecisionTarget::Discrepancy, discrepancy.key) == Verdict::Rejected;
        for (int conflict : discrepancy.conflicts)
            (isRejected ? m_rejectedConflicts : standing).insert(conflict);
    }
    m_rejectedConflicts -= standing;
    for (int i = 0; i < comparison().conflicts.size(); ++i) {
        if (verdict(DecisionTarget::Conflict, comparison().conflicts.at(i).key) == Verdict::Rejected)
            m_rejectedConflicts.insert(i);
    }
}

bool SnapshotIndex::isMatchRejected(int match) const
{
    return verdict(DecisionTarget::Match, comparison().matches.at(match).key) == Verdict::Rejected;
}

void SnapshotIndex::indexMatches()
{
    const auto &matches = comparison().matches;
    for (int i = 0; i < matches.size(); ++i) {
        const Match &match = matches.at(i);
        m_matches[match.a].append(i);
        m_matches[match.b].append(i);
        if (!isMatchRejected(i))
            ++m_matchCounts.at(static_cast<size_t>(match.kind));
    }
    for (QList<int> &list : m_matches) {
        std::stable_sort(list.begin(), list.end(), [&matches](int left, int right) {
            const Match &l = matches.at(left);
            const Match &r = matches.at(right);
            return l.kind != r.kind ? l.kind < r.kind : l.score > r.score;
        });
    }
}

void SnapshotIndex::indexDiscrepancies()
{
    const auto &discrepancies = comparison().discrepancies;
    for (int i = 0; i < discrepancies.size(); ++i) {
        const Discrepancy &discrepancy = discrepancies.at(i);
        QList<int> articles;
        for (const DiscrepancyValue &value : discrepancy.values) {
            for (const SentenceRef &ref : value.sentences) {
                QList<int> &list = m_discrepancies[ref];
                if (list.isEmpty() || list.last() != i)
                    list.append(i);
                if (!articles.contains(ref.article))
                    articles.append(ref.article);
            }
        }
        const Verdict decided = verdict(DecisionTarget::Discrepancy, discrepancy.key);
        m_reviewedCount += decided != Verdict::Open && !discrepancy.isWeak;
        if (discrepancy.isWeak || decided == Verdict::Rejected)
            continue;
        ++m_discrepancyCount;
        for (int article : std::as_const(articles))
            ++m_counts[article].discrepancies;
    }
}

void SnapshotIndex::indexClaims()
{
    const auto &claims = snapshot().claims;
    for (int i = 0; i < claims.size(); ++i) {
        for (const ClaimEvidence &evidence : claims.at(i).evidence) {
            const auto ref = sentenceOf(evidence);
            if (!ref)
                continue;
            m_claims[*ref].append(i);
            ++m_counts[ref->article].claims;
        }
    }
}

void SnapshotIndex::countKinds()
{
    for (auto it = m_matches.cbegin(); it != m_matches.cend(); ++it) {
        for (int index : it.value()) {
            if (isMatchRejected(index))
                continue;
            ++m_counts[it.key().article].matches.at(static_cast<size_t>(comparison().matches.at(index).kind));
            break;
        }
    }
    for (int i = 0; i < m_counts.size(); ++i)
        m_counts[i].furniture = static_cast<int>(comparison().articles.at(i).furniture.size());
}

std::optional<ArticleSpan> SnapshotIndex::placeOf(const ClaimEvidence &evidence) const
{
    if (evidence.needsReview)
        return std::nullopt;
    const auto &articles = comparison().articles;
    std::optional<ArticleSpan> place;
    for (int i = 0; i < articles.size(); ++i) {
        if (articles.at(i).sha256 != evidence.articleSha256)
            continue;
        if (articles.at(i).file == evidence.file)
            return ArticleSpan{i, evidence.span};
        if (!place)
            place = ArticleSpan{i, evidence.span};
    }
    return place;
}

std::optional<SentenceRef> SnapshotIndex::sentenceOf(const ClaimEvidence &evidence) const
{
    const auto place = placeOf(evidence);
    return place ? sentenceAt(place->article, place->span.start) : std::nullopt;
}

std::optional<SentenceRef> SnapshotIndex::sentenceAt(int article, qsizetype position) const
{
    if (article < 0 || article >= comparison().articles.size())
        return std::nullopt;
    const auto &sentences = comparison().articles.at(article).sentences;
    const auto next = std::upper_bound(sentences.cbegin(), sentences.cend(), position,
                                       [](qsizetype at, const Sentence &s) { return at < s.span.start; });
    if (next == sentences.cbegin() || !std::prev(next)->span.contains(position))
        return std::nullopt;
    return SentenceRef{article, static_cast<int>(std::distance(sentences.cbegin(), next)) - 1};
}

const Decision *SnapshotIndex::decision(DecisionTarget target, const QString &key) const
{
    const auto found = m_decisions.constFind(decisionKey(target, key));
    return found == m_decisions.cend() ? nullptr : &snapshot().decisions.at(*found);
}

Verdict SnapshotIndex::verdict(DecisionTarget target, const QString &key) const
{
    const Decision *found = decision(target, key);
    return found ? found->verdict : Verdict::Open;
}

const QString &SnapshotIndex::foldedText(int article) const
{
    const auto known = m_folded.constFind(article);
    return known != m_folded.cend()
        ? *known
        : *m_folded.insert(article, TextSearch::fold(comparison().articles.at(article).text));
}

int SnapshotIndex::furnitureCount() const
{
    int sum = 0;
    for (const KindCounts &counts : m_counts)
        sum += counts.furniture;
    return sum;
}

int SnapshotIndex::sentenceCount() const
{
    int sum = 0;
    for (const Article &article : comparison().articles)
        sum += static_cast<int>(article.sentences.size());
    return sum;
}

int SnapshotIndex::articleOf(const QString &file) const
{
    auto found = std::ranges::find(comparison().articles, file, &Article::place);
    if (found == comparison().articles.end())
        found = std::ranges::find(comparison().articles, file, &Article::file);
    return found == comparison().articles.end() ? -1 : static_cast<int>(found - comparison().articles.begin());
}

QStringList SnapshotIndex::reasonsOf(const Discrepancy &discrepancy) const
{
    QStringList reasons;
    QSet<std::pair<QString, QString>> told;
    for (int at : discrepancy.conflicts) {
        const Conflict &conflict = comparison().conflicts.at(at);
        const std::pair values = std::minmax(conflict.aValue, conflict.bValue);
        const bool isTold = !values.second.isEmpty() && told.contains(values);
        if (isTold || reasons.contains(conflict.reason))
            continue;
        told.insert(values);
        reasons += conflict.reason;
    }
    return reasons;
}

} // namespace Counterpoint
