// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Counterpoint
{

/** One place where a sentence tells that something happened or was said: a verb or noun with who, what, where and when.
 */
struct EventMention {
    SentenceRef ref;
    int clause = 0; ///< Index into ReadSentence::clauses.
    qsizetype head = 0; ///< Index of the verb or noun into ReadSentence::words.
    QString lemma;
    QString stem;
    QStringList classes; ///< Kinds of event of the head: eventClasses(), and "request" for "told X to ...".
    bool isVerb = true;
    bool isTold = false; ///< A finite verb: "said", not "saying" or "to say".
    bool isDateInside = false; ///< "the 2012 election", "Friday's vote": the time modifies the noun.
    bool isByPronoun = false; ///< "she said": of whom the sentence before tells.
    bool isPlanned = false; ///< "will meet", "is to open": announced.
    QSet<QString> otherStems; ///< Other verbs and nouns of happening in the same clause.
    QSet<QString> otherClasses;
    QSet<QString> subject; ///< Keys of who did it, as far as the clause says.
    QSet<QString> terms; ///< Keys of all that the clause tells.
    std::optional<DateRange> date;
    Span dateSpan;
    QString rule; ///< How the day was read.
    std::optional<qint64> counted; ///< "two days later": days from another event, until countDays() finds which.
    QStringList countedFrom; ///< Stems that name that event: "two days after the vote"; empty: the one told last.
    bool isReported = false; ///< Content of reported speech.
    bool isQuoted = false; ///< Inside quotation marks.
    bool isHypothetical = false; ///< Under would, could, should, may, might.
    Span span; ///< Of the clause in the article's text.

    [[nodiscard]] bool isSaying() const { return !classes.isEmpty() && classes.contains(QLatin1String("say")); }
};

/**
 * All mentions in a sentence, by position. An expression of time dates one head: the verb it stands next to, the noun
 * it modifies ("Friday's vote"), else the main verb of its own clause; so the day of "said on Friday that ... voted"
 * stays with the saying. Expressions inside quotations date nothing, nor do "before", "after" and "until" a day.
 */
[[nodiscard]] QList<EventMention> eventMentions(const Comparison &comparison, const ReadSentence &sentence);

/**
 * Dates the mentions of one article that count from another of its events: "two days later" from the act told last, in
 * the same or the two sentences before; "the day after the vote" from the one day the article gives for the vote.
 * @p text is the article's.
 */
void countDays(QList<EventMention> &mentions, QStringView text);

} // namespace Counterpoint
