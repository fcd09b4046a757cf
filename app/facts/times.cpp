// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "times.h"

#include <facts/timeagreement.h>
#include <facts/timedirection.h>
#include <facts/timehints.h>
#include <facts/timerules.h>

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

/** Where a rule fits. */
struct TimeCandidate {
    qsizetype first = 0; ///< Items, both included.
    qsizetype last = 0;
    qsizetype rule = 0;
    QRegularExpressionMatch match;
};

/** Where the sentences may name a time: one list of each for a sentence. */
struct TimePlaces {
    QList<TimeItems> items; ///< Empty where the sentence names none for sure.
    QList<QList<TimeCandidate>> candidates;
};

namespace
{

/** Every place where a rule fits: leftmost first, then longest, then in the order of the rules. */
QList<TimeCandidate> candidatesIn(const QString &symbols)
{
    QList<TimeCandidate> candidates;
    const QList<TimeRule> &rules = timeRules();
    for (qsizetype r = 0; r < rules.size(); ++r) {
        for (qsizetype from = 0; from < symbols.size();) {
            const auto match = rules[r].pattern.match(symbols, from);
            if (!match.hasMatch())
                break;
            if (match.capturedLength() > 0)
                candidates.append({match.capturedStart(), match.capturedEnd() - 1, r, match});
            from = match.capturedStart() + 1;
        }
    }
    std::ranges::stable_sort(candidates, [](const TimeCandidate &a, const TimeCandidate &b) {
        return a.first != b.first ? a.first < b.first : a.last != b.last ? a.last > b.last : a.rule < b.rule;
    });
    return candidates;
}

/** "2019", "2019-04", "2019-Q4": unlike a decade or a span it gives one year, from which others can be counted. */
bool isOfOneYear(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{4}(?:-[^/]+)?$"));
    return pattern.match(value).hasMatch();
}

/** "up from 40 a year earlier": an aside; the text goes on with the period it spoke of before. */
bool isComparison(const QString &rule, const QRegularExpressionMatch &match)
{
    return rule == QLatin1String("ago") || rule == QLatin1String("year-ago")
        || (rule == QLatin1String("later") && match.capturedStart(u"later") < 0);
}

void findPlaces(const Tokens &tokens, TimePlaces &places)
{
    const TimeItems items = mayNameTime(tokens) ? timeItemsOf(tokens) : TimeItems();
    QList<TimeCandidate> candidates = candidatesIn(symbolsOf(items));
    candidates.removeIf(
        [&](const TimeCandidate &candidate) { return isNoTime(tokens, items, candidate.first, candidate.last); });
    places.items.append(items);
    places.candidates.append(std::move(candidates));
}

QString ruleInWords(QStringView words, const TimeSense &sense, const QString &value, const TimeContext &context)
{
    const QString quoted = QLatin1Char('\'') + words.toString().simplified() + QLatin1Char('\'');
    const QString meaning = valueInWords(value);
    if (!sense.isRelative)
        return QStringLiteral("%1: %2, as written").arg(quoted, meaning);
    if (!sense.base.isEmpty())
        return QStringLiteral("%1, counted from %2: %3").arg(quoted, sense.base, meaning);
    if (!context.published.isValid())
        return QStringLiteral("%1, article without a date: %2").arg(quoted, meaning);
    return QStringLiteral("%1, article dated %2: %3")
        .arg(quoted, valueInWords(context.published.toString(Qt::ISODate)), meaning);
}

/** Reads one article's sentences in order, remembering what was named last. */
class TimeReader
{
public:
    TimeReader(const QString &text, TimeContext context)
        : m_text(text)
        , m_context(std::move(context))
    {
    }

    void read(int sentence, const Tokens &tokens, const TimePlaces &places)
    {
        qsizetype free = 0;
        for (const TimeCandidate &candidate : places.candidates.at(sentence)) {
            if (candidate.first >= free && take(sentence, tokens, places.items.at(sentence), candidate))
                free = candidate.last + 1;
        }
    }

