// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timehints.h"

#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** Day and month of every date whose month is spelled out. */
QSet<std::pair<int, int>> spelledDates(const QList<TimeItems> &all)
{
    QSet<std::pair<int, int>> dates;
    for (const TimeItems &items : all) {
        for (qsizetype i = 1; i < items.size(); ++i) {
            const bool isDayBehind
                = items[i - 1].symbol == u'M' && (items[i].symbol == u'd' || items[i].symbol == u'r');
            const bool isDayBefore
                = items[i].symbol == u'M' && (items[i - 1].symbol == u'd' || items[i - 1].symbol == u'r');
            if (isDayBehind)
                dates.insert({wholeNumber(items[i]), wholeNumber(items[i - 1])});
            else if (isDayBefore)
                dates.insert({wholeNumber(items[i - 1]), wholeNumber(items[i])});
        }
    }
    return dates;
}

DayMonthOrder orderOf(const QList<TimeItems> &all)
{
    const QSet<std::pair<int, int>> spelled = spelledDates(all);
    int dayFirst = 0;
    int monthFirst = 0;
    for (const TimeItems &items : all) {
        for (qsizetype i = 2; i < items.size(); ++i) {
            if (items[i - 1].symbol != u'/' || items[i].symbol != u'd' || items[i - 2].symbol != u'd')
                continue;
            const int one = wholeNumber(items[i - 2]);
            const int two = wholeNumber(items[i]);
            const QSet<std::pair<int, int>> near = spelledDates({items.sliced(qMax(0, i - 6), qMin(i, 6) - 2)});
            dayFirst += (one > 12) * 5 + spelled.contains({one, two}) + near.contains({one, two});
            monthFirst += (two > 12) * 5 + spelled.contains({two, one}) + near.contains({two, one});
        }
    }
    if (dayFirst == monthFirst)
        return DayMonthOrder::Unknown;
    return dayFirst > monthFirst ? DayMonthOrder::DayFirst : DayMonthOrder::MonthFirst;
}

/** Whether the day or the month stands first where the month is a word. */
DayMonthOrder habitOf(const QList<TimeItems> &all)
{
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;
    for (const TimeItems &items : all) {
        const QString symbols = symbolsOf(items);
        static const QRegularExpression days(QStringLiteral("(?<!M)[dr]o?M(?!d)"));
        static const QRegularExpression months(QStringLiteral("(?<![dr])M[dr]"));
        dayFirst += symbols.count(days);
        monthFirst += symbols.count(months);
    }
    return dayFirst == monthFirst ? DayMonthOrder::Unknown
        : dayFirst > monthFirst   ? DayMonthOrder::DayFirst
                                  : DayMonthOrder::MonthFirst;
}

} // namespace

TimeContext hintsOf(const QList<TimeItems> &sentences)
{
    TimeContext hints;
    for (const TimeItems &items : sentences) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0 && items[i].symbol == u'D' && items[i - 1].symbol == u'L')
                hints.lastWeekdays.insert(wholeNumber(items[i]));
            if (items[i].symbol == u'U' && items[i].value == QLatin1String("Q") && i > 0 && items[i - 1].symbol != u'A')
                hints.speaksOfQuarters = true;
        }
    }
    hints.order = orderOf(sentences);
    hints.habit = habitOf(sentences);
    return hints;
}

bool mayNameTime(const Tokens &tokens)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringList &row : lexiconRows(u"timewords.txt"))
            for (int part : {0, -1})
                set.insert(row.value(0).section(QLatin1Char(' '), part, part));
        for (const char *common :
             {"the", "a", "an", "of", "on", "in", "at", "to", "and", "or", "this", "about", "some", "over", "so"})
            set.remove(QString::fromLatin1(common));
        return set;
    }();
    return std::ranges::any_of(tokens, [](const Token &token) {
        return token.isNumber() || words.contains(token.lower) || token.is(QLatin1String("nineteen"))
            || (token.isCapitalised && token.lower.back().isDigit()); // "Q3"
    });
}

