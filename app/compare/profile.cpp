// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "wordweights.h"

#include <text/words.h>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr double kTopicExponent = 0.35; // how fast a word told again and again inside one article loses weight
constexpr double kLongNameBonus = 0.25; // a full name tells a little more than a surname

template<typename Mentions, typename Set>
void markTokens(Profile &profile, const Mentions &mentions, Set set)
{
    for (const auto &mention : mentions) {
        for (Token &token : profile.tokens) {
            if (mention.span.overlaps(token.span))
                set(token, mention);
        }
    }
}

/** The words of one name or one time expression share the weight of their rarest word. */
template<typename Key>
void shareWeight(Profile &profile, Key key)
{
    auto &tokens = profile.tokens;
    for (size_t i = 0; i < tokens.size();) {
        size_t end = i + 1;
        const int value = key(tokens[i]);
        float most = tokens[i].weight;
        for (; value >= 0 && end < tokens.size() && key(tokens[end]) == value; ++end)
            most = std::max(most, tokens[end].weight);
        const auto count = float(end - i);
        for (size_t k = i; count > 1 && k < end; ++k)
            tokens[k].weight = most * float(1 + kLongNameBonus) / count;
        i = end;
    }
}

double numberValue(const QString &folded)
{
    QString digits = folded;
    digits.remove(u',');
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return isNumber ? value : 0;
}

} // namespace

ProfileSet::ProfileSet(const Comparison &comparison)
{
    for (int article = 0; article < comparison.articles.size(); ++article)
        addArticle(comparison, article);
    for (int name = 0; name < comparison.names.size(); ++name) {
        for (const JoinedMention &mention : comparison.names.at(name).mentions) {
            auto at = std::ranges::lower_bound(m_profiles, mention.sentence, {}, &Profile::ref);
            if (at == m_profiles.end() || at->ref != mention.sentence)
                continue;
            for (Token &token : at->tokens) {
                if (mention.span.overlaps(token.span)) {
                    token.name = name;
                    token.isContent = true;
                }
            }
        }
    }
    countKeys();
    weighEntries();
}

int ProfileSet::number(const QString &entry)
{
    const auto known = m_numbers.constFind(entry);
    if (known != m_numbers.constEnd())
        return *known;
    m_numbers.insert(entry, int(m_entries.size()));
    m_entries.push_back(entry);
    return int(m_entries.size()) - 1;
}

void ProfileSet::addArticle(const Comparison &comparison, int article)
{
    const Article &read = comparison.articles.at(article);
    const size_t first = m_profiles.size();
    for (int sentence = 0; sentence < read.sentences.size(); ++sentence)
        addSentence(read, {article, sentence});

    const auto profileOf = [&](int sentence) -> Profile & { return m_profiles[first + size_t(sentence)]; };
    for (const Timex &timex : read.facts.timexes) {
        if (timex.value().isEmpty() || timex.value() == QLatin1String("PRESENT_REF"))
            continue;
        const int value = number(QLatin1Char('@') + timex.value());
        for (Token &token : profileOf(timex.sentence).tokens) {
            if (timex.span.overlaps(token.span)) {
                token.time = value;
                token.isContent = token.isContent || token.isNumber;
            }
        }
    }
    for (const Quantity &quantity : read.facts.quantities) {
        for (Token &token : profileOf(quantity.sentence).tokens) {
            if (quantity.figure.overlaps(token.span)) {
                token.value = quantity.value;
                token.isNumber = token.isContent = true;
                token.stem = number(QLatin1Char('#') + QString::number(quantity.value, 'g', 12));
            }
        }
    }
    for (const Cue &cue : read.facts.cues) {
        if (cue.kind == CueKind::Negation)
            profileOf(cue.sentence).isNegated = true;
    }
}

void ProfileSet::addSentence(const Article &article, SentenceRef ref)
{
    Profile profile;
    profile.ref = ref;
    const Span span = article.sentences.at(ref.sentence).span;
    size_t wording = 0;
    bool wasQuoted = false;
    for (const Word &word : splitWords(textIn(article.text, span), span.start)) {
        if (!word.isWord)
            continue;
        Token token;
        token.span = word.span;
        token.word = number(word.folded);
        token.stem = number(baseFormOf(word.folded, word.stem));
        token.isContent = !word.isStopword;
        token.isNumber = word.isNumber;
        token.isCapitalised = word.isCapitalised;
        token.value = word.isNumber ? numberValue(word.folded) : 0;
        token.isQuoted = std::ranges::any_of(
            article.facts.quotations, [&](const Quotation &quotation) { return quotation.span.overlaps(word.span); });
        wording = qHashMulti(wording, token.word, token.isQuoted != wasQuoted);
        wasQuoted = token.isQuoted;
        profile.tokens.push_back(token);
    }
    profile.wording = wording;
    m_profiles.push_back(std::move(profile));
}

void ProfileSet::countKeys()
{
    m_frequency.assign(m_entries.size() + 1, 0);
    for (Profile &profile : m_profiles) {
        for (const Token &token : profile.tokens) {
            if (token.isContent)
                profile.keys.push_back(token.stem);
        }
        std::ranges::sort(profile.keys);
        profile.keys.erase(std::ranges::unique(profile.keys).begin(), profile.keys.end());
        for (const int key : profile.keys)
            ++m_frequency[size_t(key)];
    }
}

void ProfileSet::weighEntries()
{
    // A word that an article says again and again is its topic and tells little about which fact a sentence states;
    // a word that many articles say once is the fact itself, so the count over articles does not lower its weight.
    std::vector<int> articleCount(m_entries.size(), 0);
    std::vector<int> last(m_entries.size(), -1);
    for (const Profile &profile : m_profiles) {
        for (const int key : profile.keys) {
            if (std::exchange(last[size_t(key)], profile.ref.article) != profile.ref.article)
                ++articleCount[size_t(key)];
        }
    }
    m_weights.resize(m_entries.size());
    for (size_t key = 0; key < m_entries.size(); ++key) {
        const double perArticle = articleCount[key] > 0 ? double(m_frequency[key]) / articleCount[key] : 1;
        m_weights[key] = rarityOf(m_entries[key]) * std::pow(std::max(1.0, perArticle), -kTopicExponent);
    }
    for (Profile &profile : m_profiles) {
        for (Token &token : profile.tokens)
            token.weight = token.isContent ? float(m_weights[size_t(token.stem)]) : 0;
        shareWeight(profile, [](const Token &token) { return token.isContent ? token.name : -1; });
        shareWeight(profile, [](const Token &token) { return token.isContent && token.name < 0 ? token.time : -1; });
        for (const Token &token : profile.tokens)
            profile.weight += double(token.weight);
    }
}

} // namespace Counterpoint
