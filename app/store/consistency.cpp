// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consistency.h"

#include <model/json/valuejson.h>

#include <QLatin1StringView>

#include <algorithm>
#include <concepts>

namespace Counterpoint
{

namespace
{

/** Walks the fields of stored values, as reading and writing do, and remembers which article the spans are of. */
class Checker
{
public:
    explicit Checker(const Comparison &comparison, const Article *article = nullptr)
        : m_comparison(comparison)
        , m_article(article)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    template<typename T>
    void operator()(const char *name, T &x)
    {
        if constexpr (std::same_as<T, SentenceRef>)
            checkSentence(QLatin1StringView(name), x);
        else if constexpr (std::same_as<T, QuotationRef>)
            require(isIndex(x.article, m_comparison.articles)
                    && isIndex(x.quotation, m_comparison.articles.at(x.article).facts.quotations));
        else if constexpr (std::same_as<T, ArticleSpan>)
            checkPlace(x);
        else if constexpr (std::same_as<T, Span>)
            checkSpan(QLatin1StringView(name), x);
        else if constexpr (std::same_as<T, int>)
            checkNumber(QLatin1StringView(name), x);
        else if constexpr (Json::Detail::isList<T>)
            std::ranges::for_each(x, [&](auto &item) { (*this)(name, item); });
        else if constexpr (Json::Detail::isOptional<T>) {
            if (x)
                (*this)(name, *x);
        } else if constexpr (std::is_class_v<T> && !std::same_as<T, QString> && !std::same_as<T, QDate>
                             && !std::same_as<T, QTime>)
            Json::describe(*this, x);
    }

private:
    void require(bool isSo) { m_isGood = m_isGood && isSo; }

    template<typename T>
    [[nodiscard]] static bool isIndex(qint64 index, const QList<T> &list)
    {
        return index >= 0 && index < list.size();
    }

    void checkSentence(QLatin1StringView name, SentenceRef ref)
    {
        const bool isThere = isIndex(ref.article, m_comparison.articles)
            && isIndex(ref.sentence, m_comparison.articles.at(ref.article).sentences);
        require(isThere);
        const Article *article = isThere ? &m_comparison.articles.at(ref.article) : nullptr;
        (name == QLatin1StringView("a") ? m_a : name == QLatin1StringView("b") ? m_b : m_article) = article;
    }

    void checkSpan(QLatin1StringView name, Span span)
    {
        const Article *article = name == QLatin1StringView("aSpan") ? m_a
            : name == QLatin1StringView("bSpan")                    ? m_b
                                                                    : m_article;
        require(article && span.start >= 0 && span.start <= span.end && span.end <= article->text.size());
    }

    void checkPlace(const ArticleSpan &place)
    {
        const bool isThere = isIndex(place.article, m_comparison.articles);
        require(isThere && place.span.start >= 0 && place.span.start <= place.span.end
                && place.span.end <= m_comparison.articles.at(place.article).text.size());
    }

    void takeArticle(int number)
    {
        require(isIndex(number, m_comparison.articles));
        m_article = isIndex(number, m_comparison.articles) ? &m_comparison.articles.at(number) : nullptr;
    }

    void checkNumber(QLatin1StringView name, int number)
    {
        if (name == QLatin1StringView("articles") || name == QLatin1StringView("first"))
            require(isIndex(number, m_comparison.articles));
        else if (name == QLatin1StringView("article"))
            takeArticle(number);
        else if (name == QLatin1StringView("conflicts"))
            require(isIndex(number, m_comparison.conflicts));
        else if (name == QLatin1StringView("event"))
            require(isIndex(number, m_comparison.events));
        else if (name == QLatin1StringView("sentence"))
            require(m_article && isIndex(number, m_article->sentences));
        else if (name == QLatin1StringView("paragraph"))
            require(m_article && isIndex(number, m_article->paragraphs));
    }

    const Comparison &m_comparison;
    const Article *m_a = nullptr;
    const Article *m_b = nullptr;
    const Article *m_article = nullptr;
    bool m_isGood = true;
};

/** A row has one cell an article of its story; a cell names that article's sentences. */
bool isCoverageConsistent(const Comparison &comparison)
{
    return std::ranges::all_of(comparison.coverage, [&](const CoverageRow &row) {
        const bool isOfStory = comparison.stories.size() > 1;
        if (isOfStory && (row.story < 0 || row.story >= comparison.stories.size()))
            return false;
        const QList<int> own = isOfStory ? comparison.stories.at(row.story).articles : QList<int>();
        bool isGood = row.cells.size() == (isOfStory ? own.size() : comparison.articles.size());
        for (qsizetype i = 0; isGood && i < row.cells.size(); ++i) {
            const Article &article = comparison.articles.at(isOfStory ? own.at(i) : i);
            isGood = std::ranges::all_of(row.cells.at(i).sentences, [&](int sentence) {
                return sentence >= 0 && sentence < article.sentences.size();
            });
        }
        return isGood;
    });
}

} // namespace

bool isConsistent(Article &article)
{
    static const Comparison none;
    Checker checker(none, &article);
    checker("paragraphs", article.paragraphs);
    checker("metadata", article.metadata);
    checker("sentences", article.sentences);
    checker("furniture", article.furniture);
    checker("facts", article.facts);
    return checker.isGood();
}

bool isConsistent(Comparison &comparison)
{
    if (!std::ranges::all_of(comparison.articles, [](Article &article) { return isConsistent(article); }))
        return false;
    Checker checker(comparison);
    checker("stories", comparison.stories);
    checker("names", comparison.names);
    checker("matches", comparison.matches);
    checker("groups", comparison.groups);
    checker("conflicts", comparison.conflicts);
    checker("discrepancies", comparison.discrepancies);
    checker("wordChoices", comparison.wordChoices);
    checker("origins", comparison.origins);
    checker("citations", comparison.citations);
    checker("utterances", comparison.utterances);
    checker("events", comparison.events);
    checker("coverage", comparison.coverage);
    checker("headlines", comparison.headlines);
    checker("conditions", comparison.conditions);
    return checker.isGood() && isCoverageConsistent(comparison);
}

} // namespace Counterpoint
