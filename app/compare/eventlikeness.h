// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace Counterpoint
{

/**
 * How likely two mentions tell of one event: what is done (0..1), with whom and what (share of the weight of common
 * words, rare words of the comparison weighing more), and by whom. Built once for a comparison; pure after that.
 */
class EventLikeness
{
public:
    EventLikeness(const Comparison &comparison, const QList<ReadSentence> &sentences,
                  const QList<EventMention> &mentions);

    struct Answer {
        double predicate = 0; ///< 0 another kind of thing .. 1 the same verb or noun.
        double terms = 0; ///< 0..1
        double content = 0; ///< terms without those of the doers: 0..1
        bool hasSameActor = false;
        bool hasSameSpeaker = false; ///< Both are acts done by words, and one named person or body does both.
        double match = 0; ///< Score of the two sentences' match, 0 for none.
        double total = 0; ///< 0..1, all of it weighed together.
    };

    /** a and b index the mentions given. */
    [[nodiscard]] Answer compare(int a, int b) const;
    [[nodiscard]] double predicate(int a, int b) const;
    /** The same word for what happened, in sentences that are one wording. */
    [[nodiscard]] bool isCopy(int a, int b) const;
    /** Both report words of speakers who are named, and of no common one. */
    [[nodiscard]] bool haveOtherSpeakers(int a, int b) const;
    /** "the ministry said on Friday": next to nothing is told but who speaks. */
    [[nodiscard]] bool isBare(int mention) const;
    /** A person is named who speaks. */
    [[nodiscard]] bool hasPerson(int mention) const;
    /** Said, asked, refused, condemned, ...: an act done by words. */
    [[nodiscard]] bool isSpeechAct(int mention) const { return m_terms[size_t(mention)].isSpeech; }
    /** How much a key tells, in words of average rarity. */
    [[nodiscard]] double rarity(const QString &key) const;

private:
    struct Terms {
        std::vector<int> keys; // sorted
        std::vector<int> subject; // sorted, with what its members belong to
        std::vector<int> content; // sorted: keys but those of the subject
        double contentWeight = 0;
        std::vector<int> speakers; // sorted: the names among them that are not places
        double weight = 0;
        bool isSpeech = false;
    };

    int number(const QString &key);
    void countKeys(const QList<ReadSentence> &sentences);
    void findAffiliations(const Comparison &comparison, const QList<ReadSentence> &sentences);
    [[nodiscard]] double commonWeight(const std::vector<int> &a, const std::vector<int> &b) const;
    [[nodiscard]] double weightOf(int key) const { return m_weights[size_t(key)]; }

    const QList<EventMention> &m_mentions;
    QHash<QString, int> m_numbers;
    std::vector<double> m_weights;
    std::vector<bool> m_isNamed; // a person's or body's name
    QSet<int> m_persons; // keys of their names
    double m_average = 1;
    QHash<int, std::vector<int>> m_affiliations; // person or body -> bodies and places it is named with
    std::vector<Terms> m_terms;
    QHash<std::pair<SentenceRef, SentenceRef>, double> m_matches;
    QSet<std::pair<SentenceRef, SentenceRef>> m_copies;
};

} // namespace Counterpoint
