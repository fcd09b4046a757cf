// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wordrelations.h"

#include <model/comparison.h>

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <vector>

/**
 * Sentences prepared for matching: words as numbers, with a weight by rarity, the identity of the name they belong to,
 * and the value of the number they write. Pure; any thread. Weights have no unit (natural logarithms).
 */
namespace Counterpoint
{

/** One word of a sentence. */
struct ProfileToken {
    Span span; ///< Into the article's text.
    int word = 0; ///< Vocabulary number of the folded word.
    int stem = 0; ///< Vocabulary number of the base form.
    int name = -1; ///< Index into Comparison::names of the bearer meant; -1 for none.
    int time = -1; ///< Vocabulary number of the value of the time expression it is part of; -1 for none.
    int phrase = -1; ///< Vocabulary number of the phrase it is part of ("pull out"); -1 for none.
    int unit = -1; ///< Words of one name, time expression or phrase share a number within the sentence.
    float weight = 0; ///< Rarity in general English, lowered for the story's own topic words.
    double value = 0; ///< Of a number.
    bool isContent = false; ///< Neither a stopword nor punctuation.
    bool isNumber = false;
    bool isCapitalised = false;
    bool isPerson = false; ///< Part of a person's name.
    bool isQuoted = false; ///< Stands inside a direct quotation.
};

/** One sentence. */
struct Profile {
    SentenceRef ref;
    std::vector<ProfileToken> tokens; ///< Words only, in the order of the text; the first 300 of an endless sentence.
    std::vector<int>
        keys; ///< Sorted, distinct stems of its content words, name and time numbers: what the index knows.
    double weight = 0; ///< Sum over content words.
    size_t wording = 0; ///< The same for the same words and the same words inside quotation marks.
    bool isNegated = false;
};

/** All sentences of a comparison and the vocabulary they share. */
class ProfileSet
{
public:
    explicit ProfileSet(const Comparison &comparison);

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] const QString &entry(int number) const { return m_entries[size_t(number)]; }
    [[nodiscard]] int entryCount() const { return int(m_entries.size()); }
    /** The relation between two entries, as relationOf gives it for their texts. */
    [[nodiscard]] WordRelation relation(int a, int b) const;
    [[nodiscard]] double weightOf(int key) const { return m_weights[size_t(key)]; }

private:
    int number(const QString &entry);
    void addArticle(const Article &article, int index);
    void addNames(const Comparison &comparison);
    void addFacts(const Article &article, size_t firstProfile);
    void markPhrases(Profile &profile);
    void addSentence(const Article &article, SentenceRef ref);
    void countKeys();
    void weighEntries();
    void relateEntries();

    QHash<QString, int> m_numbers;
    std::vector<QString> m_entries;
    std::vector<bool> m_beginsPhrase;
    std::vector<int> m_frequency;
    std::vector<double> m_weights;
    std::vector<std::vector<std::pair<int, WordRelation>>> m_relations; // by the lower number, ascending
    std::vector<Profile> m_profiles;
};

} // namespace Counterpoint
