// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/speech.h>
#include <model/article.h>

namespace Counterpoint
{

/** Who a source is, as far as the article tells for certain. */
struct ResolvedSource {
    QString name; ///< Canonical name, or the phrase as written; empty when it cannot be told.
    std::optional<Span> mention; ///< The words that name the source.
    bool isPerson = false; ///< A name of a person, or a pronoun for one.
};

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

private:
    [[nodiscard]] ResolvedSource resolvePhrase(int sentence, Span phrase, qsizetype firstToken,
                                               qsizetype lastToken) const;
    [[nodiscard]] ResolvedSource resolvePronoun(int sentence, qsizetype token, const QList<Span> &quoted) const;
    [[nodiscard]] ResolvedSource subjectOf(int sentence, const QList<Span> &quoted) const;
    [[nodiscard]] const Name *bearerOfOffice(const QString &phrase) const;
    [[nodiscard]] QList<std::pair<Span, const Name *>> personsIn(int sentence, const QList<Span> &quoted) const;

    const Article &m_article;
    const QList<Name> &m_names;
    const QList<Tokens> &m_sentences;
    int m_lastSentence = -9;
    ResolvedSource m_last;
};

} // namespace Counterpoint
