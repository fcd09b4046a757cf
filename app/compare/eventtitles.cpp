// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtitles.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kFullest = 16; // words: a title of more loses by each further one

double fitness(const EventTitle &title, const EventMention &mention, const Clause &clause)
{
    double fit = mention.date ? 0.6 : 0;
    fit -= 0.03 * double(std::max<qsizetype>(0, title.words - kFullest));
    fit -= title.words < 4 ? 0.5 : 0;
    fit -= title.isFragment && !title.isPart ? 0.6 : 0;
    fit -= title.isDangling ? 0.8 : 0;
    fit -= title.isBareSaying ? 0.6 : 0;
    fit -= title.isPart ? 0.3 : 0;
    fit -= clause.isRelative ? 0.2 : 0;
    fit -= mention.isSaying() ? 0.3 : 0;
    fit -= mention.isQuoted ? 0.5 : 0;
    return fit + (mention.isTold ? 0.15 : 0);
}

} // namespace

EventTitle eventTitle(const Comparison &comparison, const QList<ReadSentence> &sentences, const QList<int> &sentenceOf,
                      const QList<EventMention> &mentions, const EventLikeness &likeness, const EventGroup &group)
{
    const QList<int> candidates = group.dated + group.attached;
    const TitleWriter writer(comparison, sentences);
    EventTitle best;
    double score = -1000;
    for (const int i : candidates) {
        const EventMention &mention = mentions.at(i);
        const EventTitle title = writer.write(sentenceOf.at(i), mention);
        double typical = fitness(title, mention, sentences.at(sentenceOf.at(i)).clauses.at(mention.clause));
        for (const int other : candidates) {
            // a headline tells what the event is to a newsroom
            const SentenceRef ref = mentions.at(other).ref;
            const double share = comparison.article(ref).sentences.at(ref.sentence).zone == Zone::Title ? 3 : 1;
            typical += other == i ? 0 : share * likeness.compare(i, other).total / double(candidates.size());
        }
        if (typical > score && !title.text.isEmpty()) {
            score = typical;
            best = title;
        }
    }
    return best;
}

} // namespace Counterpoint
