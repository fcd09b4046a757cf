// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencerules.h"

#include <text/localewords.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QStringView wordBefore(QStringView text, qsizetype start, qsizetype &end)
{
    while (end > start && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > start && !text[begin - 1].isSpace())
        --begin;
    const QStringView word = text.sliced(begin, end - begin);
    end = begin;
    return word;
}

QStringView wordAfter(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position].isSpace())
        ++position;
    qsizetype end = position;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'.'))
        ++end;
    return text.sliced(position, end - position);
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= 2
        && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** "z." or "B." */
bool isLetterWithStop(QStringView word)
{
    return word.size() == 2 && word.front().isLetter() && word.back() == u'.';
}

} // namespace

bool isForeignFalseBreak(QStringView text, qsizetype start, qsizetype position, const QString &language)
{
    qsizetype end = position;
    const QStringView last = wordBefore(text, start, end);
    const QStringView next = wordAfter(text, position);
    if (!last.endsWith(u'.'))
        return false;
    if (isLetterWithStop(last) && (isLetterWithStop(next) || isLetterWithStop(wordBefore(text, start, end))))
        return true;
    // an ordinal: a month behind it, or an article before it
    if (!isNumber(last.chopped(1)))
        return false;
    const QString month = next.endsWith(u'.') ? next.chopped(1).toString() : next.toString();
    if (localeWords(language).months.contains(month.toLower()))
        return true;
    static const QSet<QString> articles{QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"),
                                        QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("des"),
                                        QStringLiteral("am"),  QStringLiteral("zum"), QStringLiteral("zur"),
                                        QStringLiteral("vom"), QStringLiteral("im"),  QStringLiteral("beim")};
    return language.startsWith(QLatin1StringView("de"))
        && articles.contains(wordBefore(text, start, end).toString().toLower());
}

} // namespace Counterpoint
