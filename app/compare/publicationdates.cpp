// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"

#include "daysupport.h"
#include "stages.h"

#include <facts/times.h>
#include <model/vocabulary.h>

#include <QLocale>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr double kSameStory = 0.2; // cosine of two articles
constexpr double kLeastSupport = 0.25; // of all sentences of an article together
constexpr int kDaysBefore = 7; // around the dated articles: how far the undated one may lie
constexpr int kDaysAfter = 14;
constexpr qsizetype kSiblings = 12; // dated articles asked, the most alike first

/** What an article says, whenever it was published. */
struct Words {
    std::vector<Terms> sentences;
    Terms all;
};

/** @p content: by sentence, without times; the article as a whole is told by these too. */
Words wordsOf(const Article &article, const QList<QStringList> &content, WordSpread &spread)
{
    Words words;
    for (const QStringList &sentence : content)
        words.sentences.push_back(spread.weigh(sentence));
    QStringList all;
    for (int sentence = 0; sentence < article.sentences.size(); ++sentence)
        all += contentWords(article, sentence, {});
    all.sort();
    all.removeDuplicates();
    words.all = spread.weigh(all);
    return words;
}

struct Candidate {
    QDate day;
    double support = 0;
    QList<DatedSentence> own;
};

class Inference
{
public:
    Inference(const QList<Article> &articles, const RunContext &context)
        : m_articles(articles)
        , m_context(context)
    {
        WordSpread spread;
        std::vector<QList<QStringList>> content;
        for (const Article &article : articles) {
            m_expressions.emplace_back(TokenizedArticle(article, context), context);
            m_times.append(m_expressions.back().readFor(article.metadata.published.date, context));
            QList<QStringList> &sentences = content.emplace_back();
            for (int sentence = 0; sentence < article.sentences.size() && !context.isCancelled(); ++sentence) {
                sentences.append(contentWords(article, sentence, m_times.last()));
                spread.add(sentences.last());
            }
        }
        for (qsizetype i = 0; i < articles.size() && !context.isCancelled(); ++i)
            m_words.push_back(wordsOf(articles.at(i), content[size_t(i)], spread));
        if (context.isCancelled())
            return; // what was found so far is not of one length, and not asked for
        for (qsizetype i = 0; i < articles.size(); ++i)
            m_tellings.append(tellingOf(i, articles.at(i).metadata.published.date));
    }

    [[nodiscard]] std::optional<PublicationDate> dateOf(qsizetype index) const
    {
        const bool hasOpenDay = std::ranges::any_of(m_times.at(index), &Timex::isRelative);
        const QList<qsizetype> siblings = siblingsOf(index);
        if (siblings.isEmpty() || !hasOpenDay)
            return std::nullopt;
        const QList<Candidate> candidates = candidatesFor(index, siblings);
        const auto best = std::ranges::max_element(candidates, {}, &Candidate::support);
        if (best == candidates.end() || best->support < kLeastSupport)
            return std::nullopt;
        return chosen(runAround(candidates, best - candidates.begin()), siblings);
    }

    /** Takes an inferred date, so that the article may bear out the days of others. */
    void setDate(qsizetype index, QDate published)
    {
        m_times[index] = m_expressions[size_t(index)].readFor(published, m_context);
        m_tellings[index] = tellingOf(index, published);
    }

private:
    [[nodiscard]] DatedTelling tellingOf(qsizetype index, QDate published) const
    {
        const Words &words = m_words[size_t(index)];
        DatedTelling telling{published, datedSentences(m_articles.at(index), words.sentences, m_times.at(index)), {}};
        std::set<const Terms *> dated;
        for (const DatedSentence &said : std::as_const(telling.dated))
            dated.insert(said.terms);
        for (const Terms &terms : words.sentences) {
            if (!dated.contains(&terms))
                telling.undated.append(&terms);
        }
        return telling;
    }

