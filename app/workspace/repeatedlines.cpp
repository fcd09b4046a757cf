// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repeatedlines.h"

#include <facts/numberwords.h>
#include <text/disjointsets.h>
#include <text/fold.h>
#include <text/words.h>

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kLeastTexts = 3;
constexpr qsizetype kLongest = 300; // characters: more is told, not framed
constexpr double kSure = 0.7;

/** The text of one paragraph, in an article of an outlet. */
struct BodyLine {
    Span span;
    qsizetype first = 0; ///< Of its sentences.
    qsizetype end = 0; ///< One past the last.
    QString folded;
};

struct Witness {
    Article *article = nullptr;
    QList<BodyLine> lines;
};

QList<BodyLine> linesOf(const Article &article)
{
    QList<BodyLine> lines;
    int paragraph = -1;
    for (qsizetype i = 0; i < article.sentences.size(); ++i) {
        const Sentence &sentence = article.sentences.at(i);
        if (sentence.zone != Zone::Body)
            continue;
        if (lines.isEmpty() || sentence.paragraph != paragraph)
            lines.append({sentence.span, i, i + 1, {}});
        lines.last().span.end = sentence.span.end;
        lines.last().end = i + 1;
        paragraph = sentence.paragraph;
    }
    for (BodyLine &line : lines)
        line.folded = foldForMatching(textIn(article.text, line.span));
    return lines;
}

/** In which articles a line stands; each once. */
using Places = QHash<QString, QSet<int>>;

Places placesOf(const QList<Witness> &outlet)
{
    Places places;
    for (int i = 0; i < outlet.size(); ++i) {
        for (const BodyLine &line : outlet.at(i).lines)
            places[line.folded].insert(i);
    }
    return places;
}

bool holdsNumberOrQuotation(QStringView line)
{
    static constexpr QStringView kMarks = u"\"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d";
    if (std::ranges::any_of(line, [](QChar c) { return c.isDigit() || kMarks.contains(c); }))
        return true;
    const QString folded = foldPunctuation(line);
    const Tokens tokens = tokenize(folded, {0, folded.size()});
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isNumber() || numberAt(tokens, i))
            return true;
    }
    return false;
}

/** What a text speaks of, as stems. */
struct Matter {
    QSet<QString> words;
    QSet<QString> names; ///< Written with a capital where no sentence begins.

    void add(QStringView text)
    {
        bool isStart = true;
        for (const Word &word : splitWords(text)) {
            if (!word.isWord) {
                isStart |= word.folded == QLatin1String(".") || word.folded == QLatin1String(":");
                continue;
            }
            if (!word.isStopword)
                words.insert(word.stem);
            if (word.isCapitalised && !word.isStopword && !isStart)
                names.insert(word.stem);
            isStart = false;
        }
    }
};

bool speaksToReader(QStringView line)
{
    static const QSet<QString> pronouns{QStringLiteral("we"), QStringLiteral("us"), QStringLiteral("our"),
                                        QStringLiteral("you"), QStringLiteral("your")};
    return std::ranges::any_of(splitWords(line), [](const Word &word) { return pronouns.contains(word.folded); });
}

/** Whether the line tells of what its article tells: it shares a word with the title, a name or most words with the
 *  rest. What is said to the reader may share common words. */
bool isOfStory(const BodyLine &line, const Witness &witness, const Places &places)
{
    const Article &article = *witness.article;
    Matter rest;
    for (const BodyLine &other : witness.lines) {
        if (places.value(other.folded).size() < kLeastTexts)
            rest.add(textIn(article.text, other.span));
    }
    Matter title;
    title.add(article.metadata.title);
    Matter outlet;
    outlet.add(article.metadata.outlet);
    const QStringView words = textIn(article.text, line.span);
    qsizetype content = 0;
    qsizetype shared = 0;
    for (const Word &word : splitWords(words)) {
        if (!word.isWord || word.isStopword || outlet.words.contains(word.stem))
            continue;
        if (title.words.contains(word.stem) || (word.isCapitalised && rest.names.contains(word.stem)))
            return true;
        ++content;
        shared += rest.words.contains(word.stem);
    }
    return content == 0 || (shared * 2 >= content && !speaksToReader(words));
}

/** Articles that share a line of their story are one text. Returns the number of the text of each. */
QList<int> textsOf(const QList<Witness> &outlet, const Places &places, const QSet<QString> &framing)
{
    DisjointSets texts(static_cast<int>(outlet.size()));
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const bool isStory = !framing.contains(place.key()) && place.key().count(u' ') >= 7;
        for (const int article : place.value()) {
            if (isStory)
                texts.join(article, *place.value().cbegin());
        }
    }
    QList<int> numbers;
    for (int i = 0; i < outlet.size(); ++i)
        numbers.append(texts.root(i));
    return numbers;
}

