// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datelines.h"

#include <algorithm>

namespace Counterpoint
{

qsizetype datelineEnd(const QList<ClauseWord> &words, QStringView text)
{
    constexpr qsizetype longest = 16;
    if (words.isEmpty() || !words.first().word.isWord)
        return 0;
    const QStringView lead = textIn(text, words.first().word.span);
    bool isSure = lead.size() > 2 && lead.toString() == lead.toString().toUpper() && lead.front().isLetter();
    bool isBracketed = false;
    for (qsizetype i = 0; i < std::min(words.size(), longest); ++i) {
        const ClauseWord &word = words.at(i);
        const QString &mark = word.word.folded;
        const bool isDash = mark == u"-" || mark == u"--" || mark == u"\u2013" || mark == u"\u2014";
        const bool isLoose = i > 0 && words.at(i - 1).word.span.end < word.word.span.start;
        if (isDash && isLoose) {
            qsizetype end = i + 1;
            while (end < words.size() && !words.at(end).word.isWord && words.at(end).word.folded == mark)
                ++end;
            return isSure ? end : 0;
        }
        isBracketed = (isBracketed || mark == u"(") && mark != u")";
        isSure = isSure || isBracketed;
        if (word.word.isWord && !word.word.isCapitalised && !word.word.isNumber && !word.isTime && !isBracketed
            && word.name < 0)
            return 0;
    }
    return 0;
}

} // namespace Counterpoint
