// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordnet.h"

#include <QFile>

namespace Counterpoint::WordNet
{

namespace
{

constexpr double kUntaggedCount = 0.5;

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString withoutMarker(QString word)
{
    const qsizetype bracket = word.indexOf(u'('); // adjectives carry their position: "galore(ip)"
    if (bracket > 0)
        word.truncate(bracket);
    return word.replace(u'_', u' ');
}

void readSynset(const QString &line, QChar pos, Database &database)
{
    const QStringList fields = line.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    Synset synset{pos, {}, {}, line.section(u'|', 1).trimmed()};
    const int words = fields.at(3).toInt(nullptr, 16);
    for (int i = 0; i < words; ++i)
        synset.words << withoutMarker(fields.at(4 + 2 * i));
    qsizetype at = 4 + 2 * words;
    const int pointers = fields.at(at++).toInt();
    for (int i = 0; i < pointers; ++i, at += 4) {
        const QChar targetPos = fields.at(at + 2).front() == u's' ? QChar(u'a') : fields.at(at + 2).front();
        const QString &ends = fields.at(at + 3);
        synset.pointers.append({fields.at(at), targetPos + fields.at(at + 1), ends.first(2).toInt(nullptr, 16),
                                ends.last(2).toInt(nullptr, 16)});
    }
    database.synsets.insert(pos + fields.first(), synset);
}

/** Counts by lemma%pos#sense. */
QHash<QString, int> readCounts(const QString &folder)
{
    QHash<QString, int> counts;
    for (const QString &line : readLines(folder + QStringLiteral("/cntlist.rev"))) {
        const QStringList fields = line.split(u' ');
        const int kind = fields.at(0).section(u'%', 1, 1).front().digitValue();
        const QChar pos = QStringLiteral("?nvara").at(kind);
        counts.insert(fields.at(0).section(u'%', 0, 0) + u'%' + pos + u'#' + fields.at(1), fields.at(2).toInt());
    }
    return counts;
}

void readIndex(const QString &line, QChar pos, const QHash<QString, int> &counts, Database &database)
{
    const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
    const int senses = fields.at(2).toInt();
    const QString &lemma = fields.at(0);
    double sum = 0;
    QList<double> weights;
    for (int sense = 1; sense <= senses; ++sense) {
        const int count = counts.value(lemma + u'%' + pos + u'#' + QString::number(sense));
        weights << count + kUntaggedCount;
        sum += weights.last();
    }
    for (int sense = 0; sense < senses; ++sense) {
        const QString synset = pos + fields.at(fields.size() - senses + sense);
        database.probability.insert(synset + u'/' + QString(lemma).replace(u'_', u' '), weights.at(sense) / sum);
    }
}

} // namespace

Database read(const QString &folder)
{
    Database database;
    const QHash<QString, int> counts = readCounts(folder);
    const QList<std::pair<QString, QChar>> files{{QStringLiteral("noun"), u'n'},
                                                 {QStringLiteral("verb"), u'v'},
                                                 {QStringLiteral("adj"), u'a'},
                                                 {QStringLiteral("adv"), u'r'}};
    for (const auto &[file, pos] : files) {
        for (const QString &line : readLines(folder + QStringLiteral("/data.") + file)) {
            if (!line.startsWith(u' '))
                readSynset(line, pos, database);
        }
        for (const QString &line : readLines(folder + QStringLiteral("/index.") + file)) {
            if (!line.startsWith(u' '))
                readIndex(line, pos, counts, database);
        }
    }
    return database;
}

QList<QStringList> readExceptions(const QString &folder, const QStringList &files)
{
    QList<QStringList> rows;
    for (const QString &file : files) {
        for (const QString &line : readLines(folder + u'/' + file + QStringLiteral(".exc"))) {
            const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
            if (!line.contains(u'_'))
                rows << QStringList{fields.at(0), fields.at(1)};
        }
    }
    return rows;
}

} // namespace Counterpoint::WordNet
