// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>
#include <compare/profile.h>
#include <model/comparison.h>
#include <model/runcontext.h>

#include <QHash>
#include <QSet>

#include <map>
#include <set>
#include <vector>

namespace Counterpoint
{

/** Two sentences that tell the same thing, so that a difference between them means something. */
struct RulePair {
    SentenceRef a;
    SentenceRef b;
    double score = 0; ///< 0..1, of the match.
    bool isClose = false; ///< Word for word or lightly edited.
};

/**
 * What conflict rules look at: the comparison so far, its sentences read and weighed. Built once for all rules. Keeps
 * references to the comparison and the context. Constant after construction; any thread.
 */
class RuleView
{
public:
    /** @p pairs: sentences matched with each other. Unfinished, and of no use, when @p context is cancelled. */
    RuleView(const Comparison &comparison, QList<RulePair> pairs, const RunContext &context);

    /** Whether rules are to stop; what they give then is thrown away. */
    [[nodiscard]] bool isCancelled() const { return m_context.isCancelled(); }

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const ProfileSet &profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<Profile> &sentences() const { return m_read; }
    [[nodiscard]] const Profile &profile(SentenceRef ref) const;
    [[nodiscard]] const ReadSentence &reading(SentenceRef ref) const;
    [[nodiscard]] const QList<RulePair> &pairs() const { return m_pairs; }
    /** Rarity-weighted share of words in common, 0..1 (weighted Jaccard over stems and names). */
    [[nodiscard]] double likeness(SentenceRef a, SentenceRef b) const;
    /** Whether both sentences are evidence of one event. */
    [[nodiscard]] bool isSameEvent(SentenceRef a, SentenceRef b) const;
    /** Whether both are evidence of events, but of no common one. */
    [[nodiscard]] bool areOtherEvents(SentenceRef a, SentenceRef b) const;
    /** Keys of names and places in the sentence: "p:norway", "n:3". */
    [[nodiscard]] QSet<QString> nameKeys(SentenceRef ref) const;
    /** The shared keys weighed against all keys: 0..1; 0 when one has none. */
    [[nodiscard]] double sharedNames(SentenceRef a, SentenceRef b) const;
    [[nodiscard]] QString text(SentenceRef ref, Span span) const;

private:
    const Comparison &m_comparison;
    const RunContext &m_context;
    QList<RulePair> m_pairs;
    ProfileSet m_profiles;
    std::vector<Profile> m_read; // all of m_profiles
    std::map<SentenceRef, int> m_numberOf; // of a sentence, in m_profiles
    std::map<SentenceRef, ReadSentence> m_readings;
    std::map<SentenceRef, std::set<int>> m_events;
};

} // namespace Counterpoint
