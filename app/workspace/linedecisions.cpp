// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linedecisions.h"

#include "corrections.h"

#include <model/comparison.h>
#include <model/digest.h>
#include <text/fold.h>
#include <text/sentences.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString wordsAt(const Article &article, Span span)
{
    return textIn(article.text, span).toString().simplified();
}

bool isAlias(const Decision &decision)
{
    return decision.target == DecisionTarget::Outlet && decision.verdict == Verdict::Corrected
        && !decision.value.isEmpty();
}

/** The newest decision on a spelling; -1 when there is none. */
qsizetype aliasFor(const QString &spelling, const QList<Decision> &decisions)
{
    for (qsizetype i = decisions.size() - 1; i >= 0; --i)
        if (isAlias(decisions.at(i)) && decisions.at(i).key.compare(spelling, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

/** By the content it was made on, or by the file and the words when the file has changed elsewhere. */
bool isOnLine(const Decision &decision, const Article &article, Span span, const QString &words)
{
    if (!decision.value.isEmpty() && decision.value != words)
        return false; // another text has another key
    return (!words.isEmpty() && decision.value == words && decision.note == article.place())
        || decision.key == furnitureKey(article, {span, {}, 1.0});
}

Span runOf(const Article &article, qsizetype first, qsizetype last)
{
    return {article.sentences.at(first).span.start, article.sentences.at(last).span.end};
}

} // namespace

Decision decisionOnLine(const Article &article, Span span, Verdict verdict)
{
    Decision decision;
    decision.target = DecisionTarget::Furniture;
    decision.key = furnitureKey(article, {span, {}, 1.0});
    decision.verdict = verdict;
    decision.value = wordsAt(article, span);
    decision.note = article.place();
    return decision;
}

Decision decisionOnOutletLine(const Article &article, Span span, Verdict verdict)
{
    Decision decision;
    decision.target = DecisionTarget::Furniture;
    decision.key = findingKey(u"line of outlet", foldForMatching(article.metadata.outlet),
                              foldForMatching(textIn(article.text, span)));
    decision.verdict = verdict;
    decision.field = kLineOfOutlet;
    decision.value = wordsAt(article, span);
    decision.note = article.metadata.outlet;
    return decision;
}

/** Spellings of one outlet are one, however the article came by its own and over however many steps. Where the steps
 *  lead in a circle the newest of them says which spelling holds. */
Metadata withJoinedOutlet(Metadata metadata, const QList<Decision> &decisions)
{
    QList<qsizetype> way;
    for (qsizetype alias = aliasFor(metadata.outlet, decisions); alias >= 0;
         alias = aliasFor(metadata.outlet, decisions)) {
        if (const qsizetype circle = way.indexOf(alias); circle >= 0) {
            metadata.outlet = decisions.at(*std::max_element(way.cbegin() + circle, way.cend())).value;
            return metadata;
        }
        way.append(alias);
        metadata.outlet = decisions.at(alias).value;
    }
    return metadata;
}

LineDecisions::LineDecisions(const QList<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        if (decision.target != DecisionTarget::Furniture)
            continue;
        m_longest = std::max(m_longest, decision.value.size());
        if (decision.field != kLineOfOutlet) {
            m_lines.append(decision);
            continue;
        }
        Metadata named;
        named.outlet = decision.note;
        m_rules.append({foldForMatching(withJoinedOutlet(std::move(named), decisions).outlet),
                        foldForMatching(decision.value), decision.verdict});
    }
}

Verdict LineDecisions::verdictOnLine(const Article &article, Span span) const
{
    if (m_lines.isEmpty())
        return Verdict::Open;
    const QString words = wordsAt(article, span);
    const auto newest = std::find_if(m_lines.crbegin(), m_lines.crend(), [&](const Decision &decision) {
        return isOnLine(decision, article, span, words);
    });
    return newest == m_lines.crend() ? Verdict::Open : newest->verdict;
}

Verdict LineDecisions::verdictOnOutlet(const Article &article, Span span) const
{
    if (m_rules.isEmpty() || article.metadata.outlet.isEmpty())
        return Verdict::Open;
    const QString outlet = foldForMatching(article.metadata.outlet);
    const QString words = foldForMatching(textIn(article.text, span));
    const auto newest = std::find_if(m_rules.crbegin(), m_rules.crend(),
                                     [&](const Rule &rule) { return rule.outlet == outlet && rule.words == words; });
    return newest == m_rules.crend() ? Verdict::Open : newest->verdict;
}

Verdict LineDecisions::verdict(const Article &article, Span span) const
{
    const Verdict own = verdictOnLine(article, span);
    return own == Verdict::Open ? verdictOnOutlet(article, span) : own;
}

void LineDecisions::applyTo(Article &article) const
{
    if (isEmpty())
        return;
    restoreText(article);
    hideText(article);
}

/** What was taken for furniture and is not becomes sentences of the paragraph it lies in. */
void LineDecisions::restoreText(Article &article) const
{
    const auto begin = std::ranges::stable_partition(article.furniture, [&](const Furniture &furniture) {
                           return verdict(article, furniture.span) != Verdict::Rejected;
                       }).begin();
    for (auto furniture = begin; furniture != article.furniture.end(); ++furniture) {
        const Span line = furniture->span;
        const auto paragraph
            = std::ranges::find_if(article.paragraphs, [line](Span span) { return span.overlaps(line); });
        const int number
            = paragraph == article.paragraphs.end() ? 0 : static_cast<int>(paragraph - article.paragraphs.begin());
        for (const Span span : splitSentences(textIn(article.text, line)))
            article.sentences.append({{line.start + span.start, line.start + span.end}, Zone::Body, number});
    }
    article.furniture.erase(begin, article.furniture.end());
    std::ranges::sort(article.sentences, {}, &Sentence::span);
}

qsizetype LineDecisions::endOfLine(const Article &article, qsizetype first, Verdict wanted) const
{
    // Spaces in the text may be more than those in the words that were kept.
    const qsizetype most = 2 * m_longest + 16;
    const Sentence &opening = article.sentences.at(first);
    for (qsizetype last = first; last < article.sentences.size(); ++last) {
        const Sentence &sentence = article.sentences.at(last);
        const Span line = runOf(article, first, last);
        if (sentence.paragraph != opening.paragraph || sentence.zone != opening.zone || line.length() > most)
            break;
        if (verdict(article, line) == wanted)
            return last + 1;
    }
    return first;
}

void LineDecisions::hideText(Article &article) const
{
    const auto isHiding = [](const auto &said) { return said.verdict == Verdict::Accepted; };
    if (std::ranges::none_of(m_lines, isHiding) && std::ranges::none_of(m_rules, isHiding))
        return;
    QList<Sentence> kept;
    const qsizetype before = article.furniture.size();
    for (qsizetype i = 0; i < article.sentences.size();) {
        const bool isTitle = article.sentences.at(i).zone == Zone::Title;
        const qsizetype end = isTitle ? i : endOfLine(article, i, Verdict::Accepted);
        if (end > i)
            article.furniture.append({runOf(article, i, end - 1), kByHand, 1.0});
        else
            kept.append(article.sentences.at(i));
        i = std::max(end, i + 1);
    }
    if (article.furniture.size() == before)
        return;
    article.sentences = kept;
    std::ranges::stable_sort(article.furniture, {}, [](const Furniture &furniture) { return furniture.span; });
}

std::optional<Span> LineDecisions::lineAround(const Article &article, int sentence, Verdict wanted) const
{
    if (isEmpty())
        return {};
    const int paragraph = article.sentences.at(sentence).paragraph;
    for (qsizetype first = sentence; first >= 0 && article.sentences.at(first).paragraph == paragraph; --first) {
        if (const qsizetype end = endOfLine(article, first, wanted); end > sentence)
            return runOf(article, first, end - 1);
    }
    return {};
}

Decision settled(Decision decision, const QList<Article> &read, const QList<Decision> &decisions)
{
    if (decision.target != DecisionTarget::Furniture || decision.verdict == Verdict::Open)
        return decision;
    QList<Decision> others = decisions;
    others.removeIf([&decision](const Decision &other) {
        return other.target == decision.target && other.field == decision.field && other.key == decision.key;
    });
    const QList<Article> without = applyDecisions(read, others).articles;
    others.removeIf([](const Decision &other) { return other.target != DecisionTarget::Outlet; });
    others.append(decision);
    const LineDecisions only(others);
    bool isFurniture = false;
    bool isText = false;
    for (const Article &article : without) {
        isFurniture |= std::ranges::any_of(article.furniture, [&](const Furniture &furniture) {
            return only.verdict(article, furniture.span) == decision.verdict;
        });
        for (int i = 0; i < article.sentences.size() && !isText; ++i)
            isText = only.lineAround(article, i, decision.verdict).has_value();
    }
    const bool isSoAnyway = decision.verdict == Verdict::Rejected ? isText && !isFurniture : isFurniture && !isText;
    if (isSoAnyway)
        decision.verdict = Verdict::Open;
    return decision;
}

} // namespace Counterpoint
