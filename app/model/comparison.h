// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/error.h>
#include <model/parameters.h>

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Counterpoint
{

/** Kinds of match, strongest first; the format page defines them. */
enum class MatchKind { Verbatim, Near, Paraphrase, Partial };

/** Two sentences that say the same, a before b. */
struct Match {
    QString key; ///< Stable over re-analysis as long as both texts are the same, whatever the kind.
    SentenceRef a;
    SentenceRef b;
    MatchKind kind = MatchKind::Partial;
    double score = 0; ///< 0..1, calibrated: how likely it is that a reader says they share a statement.
    QStringList why; ///< Short phrases: "14 of 18 words", "same numbers: 1,250".
    double aligned = 0; ///< 0..1: of the words of the two alone; what the rules for discrepancies go by.
    bool operator==(const Match &) const = default;
};

/** What a reader sees as one thing said in several places. */
struct MatchGroup {
    MatchKind kind = MatchKind::Near; ///< The weakest inside.
    QList<SentenceRef> sentences; ///< Ascending.
    /** Told in very many articles that share no story: a standing line, a stock phrase. No pairs are listed for it. */
    bool isStock = false;
    bool operator==(const MatchGroup &) const = default;
};

enum class ConflictKind { Number, Date, Place, Actor, Negation, Wording };

/** Two sentences that disagree on one subject; they may belong to one article. */
struct Conflict {
    QString key; ///< Stable over re-analysis as long as both texts are the same.
    ConflictKind kind = ConflictKind::Number;
    QString subject; ///< What they disagree on, from the articles' own words: "passengers on the ferry".
    SentenceRef a;
    SentenceRef b;
    Span aSpan;
    Span bSpan;
    QString aValue; ///< Normalised: "1250", "2021-06-18".
    QString bValue;
    QString reason; ///< One sentence a person understands.
    double score = 0; ///< 0..1
    bool isWeak = false; ///< Kept out of the default list.
    QString suggested; ///< "time zone", "happened or announced", ...; empty for none.
    bool operator==(const Conflict &) const = default;
};

/** One value of a discrepancy with everyone who gives it. */
struct DiscrepancyValue {
    QString value; ///< As a reader sees it.
    QList<SentenceRef> sentences;
    QList<int> articles;
    int origins = 0; ///< At most so many independent origins.
    bool operator==(const DiscrepancyValue &) const = default;
};

/** The conflicts gathered by subject, as a reader sees them. */
struct Discrepancy {
    QString key; ///< Stable as long as kind, what is counted and the values are, whoever gives them.
    QString subject;
    ConflictKind kind = ConflictKind::Number;
    QList<DiscrepancyValue> values;
    QList<int> conflicts; ///< Indexes into Comparison::conflicts.
    bool isWeak = false;
    bool operator==(const Discrepancy &) const = default;
};

struct WordChoiceUse {
    QString word;
    SentenceRef sentence;
    Span span;
    bool operator==(const WordChoiceUse &) const = default;
};

/** The same act told in different words: framing, never a conflict. */
struct WordChoice {
    QString act;
    QList<WordChoiceUse> uses;
    bool operator==(const WordChoice &) const = default;
};

/** Articles that carry common copy or credit one another. */
struct OriginGroup {
    QList<int> articles;
    QStringList basis;
    std::optional<int> first; ///< Article published first; empty when that cannot be told.
    QString firstReason;
    bool operator==(const OriginGroup &) const = default;
};

enum class CitationKind { Agency, Outlet, Person, Organisation, Document, Unnamed };

struct Citation {
    SentenceRef sentence;
    QString source;
    CitationKind kind = CitationKind::Unnamed;
    QString relayedBy; ///< Empty when cited directly.
    bool isWholeArticle = false; ///< Credited in the byline; the sentence is then the first.
    bool operator==(const Citation &) const = default;
};

struct QuotationRef {
    int article = 0;
    int quotation = 0; ///< Index into that article's facts.quotations.
    auto operator<=>(const QuotationRef &) const = default;
};

enum class RenderingDifference { Cut, Added, Changed, Marks, Translation };

struct UtteranceDifference {
    QuotationRef quotation;
    RenderingDifference kind = RenderingDifference::Cut;
    QString text;
    bool matters = false; ///< A negation, condition, time or scope is lost.
    bool operator==(const UtteranceDifference &) const = default;
};

/** Where an article tells the words of a quotation of others outside quotation marks. */
struct UnmarkedRendering {
    SentenceRef sentence;
    Span span; ///< Of the words, in the article's text.
    bool operator==(const UnmarkedRendering &) const = default;
};

/** All renderings of one saying. */
struct Utterance {
    QString speaker; ///< Empty when no rendering gives it.
    QList<QuotationRef> quotations;
    QList<UtteranceDifference> differences;
    QList<UnmarkedRendering> unmarked; ///< Of articles that do not quote it; by article, then sentence.
    bool operator==(const Utterance &) const = default;
};

struct EventReading {
    DateRange date;
    QList<int> articles;
    bool operator==(const EventReading &) const = default;
};

struct EventEvidence {
    SentenceRef sentence;
    std::optional<DateRange> date; ///< What this sentence itself says; empty when it names no day.
    Span dateSpan; ///< Where it says so.
    QString rule; ///< How the day was read, in words.
    bool isAttached = false; ///< Undated, attached as a mention of the same event.
    bool operator==(const EventEvidence &) const = default;
};

struct Event {
    QString key;
    QString title;
    std::optional<DateRange> date; ///< Preferred; empty when undated.
    QList<EventReading> readings; ///< Preferred first.
    QList<EventEvidence> evidence; ///< By article, then sentence.
    bool isDisputed = false; ///< Outlets give different days.
    bool isAnnouncement = false; ///< Something said or published, not done.
    bool isByHand = false; ///< The analyst merged, parted or named it.
    bool operator==(const Event &) const = default;
};

enum class Stance { Asserts, Attributes, Contradicts, Silent, Before };

struct CoverageCell {
    Stance stance = Stance::Silent;
    QList<int> sentences; ///< Of that article.
    bool operator==(const CoverageCell &) const = default;
};

/** Who reports an event: one cell an article of the event's story, in the order of Story::articles. */
struct CoverageRow {
    int event = 0;
    QList<CoverageCell> cells;
    int story = 0; ///< Index into Comparison::stories.
    bool operator==(const CoverageRow &) const = default;
};

/** One bearer of a name across all articles. */
struct JoinedMention {
    SentenceRef sentence;
    Span span;
    bool operator==(const JoinedMention &) const = default;
};

struct JoinedName {
    QString canonical;
    NameKind kind = NameKind::Person;
    QStringList variants;
    QList<JoinedMention> mentions;
    bool operator==(const JoinedName &) const = default;
};

/** What may be amiss with a text, the most telling first. */
enum class ConditionKind {
    WordSwaps, ///< Another's words with synonyms put in, or one name in too many spellings.
    OtherStory,
    SharedFurniture,
    BrokenSentence,
    NoAntecedent,
    UnbalancedQuotes,
    NotIntroduced,
    Undated,
    NoByline
};

/** Something about the condition of one text that a careful reader notes. */
struct Condition {
    int article = 0;
    ConditionKind kind = ConditionKind::Undated;
    std::optional<int> sentence; ///< Of the article; empty where the place lies in none, or is the whole text.
    Span span; ///< Empty when it is the whole text.
    QString reason; ///< One sentence a person understands.
    std::optional<ArticleSpan> other; ///< The place in another article that shows it.
    bool operator==(const Condition &) const = default;
};

/** How a headline stands to its own body and to the other headlines, the most telling first. */
enum class HeadlineNoteKind {
    AgainstHeadline, ///< Another headline says something that does not go with it.
    AgainstBody, ///< Its own body says something that does not go with it.
    Unattributed, ///< States as fact what the body has from somebody.
    Unhedged, ///< States as fact what the body says may be so.
    Stronger, ///< Gives as a figure what the body gives as the most.
    FigureNotInBody,
    NameNotInBody
};

struct HeadlineNote {
    HeadlineNoteKind kind = HeadlineNoteKind::Unattributed;
    Span span; ///< In the headline's article.
    QString reason; ///< One sentence a person understands.
    std::optional<ArticleSpan> place; ///< In the body or the other headline.
    bool operator==(const HeadlineNote &) const = default;
};

/** What a headline says of whom, and how surely. */
struct Headline {
    int article = 0;
    int sentence = 0; ///< Its first one.
    QString text;
    QStringList names; ///< As Comparison::names has them, in the order of the headline.
    QStringList leavesOut; ///< Names that most of the other headlines have.
    QStringList figures; ///< As written.
    QString hedge; ///< The words that make it less than a statement of fact; empty for none.
    QString attribution; ///< The words that say whose it is; empty for none.
    QList<HeadlineNote> notes;
    bool operator==(const Headline &) const = default;
};

/** Articles that tell of one thing, apart from the others of an archive. */
struct Story {
    QString key; ///< That of its first article by publication: the same when a later one is added.
    QString title; ///< The headline of its most central article, or the name given by hand.
    QList<int> articles; ///< Ascending.
    bool operator==(const Story &) const = default;
};

/** Everything found in a set of articles. A value: made once, shared by pointer, replaced and never edited. */
struct Comparison {
    int engineVersion = kEngineVersion;
    Parameters parameters;
    QList<Article> articles; ///< By file name.
    QList<Story> stories; ///< Largest first, then newest first; every article is in one of them.
    QString byHand; ///< Digest of what was decided by hand on stories and events; empty for nothing.
    QList<JoinedName> names;
    QList<Match> matches; ///< By position of a, then b.
    QList<MatchGroup> groups;
    QList<Conflict> conflicts; ///< Strongest first.
    QList<Discrepancy> discrepancies;
    QList<WordChoice> wordChoices;
    QList<OriginGroup> origins;
    QList<Citation> citations;
    QList<Utterance> utterances;
    QList<Event> events; ///< By date, undated last.
    QList<CoverageRow> coverage;
    QList<Headline> headlines; ///< By article.
    QList<Condition> conditions; ///< By article, kind and place.

    [[nodiscard]] const Article &article(SentenceRef ref) const { return articles.at(ref.article); }
    [[nodiscard]] QStringView text(SentenceRef ref) const { return article(ref).sentenceText(ref.sentence); }
    /** Its outlet, with the file's name where several articles are of that outlet; the file's name without an outlet.
     */
    [[nodiscard]] QString articleName(int article) const;
    /** The article's cell in a row of coverage; null where the event is of another story. */
    [[nodiscard]] const CoverageCell *cellOf(const CoverageRow &row, int article) const;
    /** Index of the story that an article is in; -1 without stories. */
    [[nodiscard]] int storyOf(int article) const;
    bool operator==(const Comparison &) const = default;
};

using ComparisonPtr = std::shared_ptr<const Comparison>;

/** "a1", "a2", ... and "a1.s1": the names used in JSON and reports. */
[[nodiscard]] QString articleId(int article);
[[nodiscard]] QString sentenceId(SentenceRef ref);

/** A key that stays the same as long as kind and both texts stay the same (SHA-256, 16 hex digits). */
[[nodiscard]] QString findingKey(QStringView kind, QStringView textA, QStringView textB = {});

/** The key of decisions on a part that is not article text: the same as long as the article's bytes are. */
[[nodiscard]] QString furnitureKey(const Article &article, const Furniture &furniture);

} // namespace Counterpoint
