// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "antecedents.h"

#include <facts/nameclass.h>
#include <facts/speakers.h>
#include <facts/speechsource.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kReach = 6; ///< Sentences back over which a pronoun may go on.
constexpr int kMostNeutral = 2; ///< Of these, sentences that name nobody.

bool isObjectLead(const Tokens &tokens, qsizetype at)
{
    if (at < 0)
        return false;
    const Token &token = tokens[at];
    if (!token.isWord() || token.isCapitalised)
        return at == 0 && (isPreposition(token.lower) || token.lower.endsWith(QLatin1String("ing")));
    static const QSet<QString> more = wordSet("to than as");
    return isPreposition(token.lower) || more.contains(token.lower) || isPastForm(token) || isIngForm(token)
        || (!reportingLemma(token.lower).isEmpty() && !isPersonNoun(token.lower));
}

/** Words in front of a name that belong to its noun phrase: "the former radio host". */
bool isInnerWord(const Token &token)
{
    if (!token.isWord())
        return (token.is(QLatin1String(".")) || token.is(QLatin1String("-"))) && !token.hasSpaceBefore;
    return token.isCapitalised || isDeterminer(token.lower) || !(isFunctionWord(token.lower) || endsPhrase(token));
}

bool isSubjectAt(const Tokens &tokens, qsizetype first, qsizetype last)
{
    if (lowerAt(tokens, last + 1) == QLatin1String("'s"))
        return first <= 1; // "Rivera's office says he ..."
    qsizetype before = first - 1;
    while (before > 0 && !isObjectLead(tokens, before) && isInnerWord(tokens[before]))
        --before;
    return !isObjectLead(tokens, before);
}

QSet<QString> subjectsAmong(const QList<PersonMention> &persons, Gender gender)
{
    QSet<QString> found;
    for (const PersonMention &person : persons) {
        if (person.isSubject && areCompatible(genderOf(*person.name), gender))
            found.insert(person.name->canonical);
    }
    return found;
}

/** "Rivera wrote to Bell": the one spoken to may as well be meant. */
bool isAddressed(const Tokens &tokens, const QList<PersonMention> &persons, const QString &speaker, Gender gender)
{
    return std::ranges::any_of(persons, [&](const PersonMention &person) {
        const bool isRival = person.name->canonical != speaker && areCompatible(genderOf(*person.name), gender);
        const qsizetype verb = person.first - (lowerAt(tokens, person.first - 1) == QLatin1String("to") ? 2 : 1);
        const QString lemma = reportingLemma(lowerAt(tokens, verb));
        const bool isTold = verb == person.first - 2 || lemma == QLatin1String("tell") || lemma == QLatin1String("ask");
        return isRival && isTold && !lemma.isEmpty();
    });
}

/** "Experts have warned ...": others act or speak, and a pronoun behind them is no longer who it was. */
bool hasOtherSubject(const Tokens &tokens, const QList<Span> &quoted)
{
    const auto subject = mainSubject(tokens, tokens.size(), quoted);
    if (!subject || subject->form != SourceForm::Phrase)
        return false;
    return speakerKindOf(tokens, subject->first, subject->last) != SpeakerKind::Document;
}

/** The gender of the pronoun that is the sentence's subject: "He has ...", "On Monday she ...". */
Gender openingPronoun(const Tokens &tokens)
{
    for (qsizetype i = 0; i < qMin<qsizetype>(6, tokens.size()); ++i) {
        const QString &word = tokens[i].lower;
        if (word == QLatin1String("he") || word == QLatin1String("she") || (i == 0 && word != QLatin1String("him")))
            if (const Gender gender = genderOfPronoun(word); gender != Gender::Unknown)
                return gender;
    }
    return Gender::Unknown;
}

bool isConjunction(const Tokens &tokens, qsizetype at)
{
    static const QSet<QString> words = wordSet("but and so yet then");
    return words.contains(lowerAt(tokens, at));
}

} // namespace

Antecedents::Antecedents(const QList<Name> &names, const QList<Tokens> &sentences)
    : m_names(names)
    , m_sentences(sentences)
{
    for (const Name &name : names) {
        if (name.kind != NameKind::Person)
            continue;
        for (const NameMention &mention : name.mentions)
            m_persons[mention.sentence].append({&name, mention.span});
    }
    for (auto &persons : m_persons)
        std::ranges::sort(persons, {}, [](const auto &person) { return person.second; });
}

