// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventweight.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kLeastWeight = 1.5;
constexpr qint64 kBackground = 100; // days before publication: further back is history, told in passing
constexpr qint64 kLongAgo = 400;

QSet<int> articlesOf(const QList<EventMention> &mentions, const QList<int> &indices)
{
    QSet<int> articles;
    for (const int i : indices)
        articles.insert(mentions.at(i).ref.article);
    return articles;
}

/** Days from the event to the article's publication; 0 where either is not known. */
qint64 age(const Comparison &comparison, const EventMention &mention)
{
    const QDate published = comparison.article(mention.ref).metadata.published.date;
    return published.isValid() && mention.date ? mention.date->last.daysTo(published) : 0;
}

bool isNamedKey(const QString &key)
{
    return key.startsWith(u"n:") || key.startsWith(u"p:");
}

/** "others were arrested", "some said" */
bool hasVagueSubject(const EventReadings &readings, int i)
{
    const ReadSentence &sentence = readings.sentenceAt(i);
    const EventMention &mention = readings.mentions.at(i);
    const qsizetype first = readings.clauseAt(i).first;
    for (qsizetype j = first; j < mention.head; ++j) {
        const QString &word = sentence.words.at(j).word.folded;
        if (!sentence.words.at(j).word.isWord || isTitleWord(u"connective", word) || sentence.words.at(j).isTime)
            continue;
        return isTitleWord(u"indefinite", word);
    }
    return false;
}

bool isHearsay(const EventReadings &readings, int i)
{
    const ReadSentence &sentence = readings.sentenceAt(i);
    const Clause &clause = readings.clauseAt(i);
    return std::any_of(
        sentence.words.begin() + clause.first, sentence.words.begin() + clause.last,
        [](const ClauseWord &word) { return word.word.folded == u"reportedly" || word.word.folded == u"allegedly"; });
}

/** "Brandt was confirmed as judge": of whom a passive tells. */
bool isOfNamed(const EventReadings &readings, int i)
{
    const ReadSentence &sentence = readings.sentenceAt(i);
    const EventMention &mention = readings.mentions.at(i);
    const auto begin = sentence.words.begin();
    const auto hasWord = [](const ClauseWord &word) { return isAuxiliary(word.word.folded); };
    return mention.isVerb && mention.subject.isEmpty()
        && std::any_of(begin + readings.clauseAt(i).first, begin + mention.head, hasWord)
        && std::any_of(begin + readings.clauseAt(i).first, begin + mention.head,
                       [](const ClauseWord &word) { return isNamedKey(word.key); });
}

double naming(const EventReadings &readings, int i)
{
    const EventMention &mention = readings.mentions.at(i);
    if (std::ranges::any_of(mention.subject, isNamedKey) || isOfNamed(readings, i))
        return 1;
    return std::ranges::any_of(mention.terms, isNamedKey) ? 0.5 : 0;
}

bool isKnownKind(const EventMention &mention)
{
    static const QSet<QString> fields{QStringLiteral("verb.social"),        QStringLiteral("verb.competition"),
                                      QStringLiteral("verb.communication"), QStringLiteral("noun.act"),
                                      QStringLiteral("noun.event"),         QStringLiteral("verb.possession"),
                                      QStringLiteral("verb.contact"),       QStringLiteral("verb.motion"),
                                      QStringLiteral("verb.creation"),      QStringLiteral("verb.change")};
    return !mention.classes.isEmpty() || fields.contains(eventField(mention.lemma, mention.isVerb));
}

/** Acts that make news by themselves. */
bool isHeavy(const EventMention &mention)
{
    static const QSet<QString> kinds{QStringLiteral("attack"), QStringLiteral("arrest"), QStringLiteral("vote"),
                                     QStringLiteral("die"),    QStringLiteral("crash"),  QStringLiteral("resign"),
                                     QStringLiteral("charge"), QStringLiteral("appoint")};
    return std::ranges::any_of(mention.classes, [](const QString &kind) { return kinds.contains(kind); });
}

/** "The vote divided the council": the noun is what the clause is about. */
bool isSubject(const EventReadings &readings, int i)
{
    const ReadSentence &sentence = readings.sentenceAt(i);
    const qsizetype head = readings.mentions.at(i).head;
    const Clause &clause = readings.clauseAt(i);
    const auto isVerb = [](const ClauseWord &word) { return word.isFinite(); };
    const auto begin = sentence.words.begin();
    return std::none_of(begin + clause.first, begin + head, isVerb)
        && std::any_of(begin + head, begin + clause.last, isVerb);
}

/** "made a request", "went on strike": the verb says only that the noun happened. */
bool isTellingObject(const EventReadings &readings, int i)
{
    constexpr qsizetype reach = 7; // words
    const ReadSentence &sentence = readings.sentenceAt(i);
    const qsizetype head = readings.mentions.at(i).head;
    for (qsizetype j = head - 1; j >= std::max(readings.clauseAt(i).first, head - reach); --j) {
        const ClauseWord &word = sentence.words.at(j);
        if (word.verb)
            return word.isFinite() && isLightVerb(word.verb->lemma);
        if (isTitleWord(u"verb", word.word.folded))
            return true;
    }
    return false;
}

double weightOf(const Comparison &comparison, const EventReadings &readings, int i)
{
    const EventMention &mention = readings.mentions.at(i);
    const Clause &clause = readings.clauseAt(i);
    const bool isTold = mention.isTold || mention.isPlanned;
    double weight = !mention.isVerb ? isTellingObject(readings, i) ? 1
            : isSubject(readings, i)                               ? 0.5
                                                                   : 0
        : isTold                    ? 1
                                    : -0.5;
    weight += mention.date->isDay() ? 0.5 : 0;
    weight += naming(readings, i);
    weight += isHeavy(mention) ? 1 : mention.classes.isEmpty() ? 0 : 0.5;
    weight -= isKnownKind(mention) ? 0 : 1;
    weight -= !mention.isDateInside ? 0 : mention.date->isDay() ? 0.25 : 0.75; // "the 2012 election": in passing
    weight -= clause.isRelative ? 0.25 : 0;
    weight -= mention.isQuoted ? 0.75 : 0;
    weight -= hasVagueSubject(readings, i) ? 1.75 : 0;
    weight -= isHearsay(readings, i) ? 1 : 0;
    const qint64 days = age(comparison, mention);
    weight -= days > kLongAgo ? 0.5 : days > kBackground ? 0.25 : 0;
    return weight;
}

} // namespace

bool isOnTimeline(const Comparison &comparison, const EventReadings &readings, const EventGroup &group,
                  const EventTitle &title)
{
    const QList<EventMention> &mentions = readings.mentions;
    const bool isBySource = std::ranges::all_of(group.dated, [&](int i) {
        return readings.clauseAt(i).isSource || (mentions.at(i).isSaying() && mentions.at(i).subject.isEmpty());
    });
    if (isBySource || title.text.isEmpty())
        return false;
    const qsizetype dated = articlesOf(mentions, group.dated).size();
    if (dated > 1)
        return true;
    const bool isSpeaking = std::ranges::all_of(group.dated, [&](int i) { return mentions.at(i).isSaying(); });
    if (title.isFragment || title.isDangling || (isSpeaking && title.isBareSaying))
        return false;
    double weight = 0;
    for (const int i : group.dated)
        weight = std::max(weight, weightOf(comparison, readings, i));
    const bool isToldElsewhere = articlesOf(mentions, group.dated + group.attached).size() > 1;
    return weight + (isToldElsewhere ? 0.5 : 0) >= kLeastWeight;
}

} // namespace Counterpoint
