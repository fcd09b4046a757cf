// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeitems.h"

#include <facts/numberwords.h>
#include <facts/tokens.h>
#include <text/lexicon.h>
#include <text/months.h>

#include <QDate>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

struct TimeWord {
    QChar symbol;
    QString value;
    QString more;
};

/** Classes of the word list; numbers are d (1 to 31), y (a year), n (other), r (ordinal), G ("1990s"). */
QChar symbolOf(const QString &name)
{
    static const QHash<QString, QChar> symbols{
        {QStringLiteral("month"), u'M'},       {QStringLiteral("weekday"), u'D'},   {QStringLiteral("weekdays"), u'I'},
        {QStringLiteral("unit"), u'U'},        {QStringLiteral("units"), u'V'},     {QStringLiteral("weekend"), u'W'},
        {QStringLiteral("weekends"), u'w'},    {QStringLiteral("part"), u'P'},      {QStringLiteral("parts"), u'N'},
        {QStringLiteral("season"), u'S'},      {QStringLiteral("seasons"), u's'},   {QStringLiteral("this"), u'T'},
        {QStringLiteral("last"), u'L'},        {QStringLiteral("next"), u'X'},      {QStringLiteral("that"), u't'},
        {QStringLiteral("every"), u'J'},       {QStringLiteral("early"), u'e'},     {QStringLiteral("earlier"), u'E'},
        {QStringLiteral("late"), u'l'},        {QStringLiteral("later"), u'f'},     {QStringLiteral("mid"), u'm'},
        {QStringLiteral("boundary"), u'B'},    {QStringLiteral("half"), u'H'},      {QStringLiteral("ago"), u'g'},
        {QStringLiteral("before"), u'b'},      {QStringLiteral("after"), u'a'},     {QStringLiteral("the"), u'h'},
        {QStringLiteral("a"), u'A'},           {QStringLiteral("of"), u'o'},        {QStringLiteral("on"), u'O'},
        {QStringLiteral("in"), u'i'},          {QStringLiteral("at"), u'@'},        {QStringLiteral("to"), u'2'},
        {QStringLiteral("and"), u'&'},         {QStringLiteral("about"), u'x'},     {QStringLiteral("vague"), u'k'},
        {QStringLiteral("couple"), u'K'},      {QStringLiteral("half unit"), u'6'}, {QStringLiteral("ampm"), u'p'},
        {QStringLiteral("zone"), u'z'},        {QStringLiteral("oclock"), u'0'},    {QStringLiteral("fiscal"), u'F'},
        {QStringLiteral("period"), u'Z'},      {QStringLiteral("recent"), u'R'},    {QStringLiteral("dayword"), u'Y'},
        {QStringLiteral("fixed"), u'1'},       {QStringLiteral("set"), u'3'},       {QStringLiteral("duration"), u'4'},
        {QStringLiteral("decade word"), u'5'}, {QStringLiteral("yearend"), u'7'},   {QStringLiteral("long"), u'8'},
        {QStringLiteral("so"), u'9'},          {QStringLiteral("half word"), u'j'}, {QStringLiteral("is"), u'v'},
        {QStringLiteral("it"), u'u'},          {QStringLiteral("more"), u'+'},      {QStringLiteral("same"), u'='},
        {QStringLiteral("from"), u'~'},        {QStringLiteral("holiday"), u'C'},   {QStringLiteral("ended"), u'!'},
        {QStringLiteral("for"), u'%'},         {QStringLiteral("times"), u'*'},     {QStringLiteral("quarter"), u'Q'},
        {QStringLiteral("through"), u'>'}};
    return symbols.value(name, u'_');
}

struct TimeWords {
    QHash<QString, TimeWord> phrases;
    QSet<QString> beginnings; ///< First words of phrases of several words.
};

