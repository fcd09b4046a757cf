// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/dates.h>
#include <model/facts.h>
#include <model/span.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTime>

#include <memory>
#include <optional>

namespace Counterpoint
{

enum class Zone { Title, Dek, Body };

struct Sentence {
    Span span;
    Zone zone = Zone::Body;
    int paragraph = 0; ///< Index into Article::paragraphs.
    bool operator==(const Sentence &) const = default;
};

/** Furniture::reason of what was made so by hand. */
inline constexpr QLatin1StringView kByHand("by hand");
/** Furniture::reason of a line that many articles of one outlet have where they begin or end. */
inline constexpr QLatin1StringView kRepeatedInOutlet("repeated in the outlet's articles");

/** A line or part of the file that is not article text: shown greyed, never compared, never deleted. */
struct Furniture {
    Span span;
    QString reason; ///< Key of a reason, as "navigation", "teaser", "caption", "repeated title", "date line".
    double confidence = 1.0; ///< 0..1
    bool operator==(const Furniture &) const = default;
};

enum class DateBasis { Stated, Metadata, Dateline, Inferred, None };

/** When the article was published, and how that is known. An inferred date is never shown as a stated one. */
struct PublicationDate {
    QDate date; ///< Preferred day; invalid when basis is None.
    std::optional<QTime> time; ///< Time of day where stated.
    std::optional<int> utcOffset; ///< Seconds east of UTC where stated.
    DateBasis basis = DateBasis::None;
    QDate earliest; ///< For an inferred date: the days it may be.
    QDate latest;
    Span evidence; ///< Where the text says so; empty for metadata and none.
    QString rule; ///< In words, as "byline date" or "latest day named in the text".
    bool operator==(const PublicationDate &) const = default;
};

/** Which of two numbers parted by a slash is the month: 1 October or 10 January. */
enum class DayMonthOrder { Unknown, MonthFirst, DayFirst };

/** What an article is among the others: set by hand, a report unless it was. */
enum class ArticleRole { Report, WireCopy, Opinion, PrimarySource, Other };

struct Metadata {
    QString title;
    QString outlet;
    QString byline;
    PublicationDate published;
    QString url;
    QString language; ///< BCP 47, empty when unknown.
    QString outletBasis; ///< As "page title", "metadata", "corrected by hand"; empty when unknown.
    Span titleSpan; ///< Empty when the title is not part of the text.
    QString archiveUrl; ///< Where a copy of the page is kept, as set by hand; never fetched.
    ArticleRole role = ArticleRole::Report;
    QString wireCredit; ///< The agency that the article is credited to, as written ("AP"); empty when to none.
    QString section; ///< Of the outlet, as its page names it ("World"); empty when unknown.
    QList<PublicationDate> otherDates; ///< Further days told of the article: changed, page, dateline, other witnesses.
    DayMonthOrder outletOrder = DayMonthOrder::Unknown; ///< As the outlet's other articles write days.
    bool operator==(const Metadata &) const = default;
};

/**
 * One article as read: the decoded text exactly as shown to the reader, and everything found in it.
 * Immutable once it is part of a Comparison.
 */
struct Article {
    QString file; ///< Path relative to the opened folder, with '/' between parts.
    QString part; ///< Which article of the file: the path in an archive, the number of an item; empty: the only one.
    QByteArray sha256; ///< Of the article's own bytes, lowercase hex; identifies the content.
    QByteArray fileSha256; ///< Of the file's bytes: another than sha256 where the file holds several articles.
    QString encoding; ///< Name of the charset that was decoded, as "UTF-8".
    Metadata metadata;
    QString text;
    QList<Span> paragraphs; ///< Ascending, not overlapping; furniture included.
    QList<Sentence> sentences; ///< Ascending; furniture is never among them.
    QList<Furniture> furniture; ///< Ascending.
    ArticleFacts facts; ///< Filled by facts/; sentence numbers index Article::sentences.

    [[nodiscard]] QStringView sentenceText(int sentence) const { return textIn(text, sentences.at(sentence).span); }
    /** The file, and which article of it where it holds several: what tells articles apart and is shown. */
    [[nodiscard]] QString place() const { return part.isEmpty() ? file : file + QStringLiteral(" \u203a ") + part; }
    bool operator==(const Article &) const = default;
};

/** Says which sentence: indexes into Comparison::articles and that article's sentences. */
struct SentenceRef {
    int article = 0;
    int sentence = 0;
    auto operator<=>(const SentenceRef &) const = default;
};

/** A span of one article of a comparison. */
struct ArticleSpan {
    int article = 0;
    Span span;
    auto operator<=>(const ArticleSpan &) const = default;
};

} // namespace Counterpoint
