// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirelines.h"

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** "HARBOUR-STRIKE/URGENT (UPDATE 2)": words joined by slashes, all in capitals. */
bool isSlug(QStringView raw)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?=.*\\p{Lu}{4})[\\p{Lu}\\p{N}.&-]{2,}(?:/[\\p{Lu}\\p{N}.&-]*)+(?: \\([\\p{Lu}\\p{N} ,.]+\\))?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(raw).hasMatch();
}

/** What ends a story or a part of it; nothing else stands on the line. */
bool isEndMark(QStringView raw)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[-#=*]{1,3} ?30 ?[-#=*]{1,3}|(?:[-#=*(]{0,3} ?)(?:ENDS?|Ends|MORE|NNNN|MORE TO COME|MORE "
                       "FOLLOWS|END ITEM|mf|mfl)"
                       "(?: ?[-#=*)]{0,3})|###|\\(?page \\d{1,2}(?: of \\d{1,2})?\\)?)$"));
    return pattern.matchView(raw).hasMatch();
}

/** "kd/jm/lh": those who wrote and edited it. */
bool isSignOff(QStringView raw)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[a-z]{2,4}(?:/[a-z]{1,4}){1,4}|[A-Z]{2,3}(?:/[A-Z]{2,3}){1,4})$"));
    return pattern.matchView(raw).hasMatch();
}

bool isEmbargo(const Line &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:strictly )?(?:embargoed (?:until|to|till|for)\\b|embargo(?:ed)? ?:|embargo (?:until|till) .*\\d|not for "
        "(?:release|publication|use) (?:before|until)\\b|hold for release\\b|for immediate release$)"));
    return line.words <= 16 && pattern.match(line.folded).hasMatch();
}

/** "OLDHAM, 9 March 2021 (AFP) -", the text beginning on the next line. */
bool isLoneDateline(QStringView raw, const Line &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\p{Lu}{2}[\\p{Lu} .'-]*(?:,[^()]{0,40})?(?: ?\\([^()]{2,30}\\))? ?[-_\u2013\u2014]{1,2}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return line.words <= 12 && raw.contains(u',') && pattern.matchView(raw).hasMatch();
}

/** To editors, or to readers about an earlier version; always whole lines that say so in their first words. */
bool isNote(const Line &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[]?(?:editors?(?:'s|s')? ?note\\b ?[:.-]|notes? to editors\\b|(?:eds|editors) ?[:;]"
        "|this (?:version of the )?(?:story|article|report|item) (?:corrects\\b|(?:was|has been) (?:first |originally "
        "|last "
        "|automatically |since )?(?:published|updated|corrected|amended|edited|revised)\\b)"
        "|(?:the|an) (?:earlier|previous|original) version of this (?:story|article|report)\\b"
        "|ap photos?\\b(?! (?:editor|desk|chief)))"
        "|^\\((?:adds|updates|recasts|recasting|writes through|rewrites|refiles|repeats|corrects|edits)\\b[^.]*\\)$"));
    static const QRegularExpression correction(QStringLiteral("^[(\\[]?corrections?: (?:the|an|a|this|in)\\b"));
    return line.words <= 60
        && (pattern.match(line.folded).hasMatch() || (line.hasFinalStop && correction.match(line.folded).hasMatch()));
}

/** "Associated Press writer Kim Dale contributed to this report." */
bool isCredit(const Line &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^.\"]{0,160}\\bcontributed (?:reporting|to this (?:report|story|article))\\b"));
    return line.words <= 40 && pattern.match(line.folded).hasMatch();
}

} // namespace

QString wireLineReason(QStringView raw, const Line &line)
{
    raw = raw.trimmed();
    if (isSlug(raw))
        return QStringLiteral("slug");
    if (isEndMark(raw))
        return QStringLiteral("end mark");
    if (isSignOff(raw))
        return QStringLiteral("sign-off");
    if (isEmbargo(line))
        return QStringLiteral("embargo");
    if (isLoneDateline(raw, line))
        return QStringLiteral("date line");
    if (isCredit(line))
        return QStringLiteral("credit");
    return isNote(line) ? QStringLiteral("editor's note") : QString();
}

} // namespace Counterpoint
