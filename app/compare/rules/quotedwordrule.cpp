// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotedwordrule.h"

#include <compare/closedclasses.h>
#include <compare/wordrelations.h>

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kMostWords = 3; // of the piece: longer ones bring along what they are said of
constexpr qsizetype kLongestThing = 4; // content words
constexpr double kScore = 0.6;

/** What a word is said of. */
struct Thing {
    QSet<QString> keys;
    QString head; ///< Key of the noun.
    Span span;
};

bool isContent(const ClauseWord &word)
{
    return word.word.isWord && !word.key.isEmpty();
}

void take(Thing &thing, const ClauseWord &word)
{
    word.addKeys(thing.keys);
    thing.span = thing.span.isEmpty()
        ? word.word.span
        : Span{std::min(thing.span.start, word.word.span.start), std::max(thing.span.end, word.word.span.end)};
}

/** "appropriate force posture": the words right behind; a closing mark may stand between. */
std::optional<Thing> thingBehind(const ReadSentence &sentence, qsizetype last)
{
    qsizetype at = last + 1;
    if (sentence.folded(at) == u"\"" || sentence.folded(at) == u"'")
        ++at;
    Thing thing;
    for (; at < sentence.words.size() && isContent(sentence.words.at(at)) && !sentence.words.at(at).isFinite(); ++at) {
        if (thing.keys.size() >= kLongestThing)
            return std::nullopt;
        take(thing, sentence.words.at(at));
        thing.head = sentence.words.at(at).key;
    }
    return thing.keys.isEmpty() ? std::nullopt : std::optional(thing);
}

/** "the presence in the north was 'appropriate'": the subject in front of the verb. */
std::optional<Thing> thingBefore(const ReadSentence &sentence, qsizetype first)
{
    qsizetype verb = first - 1;
    while (verb > sentence.body && !sentence.words.at(verb).word.isWord)
        --verb;
    if (!isOneOf(sentence.folded(verb), u"is was are were be been being remains remained"))
        return std::nullopt;
    Thing thing;
    qsizetype from = verb;
    while (from > sentence.body && sentence.words.at(from - 1).word.isWord && !sentence.words.at(from - 1).verb
           && !isSubordinator(sentence.folded(from - 1)) && !isRelativePronoun(sentence.folded(from - 1)))
        --from;
    bool isHeadFound = false;
    for (qsizetype at = from; at < verb; ++at) {
        const ClauseWord &word = sentence.words.at(at);
        isHeadFound = isHeadFound || (!thing.keys.isEmpty() && !isContent(word)); // "... in the north"
        if (!isContent(word))
            continue;
        take(thing, word);
        thing.head = isHeadFound ? thing.head : word.key;
    }
    return thing.keys.isEmpty() ? std::nullopt : std::optional(thing);
}

/** Words [first, last] of a sentence. */
struct Piece {
    qsizetype first = 0;
    qsizetype last = 0;
};

std::optional<Piece> pieceIn(const ReadSentence &sentence, Span span)
{
    std::optional<Piece> piece;
    for (qsizetype at = 0; at < sentence.words.size(); ++at) {
        if (!sentence.words.at(at).word.isWord || !span.contains(sentence.words.at(at).word.span))
            continue;
        piece = Piece{piece ? piece->first : at, at};
    }
    return piece;
}

/** The same words in a quotation of the other sentence. */
std::optional<Piece> sameWords(const ReadSentence &sentence, const ReadSentence &other, Piece piece, Span quotation)
{
    const qsizetype length = piece.last - piece.first + 1;
    for (qsizetype at = 0; at + length <= other.words.size(); ++at) {
        bool isSame = quotation.contains(other.words.at(at).word.span);
        for (qsizetype i = 0; isSame && i < length; ++i)
            isSame = other.folded(at + i) == sentence.folded(piece.first + i);
        if (isSame)
            return Piece{at, at + length - 1};
    }
    return std::nullopt;
}

Span withMarks(const QString &text, Span words)
{
    const bool hasOpening = words.start > 0 && text.at(words.start - 1).isPunct();
    const bool hasClosing = words.end < text.size() && text.at(words.end).isPunct();
    return {words.start - (hasOpening ? 1 : 0), words.end + (hasClosing ? 1 : 0)};
}

bool isAnotherThing(const Thing &a, const Thing &b)
{
    return !a.keys.intersects(b.keys) && relationOf(a.head, b.head).strength == 0;
}

