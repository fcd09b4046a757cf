// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeagreement.h"

#include <facts/timesense.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>
#include <text/words.h>

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** Days that "two days later", "a week earlier" moves by; 0 when it does not count in days. */
int offsetOf(const QString &words, const Tokens &tokens, Span span)
{
    static const QRegularExpression back(QStringLiteral("\\b(?:earlier|before)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const TimeItems items = timeItemsOf(tokens);
    double amount = 0;
    QString unit;
    for (const TimeItem &item : items) {
        if (!span.contains(tokens[item.first].span))
            continue;
        if (item.symbol == u'A')
            amount = 1;
        else if (QStringView(u"dny").contains(item.symbol))
            amount = item.number;
        else if (item.symbol == u'U' || item.symbol == u'V')
            unit = item.value;
    }
    const int days = unit == QLatin1String("D") ? 1 : unit == QLatin1String("W") ? 7 : 0;
    const int offset = amount < 1000 ? static_cast<int>(amount) * days : 0;
    return back.match(words).hasMatch() ? -offset : offset;
}

bool isActVerb(const Token &token)
{
    static const QSet<QString> weak{QStringLiteral("was"), QStringLiteral("were"), QStringLiteral("had"),
                                    QStringLiteral("did"), QStringLiteral("would")};
    if (!token.isWord() || token.isCapitalised || weak.contains(token.lower)
        || lexiconMap(u"reportingverbs.txt").value(token.lower).startsWith(QLatin1String("strong")))
        return false;
    return isPastForm(token.lower);
}

/** Stem of the past verb that stands nearest to a span; empty for none. */
QString nearestVerb(const Tokens &tokens, Span span)
{
    QString best;
    qsizetype nearest = 60;
    for (const Token &token : tokens) {
        const qsizetype away = token.span.end <= span.start ? span.start - token.span.end : token.span.start - span.end;
        if (isActVerb(token) && away >= 0 && away < nearest) {
            nearest = away;
            best = stemOf(token.lower);
        }
    }
    return best;
}

} // namespace

void agreeWithSameAct(const QList<Tokens> &sentences, const QString &text, QList<Timex> &timexes, int timex)
{
    Timex &later = timexes[timex];
    const QString words = textIn(text, later.span).toString().simplified();
    const int offset = offsetOf(words, sentences[later.sentence], later.span);
    const QString verb = nearestVerb(sentences[later.sentence], later.span);
    if (offset == 0 || verb.isEmpty())
        return;
    QSet<QDate> anchors;
    for (const Timex &other : std::as_const(timexes)) {
        if (const auto range = other.range(); range && range->isDay() && &other != &later)
            anchors.insert(range->first);
    }
    for (const Timex &other : std::as_const(timexes)) {
        const auto range = other.range();
        if (!range || !range->isDay() || &other == &later || other.sentence == later.sentence)
            continue;
        const QDate anchor = range->first.addDays(-offset);
        if (!anchors.contains(anchor) || nearestVerb(sentences[other.sentence], other.span) != verb)
            continue;
        const QString value = range->first.toString(Qt::ISODate);
        const QString rule = QStringLiteral("'%1', counted from %2, as another sentence dates the same act: %3")
                                 .arg(words, valueInWords(anchor.toString(Qt::ISODate)), valueInWords(value));
        if (later.type == TimexType::Duration)
            later.readings.clear();
        later.readings.removeIf([&](const TimexReading &reading) { return reading.value == value; });
        later.readings.prepend({value, rule});
        later.type = TimexType::Date;
        return;
    }
}

} // namespace Counterpoint
