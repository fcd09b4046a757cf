// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonjson.h"

#include <model/enumnames.h>

using namespace Qt::StringLiterals;

namespace Counterpoint::ComparisonJson
{

namespace
{

QString numbered(QChar letter, int index)
{
    return letter + QString::number(index + 1);
}

QJsonArray articleIds(const QList<int> &articles)
{
    QJsonArray array;
    for (int article : articles)
        array.append(articleId(article));
    return array;
}

QJsonArray sentenceIds(const QList<SentenceRef> &sentences)
{
    QJsonArray array;
    for (SentenceRef sentence : sentences)
        array.append(sentenceId(sentence));
    return array;
}

QJsonValue dateOrNull(const std::optional<DateRange> &date)
{
    return date && date->isValid() ? QJsonValue(isoOf(*date)) : QJsonValue(QJsonValue::Null);
}

/** date and endDate: a range is given by its two days, all else by one EDTF value. */
void insertEventDate(QJsonObject &object, const std::optional<DateRange> &date)
{
    const bool isRange = date && date->isValid() && date->precision == Precision::Range && !date->isDay();
    object.insert("date"_L1, isRange ? QJsonValue(date->first.toString(Qt::ISODate)) : dateOrNull(date));
    object.insert("endDate"_L1, isRange ? QJsonValue(date->last.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
    object.insert("precision"_L1, nameOf(date ? date->precision : Precision::Unknown));
}

} // namespace

QJsonObject coverageCell(int article, const CoverageCell &cell)
{
    QJsonArray sentences;
    for (int sentence : cell.sentences)
        sentences.append(sentenceId({article, sentence}));
    return {{"stance"_L1, nameOf(cell.stance)}, {"sentences"_L1, sentences}};
}

Findings::Findings(const Comparison &comparison)
    : m_comparison(comparison)
{
    int quotations = 0;
    for (int i = 0; i < comparison.articles.size(); ++i) {
        m_frames.emplace_back(i, comparison.articles.at(i));
        m_firstQuotation.append(quotations);
        quotations += static_cast<int>(comparison.articles.at(i).facts.quotations.size());
    }
}

const ArticleFrame &Findings::frameOf(SentenceRef ref) const
{
    return m_frames.at(static_cast<size_t>(ref.article));
}

QJsonObject Findings::placeIn(SentenceRef sentence, Span span) const
{
    const ArticleFrame &frame = frameOf(sentence);
    return {{"sentence"_L1, sentenceId(sentence)},
            {"start"_L1, frame.codePoints.at(span.start)},
            {"end"_L1, frame.codePoints.at(span.end)}};
}

int Findings::quotationNumber(QuotationRef ref) const
{
    return m_firstQuotation.at(ref.article) + ref.quotation;
}

QJsonObject Findings::story(int index) const
{
    const Story &story = m_comparison.stories.at(index);
    return {{"id"_L1, u"st%1"_s.arg(index + 1)}, // a1.s1 is a sentence
            {"key"_L1, story.key},
            {"title"_L1, story.title},
            {"articles"_L1, articleIds(story.articles)}};
}

QJsonObject Findings::name(const JoinedName &name) const
{
    QJsonArray mentions;
    for (const JoinedMention &mention : name.mentions)
        mentions.append(placeIn(mention.sentence, mention.span));
    return {{"canonical"_L1, name.canonical},
            {"kind"_L1, nameOf(name.kind)},
            {"variants"_L1, QJsonArray::fromStringList(name.variants)},
            {"mentions"_L1, mentions}};
}

QJsonObject Findings::match(int index) const
{
    const Match &match = m_comparison.matches.at(index);
    return {{"id"_L1, numbered(u'm', index)},
            {"key"_L1, match.key},
            {"a"_L1, sentenceId(match.a)},
            {"b"_L1, sentenceId(match.b)},
            {"kind"_L1, nameOf(match.kind)},
            {"score"_L1, match.score},
            {"why"_L1, QJsonArray::fromStringList(match.why)}};
}

QJsonObject Findings::group(int index) const
{
    const MatchGroup &group = m_comparison.groups.at(index);
    QJsonObject object{{"id"_L1, numbered(u'g', index)},
                       {"kind"_L1, nameOf(group.kind)},
                       {"sentences"_L1, sentenceIds(group.sentences)}};
    if (group.isStock)
        object.insert("stock"_L1, true);
    return object;
}

QJsonObject Findings::conflict(const Conflict &conflict, int index) const
{
    return {{"id"_L1, numbered(u'c', index)},
            {"key"_L1, conflict.key},
            {"kind"_L1, nameOf(conflict.kind)},
            {"subject"_L1, conflict.subject},
            {"a"_L1, sentenceId(conflict.a)},
            {"b"_L1, sentenceId(conflict.b)},
            {"aSpan"_L1, spanObject(frameOf(conflict.a), conflict.aSpan)},
            {"bSpan"_L1, spanObject(frameOf(conflict.b), conflict.bSpan)},
            {"aValue"_L1, conflict.aValue},
            {"bValue"_L1, conflict.bValue},
            {"reason"_L1, conflict.reason},
            {"score"_L1, conflict.score},
            {"weak"_L1, conflict.isWeak},
            {"suggested"_L1, textOrNull(conflict.suggested)}};
}

QJsonObject Findings::wordChoice(const WordChoice &choice) const
{
    QJsonArray words;
    for (const WordChoiceUse &use : choice.uses) {
        const ArticleFrame &frame = frameOf(use.sentence);
        words.append(QJsonObject{{"word"_L1, use.word},
                                 {"article"_L1, articleId(use.sentence.article)},
                                 {"sentence"_L1, sentenceId(use.sentence)},
                                 {"start"_L1, frame.codePoints.at(use.span.start)},
                                 {"end"_L1, frame.codePoints.at(use.span.end)}});
    }
    return {{"act"_L1, choice.act}, {"words"_L1, words}};
}

QJsonObject Findings::discrepancy(int index) const
{
    const Discrepancy &discrepancy = m_comparison.discrepancies.at(index);
    QJsonArray values;
    for (const DiscrepancyValue &value : discrepancy.values)
        values.append(QJsonObject{{"value"_L1, value.value},
                                  {"sentences"_L1, sentenceIds(value.sentences)},
                                  {"articles"_L1, articleIds(value.articles)},
                                  {"origins"_L1, value.origins}});
    QJsonArray conflicts;
    for (int conflict : discrepancy.conflicts)
        conflicts.append(numbered(u'c', conflict));
    return {{"id"_L1, numbered(u'd', index)},      {"key"_L1, discrepancy.key}, {"subject"_L1, discrepancy.subject},
            {"kind"_L1, nameOf(discrepancy.kind)}, {"values"_L1, values},       {"conflicts"_L1, conflicts},
            {"weak"_L1, discrepancy.isWeak}};
}

QJsonObject Findings::origin(int index) const
{
    const OriginGroup &origin = m_comparison.origins.at(index);
    return {{"id"_L1, numbered(u'o', index)},
            {"articles"_L1, articleIds(origin.articles)},
            {"basis"_L1, QJsonArray::fromStringList(origin.basis)},
            {"first"_L1, origin.first ? QJsonValue(articleId(*origin.first)) : QJsonValue(QJsonValue::Null)},
            {"firstReason"_L1, textOrNull(origin.firstReason)}};
}

QJsonObject Findings::citation(const Citation &citation) const
{
    return {{"article"_L1, articleId(citation.sentence.article)},
            {"sentence"_L1, sentenceId(citation.sentence)},
            {"source"_L1, citation.source},
            {"kind"_L1, nameOf(citation.kind)},
            {"relayedBy"_L1, textOrNull(citation.relayedBy)},
            {"scope"_L1, citation.isWholeArticle ? u"article"_s : u"sentence"_s}};
}

QJsonObject Findings::utterance(int index) const
{
    const Utterance &utterance = m_comparison.utterances.at(index);
    QJsonArray quotes;
    for (QuotationRef ref : utterance.quotations)
        quotes.append(quotationNumber(ref));
    QJsonArray differences;
    for (const UtteranceDifference &difference : utterance.differences)
        differences.append(QJsonObject{{"quote"_L1, quotationNumber(difference.quotation)},
                                       {"kind"_L1, nameOf(difference.kind)},
                                       {"text"_L1, difference.text},
                                       {"matters"_L1, difference.matters}});
    QJsonArray unmarked;
    for (const UnmarkedRendering &rendering : utterance.unmarked)
        unmarked.append(placeIn(rendering.sentence, rendering.span));
    return {{"id"_L1, numbered(u'u', index)},
            {"speaker"_L1, textOrNull(utterance.speaker)},
            {"quotes"_L1, quotes},
            {"differences"_L1, differences},
            {"unmarked"_L1, unmarked}};
}

QJsonObject Findings::event(int index) const
{
    const Event &event = m_comparison.events.at(index);
    QJsonArray readings;
    for (const EventReading &reading : event.readings)
        readings.append(QJsonObject{{"date"_L1, isoOf(reading.date)}, {"articles"_L1, articleIds(reading.articles)}});
    QJsonArray evidence;
    for (const EventEvidence &part : event.evidence)
        evidence.append(QJsonObject{{"sentence"_L1, sentenceId(part.sentence)},
                                    {"date"_L1, dateOrNull(part.date)},
                                    {"rule"_L1, textOrNull(part.rule)},
                                    {"attached"_L1, part.isAttached ? u"same event"_s : u"dated"_s}});
    QJsonObject object{{"id"_L1, numbered(u'e', index)},
                       {"key"_L1, event.key},
                       {"title"_L1, event.title},
                       {"readings"_L1, readings},
                       {"evidence"_L1, evidence},
                       {"disputed"_L1, event.isDisputed},
                       {"announcement"_L1, event.isAnnouncement},
                       {"byHand"_L1, event.isByHand}};
    insertEventDate(object, event.date);
    return object;
}

QJsonObject Findings::coverage(const CoverageRow &row) const
{
    QJsonObject articles;
    for (int i = 0; i < m_comparison.articles.size(); ++i) {
        if (const CoverageCell *cell = m_comparison.cellOf(row, i))
            articles.insert(articleId(i), coverageCell(i, *cell));
    }
    return {{"event"_L1, numbered(u'e', row.event)}, {"articles"_L1, articles}};
}

} // namespace Counterpoint::ComparisonJson