/** Lines that may be the outlet's by what they say, wherever they stand. What belongs to a story belongs to it in each
 *  of its articles; a word that one of many happens to share is chance. */
QSet<QString> framingLines(const QList<Witness> &outlet, const Places &places)
{
    QHash<QString, int> bound; // in how many articles to the story
    QSet<QString> story;
    for (const Witness &witness : outlet) {
        QSet<QString> seen;
        for (const BodyLine &line : witness.lines) {
            const QStringView words = textIn(witness.article->text, line.span);
            if (places.value(line.folded).size() < kLeastTexts || seen.contains(line.folded))
                continue;
            seen.insert(line.folded);
            if (words.size() > kLongest || holdsNumberOrQuotation(words))
                story.insert(line.folded);
            bound[line.folded] += isOfStory(line, witness, places);
        }
    }
    QSet<QString> framing;
    for (auto line = bound.cbegin(); line != bound.cend(); ++line) {
        if (qsizetype(3) * line.value() < places.value(line.key()).size())
            framing.insert(line.key());
    }
    return framing - story;
}

/** How many lines at the beginning, and from which on at the end, are of @p framing. */
std::pair<qsizetype, qsizetype> edgesOf(const QList<BodyLine> &lines, const QSet<QString> &framing)
{
    qsizetype head = 0;
    while (head < lines.size() && framing.contains(lines.at(head).folded))
        ++head;
    qsizetype tail = lines.size();
    while (tail > head && framing.contains(lines.at(tail - 1).folded))
        --tail;
    return {head, tail};
}

/** Those that stand at an edge wherever they stand, in texts enough. Each that goes may uncover others. */
QSet<QString> linesAtEdges(const QList<Witness> &outlet, const QList<int> &texts, QSet<QString> framing)
{
    for (qsizetype before = -1; before != framing.size();) {
        before = framing.size();
        QHash<QString, QSet<int>> told;
        QSet<QString> inside;
        for (int i = 0; i < outlet.size(); ++i) {
            const QList<BodyLine> &lines = outlet.at(i).lines;
            const auto [head, tail] = edgesOf(lines, framing);
            for (qsizetype k = 0; k < lines.size(); ++k) {
                if (k >= head && k < tail)
                    inside.insert(lines.at(k).folded);
                else
                    told[lines.at(k).folded].insert(texts.at(i));
            }
        }
        framing.removeIf(
            [&](const QString &line) { return inside.contains(line) || told.value(line).size() < kLeastTexts; });
    }
    return framing;
}

void mark(const Witness &witness, const QSet<QString> &framing)
{
    Article &article = *witness.article;
    const auto [head, tail] = edgesOf(witness.lines, framing);
    if (head >= tail)
        return; // nothing would be left
    QList<bool> isGone(article.sentences.size(), false);
    for (qsizetype i = 0; i < witness.lines.size(); ++i) {
        if (i >= head && i < tail)
            continue;
        const BodyLine &line = witness.lines.at(i);
        std::fill(isGone.begin() + line.first, isGone.begin() + line.end, true);
        article.furniture.append({line.span, kRepeatedInOutlet, kSure});
    }
    QList<Sentence> kept;
    for (qsizetype i = 0; i < article.sentences.size(); ++i) {
        if (!isGone.at(i))
            kept.append(article.sentences.at(i));
    }
    article.sentences = kept;
    std::ranges::stable_sort(article.furniture, {}, &Furniture::span);
}

} // namespace

void markLinesOfOutlets(QList<Article> &articles)
{
    QMap<QString, QList<Article *>> outlets;
    for (Article &article : articles) {
        if (!article.metadata.outlet.isEmpty())
            outlets[foldForMatching(article.metadata.outlet)].append(&article);
    }
    for (const QList<Article *> &members : std::as_const(outlets)) {
        if (members.size() < kLeastTexts)
            continue;
        QList<Witness> outlet;
        for (Article *article : members)
            outlet.append({article, linesOf(*article)});
        const Places places = placesOf(outlet);
        const QSet<QString> framing = framingLines(outlet, places);
        if (framing.isEmpty())
            continue;
        const QSet<QString> atEdges = linesAtEdges(outlet, textsOf(outlet, places, framing), framing);
        for (const Witness &witness : std::as_const(outlet))
            mark(witness, atEdges);
    }
}

} // namespace Counterpoint
