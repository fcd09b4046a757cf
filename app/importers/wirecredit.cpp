// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirecredit.h"

#include <text/fold.h>
#include <text/lexicon.h>

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** The agencies of "AP/Reuters", "Jane Doe, Associated Press", joined as a credit; empty where none is one. */
QString agenciesIn(const QString &credit, bool areAll)
{
    static const QRegularExpression parting(QStringLiteral(" ?[/,|&;] ?| and | with | for |\\s[-\u2013\u2014]\\s"));
    QStringList agencies;
    const QStringList parts = credit.split(parting, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (isAgency(part))
            agencies.append(part.trimmed());
        else if (areAll)
            return {};
    }
    return agencies.join(u'/');
}

/** "EASTPORT, March 4 (Reuters) - The council": what the brackets before the dash say. */
QString creditOfDateline(QStringView paragraph)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:\\p{Lu}[^()\\n]{0,60})?[(\\[]([^()\\[\\]\\n]{2,40})[)\\]] ?(?:[-_\u2013\u2014]{1,2}|:)\\s?"));
    const QRegularExpressionMatch match = pattern.matchView(paragraph.first(qMin<qsizetype>(130, paragraph.size())));
    return match.hasMatch() ? agenciesIn(match.captured(1), true) : QString();
}

/** "- AP", "(AFP)", "Source: dpa", "\u00A9 2021 Reuters", "Copyright 2021 The Associated Press. All rights reserved."
 */
QString creditOfLastLine(QStringView line)
{
    static const QRegularExpression lead(
        QStringLiteral("^(?:[-\u2013\u2014]{1,2} ?|\\(|\\[|(?:source|agency|credit) ?: ?|"
                       "(?:\u00A9|\\(c\\)|copyright)(?: \u00A9)? ?(?:\\d{4},? )?)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.toString().simplified();
    const QRegularExpressionMatch match = lead.match(text);
    QString rest = match.hasMatch() ? text.sliced(match.capturedEnd()) : text;
    static const QRegularExpression tail(QStringLiteral("[.)\\]]+(?: All rights reserved\\.?)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    rest.remove(tail);
    return agenciesIn(rest, true);
}

/** "... said the mayor. (AFP)", "... said the mayor. \u2014 AP" */
QString creditOfLastWords(QStringView paragraph)
{
    static const QRegularExpression pattern(QStringLiteral(
        "[.!?][\"'\u201D\u2019]? (?:[(\\[]([^()\\[\\]]{2,40})[)\\]]|[-\u2013\u2014]{1,2} ?([^.()\u2014]{2,40}))\\.?$"));
    const QRegularExpressionMatch match = pattern.matchView(paragraph.last(qMin<qsizetype>(80, paragraph.size())));
    if (!match.hasMatch())
        return {};
    return agenciesIn(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), true);
}

QString creditOfHead(const QString &text, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        const QStringView raw = textIn(text, line.span);
        if (line.isBody() && line.words >= 8)
            return creditOfDateline(raw);
        if (line.role != LineRole::Furniture || line.reason != QLatin1String("byline"))
            continue;
        static const QRegularExpression lead(QStringLiteral("^(?:source|by|agency) ?:? "),
                                             QRegularExpression::CaseInsensitiveOption);
        if (const QString credit = agenciesIn(raw.toString().simplified().remove(lead), false); !credit.isEmpty())
            return credit;
    }
    return {};
}

QString creditOfEnd(const QString &text, const QList<Line> &lines)
{
    constexpr int kLastLines = 4;
    int seen = 0;
    for (qsizetype i = lines.size() - 1; i > 0 && seen < kLastLines; --i) {
        const QStringView raw = textIn(text, lines[i].span);
        const bool isParagraph = lines[i].isBody() && lines[i].words >= 8;
        const QString credit = isParagraph ? creditOfLastWords(raw)
            : lines[i].words <= 8          ? creditOfLastLine(raw)
                                           : QString();
        if (!credit.isEmpty() || isParagraph)
            return credit;
        ++seen;
    }
    return {};
}

} // namespace

bool isAgency(QStringView name)
{
    QString trimmed = name.toString().simplified();
    if (trimmed.startsWith(QLatin1String("the "), Qt::CaseInsensitive))
        trimmed = trimmed.sliced(4);
    if (trimmed.isEmpty())
        return false;
    const bool isInCapitals = trimmed == trimmed.toUpper() || trimmed == QLatin1String("dpa");
    constexpr qsizetype kLetters = 3; // "AP", "AFP"; "ap" and "ani" may be anything
    if (trimmed.size() <= kLetters ? !isInCapitals : !trimmed.front().isUpper())
        return false;
    return lexiconSet(u"agencies.txt").contains(foldForMatching(trimmed));
}

QString findWireCredit(const Draft &draft, const QList<Line> &lines, const QString &byline)
{
    for (const QString &told : {agenciesIn(draft.hints.wireCredit, false), creditOfHead(draft.text, lines),
                                agenciesIn(byline, false), creditOfEnd(draft.text, lines)}) {
        if (!told.isEmpty())
            return told;
    }
    return {};
}

} // namespace Counterpoint