void Antecedents::remember(int sentence, const ResolvedSource &source)
{
    m_spoke[sentence] = source;
}

Gender Antecedents::genderOfName(const QString &canonical) const
{
    const auto bearer = std::ranges::find(m_names, canonical, &Name::canonical);
    return bearer == m_names.cend() ? Gender::Unknown : genderOf(*bearer);
}

QList<PersonMention> Antecedents::personsBetween(int sentence, qsizetype from, qsizetype to,
                                                 const QList<Span> &quoted) const
{
    QList<PersonMention> found;
    const Tokens &tokens = m_sentences[sentence];
    for (const auto &[name, span] : m_persons.value(sentence)) {
        PersonMention person{.name = name};
        while (person.first < tokens.size() && tokens[person.first].span.start < span.start)
            ++person.first;
        person.last = person.first;
        while (person.last + 1 < tokens.size() && tokens[person.last + 1].span.end <= span.end)
            ++person.last;
        if (person.first < from || person.last >= to || person.last >= tokens.size()
            || isInside(tokens[person.first], quoted))
            continue;
        person.isSubject = isSubjectAt(tokens, person.first, person.last);
        found.append(person);
    }
    return found;
}

Antecedents::Answer Antecedents::askSentence(int sentence, Gender gender, const QList<Span> &quoted) const
{
    const Tokens &tokens = m_sentences[sentence];
    const auto persons = personsBetween(sentence, 0, tokens.size(), quoted);
    const auto spoke = m_spoke.find(sentence);
    if (spoke != m_spoke.cend() && spoke->second.isPerson && !spoke->second.name.isEmpty()) {
        const bool isFit = areCompatible(genderOfName(spoke->second.name), gender);
        if (!isFit)
            return {.name = {}, .goesOn = true};
        return isAddressed(tokens, persons, spoke->second.name, gender) ? Answer{} : Answer{.name = spoke->second.name};
    }
    const QSet<QString> subjects = subjectsAmong(persons, gender);
    if (subjects.size() == 1)
        return {.name = *subjects.cbegin()};
    const bool isSpeech = spoke != m_spoke.cend();
    if (!subjects.isEmpty() || isSpeech)
        return {};
    const bool isSameSubject = openingPronoun(tokens) == gender;
    return {.name = {}, .goesOn = isSameSubject || (persons.isEmpty() && !hasOtherSubject(tokens, quoted))};
}

/** "When the note reached Bell, he": Bell is as likely meant as whoever was spoken of before. */
bool Antecedents::hasOtherInClause(int sentence, qsizetype token, Gender gender, const QList<Span> &quoted) const
{
    static const QSet<QString> openings = wordSet("when after as while once before");
    const Tokens &tokens = m_sentences[sentence];
    const qsizetype first = isConjunction(tokens, 0) ? 1 : 0;
    if (token == 0 || !tokens[token - 1].is(QLatin1String(",")) || !openings.contains(lowerAt(tokens, first)))
        return false;
    return std::ranges::any_of(personsBetween(sentence, first, token, quoted), [&](const PersonMention &person) {
        return areCompatible(genderOf(*person.name), gender) && lowerAt(tokens, person.last + 1) != QLatin1String("'s");
    });
}

QString Antecedents::personFor(int sentence, qsizetype token, const QList<Span> &quoted) const
{
    const Gender gender = genderOfPronoun(m_sentences[sentence][token].lower);
    if (gender == Gender::Unknown)
        return {};
    const QSet<QString> here = subjectsAmong(personsBetween(sentence, 0, token, quoted), gender);
    if (!here.isEmpty())
        return here.size() == 1 ? *here.cbegin() : QString();
    if (hasOtherInClause(sentence, token, gender, quoted))
        return {};
    int neutral = 0;
    for (int before = sentence - 1; before >= qMax(0, sentence - kReach); --before) {
        const Answer answer = askSentence(before, gender, quoted);
        if (!answer.name.isEmpty() || !answer.goesOn)
            return answer.name;
        neutral += openingPronoun(m_sentences[before]) == gender ? 0 : 1;
        if (neutral > kMostNeutral)
            break;
    }
    return {};
}

} // namespace Counterpoint
