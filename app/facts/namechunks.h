// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>
#include <model/facts.h>
#include <model/runcontext.h>

#include <optional>

namespace Counterpoint
{

/** A run of capitalised words taken for a name, title and origin taken off. */
struct NameChunk {
    int sentence = 0;
    qsizetype first = 0; ///< Tokens of the name itself, both included.
    qsizetype last = 0;
    QString text; ///< As written.
    QStringList roles; ///< "Prime Minister", "spokeswoman".
    std::optional<NameKind> kind; ///< Empty when the place does not tell.
    bool isSentenceStart = false; ///< One word that may be capitalised only for beginning a sentence.
};

/** Words that stand capitalised inside sentences of the article: evidence that a word is a name. */
[[nodiscard]] QSet<QString> midSentenceCapitals(const QList<Tokens> &sentences, const RunContext &context);

/** Whether nearly every word is capitalised, as in a headline: capitals then tell nothing. */
[[nodiscard]] bool isTitleCase(const Tokens &tokens);

/** The chunks of one sentence. Pure; any thread. */
[[nodiscard]] QList<NameChunk> nameChunksOf(int sentence, const Tokens &tokens, const QSet<QString> &capitals,
                                            const QString &text);

} // namespace Counterpoint
