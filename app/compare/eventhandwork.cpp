// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventhandwork.h"

#include <model/sentenceanchor.h>

#include <algorithm>
#include <set>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestText = 90; // characters of a sentence that is the title of its event

void addTo(QList<int> &mentions, const QList<int> &others)
{
    std::ranges::copy_if(others, std::back_inserter(mentions), [&](int i) { return !mentions.contains(i); });
}

void join(EventDraft &into, const EventDraft &from)
{
    addTo(into.group.dated, from.group.dated);
    addTo(into.group.attached, from.group.attached);
    into.told += from.told;
    into.isByHand = true;
}

/** Whole words of a text, for a title. */
QString headOf(const QString &text)
{
    QString simple = text.simplified();
    if (simple.endsWith(u'.'))
        simple.chop(1);
    if (simple.size() <= kLongestText)
        return simple;
    const qsizetype space = simple.lastIndexOf(u' ', kLongestText);
    return simple.first(space > 0 ? space : kLongestText) + QChar(0x2026);
}

class Replay
{
public:
    Replay(QList<EventDraft> &drafts, const EventMaterial &material)
        : m_drafts(drafts)
        , m_material(material)
    {
    }

    void merge(const Decision &decision)
    {
        const auto into = holderOf(decision.value);
        const auto from = holderOf(decision.note);
        if (!into || !from || *into == *from)
            return;
        join(m_drafts[*into], m_drafts.at(*from));
        m_drafts.removeAt(*from);
    }

    void move(const Decision &decision)
    {
        const QList<SentenceAnchor> named = anchorsIn(decision.note);
        const auto sentence = named.isEmpty() ? std::nullopt : sentenceOf(articles(), named.first());
        const auto target = decision.value.isEmpty() ? std::nullopt : holderOf(decision.value);
        if (!sentence || (!target && !decision.value.isEmpty()))
            return;
        const auto source = sourceOf(*sentence, sentencesOf(articles(), named.sliced(1)));
        if (source && source == target)
            return;
        const auto alone = aloneIn(*sentence);
        if (!target && alone) {
            m_drafts[*alone].isByHand = true;
            if (source && source != alone)
                take(*source, *sentence);
            return dropEmpty();
        }
        EventDraft piece = source ? take(*source, *sentence) : fresh(*sentence);
        if (target)
            join(m_drafts[*target], piece);
        else
            append(std::move(piece), *sentence);
        dropEmpty();
    }

    void name(const Decision &decision)
    {
        const auto named = holderOf(decision.note);
        if (!named || decision.value.isEmpty())
            return;
        m_drafts[*named].title = decision.value;
        m_drafts[*named].isNamed = m_drafts[*named].isByHand = true;
    }

private:
    [[nodiscard]] const QList<Article> &articles() const { return m_material.comparison.articles; }
    [[nodiscard]] QList<SentenceRef> sentencesIn(const EventDraft &draft) const
    {
        return sentencesOf(draft, m_material.readings.mentions);
    }

    [[nodiscard]] std::optional<qsizetype> holderOf(const QString &anchors) const
    {
        QList<QList<SentenceRef>> lists;
        for (const EventDraft &draft : std::as_const(m_drafts))
            lists.append(sentencesIn(draft));
        return holderOfMost(lists, sentencesOf(articles(), anchorsIn(anchors)));
    }

    [[nodiscard]] std::optional<qsizetype> aloneIn(SentenceRef sentence) const
    {
        const auto found = std::ranges::find_if(
            std::as_const(m_drafts), [&](const EventDraft &draft) { return sentencesIn(draft) == QList{sentence}; });
        return found == m_drafts.cend() ? std::nullopt : std::optional(found - m_drafts.cbegin());
    }

    /** The event that a sentence leaves: it holds most of what stood beside it, or nothing else. */
    [[nodiscard]] std::optional<qsizetype> sourceOf(SentenceRef sentence, const QList<SentenceRef> &beside) const
    {
        QList<QList<SentenceRef>> lists;
        for (const EventDraft &draft : std::as_const(m_drafts)) {
            const QList<SentenceRef> own = sentencesIn(draft);
            lists.append(own.contains(sentence) ? own : QList<SentenceRef>());
        }
        const auto holder = holderOfMost(lists, beside);
        return holder ? holder : aloneIn(sentence);
    }

