// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corrections.h"

#include "linedecisions.h"
#include "outletdayorder.h"
#include "repeatedlines.h"

#include <model/comparison.h>
#include <model/correction.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

void forgetInferredDate(Metadata &metadata)
{
    if (metadata.published.basis == DateBasis::Inferred)
        metadata.published = {};
}

using Contents = QSet<QString>; // hashes of all articles

/** What was decided on an article whose content is gone holds for the file that now has its name. */
bool isOnFormerContent(const Decision &decision, const Article &article, const Contents &present)
{
    return decision.target == DecisionTarget::Article && !decision.note.isEmpty() && decision.note == article.file
        && !present.contains(decision.key);
}

bool isOnContent(const Decision &decision, const Article &article)
{
    return decision.target == DecisionTarget::Article && decision.key == QLatin1StringView(article.sha256);
}

/** Applies what was decided on one article; false when it is left out. */
bool apply(Article &article, const QList<Decision> &decisions, const Contents &present)
{
    bool isKept = true;
    const auto heed = [&](const Decision &decision) {
        if (decision.verdict == Verdict::Corrected)
            applyCorrection(article.metadata, decision.field, decision.value);
        else
            isKept = decision.verdict != Verdict::Excluded && decision.verdict != Verdict::Rejected;
    };
    for (const Decision &decision : decisions)
        if (isOnFormerContent(decision, article, present))
            heed(decision);
    for (const Decision &decision : decisions) // these know better
        if (isOnContent(decision, article))
            heed(decision);
    article.metadata = withJoinedOutlet(std::move(article.metadata), decisions);
    return isKept;
}

Decision withPlaceOfLine(Decision decision, const QList<Article> &articles)
{
    for (const Article &article : articles) {
        for (const Furniture &furniture : article.furniture) {
            if (furnitureKey(article, furniture) != decision.key)
                continue;
            decision.note = article.place();
            decision.value = textIn(article.text, furniture.span).toString().simplified();
            return decision;
        }
    }
    return decision;
}

} // namespace

Corrected applyDecisions(QList<Article> articles, const QList<Decision> &decisions)
{
    Corrected corrected;
    Contents present;
    for (const Article &article : std::as_const(articles))
        present.insert(QString::fromLatin1(article.sha256));
    QList<bool> isKept;
    for (Article &article : articles) {
        forgetInferredDate(article.metadata);
        isKept.append(apply(article, decisions, present));
    }
    markLinesOfOutlets(articles); // also by those left out: the outlet has them
    tellOutletDayOrder(articles);
    const LineDecisions lines(decisions);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        Article &article = articles[i];
        if (isKept.at(i)) {
            lines.applyTo(article);
            corrected.articles.append(std::move(article));
            continue;
        }
        corrected.excluded.append({article.file, FileState::Excluded,
                                   QCoreApplication::translate("Corrections", "left out by hand"),
                                   ErrorCode::Internal});
    }
    return corrected;
}

Decision withFileName(Decision decision, const QList<Article> &articles)
{
    if (!decision.note.isEmpty())
        return decision;
    if (decision.target == DecisionTarget::Furniture)
        return withPlaceOfLine(std::move(decision), articles);
    if (decision.target != DecisionTarget::Article)
        return decision;
    const auto article
        = std::ranges::find_if(articles, [&decision](const Article &one) { return isOnContent(decision, one); });
    if (article != articles.end())
        decision.note = article->file;
    return decision;
}

} // namespace Counterpoint