TimeWords readTimeWords()
{
    TimeWords words;
    for (const QStringList &row : lexiconRows(u"timewords.txt")) {
        if (row.size() < 2)
            continue;
        words.phrases.insert(row[0], {symbolOf(row[1]), row.value(2), row.value(3)});
        if (const qsizetype space = row[0].indexOf(QLatin1Char(' ')); space > 0)
            words.beginnings.insert(row[0].first(space));
    }
    return words;
}

const TimeWords &timeWords()
{
    static const TimeWords words = readTimeWords();
    return words;
}

TimeItem itemOf(const Tokens &tokens, qsizetype first, qsizetype last)
{
    TimeItem item;
    item.first = first;
    item.last = last;
    item.hasSpaceBefore = tokens[first].hasSpaceBefore;
    return item;
}

/** Month and weekday names only with a capital; the short ones only as abbreviations with a stop, comma or number. */
bool isCalendarName(const Tokens &tokens, qsizetype at, const TimeWord &word)
{
    if (word.symbol != u'M' && word.symbol != u'D' && word.symbol != u'I')
        return true;
    if (!tokens[at].isCapitalised)
        return false;
    if (word.more.isEmpty())
        return true;
    const QString &next = lowerAt(tokens, at + 1);
    const bool isBetweenHyphens
        = at > 0 && isTightHyphen(tokens, at - 1) && isTightHyphen(tokens, at + 1); // "1-Oct-2018"
    return isBetweenHyphens || next == QLatin1String(".") || (at + 1 < tokens.size() && tokens[at + 1].isNumber())
        || (at > 0 && tokens[at - 1].isNumber());
}

std::optional<TimeItem> wordItem(const Tokens &tokens, qsizetype at)
{
    const TimeWords &words = timeWords();
    const qsizetype longest = words.beginnings.contains(tokens[at].lower) ? 4 : 1;
    for (qsizetype length = qMin(longest, tokens.size() - at); length >= 1; --length) {
        const auto found = words.phrases.constFind(phraseAt(tokens, at, length));
        if (found == words.phrases.cend() || !isCalendarName(tokens, at, *found))
            continue;
        TimeItem item = itemOf(tokens, at, at + length - 1);
        item.symbol = found->symbol;
        item.value = found->value;
        item.more = found->more;
        item.number = found->value.toDouble();
        const bool hasStop
            = found->more == QLatin1String("abbreviation") && lowerAt(tokens, at + 1) == QLatin1String(".");
        item.last += hasStop ? 1 : 0;
        return item;
    }
    return std::nullopt;
}

/** "Q3", "FY2018". */
std::optional<TimeItem> fiscalItem(const Tokens &tokens, qsizetype at)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:q([1-4])|fy(\\d{4}|\\d\\d))$"));
    if (!tokens[at].isCapitalised)
        return std::nullopt;
    const auto match = pattern.match(tokens[at].lower);
    if (!match.hasMatch())
        return std::nullopt;
    TimeItem item = itemOf(tokens, at, at);
    item.symbol = match.hasCaptured(1) ? u'Q' : u'y';
    item.number = match.captured(match.hasCaptured(1) ? 1 : 2).toInt();
    if (item.symbol == u'y' && item.number < 100)
        item.number += 2000;
    item.value = QString::number(item.number);
    return item;
}

/** "1990s", "'80s", "1990's". */
std::optional<TimeItem> decadeItem(const Tokens &tokens, qsizetype at)
{
    const bool hasApostrophe = tokens[at].is(QLatin1String("'"));
    const qsizetype number = hasApostrophe ? at + 1 : at;
    if (number + 1 >= tokens.size() || !tokens[number].isNumber() || tokens[number + 1].hasSpaceBefore)
        return std::nullopt;
    const QString ending = tokens[number + 1].lower;
    const QString digits = tokens[number].lower;
    const bool isDecade = (ending == QLatin1String("s") || ending == QLatin1String("'s"))
        && digits.endsWith(QLatin1Char('0')) && (digits.size() == 4 || (digits.size() == 2 && hasApostrophe));
    if (!isDecade)
        return std::nullopt;
    TimeItem item = itemOf(tokens, at, number + 1);
    item.symbol = u'G';
    item.value = (digits.size() == 2 ? QStringLiteral("19") + digits : digits).first(3);
    return item;
}

