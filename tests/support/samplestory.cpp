// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's text: invented outlets, people and places.

#include "samplesnapshot.h"

#include <model/correction.h>

using namespace Qt::StringLiterals;

namespace Counterpoint::Test
{

namespace
{

DateRange day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return {date, date, Precision::Day};
}

PublicationDate stated(int dayOfMonth)
{
    PublicationDate published;
    published.date = QDate(2031, 5, dayOfMonth);
    published.basis = DateBasis::Stated;
    published.rule = u"byline date"_s;
    return published;
}

PublicationDate inferred(int first, int last)
{
    PublicationDate published;
    published.date = QDate(2031, 5, first);
    published.basis = DateBasis::Inferred;
    published.earliest = QDate(2031, 5, first);
    published.latest = QDate(2031, 5, last);
    published.rule = u"latest day named in the text"_s;
    return published;
}

void addCourier(SnapshotBuilder &story)
{
    story.article(u"courier.txt"_s, u"Valley Courier"_s, u"Council refuses to halt dam as valley empties"_s,
                  stated(16));
    story.correct(CorrectionField::kUrl, u"https://courier.example/dam?id=7&page=1"_s);
    story.correct(CorrectionField::kArchive, u"https://kept.example/20310516/courier"_s);
    story.correct(CorrectionField::kRole, u"opinion"_s);
    story.furniture(u"3 min read · Share this story"_s, u"navigation"_s);
    story.paragraph({u"MERIDEN — The regional council on Friday refused a request by the mayor of Tarn to stop filling "
                     "the Orrin reservoir before its 4,200 residents have left."_s});
    story.paragraph({u"The mayor, Ilse Varga, asked for a delegation on Thursday, according to a statement from her "
                     "office."_s,
                     u"She said the lower streets were already under water."_s});
    story.paragraph({u"“We want to leave as neighbours, not as refugees,” Varga added."_s});
    story.paragraph(
        {u"The council passed a non-binding resolution last week that asked engineers to slow the filling."_s,
         u"It was adopted unanimously."_s});
    story.paragraph({u"Engineers closed the main gate on 3 May after nine months of tests."_s,
                     u"About 60 families moved to higher ground in the first days."_s});
    story.paragraph({u"The dam, 118 metres high, is expected to supply power to 300,000 homes."_s,
                     u"Opponents say the figures may never be reached."_s});
    story.paragraph({u"A retaining wall gave way early on Wednesday and flooded the market square."_s,
                     u"No one was injured, the fire service said."_s});
    story.paragraph({u"The water is rising by roughly half a metre a day."_s,
                     u"At that rate the church will be reached in two weeks, with some 5,000 people still below the "
                     "line."_s});
    story.furniture(u"Read next: Ten walks above the tree line"_s, u"teaser"_s);
}

void addPost(SnapshotBuilder &story)
{
    story.article(u"post.html"_s, u"Northern Post"_s, u"Orrin dam: council rejects mayor's plea"_s, inferred(16, 17));
    story.paragraph(
        {u"The regional council on Friday rejected a request by the mayor of Tarn to send engineers and stop "
         "filling the Orrin reservoir before its 4,200 residents have left."_s});
    story.paragraph({u"Residents were angered when the main gate was closed on 3 May, and the council voted Sunday to "
                     "order a slower filling."_s});
    story.paragraph({u"“We want to leave as neighbours, not as refugees,” Mayor Ilse Varga said."_s});
    story.paragraph({u"The mayor asked that a delegation be sent, in a call with the council's chair."_s});
    story.paragraph({u"Three members opposed the resolution, which does not bind the builders."_s});
    story.paragraph({u"Meanwhile, hundreds gathered at the gate with lanterns and the names of their streets."_s,
                     u"Police did not intervene."_s});
    story.paragraph({u"The dam, 118 metres high, is expected to supply power to 300,000 homes."_s});
    story.furniture(u"Subscribe to our morning letter"_s, u"navigation"_s);
}

void addHerald(SnapshotBuilder &story)
{
    story.article(u"herald.txt"_s, u"The Tarn Herald"_s, u"Wall collapses as water climbs towards Tarn"_s, stated(18));
    story.furniture(u"Saturday, 06 June, 2031 · latest updates"_s, u"date line"_s);
    story.paragraph(
        {u"A wall at the market of Tarn collapsed on Tuesday, flooding the square and the lower streets."_s},
        Zone::Dek);
    story.paragraph({u"The rise of the water would likely quicken in the coming days, a hydrologist said."_s});
    story.paragraph({u"Some 4,600 people must still be moved from the valley, the relief committee estimates."_s,
                     u"Two women were treated for minor injuries."_s});
    story.paragraph(
        {u"On Friday the council said no to the mayor, who had asked it to send a delegation and to wait with "
         "the filling until everyone is out."_s});
    story.paragraph({u"“We want to leave as neighbours, not as refugees,” she told the meeting."_s});
    story.paragraph(
        {u"The gate was shut at the beginning of May."_s, u"The builders had promised a pause of two months."_s});
    story.furniture(u"Lost dog found after four nights (another story)"_s, u"teaser"_s);
}

void addWire(SnapshotBuilder &story)
{
    story.article(u"wire-0412.txt"_s, QString(), u"Council refuses halt to reservoir"_s, {});
    story.paragraph({u"The regional council on Friday refused a request by the mayor of Tarn to stop filling the Orrin "
                     "reservoir before its 4,200 residents have left."_s});
    story.paragraph({u"A retaining wall gave way early on Wednesday and flooded the market square."_s});
    story.paragraph({u"The council had asked engineers in a resolution to slow the filling, without obliging them."_s});
    story.paragraph({u"The builders declined to comment."_s});
}

void addReview(SnapshotBuilder &story)
{
    story.article(u"review.md"_s, u"Evening Review"_s, u"What the lake will cover"_s, inferred(17, 20));
    story.paragraph({u"Before the lake there was a road, and beside the road an inn that never closed."_s});
    story.paragraph({u"The gate fell on 3 May, and since then every morning has been a little shorter."_s,
                     u"The council will not stop it."_s});
    story.paragraph({u"Power for 300,000 homes is the promise, from a dam 118 metres high."_s, u"Critics doubt it."_s});
    story.paragraph({u"Sixty families have already gone up the hill."_s});
}

void addMatches(SnapshotBuilder &story)
{
    const QStringList words{u"18 of 22 words"_s, u"same numbers: 4,200"_s};
    story.match({0, 1}, {1, 1}, MatchKind::Near, 0.91, words);
    story.match({0, 1}, {2, 5}, MatchKind::Paraphrase, 0.55, {u"same act: refuse a request"_s});
    story.match({0, 1}, {3, 1}, MatchKind::Verbatim, 1.0, {u"all 24 words"_s});
    story.match({1, 1}, {3, 1}, MatchKind::Near, 0.91, words);
    story.match({1, 1}, {2, 5}, MatchKind::Paraphrase, 0.52);
    story.match({0, 4}, {1, 3}, MatchKind::Near, 0.88, {u"9 of 11 words"_s});
    story.match({0, 4}, {2, 6}, MatchKind::Near, 0.84, {u"9 of 13 words"_s});
    story.match({1, 3}, {2, 6}, MatchKind::Near, 0.80);
    story.match({0, 2}, {1, 4}, MatchKind::Paraphrase, 0.57, {u"same act: ask for a delegation"_s});
    story.match({0, 5}, {3, 3}, MatchKind::Paraphrase, 0.6);
    story.match({0, 9}, {1, 8}, MatchKind::Verbatim, 1.0, {u"all 14 words"_s});
    story.match({0, 9}, {4, 4}, MatchKind::Paraphrase, 0.66);
    story.match({0, 11}, {3, 2}, MatchKind::Verbatim, 1.0);
    story.match({0, 11}, {2, 1}, MatchKind::Partial, 0.4);
    story.match({0, 7}, {4, 2}, MatchKind::Partial, 0.36);
    story.match({0, 7}, {2, 7}, MatchKind::Partial, 0.35);
    story.match({0, 8}, {4, 6}, MatchKind::Partial, 0.34);
}

void addConflicts(SnapshotBuilder &story)
{
    const QString people = u"people still in the valley"_s;
    story.conflict(ConflictKind::Number, people, {0, 1}, u"4,200 residents"_s, {2, 3}, u"Some 4,600 people"_s,
                   u"4,200 and about 4,600 of the same people."_s);
    story.conflict(ConflictKind::Number, people, {0, 1}, u"4,200 residents"_s, {0, 14}, u"some 5,000 people"_s,
                   u"One article gives 4,200 and about 5,000."_s);
    story.conflict(ConflictKind::Date, u"day the wall gave way"_s, {0, 11}, u"early on Wednesday"_s, {2, 1},
                   u"on Tuesday"_s, u"14 May and 13 May."_s);
    story.conflict(ConflictKind::Negation, u"the vote"_s, {0, 6}, u"unanimously"_s, {1, 5}, u"opposed"_s,
                   u"A unanimous vote has no opponents."_s);
    story.conflict(ConflictKind::Actor, u"injuries"_s, {0, 12}, u"No one was injured"_s, {2, 4},
                   u"Two women were treated"_s, u"None and two."_s, true);
}

void addEvents(SnapshotBuilder &story)
{
    story.event(u"Gate closed"_s, day(2031, 5, 3),
                {{{0, 7}, day(2031, 5, 3), story.find({0, 7}, u"3 May"_s), u"stated"_s},
                 {{1, 2}, day(2031, 5, 3), story.find({1, 2}, u"3 May"_s), u"stated"_s},
                 {{2, 7}, std::nullopt, {}, {}, true}});
    story.event(u"Wall gives way"_s, day(2031, 5, 14),
                {{{0, 11}, day(2031, 5, 14), story.find({0, 11}, u"Wednesday"_s), u"Wednesday before 16 May"_s},
                 {{2, 1}, day(2031, 5, 13), story.find({2, 1}, u"Tuesday"_s), u"Tuesday before 18 May"_s}},
                true);
    story.event(u"Request of the mayor"_s, day(2031, 5, 15),
                {{{0, 2}, day(2031, 5, 15), story.find({0, 2}, u"Thursday"_s), u"Thursday before 16 May"_s}});
    story.event(u"Council refuses"_s, day(2031, 5, 16),
                {{{0, 1}, day(2031, 5, 16), story.find({0, 1}, u"Friday"_s), u"the article's own day"_s},
                 {{1, 1}, day(2031, 5, 16), story.find({1, 1}, u"Friday"_s), u"the article's own day"_s},
                 {{2, 5}, day(2031, 5, 16), story.find({2, 5}, u"Friday"_s), u"Friday before 18 May"_s}});
}

void addTexts(SnapshotBuilder &story)
{
    const SentenceRef refused{0, 1};
    const QString title = u"Council refuses to halt dam as valley empties"_s;
    const HeadlineNote note{.kind = HeadlineNoteKind::Unattributed,
                            .span = story.find({0, 0}, title),
                            .reason = u"The headline states as fact what the text has from a \u201cclerk\u201d."_s,
                            .place = ArticleSpan{0, story.find(refused, u"regional council"_s)}};
    story.headline({.article = 0,
                    .sentence = 0,
                    .text = title,
                    .names = {u"Regional Council"_s},
                    .leavesOut = {u"Ilse Varga"_s},
                    .figures = {},
                    .hedge = {},
                    .attribution = {},
                    .notes = {note}});
    story.condition({.article = 0,
                     .kind = ConditionKind::NotIntroduced,
                     .sentence = refused.sentence,
                     .span = story.find(refused, u"Tarn"_s),
                     .reason = u"\u201cTarn\u201d is never introduced."_s,
                     .other = std::nullopt});
    story.condition({.article = 1,
                     .kind = ConditionKind::NoByline,
                     .sentence = {},
                     .span = {},
                     .reason = u"No author is named & no agency is credited."_s,
                     .other = {}});
}

} // namespace

SnapshotPtr sampleSnapshot()
{
    SnapshotBuilder story;
    addCourier(story);
    addPost(story);
    addHerald(story);
    addWire(story);
    addReview(story);
    addMatches(story);
    addConflicts(story);
    addEvents(story);
    story.claim(u"6f1d2c1e-0d52-4d7a-9c3f-3f1f0c6b7a01"_s, u"The lower streets are under water."_s,
                {{0, story.find({0, 3}, u"the lower streets were already under water"_s)}});
    addTexts(story);
    return story.build();
}

} // namespace Counterpoint::Test
