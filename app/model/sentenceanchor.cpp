// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentenceanchor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Counterpoint
{

namespace
{

using namespace Qt::StringLiterals;

/** The only sentence with these words; -1 for none or several. */
int onlySentenceWith(const Article &article, const QString &text)
{
    int only = -1;
    for (int i = 0; i < article.sentences.size(); ++i) {
        if (article.sentenceText(i) != text)
            continue;
        if (only >= 0)
            return -1;
        only = i;
    }
    return only;
}

/** Where the words still stand at their place, sentences may have been parted otherwise. */
int sentenceAt(const Article &article, const SentenceAnchor &anchor)
{
    const bool isInside = anchor.span.start >= 0 && !anchor.span.isEmpty() && anchor.span.end <= article.text.size();
    if (!isInside || textIn(article.text, anchor.span) != anchor.text)
        return -1;
    const auto found = std::ranges::find_if(
        article.sentences, [&](const Sentence &sentence) { return sentence.span.contains(anchor.span.start); });
    return found == article.sentences.end() ? -1 : int(found - article.sentences.begin());
}

} // namespace

SentenceAnchor anchorOf(const QList<Article> &articles, SentenceRef ref)
{
    const Article &article = articles.at(ref.article);
    return {article.sha256, article.place(), article.sentences.at(ref.sentence).span,
            article.sentenceText(ref.sentence).toString()};
}

std::optional<SentenceRef> sentenceOf(const QList<Article> &articles, const SentenceAnchor &anchor)
{
    const auto isContent = [&](const Article &article) { return article.sha256 == anchor.articleSha256; };
    const auto isPlace = [&](const Article &article) { return article.place() == anchor.place; };
    auto found = std::ranges::find_if(articles,
                                      [&](const Article &article) { return isContent(article) && isPlace(article); });
    if (found == articles.end())
        found = std::ranges::find_if(articles, isContent);
    const bool isSameContent = found != articles.end();
    if (!isSameContent)
        found = std::ranges::find_if(articles, isPlace);
    if (found == articles.end())
        return std::nullopt;
    int sentence = isSameContent ? sentenceAt(*found, anchor) : -1;
    if (sentence < 0)
        sentence = onlySentenceWith(*found, anchor.text);
    return sentence < 0 ? std::nullopt : std::optional(SentenceRef{int(found - articles.begin()), sentence});
}

QList<SentenceRef> sentencesOf(const QList<Article> &articles, const QList<SentenceAnchor> &anchors)
{
    QList<SentenceRef> sentences;
    for (const SentenceAnchor &anchor : anchors) {
        if (const auto ref = sentenceOf(articles, anchor))
            sentences.append(*ref);
    }
    return sentences;
}

QString textOf(const QList<SentenceAnchor> &anchors)
{
    QJsonArray array;
    for (const SentenceAnchor &anchor : anchors)
        array.append(QJsonObject{{"sha256"_L1, QString::fromLatin1(anchor.articleSha256)},
                                 {"file"_L1, anchor.place},
                                 {"start"_L1, anchor.span.start},
                                 {"end"_L1, anchor.span.end},
                                 {"text"_L1, anchor.text}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SentenceAnchor> anchorsIn(const QString &text)
{
    QList<SentenceAnchor> anchors;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array)
        anchors.append({value["sha256"_L1].toString().toLatin1(),
                        value["file"_L1].toString(),
                        {value["start"_L1].toInteger(), value["end"_L1].toInteger()},
                        value["text"_L1].toString()});
    return anchors;
}

} // namespace Counterpoint
