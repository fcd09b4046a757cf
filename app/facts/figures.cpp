// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"

#include <facts/numberwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

Bound boundOf(const QString &name)
{
    static const QHash<QString, Bound> bounds{{QStringLiteral("about"), Bound::About},
                                              {QStringLiteral("morethan"), Bound::MoreThan},
                                              {QStringLiteral("atleast"), Bound::AtLeast},
                                              {QStringLiteral("lessthan"), Bound::LessThan},
                                              {QStringLiteral("atmost"), Bound::AtMost}};
    return bounds.value(name, Bound::Exact);
}

QString currencyOf(const QString &sign)
{
    return lexiconMap(u"currencysigns.txt").value(sign);
}

bool isJoinedTo(const Tokens &tokens, qsizetype at)
{
    return at > 0 && at < tokens.size() && !tokens[at].hasSpaceBefore;
}

/** "F-15", "COVID-19", "Article 5", "Flight 752": the number is part of a name. */
bool isPartOfName(const Tokens &tokens, qsizetype at, qsizetype end)
{
    if (!tokens[at].isNumber() || at == 0)
        return false;
    if (at >= 2 && tokens[at - 1].is(QLatin1String("-")) && isJoinedTo(tokens, at) && isJoinedTo(tokens, at - 1)
        && tokens[at - 2].isWord() && !numberAt(tokens, at - 2))
        return true;
    if (lowerAt(tokens, at - 1) == QLatin1String("#")
        || (lowerAt(tokens, at - 1) == QLatin1String(".") && lowerAt(tokens, at - 2) == QLatin1String("no")))
        return true;
    static const QSet<QString> labels{
        QStringLiteral("article"),    QStringLiteral("chapter"), QStringLiteral("section"), QStringLiteral("flight"),
        QStringLiteral("route"),      QStringLiteral("page"),    QStringLiteral("number"),  QStringLiteral("room"),
        QStringLiteral("highway"),    QStringLiteral("act"),     QStringLiteral("grade"),   QStringLiteral("phase"),
        QStringLiteral("resolution"), QStringLiteral("no"),      QStringLiteral("title"),   QStringLiteral("level")};
    if (labels.contains(tokens[at - 1].lower))
        return true;
    const bool isBehindName
        = tokens[at - 1].isCapitalised && at >= 2 && tokens[at].lower.size() <= 3 && tokens[at].hasSpaceBefore;
    const bool hasNounBehind = end < tokens.size() && tokens[end].isWord() && tokens[end].hasSpaceBefore
        && !isFunctionWord(tokens[end].lower);
    const bool hasSignBehind = end < tokens.size() && tokens[end].is(QLatin1String("%"));
    return isBehindName && !hasNounBehind && !hasSignBehind;
}

/** "rose from 40 to 45": two figures, one before and one after. */
bool isChange(const Tokens &tokens, qsizetype figure)
{
    constexpr qsizetype kChangeReach = 7;
    if (lowerAt(tokens, figure - 1) != QLatin1String("from"))
        return false;
    for (qsizetype at = figure - 2; at >= 0 && at >= figure - 1 - kChangeReach; --at) {
        if (!tokens[at].isWord() && !tokens[at].isNumber() && !tokens[at].is(QLatin1String("%")))
            return false;
        if (lexiconSet(u"changewords.txt").contains(tokens[at].lower))
            return true;
    }
    return false;
}

void addRange(const Tokens &tokens, Figure &figure)
{
    const qsizetype at = figure.last + 1;
    const QString &mark = lowerAt(tokens, at);
    const bool isDash = mark == QLatin1String("-") && isJoinedTo(tokens, at) && isJoinedTo(tokens, at + 1);
    const bool isTo = mark == QLatin1String("to") || mark == QLatin1String("or")
        || (mark == QLatin1String("and") && lowerAt(tokens, figure.first - 1) == QLatin1String("between"));
    if ((!isDash && !isTo) || isChange(tokens, figure.first))
        return;
    qsizetype next = at + 1;
    if (tokens.size() > next + 1 && tokens[next].isWord() && isJoinedTo(tokens, next + 1)
        && !currencyOf(tokens[next].lower + tokens[next + 1].lower).isEmpty())
        next += 2; // "A$2 to A$3"
    else if (!currencyOf(lowerAt(tokens, next)).isEmpty())
        ++next;
    const auto second = numberAt(tokens, next);
    if (!second || second->isOrdinal || second->isScaleOnly)
        return;
    // "two to three million": the scale is said once for both
    const double scaled = figure.value * second->scale;
    const double from = scaled < second->value ? scaled : figure.value;
    if (from >= second->value) // "5-4", "3-0": scores and votes are two numbers of one kind, no range
        return;
    figure.value = from;
    figure.valueMax = second->value;
    figure.last = second->end - 1;
}

