// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

namespace Counterpoint
{

/**
 * Profiles of some articles, with numbers of their own: so that many articles are read side by side and still numbered
 * as if one after the other. Names, keys and weights are not filled.
 */
class ProfilePiece
{
public:
    /** Articles @p from to before @p to. */
    ProfilePiece(const Comparison &comparison, int from, int to);

    [[nodiscard]] const EntryNumbers &numbers() const { return m_numbers; }
    /** Gives all numbers of the profiles another value, and the profiles away. */
    [[nodiscard]] std::vector<Profile> takeProfiles(const std::vector<int> &numbers);

private:
    int number(const QString &entry);
    void addArticle(const Article &article, int index);
    void addSentence(const Article &article, SentenceRef ref);
    void addFacts(const Article &article, size_t firstProfile);
    void markPhrases(Profile &profile);

    EntryNumbers m_numbers;
    std::vector<bool> m_beginsPhrase; // by number
    std::vector<Profile> m_profiles;
};

/** Calls change(token) for the tokens that @p span overlaps. */
template<typename Change>
void forTokensIn(Profile &profile, Span span, Change change)
{
    for (ProfileToken &token : profile.tokens) {
        if (span.overlaps(token.span))
            change(token);
    }
}

} // namespace Counterpoint
