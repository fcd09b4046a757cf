// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corrections.h"

#include <model/correction.h>
#include <text/sentences.h>

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

bool isAlias(const Decision &decision)
{
    return decision.target == DecisionTarget::Outlet && decision.verdict == Verdict::Corrected
        && !decision.value.isEmpty();
}

/** The newest decision on a spelling; -1 when there is none. */
qsizetype aliasFor(const QString &spelling, const QList<Decision> &decisions)
{
    for (qsizetype i = decisions.size() - 1; i >= 0; --i)
        if (isAlias(decisions.at(i)) && decisions.at(i).key.compare(spelling, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

/** Spellings of one outlet are one, however the article came by its own and over however many steps. Where the steps
 *  lead in a circle the newest of them says which spelling holds. */
void joinOutlet(Metadata &metadata, const QList<Decision> &decisions)
{
    QList<qsizetype> way;
    for (qsizetype alias = aliasFor(metadata.outlet, decisions); alias >= 0;
         alias = aliasFor(metadata.outlet, decisions)) {
        if (const qsizetype circle = way.indexOf(alias); circle >= 0) {
            metadata.outlet = decisions.at(*std::max_element(way.cbegin() + circle, way.cend())).value;
            return;
        }
        way.append(alias);
        metadata.outlet = decisions.at(alias).value;
    }
}

QString lineOf(const Article &article, const Furniture &furniture)
{
    return textIn(article.text, furniture.span).toString().simplified();
}

/** By the content it was made on, or by the file and the words when the file has changed elsewhere. */
bool isOnFurniture(const Decision &decision, const Article &article, const QString &key, const QString &line)
{
    return decision.target == DecisionTarget::Furniture
        && (decision.key == key || (decision.note == article.file && decision.value == line));
}

/** What was taken for furniture and is not becomes sentences of the paragraph it lies in. */
void restoreText(Article &article, const QList<Decision> &decisions)
{
    const auto isText = [&](const Furniture &furniture) {
        const QString key = furnitureKey(article, furniture);
        const QString line = lineOf(article, furniture);
        const auto newest = std::find_if(decisions.crbegin(), decisions.crend(), [&](const Decision &decision) {
            return isOnFurniture(decision, article, key, line);
        });
        return newest != decisions.crend() && newest->verdict == Verdict::Rejected;
    };
    for (const Furniture &furniture : std::as_const(article.furniture)) {
        if (!isText(furniture))
            continue;
        const auto paragraph
            = std::ranges::find_if(article.paragraphs, [&](Span span) { return span.overlaps(furniture.span); });
        const int number
            = paragraph == article.paragraphs.end() ? 0 : static_cast<int>(paragraph - article.paragraphs.begin());
        for (const Span span : splitSentences(textIn(article.text, furniture.span)))
            article.sentences.append(
                {{furniture.span.start + span.start, furniture.span.start + span.end}, Zone::Body, number});
    }
    article.furniture.removeIf(isText);
    std::ranges::sort(article.sentences, {}, &Sentence::span);
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
    joinOutlet(article.metadata, decisions);
    restoreText(article, decisions);
    return isKept;
}

Decision withPlaceOfLine(Decision decision, const QList<Article> &articles)
{
    for (const Article &article : articles) {
        for (const Furniture &furniture : article.furniture) {
            if (furnitureKey(article, furniture) != decision.key)
                continue;
            decision.note = article.file;
            decision.value = lineOf(article, furniture);
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
    for (Article &article : articles) {
        forgetInferredDate(article.metadata);
        if (apply(article, decisions, present)) {
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
