// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordties.h"

#include <compare/wordweights.h>
#include <text/words.h>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr double kSenseExponent = 0.4; // how much a word's other senses weaken a tie in one of them
constexpr double kLeastOpposite = 0.23;
constexpr double kLeastStrength = 0.45;
constexpr qsizetype kMostHyponyms = 60; // a hypernym of more is too general to stand for the word

/** The key of a lemma as the matcher makes it from a text; empty when it cannot be met there. */
QString keyOfLemma(const QString &lemma)
{
    QStringList keys;
    const QList<Word> words = splitWords(lemma);
    for (const Word &word : words) {
        if (word.isWord)
            keys << wordKey(textIn(lemma, word.span), word);
    }
    const bool isPhraseTooLong = keys.size() > 3;
    const bool isOrdinaryPhrase = keys.size() > 1 && !lemma.front().isUpper() && !words.last().isStopword;
    const bool isStopword = keys.size() == 1 && words.first().isStopword && keys.first() == words.first().stem;
    return isPhraseTooLong || isOrdinaryPhrase || isStopword ? QString() : keys.join(u' ');
}

double strengthOf(const QString &symbol, QChar pos)
{
    if (symbol == QLatin1String("$") || symbol == QLatin1String("="))
        return 0.8;
    if (symbol == QLatin1String("&"))
        return 0.7;
    if (symbol == QLatin1String("@"))
        return pos == u'v' ? 0.75 : 0.7;
    if (symbol == QLatin1String("*") || symbol == QLatin1String(">"))
        return 0.6;
    return 0;
}

} // namespace

WordTies::WordTies(const WordNet::Database &database, const QSet<QString> &listed)
    : m_database(database)
    , m_listed(listed)
{
    countHyponyms();
    for (auto at = database.synsets.cbegin(); at != database.synsets.cend(); ++at)
        addSynset(at.key(), at.value());
    addDerived();
}

/** Only words that are met often enough to be worth their place. */
bool WordTies::isListed(const QString &key) const
{
    return std::ranges::all_of(key.split(u' '), [&](const QString &part) { return m_listed.contains(part); });
}

QStringList WordTies::lines() const
{
    QStringList lines;
    for (auto at = m_ties.cbegin(); at != m_ties.cend(); ++at) {
        if (!isListed(at.key()))
            continue;
        QString line = at.key();
        for (auto tie = at->cbegin(); tie != at->cend(); ++tie) {
            if (!isListed(tie.key()))
                continue;
            if (tie->isOpposite && tie->strength < kLeastStrength)
                line += u'\t' + tie.key() + u'!';
            else if (tie->strength >= kLeastStrength)
                line += u'\t' + tie.key() + QString::number(std::min(9, int(std::lround(tie->strength * 10))));
        }
        if (line.size() > at.key().size())
            lines << line;
    }
    return lines;
}

void WordTies::countHyponyms()
{
    for (const WordNet::Synset &synset : m_database.synsets) {
        for (const WordNet::Pointer &pointer : synset.pointers)
            m_hyponyms[pointer.target] += pointer.symbol == QLatin1String("@") ? 1 : 0;
    }
}

void WordTies::add(const QString &a, const QString &b, double strength, bool isOpposite)
{
    const QString x = keyOf(a);
    const QString y = keyOf(b);
    if (x.isEmpty() || y.isEmpty() || x == y)
        return;
    Tie &tie = m_ties[std::min(x, y)][std::max(x, y)];
    tie.strength = std::max(tie.strength, strength);
    tie.isOpposite = tie.isOpposite || isOpposite;
}

QString WordTies::keyOf(const QString &lemma)
{
    const auto known = m_keys.constFind(lemma);
    return known != m_keys.constEnd() ? *known : *m_keys.insert(lemma, keyOfLemma(lemma));
}

/** How likely both words are meant in these senses, as a factor for the strength of the tie. */
double WordTies::shareOf(const QString &synsetA, const QString &a, const QString &synsetB, const QString &b) const
{
    return std::pow(m_database.probabilityOf(synsetA, a) * m_database.probabilityOf(synsetB, b), kSenseExponent);
}

void WordTies::addSynset(const QString &id, const WordNet::Synset &synset)
{
    for (const QString &a : synset.words) {
        for (const QString &b : synset.words) {
            if (a < b)
                add(a, b, shareOf(id, a, id, b));
        }
    }
    for (const WordNet::Pointer &pointer : synset.pointers)
        addPointer(id, synset, pointer);
}

void WordTies::addPointer(const QString &id, const WordNet::Synset &synset, const WordNet::Pointer &pointer)
{
    const WordNet::Synset &target = m_database.synsets[pointer.target];
    const bool isTooGeneral = pointer.symbol == QLatin1String("@") && m_hyponyms.value(pointer.target) > kMostHyponyms;
    if (pointer.sourceWord == 0) {
        const double strength = isTooGeneral ? 0 : strengthOf(pointer.symbol, synset.pos);
        for (const QString &a : strength > 0 ? synset.words : QStringList()) {
            for (const QString &b : target.words)
                add(a, b, strength * shareOf(id, a, pointer.target, b));
        }
        return;
    }
    const QString a = synset.words.at(pointer.sourceWord - 1);
    const QString b = target.words.at(pointer.targetWord - 1);
    if (pointer.symbol == QLatin1String("!"))
        add(a, b, 0, shareOf(id, a, pointer.target, b) > kLeastOpposite);
    if (pointer.symbol == QLatin1String("+") || pointer.symbol == QLatin1String("\\")) {
        add(a, b, 0.9 * std::max(0.6, shareOf(id, a, pointer.target, b)));
        m_derived[keyOf(a)].insert(keyOf(b));
        m_derived[keyOf(b)].insert(keyOf(a));
    }
}

/** "expulsion" and "oust": the noun's verb has the other as a synonym. */
void WordTies::addDerived()
{
    const auto direct = m_ties;
    for (auto at = direct.cbegin(); at != direct.cend(); ++at) {
        for (auto tie = at->cbegin(); tie != at->cend(); ++tie) {
            if (tie->strength < 0.5)
                continue;
            for (const QString &a : m_derived.value(at.key()))
                extend(a, tie.key(), tie->strength);
            for (const QString &b : m_derived.value(tie.key()))
                extend(at.key(), b, tie->strength);
        }
    }
}

void WordTies::extend(const QString &a, const QString &b, double strength)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return;
    Tie &tie = m_ties[std::min(a, b)][std::max(a, b)];
    tie.strength = std::max(tie.strength, 0.85 * strength);
}

} // namespace Counterpoint
