// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberrule.h"

#include "countedthing.h"
#include "quantities.h"

#include <compare/wordrelations.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace Counterpoint
{

namespace
{

constexpr double kWeak = 0.45;
constexpr qint64 kLongAgo = 400; // days
constexpr double kFarApart = 3; // values more than so many times each other count different things

/** Whether both tell of one time, as far as they say: not "by 2036" and "by 2085". */
bool mayBeOneTime(const RuleView &view, SentenceRef a, SentenceRef b)
{
    const auto spans = [&](SentenceRef ref) {
        QList<DateRange> ranges;
        for (const Timex &timex : view.comparison().article(ref).facts.timexes) {
            const auto range = timex.range();
            if (timex.sentence == ref.sentence && timex.type == TimexType::Date && range && range->days() > kCoarseTime)
                ranges.append(*range);
        }
        return ranges;
    };
    const QList<DateRange> x = spans(a);
    const QList<DateRange> y = spans(b);
    return x.isEmpty() || y.isEmpty() || std::ranges::any_of(x, [&](const DateRange &range) {
               return std::ranges::any_of(y, [&](const DateRange &other) { return range.overlaps(other); });
           });
}

/** Empty, or "*" for a place, agrees with anything; two that are given must be the same. */
bool mayBeSame(const QString &a, const QString &b)
{
    const auto isOpen = [](const QString &key) { return key.isEmpty() || key == QLatin1String("*"); };
    return isOpen(a) || isOpen(b) || a == b;
}

bool isGivenAndSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

double sharedAround(const CountedThing &a, const CountedThing &b)
{
    if (a.around.isEmpty() || b.around.isEmpty())
        return 0;
    const auto shared
        = static_cast<double>(std::ranges::count_if(a.around, [&](const QString &x) { return b.related.contains(x); }));
    return shared / static_cast<double>(std::min(a.around.size(), b.around.size()));
}

/** A sum, share or length: who has it tells which. */
bool isMeasure(const CountedThing &counted)
{
    return !counted.quantity->unit.isEmpty();
}

/** Of other people: "Berg spent $4", "Lund spent $5"; "12 percent among women", "9 percent". */
bool areOfOthers(const CountedThing &a, const CountedThing &b)
{
    const bool areOtherGroups = a.among != b.among && !a.among.intersects(b.among);
    const bool areOtherDoers = !a.doers.isEmpty() && !b.doers.isEmpty() && !a.doers.intersects(b.doers);
    return isMeasure(a) && isMeasure(b) && (areOtherGroups || areOtherDoers);
}

/** What two people say of a sum, each for herself, is their quarrel and no discrepancy of the articles. */
bool areClaimsOfTwo(const CountedThing &a, const CountedThing &b)
{
    return isMeasure(a) && isMeasure(b) && a.speaker && b.speaker && (a.speaker->isEmpty() || *a.speaker != *b.speaker);
}

/** A figure of years ago beside one of which no time is told. */
bool areOfOtherTimes(const RuleView &view, const CountedThing &a, const CountedThing &b)
{
    if (a.past.has_value() == b.past.has_value())
        return false;
    const QDate published = view.comparison().article(a.past ? b.ref : a.ref).metadata.published.date;
    return published.isValid() && (a.past ? a.past : b.past)->last.daysTo(published) > kLongAgo;
}

/** How sure it is that both count the same thing: 0..1. */
double sameness(const RuleView &view, const CountedThing &a, const CountedThing &b)
{
    double score = 0.1;
    score += isGivenAndSame(a.subject, b.subject) ? 0.2 : 0;
    score += isGivenAndSame(a.scope, b.scope) ? 0.2 : 0;
    score += view.isSameEvent(a.ref, b.ref) ? 0.2 : 0;
    score += 0.5 * std::min(1.0, sharedAround(a, b) * 1.5);
    const double ofSentence = a.isListed || b.isListed ? 0.2 : 0.5; // of a list, only the words by the figure tell
    score += ofSentence * std::min(1.0, view.likeness(a.ref, b.ref) * 2);
    const double low = std::min(std::abs(a.quantity->value), std::abs(b.quantity->value));
    const double high = std::max(std::abs(a.quantity->value), std::abs(b.quantity->value));
    if (low <= 0 || high / low > kFarApart)
        score -= 0.35;
    else if (high / low < 1.5 && high >= 20)
        score += 0.15; // two large figures that nearly agree count the same thing
    return std::clamp(score, 0.0, 1.0);
}

/** The noun as the article writes it, with whose and where: "ferry passengers in Norway"; empty when it is not written
 * there. */
QString subjectText(const RuleView &view, const CountedThing &counted)
{
    const Quantity &quantity = *counted.quantity;
    QString noun = quantity.unit;
    for (const ClauseWord &word : view.reading(counted.ref).words)
        if (quantity.span.contains(word.word.span) && word.word.stem == quantity.of)
            noun = view.text(counted.ref, word.word.span).toLower();
    if (noun.isEmpty())
        return {};
    QString text = quantity.subject.isEmpty() ? noun : quantity.subject + QLatin1Char(' ') + noun;
    if (!quantity.scope.isEmpty() && counted.scope != QLatin1String("*"))
        text += QStringLiteral(" in ") + quantity.scope;
    return text;
}

/** The fuller of both wordings. */
QString commonSubject(const RuleView &view, const CountedThing &a, const CountedThing &b)
{
    const QString subjectA = subjectText(view, a);
    const QString subjectB = subjectText(view, b);
    const QString fuller = subjectA.size() >= subjectB.size() ? subjectA : subjectB;
    return fuller.isEmpty() ? a.quantity->of : fuller;
}

QString suggestion(ValueAgreement agreement)
{
    return agreement == ValueAgreement::Rounded ? QStringLiteral("rounding") : QString();
}

Conflict conflictOf(const RuleView &view, const CountedThing &a, const CountedThing &b, ValueAgreement agreement,
                    double score)
{
    Conflict conflict;
    conflict.kind = ConflictKind::Number;
    conflict.subject = commonSubject(view, a, b);
    conflict.a = a.ref;
    conflict.b = b.ref;
    conflict.aSpan = a.quantity->figure;
    conflict.bSpan = b.quantity->figure;
    conflict.aValue = numberText(*a.quantity);
    conflict.bValue = numberText(*b.quantity);
    conflict.reason
        = QStringLiteral("The same quantity (%1) is given as %2 and as %3.")
              .arg(conflict.subject, view.text(a.ref, a.quantity->figure), view.text(b.ref, b.quantity->figure));
    conflict.suggested = suggestion(agreement);
    const bool isVague
        = isVagueFigure(view.text(a.ref, a.quantity->figure)) || isVagueFigure(view.text(b.ref, b.quantity->figure));
    conflict.score = isVague || agreement == ValueAgreement::Rounded ? std::min(score, kWeak) : score;
    return conflict;
}

/** Counted things by unit and noun. */
using Shelves = std::map<std::pair<QString, QString>, QList<const CountedThing *>>;

Shelves shelvesOf(const QList<CountedThing> &counted)
{
    Shelves shelves;
    for (const CountedThing &one : counted)
        shelves[{one.quantity->unit, one.quantity->of}].append(&one);
    return shelves;
}

std::optional<Conflict> conflictBetween(const RuleView &view, const CountedThing &a, const CountedThing &b)
{
    constexpr double least = 0.3; // less sure than that is noise even for the second list
    if (a.ref == b.ref || !mayBeSame(a.subject, b.subject) || !mayBeSame(a.scope, b.scope))
        return std::nullopt;
    const ValueAgreement agreement = agreementOf(*a.quantity, *b.quantity);
    if (agreement == ValueAgreement::Same || !mayBeOneTime(view, a.ref, b.ref))
        return std::nullopt;
    if (areOfOthers(a, b))
        return std::nullopt;
    const bool isDoubtful
        = !mayBeSlip(*a.quantity, *b.quantity) && (areClaimsOfTwo(a, b) || areOfOtherTimes(view, a, b));
    const double score = std::min(isDoubtful ? kWeak : 1.0, sameness(view, a, b));
    return score < least ? std::nullopt : std::optional(conflictOf(view, a, b, agreement, score));
}

/** Each of the one list with each of the other; of one list with itself, each pair once. */
void compare(const RuleView &view, const QList<const CountedThing *> &x, const QList<const CountedThing *> &y,
             QList<Conflict> &conflicts)
{
    for (qsizetype i = 0; i < x.size() && !view.isCancelled(); ++i) {
        for (qsizetype j = &x == &y ? i + 1 : 0; j < y.size(); ++j) {
            const auto [a, b] = std::minmax(x.at(i), y.at(j)); // in the order of the articles
            if (auto conflict = conflictBetween(view, *a, *b))
                conflicts.append(*std::move(conflict));
        }
    }
}

} // namespace

QString NumberRule::name() const
{
    return QStringLiteral("number");
}

QList<Conflict> NumberRule::find(const RuleView &view) const
{
    QList<Conflict> conflicts;
    const QList<CountedThing> counted = countedIn(view);
    const Shelves shelves = shelvesOf(counted);
    for (const auto &[kind, things] : shelves) {
        compare(view, things, things, conflicts);
        const auto &[unit, noun] = kind;
        for (const QString &synonym : synonymsOf(noun)) {
            const auto other = shelves.find({unit, synonym});
            if (noun < synonym && other != shelves.end())
                compare(view, things, other->second, conflicts);
        }
    }
    return conflicts;
}

} // namespace Counterpoint