void addSign(const Tokens &tokens, Figure &figure)
{
    if (figure.first == 0)
        return;
    const QString unit = currencyOf(tokens[figure.first - 1].lower);
    if (unit.isEmpty())
        return;
    figure.unit = unit;
    --figure.first;
    if (!isJoinedTo(tokens, figure.first) || !tokens[figure.first - 1].isCapitalised)
        return;
    const QString named = currencyOf(tokens[figure.first - 1].lower + tokens[figure.first].lower);
    if (named.isEmpty())
        return;
    figure.unit = named;
    --figure.first;
}

void addUnit(const Tokens &tokens, Figure &figure)
{
    const QHash<QString, QString> &units = lexiconMap(u"units.txt");
    for (qsizetype length = 3; length >= 1; --length) {
        qsizetype at = figure.last + 1;
        if (length == 1 && lowerAt(tokens, at) == QLatin1String("-") && isJoinedTo(tokens, at)
            && isJoinedTo(tokens, at + 1))
            ++at;
        const QString unit = units.value(phraseAt(tokens, at, length));
        if (unit.isEmpty())
            continue;
        if (figure.unit.isEmpty() || unit == figure.unit) {
            figure.unit = unit;
            figure.last = at + length - 1;
        }
        return;
    }
}

void addBound(const Tokens &tokens, Figure &figure)
{
    const QHash<QString, QString> &bounds = lexiconMap(u"bounds.txt");
    for (qsizetype length = 4; length >= 1; --length) {
        const qsizetype at = figure.first - length;
        const QString found = at < 0 ? QString() : bounds.value(phraseAt(tokens, at, length));
        if (!found.endsWith(QLatin1String("before")))
            continue;
        figure.bound = boundOf(found.section(QLatin1Char('\t'), 0, 0));
        figure.first = at;
        break;
    }
    for (qsizetype length = 2; length >= 1; --length) {
        const QString found = bounds.value(phraseAt(tokens, figure.last + 1, length));
        if (!found.endsWith(QLatin1String("behind")))
            continue;
        figure.bound = boundOf(found.section(QLatin1Char('\t'), 0, 0));
        figure.last += length;
        return;
    }
}

std::optional<Figure> vagueAt(const Tokens &tokens, qsizetype at)
{
    const QHash<QString, QString> &vague = lexiconMap(u"vaguenumbers.txt");
    static const PhraseLengths lengths(vague.keys());
    for (qsizetype length = lengths.longestFrom(tokens[at]); length >= 1; --length) {
        const auto found = vague.constFind(phraseAt(tokens, at, length));
        if (found == vague.cend())
            continue;
        return Figure{.first = at,
                      .last = at + length - 1,
                      .span = spanOf(tokens, at, at + length - 1),
                      .value = found->toDouble(),
                      .valueMax = {},
                      .unit = {},
                      .bound = Bound::AtLeast,
                      .isVague = true};
    }
    return std::nullopt;
}

} // namespace

std::optional<Figure> figureAt(const Tokens &tokens, qsizetype at)
{
    if (auto vague = vagueAt(tokens, at))
        return vague;
    const auto number = numberAt(tokens, at);
    if (!number || number->isOrdinal || number->isScaleOnly || isPartOfName(tokens, at, number->end))
        return std::nullopt;
    Figure figure{.first = at, .last = number->end - 1, .span = {}, .value = number->value, .valueMax = {}, .unit = {}};
    addSign(tokens, figure);
    addRange(tokens, figure);
    figure.span = spanOf(tokens, figure.first, figure.last);
    addUnit(tokens, figure);
    addBound(tokens, figure);
    return figure;
}

} // namespace Counterpoint
