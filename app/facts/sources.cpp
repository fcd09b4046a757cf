// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources.h"

#include <facts/nameclass.h>
#include <facts/names.h>
#include <facts/phrases.h>
#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kSubjectReach = 9; ///< Tokens from the start of a sentence within which its subject is looked for.

enum class Gender { Unknown, Male, Female };

Gender genderOfWords(const QStringList &words)
{
    static const QSet<QString> female{QStringLiteral("mrs"),     QStringLiteral("ms"),       QStringLiteral("miss"),
                                      QStringLiteral("queen"),   QStringLiteral("princess"), QStringLiteral("lady"),
                                      QStringLiteral("sister"),  QStringLiteral("mother"),   QStringLiteral("duchess"),
                                      QStringLiteral("actress"), QStringLiteral("dame"),     QStringLiteral("widow")};
    static const QSet<QString> male{QStringLiteral("mr"),      QStringLiteral("king"),      QStringLiteral("prince"),
                                    QStringLiteral("lord"),    QStringLiteral("sir"),       QStringLiteral("father"),
                                    QStringLiteral("brother"), QStringLiteral("duke"),      QStringLiteral("pope"),
                                    QStringLiteral("imam"),    QStringLiteral("ayatollah"), QStringLiteral("sheikh")};
    for (const QString &phrase : words) {
        for (const QString &word : phrase.toLower().split(QLatin1Char(' '))) {
            if (female.contains(word) || word.endsWith(QLatin1String("woman")))
                return Gender::Female;
            if (male.contains(word) || word.endsWith(QLatin1String("man")))
                return Gender::Male;
        }
    }
    return Gender::Unknown;
}

bool isPrepositionOrPossessive(const QString &lower)
{
    static const QSet<QString> words{QStringLiteral("of"), QStringLiteral("for"),  QStringLiteral("in"),
                                     QStringLiteral("at"), QStringLiteral("from"), QStringLiteral("with"),
                                     QStringLiteral("to"), QStringLiteral("on"),   QStringLiteral("'s")};
    return words.contains(lower);
}

} // namespace

SourceResolver::SourceResolver(const Article &article, const QList<Name> &names, const QList<Tokens> &sentences)
    : m_article(article)
    , m_names(names)
    , m_sentences(sentences)
{
}

void SourceResolver::remember(int sentence, const ResolvedSource &source)
{
    m_lastSentence = sentence;
    m_last = source;
}

/** The only person of the article whose office ends in the phrase's words: "the spokeswoman". */
const Name *SourceResolver::bearerOfOffice(const QString &phrase) const
{
    static const QStringList openings{QStringLiteral("the "), QStringLiteral("its "), QStringLiteral("their ")};
    QString office = phrase.toLower().simplified();
    for (const QString &opening : openings) {
        if (office.startsWith(opening))
            office = office.sliced(opening.size());
    }
    if (const qsizetype owner
        = qMax(office.lastIndexOf(QLatin1String("'s ")), office.lastIndexOf(QString::fromUtf16(u"’s ")));
        owner >= 0)
        office = office.sliced(owner + 3);
    if (office.size() < 4 || phrase.startsWith(QLatin1String("a "), Qt::CaseInsensitive)
        || phrase.startsWith(QLatin1String("an "), Qt::CaseInsensitive))
        return nullptr;
    const Name *found = nullptr;
    for (const Name &name : m_names) {
        const bool holds = name.kind == NameKind::Person && std::ranges::any_of(name.roles, [&](const QString &role) {
                               const QString lower = role.toLower();
                               return !lower.contains(QLatin1String("former"))
                                   && (lower == office || lower.endsWith(QLatin1Char(' ') + office));
                           });
        if (holds && found)
            return nullptr;
        if (holds)
            found = &name;
    }
    return found;
}

ResolvedSource SourceResolver::resolvePhrase(int sentence, Span phrase, qsizetype firstToken, qsizetype lastToken) const
{
    const Tokens &tokens = m_sentences[sentence];
    const QString words = textIn(m_article.text, phrase).toString().simplified();
    const Name *name = nullptr;
    Span mention;
    for (const Name &candidate : m_names) {
        for (const NameMention &place : candidate.mentions) {
            if (place.sentence == sentence && place.span.end == tokens[lastToken].span.end
                && place.span.end > phrase.start) {
                name = &candidate;
                mention = place.span;
            }
        }
    }
    if (name) {
        qsizetype before = lastToken;
        while (before > firstToken && tokens[before - 1].span.start >= mention.start)
            --before;
        const bool isComplement = before > firstToken && isPrepositionOrPossessive(tokens[before - 1].lower)
            && !tokens[before - 1].is(QLatin1String("'s"));
        const bool isJoint = std::ranges::any_of(tokens.cbegin() + firstToken, tokens.cbegin() + before,
                                                 [](const Token &token) { return token.is(QLatin1String("and")); });
        if (!isComplement && !isJoint)
            return {name->canonical, phrase.start < mention.start ? phrase : mention, name->kind == NameKind::Person};
        return {words, phrase, false};
    }
    if (const Name *bearer = bearerOfOffice(words))
        return {bearer->canonical, phrase, true};
    const QString head = tokens[lastToken].lower;
    static const QSet<QString> nobody{QStringLiteral("this"),   QStringLiteral("that"), QStringLiteral("which"),
                                      QStringLiteral("one"),    QStringLiteral("some"), QStringLiteral("many"),
                                      QStringLiteral("others"), QStringLiteral("it")};
    if (nobody.contains(head) && firstToken == lastToken)
        return {{}, phrase, false};
    static const QStringList owners{QStringLiteral("his "), QStringLiteral("her ")};
    for (const QString &owner : owners) { // "his office": an unnamed owner names nobody
        if (words.startsWith(owner, Qt::CaseInsensitive))
            return {words, phrase, false};
    }
    return {words, phrase, isPersonNoun(head) && !isPluralNoun(head)};
}

