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
};

/** A verb of saying with its subject, as "the minister said", "said Rivera", "according to officials". */
struct SpeechAct {
    qsizetype cueFirst = 0; ///< Tokens of the cue, both included.
    qsizetype cueLast = 0;
    qsizetype sourceFirst = -1; ///< Tokens of the source, both included; -1 when Shared.
    qsizetype sourceLast = -1;
    SourceForm form = SourceForm::Phrase;
    bool isStrong = true; ///< A verb that can mean nothing but speech.
    bool isInverted = false; ///< The source stands behind the verb.

    [[nodiscard]] qsizetype first() const { return sourceFirst >= 0 ? qMin(sourceFirst, cueFirst) : cueFirst; }
    [[nodiscard]] qsizetype last() const { return qMax(sourceLast, cueLast); }
};

/** Acts of saying in a sentence, in the order of their cues; tokens in @p quoted are nobody's cue. Pure; any thread. */
[[nodiscard]] QList<SpeechAct> speechActsOf(const Tokens &tokens, const QList<Span> &quoted);

} // namespace Counterpoint
