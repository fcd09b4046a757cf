// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "byline.h"

#include "outletname.h"
#include "stateddate.h"

#include <text/fold.h>
#include <text/lexicon.h>
#include <text/months.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

const QRegularExpression &leadPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(?:written|reported|story|posted|published|words|"
                                                           "report|analysis) )?by:? |^(?:author|reporter|writer)s?: ?"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isNameWord(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (lexiconSet(u"surnameparticles.txt").contains(lower) || lower == QLatin1String("and")
        || lower == QLatin1String("&"))
        return true;
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    for (const QChar c : word) {
        if (!c.isLetter() && c != u'-' && c != u'\'' && c != u'.' && c != u',')
            return false;
    }
    return true;
}

/** Two to four name-like words, none of them an ordinary word of the language. */
bool isPersonLike(QStringView text)
{
    static const QSet<QString> openers{QStringLiteral("The"), QStringLiteral("A"),   QStringLiteral("An"),
                                       QStringLiteral("In"),  QStringLiteral("On"),  QStringLiteral("At"),
                                       QStringLiteral("For"), QStringLiteral("Our"), QStringLiteral("From"),
                                       QStringLiteral("By"),  QStringLiteral("My"),  QStringLiteral("This")};
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 4 || openers.contains(words.front().toString()))
        return false;
    for (const QStringView &word : words) {
        if (!isNameWord(word) || word.size() < 2 || word.contains(u','))
            return false;
    }
    return words.back().front().isUpper();
}

QStringView trimMarks(QStringView text)
{
    while (!text.isEmpty() && !text.front().isLetterOrNumber())
        text = text.sliced(1);
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    return text;
}

/** The names that a "By ..." opens with: up to the first word or mark that cannot be of a name. */
QString leadingNames(QStringView text)
{
    QStringList names;
    for (const QStringView &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isNameWord(word))
            break;
        names.append(word.toString());
        if (word.endsWith(u','))
            break;
    }
    while (!names.isEmpty() && (names.last().front().isLower() || names.last() == QLatin1String("&")))
        names.removeLast();
    QString joined = names.join(u' ');
    while (joined.endsWith(u',')
           || (joined.endsWith(u'.') && joined.size() > 2 && joined.at(joined.size() - 3) != u' '))
        joined.chop(1);
    return joined;
}

/** What is left of the line when the date is cut out. */
QString withoutDate(QStringView line, const StatedDate &stated)
{
    return line.first(stated.span.start).toString() + QStringLiteral(" | ") + line.sliced(stated.span.end).toString();
}

/** Words that dates are introduced by, and times of day: they say nothing of who wrote. */
const QRegularExpression &fillerPattern()
{
    static const QRegularExpression filler(
        QStringLiteral(
            "\\b(?:published|posted|updated|last|modified|created|first|date|on|at|in|am|pm|ist|et|est|edt|gmt|bst|utc|"
            "local|time|"
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|issued|added|filed|release|released)\\b|\\d{1,2}[:.]\\d{2}"),
        QRegularExpression::CaseInsensitiveOption);
    return filler;
}

/** The parts of a dated line beside its date. Empty for a line that goes on as a sentence does. */
QStringList partsBesideDate(const QString &line)
{
    const auto stated = findStatedDate(line);
    // a dateline has a date and names too, but a sentence follows
    if (!stated || line.size() > 120 || line.count(u' ') > 14 || line.endsWith(u'.'))
        return {};
    QString rest = withoutDate(line, *stated);
    if (const auto second = findStatedDate(rest))
        rest = withoutDate(QString(rest), *second);
    static const QRegularExpression parting(QStringLiteral("[|\u2022\u00B7/;,()\u2013\u2014]| - "));
    QStringList parts;
    for (const QString &piece : rest.split(parting, Qt::SkipEmptyParts)) {
        QString part = QString(piece).remove(fillerPattern()).simplified();
        if (part.startsWith(QLatin1String("by "), Qt::CaseInsensitive))
            part = part.mid(3);
        const QStringView name = trimMarks(part);
        if (!name.isEmpty())
            parts.append(name.toString());
    }
    return parts;
}

QString personBesideDate(const QString &line)
{
    for (const QString &part : partsBesideDate(line)) {
        if (isPersonLike(part) && !hasOutletWord(part))
            return part;
    }
    return {};
}

} // namespace

QString findByline(QStringView raw)
{
    // "- Name (@name) January 10, 2020" signs a quoted post
    if (raw.size() < 5 || raw.size() > 200 || !raw.front().isLetterOrNumber() || raw.contains(QLatin1String("(@")))
        return {};
    const QString line = foldPunctuation(raw).simplified();
    const QRegularExpressionMatch lead = leadPattern().match(line);
    if (!lead.hasMatch())
        return personBesideDate(line);
    const QString names = leadingNames(QStringView(line).sliced(lead.capturedEnd()));
    const qsizetype words = names.isEmpty() ? 0 : names.count(u' ') + 1;
    const qsizetype all = line.count(u' ') + 1;
    // "By Friday the vote was over." opens a sentence: much follows, and a stop
    const bool isSentence = line.endsWith(u'.') && all - words > 4;
    return words == 0 || all > 20 || isSentence || (all - words > 6 && !findStatedDate(line)) ? QString() : names;
}

QString statedNames(const QString &byline)
{
    const QString names = findByline(byline);
    return names.isEmpty() ? byline.simplified() : names;
}

bool isUpdateLine(QStringView line)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(?:last )?(?:updated|modified|edited)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.matchView(line).hasMatch();
}

namespace
{

/** "Updated Jan 9, 6:55 AM; Posted Jan 8, 8:19 PM", "Updated at 1:23 p.m.": a stamp without the year. */
bool isDatelessStamp(QStringView raw)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:last )?(?:updated|posted|published|modified)\\b(?:[ "
                       ",:;|.-]|at|on|et|gmt|a\\.?m|p\\.?m|")
            + monthNamesPattern()
            + QStringLiteral("|(?:mon|tues|wednes|thurs|fri|satur|sun)day|updated|posted|published|\\d{1,4})++$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.matchView(raw).hasMatch() && std::ranges::any_of(raw, [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isDateLine(QStringView raw)
{
    if (raw.size() < 8 || raw.size() > 120)
        return false;
    const auto stated = findStatedDate(raw);
    if (!stated)
        return isDatelessStamp(raw);
    QString rest = withoutDate(raw, *stated);
    if (const auto second = findStatedDate(rest))
        rest = withoutDate(QString(rest), *second);
    rest.remove(fillerPattern());
    qsizetype letters = 0;
    for (const QChar c : std::as_const(rest))
        letters += c.isLetterOrNumber();
    return letters <= 3 || !outletBesideDate(raw).isEmpty();
}

QString outletBesideDate(QStringView raw)
{
    const QStringList parts = partsBesideDate(foldPunctuation(raw).simplified());
    return parts.size() == 1 && isOutletName(parts.first()) ? parts.first() : QString();
}

} // namespace Counterpoint
