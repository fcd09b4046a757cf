// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/gender.h>
#include <facts/tokens.h>
#include <model/article.h>

#include <map>

namespace Counterpoint
{

/** Who a source is, as far as the article tells for certain. */
struct ResolvedSource {
    QString name; ///< Canonical name, or the phrase as written; empty when it cannot be told.
    std::optional<Span> mention; ///< The words that name the source.
    bool isPerson = false; ///< A name of a person, or a pronoun for one.
};

/** A person's mention in a sentence. */
struct PersonMention {
    const Name *name = nullptr;
    qsizetype first = 0; ///< Tokens of the mention, both included.
    qsizetype last = 0;
    bool isSubject = false; ///< Stands neither behind a preposition or a verb, nor as an owner.
};

/**
 * Finds who "he" or "she" is: the one subject of the sentence so far, else the one who spoke or acted in the sentence
 * before, back over sentences that go on with the same pronoun. Nobody where two may be meant. Ask in the order of the
 * text.
 */
class Antecedents
{
public:
    Antecedents(const QList<Name> &names, const QList<Tokens> &sentences);

    /** Remembers who spoke in a sentence, or in the quotation that fills it; an empty name for nobody known. */
    void remember(int sentence, const ResolvedSource &source);

    /** Canonical name of the person meant by the pronoun at @p token; empty when it cannot be told. */
    [[nodiscard]] QString personFor(int sentence, qsizetype token, const QList<Span> &quoted) const;

    /** Persons named between two tokens, quotations left out, in order. */
    [[nodiscard]] QList<PersonMention> personsBetween(int sentence, qsizetype from, qsizetype to,
                                                      const QList<Span> &quoted) const;

    [[nodiscard]] Gender genderOfName(const QString &canonical) const;

private:
    /** What a sentence says about who a pronoun in the next one is. */
    struct Answer {
        QString name;
        bool goesOn = false; ///< It says nothing: ask the sentence before.
    };

    [[nodiscard]] bool hasOtherInClause(int sentence, qsizetype token, Gender gender, const QList<Span> &quoted) const;
    [[nodiscard]] Answer askSentence(int sentence, Gender gender, const QList<Span> &quoted) const;

    const QList<Name> &m_names;
    const QList<Tokens> &m_sentences;
    QHash<int, QList<std::pair<const Name *, Span>>> m_persons;
    std::map<int, ResolvedSource> m_spoke;
};

} // namespace Counterpoint