std::optional<TimeItem> numberItem(const Tokens &tokens, qsizetype at)
{
    const auto number = numberAt(tokens, at);
    if (!number || number->isScaleOnly)
        return std::nullopt;
    TimeItem item = itemOf(tokens, at, number->end - 1);
    item.number = number->value;
    item.value = tokens[at].lower;
    const bool isYear = number->isYear
        || (number->isDigits && tokens[at].lower.size() == 4 && number->value >= 1000 && number->value <= 2199);
    if (number->isOrdinal)
        item.symbol = u'r';
    else if (isYear)
        item.symbol = u'y';
    else if (number->isDigits && number->value >= 1 && number->value <= 31)
        item.symbol = u'd';
    else
        item.symbol = u'n';
    return item;
}

/** "3. Mai 2019", "3 de mayo de 2019": a whole date in another language. */
std::optional<TimeItem> foreignDateItem(const Tokens &tokens, qsizetype at)
{
    const auto isYear = [&](qsizetype i) {
        return i < tokens.size() && tokens[i].isNumber() && tokens[i].lower.size() == 4
            && tokens[i].lower.toInt() > 999;
    };
    if (!tokens[at].isNumber() || tokens[at].lower.size() > 2)
        return std::nullopt;
    qsizetype month = at + 1;
    if (const QString &mark = lowerAt(tokens, month); mark == QLatin1String(".") || mark == QLatin1String("er"))
        ++month;
    month += lowerAt(tokens, month) == QLatin1String("de") ? 1 : 0;
    const int number = foreignMonthNamed(lowerAt(tokens, month));
    const QString &link = lowerAt(tokens, month + 1);
    const qsizetype year = month + (link == QLatin1String("de") || link == QLatin1String("del") ? 2 : 1);
    if (number == 0 || monthNamed(lowerAt(tokens, month)) != 0 || !isYear(year))
        return std::nullopt;
    const QDate date(tokens[year].lower.toInt(), number, tokens[at].lower.toInt());
    if (!date.isValid())
        return std::nullopt;
    TimeItem item = itemOf(tokens, at, year);
    item.symbol = u'#';
    item.value = date.toString(Qt::ISODate);
    return item;
}

QChar markSymbol(const Token &token)
{
    static const QHash<QString, QChar> marks{{QStringLiteral(","), u'c'}, {QStringLiteral("-"), u'-'},
                                             {QStringLiteral("/"), u'/'}, {QStringLiteral(":"), u':'},
                                             {QStringLiteral("."), u'.'}, {QStringLiteral("'s"), u'q'},
                                             {QStringLiteral("("), u'('}};
    return marks.value(token.lower, u'_');
}

} // namespace

TimeItems timeItemsOf(const Tokens &tokens)
{
    TimeItems items;
    for (qsizetype at = 0; at < tokens.size();) {
        auto item = decadeItem(tokens, at);
        if (!item)
            item = foreignDateItem(tokens, at);
        if (!item && tokens[at].isWord())
            item = wordItem(tokens, at);
        if (!item && tokens[at].isWord())
            item = fiscalItem(tokens, at);
        if (!item)
            item = numberItem(tokens, at);
        if (!item) {
            item = itemOf(tokens, at, at);
            item->symbol = markSymbol(tokens[at]);
        }
        at = item->last + 1;
        items.append(*item);
    }
    return items;
}

QString symbolsOf(const TimeItems &items)
{
    QString symbols;
    symbols.reserve(items.size());
    for (const TimeItem &item : items)
        symbols.append(item.symbol);
    return symbols;
}

} // namespace Counterpoint
