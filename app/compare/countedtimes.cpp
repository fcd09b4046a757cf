// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedtimes.h"

#include "eventmentions.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kAnchorWords = 8;
constexpr int kNear = 2; // sentences back to the event told last
constexpr qint64 kMostDays = 60;

class CountReader
{
public:
    explicit CountReader(const ReadSentence &sentence)
        : m_sentence(sentence)
    {
    }

    QList<CountedTime> read()
    {
        QList<CountedTime> found;
        for (qsizetype i = m_sentence.body; i < m_sentence.words.size(); ++i) {
            if (const auto counted = at(i)) {
                found.append(*counted);
                i = counted->last - 1;
            }
        }
        return found;
    }

private:
    [[nodiscard]] QString folded(qsizetype i) const
    {
        return i >= m_sentence.body && i < m_sentence.words.size() ? m_sentence.words.at(i).word.folded : QString();
    }

    static qint64 number(const QString &word)
    {
        static const QStringList words{QStringLiteral("one"),   QStringLiteral("two"),    QStringLiteral("three"),
                                       QStringLiteral("four"),  QStringLiteral("five"),   QStringLiteral("six"),
                                       QStringLiteral("seven"), QStringLiteral("eight"),  QStringLiteral("nine"),
                                       QStringLiteral("ten"),   QStringLiteral("eleven"), QStringLiteral("twelve")};
        if (word == u"a" || word == u"the")
            return 1;
        const qsizetype index = words.indexOf(word);
        return index >= 0 ? index + 1 : word.toLongLong();
    }

    /** "the next day" and "the same day"; "two days later"; "the day after the vote". */
    [[nodiscard]] std::optional<CountedTime> at(qsizetype i) const
    {
        if (folded(i) == u"the" && folded(i + 2) == u"day") {
            const QString which = folded(i + 1);
            if (which == u"next" || which == u"following")
                return CountedTime{i, i + 3, 1, {}};
            if (which == u"previous" || which == u"preceding")
                return CountedTime{i, i + 3, -1, {}};
            if (which == u"same")
                return CountedTime{i, i + 3, 0, {}};
        }
        const qint64 count = number(folded(i));
        const QString unit = folded(i + 1);
        const bool isWeek = unit == u"week" || unit == u"weeks";
        if (count <= 0 || (!isWeek && unit != u"day" && unit != u"days"))
            return std::nullopt;
        const qint64 days = count * (isWeek ? 7 : 1);
        const QString way = folded(i + 2);
        if (days > kMostDays || (isWeek && folded(i) == u"the"))
            return std::nullopt;
        if (folded(i) != u"the" && (way == u"later" || way == u"afterwards" || way == u"afterward"))
            return CountedTime{i, i + 3, days, {}};
        if (folded(i) != u"the" && way == u"earlier")
            return CountedTime{i, i + 3, -days, {}};
        if (way != u"after" && way != u"before")
            return std::nullopt;
        CountedTime counted{i, i + 3, way == u"after" ? days : -days, anchorFrom(i + 3)};
        const bool isEnd = i + 3 >= m_sentence.words.size() || !m_sentence.words.at(i + 3).word.isWord;
        if (!isEnd && counted.anchor.isEmpty())
            return std::nullopt;
        counted.last = isEnd ? i + 3 : i + 2; // "after the vote" is no part of the time
        return counted;
    }

    [[nodiscard]] QStringList anchorFrom(qsizetype i) const
    {
        QStringList stems;
        for (qsizetype j = i; j < std::min(i + kAnchorWords, m_sentence.words.size()); ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (!word.word.isWord || word.isTime)
                break;
            if (word.verb || !word.noun.isEmpty()) {
                stems.append(stemOf(word.verb ? word.verb->lemma : word.noun));
                break; // the first names the event
            }
        }
        return stems;
    }

    const ReadSentence &m_sentence;
};

bool isAnchor(const EventMention &mention)
{
    return mention.date && mention.date->isDay() && !mention.isSaying() && !mention.isHypothetical;
}

/** The one day the article gives for an event of these words. */
std::optional<DateRange> namedDay(const QList<EventMention> &mentions, const QStringList &stems)
{
    std::optional<DateRange> day;
    for (const EventMention &mention : mentions) {
        if (!isAnchor(mention) || !stems.contains(mention.stem))
            continue;
        if (day && *day != *mention.date)
            return std::nullopt;
        day = mention.date;
    }
    return day;
}

std::optional<DateRange> lastDay(const QList<EventMention> &mentions, qsizetype before)
{
    for (qsizetype i = before - 1; i >= 0; --i) {
        if (mentions.at(before).ref.sentence - mentions.at(i).ref.sentence > kNear)
            break;
        if (isAnchor(mentions.at(i)))
            return mentions.at(i).date;
    }
    return std::nullopt;
}

} // namespace

QList<CountedTime> countedTimes(const ReadSentence &sentence)
{
    return CountReader(sentence).read();
}

void countDays(QList<EventMention> &mentions, QStringView text)
{
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        EventMention &mention = mentions[i];
        if (!mention.counted || mention.date)
            continue;
        const auto anchor
            = mention.countedFrom.isEmpty() ? lastDay(mentions, i) : namedDay(mentions, mention.countedFrom);
        if (!anchor)
            continue;
        const QDate day = anchor->first.addDays(*mention.counted);
        mention.date = DateRange{day, day, Precision::Day};
        mention.rule
            = QStringLiteral("'%1', counted from %2: %3")
                  .arg(textIn(text, mention.dateSpan), anchor->first.toString(Qt::ISODate), day.toString(Qt::ISODate));
    }
}

} // namespace Counterpoint
