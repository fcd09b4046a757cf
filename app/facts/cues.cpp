// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cues.h"

#include <facts/phraselengths.h>
#include <model/enumnames.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestScope = 25;

/** Words that end a cue's reach when they stand behind at least one governed word. */
bool endsScope(const Tokens &tokens, qsizetype at)
{
    static const QSet<QString> ends{
        QStringLiteral("but"),   QStringLiteral("however"), QStringLiteral("although"), QStringLiteral("though"),
        QStringLiteral("while"), QStringLiteral("because"), QStringLiteral("after"),    QStringLiteral("despite"),
        QStringLiteral("which"), QStringLiteral("whereas"), QStringLiteral("unless"),   QStringLiteral("yet"),
        QStringLiteral("since"), QStringLiteral("when"),    QStringLiteral(";"),        QStringLiteral(":"),
        QStringLiteral("\""),    QStringLiteral("("),       QStringLiteral(")"),        QStringLiteral("."),
        QStringLiteral("!"),     QStringLiteral("?")};
    if (ends.contains(tokens[at].lower))
        return true;
    if (!tokens[at].is(QLatin1String(",")))
        return false;
    const QString &next = lowerAt(tokens, at + 1);
    return next != QLatin1String("and") && next != QLatin1String("or") && next != QLatin1String("nor");
}

Span scopeOf(const Tokens &tokens, qsizetype behind)
{
    qsizetype end = behind;
    while (end < tokens.size() && end - behind < kLongestScope && !endsScope(tokens, end))
        ++end;
    return end > behind ? spanOf(tokens, behind, end - 1) : Span{};
}

void readSentence(int sentence, const Tokens &tokens, QList<Cue> &cues)
{
    const QHash<QString, QString> &words = lexiconMap(u"cues.txt");
    static const PhraseLengths lengths(words.keys());
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (!tokens[at].isWord())
            continue;
        for (qsizetype length = lengths.longestFrom(tokens[at]); length >= 1; --length) {
            const auto found = words.constFind(phraseAt(tokens, at, length));
            if (found == words.cend())
                continue;
            const auto kind = enumNamed<CueKind>(*found);
            const bool isMonth
                = length == 1 && tokens[at].is(QLatin1String("may")) && tokens[at].isCapitalised && at > 0;
            if (!kind || isMonth)
                continue;
            cues.append({.sentence = sentence,
                         .span = spanOf(tokens, at, at + length - 1),
                         .kind = *kind,
                         .scope = scopeOf(tokens, at + length)});
            at += length - 1;
            break;
        }
    }
}

} // namespace

QList<Cue> extractCues(const TokenizedArticle &article, const RunContext &context)
{
    QList<Cue> cues;
    readSentences(article.sentences(), context,
                  [&](int sentence, const Tokens &tokens) { readSentence(sentence, tokens, cues); });
    return cues;
}

} // namespace Counterpoint
