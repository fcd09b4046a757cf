// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignfacts.h"

#include <text/lexicon.h>
#include <text/localewords.h>
#include <text/words.h>

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** A figure as the language writes it, and no part of an ordinal, a clock or a version. */
QRegularExpression figuresOf(const LocaleWords &words)
{
    const QString group = u'[' + QRegularExpression::escape(words.grouping) + u']';
    const QString decimal = QRegularExpression::escape(QString(words.decimal));
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\d.,:/-])(?<sign>[$\u20ac\u00a3]\\s?)?"
                                             "(?<whole>\\d{1,3}(?:%1\\d{3})+|\\d{1,15})(?:%2(?<part>\\d{1,6}))?"
                                             "(?![\\d:/]|[.,-][\\p{L}\\d]|\\p{L}|\\.\\s|\\x{ba})")
                                  .arg(group, decimal),
                              QRegularExpression::UseUnicodePropertiesOption);
}

struct NextWord {
    QString text; ///< As written; empty when a mark follows.
    qsizetype end = 0;
};

NextWord wordAt(const QString &text, qsizetype from)
{
    static const QRegularExpression word(QStringLiteral("\\G\\s?(?:d['\u2019]|de\\s+)?(%|[$\u20ac\u00a3]|\\p{L}+)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = word.match(text, from);
    return match.hasMatch() ? NextWord{match.captured(1), match.capturedEnd()} : NextWord{{}, from};
}

/** "%", "Prozent", "pour cent", "Euro". */
NextWord unitAt(const QString &text, qsizetype from)
{
    static const QHash<QString, QString> &units = lexiconMap(u"foreignunits.txt");
    NextWord unit = wordAt(text, from);
    const NextWord second = wordAt(text, unit.end);
    const QString both = units.value(unit.text.toLower() + u' ' + second.text.toLower());
    if (!both.isEmpty())
        return {both, second.end};
    unit.text = units.value(unit.text.toLower());
    return unit;
}

/** In German a noun is known by its capital; elsewhere the word behind a figure may be anything. */
bool hasCapitalNouns(const QString &language)
{
    return language.startsWith(QLatin1StringView("de")) || language.startsWith(QLatin1StringView("lb"));
}

/** Four digits that count nothing: "en 2020". */
bool isBareYear(const QRegularExpressionMatch &match, const Quantity &quantity)
{
    return match.capturedLength(u"whole") == 4 && match.capturedLength(u"part") <= 0 && quantity.unit.isEmpty()
        && quantity.of.isEmpty() && quantity.value >= 1500 && quantity.value < 2100;
}

} // namespace

QList<Quantity> foreignQuantities(const Article &article, int sentence, const QString &language,
                                  const QList<Timex> &times)
{
    const LocaleWords &words = localeWords(language);
    const Span place = article.sentences.at(sentence).span;
    const QString text = textIn(article.text, place).toString();
    QList<Quantity> quantities;
    for (const QRegularExpressionMatch &match : figuresOf(words).globalMatch(text)) {
        Quantity quantity;
        quantity.sentence = sentence;
        quantity.figure = {place.start + match.capturedStart(), place.start + match.capturedEnd()};
        if (std::ranges::any_of(times, [&](const Timex &timex) { return timex.span.overlaps(quantity.figure); }))
            continue;
        QString whole = match.captured(u"whole");
        whole.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        quantity.value = (whole + u'.' + match.captured(u"part")).toDouble();
        qsizetype end = match.capturedEnd();
        for (NextWord next = wordAt(text, end); words.multiples.contains(next.text.toLower());
             next = wordAt(text, end)) { // "3 mil millones"
            quantity.value *= words.multiples.value(next.text.toLower());
            end = next.end;
            quantity.figure.end = place.start + end;
        }
        NextWord unit = unitAt(text, end);
        if (const QString sign = match.captured(u"sign").trimmed(); !sign.isEmpty())
            unit = {lexiconMap(u"foreignunits.txt").value(sign), end};
        quantity.unit = unit.text;
        if (!unit.text.isEmpty()) {
            end = unit.end;
        } else if (const NextWord noun = wordAt(text, end);
                   hasCapitalNouns(language) && noun.text.size() > 2 && noun.text.front().isUpper()) {
            quantity.of = stemOf(noun.text.toLower());
            end = noun.end;
        }
        if (isBareYear(match, quantity))
            continue;
        quantity.span = {quantity.figure.start, place.start + end};
        quantities.append(quantity);
    }
    return quantities;
}

} // namespace Counterpoint