namespace
{

/** Four digits are a year where a preposition, a month or a bracket leads to them and no counted noun follows. */
bool isCount(const Tokens &tokens, const TimeItems &items, qsizetype at)
{
    const TimeItem &item = items[at];
    if (!tokens[item.first].isNumber())
        return false;
    const QString &before = lowerAt(tokens, item.first - 1);
    static const QSet<QString> marks{QStringLiteral("$"),     QStringLiteral("£"),   QStringLiteral("€"),
                                     QStringLiteral("#"),     QStringLiteral("no"),  QStringLiteral("page"),
                                     QStringLiteral("about"), QStringLiteral("some")};
    static const QSet<QString> leads{QStringLiteral("in"),     QStringLiteral("since"), QStringLiteral("of"),
                                     QStringLiteral("by"),     QStringLiteral("until"), QStringLiteral("from"),
                                     QStringLiteral("during"), QStringLiteral("for")};
    if (marks.contains(before))
        return true;
    const bool isOdd = item.number < 1900 || item.number > 2099;
    if (isOdd)
        return !leads.contains(before) || before == QLatin1String("of") || before == QLatin1String("for");
    const qsizetype next = item.last + 1;
    if (next >= tokens.size())
        return false;
    const bool isNumbered = tokens[next].is(QLatin1String("-")) && !tokens[next].hasSpaceBefore
        && next + 1 < tokens.size() && tokens[next + 1].isNumber();
    if (isNumbered)
        return true;
    if (!tokens[next].hasSpaceBefore && (tokens[next].isWord() || tokens[next].is(QLatin1String("%"))))
        return true;
    const bool isPlural = tokens[next].isWord() && !tokens[next].isCapitalised
        && tokens[next].lower.endsWith(QLatin1Char('s')) && tokens[next].lower.size() > 4;
    return isPlural && !leads.contains(before) && before != QLatin1String("the");
}

/** Months that are also verbs, names or adjectives need a neighbour that makes them months. */
bool isNoMonth(const Tokens &tokens, const TimeItems &items, qsizetype at)
{
    static const QSet<QString> doubtful{QStringLiteral("may"), QStringLiteral("march"), QStringLiteral("august"),
                                        QStringLiteral("april"), QStringLiteral("june")};
    const TimeItem &item = items[at];
    if (!doubtful.contains(tokens[item.first].lower))
        return false;
    static const QSet<QString> leads{
        QStringLiteral("in"),      QStringLiteral("since"), QStringLiteral("of"),      QStringLiteral("by"),
        QStringLiteral("until"),   QStringLiteral("from"),  QStringLiteral("during"),  QStringLiteral("for"),
        QStringLiteral("through"), QStringLiteral("and"),   QStringLiteral("or"),      QStringLiteral("to"),
        QStringLiteral("before"),  QStringLiteral("after"), QStringLiteral("between"), QStringLiteral("on"),
        QStringLiteral("till"),    QStringLiteral("("),     QStringLiteral("-")};
    const QString &before = lowerAt(tokens, item.first - 1);
    const qsizetype next = item.last + 1;
    const bool isFollowedByName = next < tokens.size() && tokens[next].isWord() && tokens[next].isCapitalised;
    return !leads.contains(before) || isFollowedByName;
}

/** "Friday Times", "Black Friday". */
bool isPartOfName(const Tokens &tokens, const TimeItems &items, qsizetype first, qsizetype last)
{
    if (first != last || (items[first].symbol != u'D' && items[first].symbol != u'C'))
        return false;
    static const QSet<QString> before{QStringLiteral("black"), QStringLiteral("bloody"), QStringLiteral("super"),
                                      QStringLiteral("cyber"), QStringLiteral("good"),   QStringLiteral("ash"),
                                      QStringLiteral("palm"),  QStringLiteral("mr")};
    static const QSet<QString> behind{QStringLiteral("times"), QStringLiteral("telegraph"), QStringLiteral("mirror"),
                                      QStringLiteral("mail"),  QStringLiteral("herald"),    QStringLiteral("express"),
                                      QStringLiteral("world"), QStringLiteral("post")};
    const qsizetype at = items[first].first;
    const qsizetype next = items[last].last + 1;
    const qsizetype prior = at > 1 && tokens[at - 1].is(QLatin1String(".")) ? at - 2 : at - 1; // "Mr. Friday"
    const bool isAfterName = prior >= 0 && tokens[prior].isCapitalised && before.contains(tokens[prior].lower);
    return isAfterName || (next < tokens.size() && tokens[next].isCapitalised && behind.contains(tokens[next].lower));
}

/** "said that day care is dear" */
bool isConjunction(const Tokens &tokens, const TimeItems &items, qsizetype first)
{
    return items[first].symbol == u't'
        && lexiconMap(u"reportingverbs.txt").contains(lowerAt(tokens, items[first].first - 1));
}

} // namespace

bool isNoTime(const Tokens &tokens, const TimeItems &items, qsizetype first, qsizetype last)
{
    if (isPartOfName(tokens, items, first, last) || isConjunction(tokens, items, first))
        return true;
    for (qsizetype i = first; i <= last; ++i) {
        const bool isBare = first == last || items[first].symbol == u'x';
        if (items[i].symbol == u'y' && i == last && isBare && isCount(tokens, items, i))
            return true;
        if (items[i].symbol == u'M' && first == last && isNoMonth(tokens, items, i))
            return true;
    }
    return false;
}

} // namespace Counterpoint
