// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "furniture.h"

#include <text/words.h>

#include <QHash>
#include <QSet>

namespace Counterpoint {

namespace {

/** Names of a line as stems: capitalised words that do not merely open a sentence. */
QSet<QString> namesOf(QStringView text, const Line &line)
{
    QSet<QString> names;
    bool isSentenceStart = true;
    for (const Word &word : splitWords(textIn(text, line.span))) {
        if (!word.isWord) {
            isSentenceStart = isSentenceStart || word.folded == QLatin1String(".") || word.folded == QLatin1String("!")
                || word.folded == QLatin1String("?") || word.folded == QLatin1String("\"");
            continue;
        }
        if (word.isCapitalised && !word.isStopword && !isSentenceStart)
            names.insert(word.stem);
        isSentenceStart = false;
    }
    return names;
}

struct Part {
    qsizetype headline = 0;
    qsizetype end = 0; ///< One past its last paragraph.
};

/** A headline inside the body with the paragraphs glued to it, while other paragraphs are parted by blank lines. */
Part partAt(const QList<Line> &lines, qsizetype i)
{
    Part part{i, i + 1};
    while (part.end < lines.size() && part.end <= i + 3 && lines[part.end].isBody() && !lines[part.end].isAfterBlankLine
           && isRunningText(lines[part.end]))
        ++part.end;
    return part;
}

bool isSpacedOut(const QList<Line> &lines)
{
    int spaced = 0;
    for (const Line &line : lines)
        spaced += line.isAfterBlankLine;
    return spaced * 4 >= lines.size() * 3;
}

} // namespace

void markForeignStory(const QString &text, QList<Line> &lines)
{
    // Only where blank lines part the paragraphs does their lack bind a headline to the text under it.
    if (lines.size() < 6 || !isSpacedOut(lines))
        return;
    QHash<QString, int> bearers;
    QList<QSet<QString>> names;
    for (const Line &line : lines) {
        names.append(line.role == LineRole::Furniture ? QSet<QString>() : namesOf(text, line));
        for (const QString &name : names.last())
            ++bearers[name];
    }
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (!lines[i].isBody() || lines[i].kind != BlockKind::Paragraph || !isHeadlineLike(lines[i]) || !lines[i].isAfterBlankLine)
            continue;
        const Part part = partAt(lines, i);
        if (part.end == i + 1)
            continue;
        QHash<QString, int> inside;
        for (qsizetype k = i; k < part.end; ++k) {
            for (const QString &name : names[k])
                ++inside[name];
        }
        int shared = 0;
        for (auto it = inside.cbegin(); it != inside.cend(); ++it)
            shared += bearers.value(it.key()) > it.value();
        if (inside.size() < 3 || shared * 2 > inside.size())
            continue;
        for (qsizetype k = i; k < part.end; ++k)
            lines[k].makeFurniture(QStringLiteral("other story"), 0.7);
    }
}

} // namespace Counterpoint
