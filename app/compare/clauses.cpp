// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clauses.h"

#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isOneOf(const QString &word, QStringView list)
{
    for (const QStringView item : list.tokenize(u' ')) {
        if (item == word)
            return true;
    }
    return false;
}

bool isDeterminer(const QString &word)
{
    return isOneOf(word,
                   u"a an the its his her their our my your this these those some any no each every all both another "
                   u"more most several many few");
}

/** Marks between which a clause ends; hyphens inside words and commas inside times do not count. */
bool isBreak(const ReadSentence &sentence, qsizetype i, QStringView text)
{
    const ClauseWord &word = sentence.words.at(i);
    if (word.word.isWord || word.isTime)
        return false;
    const QString &mark = word.word.folded;
    if (mark.isEmpty() || isOneOf(mark, u"/ ' % $ & # +"))
        return false;
    if (!isOneOf(mark, u"- . "))
        return true;
    const Span span = word.word.span;
    const bool isLoose
        = span.start > 0 && text.at(span.start - 1).isSpace() && span.end < text.size() && text.at(span.end).isSpace();
    return mark == u"-" && isLoose;
}

bool isSubordinator(const QString &word)
{
    return isOneOf(
        word,
        u"after before while when since as because although though if unless until where whereas following amid "
        u"despite including due so whether but");
}

bool isRelativePronoun(const QString &word)
{
    return isOneOf(word, u"who which whose whom that");
}

/** Reads verbs and nouns of happening, left to right. */
class WordReader
{
public:
    explicit WordReader(QList<ClauseWord> &words)
        : m_words(words)
    {
        qsizetype letters = 0;
        qsizetype capitals = 0;
        for (const ClauseWord &word : words) {
            letters += word.word.isWord && !word.word.isNumber && !word.word.isStopword;
            capitals += word.word.isWord && word.word.isCapitalised && !word.word.isStopword;
        }
        m_isTitleCase = letters > 2 && capitals * 4 >= letters * 3;
    }

    void read()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            readWord(i);
    }

private:
    [[nodiscard]] QString folded(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_words.at(i).word.folded : QString();
    }

    void readWord(qsizetype i)
    {
        ClauseWord &word = m_words[i];
        if (!word.word.isWord || word.word.isNumber || word.isTime || word.name >= 0)
            return;
        if (word.word.isCapitalised && i > 0 && !m_isTitleCase)
            return;
        const QString noun = eventNoun(word.word.folded);
        const auto verb = readVerb(word.word.folded);
        if (verb && isVerb(i, *verb, !noun.isEmpty()))
            word.verb = verb;
        else
            word.noun = noun;
    }

    [[nodiscard]] bool isVerb(qsizetype i, const VerbReading &verb, bool isAlsoNoun) const
    {
        const QString before = folded(i - 1);
        if (isModalOrTo(before) || isOneOf(before, u"not n't"))
            return verb.form == VerbForm::Base || verb.lemma == folded(i) || !isAlsoNoun;
        switch (verb.form) {
        case VerbForm::Base:
            return isOneOf(before, u"they we i you who");
        case VerbForm::ThirdPerson:
            return isThirdPerson(i, before, isAlsoNoun || isOftenerNoun(verb.lemma));
        case VerbForm::Past:
            return !isAdjective(i, before) && !(verb.lemma == folded(i) && isDeterminer(before)); // "the cut"
        case VerbForm::Participle:
            return !isDeterminer(before) && !(isAlsoNoun && i > 0 && m_words.at(i - 1).word.isNumber);
        }
        return false;
    }

    [[nodiscard]] bool isThirdPerson(qsizetype i, const QString &before, bool isAlsoNoun) const
    {
        if (isOneOf(before, u"he she it who which that"))
            return true;
        if (isDeterminer(before) || isAlsoNoun || i == 0 || m_words.at(i - 1).word.isNumber)
            return isAlsoNoun && i > 0 && !m_words.at(i - 1).word.isStopword && isDeterminer(folded(i + 1));
        return !m_words.at(i - 1).word.isStopword;
    }

    /** "the proposed law", "an armed group": between a determiner and a noun. */
    [[nodiscard]] bool isAdjective(qsizetype i, const QString &before) const
    {
        if (before == u"-" && i >= 2) // "Iran-backed"
            return m_words.at(i - 1).word.span.end == m_words.at(i).word.span.start;
        const bool isAfterDeterminer = isDeterminer(before) || (i > 0 && m_words.at(i - 1).word.isNumber);
        if (!isAfterDeterminer || i + 1 >= m_words.size())
            return false;
        const Word &next = m_words.at(i + 1).word;
        return next.isWord && !next.isStopword && !m_words.at(i + 1).isTime;
    }

    QList<ClauseWord> &m_words;
    bool m_isTitleCase = false;
};

