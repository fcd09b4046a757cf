// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clauses.h"

#include "clausecutter.h"
#include "datelines.h"
#include "partsofspeech.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** One word with what the article's facts and the joined names say of it; not yet whether it is a verb. */
ClauseWord readWord(const Comparison &comparison, const NameIndex &names, SentenceRef ref, const Word &word)
{
    const Article &article = comparison.article(ref);
    const auto covers = [&](const auto &fact) { return fact.span.overlaps(word.span); };
    ClauseWord read;
    read.word = word;
    read.isTime = std::ranges::any_of(article.facts.timexes, covers);
    read.isQuoted = std::ranges::any_of(article.facts.quotations, covers);
    read.name = names.nameAt(ref.article, word.span);
    if (!word.isWord || word.isNumber || read.isTime)
        return read;
    const QString place = placeKey(textIn(article.text, word.span));
    const QString own = place.isEmpty() ? word.stem : QStringLiteral("p:") + place;
    if (read.name >= 0) {
        read.key = names.keyOf(read.name);
        if (comparison.names.at(read.name).kind == NameKind::Organisation)
            read.plainKey = own;
    } else if (!place.isEmpty() || !word.isStopword) {
        read.key = own;
    }
    return read;
}

} // namespace

bool isSaying(const QString &lemma, bool isVerb)
{
    return eventClasses(lemma, isVerb).contains(QLatin1String("say"));
}

int ReadSentence::clauseOf(qsizetype index) const
{
    for (int c = 0; c < clauses.size(); ++c) {
        if (index < clauses.at(c).last)
            return c;
    }
    return int(clauses.size()) - 1;
}

QString ReadSentence::folded(qsizetype index) const
{
    return index >= 0 && index < words.size() ? words.at(index).word.folded : QString();
}

void ClauseWord::addKeys(QSet<QString> &keys) const
{
    if (!key.isEmpty())
        keys.insert(key);
    if (!plainKey.isEmpty())
        keys.insert(plainKey);
}

ReadSentence readSentence(const Comparison &comparison, const NameIndex &names, SentenceRef ref)
{
    const Article &article = comparison.article(ref);
    ReadSentence read;
    read.ref = ref;
    const QList<Word> words
        = splitWords(article.sentenceText(ref.sentence), article.sentences.at(ref.sentence).span.start);
    for (const Word &word : words)
        read.words.append(readWord(comparison, names, ref, word));
    read.body = datelineEnd(read.words, article.text);
    readPartsOfSpeech(read.words);
    cutClauses(read, article.text);
    return read;
}

} // namespace Counterpoint
