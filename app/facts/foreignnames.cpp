// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignfacts.h"

#include <text/lexicon.h>
#include <text/localewords.h>
#include <text/words.h>

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

/** Words that stand together and begin with capitals. */
struct Chunk {
    int sentence = 0;
    QList<Word> words;
    bool isFirst = false; ///< Its first word opens the sentence, where a capital tells nothing.
    bool isCounted = false; ///< A figure stands before it: "35 Liter Wasser".

    [[nodiscard]] Span span() const { return {words.first().span.start, words.last().span.end}; }
};

bool isTitleWord(const QString &folded)
{
    static const QSet<QString> &titles = lexiconSet(u"foreigntitles.txt");
    return titles.contains(folded) || std::ranges::any_of(titles, [&](const QString &title) {
               return title.startsWith(u'-') && folded.endsWith(QStringView(title).sliced(1));
           });
}

class NameReader
{
public:
    NameReader(const Article &article, const QString &language)
        : m_article(article)
        , m_locale(localeWords(language))
        , m_hasCapitalNouns(language.startsWith(QLatin1StringView("de"))
                            || language.startsWith(QLatin1StringView("lb")))
    {
    }

    QList<Name> read(const RunContext &context)
    {
        for (int i = 0; i < m_article.sentences.size() && !context.isCancelled(); ++i)
            readSentence(i);
        for (Chunk &chunk : m_chunks)
            trim(chunk);
        m_chunks.removeIf([](const Chunk &chunk) { return chunk.words.isEmpty(); });
        for (const Chunk &chunk : std::as_const(m_chunks)) {
            if (chunk.words.size() > 1)
                take(chunk);
        }
        for (const Chunk &chunk : std::as_const(m_chunks)) {
            if (chunk.words.size() == 1)
                takeSingle(chunk);
        }
        for (Name &name : m_names) {
            name.variants.sort();
            std::ranges::sort(name.mentions, {}, &NameMention::span);
        }
        std::ranges::sort(m_names, {}, [](const Name &name) { return name.mentions.first().span; });
        return m_names;
    }

private:
    void readSentence(int sentence)
    {
        const Span place = m_article.sentences.at(sentence).span;
        Chunk open;
        bool isFirst = true;
        bool isAfterNumber = false;
        qsizetype end = -1;
        QList<Word> particles;
        const auto close = [&] {
            particles.clear();
            if (!open.words.isEmpty())
                m_chunks.append(std::exchange(open, {}));
        };
        for (Word word : splitWords(textIn(m_article.text, place), place.start)) {
            if (!word.isWord) {
                close();
                isFirst = isFirst || opensAnew(word);
                continue;
            }
            withoutArticle(word);
            const QString lower = word.folded;
            const bool isCapital = m_article.text.at(word.span.start).isUpper();
            if (!isCapital)
                m_small.insert(lower);
            if (!isCapital && !open.words.isEmpty() && isParticle(lower) && word.span.start == end + 1) {
                particles.append(word); // "von der", if a capital follows
                end = word.span.end;
                continue;
            }
            if (!isCapital || word.isNumber || isNoName(lower)) {
                close();
            } else {
                if (!open.words.isEmpty() && word.span.start > end + 1)
                    close();
                if (open.words.isEmpty())
                    open = {sentence, {}, isFirst, isAfterNumber};
                open.words += std::exchange(particles, {});
                open.words.append(word);
            }
            end = word.span.end;
            isAfterNumber = word.isNumber;
            isFirst = false;
        }
        close();
    }

    /** Inside names, but "de" and "la" link any two nouns. */
    [[nodiscard]] static bool isParticle(const QString &lower)
    {
        static const QSet<QString> &particles = lexiconSet(u"surnameparticles.txt");
        return particles.contains(lower) && lower != QLatin1StringView("de") && lower != QLatin1StringView("la")
            && lower != QLatin1StringView("le") && lower != QLatin1StringView("el") && lower != QLatin1StringView("al");
    }

    /** Behind a dash, a colon or an opening mark a word may have its capital from there. */
    [[nodiscard]] bool opensAnew(const Word &mark) const
    {
        static const QString marks = QStringLiteral("-\u2013\u2014:\"\u00ab\u201e\u201c");
        return marks.contains(m_article.text.at(mark.span.start));
    }

