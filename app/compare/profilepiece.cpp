// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilepiece.h"

#include "wordweights.h"

#include <text/words.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kLongestPhrase = 3;
constexpr size_t kLongestSentence = 300; // words: what is longer is a list or a page without stops, and is cut

} // namespace

ProfilePiece::ProfilePiece(const Comparison &comparison, int from, int to)
{
    for (int article = from; article < to; ++article)
        addArticle(comparison.articles.at(article), article);
}

std::vector<Profile> ProfilePiece::takeProfiles(const std::vector<int> &numbers)
{
    const auto renumber = [&](int &number) {
        if (number >= 0)
            number = numbers[size_t(number)];
    };
    for (Profile &profile : m_profiles) {
        profile.wording = 0;
        bool wasQuoted = false;
        for (ProfileToken &token : profile.tokens) {
            renumber(token.word);
            renumber(token.stem);
            renumber(token.time);
            renumber(token.phrase);
            profile.wording = qHashMulti(profile.wording, token.word, token.isQuoted != wasQuoted);
            wasQuoted = token.isQuoted;
        }
    }
    return std::move(m_profiles);
}

int ProfilePiece::number(const QString &entry)
{
    const int number = m_numbers.numberOf(entry);
    if (size_t(number) == m_beginsPhrase.size())
        m_beginsPhrase.push_back(beginsPhrase(entry));
    return number;
}

void ProfilePiece::addArticle(const Article &article, int index)
{
    const size_t first = m_profiles.size();
    for (int sentence = 0; sentence < article.sentences.size(); ++sentence)
        addSentence(article, {index, sentence});
    addFacts(article, first);
}

void ProfilePiece::addSentence(const Article &article, SentenceRef ref)
{
    Profile profile;
    profile.ref = ref;
    const Span span = article.sentences.at(ref.sentence).span;
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
        token.isQuoted = std::ranges::any_of(quotations, [&](Span quotation) { return quotation.overlaps(word.span); });
        profile.tokens.push_back(token);
    }
    profile.tokens.shrink_to_fit();
    markPhrases(profile);
    m_profiles.push_back(std::move(profile));
}

void ProfilePiece::markPhrases(Profile &profile)
{
    auto &tokens = profile.tokens;
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!m_beginsPhrase[size_t(tokens[i].stem)])
            continue;
        QString key = m_numbers.entries()[size_t(tokens[i].stem)];
        for (size_t end = i + 1; tokens[i].phrase < 0 && end < tokens.size() && end < i + kLongestPhrase; ++end) {
            key += u' ' + m_numbers.entries()[size_t(tokens[end].stem)];
            if (!isKnownPhrase(key))
                continue;
            const int phrase = number(key);
            for (size_t k = i; k <= end; ++k)
                tokens[k].phrase = phrase;
        }
    }
}

void ProfilePiece::addFacts(const Article &article, size_t firstProfile)
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
            token.isNumber = token.isContent = true;
            token.stem = value;
        });
    }
    for (const Cue &cue : article.facts.cues) {
        if (cue.kind == CueKind::Negation)
            profileOf(cue.sentence).isNegated = true;
    }
}

} // namespace Counterpoint
