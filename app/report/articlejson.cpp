// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonjson.h"

#include <model/correction.h>
#include <model/enumnames.h>

using namespace Qt::StringLiterals;

namespace Counterpoint::ComparisonJson
{

namespace
{

QJsonObject fact(const ArticleFrame &frame, int sentence, Span span)
{
    QJsonObject object = spanObject(frame, span);
    object.insert("sentence"_L1, sentenceId({frame.index, sentence}));
    return object;
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject spanObject(const ArticleFrame &frame, Span span)
{
    return {{"start"_L1, frame.codePoints.at(span.start)},
            {"end"_L1, frame.codePoints.at(span.end)},
            {"text"_L1, textIn(frame.article.text, span).toString()}};
}

QJsonObject published(const PublicationDate &date)
{
    const bool isKnown = date.basis != DateBasis::None && date.date.isValid();
    return {{"published"_L1,
             isKnown ? QJsonValue(isoOf(PublicationMoment{date.date, date.time, date.utcOffset}))
                     : QJsonValue(QJsonValue::Null)},
            {"publishedBasis"_L1, nameOf(isKnown ? date.basis : DateBasis::None)}};
}

QJsonArray sentences(const ArticleFrame &frame)
{
    QJsonArray array;
    for (int i = 0; i < frame.article.sentences.size(); ++i) {
        const Sentence &sentence = frame.article.sentences.at(i);
        QJsonObject object = spanObject(frame, sentence.span);
        object.insert("id"_L1, sentenceId({frame.index, i}));
        object.insert("zone"_L1, nameOf(sentence.zone));
        array.append(object);
    }
    return array;
}

QJsonObject article(const ArticleFrame &frame)
{
    const Article &value = frame.article;
    QJsonArray furniture;
    for (const Furniture &part : value.furniture) {
        QJsonObject object = spanObject(frame, part.span);
        object.insert("reason"_L1, part.reason);
        furniture.append(object);
    }
    QJsonObject object = published(value.metadata.published);
    object.insert("id"_L1, articleId(frame.index));
    object.insert("file"_L1, value.file);
    if (!value.part.isEmpty())
        object.insert("part"_L1, value.part);
    object.insert("sha256"_L1, QString::fromLatin1(value.sha256));
    object.insert("title"_L1, textOrNull(value.metadata.title));
    object.insert("outlet"_L1, textOrNull(value.metadata.outlet));
    object.insert("byline"_L1, textOrNull(value.metadata.byline));
    object.insert("publishedRule"_L1, textOrNull(value.metadata.published.rule));
    object.insert("url"_L1, textOrNull(value.metadata.url));
    object.insert("archive"_L1, textOrNull(value.metadata.archiveUrl));
    object.insert("role"_L1, nameOf(value.metadata.role));
    object.insert("language"_L1, textOrNull(value.metadata.language));
    object.insert("text"_L1, value.text);
    object.insert("sentences"_L1, sentences(frame));
    object.insert("furniture"_L1, furniture);
    return object;
}

QJsonArray timexes(const ArticleFrame &frame)
{
    QJsonArray array;
    for (const Timex &timex : frame.article.facts.timexes) {
        QJsonArray readings;
        for (const TimexReading &reading : timex.readings)
            readings.append(QJsonObject{{"value"_L1, reading.value}, {"rule"_L1, reading.rule}});
        QJsonObject object = fact(frame, timex.sentence, timex.span);
        object.insert("type"_L1, nameOf(timex.type));
        object.insert("mod"_L1, textOrNull(timex.mod));
        object.insert("value"_L1, timex.value());
        object.insert("zone"_L1, textOrNull(timex.zone));
        object.insert("readings"_L1, readings);
        object.insert("rule"_L1, timex.rule());
        array.append(object);
    }
    return array;
}

QJsonArray quotes(const ArticleFrame &frame)
{
    QJsonArray array;
    for (const Quotation &quotation : frame.article.facts.quotations) {
        QJsonObject object = fact(frame, quotation.sentence, quotation.span);
        object.insert("speaker"_L1, textOrNull(quotation.speaker));
        object.insert("speakerMention"_L1,
                      quotation.speakerMention ? QJsonValue(spanObject(frame, *quotation.speakerMention))
                                               : QJsonValue(QJsonValue::Null));
        object.insert("cue"_L1,
                      quotation.cue ? QJsonValue(textIn(frame.article.text, *quotation.cue).toString())
                                    : QJsonValue(QJsonValue::Null));
        object.insert("extent"_L1, nameOf(quotation.extent));
        array.append(object);
    }
    return array;
}

QJsonArray quantities(const ArticleFrame &frame)
{
    QJsonArray array;
    for (const Quantity &quantity : frame.article.facts.quantities) {
        QJsonObject object = fact(frame, quantity.sentence, quantity.span);
        object.insert("value"_L1, quantity.value);
        object.insert("valueMax"_L1, quantity.valueMax ? QJsonValue(*quantity.valueMax) : QJsonValue(QJsonValue::Null));
        object.insert("unit"_L1, textOrNull(quantity.unit));
        object.insert("of"_L1, textOrNull(quantity.of));
        object.insert("scope"_L1, textOrNull(quantity.scope));
        object.insert("subject"_L1, textOrNull(quantity.subject));
        object.insert("approximate"_L1, quantity.isApproximate());
        object.insert("bound"_L1, nameOf(quantity.bound));
        array.append(object);
    }
    return array;
}

QJsonArray names(const ArticleFrame &frame)
{
    QJsonArray array;
    for (const Name &name : frame.article.facts.names) {
        QJsonArray mentions;
        for (const NameMention &mention : name.mentions)
            mentions.append(fact(frame, mention.sentence, mention.span));
        array.append(QJsonObject{{"canonical"_L1, name.canonical},
                                 {"kind"_L1, nameOf(name.kind)},
                                 {"variants"_L1, QJsonArray::fromStringList(name.variants)},
                                 {"roles"_L1, QJsonArray::fromStringList(name.roles)},
                                 {"mentions"_L1, mentions}});
    }
    return array;
}

QJsonObject parameters(const Parameters &parameters, int engineVersion)
{
    QJsonObject object{{"engineVersion"_L1, engineVersion}};
    for (const ParameterRow &row : parameterTable())
        object.insert(row.key, parameters.*row.member);
    return object;
}

} // namespace Counterpoint::ComparisonJson
