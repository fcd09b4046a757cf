// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources.h"

#include <facts/nameclass.h>
#include <facts/speakers.h>
#include <facts/speechsource.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>

#include <algorithm>
#include <limits>

namespace Counterpoint
{

namespace
{

constexpr int kReachOfMany = 4; ///< Sentences back in which "the officer" was named.

/** "of", "for", "at": what follows belongs to the noun before. */
bool isComplementLead(const QString &lower)
{
    static const QSet<QString> words = wordSet("of for in at from with to on");
    return words.contains(lower);
}

/** Whether what stands at @p name belongs to a noun before it: "a spokesman for the bank", "a man on the Crag Isles".
 */
bool isComplement(const Tokens &tokens, qsizetype first, qsizetype name)
{
    if (name <= first)
        return false;
    qsizetype lead = name - 1;
    lead -= lead > first && isDeterminer(tokens[lead].lower) ? 1 : 0;
    if (isComplementLead(tokens[lead].lower))
        return true;
    static const QSet<QString> loose = wordSet("for in at from with on about");
    for (qsizetype i = first + 1; i < name; ++i) {
        const bool isInName = tokens[i - 1].isCapitalised && i + 1 < name && tokens[i + 1].isCapitalised;
        if (!tokens[i].isCapitalised && loose.contains(tokens[i].lower) && !isInName)
            return !tokens[name - 1].is(QLatin1String(","));
    }
    return false;
}

bool hasJoin(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last; ++i) {
        if (tokens[i].is(QLatin1String("and")))
            return true;
    }
    return false;
}

/** "the officer": a new one may be meant where none was named lately; of mayors there is one. */
bool isOneOfMany(const QString &office)
{
    static const QSet<QString> many = wordSet("officer soldier guard driver pilot doctor nurse teacher student witness "
                                              "suspect worker agent detective trooper sergeant patient victim lawyer");
    return many.contains(office);
}

bool isNamedWithin(const Name &name, int sentence, int reach)
{
    return std::ranges::any_of(name.mentions, [&](const NameMention &mention) {
        return mention.sentence <= sentence + 1 && sentence - mention.sentence <= reach;
    });
}

/** Words that name nobody by themselves: "Some said". */
bool isNobody(const QString &lower)
{
    static const QSet<QString> words
        = wordSet("this that which one some many others it another most few both anyone nobody");
    return words.contains(lower);
}

} // namespace

SourceResolver::SourceResolver(const Article &article, const QList<Name> &names, const QList<Tokens> &sentences)
    : m_article(article)
    , m_names(names)
    , m_sentences(sentences)
    , m_antecedents(names, sentences)
{
}

void SourceResolver::remember(int sentence, const ResolvedSource &source)
{
    m_antecedents.remember(sentence, source);
}

/** The only person of the article whose office ends in the phrase's words: "the spokeswoman". */
const Name *SourceResolver::bearerOfOffice(int sentence, const QString &phrase) const
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
    if (!isPersonNoun(office.section(QLatin1Char(' '), -1)))
        return nullptr;
    const int reach = isOneOfMany(office) ? kReachOfMany : std::numeric_limits<int>::max();
    const Name *found = nullptr;
    for (const Name &name : m_names) {
        const bool holds = name.kind == NameKind::Person && std::ranges::any_of(name.roles, [&](const QString &role) {
                               const QString lower = role.toLower();
                               return isNamedWithin(name, sentence, reach) && !lower.contains(QLatin1String("former"))
                                   && (lower == office || lower.endsWith(QLatin1Char(' ') + office));
                           });
        if (holds && found)
            return nullptr;
        if (holds)
            found = &name;
    }
    return found;
}

/** The name a phrase ends in, opens with ("Rivera of Spain"), or is followed by ("the mayor, Ana Rivera"). */
std::optional<ResolvedSource> SourceResolver::nameIn(int sentence, qsizetype first, qsizetype last) const
{
    const Tokens &tokens = m_sentences[sentence];
    const Span phrase = spanOf(tokens, first, last);
    for (const Name &name : m_names) {
        for (const NameMention &place : name.mentions) {
            if (place.sentence != sentence || place.span.end <= phrase.start)
                continue;
            qsizetype begin = first;
            while (begin < tokens.size() && tokens[begin].span.start < place.span.start)
                ++begin;
            const bool isPerson = name.kind == NameKind::Person;
            const bool isOwned = isComplement(tokens, first, begin);
            if (isOwned || hasJoin(tokens, first, begin))
                continue;
            if (place.span.end == phrase.end)
                return ResolvedSource{name.canonical, phrase.start < place.span.start ? phrase : place.span, isPerson};
            qsizetype end = begin;
            while (end + 1 < tokens.size() && tokens[end].span.end < place.span.end)
                ++end;
            const bool opens = isPerson && end < last && isComplementLead(lowerAt(tokens, end + 1));
            const bool follows = isPerson && begin > last + 1 && begin <= last + 4
                && lowerAt(tokens, last + 1) == QLatin1String(",") && tokens[last + 2].isCapitalised
                && isPersonNoun(tokens[last].lower) && isDeterminer(tokens[first].lower)
                && !isPluralNoun(tokens[last].lower);
            if (opens || follows)
                return ResolvedSource{name.canonical, opens ? Span{phrase.start, place.span.end} : phrase, true};
        }
    }
    return std::nullopt;
}

