// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "furniturephrases.h"

#include <text/lexicon.h>

#include <QHash>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

struct Phrase {
    QString text;
    QString reason;
    int mostWords = 0;
};

/** The list, sorted by how its phrases match. */
struct Phrases {
    QHash<QString, Phrase> exact;
    QHash<QChar, QList<Phrase>> prefixes; ///< By first character.
    QList<Phrase> inside;
    QList<Phrase> asides;
    QList<Phrase> suffixes;
};

Phrases readPhrases()
{
    Phrases phrases;
    for (const QStringList &row : lexiconRows(QStringLiteral("furniturephrases.txt"))) {
        if (row.size() != 4)
            continue;
        const Phrase phrase{row[2], row[1], row[3].toInt()};
        if (row[0] == QLatin1String("exact"))
            phrases.exact.insert(phrase.text, phrase);
        else if (row[0] == QLatin1String("prefix"))
            phrases.prefixes[phrase.text.front()].append(phrase);
        else if (row[0] == QLatin1String("contains"))
            phrases.inside.append(phrase);
        else if (row[0] == QLatin1String("aside"))
            phrases.asides.append(phrase);
        else
            phrases.suffixes.append(phrase);
    }
    return phrases;
}

/** The folded line without the marks, arrows and bullets around it. */
QStringView core(QStringView folded)
{
    while (!folded.isEmpty() && !folded.front().isLetterOrNumber() && folded.front() != u'('
           && folded.front() != u'\u00A9')
        folded = folded.sliced(1);
    while (!folded.isEmpty() && !folded.back().isLetterOrNumber() && folded.back() != u')' && folded.back() != u']')
        folded.chop(1);
    return folded;
}

/** What the page says to its reader, and not what the story tells. */
bool isAside(const Line &line)
{
    constexpr qsizetype mostWordsOfALabel = 8;
    static const QRegularExpression address(QStringLiteral("\\b(we|us|our|you|your)\\b"));
    return line.words <= mostWordsOfALabel || address.match(line.folded).hasMatch();
}

} // namespace

QString furnitureByPhrase(const Line &line)
{
    static const Phrases phrases = readPhrases();
    if (line.words == 0 || line.words > 60)
        return {};
    const QStringView text = core(line.folded);
    if (text.isEmpty())
        return {};
    if (line.words <= 20) {
        if (const auto it = phrases.exact.constFind(text.toString()); it != phrases.exact.constEnd())
            return it->reason;
    }
    const bool isQuoted = line.folded.startsWith(u'"'); // someone says so: that is text
    for (const Phrase &phrase : isQuoted ? QList<Phrase>() : phrases.prefixes.value(text.front())) {
        if (line.words <= phrase.mostWords
            && (text.startsWith(phrase.text) || text == QStringView(phrase.text).trimmed()))
            return phrase.reason;
    }
    for (const Phrase &phrase : phrases.inside) {
        if (line.words <= phrase.mostWords && line.folded.contains(phrase.text))
            return phrase.reason;
    }
    for (const Phrase &phrase : phrases.asides) {
        if (line.words <= phrase.mostWords && line.folded.contains(phrase.text) && isAside(line))
            return phrase.reason;
    }
    for (const Phrase &phrase : phrases.suffixes) {
        if (line.words <= phrase.mostWords && line.folded.endsWith(phrase.text))
            return phrase.reason;
    }
    return {};
}

} // namespace Counterpoint
