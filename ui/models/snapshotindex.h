// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>

namespace Counterpoint
{

/** How many sentences of an article carry what. */
struct KindCounts {
    std::array<int, 4> matches{}; ///< By MatchKind; a sentence counts once, with its strongest kind.
    int discrepancies = 0; ///< Discrepancies (not weak) the article takes part in.
    int claims = 0;
    int furniture = 0;
};

/**
 * A snapshot with the look-ups the window asks for again and again, made once a snapshot. Immutable; GUI thread.
 * What the analyst rejected is left out of counts but stays in the look-ups, so that it can be taken back.
 */
class SnapshotIndex
{
public:
    explicit SnapshotIndex(SnapshotPtr snapshot);

    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const Comparison &comparison() const { return *m_snapshot->comparison; }

    /** Indexes into Comparison::matches, strongest first. */
    [[nodiscard]] QList<int> matchesOf(SentenceRef sentence) const { return m_matches.value(sentence); }
    /** Indexes into Comparison::discrepancies, in their order. */
    [[nodiscard]] QList<int> discrepanciesOf(SentenceRef sentence) const { return m_discrepancies.value(sentence); }
    /** Indexes into Snapshot::claims. */
    [[nodiscard]] QList<int> claimsOf(SentenceRef sentence) const { return m_claims.value(sentence); }
    /** Where the evidence lies now; empty when the workspace could not find it again for sure. */
    [[nodiscard]] std::optional<ArticleSpan> placeOf(const ClaimEvidence &evidence) const;
    [[nodiscard]] std::optional<SentenceRef> sentenceOf(const ClaimEvidence &evidence) const;
    /** The sentence at a place of the text; empty between sentences and in furniture. */
    [[nodiscard]] std::optional<SentenceRef> sentenceAt(int article, qsizetype position) const;

    /** The article at a place, or the first one that a file became; -1 when there is none. */
    [[nodiscard]] int articleOf(const QString &file) const;

    /** Why the values of a discrepancy conflict: each two values once, however many sentences give them. */
    [[nodiscard]] QStringList reasonsOf(const Discrepancy &discrepancy) const;

    /** The decision in force, or null. */
    [[nodiscard]] const Decision *decision(DecisionTarget target, const QString &key) const;
    [[nodiscard]] Verdict verdict(DecisionTarget target, const QString &key) const;

    [[nodiscard]] bool isMatchRejected(int match) const;
    /** Rejected itself, or every discrepancy it belongs to was. */
    [[nodiscard]] bool isConflictRejected(int conflict) const { return m_rejectedConflicts.contains(conflict); }

    /** An article's text as TextSearch folds it; made when first asked for, since each key typed asks again. */
    [[nodiscard]] const QString &foldedText(int article) const;

    [[nodiscard]] KindCounts counts(int article) const { return m_counts.value(article); }
    [[nodiscard]] int matchCount(MatchKind kind) const { return m_matchCounts.at(static_cast<size_t>(kind)); }
    [[nodiscard]] int discrepancyCount() const { return m_discrepancyCount; }
    [[nodiscard]] int reviewedCount() const { return m_reviewedCount; }
    [[nodiscard]] int furnitureCount() const;
    [[nodiscard]] int sentenceCount() const;

private:
    void indexDecisions();
    void indexRejectedConflicts();
    void indexMatches();
    void indexDiscrepancies();
    void indexClaims();
    void countKinds();

    SnapshotPtr m_snapshot;
    mutable QHash<int, QString> m_folded;
    QMap<SentenceRef, QList<int>> m_matches;
    QMap<SentenceRef, QList<int>> m_discrepancies;
    QMap<SentenceRef, QList<int>> m_claims;
    QSet<int> m_rejectedConflicts;
    QHash<QString, int> m_decisions; ///< "target key" to index of the newest.
    QList<KindCounts> m_counts;
    std::array<int, 4> m_matchCounts{};
    int m_discrepancyCount = 0;
    int m_reviewedCount = 0;
};

using SnapshotIndexPtr = std::shared_ptr<const SnapshotIndex>;

} // namespace Counterpoint
