// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace Counterpoint
{

/** What a decision is about. */
enum class DecisionTarget {
    Match,
    Discrepancy,
    Conflict,
    Event,
    Furniture,
    Article,
    Outlet, ///< Key is a spelling, Decision::value the outlet it stands for (verdict Corrected): two spellings, one
            ///< outlet.
    Story ///< See StoryField.
};

/**
 * Decision::field of a decision on stories (verdict Corrected; Open takes one back). It names articles by their SHA-256
 * and never a place in a list, so that it holds when articles come and go; "some of a story" are up to eight of them
 * with a space between.
 */
namespace StoryField
{
/** Key: an article; value: some of the story it belongs to, or nothing for a story of its own; note: its file. */
inline constexpr QLatin1StringView kArticle("article");
/** Key: both stories' keys; value and note: some of the one and some of the other. */
inline constexpr QLatin1StringView kMerge("merge");
/** Key: the story's key; value: its name; note: some of it. */
inline constexpr QLatin1StringView kTitle("title");
} // namespace StoryField

/**
 * Decision::field of a decision on events (target Event, verdict Corrected; Open takes one back). Events are named by
 * sentences that are evidence of them (SentenceAnchor, as JSON) and never by a place in a list; "some of an event" are
 * up to eight of them.
 */
namespace EventField
{
/** Key: both events' keys; value and note: some of the one that stays and some of the one that is joined to it. */
inline constexpr QLatin1StringView kMerge("merge");
/** Key: of the sentence and of the event it leaves; value: some of the event it belongs to, or nothing for an event of
 *  its own; note: the sentence, then some of the event it leaves, if it leaves one. */
inline constexpr QLatin1StringView kSentence("sentence");
/** Key: the event's key; value: its title; note: some of it. */
inline constexpr QLatin1StringView kTitle("title");
} // namespace EventField

/** What the analyst decided. */
enum class Verdict {
    Open,
    Accepted, ///< A real discrepancy, a right match, not article text.
    Rejected, ///< Not a discrepancy, not a match, not furniture; an article removed from the comparison for good.
    Reconciled, ///< A discrepancy with a reason why both may stand.
    Excluded, ///< An article left out of the comparison.
    Corrected ///< A value set by hand: Decision::field and Decision::value say which.
};

/** One entry of the journal: replayed after every new analysis. */
struct Decision {
    qint64 id = 0; ///< Row in the store; 0 before it is saved.
    DecisionTarget target = DecisionTarget::Conflict;
    QString key; ///< Finding key, or the article's SHA-256.
    Verdict verdict = Verdict::Open;
    QString field; ///< For Corrected: "title", "outlet", "published", ...; "outlet" of a line in all its articles.
    QString value; ///< For Corrected: the new value; for Reconciled: the reason; of furniture: its text.
    QString note; ///< Of a decision on an article or on furniture: the file; on a line of an outlet: the outlet; on a
                  ///< finding: what it was about, in words.
    QDateTime when; ///< UTC.
    bool operator==(const Decision &) const = default;
};

enum class EvidenceStance { Supports, Contradicts, Attributes, Mentions };

/** Where a claim is made: an anchor that refuses to guess (position, exact text and context). */
struct ClaimEvidence {
    QByteArray articleSha256;
    QString file;
    Span span;
    QString exact;
    QString prefix; ///< Up to 32 characters before.
    QString suffix; ///< Up to 32 characters after.
    EvidenceStance stance = EvidenceStance::Supports;
    bool needsReview = false; ///< The article changed or is gone and the place could not be found again for sure.
    bool operator==(const ClaimEvidence &) const = default;
};

/** A claim marked by the analyst. */
struct Claim {
    QString id; ///< UUID without braces.
    QString text; ///< The claim in the analyst's words; prefilled from the sentence.
    QString speaker;
    QString note;
    QDateTime created; ///< UTC.
    QList<ClaimEvidence> evidence;
    bool operator==(const Claim &) const = default;
};

} // namespace Counterpoint
