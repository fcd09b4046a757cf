// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <vector>

/**
 * Sentences as an archive of them is kept: nearly all of the memory that matching takes is their words. They are read
 * as Profiles (ProfileSet), which hold all of it in three times the room.
 */
namespace Counterpoint
{

/** One word; see ProfileToken. */
struct PackedToken {
    int word = 0;
    int stem = 0;
    quint16 start = 0; ///< From the start of its sentence.
    quint16 length = 0;
    qint16 mark = -1; ///< Index among the marks of its sentence; -1 for none, as most have.
    bool isContent : 1 = false;
    bool isNumber : 1 = false;
    bool isCapitalised : 1 = false;
    bool isPerson : 1 = false;
    bool isQuoted : 1 = false;
};
static_assert(sizeof(PackedToken) == 16);

/** What a word is part of; see ProfileToken. */
struct PackedMark {
    int name = -1;
    int time = -1;
    int phrase = -1;
    bool operator==(const PackedMark &) const = default;
};

/** One sentence; what it holds stands one after the other in its PackedText. */
struct PackedSentence {
    SentenceRef ref;
    size_t wording = 0; ///< The same for the same words and the same words inside quotation marks.
    int text = 0; ///< Which PackedText holds it.
    int start = 0; ///< In the text of its article.
    quint32 firstToken = 0;
    quint32 firstKey = 0;
    quint32 firstMark = 0;
    quint16 tokens = 0;
    quint16 keys = 0;
    bool isNegated = false;
};

/** The sentences of some articles. */
struct PackedText {
    std::vector<PackedSentence> sentences;
    std::vector<PackedToken> tokens;
    std::vector<PackedMark> marks;
    std::vector<int> keys; ///< Of each sentence sorted and distinct: stems of content words.
};

} // namespace Counterpoint
