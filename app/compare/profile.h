// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packedtext.h"
#include "wordrelations.h"

#include <model/comparison.h>
#include <model/runcontext.h>

#include <QHash>
#include <QList>
#include <QString>

#include <span>
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
    double weight = 0; ///< Sum over content words.
    size_t wording = 0; ///< The same for the same words and the same words inside quotation marks.
    bool isNegated = false;
};

/** Words, base forms, phrases and values by number, in the order in which they are met. */
class EntryNumbers
{
public:
    int numberOf(const QString &entry);
    /** -1 for one that was never met. */
    [[nodiscard]] int find(const QString &entry) const { return m_numbers.value(entry, -1); }
    [[nodiscard]] const std::vector<QString> &entries() const { return m_entries; }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_entries;
};

/** A name where it stands. */
struct NamedSpan {
    SentenceRef sentence;
    Span span;
    int name = -1; ///< Index into Comparison::names.
    bool isPerson = false;
};

/** All sentences of a comparison and the vocabulary they share. Of a run that is stopped it is good for nothing. */
class ProfileSet
{
public:
    explicit ProfileSet(const Comparison &comparison, const RunContext &context = {});

    [[nodiscard]] size_t size() const { return m_sentences.size(); }
    [[nodiscard]] const PackedSentence &sentence(int number) const { return m_sentences[size_t(number)]; }
    [[nodiscard]] std::span<const PackedToken> tokensOf(int number) const;
    /** Sorted, distinct stems of its content words: what the index knows of the sentence. */
    [[nodiscard]] std::span<const int> keysOf(int number) const;
    /** Takes time; see read(). */
    [[nodiscard]] Profile profile(int number) const;
    [[nodiscard]] std::vector<Profile> profiles() const;
    /** The same as profile(), in the room that @p profile already has. */
    void read(int number, Profile &profile) const;

    [[nodiscard]] const QString &entry(int number) const { return m_numbers.entries()[size_t(number)]; }
    [[nodiscard]] int entryCount() const { return int(m_numbers.entries().size()); }
    /** The relation between two entries, as relationOf gives it for their texts. */
    [[nodiscard]] WordRelation relation(int a, int b) const;
    /** Whether it is related to any other entry. */
    [[nodiscard]] bool hasRelations(int entry) const { return m_hasRelations[size_t(entry)] != 0; }
    [[nodiscard]] double weightOf(int key) const { return m_weights[size_t(key)]; }

private:
    void addArticles(const Comparison &comparison, const RunContext &context);
    void addPieces(const Comparison &comparison, const std::vector<NamedSpan> &names, std::pair<int, int> articles,
                   const RunContext &context);
    void weighEntries();
    void relateEntries();

    EntryNumbers m_numbers;
    std::vector<double> m_weights;
    std::vector<std::pair<int, WordRelation>> m_relations; // to later entries, of one entry after the other
    std::vector<int> m_firstRelation; // by entry, into m_relations; one more than there are entries
    std::vector<char> m_hasRelations;
    std::vector<PackedText> m_texts;
    std::vector<PackedSentence> m_sentences;
};

} // namespace Counterpoint
