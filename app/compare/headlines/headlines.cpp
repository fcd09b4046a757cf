// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlinebody.h"

#include <compare/rules/quantities.h>
#include <compare/stages.h>
#include <text/words.h>

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kFewHeadlines = 3; // fewer: what one names is no rule for the other

/** What most of the others name, in the order of how many do. */
void tellWhatIsLeftOut(QList<Headline> &headlines)
{
    if (headlines.size() < kFewHeadlines)
        return;
    std::map<QString, qsizetype> uses;
    for (const Headline &headline : std::as_const(headlines)) {
        for (const QString &name : headline.names)
            ++uses[name];
    }
    for (Headline &headline : headlines) {
        for (const auto &[name, count] : uses) {
            const bool isUsual = count >= 2 && 2 * count >= headlines.size() - 1;
            if (isUsual && !headline.names.contains(name))
                headline.leavesOut.append(name);
        }
    }
}

HeadlineNote noteOf(const Comparison &comparison, const Conflict &conflict, bool isOfA, HeadlineNoteKind kind)
{
    const SentenceRef other = isOfA ? conflict.b : conflict.a;
    const Span otherSpan = isOfA ? conflict.bSpan : conflict.aSpan;
    const QString words = textIn(comparison.article(other).text, otherSpan).toString();
    return {.kind = kind,
            .span = isOfA ? conflict.aSpan : conflict.bSpan,
            .reason = kind == HeadlineNoteKind::AgainstBody
                ? QStringLiteral("Its own text says \u201c%1\u201d.").arg(words)
                : QStringLiteral("The headline of %1 says \u201c%2\u201d.")
                      .arg(comparison.articleName(other.article), words),
            .place = ArticleSpan{other.article, otherSpan}};
}

/** The text has the headline's own value, too: the other one is of something else, or told as another's. */
bool isInBody(const Article &article, Span figure)
{
    const auto isTitle
        = [&](const Quantity &quantity) { return article.sentences.at(quantity.sentence).zone == Zone::Title; };
    const auto told = std::ranges::find(article.facts.quantities, figure, &Quantity::figure);
    return told != article.facts.quantities.cend()
        && std::ranges::any_of(article.facts.quantities, [&](const Quantity &quantity) {
               return !isTitle(quantity) && quantity.unit == told->unit
                   && agreementOf(*told, quantity) != ValueAgreement::Different;
           });
}

/** Conflicts of a headline with another one, and the sure ones with its own text. */
void addConflicts(const Comparison &comparison, QHash<int, Headline *> &byArticle)
{
    const auto isHeadline
        = [&](SentenceRef ref) { return comparison.article(ref).sentences.at(ref.sentence).zone == Zone::Title; };
    for (const Conflict &conflict : comparison.conflicts) {
        const bool isA = isHeadline(conflict.a);
        const bool isB = isHeadline(conflict.b);
        const bool isOneArticle = conflict.a.article == conflict.b.article;
        if (conflict.kind == ConflictKind::Wording || (!isA && !isB) || (isA && isB && isOneArticle))
            continue;
        const bool isBetween = isA && isB;
        const bool isTold
            = isBetween ? !conflict.isWeak || conflict.kind == ConflictKind::Number : isOneArticle && !conflict.isWeak;
        if (!isTold)
            continue;
        const HeadlineNoteKind kind = isBetween ? HeadlineNoteKind::AgainstHeadline : HeadlineNoteKind::AgainstBody;
        for (const bool isOfA : {true, false}) {
            const int article = isOfA ? conflict.a.article : conflict.b.article;
            const Span own = isOfA ? conflict.aSpan : conflict.bSpan;
            if (!isBetween && isInBody(comparison.articles.at(article), own))
                continue;
            if ((isOfA ? isA : isB) && byArticle.contains(article))
                byArticle[article]->notes.append(noteOf(comparison, conflict, isOfA, kind));
        }
    }
}

} // namespace

Result<void> compareHeadlines(Comparison &comparison, const RunContext &context)
{
    const HeadlineReader reader(comparison);
    std::vector<std::optional<Headline>> byNumber(static_cast<size_t>(comparison.articles.size()));
    context.inPieces(byNumber.size(), 1, [&](size_t number, size_t) {
        std::optional<Headline> &headline = byNumber[number];
        headline = reader.read(static_cast<int>(number));
        if (headline && !isForeign(comparison.articles.at(headline->article).metadata.language))
            headline->notes = notesBesideBody(comparison, reader, *headline, context);
    });
    QList<Headline> headlines;
    for (std::optional<Headline> &headline : byNumber) {
        if (headline)
            headlines.append(*std::move(headline));
    }
    if (context.isCancelled())
        return stopped();
    tellWhatIsLeftOut(headlines);
    QHash<int, Headline *> byArticle;
    for (Headline &headline : headlines)
        byArticle.insert(headline.article, &headline);
    addConflicts(comparison, byArticle);
    for (Headline &headline : headlines)
        std::ranges::stable_sort(headline.notes, {},
                                 [](const HeadlineNote &note) { return std::pair(note.kind, note.span); });
    comparison.headlines = headlines;
    return {};
}

} // namespace Counterpoint