    [[nodiscard]] QList<qsizetype> siblingsOf(qsizetype index) const
    {
        QList<std::pair<double, qsizetype>> alike;
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            if (i == index || !m_tellings.at(i).published.isValid())
                continue;
            const double likeness = cosine(m_words[size_t(index)].all, m_words[size_t(i)].all);
            if (likeness >= kSameStory)
                alike.append({-likeness, i});
        }
        std::ranges::sort(alike);
        QList<qsizetype> siblings;
        for (const auto &entry : std::as_const(alike).first(std::min(kSiblings, alike.size())))
            siblings.append(entry.second);
        return siblings;
    }

    [[nodiscard]] QList<Candidate> candidatesFor(qsizetype index, const QList<qsizetype> &siblings) const
    {
        QDate first = m_tellings.at(siblings.first()).published;
        QDate last = first;
        QList<const DatedTelling *> tellings;
        for (const qsizetype sibling : siblings) {
            const QDate day = m_tellings.at(sibling).published;
            first = std::min(first, day);
            last = std::max(last, day);
            tellings.append(&m_tellings.at(sibling));
        }
        last = std::min(last, first.addDays(60)); // a story of years: near its beginning or not at all
        QList<Candidate> candidates;
        const TimeExpressions &expressions = m_expressions[size_t(index)];
        for (QDate day = first.addDays(-kDaysBefore); day <= last.addDays(kDaysAfter); day = day.addDays(1)) {
            QList<DatedSentence> own = datedSentences(m_articles.at(index), m_words[size_t(index)].sentences,
                                                      expressions.readFor(day, m_context));
            const double support = supportOf(own, tellings, m_context);
            candidates.append(Candidate{day, support, std::move(own)});
        }
        return candidates;
    }

    /** The days next to the best one that fit as well. */
    [[nodiscard]] static QList<Candidate> runAround(const QList<Candidate> &candidates, qsizetype best)
    {
        const double enough = candidates.at(best).support * 0.98;
        qsizetype first = best;
        qsizetype last = best;
        while (first > 0 && candidates.at(first - 1).support >= enough)
            --first;
        while (last + 1 < candidates.size() && candidates.at(last + 1).support >= enough)
            ++last;
        return candidates.sliced(first, last - first + 1);
    }

    [[nodiscard]] PublicationDate chosen(QList<Candidate> run, const QList<qsizetype> &siblings) const
    {
        QList<Candidate> newest;
        for (const Candidate &candidate : std::as_const(run)) {
            if (isFirstDayLatest(candidate.own, candidate.day))
                newest.append(candidate);
        }
        if (!newest.isEmpty())
            run = newest;
        PublicationDate published;
        published.basis = DateBasis::Inferred;
        published.date = run.first().day;
        published.earliest = run.first().day;
        published.latest = run.last().day;
        QStringList files;
        for (const qsizetype sibling : siblings.first(std::min<qsizetype>(3, siblings.size())))
            files.append(m_articles.at(sibling).file);
        published.rule
            = QStringLiteral("days named in the text are those of the same events in %1; published from %2 to %3")
                  .arg(files.join(QLatin1String(", ")), Vocabulary::day(published.earliest, QLocale::c()),
                       Vocabulary::day(published.latest, QLocale::c()));
        for (const DatedSentence &said : run.first().own) {
            if (said.isRelative && said.date.isDay() && said.date.last <= published.date) {
                published.evidence = said.span;
                break;
            }
        }
        return published;
    }

    QList<Article> m_articles;
    const RunContext &m_context;
    std::vector<TimeExpressions> m_expressions;
    QList<QList<Timex>> m_times;
    std::vector<Words> m_words; // complete before the tellings, which point into it
    QList<DatedTelling> m_tellings;
};

} // namespace

Result<QList<Article>> inferPublicationDates(QList<Article> articles, const RunContext &context)
{
    const auto isUndated = [](const Article &article) { return !article.metadata.published.date.isValid(); };
    if (std::ranges::none_of(articles, isUndated) || std::ranges::all_of(articles, isUndated))
        return articles;
    Inference inference(articles, context);
    QList<std::optional<PublicationDate>> dates(articles.size());
    for (int round = 0; round < 2; ++round) { // what the first round tells may bear out the rest
        QList<qsizetype> found;
        for (qsizetype i = 0; i < articles.size(); ++i) {
            if (context.isCancelled())
                return stopped();
            if (dates.at(i) || !isUndated(articles.at(i)))
                continue;
            dates[i] = inference.dateOf(i);
            if (dates.at(i))
                found.append(i);
        }
        if (context.isCancelled())
            return stopped();
        for (const qsizetype i : std::as_const(found))
            inference.setDate(i, dates.at(i)->date);
    }
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (dates.at(i))
            articles[i].metadata.published = *dates.at(i);
    }
    return articles;
}

} // namespace Counterpoint
