// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Makes the matcher's word lists from WordNet 3.0 and from counts of words in texts:
 *
 *   makelexicon WORDNET_FOLDER OUTPUT_FOLDER COUNTS [TEXT...]
 *
 * wordrelations.txt  which words may stand for one another, with a strength; which are opposites
 * irregular.txt      irregular forms
 * wordfrequency.txt  how rare a word is in the glosses and in the texts
 *
 * COUNTS is tests/tools/textcounts.txt, in how many texts a word stands; it is made anew when texts are named (files
 * with one text a line).
 */

#include "wordnet.h"

#include <compare/wordweights.h>
#include <text/lexicon.h>
#include <text/words.h>

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Counterpoint;

namespace
{

constexpr double kSenseExponent = 0.4; // how much a word's other senses weaken a tie in one of them
constexpr double kLeastOpposite = 0.23;
constexpr double kLeastStrength = 0.45;
constexpr double kMostListed = 10.6; // -ln of the share: words rarer than this are not listed
constexpr int kLeastTextCount = 3;
constexpr const char *kCountsHead
    = "# SPDX-FileCopyrightText: 2026 The Counterpoint developers\n"
      "# SPDX-License-Identifier: GPL-3.0-or-later\n"
      "# In how many texts a base form stands, made by makelexicon; in the first row the number of texts. Counted in "
      "the\n"
      "# sentences of a part of the Microsoft Research Paraphrase Corpus and in the headlines of 2013 of SemEval's\n"
      "# Semantic Textual Similarity.\n";
constexpr qsizetype kMostHyponyms = 60; // a hypernym of more is too general to stand for the word

QString license(const QString &what)
{
    return QStringLiteral(
               "# SPDX-FileCopyrightText: 2006 Princeton University (WordNet 3.0)\n"
               "# SPDX-FileCopyrightText: 2026 The Counterpoint developers\n"
               "# SPDX-License-Identifier: GPL-3.0-or-later AND LicenseRef-WordNet-3.0\n"
               "# Made from WordNet 3.0 by tests/tools/makelexicon; see LICENSES/LicenseRef-WordNet-3.0.txt\n# %1\n")
        .arg(what);
}

void write(const QString &path, const QString &head, const QStringList &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write((license(head) + lines.join(u'\n') + u'\n').toUtf8());
}

/** The key of a lemma as the matcher makes it from a text; empty when it cannot be met there. */
QString keyOfLemma(const QString &lemma)
{
    QStringList keys;
    const QList<Word> words = splitWords(lemma);
    for (const Word &word : words) {
        if (word.isWord)
            keys << wordKey(textIn(lemma, word.span), word);
    }
    const bool isPhraseTooLong = keys.size() > 3;
    const bool isOrdinaryPhrase = keys.size() > 1 && !lemma.front().isUpper() && !words.last().isStopword;
    const bool isStopword = keys.size() == 1 && words.first().isStopword && keys.first() == words.first().stem;
    return isPhraseTooLong || isOrdinaryPhrase || isStopword ? QString() : keys.join(u' ');
}

struct Tie {
    double strength = 0;
    bool isOpposite = false;
};

class Relations
{
public:
    Relations(const WordNet::Database &database, const QSet<QString> &listed)
        : m_database(database)
        , m_listed(listed)
    {
        countHyponyms();
        for (auto at = database.synsets.cbegin(); at != database.synsets.cend(); ++at)
            addSynset(at.key(), at.value());
        addDerived();
    }

    /** Only words that are met often enough to be worth their place. */
    [[nodiscard]] bool isListed(const QString &key) const
    {
        return std::ranges::all_of(key.split(u' '), [&](const QString &part) { return m_listed.contains(part); });
    }

    QStringList lines() const
    {
        QStringList lines;
        for (auto at = m_ties.cbegin(); at != m_ties.cend(); ++at) {
            if (!isListed(at.key()))
                continue;
            QString line = at.key();
            for (auto tie = at->cbegin(); tie != at->cend(); ++tie) {
                if (!isListed(tie.key()))
                    continue;
                if (tie->isOpposite && tie->strength < kLeastStrength)
                    line += u'\t' + tie.key() + u'!';
                else if (tie->strength >= kLeastStrength)
                    line += u'\t' + tie.key() + QString::number(std::min(9, int(std::lround(tie->strength * 10))));
            }
            if (line.size() > at.key().size())
                lines << line;
        }
        return lines;
    }

private:
    void countHyponyms()
    {
        for (const WordNet::Synset &synset : m_database.synsets) {
            for (const WordNet::Pointer &pointer : synset.pointers)
                m_hyponyms[pointer.target] += pointer.symbol == QLatin1String("@") ? 1 : 0;
        }
    }

