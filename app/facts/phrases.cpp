// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases.h"

#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

QString phraseAt(const Tokens &tokens, qsizetype at, qsizetype length)
{
    if (at < 0 || at + length > tokens.size())
        return {};
    QString phrase = tokens[at].lower;
    for (qsizetype i = 1; i < length; ++i)
        phrase += (tokens[at + i].hasSpaceBefore ? QStringLiteral(" ") : QString()) + tokens[at + i].lower;
    return phrase;
}

bool isFunctionWord(const QString &lower)
{
    return lexiconSet(u"functionwords.txt").contains(lower);
}

bool isPluralNoun(const QString &lower)
{
    if (lexiconSet(u"plurals.txt").contains(lower))
        return true;
    if (lower.size() < 4 || !lower.endsWith(QLatin1Char('s')) || isFunctionWord(lower))
        return false;
    return !lower.endsWith(QLatin1String("ss")) && !lower.endsWith(QLatin1String("ous"))
        && !lower.endsWith(QLatin1String("sis"));
}

bool isPastForm(const QString &lower)
{
    if (lexiconMap(u"tensecues.txt").value(lower) == QLatin1String("past"))
        return true;
    // "agreed" and "freed" are past, "need" and "proceed" are not
    return lower.size() > 4 && lower.endsWith(QLatin1String("ed"))
        && (!lower.endsWith(QLatin1String("eed")) || lower.endsWith(QLatin1String("reed")));
}

bool isInside(const Token &token, const QList<Span> &spans)
{
    return std::ranges::any_of(spans, [&](Span span) { return span.overlaps(token.span); });
}

} // namespace Counterpoint
