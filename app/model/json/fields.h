// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/snapshot.h>

/**
 * The fields of every stored value, named once: reading and writing both walk these lists. A field that is missing in
 * what is read keeps its default, so that a list may grow at its end without a new schema.
 */
namespace Counterpoint::Json
{

// clang-format off
// NOLINTNEXTLINE(bugprone-macro-parentheses): a type stands here, which may not be in parentheses
#define COUNTERPOINT_FIELDS(Type) template<typename V> void describe(V &v, Type &x)
COUNTERPOINT_FIELDS(Span) { v("s", x.start); v("e", x.end); }
COUNTERPOINT_FIELDS(DateRange) { v("first", x.first); v("last", x.last); v("precision", x.precision); }
COUNTERPOINT_FIELDS(Sentence) { v("span", x.span); v("zone", x.zone); v("paragraph", x.paragraph); }
COUNTERPOINT_FIELDS(Furniture) { v("span", x.span); v("reason", x.reason); v("confidence", x.confidence); }
COUNTERPOINT_FIELDS(PublicationDate)
{
    v("date", x.date); v("time", x.time); v("utcOffset", x.utcOffset); v("basis", x.basis);
    v("earliest", x.earliest); v("latest", x.latest); v("evidence", x.evidence); v("rule", x.rule);
}
COUNTERPOINT_FIELDS(Metadata)
{
    v("title", x.title); v("outlet", x.outlet); v("byline", x.byline); v("published", x.published); v("url", x.url);
    v("language", x.language); v("outletBasis", x.outletBasis); v("titleSpan", x.titleSpan);
    v("archiveUrl", x.archiveUrl); v("role", x.role);
    v("wireCredit", x.wireCredit); v("section", x.section); v("otherDates", x.otherDates);
    v("outletOrder", x.outletOrder);
}
COUNTERPOINT_FIELDS(TimexReading) { v("value", x.value); v("rule", x.rule); }
COUNTERPOINT_FIELDS(Timex)
{
    v("sentence", x.sentence); v("span", x.span); v("type", x.type); v("mod", x.mod); v("readings", x.readings);
    v("isRelative", x.isRelative); v("zone", x.zone);
}
COUNTERPOINT_FIELDS(Quotation)
{
    v("sentence", x.sentence); v("span", x.span); v("speaker", x.speaker); v("speakerMention", x.speakerMention);
    v("cue", x.cue); v("extent", x.extent);
}
COUNTERPOINT_FIELDS(Attribution)
{
    v("sentence", x.sentence); v("source", x.source); v("sourceSpan", x.sourceSpan); v("cue", x.cue);
    v("content", x.content);
}
COUNTERPOINT_FIELDS(NameMention) { v("sentence", x.sentence); v("span", x.span); }
COUNTERPOINT_FIELDS(Name)
{
    v("canonical", x.canonical); v("kind", x.kind); v("variants", x.variants); v("roles", x.roles);
    v("mentions", x.mentions);
}
COUNTERPOINT_FIELDS(Quantity)
{
    v("sentence", x.sentence); v("span", x.span); v("figure", x.figure); v("value", x.value);
    v("valueMax", x.valueMax); v("unit", x.unit); v("of", x.of); v("scope", x.scope); v("subject", x.subject);
    v("bound", x.bound);
}
COUNTERPOINT_FIELDS(Cue) { v("sentence", x.sentence); v("span", x.span); v("kind", x.kind); v("scope", x.scope); }
COUNTERPOINT_FIELDS(ArticleFacts)
{
    v("timexes", x.timexes); v("quotations", x.quotations); v("attributions", x.attributions); v("names", x.names);
    v("quantities", x.quantities); v("cues", x.cues);
}
COUNTERPOINT_FIELDS(SentenceRef) { v("a", x.article); v("s", x.sentence); }
COUNTERPOINT_FIELDS(JoinedMention) { v("sentence", x.sentence); v("span", x.span); }
COUNTERPOINT_FIELDS(JoinedName)
{ v("canonical", x.canonical); v("kind", x.kind); v("variants", x.variants); v("mentions", x.mentions); }
COUNTERPOINT_FIELDS(Match)
{ v("key", x.key); v("a", x.a); v("b", x.b); v("kind", x.kind); v("score", x.score); v("aligned", x.aligned);
  v("why", x.why); }
COUNTERPOINT_FIELDS(MatchGroup) { v("kind", x.kind); v("sentences", x.sentences); v("isStock", x.isStock); }
COUNTERPOINT_FIELDS(Conflict)
{
    v("key", x.key); v("kind", x.kind); v("subject", x.subject); v("a", x.a); v("b", x.b); v("aSpan", x.aSpan);
    v("bSpan", x.bSpan); v("aValue", x.aValue); v("bValue", x.bValue); v("reason", x.reason); v("score", x.score);
    v("isWeak", x.isWeak); v("suggested", x.suggested);
}
COUNTERPOINT_FIELDS(DiscrepancyValue)
{ v("value", x.value); v("sentences", x.sentences); v("articles", x.articles); v("origins", x.origins); }
COUNTERPOINT_FIELDS(Discrepancy)
{
    v("key", x.key); v("subject", x.subject); v("kind", x.kind); v("values", x.values); v("conflicts", x.conflicts);
    v("isWeak", x.isWeak);
}
COUNTERPOINT_FIELDS(WordChoiceUse) { v("word", x.word); v("sentence", x.sentence); v("span", x.span); }
COUNTERPOINT_FIELDS(WordChoice) { v("act", x.act); v("uses", x.uses); }
COUNTERPOINT_FIELDS(OriginGroup)
{ v("articles", x.articles); v("basis", x.basis); v("first", x.first); v("firstReason", x.firstReason); }
COUNTERPOINT_FIELDS(Citation)
{
    v("sentence", x.sentence); v("source", x.source); v("kind", x.kind); v("relayedBy", x.relayedBy);
    v("isWholeArticle", x.isWholeArticle);
}
COUNTERPOINT_FIELDS(QuotationRef) { v("a", x.article); v("q", x.quotation); }
COUNTERPOINT_FIELDS(UtteranceDifference)
{ v("quotation", x.quotation); v("kind", x.kind); v("text", x.text); v("matters", x.matters); }
COUNTERPOINT_FIELDS(UnmarkedRendering) { v("sentence", x.sentence); v("span", x.span); }
COUNTERPOINT_FIELDS(Utterance)
{
    v("speaker", x.speaker); v("quotations", x.quotations); v("differences", x.differences);
    v("unmarked", x.unmarked);
}
COUNTERPOINT_FIELDS(EventReading) { v("date", x.date); v("articles", x.articles); }
COUNTERPOINT_FIELDS(EventEvidence)
{
    v("sentence", x.sentence); v("date", x.date); v("dateSpan", x.dateSpan); v("rule", x.rule);
    v("isAttached", x.isAttached);
}
COUNTERPOINT_FIELDS(Event)
{
    v("key", x.key); v("title", x.title); v("date", x.date); v("readings", x.readings); v("evidence", x.evidence);
    v("isDisputed", x.isDisputed); v("isAnnouncement", x.isAnnouncement);
    v("isByHand", x.isByHand);
}
COUNTERPOINT_FIELDS(CoverageCell) { v("stance", x.stance); v("sentences", x.sentences); }
COUNTERPOINT_FIELDS(CoverageRow) { v("event", x.event); v("cells", x.cells); v("story", x.story); }
COUNTERPOINT_FIELDS(Story) { v("key", x.key); v("title", x.title); v("articles", x.articles); }
COUNTERPOINT_FIELDS(ArticleSpan) { v("article", x.article); v("span", x.span); }
COUNTERPOINT_FIELDS(Condition)
{
    v("article", x.article); v("kind", x.kind); v("sentence", x.sentence); v("span", x.span); v("reason", x.reason);
    v("other", x.other);
}
COUNTERPOINT_FIELDS(HeadlineNote)
{ v("kind", x.kind); v("span", x.span); v("reason", x.reason); v("place", x.place); }
COUNTERPOINT_FIELDS(Headline)
{
    v("article", x.article); v("sentence", x.sentence); v("text", x.text); v("names", x.names);
    v("leavesOut", x.leavesOut); v("figures", x.figures); v("hedge", x.hedge); v("attribution", x.attribution);
    v("notes", x.notes);
}
COUNTERPOINT_FIELDS(FileOutcome)
{ v("file", x.file); v("state", x.state); v("message", x.message); v("code", x.code); }
COUNTERPOINT_FIELDS(Parameters)
{
    v("near", x.nearThreshold); v("paraphrase", x.paraphraseThreshold); v("partial", x.partialThreshold);
    v("conflict", x.conflictThreshold);
}
#undef COUNTERPOINT_FIELDS
// clang-format on

} // namespace Counterpoint::Json