    void add(const QString &a, const QString &b, double strength, bool isOpposite = false)
    {
        const QString x = keyOf(a);
        const QString y = keyOf(b);
        if (x.isEmpty() || y.isEmpty() || x == y)
            return;
        Tie &tie = m_ties[std::min(x, y)][std::max(x, y)];
        tie.strength = std::max(tie.strength, strength);
        tie.isOpposite = tie.isOpposite || isOpposite;
    }

    QString keyOf(const QString &lemma)
    {
        const auto known = m_keys.constFind(lemma);
        return known != m_keys.constEnd() ? *known : *m_keys.insert(lemma, keyOfLemma(lemma));
    }

    /** How likely both words are meant in these senses, as a factor for the strength of the tie. */
    double shareOf(const QString &synsetA, const QString &a, const QString &synsetB, const QString &b) const
    {
        return std::pow(m_database.probabilityOf(synsetA, a) * m_database.probabilityOf(synsetB, b), kSenseExponent);
    }

    static double strengthOf(const QString &symbol, QChar pos)
    {
        if (symbol == QLatin1String("$") || symbol == QLatin1String("="))
            return 0.8;
        if (symbol == QLatin1String("&"))
            return 0.7;
        if (symbol == QLatin1String("@"))
            return pos == u'v' ? 0.75 : 0.7;
        if (symbol == QLatin1String("*") || symbol == QLatin1String(">"))
            return 0.6;
        return 0;
    }

    void addSynset(const QString &id, const WordNet::Synset &synset)
    {
        for (const QString &a : synset.words) {
            for (const QString &b : synset.words) {
                if (a < b)
                    add(a, b, shareOf(id, a, id, b));
            }
        }
        for (const WordNet::Pointer &pointer : synset.pointers)
            addPointer(id, synset, pointer);
    }

    void addPointer(const QString &id, const WordNet::Synset &synset, const WordNet::Pointer &pointer)
    {
        const WordNet::Synset &target = m_database.synsets[pointer.target];
        const bool isTooGeneral
            = pointer.symbol == QLatin1String("@") && m_hyponyms.value(pointer.target) > kMostHyponyms;
        if (pointer.sourceWord == 0) {
            const double strength = isTooGeneral ? 0 : strengthOf(pointer.symbol, synset.pos);
            for (const QString &a : strength > 0 ? synset.words : QStringList()) {
                for (const QString &b : target.words)
                    add(a, b, strength * shareOf(id, a, pointer.target, b));
            }
            return;
        }
        const QString a = synset.words.at(pointer.sourceWord - 1);
        const QString b = target.words.at(pointer.targetWord - 1);
        if (pointer.symbol == QLatin1String("!"))
            add(a, b, 0, shareOf(id, a, pointer.target, b) > kLeastOpposite);
        if (pointer.symbol == QLatin1String("+") || pointer.symbol == QLatin1String("\\")) {
            add(a, b, 0.9 * std::max(0.6, shareOf(id, a, pointer.target, b)));
            m_derived[keyOf(a)].insert(keyOf(b));
            m_derived[keyOf(b)].insert(keyOf(a));
        }
    }

    /** "expulsion" and "oust": the noun's verb has the other as a synonym. */
    void addDerived()
    {
        const auto direct = m_ties;
        for (auto at = direct.cbegin(); at != direct.cend(); ++at) {
            for (auto tie = at->cbegin(); tie != at->cend(); ++tie) {
                if (tie->strength < 0.5)
                    continue;
                for (const QString &a : m_derived.value(at.key()))
                    extend(a, tie.key(), tie->strength);
                for (const QString &b : m_derived.value(tie.key()))
                    extend(at.key(), b, tie->strength);
            }
        }
    }

    void extend(const QString &a, const QString &b, double strength)
    {
        if (a.isEmpty() || b.isEmpty() || a == b)
            return;
        Tie &tie = m_ties[std::min(a, b)][std::max(a, b)];
        tie.strength = std::max(tie.strength, 0.85 * strength);
    }

