// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "byline.h"

#include "stateddate.h"

#include <text/fold.h>

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
    static const QSet<QString> particles{QStringLiteral("de"),  QStringLiteral("van"), QStringLiteral("von"),
                                         QStringLiteral("der"), QStringLiteral("al"),  QStringLiteral("la"),
                                         QStringLiteral("bin"), QStringLiteral("da"),  QStringLiteral("di"),
                                         QStringLiteral("el"),  QStringLiteral("and"), QStringLiteral("&")};
    if (particles.contains(word.toString().toLower()))
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

QString personBesideDate(const QString &line)
{
    const auto stated = findStatedDate(line);
    // a dateline has a date and names too, but a sentence follows
    if (!stated || line.size() > 120 || line.count(u' ') > 14 || line.endsWith(u'.'))
        return {};
    QString rest = withoutDate(line, *stated);
    static const QRegularExpression parting(QStringLiteral("[|\u2022\u00B7/;,()]| - "));
    for (const QString &part : rest.split(parting, Qt::SkipEmptyParts)) {
        QStringView name = trimMarks(part);
        if (name.startsWith(QLatin1String("by "), Qt::CaseInsensitive))
            name = name.sliced(3).trimmed();
        if (isPersonLike(name))
            return name.toString();
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
                       ",:;|.-]|at|on|et|gmt|a\\.?m|p\\.?m|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
                       "dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|updated|posted|published|\\d{1,4})+$"),
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
    static const QRegularExpression filler(
        QStringLiteral(
            "\\b(?:published|posted|updated|last|modified|created|first|date|on|at|in|am|pm|ist|et|est|edt|gmt|bst|utc|"
            "local|time|"
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|issued|added|filed|release|released)\\b|\\d{1,2}[:.]\\d{2}"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = withoutDate(raw, *stated);
    if (const auto second = findStatedDate(rest))
        rest = withoutDate(QString(rest), *second);
    rest.remove(filler);
    qsizetype letters = 0;
    for (const QChar c : std::as_const(rest))
        letters += c.isLetterOrNumber();
    return letters <= 3;
}

} // namespace Counterpoint