    /** "l'Union", "d'Emmanuel": the article is no part of the name. */
    void withoutArticle(Word &word) const
    {
        const QStringView text = textIn(m_article.text, word.span);
        for (qsizetype i = 1; i <= 2 && i + 1 < text.size(); ++i) {
            if ((text[i] != u'\'' && text[i] != u'\u2019') || !text[i + 1].isUpper())
                continue;
            word.span.start += i + 1;
            word.folded = word.folded.sliced(std::min(i + 1, word.folded.size() - 1));
            return;
        }
    }

    [[nodiscard]] bool isNoName(const QString &lower) const
    {
        return m_locale.weekdays.contains(lower)
            || (lower.size() > 3 && m_locale.months.contains(lower)) // "Jan" is a man
            || m_locale.multiples.contains(lower) || lexiconMap(u"foreignunits.txt").contains(lower);
    }

    /** A word that opens the sentence counts when the text never writes it small; in German it hardly ever does. */
    void trim(Chunk &chunk) const
    {
        if (chunk.isFirst
            && (m_small.contains(chunk.words.first().folded) || chunk.words.first().folded.size() < 3
                || (m_hasCapitalNouns && chunk.words.size() == 2)
                || (!m_hasCapitalNouns && chunk.words.size() == 1 && !isSeenElsewhere(chunk))))
            chunk.words.removeFirst();
        while (!chunk.words.isEmpty() && isTitleWord(chunk.words.first().folded))
            chunk.words.removeFirst();
        if (chunk.isCounted && m_hasCapitalNouns && !chunk.words.isEmpty())
            chunk.words.clear();
    }

    [[nodiscard]] bool isSeenElsewhere(const Chunk &chunk) const
    {
        return std::ranges::any_of(m_chunks, [&](const Chunk &other) {
            return !other.isFirst && !other.words.isEmpty() && other.words.last().folded == chunk.words.last().folded;
        });
    }

    [[nodiscard]] QString written(const Chunk &chunk) const
    {
        return textIn(m_article.text, chunk.span()).toString().simplified();
    }

    [[nodiscard]] bool isPlace(const QString &words) const
    {
        static const QSet<QString> &places = lexiconSet(u"places.txt");
        return m_locale.countries.contains(words.toLower()) || places.contains(words);
    }

    [[nodiscard]] static bool isAcronym(const QString &words)
    {
        return words.size() > 1 && words.size() < 7
            && std::ranges::all_of(words, [](QChar c) { return c.isUpper() || c.isDigit(); });
    }

    void take(const Chunk &chunk)
    {
        const QString words = written(chunk);
        const auto known = std::ranges::find_if(m_names, [&](const Name &name) { return name.canonical == words; });
        if (known != m_names.end())
            return add(*known, chunk, words);
        Name name;
        name.canonical = words;
        name.kind = isPlace(words)                                            ? NameKind::Place
            : chunk.words.size() > 1 && !isAcronym(words.section(u' ', 0, 0)) ? NameKind::Person
                                                                              : NameKind::Organisation;
        add(name, chunk, words);
        m_names.append(name);
    }

    void takeSingle(const Chunk &chunk)
    {
        const QString words = written(chunk);
        const auto endsSo = [&](const Name &name) { return name.canonical.endsWith(u' ' + words); };
        if (std::ranges::count_if(m_names, endsSo) == 1)
            return add(*std::ranges::find_if(m_names, endsSo), chunk, words);
        // in German any noun may stand here
        if (!m_hasCapitalNouns || isPlace(words) || isAcronym(words))
            take(chunk);
    }

    static void add(Name &name, const Chunk &chunk, const QString &words)
    {
        name.mentions.append({chunk.sentence, chunk.span()});
        if (!name.variants.contains(words))
            name.variants.append(words);
    }

    const Article &m_article;
    const LocaleWords &m_locale;
    const bool m_hasCapitalNouns;
    QList<Chunk> m_chunks;
    QSet<QString> m_small; ///< Words that the text writes small.
    QList<Name> m_names;
};

} // namespace

QList<Name> foreignNames(const Article &article, const QString &language, const RunContext &context)
{
    return NameReader(article, language).read(context);
}

} // namespace Counterpoint