bool hasContent(const ReadSentence &sentence, Piece piece)
{
    return std::any_of(sentence.words.begin() + piece.first, sentence.words.begin() + piece.last + 1, isContent);
}

class Finder
{
public:
    explicit Finder(const RuleView &view)
        : m_view(view)
        , m_bearers(bearersOf(view.comparison()))
    {
    }

    /** Pieces quoted in @p a that stand in a longer quotation of @p b. */
    void find(SentenceRef a, SentenceRef b)
    {
        for (const Quotation &piece : quotations(a)) {
            for (const Quotation &full : quotations(b)) {
                const bool isLonger = full.extent == QuotationExtent::Full && piece.extent == QuotationExtent::Fragment;
                if (isLonger && isOneSpeaker(piece.speaker, full.speaker))
                    compare(a, piece.span, b, full.span);
            }
        }
    }

    [[nodiscard]] QList<Conflict> result() const { return m_conflicts; }

private:
    [[nodiscard]] QList<Quotation> quotations(SentenceRef ref) const
    {
        const Article &article = m_view.comparison().article(ref);
        const Span sentence = article.sentences.at(ref.sentence).span;
        QList<Quotation> found;
        std::ranges::copy_if(article.facts.quotations, std::back_inserter(found),
                             [&](const Quotation &quotation) { return quotation.span.overlaps(sentence); });
        return found;
    }

    [[nodiscard]] bool isOneSpeaker(const QString &a, const QString &b) const
    {
        const int bearer = m_bearers.value(a, -1);
        return !a.isEmpty() && (a == b || (bearer >= 0 && bearer == m_bearers.value(b, -1)));
    }

    void compare(SentenceRef a, Span pieceSpan, SentenceRef b, Span fullSpan)
    {
        const ReadSentence &sentenceA = m_view.reading(a);
        const ReadSentence &sentenceB = m_view.reading(b);
        const auto piece = pieceIn(sentenceA, pieceSpan);
        if (!piece || piece->last - piece->first >= kMostWords || !hasContent(sentenceA, *piece))
            return;
        const auto same = sameWords(sentenceA, sentenceB, *piece, fullSpan);
        auto thingA = thingBefore(sentenceA, piece->first);
        thingA = thingA ? thingA : thingBehind(sentenceA, piece->last);
        auto thingB = same ? thingBehind(sentenceB, same->last) : std::nullopt;
        if (!thingA || !thingB || !isAnotherThing(*thingA, *thingB))
            return;
        const Span word = sentenceA.words.at(piece->first).word.span;
        const Span lastWord = sentenceA.words.at(piece->last).word.span;
        const Span marked = withMarks(m_view.comparison().article(a).text, {word.start, lastWord.end});
        add(a, {std::min(thingA->span.start, marked.start), std::max(thingA->span.end, marked.end)}, b,
            {sentenceB.words.at(same->first).word.span.start, thingB->span.end}, {word.start, lastWord.end});
    }

    void add(SentenceRef a, Span aSpan, SentenceRef b, Span bSpan, Span words)
    {
        Conflict conflict;
        conflict.kind = ConflictKind::Wording;
        conflict.a = a;
        conflict.b = b;
        conflict.aSpan = aSpan;
        conflict.bSpan = bSpan;
        conflict.aValue = m_view.text(a, aSpan);
        conflict.bValue = m_view.text(b, bSpan);
        conflict.subject = QStringLiteral("Quoted: %1").arg(m_view.text(a, words));
        conflict.reason
            = QStringLiteral("The quoted \u201c%1\u201d is said of one thing (\u201c%2\u201d) and, in the fuller "
                             "quotation, of another (\u201c%3\u201d).")
                  .arg(m_view.text(a, words), conflict.aValue, conflict.bValue);
        conflict.score = kScore;
        m_conflicts.append(conflict);
    }

    const RuleView &m_view;
    QHash<QString, int> m_bearers;
    QList<Conflict> m_conflicts;
};

} // namespace

QString QuotedWordRule::name() const
{
    return QStringLiteral("quotedword");
}

QList<Conflict> QuotedWordRule::find(const RuleView &view) const
{
    Finder finder(view);
    for (const Match &match : view.comparison().matches) {
        if (view.isCancelled())
            break;
        finder.find(match.a, match.b);
        finder.find(match.b, match.a);
    }
    return finder.result();
}

} // namespace Counterpoint
