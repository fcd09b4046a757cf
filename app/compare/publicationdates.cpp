// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"

#include "stages.h"
#include "terms.h"

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
constexpr double kSameTelling
    = 0.12; // cosine from which two sentences that name one day are taken to tell of one thing
constexpr double kSameWords = 0.4; // cosine from which a sentence without a day is taken to tell the same
constexpr double kLeastSupport = 0.25; // of all sentences of an article together
constexpr int kDaysBefore = 7; // around the dated articles: how far the undated one may lie
constexpr int kDaysAfter = 14;
constexpr qsizetype kSiblings = 12; // dated articles asked, the most alike first

/** A sentence that names a day, and what else it says. */
struct DatedSentence {
    DateRange date;
    Span span;
    bool isRelative = false;
    const Terms *terms = nullptr;
};

/** What an article says, whenever it was published. */
struct Words {
    std::vector<Terms> sentences;
    Terms all;
};

struct Telling {
    QDate published;
    QList<DatedSentence> dated;
    QList<const Terms *> undated;
};

QList<DatedSentence> datedSentences(const Article &article, const Words &words, const QList<Timex> &times)
{
    QList<DatedSentence> dated;
    for (const Timex &timex : times) {
        const auto range = timex.range();
        const bool isDate = timex.type == TimexType::Date || timex.type == TimexType::Time;
        if (range && isDate && range->days() <= 7 && article.sentences.at(timex.sentence).zone != Zone::Title)
            dated.append(DatedSentence{*range, timex.span, timex.isRelative, &words.sentences[size_t(timex.sentence)]});
    }
    return dated;
}

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

/** How well another article bears out that a thing happened on that day. */
double supportBy(const Telling &sibling, const DatedSentence &said)
{
    double best = 0;
    for (const DatedSentence &other : sibling.dated) {
        const double likeness = said.date.overlaps(other.date) ? cosine(*said.terms, *other.terms) : 0;
        if (likeness >= kSameTelling)
            best = std::max(best, likeness * (said.date.isDay() && other.date.isDay() ? 1.0 : 0.5));
    }
    // what is told without a day is news of the days before that article
    const DateRange news{sibling.published.addDays(-6), sibling.published, Precision::Range};
    for (const Terms *other : said.date.overlaps(news) ? sibling.undated : QList<const Terms *>{}) {
        const double likeness = cosine(*said.terms, *other);
        if (likeness >= kSameWords)
            best = std::max(best, likeness * 0.5);
    }
    return best;
}

/** How far the days an article would name, were it published on a certain day, are the days that others give the same
 * things. */
double supportOf(const QList<DatedSentence> &own, const QList<const Telling *> &siblings)
{
    double support = 0;
    for (const DatedSentence &said : own) {
        double best = 0;
        for (const Telling *sibling : siblings)
            best = std::max(best, said.isRelative ? supportBy(*sibling, said) : 0.0);
        support += best;
    }
    return support;
}

/** The day named first is the news; no other day in the text may lie after it (but days to come). */
bool isFirstDayLatest(const QList<DatedSentence> &own, QDate published)
{
    const auto isPastDay = [&](const DatedSentence &said) {
        return said.isRelative && said.date.isDay() && said.date.last <= published;
    };
    const auto first = std::ranges::find_if(own, isPastDay);
    return first != own.end() && std::ranges::all_of(own, [&](const DatedSentence &said) {
               return !isPastDay(said) || said.date.last <= first->date.last;
           });
}

struct Candidate {
    QDate day;
    double support = 0;
    QList<DatedSentence> own;
};

class Inference
{
public:
    explicit Inference(const QList<Article> &articles)
        : m_articles(articles)
    {
        WordSpread spread;
        std::vector<QList<QStringList>> content;
        for (const Article &article : articles) {
            m_expressions.emplace_back(article);
            m_times.append(m_expressions.back().readFor(article.metadata.published.date));
            QList<QStringList> &sentences = content.emplace_back();
            for (int sentence = 0; sentence < article.sentences.size(); ++sentence) {
                sentences.append(contentWords(article, sentence, m_times.last()));
                spread.add(sentences.last());
            }
        }
        for (qsizetype i = 0; i < articles.size(); ++i)
            m_words.push_back(wordsOf(articles.at(i), content[size_t(i)], spread));
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
        m_times[index] = m_expressions[size_t(index)].readFor(published);
        m_tellings[index] = tellingOf(index, published);
    }

private:
    [[nodiscard]] Telling tellingOf(qsizetype index, QDate published) const
    {
        const Words &words = m_words[size_t(index)];
        Telling telling{published, datedSentences(m_articles.at(index), words, m_times.at(index)), {}};
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
        QList<const Telling *> tellings;
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
            QList<DatedSentence> own
                = datedSentences(m_articles.at(index), m_words[size_t(index)], expressions.readFor(day));
            const double support = supportOf(own, tellings);
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
    std::vector<TimeExpressions> m_expressions;
    QList<QList<Timex>> m_times;
    std::vector<Words> m_words; // complete before the tellings, which point into it
    QList<Telling> m_tellings;
};

} // namespace

Result<QList<Article>> inferPublicationDates(QList<Article> articles, const RunContext &context)
{
    const auto isUndated = [](const Article &article) { return !article.metadata.published.date.isValid(); };
    if (std::ranges::none_of(articles, isUndated) || std::ranges::all_of(articles, isUndated))
        return articles;
    Inference inference(articles);
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
