// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberwords.h"

#include <text/lexicon.h>

#include <cmath>

namespace Counterpoint
{

namespace
{

struct NumberWord {
    enum Kind { None, Unit, Teen, Ten, Scale, Ordinal, Round } kind = None;
    double value = 0;
};

QHash<QString, NumberWord> readNumberWords()
{
    static const QHash<QString, NumberWord::Kind> kinds{
        {QStringLiteral("unit"), NumberWord::Unit},       {QStringLiteral("teen"), NumberWord::Teen},
        {QStringLiteral("ten"), NumberWord::Ten},         {QStringLiteral("scale"), NumberWord::Scale},
        {QStringLiteral("ordinal"), NumberWord::Ordinal}, {QStringLiteral("round"), NumberWord::Round}};
    QHash<QString, NumberWord> words;
    for (const QStringList &row : lexiconRows(u"numbers.txt")) {
        if (row.size() >= 3)
            words.insert(row[0], {kinds.value(row[1], NumberWord::None), row[2].toDouble()});
    }
    return words;
}

NumberWord wordAt(const Tokens &tokens, qsizetype at)
{
    static const QHash<QString, NumberWord> words = readNumberWords();
    return words.value(lowerAt(tokens, at));
}

/** "twenty-four", "twenty four", "twelve", "seven": below a hundred. */
std::optional<NumberMatch> smallNumber(const Tokens &tokens, qsizetype at)
{
    const NumberWord first = wordAt(tokens, at);
    NumberMatch match{.value = first.value, .end = at + 1};
    switch (first.kind) {
    case NumberWord::Ordinal:
        match.isOrdinal = true;
        return match;
    case NumberWord::Unit:
    case NumberWord::Teen:
        return match;
    case NumberWord::Ten:
        break;
    default:
        return std::nullopt;
    }
    const qsizetype next = isTightHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const NumberWord second = wordAt(tokens, next);
    const bool isOrdinal = second.kind == NumberWord::Ordinal && second.value < 10;
    if ((second.kind == NumberWord::Unit && second.value > 0) || (isOrdinal && next == at + 2)) {
        match.value += second.value;
        match.end = next + 1;
        match.isOrdinal = isOrdinal;
    }
    return match;
}

/** "nineteen ninety-seven", "nineteen oh five" is not: only the forms that cannot mean a count. */
std::optional<NumberMatch> yearInWords(const Tokens &tokens, qsizetype at)
{
    const NumberWord century = wordAt(tokens, at);
    const bool isCentury = (century.kind == NumberWord::Teen && century.value >= 15)
        || (century.kind == NumberWord::Ten && century.value == 20);
    if (!isCentury || wordAt(tokens, at + 1).kind == NumberWord::Unit)
        return std::nullopt;
    const auto rest = smallNumber(tokens, at + 1);
    if (!rest || rest->isOrdinal || rest->value < 10)
        return std::nullopt;
    return NumberMatch{.value = century.value * 100 + rest->value, .end = rest->end, .isYear = true};
}

bool isHalf(const Tokens &tokens, qsizetype at)
{
    return lowerAt(tokens, at) == QLatin1String("half");
}

/** ", and a half" in the forms "two and a half", "two-and-a-half", "2 1/2". */
void addFraction(const Tokens &tokens, NumberMatch &match)
{
    qsizetype at = match.end;
    const auto skipHyphen = [&] { at += isTightHyphen(tokens, at) ? 1 : 0; };
    skipHyphen();
    if (lowerAt(tokens, at) == QLatin1String("and")) {
        ++at;
        skipHyphen();
        if (lowerAt(tokens, at) == QLatin1String("a")) {
            ++at;
            skipHyphen();
            if (isHalf(tokens, at)) {
                match.value += 0.5;
                match.end = at + 1;
                match.isDigits = false;
            }
        }
        return;
    }
    at = match.end;
    if (at + 2 < tokens.size() && tokens[at].isNumber() && tokens[at].hasSpaceBefore
        && tokens[at + 1].is(QLatin1String("/")) && tokens[at + 2].isNumber() && !tokens[at + 2].hasSpaceBefore) {
        const double above = tokens[at].lower.toDouble();
        const double below = tokens[at + 2].lower.toDouble();
        if (above > 0 && above < below && below <= 16 && tokens[at - 1].lower != QLatin1String("/")) {
            match.value += above / below;
            match.end = at + 3;
            match.isDigits = false;
        }
    }
}

std::optional<NumberMatch> digitsAt(const Tokens &tokens, qsizetype at)
{
    const Token &token = tokens[at];
    NumberMatch match{.end = at + 1};
    QString plain = token.lower;
    plain.remove(QLatin1Char(','));
    match.value = plain.toDouble();
    match.isDigits = plain.size() == token.lower.size() && !plain.contains(QLatin1Char('.'));
    static const QStringList endings{QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                                     QStringLiteral("th")};
    if (match.isDigits && at + 1 < tokens.size() && !tokens[at + 1].hasSpaceBefore
        && endings.contains(tokens[at + 1].lower)) {
        match.isOrdinal = true;
        match.isDigits = false;
        match.end = at + 2;
        return match;
    }
    addFraction(tokens, match);
    return match;
}

/** "m", "bn", "k" right behind the digits, or a scale word: "5.2 million", "30 thousand". */
void addScales(const Tokens &tokens, NumberMatch &match)
{
    static const QHash<QString, double> letters{{QStringLiteral("m"), 1e6},
                                                {QStringLiteral("mn"), 1e6},
                                                {QStringLiteral("bn"), 1e9},
                                                {QStringLiteral("k"), 1e3},
                                                {QStringLiteral("tn"), 1e12}};
    if (match.end < tokens.size() && !tokens[match.end].hasSpaceBefore && letters.contains(tokens[match.end].lower)) {
        match.scale = letters.value(tokens[match.end].lower);
        match.value *= match.scale;
        ++match.end;
        match.isDigits = false;
        return;
    }
    while (true) {
        const qsizetype at = isTightHyphen(tokens, match.end) ? match.end + 1 : match.end;
        const NumberWord scale = wordAt(tokens, at);
        if (scale.kind != NumberWord::Scale || (scale.value < 1000 && match.value >= 100))
            return;
        match.value *= scale.value;
        match.scale *= scale.value;
        match.end = at + 1;
        match.isDigits = false;
    }
}

/** "three hundred and five thousand": sums of products. */
std::optional<NumberMatch> wordsAt(const Tokens &tokens, qsizetype at)
{
    const bool hasArticle
        = lowerAt(tokens, at) == QLatin1String("a") && wordAt(tokens, at + 1).kind == NumberWord::Scale;
    NumberMatch match;
    if (hasArticle) {
        match = {.value = 1, .end = at + 1};
    } else if (const auto small = smallNumber(tokens, at)) {
        match = *small;
        if (match.isOrdinal)
            return match;
    } else if (wordAt(tokens, at).kind == NumberWord::Scale) {
        return NumberMatch{.value = wordAt(tokens, at).value, .end = at + 1, .isScaleOnly = true};
    } else {
        return std::nullopt;
    }
    addFraction(tokens, match);
    addScales(tokens, match);
    while (match.value >= 100) {
        qsizetype next = match.end;
        const bool hasAnd = lowerAt(tokens, next) == QLatin1String("and");
        next += hasAnd ? 1 : 0;
        auto rest = smallNumber(tokens, next);
        if (!rest || rest->isOrdinal)
            break;
        const double small = rest->value;
        addScales(tokens, *rest);
        if (rest->value < match.value && (!hasAnd || rest->value < 100)) {
            match.value += rest->value;
        } else if (rest->value >= 1000 && small < 100 && match.value < 1000) { // "three hundred and five thousand"
            match.value = (match.value + small) * (rest->value / small);
        } else {
            break;
        }
        match.end = rest->end;
    }
    return match;
}

std::optional<NumberMatch> anyNumberAt(const Tokens &tokens, qsizetype at)
{
    if (tokens[at].isNumber()) {
        auto match = digitsAt(tokens, at);
        if (match && !match->isOrdinal)
            addScales(tokens, *match);
        return match;
    }
    if (!tokens[at].isWord())
        return std::nullopt;
    if (auto year = yearInWords(tokens, at))
        return year;
    return wordsAt(tokens, at);
}

} // namespace

std::optional<NumberMatch> numberAt(const Tokens &tokens, qsizetype at)
{
    const auto match = at >= 0 && at < tokens.size() ? anyNumberAt(tokens, at) : std::nullopt;
    // three hundred digits, or "million" fifty times over: no figure that could be compared
    return match && std::isfinite(match->value) ? match : std::nullopt;
}

} // namespace Counterpoint
