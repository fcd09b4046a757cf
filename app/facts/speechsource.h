// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/speech.h>

#include <optional>

namespace Counterpoint
{

/** The words that name a source: tokens, both included. */
struct SourcePhrase {
    qsizetype first = -1;
    qsizetype last = -1;
    SourceForm form = SourceForm::Phrase;
};

/** A finite verb, also one that only its -s behind a name or pronoun betrays: "Rivera appears". Pure; any thread. */
[[nodiscard]] bool isVerbAt(const Tokens &tokens, qsizetype at);

/**
 * The subject in front of the verb at @p verb, over adverbs, parentheses and asides: "Rivera (D-Ohio), the mayor, who
 * was there, also said". Only a phrase that can speak, or a pronoun. Pure; any thread.
 */
[[nodiscard]] std::optional<SourcePhrase> subjectBefore(const Tokens &tokens, qsizetype verb,
                                                        const QList<Span> &quoted);

/** The subject behind the verb: "said Maria Rivera, a spokeswoman". Only a phrase that can speak. */
[[nodiscard]] std::optional<SourcePhrase> subjectBehind(const Tokens &tokens, qsizetype verb,
                                                        const QList<Span> &quoted);

/** The noun phrase or pronoun that ends at @p last. */
[[nodiscard]] std::optional<SourcePhrase> phraseEndingAt(const Tokens &tokens, qsizetype last,
                                                         const QList<Span> &quoted);

/** The last subject between two tokens that is a name: "Bell" of "reports Bell on Friday told of the plan, saying". */
[[nodiscard]] std::optional<SourcePhrase> nameActingIn(const Tokens &tokens, qsizetype from, qsizetype end,
                                                       const QList<Span> &quoted);

/** "Rivera left after the man came and": the last subject between two tokens whose clause hangs on another. */
[[nodiscard]] std::optional<SourcePhrase> innerSubject(const Tokens &tokens, qsizetype from, qsizetype end,
                                                       const QList<Span> &quoted);

/** The subject of the sentence's first main clause that begins before token @p end. */
[[nodiscard]] std::optional<SourcePhrase> mainSubject(const Tokens &tokens, qsizetype end, const QList<Span> &quoted);

} // namespace Counterpoint
