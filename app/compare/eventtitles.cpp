// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtitles.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongest = 110; // characters
constexpr qsizetype kFullest = 16; // words: a title of more loses by each further one

bool isOneOf(const QString &word, QStringView list)
{
    for (const QStringView item : list.tokenize(u' ')) {
        if (item == word)
            return true;
    }
    return false;
}

/** Words [first, last) of a clause that make the title: no connective at the start, nothing dangling at the end. */
std::pair<qsizetype, qsizetype> extent(const ReadSentence &sentence, const EventMention &mention)
{
    const Clause &clause = sentence.clauses.at(mention.clause);
    qsizetype first = clause.first;
    qsizetype last = clause.last;
    const auto folded = [&](qsizetype i) -> const QString & { return sentence.words.at(i).word.folded; };
    const auto isTimeNext = [&](qsizetype i) {
        return i + 1 < last && (sentence.words.at(i + 1).isTime || isOneOf(folded(i + 1), u"late early"));
    };
    const auto isLoose = [&](qsizetype i) {
        return !sentence.words.at(i).word.isWord || sentence.words.at(i).isTime
            || (isOneOf(folded(i), u"on in at early earlier late later over") && isTimeNext(i))
            || isOneOf(
                folded(i),
                u"after before while when since because although though if and or but that whereas following amid "
                u"despite including also meanwhile however furthermore according as");
    };
    // "On Tuesday, in retaliation, Iran fired": what stands before the first comma goes if it holds no verb
    for (qsizetype i = first; i < mention.head; ++i) {
        if (folded(i) == u","
            && std::none_of(sentence.words.begin() + first, sentence.words.begin() + i,
                            [](const ClauseWord &word) { return word.verb.has_value() || word.key.startsWith(u"n:"); }))
            first = i + 1;
    }
    while (first < mention.head && isLoose(first))
        ++first;
    while (first < mention.head && isOneOf(folded(first), u"due to of"))
        ++first;
    if (mention.isVerb && mention.isSaying()) { // what is said makes the title
        for (qsizetype c = mention.clause + 1; c < sentence.clauses.size() && sentence.clauses.at(c).isReported; ++c)
            last = sentence.clauses.at(c).last;
    }
    while (last > mention.head + 1
           && (!sentence.words.at(last - 1).word.isWord || sentence.words.at(last - 1).isTime
               || isOneOf(folded(last - 1),
                          u"on in at of to and or by for with the a an early late earlier last this from when that")))
        --last;
    return {first, last};
}

/** Begins with a capital; ends with no word that waits for another. */
QString closed(QString title)
{
    title = title.simplified();
    for (qsizetype space = title.lastIndexOf(QLatin1Char(' ')); space > 0;
         space = title.lastIndexOf(QLatin1Char(' '))) {
        const QString last = title.sliced(space + 1).toLower();
        const bool isOpen = isOneOf(last,
                                    u"on in at of to and or by for with the a an its his her their from when that as "
                                    u"into near any this under over")
            || last.endsWith(u"'s") || last.endsWith(u"\u2019s") || last.endsWith(u"\u00b4s");
        if (!isOpen && !last.endsWith(QLatin1Char(',')))
            break;
        title.truncate(isOpen ? space : title.size() - 1);
    }
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

bool hasSubject(const ReadSentence &sentence, const EventMention &mention)
{
    const auto [first, last] = extent(sentence, mention);
    for (qsizetype i = first; i < mention.head; ++i) {
        const ClauseWord &word = sentence.words.at(i);
        const bool isAdverb
            = word.word.folded.endsWith(u"ly") || isOneOf(word.word.folded, u"also then later again once");
        if (word.word.isWord && !word.verb && !word.isTime && !isAuxiliary(word.word.folded) && !isAdverb)
            return true;
    }
    return !mention.isVerb;
}

/** Of a clause that begins with its verb: the words before the first verb or mark of the sentence. */
QString subjectOf(const QString &text, const ReadSentence &sentence, const EventMention &mention)
{
    const Clause &main = sentence.clauses.first();
    if (mention.clause == 0 || sentence.clauses.at(mention.clause).isRelative)
        return {};
    qsizetype last = main.first;
    while (last < main.last && !sentence.words.at(last).verb
           && (sentence.words.at(last).word.isWord || sentence.words.at(last).isTime))
        ++last;
    if (last == main.first || last == main.last || sentence.words.at(main.first).isTime)
        return {};
    return text.sliced(sentence.words.at(main.first).word.span.start,
                       sentence.words.at(last - 1).word.span.end - sentence.words.at(main.first).word.span.start);
}

QString titleOf(const Comparison &comparison, const ReadSentence &sentence, const EventMention &mention)
{
    const QString &text = comparison.article(sentence.ref).text;
    const auto [first, last] = extent(sentence, mention);
    QString title = hasSubject(sentence, mention) ? QString() : subjectOf(text, sentence, mention);
    qsizetype end = -1;
    for (qsizetype i = first; i < last; ++i) {
        const ClauseWord &word = sentence.words.at(i);
        const bool isTimePreposition
            = i + 1 < last && sentence.words.at(i + 1).isTime && isOneOf(word.word.folded, u"on in at last this");
        const bool isTimeMark = !word.word.isWord && i + 1 < last && i > first
            && (sentence.words.at(i - 1).isTime || sentence.words.at(i + 1).isTime);
        if (word.isTime || isTimePreposition || isTimeMark)
            continue;
        const QString written = textIn(text, word.word.span).toString();
        if (!title.isEmpty() && end < word.word.span.start && title.size() + 1 + written.size() > kLongest)
            return closed(title);
        if (!title.isEmpty() && end < word.word.span.start)
            title += QLatin1Char(' ');
        title += written;
        end = word.word.span.end;
    }
    return closed(title);
}

} // namespace

QString eventTitle(const Comparison &comparison, const QList<ReadSentence> &sentences, const QList<int> &sentenceOf,
                   const QList<EventMention> &mentions, const EventLikeness &likeness, const EventGroup &group)
{
    QList<int> candidates = group.dated;
    candidates += group.attached;
    int best = group.dated.first();
    double score = -1000;
    for (const int i : std::as_const(candidates)) {
        const EventMention &mention = mentions.at(i);
        const ReadSentence &sentence = sentences.at(sentenceOf.at(i));
        double typical = mention.date ? 0.6 : 0;
        for (const int other : std::as_const(candidates)) {
            // a headline tells what the event is to a newsroom
            const Zone zone
                = comparison.article(mentions.at(other).ref).sentences.at(mentions.at(other).ref.sentence).zone;
            const double share = zone == Zone::Title ? 3 : 1;
            typical += other == i ? 0 : share * likeness.compare(i, other).total / double(candidates.size());
        }
        const auto [first, last] = extent(sentence, mention);
        typical -= 0.03 * double(std::max<qsizetype>(0, last - first - kFullest));
        typical -= last - first < 4 ? 0.4 : 0;
        typical -= hasSubject(sentence, mention) ? 0 : 0.5;
        typical -= sentence.clauses.at(mention.clause).isRelative ? 0.4 : 0;
        typical -= mention.isSaying() ? 0.3 : 0;
        typical += mention.isTold ? 0.15 : 0;
        if (typical > score) {
            score = typical;
            best = i;
        }
    }
    return titleOf(comparison, sentences.at(sentenceOf.at(best)), mentions.at(best));
}

} // namespace Counterpoint
