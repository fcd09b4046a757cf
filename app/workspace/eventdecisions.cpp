// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdecisions.h"

#include <compare/eventhandwork.h>
#include <model/sentenceanchor.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kSome = 8;

Decision onEvents(QLatin1StringView field)
{
    Decision decision;
    decision.target = DecisionTarget::Event;
    decision.verdict = Verdict::Corrected;
    decision.field = field;
    return decision;
}

/** Up to eight of its sentences: those that give a day first, which are the likeliest to stay. */
QList<SentenceAnchor> someOfEvent(const Comparison &comparison, const Event &event,
                                  const QList<SentenceRef> &without = {})
{
    QList<EventEvidence> ordered = event.evidence;
    std::ranges::stable_sort(ordered, {}, &EventEvidence::isAttached);
    QList<SentenceAnchor> some;
    for (const EventEvidence &evidence : std::as_const(ordered)) {
        if (some.size() < kSome && !without.contains(evidence.sentence))
            some.append(anchorOf(comparison.articles, evidence.sentence));
    }
    return some;
}

Decision movedSentence(const Comparison &comparison, const Event *event, SentenceRef sentence,
                       const QList<SentenceRef> &together)
{
    Decision decision = onEvents(EventField::kSentence);
    const SentenceAnchor anchor = anchorOf(comparison.articles, sentence);
    const QString from = event ? event->key : QString();
    decision.key = findingKey(QString::fromLatin1(anchor.articleSha256), QString::number(anchor.span.start),
                              QString(from + u' ' + anchor.text));
    QList<SentenceAnchor> named{anchor};
    if (event)
        named += someOfEvent(comparison, *event, together);
    decision.note = textOf(named);
    return decision;
}

bool isAllOf(const Event &event, const QList<SentenceRef> &sentences)
{
    return std::ranges::all_of(event.evidence,
                               [&](const EventEvidence &evidence) { return sentences.contains(evidence.sentence); });
}

} // namespace

Decision mergedEvents(const Comparison &comparison, int from, int into)
{
    const Event &moved = comparison.events.at(from);
    const Event &target = comparison.events.at(into);
    Decision decision = onEvents(EventField::kMerge);
    decision.key = moved.key + u' ' + target.key;
    decision.value = textOf(someOfEvent(comparison, target));
    decision.note = textOf(someOfEvent(comparison, moved));
    return decision;
}

QList<Decision> movedSentences(const Comparison &comparison, std::optional<int> event,
                               const QList<SentenceRef> &sentences, std::optional<int> into)
{
    const Event *source = event ? &comparison.events.at(*event) : nullptr;
    const bool isWhole = source && isAllOf(*source, sentences);
    if (isWhole)
        return into && into != event ? QList{mergedEvents(comparison, *event, *into)} : QList<Decision>();
    QString target = into ? textOf(someOfEvent(comparison, comparison.events.at(*into), sentences)) : QString();
    QList<Decision> decisions;
    for (const SentenceRef sentence : sentences) {
        Decision decision = movedSentence(comparison, source, sentence, sentences);
        decision.value = target;
        decisions.append(decision);
        if (target.isEmpty()) // the first one makes the event that the others belong to
            target = textOf({anchorOf(comparison.articles, sentence)});
    }
    return decisions;
}

QList<Decision> namedEvent(const Comparison &comparison, const QList<Decision> &inForce, int event,
                           const QString &title)
{
    const Event &named = comparison.events.at(event);
    Decision decision = onEvents(EventField::kTitle);
    decision.key = named.key;
    decision.value = title.simplified();
    if (!decision.value.isEmpty()) {
        decision.note = textOf(someOfEvent(comparison, named));
        return {decision};
    }
    QList<Decision> back;
    for (const Decision &said : inForce) {
        const bool isTitle = said.target == DecisionTarget::Event && said.field == EventField::kTitle;
        if (!isTitle || eventOfAnchors(comparison, said.note) != event)
            continue;
        decision.key = said.key;
        decision.verdict = Verdict::Open; // without a note it is not kept at all
        back.append(decision);
    }
    return back;
}

int eventOfAnchors(const Comparison &comparison, const QString &anchors)
{
    QList<QList<SentenceRef>> lists;
    for (const Event &event : comparison.events) {
        QList<SentenceRef> &list = lists.emplaceBack();
        for (const EventEvidence &evidence : event.evidence)
            list.append(evidence.sentence);
    }
    return int(holderOfMost(lists, sentencesOf(comparison.articles, anchorsIn(anchors))).value_or(-1));
}

bool isEventThere(const Decision &decision, const Comparison &comparison)
{
    const auto isThere = [&](const QString &anchors) { return eventOfAnchors(comparison, anchors) >= 0; };
    if (decision.field == EventField::kTitle)
        return isThere(decision.note);
    if (decision.field == EventField::kMerge)
        return isThere(decision.value) && isThere(decision.note);
    const QList<SentenceAnchor> named = anchorsIn(decision.note);
    return !named.isEmpty() && sentenceOf(comparison.articles, named.first())
        && (decision.value.isEmpty() || isThere(decision.value));
}

} // namespace Counterpoint