QList<std::pair<Span, const Name *>> SourceResolver::personsIn(int sentence, const QList<Span> &quoted) const
{
    QList<std::pair<Span, const Name *>> persons;
    for (const Name &name : m_names) {
        for (const NameMention &mention : name.mentions) {
            const bool isQuoted = std::ranges::any_of(quoted, [&](Span span) { return span.contains(mention.span); });
            if (name.kind == NameKind::Person && mention.sentence == sentence && !isQuoted)
                persons.append({mention.span, &name});
        }
    }
    std::ranges::sort(persons, {}, [](const auto &person) { return person.first; });
    return persons;
}

/** A person within a sentence's first words, and no other person before. */
ResolvedSource SourceResolver::subjectOf(int sentence, const QList<Span> &quoted) const
{
    const auto persons = personsIn(sentence, quoted);
    if (persons.isEmpty())
        return {};
    const Tokens &tokens = m_sentences[sentence];
    qsizetype before = 0;
    while (before < tokens.size() && tokens[before].span.start < persons.first().first.start)
        ++before;
    const bool isSubject
        = before < kSubjectReach && (before == 0 || !isPrepositionOrPossessive(tokens[before - 1].lower));
    const QString next = lowerAt(tokens, before + 1);
    if (!isSubject || next == QLatin1String("'s"))
        return {};
    return {persons.first().second->canonical, persons.first().first, true};
}

ResolvedSource SourceResolver::resolvePronoun(int sentence, qsizetype token, const QList<Span> &quoted) const
{
    const Token &pronoun = m_sentences[sentence][token];
    ResolvedSource source{{}, pronoun.span, true};
    const Gender gender = pronoun.is(QLatin1String("she")) ? Gender::Female
        : pronoun.is(QLatin1String("he"))                  ? Gender::Male
                                                           : Gender::Unknown;
    if (gender == Gender::Unknown)
        return source;
    QSet<QString> here;
    for (const auto &[span, name] : personsIn(sentence, quoted)) {
        if (span.start < pronoun.span.start)
            here.insert(name->canonical);
    }
    QString name;
    if (here.size() == 1)
        name = *here.cbegin();
    else if (here.isEmpty() && m_last.isPerson && sentence - m_lastSentence <= 1)
        name = m_last.name;
    else if (here.isEmpty() && sentence > 0 && m_lastSentence != sentence - 1)
        name = subjectOf(sentence - 1, quoted).name;
    const auto bearer = std::ranges::find(m_names, name, &Name::canonical);
    if (bearer == m_names.cend())
        return source;
    const Gender known = genderOfWords(bearer->roles);
    if (known == Gender::Unknown || known == gender)
        source.name = name;
    return source;
}

ResolvedSource SourceResolver::resolve(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                       const QList<Span> &quoted) const
{
    const SpeechAct &here = acts[act];
    if (here.form == SourceForm::Pronoun)
        return resolvePronoun(sentence, here.sourceFirst, quoted);
    if (here.form == SourceForm::Shared) {
        for (qsizetype before = act - 1; before >= 0; --before) {
            if (acts[before].form != SourceForm::Shared && !acts[before].isInverted)
                return resolve(sentence, acts, before, quoted);
        }
        ResolvedSource subject = subjectOf(sentence, quoted);
        if (!subject.name.isEmpty())
            return subject;
        if (const Name *name = nameAt(m_names, sentence, m_sentences[sentence].first().span))
            return {name->canonical, m_sentences[sentence].first().span, name->kind == NameKind::Person};
        const Token &first = m_sentences[sentence].first();
        if (first.is(QLatin1String("he")) || first.is(QLatin1String("she")))
            return resolvePronoun(sentence, 0, quoted);
        return {};
    }
    return resolvePhrase(sentence, spanOf(m_sentences[sentence], here.sourceFirst, here.sourceLast), here.sourceFirst,
                         here.sourceLast);
}

} // namespace Counterpoint
