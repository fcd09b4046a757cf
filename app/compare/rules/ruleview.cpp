// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleview.h"

#include <algorithm>

namespace Counterpoint
{

RuleView::RuleView(const Comparison &comparison, QList<RulePair> pairs, const RunContext &context)
    : m_comparison(comparison)
    , m_context(context)
    , m_pairs(std::move(pairs))
    , m_profiles(comparison)
    , m_read(m_profiles.profiles())
{
    for (int number = 0; number < int(m_read.size()); ++number)
        m_numberOf.emplace(m_read[size_t(number)].ref, number);
    const NameIndex names(comparison);
    for (int article = 0; article < comparison.articles.size() && !isCancelled(); ++article) {
        for (int sentence = 0; sentence < comparison.articles.at(article).sentences.size(); ++sentence) {
            const SentenceRef ref{article, sentence};
            m_readings.emplace(ref, readSentence(comparison, names, ref));
        }
    }
    for (int event = 0; event < comparison.events.size(); ++event)
        for (const EventEvidence &evidence : comparison.events.at(event).evidence)
            m_events[evidence.sentence].insert(event);
}

const Profile &RuleView::profile(SentenceRef ref) const
{
    static const Profile none;
    const auto found = m_numberOf.find(ref);
    return found == m_numberOf.end() ? none : m_read[size_t(found->second)];
}

const ReadSentence &RuleView::reading(SentenceRef ref) const
{
    return m_readings.at(ref);
}

double RuleView::likeness(SentenceRef a, SentenceRef b) const
{
    const auto keysOf = [this](SentenceRef ref) {
        const auto found = m_numberOf.find(ref);
        return found == m_numberOf.end() ? std::span<const int>() : m_profiles.keysOf(found->second);
    };
    const std::span<const int> x = keysOf(a);
    const std::span<const int> y = keysOf(b);
    double common = 0;
    double all = 0;
    for (auto i = x.begin(), j = y.begin(); i != x.end() || j != y.end();) {
        const bool takeX = j == y.end() || (i != x.end() && *i <= *j);
        const bool takeY = i == x.end() || (j != y.end() && *j <= *i);
        const double weight = m_profiles.weightOf(takeX ? *i : *j);
        all += weight;
        common += takeX && takeY ? weight : 0;
        i += takeX ? 1 : 0;
        j += takeY ? 1 : 0;
    }
    return all > 0 ? common / all : 0;
}

bool RuleView::isSameEvent(SentenceRef a, SentenceRef b) const
{
    const auto x = m_events.find(a);
    const auto y = m_events.find(b);
    if (x == m_events.end() || y == m_events.end())
        return false;
    return std::ranges::any_of(x->second, [&](int event) { return y->second.contains(event); });
}

bool RuleView::areOtherEvents(SentenceRef a, SentenceRef b) const
{
    return m_events.contains(a) && m_events.contains(b) && !isSameEvent(a, b);
}

QSet<QString> RuleView::nameKeys(SentenceRef ref) const
{
    QSet<QString> keys;
    for (const ClauseWord &word : reading(ref).words)
        if (word.key.startsWith(QLatin1String("p:")) || word.key.startsWith(QLatin1String("n:")))
            keys.insert(word.key);
    return keys;
}

double RuleView::sharedNames(SentenceRef a, SentenceRef b) const
{
    const QSet<QString> x = nameKeys(a);
    const QSet<QString> y = nameKeys(b);
    if (x.isEmpty() || y.isEmpty())
        return 0;
    const auto shared = static_cast<double>((QSet<QString>(x) & y).size());
    return shared / static_cast<double>(std::min(x.size(), y.size()));
}

QString RuleView::text(SentenceRef ref, Span span) const
{
    return textIn(m_comparison.article(ref).text, span).toString().simplified();
}

} // namespace Counterpoint
