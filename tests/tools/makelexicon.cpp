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

#include "textcounts.h"
#include "wordnet.h"
#include "wordties.h"

#include <text/lexicon.h>
#include <text/words.h>

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QSet>

#include <cmath>

using namespace Counterpoint;

namespace
{

constexpr double kMostListed = 10.6; // -ln of the share: words rarer than this are not listed

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

QStringList frequencyLines(const WordNet::Database &database, const TextCounts &running)
{
    TextCounts glosses;
    for (const WordNet::Synset &synset : database.synsets)
        glosses.add(synset.gloss);
    QMap<QString, QString> lines;
    const QSet<QString> &stopwords = lexiconSet(QStringLiteral("stopwords.txt"));
    for (const QString &key : glosses.keys() + running.keys()) {
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
        TextCounts::countFiles(arguments.sliced(4)).write(arguments.at(3));
    const QStringList frequencies = frequencyLines(database, TextCounts::read(arguments.at(3)));
    QSet<QString> listed = lexiconSet(QStringLiteral("stopwords.txt")); // particles of verbs
    for (const QString &line : frequencies)
        listed.insert(line.section(u'\t', 0, 0));
    write(output + QStringLiteral("/wordrelations.txt"),
          QStringLiteral(
              "Base form, then related base forms: the last character is the strength in tenths, '!' an opposite."),
          WordTies(database, listed).lines());
    write(output + QStringLiteral("/wordfrequency.txt"),
          QStringLiteral("Base form and -ln of the share of sentences (glosses, news) that hold it."), frequencies);
    return 0;
}
