// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventwords.h>
#include <compare/nameindex.h>
#include <model/comparison.h>
#include <text/words.h>

#include <QList>
#include <QSet>
#include <QString>

/**
 * A shallow reading of one sentence: which words are verbs or nouns of happening, and which clauses they stand in.
 * No parser: closed classes of English (subordinators, auxiliaries) and the lists of eventwords.h. Pure; any thread.
 */
namespace Counterpoint
{

/** One word of a sentence with how it is read. */
struct ClauseWord {
    Word word;
    QString key; ///< What it means: "p:norway", "n:3" (a joined name), or its stem; empty for stopwords and marks.
    QString plainKey; ///< Of a word of a body's name: its own place or stem ("Parliament" -> "parliament"); else empty.
    int name = -1; ///< Index into Comparison::names.
    std::optional<VerbReading> verb; ///< Read as a verb.
    QString noun; ///< Singular, when read as a noun of happening.
    bool isTime = false; ///< Part of an expression of time.
    bool isQuoted = false; ///< Between quotation marks.

    [[nodiscard]] bool isFinite() const
    {
        return verb && (verb->form == VerbForm::Past || verb->form == VerbForm::ThirdPerson);
    }

    void addKeys(QSet<QString> &keys) const; ///< The keys that it has.
};

/** A stretch of words [first, last) around one main verb. */
struct Clause {
    qsizetype first = 0;
    qsizetype last = 0;
    bool isRelative = false; ///< Begins with who, which or that: tells of the noun before it.
    bool isReported = false; ///< What somebody is said to have said.
    bool isSource = false; ///< "according to ...".
};

struct ReadSentence {
    SentenceRef ref;
    qsizetype body = 0; ///< First word behind a dateline ("HALDEN, May 3 (Agency) -"); clauses begin there.
    QList<ClauseWord> words;
    QList<Clause> clauses;

    /** Index of the clause that holds the word at @p index. */
    [[nodiscard]] int clauseOf(qsizetype index) const;
    /** The folded word at @p index; empty outside the sentence. */
    [[nodiscard]] QString folded(qsizetype index) const;
};

[[nodiscard]] ReadSentence readSentence(const Comparison &comparison, const NameIndex &names, SentenceRef ref);

/** Whether the verb reports speech: say, state, tell, announce, ... */
[[nodiscard]] bool isSaying(const QString &lemma, bool isVerb);

} // namespace Counterpoint