/**
 * Words of a dateline at the start: names in capitals, a date, an agency in brackets, then a dash that stands apart or
 * ends in one ("HALDEN, Norway (Agency) -- Miners ...").
 */
qsizetype datelineEnd(const QList<ClauseWord> &words, QStringView text)
{
    constexpr qsizetype longest = 16;
    if (words.isEmpty() || !words.first().word.isWord)
        return 0;
    const QStringView lead = textIn(text, words.first().word.span);
    bool isSure = lead.size() > 2 && lead.toString() == lead.toString().toUpper() && lead.front().isLetter();
    bool isBracketed = false;
    for (qsizetype i = 0; i < std::min(words.size(), longest); ++i) {
        const ClauseWord &word = words.at(i);
        const QString &mark = word.word.folded;
        const bool isDash = mark == u"-" || mark == u"--" || mark == u"\u2013" || mark == u"\u2014";
        const bool isLoose = i > 0 && words.at(i - 1).word.span.end < word.word.span.start;
        if (isDash && isLoose) {
            qsizetype end = i + 1;
            while (end < words.size() && !words.at(end).word.isWord && words.at(end).word.folded == mark)
                ++end;
            return isSure ? end : 0;
        }
        isBracketed = (isBracketed || mark == u"(") && mark != u")";
        isSure = isSure || isBracketed;
        if (word.word.isWord && !word.word.isCapitalised && !word.word.isNumber && !word.isTime && !isBracketed
            && word.name < 0)
            return 0;
    }
    return 0;
}

/** Cuts the words into clauses. */
class ClauseCutter
{
public:
    ClauseCutter(ReadSentence &sentence, QStringView text)
        : m_sentence(sentence)
        , m_text(text)
    {
    }

    void cut()
    {
        const auto &words = m_sentence.words;
        Clause clause{.first = m_sentence.body};
        for (qsizetype i = clause.first; i < words.size(); ++i) {
            if (i > clause.first && isStart(i, clause.first)) {
                close(clause, i);
                clause = Clause{.first = i};
            }
            if (i == clause.first)
                name(clause);
            if (isBreak(m_sentence, i, m_text) && !isInsidePurpose(i)) {
                close(clause, i + 1);
                clause = Clause{.first = i + 1};
            }
        }
        close(clause, words.size());
        joinVerbless();
        markReported();
    }

private:
    [[nodiscard]] const QString &folded(qsizetype i) const { return m_sentence.words.at(i).word.folded; }

    void close(Clause clause, qsizetype end)
    {
        clause.last = end;
        if (clause.first < clause.last && clause.first < m_sentence.words.size())
            m_sentence.clauses.append(clause);
    }

    void name(Clause &clause) const
    {
        clause.isRelative = clause.first > 0 && isRelativePronoun(folded(clause.first));
        clause.isSource = folded(clause.first) == u"according";
    }

    [[nodiscard]] bool hasVerb(qsizetype first, qsizetype last) const
    {
        for (qsizetype i = first; i < last; ++i) {
            if (m_sentence.words.at(i).verb || isOneOf(folded(i), u"is are was were be been has have had"))
                return true;
        }
        return false;
    }