    /** What a draft has of a sentence, which it has no more then. */
    EventDraft take(qsizetype from, SentenceRef sentence)
    {
        EventDraft &source = m_drafts[from];
        EventDraft piece;
        piece.isByHand = source.isByHand = true;
        const auto isOf = [&](int i) { return m_material.readings.mentions.at(i).ref == sentence; };
        for (auto list : {&EventGroup::dated, &EventGroup::attached}) {
            std::ranges::copy_if(source.group.*list, std::back_inserter(piece.group.*list), isOf);
            (source.group.*list).removeIf(isOf);
        }
        if (source.told.removeAll(sentence) > 0)
            piece.told.append(sentence);
        if (const QString title = titleOf(source); !title.isEmpty() && !source.isNamed)
            source.title = title;
        return piece;
    }

    /** Of a sentence that leaves no event. Its day counts where it gives only one. */
    [[nodiscard]] EventDraft fresh(SentenceRef sentence) const
    {
        EventDraft piece;
        const QList<EventMention> &mentions = m_material.readings.mentions;
        std::set<std::pair<QDate, QDate>> days;
        for (int i = 0; i < mentions.size(); ++i) {
            const EventMention &mention = mentions.at(i);
            if (mention.ref != sentence)
                continue;
            (mention.date ? piece.group.dated : piece.group.attached).append(i);
            if (mention.date)
                days.emplace(mention.date->first, mention.date->last);
        }
        if (days.size() > 1)
            piece.group.attached += std::exchange(piece.group.dated, {});
        if (piece.group.dated.isEmpty() && piece.group.attached.isEmpty())
            piece.told.append(sentence);
        piece.isByHand = true;
        return piece;
    }

    void append(EventDraft piece, SentenceRef sentence)
    {
        const QString text = m_material.comparison.text(sentence).toString();
        piece.title = titleOf(piece);
        if (piece.title.isEmpty())
            piece.title = headOf(text);
        const QString content = QString::fromLatin1(m_material.comparison.article(sentence).sha256);
        piece.key = findingKey(u"event by hand", content, text);
        while (std::ranges::contains(std::as_const(m_drafts), piece.key, &EventDraft::key))
            piece.key = findingKey(u"event by hand", piece.key);
        m_drafts.append(std::move(piece));
    }

    [[nodiscard]] QString titleOf(const EventDraft &draft) const
    {
        const bool isMentioned = !draft.group.dated.isEmpty() || !draft.group.attached.isEmpty();
        return isMentioned ? m_material.titleOf(draft.group) : QString();
    }

    void dropEmpty()
    {
        m_drafts.removeIf([this](const EventDraft &draft) { return sentencesIn(draft).isEmpty(); });
    }

    QList<EventDraft> &m_drafts;
    const EventMaterial &m_material;
};

} // namespace

QList<SentenceRef> sentencesOf(const EventDraft &draft, const QList<EventMention> &mentions)
{
    std::set<SentenceRef> sentences(draft.told.begin(), draft.told.end());
    for (const QList<int> *list : {&draft.group.dated, &draft.group.attached}) {
        for (const int i : *list)
            sentences.insert(mentions.at(i).ref);
    }
    return {sentences.begin(), sentences.end()};
}

void replayOnEvents(QList<EventDraft> &drafts, const EventMaterial &material, const QList<Decision> &decisions)
{
    Replay replay(drafts, material);
    for (const Decision &decision : decisions) {
        if (decision.target != DecisionTarget::Event || decision.verdict != Verdict::Corrected)
            continue;
        if (decision.field == EventField::kMerge)
            replay.merge(decision);
        else if (decision.field == EventField::kSentence)
            replay.move(decision);
        else if (decision.field == EventField::kTitle)
            replay.name(decision);
    }
}

std::optional<qsizetype> holderOfMost(const QList<QList<SentenceRef>> &lists, const QList<SentenceRef> &wanted)
{
    std::optional<qsizetype> best;
    qsizetype most = 0;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const QList<SentenceRef> &list = lists.at(i);
        const qsizetype found = std::ranges::count_if(wanted, [&](SentenceRef ref) { return list.contains(ref); });
        if (found > most || (best && found == most && list.size() < lists.at(*best).size())) {
            most = found;
            best = i;
        }
    }
    return best;
}

} // namespace Counterpoint
