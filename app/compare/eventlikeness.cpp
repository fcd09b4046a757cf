// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventlikeness.h"

#include "wordrelations.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Counterpoint
{

size_t qHash(const SentenceRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.article, ref.sentence);
}

namespace
{

constexpr double kPredicateShare = 0.45;
constexpr double kTermsShare = 0.55;
constexpr double kActorBonus = 0.08;
constexpr double kDoerBonus = 0.15; // the same actor does the same kind of thing
constexpr double kMatchBonus = 0.25;
constexpr double kFloor = 4; // a clause weighs at least as much as so many words of average rarity
constexpr double kContentFloor = 3; // the same of what is said
constexpr double kBare = 2.5; // words of average rarity
constexpr double kSayingPart = 0.4; // "said on Friday" may report any act done by words

bool isByWords(const EventMention &mention)
{
    static const QSet<QString> kinds{QStringLiteral("say"),     QStringLiteral("refuse"),   QStringLiteral("request"),
                                     QStringLiteral("condemn"), QStringLiteral("threaten"), QStringLiteral("charge"),
                                     QStringLiteral("agree"),   QStringLiteral("invite"),   QStringLiteral("order"),
                                     QStringLiteral("resign"),  QStringLiteral("appoint")};
    return std::ranges::any_of(mention.classes, [](const QString &kind) { return kinds.contains(kind); })
        || eventField(mention.lemma, mention.isVerb) == u"verb.communication";
}

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &item) { return b.contains(item); });
}

