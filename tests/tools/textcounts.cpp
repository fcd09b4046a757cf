// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textcounts.h"

#include <compare/wordweights.h>
#include <text/words.h>

#include <QFile>
#include <QSet>

namespace Counterpoint
{

namespace
{

constexpr int kLeastTextCount = 3;
constexpr const char *kCountsHead
    = "# SPDX-FileCopyrightText: 2026 The Counterpoint developers\n"
      "# SPDX-License-Identifier: GPL-3.0-or-later\n"
      "# In how many texts a base form stands, made by makelexicon; in the first row the number of texts. Counted in "
      "the\n"
      "# sentences of a part of the Microsoft Research Paraphrase Corpus and in the headlines of 2013 of SemEval's\n"
      "# Semantic Textual Similarity.\n";

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TextCounts TextCounts::countFiles(const QStringList &paths)
{
    TextCounts counts;
    QSet<QString> seen;
    for (const QString &path : paths) {
        for (const QString &line : readLines(path)) {
            if (!seen.contains(line))
                counts.add(line);
            seen.insert(line);
        }
    }
    return counts;
}

TextCounts TextCounts::read(const QString &path)
{
    TextCounts counts;
    for (const QString &line : readLines(path)) {
        if (!line.startsWith(u'#') && !line.contains(u'\t'))
            counts.m_texts += line.toInt();
        else if (!line.startsWith(u'#'))
            counts.m_counts[line.section(u'\t', 0, 0)] += line.section(u'\t', 1).toInt();
    }
    return counts;
}

void TextCounts::write(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QStringList lines{QString::number(m_texts)};
    for (auto at = m_counts.cbegin(); at != m_counts.cend(); ++at) {
        if (at.value() >= kLeastTextCount)
            lines << at.key() + u'\t' + QString::number(at.value());
    }
    file.write((QString::fromLatin1(kCountsHead) + lines.join(u'\n') + u'\n').toUtf8());
}

void TextCounts::add(const QString &text)
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

double TextCounts::share(const QString &key) const
{
    return m_texts > 0 ? double(m_counts.value(key)) / m_texts : 0;
}

} // namespace Counterpoint
