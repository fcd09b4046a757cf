// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contraries.h"

#include "deniedwords.h"

#include <compare/closedclasses.h>
#include <facts/nameclass.h>
#include <text/lexicon.h>

#include <algorithm>
#include <array>

namespace Counterpoint
{

namespace
{

constexpr double kLeastMatter = 0.3; // how sure it must be that two sentences speak of one matter
constexpr double kOneDecision = 0.55; // the same of two sentences on a decision of one body
constexpr qsizetype kWordsBehind = 3; // words behind one that it may be said of
constexpr qsizetype kWordsBefore = 7; // words before it: "the bridge has since been declared unsafe"

/** A word's place in the table of opposites. */
struct Side {
    int row = 0;
    bool isLeft = false;
};

struct Table {
    QHash<QString, QList<Side>> sides; // by folded word
    QList<bool> isOfThing; // by row: both words must stand by the same word

    /** Rows: kind, left words, right words; those of exchanged words are oppositePairs(). */
    Table()
    {
        for (const QStringList &row : lexiconRows(u"opposites.txt")) {
            if (row.first() == u"pair")
                continue;
            for (int side = 1; side < 3 && side < row.size(); ++side) {
                for (const QString &word : row.at(side).split(QLatin1Char(' ')))
                    sides[word].append({int(isOfThing.size()), side == 1});
            }
            isOfThing.append(row.first() == u"thing");
        }
    }
};

const Table &table()
{
    static const Table table;
    return table;
}

/** A word of the table, where it stands. */
struct Telling {
    SentenceRef ref;
    Span span;
    bool isLeft = false;
    bool isDenied = false;
    QSet<QString> things; // keys of the words that it stands by
};

/** Keys of the head of the words right behind one: "armed rebel fighters", "illegally occupied". */
QSet<QString> headBehind(const ReadSentence &sentence, qsizetype index)
{
    QSet<QString> keys;
    for (qsizetype i = index + 1; i < std::min(sentence.words.size(), index + 1 + kWordsBehind); ++i) {
        const ClauseWord &word = sentence.words.at(i);
        if (word.key.isEmpty() || (word.verb && i > index + 1))
            break;
        keys.clear();
        word.addKeys(keys);
        if (word.verb)
            break;
    }
    return keys;
}

/** Keys of the nearest word before one, and of what that belongs to: "ruled the strike of the miners illegal". */
QSet<QString> headsBefore(const ReadSentence &sentence, qsizetype index)
{
    const bool isAdverb = sentence.folded(index).endsWith(u"ly");
    QSet<QString> keys;
    bool isWanted = true;
    for (qsizetype i = index - 1; i >= std::max(sentence.body, index - kWordsBefore); --i) {
        const ClauseWord &word = sentence.words.at(i);
        if (!word.word.isWord || (word.verb && !keys.isEmpty()))
            break;
        if (isWanted && !word.key.isEmpty() && (!word.verb || (isAdverb && i == index - 1))) {
            word.addKeys(keys);
            isWanted = false;
        }
        isWanted = isWanted || word.word.folded == u"of";
    }
    return keys;
}

/** "able to", "likely that": what follows is part of what is said. */
bool isOpen(const QString &next)
{
    return isOneOf(next, u"how if that to whether");
}

QSet<QString> thingsOf(const ReadSentence &sentence, Span span)
{
    const auto word = std::ranges::find(sentence.words, span, [](const ClauseWord &read) { return read.word.span; });
    if (word == sentence.words.end())
        return {};
    const qsizetype index = word - sentence.words.begin();
    if (isOpen(sentence.folded(index + 1)))
        return {};
    const QSet<QString> behind = headBehind(sentence, index);
    return behind.isEmpty() ? headsBefore(sentence, index) : behind;
}

/** What is denied of a thing is the opposite ("not legal", "non-fatal"); of an event it is only not that one. */
Telling tellingOf(const RuleView &view, const Profile &profile, int token, const Side &side)
{
    const Span span = profile.tokens[size_t(token)].span;
    const std::vector<DeniedWord> denied = deniedWords(view, profile.ref);
    const auto cue = std::ranges::find(denied, token, &DeniedWord::token);
    const bool isDeniedHere = cue != denied.end();
    const Span told{isDeniedHere ? std::min(cue->cue.start, span.start) : span.start, span.end};
    if (!table().isOfThing.at(side.row))
        return {profile.ref, told, side.isLeft, isDeniedHere, {}};
    return {profile.ref, told, side.isLeft != isDeniedHere, false, thingsOf(view.reading(profile.ref), span)};
}

/** All tellings of each row. */
QList<QList<Telling>> tellingsByRow(const RuleView &view)
{
    QList<QList<Telling>> byRow(table().isOfThing.size());
    for (const Profile &profile : view.sentences()) {
        if (view.isCancelled())
            return {};
        if (view.comparison().article(profile.ref).sentences.at(profile.ref.sentence).zone != Zone::Body)
            continue;
        for (int i = 0; i < int(profile.tokens.size()); ++i) {
            const QString &word = view.profiles().entry(profile.tokens[size_t(i)].word);
            for (const Side &side : table().sides.value(word))
                byRow[side.row].append(tellingOf(view, profile, i, side));
        }
    }
    return byRow;
}

/** Leaves out the sentences that tell both sides. */
QList<Telling> oneSided(const QList<Telling> &tellings)
{
    std::array<std::set<SentenceRef>, 2> told; // by side
    for (const Telling &telling : tellings)
        told.at(telling.isLeft ? 1 : 0).insert(telling.ref);
    QList<Telling> kept;
    std::ranges::copy_if(tellings, std::back_inserter(kept), [&](const Telling &telling) {
        return !told.at(telling.isLeft ? 0 : 1).contains(telling.ref);
    });
    return kept;
}

double sameMatter(const RuleView &view, SentenceRef a, SentenceRef b)
{
    const double likeness = std::min(1.0, 3 * view.likeness(a, b));
    return 0.25 * view.sharedNames(a, b) + 0.45 * likeness + (view.isSameEvent(a, b) ? 0.35 : 0.0);
}

/** The people and bodies that a sentence tells of, by common nouns: "lawmakers", "the council". */
QSet<QString> bodiesIn(const ReadSentence &sentence)
{
    QSet<QString> bodies;
    for (const ClauseWord &word : sentence.words) {
        const QString &folded = word.word.folded;
        if (isPersonNoun(folded) || lexiconSet(u"organisationwords.txt").contains(folded))
            bodies.insert(word.word.stem);
    }
    return bodies;
}

/** A vote, resolution or approval is told or named. */
bool tellsOfDecision(const ReadSentence &sentence)
{
    return std::ranges::any_of(sentence.words, [](const ClauseWord &word) {
        const QString lemma = word.verb ? word.verb->lemma : word.noun;
        return eventClasses(lemma, word.verb.has_value()).contains(u"vote");
    });
}

/** What one body decided: "the councillors voted unanimously", "two councillors opposed the resolution". */
bool isOneDecision(const RuleView &view, SentenceRef a, SentenceRef b)
{
    const ReadSentence &x = view.reading(a);
    const ReadSentence &y = view.reading(b);
    return tellsOfDecision(x) && tellsOfDecision(y) && !view.areOtherEvents(a, b)
        && bodiesIn(x).intersects(bodiesIn(y));
}

bool areContrary(const Telling &a, const Telling &b, bool isOfThing)
{
    return a.isLeft != b.isLeft && a.isDenied == b.isDenied && a.ref < b.ref
        && (!isOfThing || a.things.intersects(b.things));
}

} // namespace

std::vector<ContraryWords> contraryWords(const RuleView &view)
{
    std::vector<ContraryWords> found;
    const QList<QList<Telling>> byRow = tellingsByRow(view);
    for (int row = 0; row < byRow.size(); ++row) {
        const QList<Telling> tellings = oneSided(byRow.at(row));
        for (const Telling &a : tellings) {
            if (view.isCancelled())
                return {};
            for (const Telling &b : tellings) {
                const bool isOfThing = table().isOfThing.at(row);
                double score = areContrary(a, b, isOfThing) ? sameMatter(view, a.ref, b.ref) : 0;
                if (score > 0 && !isOfThing && isOneDecision(view, a.ref, b.ref))
                    score = std::max(score, kOneDecision);
                if (score >= kLeastMatter)
                    found.push_back({a.ref, b.ref, a.span, b.span, score});
            }
        }
    }
    return found;
}

} // namespace Counterpoint
