// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilepiece.h"

#include "wordweights.h"

#include <algorithm>
#include <limits>
#include <span>

namespace Counterpoint
{

namespace
{

constexpr int kLongestPhrase = 3;
constexpr size_t kLongestSentence = 300; // words: what is longer is a list or a page without stops, and is cut
constexpr qsizetype kLongestText = std::numeric_limits<quint16>::max(); // characters of a sentence; the same

/** Calls change(token) for the tokens that @p span overlaps. */
template<typename Change>
void forTokensIn(Profile &profile, Span span, Change change)
{
    for (ProfileToken &token : profile.tokens) {
        if (span.overlaps(token.span))
            change(token);
    }
}

} // namespace

ProfilePiece::ProfilePiece(const Comparison &comparison, const std::vector<NamedSpan> &names,
                           std::pair<int, int> articles, const RunContext &context)
{
    for (int index = articles.first; index < articles.second && !context.isCancelled(); ++index) {
        const Article &article = comparison.articles.at(index);
        m_article.clear();
        for (int sentence = 0; sentence < article.sentences.size(); ++sentence)
            addSentence(article, {index, sentence});
        addFacts(article);
        addNames(names, index);
        for (const Profile &profile : m_article)
            pack(profile, article.sentences.at(profile.ref.sentence).span.start);
    }
    m_article = {};
}

PackedText ProfilePiece::takeText(const std::vector<int> &numbers)
{
    const auto renumber = [&](int &number) {
        if (number >= 0)
            number = numbers[size_t(number)];
    };
    for (PackedMark &mark : m_text.marks) {
        renumber(mark.time);
        renumber(mark.phrase);
    }
    for (PackedSentence &sentence : m_text.sentences) {
        bool wasQuoted = false;
        for (PackedToken &token : std::span(m_text.tokens).subspan(sentence.firstToken, sentence.tokens)) {
            renumber(token.word);
            renumber(token.stem);
            sentence.wording = qHashMulti(sentence.wording, token.word, token.isQuoted != wasQuoted);
            wasQuoted = token.isQuoted;
        }
        addKeys(sentence);
    }
    m_text.tokens.shrink_to_fit();
    m_text.marks.shrink_to_fit();
    m_text.keys.shrink_to_fit();
    return std::move(m_text);
}

void ProfilePiece::addKeys(PackedSentence &sentence)
{
    std::vector<int> &keys = m_text.keys;
    sentence.firstKey = quint32(keys.size());
    for (const PackedToken &token : std::span(m_text.tokens).subspan(sentence.firstToken, sentence.tokens)) {
        if (token.isContent)
            keys.push_back(token.stem);
    }
    const auto first = keys.begin() + sentence.firstKey;
    std::sort(first, keys.end());
    keys.erase(std::unique(first, keys.end()), keys.end());
    sentence.keys = quint16(keys.size() - sentence.firstKey);
}

void ProfilePiece::pack(const Profile &profile, qsizetype start)
{
    PackedSentence sentence;
    sentence.ref = profile.ref;
    sentence.start = int(start);
    sentence.firstToken = quint32(m_text.tokens.size());
    sentence.firstMark = quint32(m_text.marks.size());
    sentence.tokens = quint16(profile.tokens.size());
    sentence.isNegated = profile.isNegated;
    for (const ProfileToken &token : profile.tokens) {
        PackedToken packed{token.word,
                           token.stem,
                           quint16(token.span.start - start),
                           quint16(token.span.length()),
                           -1,
                           token.isContent,
                           token.isNumber,
                           token.isCapitalised,
                           token.isPerson,
                           token.isQuoted};
        if (const PackedMark mark{token.name, token.time, token.phrase}; mark != PackedMark()) {
            const bool isSame = m_text.marks.size() > sentence.firstMark && m_text.marks.back() == mark;
            if (!isSame)
                m_text.marks.push_back(mark);
            packed.mark = qint16(m_text.marks.size() - sentence.firstMark - 1);
        }
        m_text.tokens.push_back(packed);
    }
    m_text.sentences.push_back(sentence);
}

int ProfilePiece::number(const QString &entry)
{
    const int number = m_numbers.numberOf(entry);
    if (size_t(number) == m_beginsPhrase.size())
        m_beginsPhrase.push_back(beginsPhrase(entry));
    return number;
}

const ProfileToken &ProfilePiece::tokenOf(int form)
{
    if (size_t(form) >= m_tokens.size())
        m_tokens.resize(size_t(form) + 1);
    std::optional<ProfileToken> &token = m_tokens[size_t(form)];
    if (!token) {
        const Word &word = m_reader.form(form);
        token.emplace();
        token->word = number(word.folded);
        token->stem = number(wordKey(m_reader.written(form), word));
        token->isContent = !word.isStopword;
        token->isNumber = word.isNumber;
        token->isCapitalised = word.isCapitalised;
    }
    return *token;
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
    for (const FormReader::Found &found : m_reader.read(textIn(article.text, span), span.start)) {
        const Span place = found.span;
        if (profile.tokens.size() == kLongestSentence || place.end - span.start > kLongestText)
            break;
        if (!m_reader.form(found.form).isWord)
            continue;
        ProfileToken &token = profile.tokens.emplace_back(tokenOf(found.form));
        token.span = place;
        token.isQuoted = std::ranges::any_of(quotations, [&](Span quotation) { return quotation.overlaps(place); });
    }
    markPhrases(profile);
    m_article.push_back(std::move(profile));
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

void ProfilePiece::addFacts(const Article &article)
{
    const auto profileOf = [&](int sentence) -> Profile & { return m_article[size_t(sentence)]; };
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

void ProfilePiece::addNames(const std::vector<NamedSpan> &names, int article)
{
    const auto articleOf = [](const NamedSpan &name) { return name.sentence.article; };
    for (const NamedSpan &named : std::ranges::equal_range(names, article, {}, articleOf)) {
        if (size_t(named.sentence.sentence) >= m_article.size())
            continue;
        forTokensIn(m_article[size_t(named.sentence.sentence)], named.span, [&](ProfileToken &token) {
            token.name = named.name;
            token.isPerson = named.isPerson;
        });
    }
}

} // namespace Counterpoint
