// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonjson.h"

#include <model/enumnames.h>

using namespace Qt::StringLiterals;

/** What is said of each text as a whole: its headline, its condition. */
namespace Counterpoint::ComparisonJson
{

QJsonObject Findings::spanIn(int article, Span span) const
{
    return spanObject(m_frames.at(static_cast<size_t>(article)), span);
}

QJsonValue Findings::placeOrNull(const std::optional<ArticleSpan> &place) const
{
    if (!place)
        return QJsonValue::Null;
    QJsonObject object = spanIn(place->article, place->span);
    object.insert("article"_L1, articleId(place->article));
    return object;
}

QJsonObject Findings::headline(const Headline &headline) const
{
    QJsonArray notes;
    for (const HeadlineNote &note : headline.notes)
        notes.append(QJsonObject{{"kind"_L1, nameOf(note.kind)},
                                 {"span"_L1, spanIn(headline.article, note.span)},
                                 {"reason"_L1, note.reason},
                                 {"place"_L1, placeOrNull(note.place)}});
    return {{"article"_L1, articleId(headline.article)},
            {"sentence"_L1, sentenceId({headline.article, headline.sentence})},
            {"text"_L1, headline.text},
            {"names"_L1, QJsonArray::fromStringList(headline.names)},
            {"leavesOut"_L1, QJsonArray::fromStringList(headline.leavesOut)},
            {"figures"_L1, QJsonArray::fromStringList(headline.figures)},
            {"hedge"_L1, textOrNull(headline.hedge)},
            {"attribution"_L1, textOrNull(headline.attribution)},
            {"notes"_L1, notes}};
}

QJsonObject Findings::condition(const Condition &condition) const
{
    return {{"article"_L1, articleId(condition.article)},
            {"kind"_L1, nameOf(condition.kind)},
            {"sentence"_L1,
             condition.sentence ? QJsonValue(sentenceId({condition.article, *condition.sentence}))
                                : QJsonValue(QJsonValue::Null)},
            {"span"_L1,
             condition.span.isEmpty() ? QJsonValue(QJsonValue::Null)
                                      : QJsonValue(spanIn(condition.article, condition.span))},
            {"reason"_L1, condition.reason},
            {"other"_L1, placeOrNull(condition.other)}};
}

} // namespace Counterpoint::ComparisonJson
