// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <text/formreader.h>

#include <optional>
#include <utility>
#include <vector>

namespace Counterpoint
{

/**
 * Some articles read, with numbers of their own: so that many articles are read side by side and still numbered as if
 * one after the other.
 */
class ProfilePiece
{
public:
    /** Articles from the first of @p articles to before the second; fewer where the run is stopped. @p names: those of
     * all, by sentence. */
    ProfilePiece(const Comparison &comparison, const std::vector<NamedSpan> &names, std::pair<int, int> articles,
                 const RunContext &context);

    [[nodiscard]] const EntryNumbers &numbers() const { return m_numbers; }
    /** Gives all numbers of the sentences another value, and the sentences away. */
    [[nodiscard]] PackedText takeText(const std::vector<int> &numbers);

private:
    /** What there is to say of a form of a word wherever it stands: all but its place and what it is part of. */
    const ProfileToken &tokenOf(int form);
    int number(const QString &entry);
    void addSentence(const Article &article, SentenceRef ref);
    void addFacts(const Article &article);
    void addNames(const std::vector<NamedSpan> &names, int article);
    void markPhrases(Profile &profile);
    void pack(const Profile &profile, qsizetype start);
    void addKeys(PackedSentence &sentence);

    EntryNumbers m_numbers;
    std::vector<bool> m_beginsPhrase; // by number
    FormReader m_reader;
    std::vector<std::optional<ProfileToken>> m_tokens; // by form of m_reader; nothing for marks and what was not met
    std::vector<Profile> m_article; // the sentences of the article that is being read
    PackedText m_text;
};

} // namespace Counterpoint