bool haveCommon(const std::vector<int> &a, const std::vector<int> &b)
{
    auto x = a.begin();
    auto y = b.begin();
    while (x != a.end() && y != b.end()) {
        if (*x == *y)
            return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

/** The head of one among the other verbs and nouns of the other's clause: "a strike ... killed" and "the killing". */
double crosswise(const EventMention &a, const EventMention &b)
{
    if (b.otherStems.contains(a.stem))
        return 0.6;
    const bool isKind = std::ranges::any_of(
        a.classes, [&](const QString &kind) { return kind != u"say" && b.otherClasses.contains(kind); });
    return isKind ? 0.5 : 0;
}

void sortKeys(std::vector<int> &keys)
{
    std::ranges::sort(keys);
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
}

} // namespace

EventLikeness::EventLikeness(const Comparison &comparison, const QList<ReadSentence> &sentences,
                             const QList<EventMention> &mentions)
    : m_mentions(mentions)
{
    countKeys(sentences);
    findAffiliations(comparison, sentences);
    for (int n = 0; n < comparison.names.size(); ++n) {
        if (comparison.names.at(n).kind == NameKind::Person)
            m_persons.insert(number(QStringLiteral("n:%1").arg(n)));
    }
    for (const EventMention &mention : mentions) {
        Terms terms;
        for (const QString &key : mention.terms) {
            if (key != mention.stem)
                terms.keys.push_back(number(key));
        }
        for (const QString &key : mention.subject) {
            terms.subject.push_back(number(key));
            for (const int body : m_affiliations.value(terms.subject.back()))
                terms.subject.push_back(body);
        }
        terms.isSpeech = isByWords(mention);
        for (const int key : terms.subject) {
            if (m_isNamed[size_t(key)])
                terms.speakers.push_back(key);
        }
        sortKeys(terms.speakers);
        sortKeys(terms.keys);
        sortKeys(terms.subject);
        std::ranges::set_difference(terms.keys, terms.subject, std::back_inserter(terms.content));
        for (const int key : terms.keys)
            terms.weight += weightOf(key);
        for (const int key : terms.content)
            terms.contentWeight += weightOf(key);
        m_terms.push_back(std::move(terms));
    }
    for (const Match &match : comparison.matches) {
        m_matches.insert({match.a, match.b}, match.aligned);
        if (match.kind == MatchKind::Verbatim || match.kind == MatchKind::Near)
            m_copies.insert({match.a, match.b});
    }
}

int EventLikeness::number(const QString &key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_weights.push_back(m_average);
    m_isNamed.push_back(key.startsWith(u"n:"));
    return *m_numbers.insert(key, int(m_numbers.size()));
}

void EventLikeness::countKeys(const QList<ReadSentence> &sentences)
{
    std::vector<double> counts;
    for (const ReadSentence &sentence : sentences) {
        QSet<QString> keys;
        for (const ClauseWord &word : sentence.words) {
            for (const QString &key : {word.key, word.plainKey}) {
                if (key.isEmpty() || keys.contains(key))
                    continue;
                keys.insert(key);
                const auto n = size_t(number(key));
                counts.resize(std::max(counts.size(), n + 1));
                counts[n] += 1;
            }
        }
    }
    double sum = 0;
    for (size_t n = 0; n < counts.size(); ++n) {
        m_weights[n] = std::log(1.0 + double(sentences.size()) / counts[n]);
        sum += m_weights[n];
    }
    m_average = counts.empty() ? 1 : sum / double(counts.size());
}

/**
 * "State Department spokeswoman Jane Doe": the names right before a name tell whom it speaks for; a body's name that
 * begins with a place ("US State Department") tells its country.
 */
void EventLikeness::findAffiliations(const Comparison &comparison, const QList<ReadSentence> &sentences)
{
    for (int n = 0; n < comparison.names.size(); ++n) {
        const QString country = placeKey(comparison.names.at(n).canonical.section(QLatin1Char(' '), 0, 0));
        if (!country.isEmpty())
            m_affiliations[number(QStringLiteral("n:%1").arg(n))].push_back(number(QStringLiteral("p:") + country));
    }
    for (const ReadSentence &sentence : sentences) {
        for (qsizetype i = 1; i < sentence.words.size(); ++i) {
            const ClauseWord &word = sentence.words.at(i);
            if (word.name < 0 || !word.key.startsWith(u"n:"))
                continue;
            std::vector<int> bodies = m_affiliations.value(number(word.key));
            for (qsizetype j = i - 1; j >= std::max<qsizetype>(0, i - 7); --j) {
                const ClauseWord &before = sentence.words.at(j);
                if (!before.word.isWord || before.word.isStopword || before.verb || before.isTime)
                    break;
                const bool isBody = before.key.startsWith(u"n:") || before.key.startsWith(u"p:");
                if (!isBody || before.key == word.key)
                    continue;
                bodies.push_back(number(before.key));
                for (const int further : m_affiliations.value(number(before.key)))
                    bodies.push_back(further);
            }
            sortKeys(bodies);
            m_affiliations.insert(number(word.key), bodies);
        }
    }
}

double EventLikeness::predicate(int a, int b) const
{
    const EventMention &x = m_mentions.at(a);
    const EventMention &y = m_mentions.at(b);
    if (x.stem == y.stem)
        return x.isSaying() ? 0.7 : isLightVerb(x.lemma) ? 0.3 : 1;
    if (haveCommon(x.classes, y.classes))
        return x.isSaying() && y.isSaying() ? 0.6 : 0.8;
    const double related = relationOf(x.stem, y.stem).isOpposite ? 0 : 0.9 * relationOf(x.stem, y.stem).strength;
    const bool areOther = !x.classes.isEmpty() && !y.classes.isEmpty();
    if (areOther)
        return related >= 0.6                                                                              ? related
            : (x.isSaying() || y.isSaying()) && m_terms[size_t(a)].isSpeech && m_terms[size_t(b)].isSpeech ? kSayingPart
                                                                                                           : 0;
    return std::max({related, crosswise(x, y), crosswise(y, x)});
}

bool EventLikeness::isCopy(int a, int b) const
{
    const SentenceRef first = std::min(m_mentions.at(a).ref, m_mentions.at(b).ref);
    const SentenceRef second = std::max(m_mentions.at(a).ref, m_mentions.at(b).ref);
    return m_mentions.at(a).stem == m_mentions.at(b).stem && m_copies.contains({first, second});
}

bool EventLikeness::haveOtherSpeakers(int a, int b) const
{
    const Terms &x = m_terms[size_t(a)];
    const Terms &y = m_terms[size_t(b)];
    return x.isSpeech && y.isSpeech && !x.speakers.empty() && !y.speakers.empty()
        && !haveCommon(x.speakers, y.speakers);
}

bool EventLikeness::hasPerson(int mention) const
{
    return std::ranges::any_of(m_terms[size_t(mention)].speakers, [&](int key) { return m_persons.contains(key); });
}

bool EventLikeness::isBare(int mention) const
{
    return m_mentions.at(mention).isSaying() && m_terms[size_t(mention)].contentWeight < kBare * m_average;
}

double EventLikeness::rarity(const QString &key) const
{
    const auto known = m_numbers.constFind(key);
    return known == m_numbers.cend() ? 1 : weightOf(*known) / m_average;
}

double EventLikeness::commonWeight(const std::vector<int> &a, const std::vector<int> &b) const
{
    std::vector<int> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    double weight = 0;
    for (const int key : common)
        weight += weightOf(key);
    return weight;
}

EventLikeness::Answer EventLikeness::compare(int a, int b) const
{
    Answer answer;
    answer.predicate = predicate(a, b);
    const Terms &x = m_terms[size_t(a)];
    const Terms &y = m_terms[size_t(b)];
    answer.terms = commonWeight(x.keys, y.keys) / std::max({std::min(x.weight, y.weight), kFloor * m_average, 0.001});
    answer.content = commonWeight(x.content, y.content)
        / std::max({std::min(x.contentWeight, y.contentWeight), kContentFloor * m_average, 0.001});
    answer.hasSameActor = haveCommon(x.subject, y.subject);
    answer.hasSameSpeaker = x.isSpeech && y.isSpeech && haveCommon(x.speakers, y.speakers);
    const SentenceRef first = std::min(m_mentions.at(a).ref, m_mentions.at(b).ref);
    const SentenceRef second = std::max(m_mentions.at(a).ref, m_mentions.at(b).ref);
    answer.match = m_matches.value({first, second});
    const double actorBonus = !answer.hasSameActor ? 0 : answer.predicate >= 0.8 ? kDoerBonus : kActorBonus;
    answer.total = std::min(
        1.0, kPredicateShare * answer.predicate + kTermsShare * answer.terms + actorBonus + kMatchBonus * answer.match);
    return answer;
}

} // namespace Counterpoint