    const WordNet::Database &m_database;
    const QSet<QString> &m_listed;
    QHash<QString, QString> m_keys;
    QHash<QString, int> m_hyponyms;
    QMap<QString, QMap<QString, Tie>> m_ties;
    QHash<QString, QSet<QString>> m_derived;
};

/** In how many of the texts a base form stands. */
class Counter
{
public:
    void add(const QString &text)
    {
        QSet<QString> keys;
        for (const Word &word : splitWords(text)) {
            if (word.isWord && !word.isNumber)
                keys.insert(wordKey(textIn(text, word.span), word));
        }
        for (const QString &key : std::as_const(keys))
            ++m_counts[key];
        ++m_texts;
    }
    void add(const QString &key, int count) { m_counts[key] += count; }
    void addTexts(int count) { m_texts += count; }
    [[nodiscard]] double share(const QString &key) const
    {
        return m_texts > 0 ? double(m_counts.value(key)) / m_texts : 0;
    }
    [[nodiscard]] const QMap<QString, int> &counts() const { return m_counts; }
    [[nodiscard]] int texts() const { return m_texts; }

private:
    QMap<QString, int> m_counts;
    int m_texts = 0;
};

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Counter countTexts(const QStringList &paths)
{
    Counter counter;
    QSet<QString> seen;
    for (const QString &path : paths) {
        for (const QString &line : readLines(path)) {
            if (!seen.contains(line))
                counter.add(line);
            seen.insert(line);
        }
    }
    return counter;
}

/** First the number of the texts, then base form and count; rare base forms are left out, so that no text can be told.
 */
void writeCounts(const QString &path, const Counter &counter)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QStringList lines{QString::number(counter.texts())};
    for (auto at = counter.counts().cbegin(); at != counter.counts().cend(); ++at) {
        if (at.value() >= kLeastTextCount)
            lines << at.key() + u'\t' + QString::number(at.value());
    }
    file.write((QString::fromLatin1(kCountsHead) + lines.join(u'\n') + u'\n').toUtf8());
}

Counter readCounts(const QString &path)
{
    Counter counter;
    for (const QString &line : readLines(path)) {
        if (!line.startsWith(u'#') && !line.contains(u'\t'))
            counter.addTexts(line.toInt());
        else if (!line.startsWith(u'#'))
            counter.add(line.section(u'\t', 0, 0), line.section(u'\t', 1).toInt());
    }
    return counter;
}

QStringList frequencyLines(const WordNet::Database &database, const Counter &running)
{
    Counter glosses;
    for (const WordNet::Synset &synset : database.synsets)
        glosses.add(synset.gloss);
    QMap<QString, QString> lines;
    const QSet<QString> &stopwords = lexiconSet(QStringLiteral("stopwords.txt"));
    for (const QString &key : glosses.counts().keys() + running.counts().keys()) {
        if (stopwords.contains(key))
            continue;
        const double share = (glosses.share(key) + running.share(key)) / 2;
        if (share > 0 && -std::log(share) <= kMostListed)
            lines.insert(key, key + u'\t' + QString::number(-std::log(share), 'f', 1));
    }
    return lines.values();
}

QStringList irregularLines(const QString &folder, const WordNet::Database &database)
{
    QSet<QString> lemmas;
    for (const WordNet::Synset &synset : database.synsets) {
        for (const QString &word : synset.words)
            lemmas.insert(word);
    }
    QMap<QString, QString> lines;
    const QStringList files{QStringLiteral("noun"), QStringLiteral("verb")};
    for (const QStringList &row : WordNet::readExceptions(folder, files)) {
        if (stemOf(row.at(0)) != stemOf(row.at(1)) && lemmas.contains(row.at(1)))
            lines.insert(row.at(0), row.at(0) + u'\t' + row.at(1));
    }
    return lines.values();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("usage: makelexicon WORDNET_FOLDER OUTPUT_FOLDER COUNTS [TEXT...]");
    const QString &wordNet = arguments.at(1);
    const QString &output = arguments.at(2);
    const WordNet::Database database = WordNet::read(wordNet);
    write(output + QStringLiteral("/irregular.txt"), QStringLiteral("Irregular form and base form."),
          irregularLines(wordNet, database));
    if (arguments.size() > 4)
        writeCounts(arguments.at(3), countTexts(arguments.sliced(4)));
    const QStringList frequencies = frequencyLines(database, readCounts(arguments.at(3)));
    QSet<QString> listed = lexiconSet(QStringLiteral("stopwords.txt")); // particles of verbs
    for (const QString &line : frequencies)
        listed.insert(line.section(u'\t', 0, 0));
    write(output + QStringLiteral("/wordrelations.txt"),
          QStringLiteral(
              "Base form, then related base forms: the last character is the strength in tenths, '!' an opposite."),
          Relations(database, listed).lines());
    write(output + QStringLiteral("/wordfrequency.txt"),
          QStringLiteral("Base form and -ln of the share of sentences (glosses, news) that hold it."), frequencies);
    return 0;
}