ResolvedSource SourceResolver::resolvePhrase(int sentence, qsizetype first, qsizetype last) const
{
    const Tokens &tokens = m_sentences[sentence];
    const Span phrase = spanOf(tokens, first, last);
    if (const auto named = nameIn(sentence, first, last))
        return *named;
    const QString words = textIn(m_article.text, phrase).toString().simplified();
    if (const Name *bearer = bearerOfOffice(sentence, words))
        return {bearer->canonical, phrase, true};
    const QString &head = tokens[last].lower;
    if (first == last && isNobody(head))
        return {{}, phrase, false};
    static const QSet<QString> owners = wordSet("his her");
    if (owners.contains(tokens[first].lower)) // "his office": an unnamed owner names nobody
        return {words, phrase, false};
    static const QSet<QString> honorifics = wordSet("mr mrs ms dr sir lady");
    const bool isAddressed = first < last && honorifics.contains(tokens[first].lower);
    return {words, phrase, isAddressed || (isPersonNoun(head) && !isPluralNoun(head))};
}

/** What "it" or "they" may stand for, else nothing. */
ResolvedSource SourceResolver::bodyAt(int sentence, qsizetype first, qsizetype last, bool isPlural) const
{
    const Tokens &tokens = m_sentences[sentence];
    ResolvedSource body = resolvePhrase(sentence, first, last);
    const auto name = std::ranges::find(m_names, body.name, &Name::canonical);
    const bool isBody = name != m_names.cend() && name->kind == NameKind::Organisation;
    const SpeakerKind kind = speakerKindOf(tokens, first, last);
    const bool isPlainBody = !body.isPerson && name == m_names.cend()
        && (kind == SpeakerKind::Group || kind == SpeakerKind::Document || (kind == SpeakerKind::Name && !isPlural));
    const bool fits = isBody || (isPlural ? isPluralSpeaker(tokens, first, last) && !body.isPerson : isPlainBody);
    return fits ? body : ResolvedSource{};
}

ResolvedSource SourceResolver::resolveThey(int sentence, const QList<SpeechAct> &acts, qsizetype act, qsizetype token,
                                           const QList<Span> &quoted) const
{
    const Tokens &tokens = m_sentences[sentence];
    const bool isPlural = tokens[token].is(QLatin1String("they"));
    ResolvedSource found{{}, tokens[token].span, false};
    for (qsizetype outer = acts[act].governor; outer >= 0; outer = acts[outer].governor) {
        if (acts[outer].form != SourceForm::Phrase)
            continue;
        found.name = bodyAt(sentence, acts[outer].sourceFirst, acts[outer].sourceLast, isPlural).name;
        return found;
    }
    if (const auto subject = mainSubject(tokens, token, quoted); subject && subject->last < token) {
        if (subject->form == SourceForm::Phrase)
            found.name = bodyAt(sentence, subject->first, subject->last, isPlural).name;
        return found;
    }
    const bool hasBefore
        = sentence > 0 && m_article.sentences[sentence - 1].paragraph == m_article.sentences[sentence].paragraph;
    if (!hasBefore)
        return found;
    const Tokens &before = m_sentences[sentence - 1];
    if (const auto subject = mainSubject(before, before.size(), quoted); subject && subject->form == SourceForm::Phrase)
        found.name = bodyAt(sentence - 1, subject->first, subject->last, isPlural).name;
    return found;
}

ResolvedSource SourceResolver::resolvePronoun(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                              qsizetype token, const QList<Span> &quoted) const
{
    const Token &pronoun = m_sentences[sentence][token];
    const Gender gender = genderOfPronoun(pronoun.lower);
    if (pronoun.is(QLatin1String("they")) || pronoun.is(QLatin1String("it")))
        return resolveThey(sentence, acts, act, token, quoted);
    ResolvedSource source{{}, pronoun.span, true};
    if (gender == Gender::Unknown)
        return source;
    if (const qsizetype outer = acts[act].governor; outer >= 0) { // "Rivera said she ..."
        const ResolvedSource speaker = resolve(sentence, acts, outer, quoted);
        const auto between = m_antecedents.personsBetween(sentence, acts[outer].cueLast + 1, token, quoted);
        const bool hasRival = std::ranges::any_of(between, [&](const PersonMention &person) {
            return person.isSubject && areCompatible(genderOf(*person.name), gender)
                && person.name->canonical != speaker.name;
        });
        const bool isFit = areCompatible(m_antecedents.genderOfName(speaker.name), gender);
        if (hasRival)
            return source;
        if (speaker.isPerson && !speaker.name.isEmpty() && isFit) {
            source.name = speaker.name;
            return source;
        }
    }
    source.name = m_antecedents.personFor(sentence, token, quoted);
    return source;
}

ResolvedSource SourceResolver::resolveShared(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                             const QList<Span> &quoted) const
{
    const SpeechAct &here = acts[act];
    if (here.sharedAct >= 0)
        return resolve(sentence, acts, here.sharedAct, quoted);
    if (here.subjectFirst < 0)
        return {};
    const Tokens &tokens = m_sentences[sentence];
    const bool isPronoun = here.subjectFirst == here.subjectLast && isSubjectPronoun(tokens[here.subjectFirst].lower);
    return isPronoun ? resolvePronoun(sentence, acts, act, here.subjectFirst, quoted)
                     : resolvePhrase(sentence, here.subjectFirst, here.subjectLast);
}

ResolvedSource SourceResolver::resolve(int sentence, const QList<SpeechAct> &acts, qsizetype act,
                                       const QList<Span> &quoted) const
{
    const SpeechAct &here = acts[act];
    switch (here.form) {
    case SourceForm::Unknown:
        return {};
    case SourceForm::Pronoun:
        return resolvePronoun(sentence, acts, act, here.sourceFirst, quoted);
    case SourceForm::Shared:
        return resolveShared(sentence, acts, act, quoted);
    case SourceForm::Phrase:
        break;
    }
    return resolvePhrase(sentence, here.sourceFirst, here.sourceLast);
}

} // namespace Counterpoint
