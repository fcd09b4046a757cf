// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>
#include <model/facts.h>

namespace Counterpoint
{

/** How the one who speaks is found. */
enum class SourceForm {
    Phrase, ///< The words of source name them.
    Pronoun, ///< "he said": the source is the pronoun.
    Shared, ///< ", adding", "but warned": the subject is the one of the verb before, or of the sentence.
    Unknown, ///< Somebody speaks, but the sentence does not say who in a way that can be read.
};

/** A verb of saying with its subject, as "the minister said", "said Rivera", "according to officials". */
struct SpeechAct {
    qsizetype cueFirst = 0; ///< Tokens of the cue, both included.
    qsizetype cueLast = 0;
    qsizetype sourceFirst = -1; ///< Tokens of the source, both included; -1 when Shared or Unknown.
    qsizetype sourceLast = -1;
    SourceForm form = SourceForm::Phrase;
    bool isStrong = true; ///< A verb that can mean nothing but speech.
    bool isInverted = false; ///< The source stands behind the verb.
    bool isThought = false; ///< "hopes", "wants": what someone thinks, words only where nobody else says so.
    bool isAddressing = false; ///< "told", "asked": what follows the verb is the one spoken to.
    bool isRelative = false; ///< "who said", "what she calls": beside the clause it stands in.
    bool isInner = false; ///< Goes on with a clause that hangs on another: "left after the man came and asked".
    qsizetype governor = -1; ///< The act in whose report this one stands: "said" of "said she hopes"; -1 for none.
    qsizetype sharedAct = -1; ///< Shared: the act whose subject it is; -1 for none.
    qsizetype subjectFirst = -1; ///< Shared without such an act: tokens of the sentence's subject, or -1.
    qsizetype subjectLast = -1;

    [[nodiscard]] qsizetype first() const { return sourceFirst >= 0 ? qMin(sourceFirst, cueFirst) : cueFirst; }
    [[nodiscard]] qsizetype last() const { return qMax(sourceLast, cueLast); }
    /** "according to", "per", "in the words of". */
    [[nodiscard]] bool isCredit() const { return isInverted && cueLast > cueFirst; }
};

/** Acts of saying in a sentence, in the order of their cues; tokens in @p quoted are nobody's cue. Pure; any thread. */
[[nodiscard]] QList<SpeechAct> speechActsOf(const Tokens &tokens, const QList<Span> &quoted);

/**
 * Finds for each act the one it stands under, and whose subject a shared one has. A separate step, since it needs all
 * acts of the sentence. Pure; any thread.
 */
void linkActs(QList<SpeechAct> &acts, const Tokens &tokens, const QList<Span> &quoted);

/** The act whose subject's words stand behind act @p at: thoughts and addressed people speak through their governor. */
[[nodiscard]] qsizetype speakingAct(const QList<SpeechAct> &acts, qsizetype at, const Tokens &tokens);

/** "The guard yelled, “Stop!” Rivera recalled": the act opens the sentence, and the words follow its verb at once. */
[[nodiscard]] bool leadsInto(const SpeechAct &act, const Tokens &tokens, qsizetype quoteStart);

} // namespace Counterpoint
