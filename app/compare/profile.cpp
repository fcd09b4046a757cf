// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "wordweights.h"

#include <text/lexicon.h>
#include <text/words.h>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr double kTopicExponent = 0.35; // how fast a word told again and again inside one article loses weight
constexpr float kLongUnitBonus = 1.25F; // a full name tells a little more than a surname
constexpr int kLongestPhrase = 3;
constexpr size_t kLongestSentence = 300; // words: what is longer is a list or a page without stops, and is cut

template<typename Change>
void forTokensIn(Profile &profile, Span span, Change change)
{
    for (ProfileToken &token : profile.tokens) {
        if (span.overlaps(token.span))
            change(token);
    }
}

/** Which name, time or phrase a token belongs to; -1 for none. */
std::array<int, 3> identityOf(const ProfileToken &token)
{
    return {token.name, token.time, token.phrase};
}

/** Numbers the units; the content words of one share the weight of the rarest. */
void formUnits(Profile &profile)
{
    auto &tokens = profile.tokens;
    int unit = 0;
    for (size_t i = 0; i < tokens.size();) {
        const auto identity = identityOf(tokens[i]);
        size_t end = i + 1;
        while (end < tokens.size() && identity != std::array{-1, -1, -1} && identityOf(tokens[end]) == identity)
            ++end;
        float most = 0;
        int content = 0;
        for (size_t k = i; k < end; ++k) {
            most = std::max(most, tokens[k].weight);
            content += tokens[k].isContent ? 1 : 0;
        }
        for (size_t k = i; end - i > 1 && k < end; ++k) {
            tokens[k].unit = unit;
            if (tokens[k].isContent && content > 1)
                tokens[k].weight = most * kLongUnitBonus / float(content);
        }
        ++unit;
        i = end;
    }
}

double numberValue(const QString &folded)
{
    QString digits = folded;
    bool isNumber = false;
    const double value = digits.remove(u',').toDouble(&isNumber);
    return isNumber ? value : 0;
}

} // namespace

ProfileSet::ProfileSet(const Comparison &comparison)
{
    for (int article = 0; article < comparison.articles.size(); ++article)
        addArticle(comparison.articles.at(article), article);
    addNames(comparison);
    countKeys();
    weighEntries();
    relateEntries();
}

void ProfileSet::relateEntries()
{
    m_relations.resize(m_entries.size());
    for (int key = 0; key < int(m_entries.size()); ++key) {
        const QHash<QString, WordRelation> &later = laterRelationsOf(m_entries[size_t(key)]);
        for (auto at = later.cbegin(); at != later.cend(); ++at) {
            const auto other = m_numbers.constFind(at.key());
            if (other != m_numbers.constEnd())
                m_relations[size_t(std::min(key, *other))].emplace_back(std::max(key, *other), *at);
        }
    }
    for (auto &related : m_relations)
        std::ranges::sort(related, {}, [](const auto &pair) { return pair.first; });
}

WordRelation ProfileSet::relation(int a, int b) const
{
    const auto &related = m_relations[size_t(std::min(a, b))];
    const auto found
        = std::ranges::lower_bound(related, std::max(a, b), {}, [](const auto &pair) { return pair.first; });
    return found != related.end() && found->first == std::max(a, b) ? found->second : WordRelation{};
}

int ProfileSet::number(const QString &entry)
{
    const auto known = m_numbers.constFind(entry);
    if (known != m_numbers.constEnd())
        return *known;
    m_numbers.insert(entry, int(m_entries.size()));
    m_entries.push_back(entry);
    m_beginsPhrase.push_back(beginsPhrase(entry));
    return int(m_entries.size()) - 1;
}

void ProfileSet::addArticle(const Article &article, int index)
{
    const size_t first = m_profiles.size();
    for (int sentence = 0; sentence < article.sentences.size(); ++sentence)
        addSentence(article, {index, sentence});
    addFacts(article, first);
}

