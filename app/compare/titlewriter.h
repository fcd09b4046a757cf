// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>
#include <compare/timephrases.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** What an event is called, and whether it can stand alone. */
struct EventTitle {
    QString text;
    bool isFragment = false; ///< No clause with a subject of its own: "firing at the gate", "the elections".
    bool isDangling = false; ///< Begins with a word that points elsewhere: "he", "others", "this".
    bool isBareSaying = false; ///< Tells that somebody spoke, not what.
    bool isPart = false; ///< The clause around it: what happened is told in passing.
    qsizetype words = 0; ///< Before it was cut to length.
};

/**
 * Writes titles from the sentences of a comparison: the clause of a mention without its phrases of time, with the
 * subject that another clause gives, "he" and "it" by name where one name alone can be meant. Pure; any thread.
 */
class TitleWriter
{
public:
    TitleWriter(const Comparison &comparison, const QList<ReadSentence> &sentences)
        : m_comparison(comparison)
        , m_sentences(sentences)
    {
    }

    /** @p sentence: index of the sentence of @p mention. */
    [[nodiscard]] EventTitle write(int sentence, const EventMention &mention) const;

private:
    const Comparison &m_comparison;
    const QList<ReadSentence> &m_sentences;
};

} // namespace Counterpoint
