// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/dates.h>
#include <model/span.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/**
 * What single sentences say. Every fact names its sentence by index into Article::sentences and its place by a span
 * of the article's text.
 */
namespace Counterpoint
{

enum class TimexType { Date, Time, Duration, Set };

/** One way to understand a temporal expression. */
struct TimexReading {
    QString value; ///< TIMEX3 value (TimeML 1.2.1), as 2020-01-08, 2020-W01, P2D, PRESENT_REF.
    QString rule; ///< In words: "'last Sunday', article dated 12 January 2020: 5 January 2020".
    bool operator==(const TimexReading &) const = default;
};

struct Timex {
    int sentence = 0;
    Span span;
    TimexType type = TimexType::Date;
    QString mod; ///< TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, ...; empty for none.
    QList<TimexReading> readings; ///< Preferred first; never empty.
    bool isRelative = false; ///< Resolved against the publication date or another expression.
    QString
        zone; ///< Of a time of day, as written ("GMT", "local time"); empty when not given. No value is shifted by it.

    [[nodiscard]] QString value() const { return readings.isEmpty() ? QString() : readings.first().value; }
    [[nodiscard]] QString rule() const { return readings.isEmpty() ? QString() : readings.first().rule; }
    /** The days meant by the preferred reading, if it names days. */
    [[nodiscard]] std::optional<DateRange> range() const { return dateRangeOf(value()); }
    bool operator==(const Timex &) const = default;
};

enum class QuotationExtent { Full, Fragment };

/** A direct quotation: what stands between the marks. */
struct Quotation {
    int sentence = 0; ///< Where it begins.
    Span span; ///< Inside the marks; may run over several sentences.
    QString speaker; ///< As resolved in the article; empty when the text does not give it.
    std::optional<Span> speakerMention;
    std::optional<Span> cue; ///< The verb or phrase of saying.
    QuotationExtent extent = QuotationExtent::Full;
    bool operator==(const Quotation &) const = default;
};

/** Indirect speech or a credit: who is said to have said the content of a sentence. */
struct Attribution {
    int sentence = 0;
    QString source; ///< As named: "a statement", "AFP", "the prime minister"; empty when unresolved.
    Span sourceSpan;
    std::optional<Span> cue;
    Span content; ///< What is attributed; empty when the whole sentence.
    bool operator==(const Attribution &) const = default;
};

enum class NameKind { Person, Organisation, Place };

struct NameMention {
    int sentence = 0;
    Span span;
    bool operator==(const NameMention &) const = default;
};

/** One bearer of a name within one article, its full and short forms joined. */
struct Name {
    QString canonical; ///< The fullest form found.
    NameKind kind = NameKind::Person;
    QStringList variants; ///< All forms as written, sorted.
    QStringList roles; ///< Titles and appositions, as "Secretary of State".
    QList<NameMention> mentions;
    bool operator==(const Name &) const = default;
};

enum class Bound { Exact, About, AtLeast, MoreThan, AtMost, LessThan };

/** A number of something. */
struct Quantity {
    int sentence = 0;
    Span span; ///< The figure with its modifier and noun, as "some 4,200 nurses".
    Span figure; ///< The figure alone.
    double value = 0;
    std::optional<double> valueMax; ///< The end of a range.
    QString unit; ///< "percent", "USD", "km", ...; empty for a count.
    QString of; ///< Stemmed head noun counted, as "nurse"; empty when not given.
    QString scope; ///< Where or of whom, as the text names it; empty when not given.
    QString subject; ///< Modifiers of the head ("Danish", "night-shift"), as written.
    Bound bound = Bound::Exact;

    [[nodiscard]] bool isApproximate() const { return bound != Bound::Exact; }
    bool operator==(const Quantity &) const = default;
};

enum class CueKind { Negation, Hedge, Modal };

/** A word that changes how far the sentence commits to what it says. */
struct Cue {
    int sentence = 0;
    Span span;
    CueKind kind = CueKind::Negation;
    Span scope; ///< The words it governs; empty when unknown.
    bool operator==(const Cue &) const = default;
};

struct ArticleFacts {
    QList<Timex> timexes;
    QList<Quotation> quotations;
    QList<Attribution> attributions;
    QList<Name> names;
    QList<Quantity> quantities;
    QList<Cue> cues;
    bool operator==(const ArticleFacts &) const = default;
};

} // namespace Counterpoint
