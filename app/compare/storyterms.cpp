// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyterms.h"

#include "nameforms.h"
#include "nameindex.h"
#include "wordweights.h"

#include <text/fold.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Counterpoint
{

namespace
{

constexpr double kTitleWeight = 3; // how often a word of the headline counts
constexpr double kLeadWeight = 2;
constexpr int kLeadSentences = 3;
// General English stands beside the archive as so many articles of so many sentences: what is common everywhere weighs
// little also in a folder of five articles, and what all of them share because they tell one story keeps its weight.
constexpr double kBackgroundArticles = 1000;
constexpr double kBackgroundSentences = 25;
constexpr char16_t kFirstIdeograph = 0x2E80;

struct TextHash {
    using is_transparent = void;
    size_t operator()(QStringView text) const { return qHash(text, size_t{0}); }
};

struct TextEqual {
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

using TextNumbers = std::unordered_map<QString, int, TextHash, TextEqual>;

/** Numbers of words and names: each form is looked at once, however often it is written. */
class StoryVocabulary
{
public:
    /** -1 for what says nothing of a story: stopwords, numbers, single letters. */
    int numberOfWord(QStringView written)
    {
        const auto known = m_forms.find(written);
        if (known != m_forms.end())
            return known->second;
        int number = -1;
        const QList<Word> words = splitWords(written);
        const bool tells = words.size() == 1 && words.first().isWord && !words.first().isNumber
            && !words.first().isStopword && (written.size() > 1 || written.front() >= kFirstIdeograph);
        if (tells) {
            const QString key = wordKey(written, words.first());
            number = numberOf(key, rarityOf(key));
        }
        m_forms.emplace(written.toString(), number);
        return number;
    }

    /** One number for all forms of a name: a person's last name, a place whatever the form of its word. */
    int numberOfName(const Name &name)
    {
        const QStringList parts = nameParts(name.canonical);
        if (parts.isEmpty())
            return -1;
        QString key;
        if (name.kind == NameKind::Place)
            key = placeKey(name.canonical);
        if (key.isEmpty())
            key = name.kind == NameKind::Person ? parts.last() : parts.join(u' ');
        return numberOf(QLatin1String("name ") + key, rarityOf(stemOf(parts.last())));
    }

    /** How many of the background's articles hold it. */
    [[nodiscard]] double background(int number) const { return m_background[size_t(number)]; }
    [[nodiscard]] size_t size() const { return m_background.size(); }

private:
    int numberOf(const QString &key, double rarity)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(key, int(m_background.size()));
        if (isNew)
            m_background.push_back(kBackgroundArticles * (1 - std::pow(1 - std::exp(-rarity), kBackgroundSentences)));
        return entry->second;
    }

    TextNumbers m_forms;
    TextNumbers m_numbers;
    std::vector<double> m_background;
};

/** Calls @p step with each run of letters and digits; signs that are words of their own one by one. */
template<typename Step>
void forWordsIn(QStringView text, Step step)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isIdeograph = i < text.size() && text.at(i).unicode() >= kFirstIdeograph && isLetter(text.at(i))
            && !text.at(i).isSurrogate();
        const bool isInside = i < text.size() && !isIdeograph && isLetter(text.at(i));
        if (isInside && start < 0)
            start = i;
        if (!isInside && start >= 0) {
            step(text.sliced(start, i - start));
            start = -1;
        }
        if (isIdeograph)
            step(text.sliced(i, 1));
    }
}

using WordCounts = std::vector<std::pair<int, double>>; // may name a word several times until it is summed up

/** Each word once, ascending. */
void sumUp(WordCounts &counts)
{
    std::ranges::sort(counts);
    size_t kept = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (kept > 0 && counts[kept - 1].first == counts[i].first)
            counts[kept - 1].second += counts[i].second;
        else
            counts[kept++] = counts[i];
    }
    counts.resize(kept);
}

WordCounts countsOf(const Article &article, StoryVocabulary &vocabulary)
{
    WordCounts counts;
    const auto count = [&](QStringView text, double weight) {
        forWordsIn(text, [&](QStringView written) {
            if (const int number = vocabulary.numberOfWord(written); number >= 0)
                counts.emplace_back(number, weight);
        });
    };
    count(article.metadata.title, kTitleWeight);
    int body = 0;
    for (int i = 0; i < article.sentences.size(); ++i) {
        if (article.sentences.at(i).zone == Zone::Title)
            continue; // it is the headline, or a second one
        count(article.sentenceText(i), body < kLeadSentences ? kLeadWeight : 1);
        ++body;
    }
    for (const Name &name : article.facts.names) {
        if (const int number = vocabulary.numberOfName(name); number >= 0)
            counts.emplace_back(number, double(name.mentions.size()));
    }
    sumUp(counts);
    return counts;
}

Terms weighed(const WordCounts &counts, const StoryVocabulary &vocabulary, const std::vector<int> &articlesWith,
              double articles)
{
    Terms terms;
    double length = 0;
    for (const auto &[number, count] : counts) {
        const double with = vocabulary.background(number) + articlesWith[size_t(number)];
        const double weight = (1 + std::log(count)) * std::log((kBackgroundArticles + articles) / with);
        if (weight <= 0)
            continue;
        terms.emplace_back(number, weight);
        length += weight * weight;
    }
    for (auto &[number, weight] : terms)
        weight /= std::sqrt(length);
    return terms;
}

} // namespace

std::vector<Terms> storyTerms(const QList<const Article *> &articles, const RunContext &context)
{
    StoryVocabulary vocabulary;
    std::vector<WordCounts> counts;
    for (const Article *article : articles) {
        if (context.isCancelled())
            break;
        counts.push_back(countsOf(*article, vocabulary));
    }
    std::vector<int> articlesWith(vocabulary.size(), 0);
    for (const WordCounts &own : counts) {
        for (const auto &[number, count] : own)
            ++articlesWith[size_t(number)];
    }
    std::vector<Terms> terms;
    terms.reserve(counts.size());
    for (const WordCounts &own : counts)
        terms.push_back(weighed(own, vocabulary, articlesWith, double(counts.size())));
    return terms;
}

} // namespace Counterpoint