void ProfileSet::addSentence(const Article &article, SentenceRef ref)
{
    Profile profile;
    profile.ref = ref;
    const Span span = article.sentences.at(ref.sentence).span;
    bool wasQuoted = false;
    QList<Span> quotations;
    for (const Quotation &quotation : article.facts.quotations) {
        if (quotation.span.overlaps(span))
            quotations.append(quotation.span);
    }
    for (const Word &word : splitWords(textIn(article.text, span), span.start)) {
        if (profile.tokens.size() == kLongestSentence)
            break;
        if (!word.isWord)
            continue;
        ProfileToken token;
        token.span = word.span;
        token.word = number(word.folded);
        token.stem = number(wordKey(textIn(article.text, word.span), word));
        token.isContent = !word.isStopword;
        token.isNumber = word.isNumber;
        token.isCapitalised = word.isCapitalised;
        token.value = word.isNumber ? numberValue(word.folded) : 0;
        token.isQuoted = std::ranges::any_of(quotations, [&](Span quotation) { return quotation.overlaps(word.span); });
        profile.wording = qHashMulti(profile.wording, token.word, token.isQuoted != wasQuoted);
        wasQuoted = token.isQuoted;
        profile.tokens.push_back(token);
    }
    markPhrases(profile);
    m_profiles.push_back(std::move(profile));
}

void ProfileSet::markPhrases(Profile &profile)
{
    auto &tokens = profile.tokens;
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!m_beginsPhrase[size_t(tokens[i].stem)])
            continue;
        QString key = entry(tokens[i].stem);
        for (size_t end = i + 1; tokens[i].phrase < 0 && end < tokens.size() && end < i + kLongestPhrase; ++end) {
            key += u' ' + entry(tokens[end].stem);
            if (!isKnownPhrase(key))
                continue;
            const int phrase = number(key);
            for (size_t k = i; k <= end; ++k)
                tokens[k].phrase = phrase;
        }
    }
}

void ProfileSet::addFacts(const Article &article, size_t firstProfile)
{
    const auto profileOf = [&](int sentence) -> Profile & { return m_profiles[firstProfile + size_t(sentence)]; };
    for (const Timex &timex : article.facts.timexes) {
        if (timex.value().isEmpty() || timex.value() == QLatin1String("PRESENT_REF"))
            continue;
        const int value = number(u'@' + timex.value());
        forTokensIn(profileOf(timex.sentence), timex.span, [&](ProfileToken &token) {
            token.time = value;
            token.isContent = token.isContent || token.isNumber;
        });
    }
    for (const Quantity &quantity : article.facts.quantities) {
        const int value = number(u'#' + QString::number(quantity.value, 'g', 12));
        forTokensIn(profileOf(quantity.sentence), quantity.figure, [&](ProfileToken &token) {
            token.value = quantity.value;
            token.isNumber = token.isContent = true;
            token.stem = value;
        });
    }
    for (const Cue &cue : article.facts.cues) {
        if (cue.kind == CueKind::Negation)
            profileOf(cue.sentence).isNegated = true;
    }
}

void ProfileSet::addNames(const Comparison &comparison)
{
    for (int name = 0; name < comparison.names.size(); ++name) {
        const bool isPerson = comparison.names.at(name).kind == NameKind::Person;
        for (const JoinedMention &mention : comparison.names.at(name).mentions) {
            const auto at = std::ranges::lower_bound(m_profiles, mention.sentence, {}, &Profile::ref);
            if (at == m_profiles.end() || at->ref != mention.sentence)
                continue;
            forTokensIn(*at, mention.span, [&](ProfileToken &token) {
                token.name = name;
                token.isPerson = isPerson;
            });
        }
    }
}

void ProfileSet::countKeys()
{
    m_frequency.assign(m_entries.size(), 0);
    for (Profile &profile : m_profiles) {
        for (const ProfileToken &token : profile.tokens) {
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
        m_weights[key] = rarityOf(m_entries[key]) * std::pow(perArticle, -kTopicExponent);
    }
    for (Profile &profile : m_profiles) {
        for (ProfileToken &token : profile.tokens)
            token.weight = token.isContent ? float(m_weights[size_t(token.stem)]) : 0;
        formUnits(profile);
        for (const ProfileToken &token : profile.tokens)
            profile.weight += double(token.weight);
    }
}

} // namespace Counterpoint
