// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/linkcommands.h>

#include <model/vocabulary.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/decisions.h>

#include <workspace/linkdecisions.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

Decision verdictOn(const Match &match, Verdict verdict)
{
    Decision decision;
    decision.target = DecisionTarget::Match;
    decision.key = match.key;
    decision.verdict = verdict;
    return decision;
}

} // namespace

LinkCommands::LinkCommands(const Rooms &rooms, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_rooms(rooms)
{
    connect(actions[ActionId::LinkFrom], &QAction::triggered, this, &LinkCommands::mark);
    connect(actions[ActionId::LinkTo], &QAction::triggered, this, [this] { link(false); });
    connect(actions[ActionId::Relink], &QAction::triggered, this, [this] { link(true); });
}

std::optional<SentenceRef> LinkCommands::marked() const
{
    return m_marked ? sentenceOf(m_index->comparison().articles, *m_marked) : std::nullopt;
}

const Match *LinkCommands::matchOf(SentenceRef a, SentenceRef b) const
{
    for (const int match : m_index->matchesOf(a)) {
        const Match &found = m_index->comparison().matches.at(match);
        if (found.a == b || found.b == b)
            return &found;
    }
    return nullptr;
}

int LinkCommands::wrongMatch(SentenceRef sentence, SentenceRef marked) const
{
    for (const int match : m_index->matchesOf(sentence)) {
        const Match &found = m_index->comparison().matches.at(match);
        const SentenceRef other = found.a == sentence ? found.b : found.a;
        if (other.article == marked.article && other != marked && !m_index->isMatchRejected(match))
            return match;
    }
    return -1;
}

LinkOptions LinkCommands::options() const
{
    const auto end = m_rooms.reader->selectedSentence();
    const auto from = marked();
    LinkOptions options;
    options.hasMarked = from.has_value();
    options.canLink = end && from && *end != *from;
    options.canRelink = options.canLink && wrongMatch(*end, *from) >= 0;
    return options;
}

void LinkCommands::mark()
{
    const auto sentence = m_rooms.reader->selectedSentence();
    if (!sentence)
        return;
    m_marked = anchorOf(m_index->comparison().articles, *sentence);
    Q_EMIT messageRequested(
        tr("Marked in %1: \u201c%2\u201d. Select the sentence to link it with.")
            .arg(m_index->comparison().articleName(sentence->article), m_marked->text.simplified()));
    Q_EMIT changed();
}

void LinkCommands::link(bool isInstead)
{
    const auto end = m_rooms.reader->selectedSentence();
    const auto from = marked();
    if (!end || !from || *end == *from || !m_rooms.decisions->canWrite())
        return;
    const Match *known = matchOf(*end, *from);
    const int wrong = isInstead ? wrongMatch(*end, *from) : -1;
    QList<Decision> decisions;
    if (!known)
        decisions.append(linkedSentences(m_index->comparison(), *from, *end));
    else
        decisions.append(verdictOn(*known, Verdict::Accepted));
    if (wrong >= 0)
        decisions.append(verdictOn(m_index->comparison().matches.at(wrong), Verdict::Rejected));
    m_rooms.decisions->decideAll(decisions);
    Q_EMIT messageRequested(
        known ? tr("The two were found as a match already: accepted.")
              : tr("%1 and %2 are linked.").arg(Vocabulary::badge(from->article), Vocabulary::badge(end->article)));
}

} // namespace Counterpoint
