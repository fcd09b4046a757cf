// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberrule.h"

#include "quantities.h"

#include <compare/wordrelations.h>
#include <text/words.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace Counterpoint
{

namespace
{

constexpr int kNeighbourhood = 7; // words around a figure that say what is told of it
constexpr double kFarApart = 3; // values more than so many times each other count different things

/** A quantity with what its words mean. */
struct Counted {
    SentenceRef ref;
    const Quantity *quantity = nullptr;
    QString subject; ///< Key of the people or things counted: "p:norway", stem, or empty.
    QString scope; ///< Key of the place; "*" for "the country", which may be any; empty for none.
    QSet<QString> around; ///< Stems told of it nearby, up to the next figure.
    QSet<QString> related; ///< These and what may stand for them.
    bool isListed = false; ///< The sentence gives other figures of the same measure: "A (12 percent), B (9 percent)".
};

/** One key for all ways to write a place or people; definite common nouns stand for a place named elsewhere. */
QString keyOfPhrase(const QString &phrase)
{
    if (phrase.isEmpty())
        return {};
    if (const QString place = placeKey(phrase); !place.isEmpty())
        return QStringLiteral("p:") + place;
    QStringList stems;
    bool hasName = false;
    for (const Word &word : splitWords(phrase)) {
        if (!word.isWord || word.isStopword)
            continue;
        if (const QString place = placeKey(textIn(phrase, word.span)); !place.isEmpty())
            return QStringLiteral("p:") + place;
        hasName = hasName || word.isCapitalised;
        stems.append(word.stem);
    }
    return hasName || stems.isEmpty() ? stems.join(QLatin1Char(' ')) : QStringLiteral("*");
}

bool isSibling(const Quantity &a, const Quantity &b)
{
    return a.sentence == b.sentence && a.figure != b.figure && a.unit == b.unit && a.of == b.of;
}

/** Whether both tell of one time, as far as they say: not "by 2036" and "by 2085". */
bool mayBeOneTime(const RuleView &view, SentenceRef a, SentenceRef b)
{
    constexpr qint64 coarse = 27; // days: a month or more; single days are told from where the reporter stands
    const auto spans = [&](SentenceRef ref) {
        QList<DateRange> ranges;
        for (const Timex &timex : view.comparison().article(ref).facts.timexes) {
            const auto range = timex.range();
            if (timex.sentence == ref.sentence && timex.type == TimexType::Date && range && range->days() > coarse)
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

QSet<QString> wordsAround(const ReadSentence &sentence, const Quantity &quantity, const QList<Span> &siblings)
{
    QSet<QString> stems;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < sentence.words.size(); ++i) {
        if (!sentence.words.at(i).word.span.overlaps(quantity.span))
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    if (first < 0)
        return stems;
    const auto isSiblings = [&](qsizetype i) {
        return std::ranges::any_of(siblings, [&](Span span) { return sentence.words.at(i).word.span.overlaps(span); });
    };
    qsizetype from = first;
    while (from > std::max<qsizetype>(0, first - kNeighbourhood) && !isSiblings(from - 1))
        --from;
    for (qsizetype i = from; i < std::min(sentence.words.size(), last + kNeighbourhood + 1) && !isSiblings(i); ++i) {
        const ClauseWord &word = sentence.words.at(i);
        const bool isPart = i >= first && i <= last;
        if (!isPart && word.word.isWord && !word.word.isStopword && !word.word.isNumber && !word.isTime)
            stems.insert(word.verb ? stemOf(word.verb->lemma) : word.word.stem);
    }
    return stems;
}

/** The words and all that may stand for one of them. */
QSet<QString> withSynonyms(const QSet<QString> &words)
{
    QSet<QString> all = words;
    for (const QString &word : words)
        all += synonymsOf(word);
    return all;
}

QList<Counted> countedIn(const RuleView &view)
{
    QList<Counted> all;
    for (int article = 0; article < view.comparison().articles.size() && !view.isCancelled(); ++article) {
        const Article &value = view.comparison().articles.at(article);
        for (const Quantity &quantity : value.facts.quantities) {
            if (quantity.of.isEmpty() && quantity.unit.isEmpty())
                continue;
            const SentenceRef ref{article, quantity.sentence};
            QList<Span> siblings;
            for (const Quantity &other : value.facts.quantities)
                if (isSibling(quantity, other))
                    siblings.append(other.figure);
            const QSet<QString> around = wordsAround(view.reading(ref), quantity, siblings);
            all.append({ref, &quantity, keyOfPhrase(quantity.subject), keyOfPhrase(quantity.scope), around,
                        withSynonyms(around), !siblings.isEmpty()});
        }
    }
    return all;
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

double sharedAround(const Counted &a, const Counted &b)
{
    if (a.around.isEmpty() || b.around.isEmpty())
        return 0;
    const auto shared
        = static_cast<double>(std::ranges::count_if(a.around, [&](const QString &x) { return b.related.contains(x); }));
    return shared / static_cast<double>(std::min(a.around.size(), b.around.size()));
}

/** How sure it is that both count the same thing: 0..1. */
double sameness(const RuleView &view, const Counted &a, const Counted &b)
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
QString subjectText(const RuleView &view, const Counted &counted)
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
QString commonSubject(const RuleView &view, const Counted &a, const Counted &b)
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

Conflict conflictOf(const RuleView &view, const Counted &a, const Counted &b, ValueAgreement agreement, double score)
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
    conflict.score = isVague || agreement == ValueAgreement::Rounded ? std::min(score, 0.45) : score;
    return conflict;
}

/** Counted things by unit and noun. */
using Shelves = std::map<std::pair<QString, QString>, QList<const Counted *>>;

Shelves shelvesOf(const QList<Counted> &counted)
{
    Shelves shelves;
    for (const Counted &one : counted)
        shelves[{one.quantity->unit, one.quantity->of}].append(&one);
    return shelves;
}

std::optional<Conflict> conflictBetween(const RuleView &view, const Counted &a, const Counted &b)
{
    constexpr double least = 0.3; // less sure than that is noise even for the second list
    if (a.ref == b.ref || !mayBeSame(a.subject, b.subject) || !mayBeSame(a.scope, b.scope))
        return std::nullopt;
    const ValueAgreement agreement = agreementOf(*a.quantity, *b.quantity);
    if (agreement == ValueAgreement::Same || !mayBeOneTime(view, a.ref, b.ref))
        return std::nullopt;
    const double score = sameness(view, a, b);
    return score < least ? std::nullopt : std::optional(conflictOf(view, a, b, agreement, score));
}

/** Each of the one list with each of the other; of one list with itself, each pair once. */
void compare(const RuleView &view, const QList<const Counted *> &x, const QList<const Counted *> &y,
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
    const QList<Counted> counted = countedIn(view);
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
