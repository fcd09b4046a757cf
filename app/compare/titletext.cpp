// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titletext.h"

#include <compare/eventwords.h>
#include <compare/timephrases.h>

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestSubject = 56; // characters
constexpr qsizetype kLongest = 140; // characters
constexpr qsizetype kLeastKept = 45; // a cut leaves at least so many

QString bare(const QString &word)
{
    QString text = word.toLower();
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber() && c != u'\'' && c != u'\u2019' && c != u'$'; };
    while (!text.isEmpty() && isMark(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isMark(text.front()))
        text.removeFirst();
    return text;
}

/** The most words that fit, ending where a phrase ends. */
QStringList cutToLength(const QStringList &words)
{
    qsizetype size = -1;
    qsizetype count = 0;
    while (count < words.size() && size + 1 + words.at(count).size() <= kLongest)
        size += 1 + words.at(count++).size();
    if (count == words.size())
        return words;
    for (qsizetype i = count; i > 1; --i) {
        const QString &before = words.at(i - 1);
        const bool isMark = before.endsWith(QLatin1Char(',')) || before.endsWith(QLatin1Char(';'))
            || before == QLatin1String("-") || before.endsWith(QLatin1Char(':'));
        if (words.first(i).join(QLatin1Char(' ')).size() < kLeastKept)
            break;
        const QString next = bare(words.at(i));
        const bool isPhrase = isTitleWord(u"boundary", next) && next != u"and" && next != u"or"
            && !(next == u"to" && i + 1 < words.size() && readVerb(bare(words.at(i + 1)))); // "plans to close"
        if (isMark || isPhrase)
            return words.first(i);
    }
    return words.first(count);
}

bool isOpenEnd(const QString &word)
{
    const QString text = bare(word);
    return text.isEmpty() || isTitleWord(u"open", text) || text.endsWith(u"'s") || text.endsWith(u"\u2019s")
        || text.endsWith(u"s'") || text.endsWith(u"s\u2019");
}

/** "by arguing", ", claiming": a participle whose object was cut off. */
bool isCutParticiple(const QString &word)
{
    const QString text = word.startsWith(u'\u201c') ? word.sliced(1).toLower() : word.toLower();
    const auto verb = readVerb(text);
    return verb && verb->form == VerbForm::Participle && eventNoun(text).isEmpty() && text != u"evening";
}

/** "the areas ravaged", "was widely": what it was done by, or what was done, was cut off. */
bool isCutPast(const QString &word)
{
    const QString text = bare(word);
    const auto verb = readVerb(text);
    return (text.endsWith(u"ly") && word.front().isLower())
        || (verb && verb->form == VerbForm::Past && eventNoun(text).isEmpty());
}

/** The longest of the insertions between two commas that only describe: ", a former miner who ..., "; or as it is. */
QString withoutInsertion(const QString &text)
{
    static const QRegularExpression insertion(
        QStringLiteral(", (?:a|an|the|who|which|one|once|now) [^,\"\u201c\u201d]*, "));
    QRegularExpressionMatch longest;
    for (auto found = insertion.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString next = text.sliced(match.capturedEnd()).section(QLatin1Char(' '), 0, 0).toLower();
        const auto verb = readVerb(next);
        const bool isTold = isAuxiliary(next) || (verb && verb->form != VerbForm::Participle);
        if (isTold && match.capturedLength() > longest.capturedLength())
            longest = match;
    }
    if (longest.capturedLength() == 0)
        return text;
    return QString(text.first(longest.capturedStart()) + QLatin1Char(' ') + text.sliced(longest.capturedEnd()));
}

/** "took over", "was sworn in": the word belongs to the verb before it. */
bool isParticle(const QStringList &words)
{
    static const QSet<QString> particles{QStringLiteral("back"), QStringLiteral("over"), QStringLiteral("out"),
                                         QStringLiteral("up"),   QStringLiteral("down"), QStringLiteral("off"),
                                         QStringLiteral("in"),   QStringLiteral("away")};
    return words.size() > 2 && particles.contains(bare(words.last())) && readVerb(bare(words.at(words.size() - 2)));
}

/** Marks that open without closing, or the other way round, go. */
void dropLoneMarks(QString &title)
{
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'\u201c', u'\u201d'), std::pair(u'[', u']')}) {
        int depth = 0;
        for (qsizetype i = 0; i < title.size(); ++i) {
            depth += title.at(i) == open;
            if (title.at(i) == close && --depth < 0) {
                title.remove(i--, 1);
                depth = 0;
            }
        }
        for (; depth > 0; --depth)
            title.remove(title.lastIndexOf(open), 1);
    }
    if (title.count(QLatin1Char('"')) % 2 == 1)
        title.remove(title.lastIndexOf(QLatin1Char('"')), 1);
}

} // namespace

QString closedTitle(const QString &written)
{
    QString full = written.simplified();
    if (full.size() > kLongest)
        full = withoutInsertion(full);
    const QStringList all = full.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList words = cutToLength(all);
    const bool isWhole = words.size() == all.size();
    while (!(isWhole && words.size() == all.size() && isParticle(words)) && words.size() > 1
           && (isOpenEnd(words.last()) || (words.size() > 3 && isCutParticiple(words.last()))
               || (!isWhole && words.size() > 4 && isCutPast(words.last()))))
        words.removeLast();
    QString title = words.join(QLatin1Char(' '));
    dropLoneMarks(title);
    while (!title.isEmpty() && QStringView(u",;:-\u2013\u2014. ").contains(title.back())
           && !(title.endsWith(u'.') && title.size() > 2 && title.at(title.size() - 2).isUpper()))
        title.chop(1);
    title = title.simplified();
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString shortSubject(QString subject)
{
    if (subject.endsWith(QLatin1Char(',')) && subject.count(QLatin1Char(',')) == 1)
        subject.chop(1);
    if (subject.size() <= kLongestSubject)
        return subject;
    const qsizetype comma = subject.indexOf(QLatin1String(", "));
    if (comma > 3 && comma <= kLongestSubject)
        return subject.first(comma);
    const QStringList words = subject.split(QLatin1Char(' '));
    for (qsizetype i = words.size() - 1; i > 1; --i) {
        const QString kept = QStringList(words.first(i)).join(QLatin1Char(' '));
        const QString next = words.at(i).toLower();
        const bool isPhrase = isTitleWord(u"boundary", next) && next != u"and" && next != u"or";
        if (isPhrase && !isOpenEnd(words.at(i - 1)) && !isCutParticiple(words.at(i - 1))
            && kept.size() <= kLongestSubject)
            return kept;
    }
    return subject;
}

} // namespace Counterpoint
