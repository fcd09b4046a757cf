// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daysupport.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kSameTelling
    = 0.12; // cosine from which two sentences that name one day are taken to tell of one thing
constexpr double kSameWords = 0.4; // cosine from which a sentence without a day is taken to tell the same

/** How well another article bears out that a thing happened on that day. */
double supportBy(const DatedTelling &sibling, const DatedSentence &said)
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

} // namespace

QList<DatedSentence> datedSentences(const Article &article, const std::vector<Terms> &terms, const QList<Timex> &times)
{
    QList<DatedSentence> dated;
    for (const Timex &timex : times) {
        const auto range = timex.range();
        const bool isDate = timex.type == TimexType::Date || timex.type == TimexType::Time;
        if (range && isDate && range->days() <= 7 && article.sentences.at(timex.sentence).zone != Zone::Title)
            dated.append(DatedSentence{*range, timex.span, timex.isRelative, &terms[size_t(timex.sentence)]});
    }
    return dated;
}

double supportOf(const QList<DatedSentence> &own, const QList<const DatedTelling *> &siblings,
                 const RunContext &context)
{
    double support = 0;
    for (const DatedSentence &said : own) {
        if (context.isCancelled())
            break;
        double best = 0;
        for (const DatedTelling *sibling : siblings)
            best = std::max(best, said.isRelative ? supportBy(*sibling, said) : 0.0);
        support += best;
    }
    return support;
}

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

} // namespace Counterpoint
