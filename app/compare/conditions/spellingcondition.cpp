// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingcondition.h"

#include <text/lexicon.h>

#include <map>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kTooMany = 3; // a house style has one, a careless desk two

struct Form {
    QString written;
    int sentence = 0;
    Span span;
};

/** Letters and full stops alone, as "U.S.", "USA" or "usa": the place it stands for; empty for other words. */
QString placeOfAbbreviation(const QString &written)
{
    QString letters = written;
    letters.remove(QLatin1Char('.'));
    const bool isShort = letters.size() >= 2 && letters.size() <= 4;
    const bool isAbbreviation = letters == letters.toUpper() || (letters.size() > 2 && letters == letters.toLower());
    return isShort && isAbbreviation ? lexiconMap(u"placealiases.txt").value(letters.toLower()) : QString();
}

Condition conditionOf(const ArticleReading &reading, const QList<Form> &forms)
{
    QStringList written;
    for (const Form &form : forms)
        written.append(form.written);
    const QString last = written.takeLast();
    return reading.condition(
        ConditionKind::WordSwaps, forms.last().sentence, forms.last().span,
        QStringLiteral("One name is abbreviated as %1 and %2 in the text's own words: put together from several texts, "
                       "or words exchanged by a machine.")
            .arg(written.join(QStringLiteral(", ")), last));
}

} // namespace

QList<Condition> SpellingCondition::findIn(const ArticleReading &reading) const
{
    std::map<QString, QList<Form>> formsOf;
    for (int sentence = 0; sentence < reading.sentenceCount(); ++sentence) {
        for (const Token &token : reading.tokens(sentence)) {
            if (!token.isWord() || !reading.isBody(sentence))
                continue;
            const QString written = reading.text(token.span);
            const QString place = placeOfAbbreviation(written);
            if (place.isEmpty() || reading.isQuoted(token.span))
                continue;
            QList<Form> &forms = formsOf[place];
            const auto isSame = [&](const Form &form) {
                return form.written == written || form.written == written + QLatin1Char('.')
                    || form.written + QLatin1Char('.') == written; // the stop of the sentence is its last one, too
            };
            if (std::ranges::none_of(forms, isSame))
                forms.append({written, sentence, token.span});
        }
    }
    QList<Condition> found;
    for (const auto &[place, forms] : formsOf) {
        if (forms.size() >= kTooMany)
            found.append(conditionOf(reading, forms));
    }
    return found;
}

} // namespace Counterpoint
