// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/antecedents.h>
#include <facts/speech.h>
#include <model/article.h>

namespace Counterpoint
{

/**
 * Resolves sources sentence by sentence: names to their full form, "the minister" to the only bearer of that office,
 * "he" to the one who spoke or acted in the sentence before. Ask in the order of the text.
 */
class SourceResolver
{
public:
    SourceResolver(const Article &article, const QList<Name> &names, const QList<Tokens> &sentences);

    [[nodiscard]] ResolvedSource resolve(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                         const QList<Span> &quoted) const;
    /** Remembers who spoke in a sentence, for the pronouns that follow. */
    void remember(int sentence, const ResolvedSource &source);

    /** The person whose name stands at tokens @p first to @p last, or the words as written. */
    [[nodiscard]] ResolvedSource resolvePhrase(int sentence, qsizetype first, qsizetype last) const;

private:
    [[nodiscard]] ResolvedSource resolvePronoun(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                                qsizetype token, const QList<Span> &quoted) const;
    [[nodiscard]] ResolvedSource resolveShared(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                               const QList<Span> &quoted) const;
    [[nodiscard]] ResolvedSource resolveThey(int sentence, const QList<SpeechAct> &acts, qsizetype act, qsizetype token,
                                             const QList<Span> &quoted) const;
    [[nodiscard]] ResolvedSource bodyAt(int sentence, qsizetype first, qsizetype last, bool isPlural) const;
    [[nodiscard]] std::optional<ResolvedSource> nameIn(int sentence, qsizetype first, qsizetype last) const;
    [[nodiscard]] const Name *bearerOfOffice(int sentence, const QString &phrase) const;

    const Article &m_article;
    const QList<Name> &m_names;
    const QList<Tokens> &m_sentences;
    Antecedents m_antecedents;
};

} // namespace Counterpoint