    /** "voted on Sunday, May 5, to close": the comma belongs to the date. */
    [[nodiscard]] bool isInsidePurpose(qsizetype i) const
    {
        const auto &words = m_sentence.words;
        return i > 0 && i + 1 < words.size() && words.at(i).word.folded == u"," && words.at(i - 1).isTime
            && folded(i + 1) == u"to";
    }

    [[nodiscard]] bool hasFiniteSoon(qsizetype first, qsizetype within) const
    {
        for (qsizetype i = first; i < std::min(first + within, m_sentence.words.size()); ++i) {
            if (isBreak(m_sentence, i, m_text) || isSubordinator(folded(i)) || isRelativePronoun(folded(i)))
                return false;
            if (m_sentence.words.at(i).isFinite() || isOneOf(folded(i), u"is are was were has have had will would"))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isStart(qsizetype i, qsizetype clauseStart) const
    {
        const ClauseWord &word = m_sentence.words.at(i);
        if (word.isTime)
            return false;
        const QString &text = word.word.folded;
        if (text == u"according" && i + 1 < m_sentence.words.size() && folded(i + 1) == u"to")
            return true;
        const bool isBeforeTime = i + 1 < m_sentence.words.size() && m_sentence.words.at(i + 1).isTime;
        if (text == u"as" && !hasFiniteSoon(i + 1, 10)) // "as their battlefield"
            return false;
        if (isSubordinator(text))
            return !isBeforeTime && !(text == u"so" && i > 0 && !isBreak(m_sentence, i - 1, m_text));
        if (isRelativePronoun(text))
            return text != u"that" || hasFiniteSoon(i + 1, 9);
        if (isOneOf(text, u"and or"))
            return hasVerb(clauseStart, i) && hasFiniteSoon(i + 1, 6);
        return isAfterSaying(i, clauseStart);
    }

    /** "X said Y did": the content begins after the verb of saying and a time that belongs to it. */
    [[nodiscard]] bool isAfterSaying(qsizetype i, qsizetype clauseStart) const
    {
        const auto &words = m_sentence.words;
        qsizetype j = i - 1;
        while (j >= clauseStart && (words.at(j).isTime || isOneOf(folded(j), u"on in at late early")))
            --j;
        if (j < clauseStart || !words.at(j).isFinite() || !isSaying(words.at(j).verb->lemma, true))
            return false;
        if (words.at(j).verb->lemma == u"tell") // tells somebody first
            return false;
        if (isOneOf(folded(i), u"on in at late early of by to for with about as") || isBreak(m_sentence, i, m_text))
            return false;
        return hasFiniteSoon(i, 14);
    }

    [[nodiscard]] bool isOwnNominal(const Clause &clause) const
    {
        const QString &first = folded(clause.first);
        if (!isOneOf(first, u"after before amid despite following including due according"))
            return false;
        for (qsizetype i = clause.first; i < clause.last; ++i) {
            if (!m_sentence.words.at(i).noun.isEmpty())
                return true;
        }
        return false;
    }

    /** Appositions and adverbials have no verb: the first go with what follows, others with what stands before. */
    void joinVerbless()
    {
        QList<Clause> joined;
        bool isPending = false;
        for (const Clause &clause : std::as_const(m_sentence.clauses)) {
            const bool isFull = hasVerb(clause.first, clause.last) || isOwnNominal(clause);
            if (isPending) {
                joined.last().last = clause.last;
                isPending = !hasVerb(clause.first, clause.last); // "On Monday, after the vote, ..."
            } else if (isFull || joined.isEmpty()) {
                joined.append(clause);
                isPending = !isFull;
            } else {
                joined.last().last = clause.last;
            }
        }
        m_sentence.clauses = joined;
    }

    void markReported()
    {
        for (qsizetype c = 1; c < m_sentence.clauses.size(); ++c) {
            Clause &clause = m_sentence.clauses[c];
            const Clause &before = m_sentence.clauses.at(c - 1);
            bool isSaid = before.isReported && !clause.isSource;
            for (qsizetype i = before.first; i < before.last && !isSaid; ++i) {
                const auto &verb = m_sentence.words.at(i).verb;
                isSaid = verb && isSaying(verb->lemma, true) && !isFrontedParticiple(i);
            }
            clause.isReported = isSaid;
        }
    }

    [[nodiscard]] bool isFrontedParticiple(qsizetype i) const { return i == m_sentence.body; }

    ReadSentence &m_sentence;
    QStringView m_text;
};

} // namespace

bool isSaying(const QString &lemma, bool isVerb)
{
    return eventClasses(lemma, isVerb).contains(QLatin1String("say"));
}

int ReadSentence::clauseOf(qsizetype index) const
{
    for (int c = 0; c < clauses.size(); ++c) {
        if (index < clauses.at(c).last)
            return c;
    }
    return int(clauses.size()) - 1;
}

QString placeKey(QStringView written)
{
    static const QHash<QString, QString> &places = lexiconMap(u"placewords.txt");
    QString word = written.toString();
    const auto known = places.constFind(word);
    if (known != places.cend())
        return *known;
    return word.contains(QLatin1Char('.')) ? places.value(word.remove(QLatin1Char('.'))) : QString();
}

NameIndex::NameIndex(const Comparison &comparison)
    : m_mentions(comparison.articles.size())
{
    for (int n = 0; n < comparison.names.size(); ++n) {
        const JoinedName &name = comparison.names.at(n);
        const QString place = placeKey(name.canonical);
        m_keys.append(place.isEmpty() ? QStringLiteral("n:%1").arg(n) : QStringLiteral("p:") + place);
        for (const JoinedMention &mention : name.mentions)
            m_mentions[mention.sentence.article].append(Mention{mention.span, n});
    }
    for (auto &mentions : m_mentions)
        std::ranges::stable_sort(mentions, {}, [](const Mention &mention) { return mention.span.start; });
}

int NameIndex::nameAt(int article, Span span) const
{
    const auto &mentions = m_mentions.at(article);
    auto next
        = std::ranges::upper_bound(mentions, span.start, {}, [](const Mention &mention) { return mention.span.start; });
    while (next != mentions.begin()) {
        --next;
        if (next->span.overlaps(span))
            return next->name;
        if (span.start - next->span.start > 200)
            break;
    }
    return -1;
}

QString NameIndex::keyOf(int name) const
{
    return name < 0 ? QString() : m_keys.at(name);
}

ReadSentence readSentence(const Comparison &comparison, const NameIndex &names, SentenceRef ref)
{
    const Article &article = comparison.article(ref);
    ReadSentence read;
    read.ref = ref;
    const QList<Word> words
        = splitWords(article.sentenceText(ref.sentence), article.sentences.at(ref.sentence).span.start);
    for (const Word &word : words) {
        ClauseWord read1;
        read1.word = word;
        const auto covers = [&](const auto &fact) { return fact.span.overlaps(word.span); };
        read1.isTime = std::ranges::any_of(article.facts.timexes, covers);
        read1.isQuoted = std::ranges::any_of(article.facts.quotations, covers);
        read1.name = names.nameAt(ref.article, word.span);
        if (word.isWord && !word.isNumber && !read1.isTime) {
            const QString place = placeKey(textIn(article.text, word.span));
            if (read1.name >= 0) {
                read1.key = names.keyOf(read1.name);
                if (comparison.names.at(read1.name).kind == NameKind::Organisation)
                    read1.plainKey = place.isEmpty() ? word.stem : QStringLiteral("p:") + place;
            } else if (!place.isEmpty())
                read1.key = QStringLiteral("p:") + place;
            else if (!word.isStopword)
                read1.key = word.stem;
        }
        read.words.append(read1);
    }
    read.body = datelineEnd(read.words, article.text);
    WordReader(read.words).read();
    ClauseCutter(read, article.text).cut();
    return read;
}

} // namespace Counterpoint
