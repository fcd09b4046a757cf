// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "antecedentcondition.h"

#include <facts/nameclass.h>
#include <facts/speechwords.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

#include <algorithm>
#include <map>

namespace Counterpoint
{

namespace
{

constexpr int kReach = 6; // sentences over which a pronoun may point back

/** Looks for whom the pronouns of one article may stand for. */
class PronounCheck
{
public:
    explicit PronounCheck(const ArticleReading &reading)
        : m_reading(reading)
    {
        for (const Name &name : reading.article().facts.names) {
            if (!mayBePerson(name))
                continue;
            for (const NameMention &mention : name.mentions)
                m_bearers[mention.sentence].append(reading.view().names().nameAt(reading.index(), mention.span));
        }
    }

    QList<Condition> find()
    {
        for (int sentence = 0; sentence < m_reading.sentenceCount(); ++sentence) {
            for (const Token &token : m_reading.tokens(sentence))
                check(sentence, token);
        }
        return m_found;
    }

private:
    void check(int sentence, const Token &token)
    {
        const Gender gender = genderOfPronoun(token.lower);
        if (gender == Gender::Unknown || token.isUpper || m_reading.isQuoted(token.span))
            return;
        const auto last = m_last.find(gender);
        const bool goesOn = last != m_last.end() && sentence - last->second <= kReach;
        m_last[gender] = sentence;
        if (goesOn || !m_reading.isBody(sentence) || mayMeanSomebody(sentence, token.span.start, gender))
            return;
        m_found.append(m_reading.condition(
            ConditionKind::NoAntecedent, sentence, token.span,
            QStringLiteral("Nobody is named before whom \u201c%1\u201d could mean.").arg(m_reading.text(token.span))));
    }

    /** A person, or a single name that may be a surname; not "Lawmakers" at the head of a sentence. */
    [[nodiscard]] static bool mayBePerson(const Name &name)
    {
        const QString lower = name.canonical.toLower();
        const bool isSingle = !lower.contains(QLatin1Char(' '));
        if (isSingle && (isCommonWord(lower) || (isPersonNoun(lower) && isPluralNoun(lower))))
            return false;
        const bool isAcronym = name.canonical == name.canonical.toUpper();
        return name.kind == NameKind::Person
            || (name.kind == NameKind::Organisation && isSingle && !isAcronym && name.variants.size() == 1);
    }

    [[nodiscard]] bool mayMeanSomebody(int sentence, qsizetype pronoun, Gender gender) const
    {
        for (int at = sentence; at >= 0 && at >= sentence - kReach; --at) {
            const bool isNamed = std::ranges::any_of(m_bearers.value(at), [&](int bearer) {
                return areCompatible(m_reading.view().genderOf(bearer), gender);
            });
            const auto isBefore = [&](const Token &token) { return token.span.start < pronoun && isSomebody(token); };
            if (isNamed || std::ranges::any_of(m_reading.tokens(at), isBefore))
                return true;
        }
        return false;
    }

    /** A noun for one person, a word as "everyone", or a speaker who says I. */
    [[nodiscard]] static bool isSomebody(const Token &token)
    {
        static const QSet<QString> words
            = wordSet("i one who someone somebody anyone anybody everyone everybody nobody "
                      "whoever each every himself herself baby infant");
        if (!token.isWord())
            return false;
        return words.contains(token.lower)
            || (isPersonNoun(token.lower) && !isPluralNoun(token.lower) && !isFunctionWord(token.lower));
    }

    const ArticleReading &m_reading;
    QHash<int, QList<int>> m_bearers; // joined names of persons and bodies, by sentence
    std::map<Gender, int> m_last; // sentence of the last such pronoun
    QList<Condition> m_found;
};

bool isUnnamedNoun(const QString &lower)
{
    return lexiconSet(u"unnamedsources.txt").contains(lower);
}

/** "the source": of one noun alone. */
QString bareNoun(const ArticleReading &reading, Span source)
{
    const QStringList words = reading.text(source).toLower().simplified().split(QLatin1Char(' '));
    return words.size() == 2 && words.first() == QLatin1String("the") && isUnnamedNoun(words.last()) ? words.last()
                                                                                                     : QString();
}

/** Whether anybody came before to whom "the source" may point back. */
bool isSourceKnown(const ArticleReading &reading, int sentence, Span source, const QString &noun)
{
    const bool isLoose = !noun.startsWith(QLatin1String("source")); // "the official" may be anybody in office
    for (int at = 0; at <= sentence; ++at) {
        for (const Token &token : reading.tokens(at)) {
            if (token.span.start >= source.start && at == sentence)
                break;
            if (isUnnamedNoun(token.lower) || (isLoose && isPersonNoun(token.lower)))
                return true;
        }
    }
    const ArticleFacts &facts = reading.article().facts;
    const bool isNamed = std::ranges::any_of(facts.names, [&](const Name &name) {
        return name.kind == NameKind::Person && !name.mentions.isEmpty() && name.mentions.first().sentence < sentence;
    });
    return (isLoose && isNamed) || std::ranges::any_of(facts.attributions, [&](const Attribution &attribution) {
               const QString words = attribution.source.toLower();
               return attribution.sourceSpan.start < source.start
                   && (words.startsWith(QLatin1String("a ")) || words.startsWith(QLatin1String("an "))
                       || words.startsWith(QLatin1String("one ")));
           });
}

QList<Condition> sourcesOfNobody(const ArticleReading &reading)
{
    QList<Condition> found;
    for (const Attribution &attribution : reading.article().facts.attributions) {
        const QString noun = bareNoun(reading, attribution.sourceSpan);
        const bool isTold = reading.isBody(attribution.sentence) && !reading.isQuoted(attribution.sourceSpan);
        if (noun.isEmpty() || !isTold || isSourceKnown(reading, attribution.sentence, attribution.sourceSpan, noun))
            continue;
        found.append(
            reading.condition(ConditionKind::NoAntecedent, attribution.sentence, attribution.sourceSpan,
                              QStringLiteral("\u201c%1\u201d points back to somebody of whom the text has not spoken.")
                                  .arg(reading.text(attribution.sourceSpan))));
        break; // the next one is the same
    }
    return found;
}

} // namespace

QList<Condition> AntecedentCondition::findIn(const ArticleReading &reading) const
{
    return PronounCheck(reading).find() + sourcesOfNobody(reading);
}

} // namespace Counterpoint
