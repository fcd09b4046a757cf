// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "furniture.h"

#include <text/words.h>

#include <QHash>
#include <QSet>

namespace Counterpoint
{

namespace
{

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
    qsizetype spaced = 0;
    for (const Line &line : lines)
        spaced += line.isAfterBlankLine;
    return spaced * 4 >= lines.size() * 3;
}

/** The headlines inside the body that have text glued to them. */
QList<Part> partsOf(const QList<Line> &lines)
{
    QList<Part> parts;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const bool isHeadline = lines[i].isBody() && lines[i].kind == BlockKind::Paragraph && isHeadlineLike(lines[i]);
        if (!isHeadline || !lines[i].isAfterBlankLine)
            continue;
        const Part part = partAt(lines, i);
        if (part.end > i + 1)
            parts.append(part);
    }
    return parts;
}

/** Who is named in how many lines. */
using Bearers = QHash<QString, int>;

Bearers bearersIn(const QList<QSet<QString>> &names, qsizetype begin, qsizetype end)
{
    Bearers bearers;
    for (qsizetype i = begin; i < end; ++i) {
        for (const QString &name : names[i])
            ++bearers[name];
    }
    return bearers;
}

} // namespace

void markForeignStory(const QString &text, const RunContext &context, QList<Line> &lines)
{
    // Only where blank lines part the paragraphs does their lack bind a headline to the text under it.
    if (lines.size() < 6 || !isSpacedOut(lines))
        return;
    const QList<Part> parts = partsOf(lines);
    if (parts.isEmpty())
        return;
    QList<QSet<QString>> names;
    context.each(readingStage(), lines.size(), [&](qsizetype index) {
        const Line &line = lines.at(index);
        names.append(line.role == LineRole::Furniture ? QSet<QString>() : namesOf(text, line));
    });
    if (context.isCancelled())
        return;
    const Bearers all = bearersIn(names, 0, names.size());
    for (const Part &part : parts) {
        const Bearers inside = bearersIn(names, part.headline, part.end);
        qsizetype shared = 0;
        for (auto it = inside.cbegin(); it != inside.cend(); ++it)
            shared += all.value(it.key()) > it.value();
        if (inside.size() < 3 || shared * 2 > inside.size())
            continue;
        for (qsizetype k = part.headline; k < part.end; ++k)
            lines[k].makeFurniture(QStringLiteral("other story"), 0.7);
    }
}

} // namespace Counterpoint