    [[nodiscard]] QList<Timex> result(const QList<Tokens> &sentences, const RunContext &context)
    {
        for (qsizetype i = 0; i < m_later.size() && !context.isCancelled(); ++i)
            agreeWithSameAct(sentences, m_text, m_found, m_later.at(i));
        return m_found;
    }

private:
    bool take(int sentence, const Tokens &tokens, const TimeItems &items, const TimeCandidate &candidate)
    {
        const TimeHeading heading = headingAt(tokens, items[candidate.first].first, items[candidate.last].last);
        m_context.direction = heading.direction;
        m_context.isSureDirection = heading.isSure;
        const TimeSense sense = timeRules()[candidate.rule].read(TimeMatch(items, candidate.match), m_context);
        if (sense.values.isEmpty() || sense.values.first().isEmpty())
            return false;
        Timex timex;
        timex.sentence = sentence;
        timex.span = spanOf(tokens, items[candidate.first].first, items[candidate.last].last);
        timex.type = sense.type;
        timex.mod = sense.mod;
        timex.isRelative = sense.isRelative;
        timex.zone = zoneIn(tokens, items, candidate);
        for (const QString &value : sense.values)
            timex.readings.append({value, ruleInWords(textIn(m_text, timex.span), sense, value, m_context)});
        const QString &rule = timeRules()[candidate.rule].name;
        if (rule == QLatin1String("later"))
            m_later.append(static_cast<int>(m_found.size()));
        remember(timex, rule, isComparison(rule, candidate.match));
        m_found.append(timex);
        return true;
    }

    [[nodiscard]] QString zoneIn(const Tokens &tokens, const TimeItems &items, const TimeCandidate &candidate) const
    {
        for (qsizetype i = candidate.first; i <= candidate.last; ++i) {
            if (items[i].symbol == u'z')
                return textIn(m_text, spanOf(tokens, items[i].first, items[i].last)).toString().simplified();
        }
        return {};
    }

    void remember(const Timex &timex, const QString &rule, bool isAside)
    {
        const auto range = timex.range();
        if (!range || timex.type == TimexType::Set)
            return;
        if (!isAside)
            m_context.previousNamed = timex.value();
        if (range->isDay()) {
            m_context.previousDay = timex.value();
            if (rule.startsWith(QLatin1String("day")))
                m_context.weekdays.insert(range->first.dayOfWeek(), range->first);
        } else if (isOfOneYear(timex.value()) && !isAside) {
            m_context.previousPeriod = timex.value();
        }
    }

    const QString &m_text;
    TimeContext m_context;
    QList<Timex> m_found;
    QList<int> m_later; ///< Those counted from another day: "two days later".
};

} // namespace

struct TimeExpressions::Found {
    QString text;
    QList<Tokens> sentences;
    TimePlaces places;
    TimeContext hints;
};

TimeExpressions::TimeExpressions(const TokenizedArticle &article, const RunContext &context)
{
    Found found{article.text(), article.sentences(), {}, {}};
    readSentences(found.sentences, context, [&](int, const Tokens &tokens) { findPlaces(tokens, found.places); });
    found.hints = hintsOf(found.places.items);
    if (found.hints.habit == DayMonthOrder::Unknown)
        found.hints.habit = article.article().metadata.outletOrder;
    m_found = std::make_shared<const Found>(std::move(found));
}

QList<Timex> TimeExpressions::readFor(QDate published, const RunContext &context) const
{
    TimeContext hints = m_found->hints;
    hints.published = published;
    TimeReader reader(m_found->text, hints);
    readSentences(m_found->sentences.first(m_found->places.items.size()), context,
                  [&](int sentence, const Tokens &tokens) { reader.read(sentence, tokens, m_found->places); });
    return reader.result(m_found->sentences, context);
}

QList<Timex> extractTimes(const TokenizedArticle &article, const RunContext &context)
{
    return TimeExpressions(article, context).readFor(article.article().metadata.published.date, context);
}

} // namespace Counterpoint
