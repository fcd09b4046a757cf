// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftext.h"

#include "htmlblocks.h"

#include <text/decode.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Counterpoint
{

namespace
{

struct FlowLine {
    QString text;
    QRectF place;
    qsizetype page = 0;
    QString furniture;
};

/** What is usual in this file. */
struct Measures {
    double extent = 0; ///< Of a full line, as extentOf() gives it.
    double leading = 0; ///< From one line to the next, in points; 0 when unknown.
    double height = 0;
};

double extentOf(const FlowLine &line)
{
    return line.place.isNull() ? static_cast<double>(line.text.size()) : line.place.width();
}

double portion(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(static_cast<qsizetype>(std::ceil(static_cast<double>(values.size() - 1) * share)));
}

bool areNeighbours(const FlowLine &line, const FlowLine &next)
{
    return line.page == next.page && !line.place.isNull() && !next.place.isNull()
        && next.place.top() > line.place.top();
}

Measures measure(const QList<FlowLine> &lines)
{
    QList<double> heights;
    for (const FlowLine &line : lines) {
        if (line.furniture.isEmpty())
            heights.append(QList<double>(1 + line.text.size() / 20, line.place.height())); // long lines tell more
    }
    const double height = portion(heights, 0.5);
    QList<double> extents;
    QList<double> leadings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isUsual = std::abs(lines[i].place.height() - height) <= height * 0.35;
        if (!isUsual || !lines[i].furniture.isEmpty() || lines[i].text.size() < 12)
            continue;
        extents.append(extentOf(lines[i]));
        if (i > 0 && areNeighbours(lines[i - 1], lines[i]))
            leadings.append(lines[i].place.bottom() - lines[i - 1].place.bottom());
    }
    return {portion(extents, 0.9), portion(leadings, 0.4), height};
}

QList<FlowLine> flowOf(const QList<PdfPage> &pages, const RunContext &context)
{
    const QList<QStringList> reasons = edgeReasons(pages);
    QList<FlowLine> lines;
    for (qsizetype page = 0; page < pages.size() && !context.isCancelled(); ++page) {
        for (qsizetype i = 0; i < pages[page].size(); ++i)
            lines.append({pages[page][i].text, pages[page][i].place, page, reasons[page][i]});
    }
    return lines;
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("[.!?\u2026:][\"'\u2019\u201D\u00BB)\\]]*$"));
    return stop.match(text).hasMatch();
}

bool opensItem(const QString &text)
{
    static const QRegularExpression item(QStringLiteral("^(?:[\u2022\u25AA\u25CF\u25E6\u2023*\u2013-]|\\d{1,2}[.)]) "));
    return item.match(text).hasMatch();
}

bool isHyphenated(const QString &text)
{
    return text.size() > 1 && (text.endsWith(kLineHyphen) || text.endsWith(u'-') || text.endsWith(QChar(0xAD)))
        && text.at(text.size() - 2).isLetter();
}

/** Was the line broken because the first word of the next one had no room in it? */
bool isFull(const FlowLine &line, const FlowLine &next, const Measures &usual)
{
    const qsizetype space = next.text.indexOf(u' ');
    const qsizetype word = (space < 0 ? next.text.size() : space) + 1;
    const double wordExtent
        = extentOf(next) * static_cast<double>(word) / static_cast<double>(std::max(word, next.text.size()));
    return extentOf(line) >= usual.extent * 0.92 || extentOf(line) + wordExtent >= usual.extent * 0.97;
}

bool goesOn(const FlowLine &line, const FlowLine &next, const Measures &usual)
{
    if (opensItem(next.text))
        return false;
    const bool isNeighbour = areNeighbours(line, next);
    const bool isPlaced = !line.place.isNull() && !next.place.isNull();
    const double smaller = std::min(line.place.height(), next.place.height());
    if (isPlaced && std::abs(line.place.height() - next.place.height()) > smaller * 0.35)
        return false; // letters of another size
    if (isNeighbour && usual.leading > 0 && next.place.bottom() - line.place.bottom() > usual.leading * 1.35)
        return false;
    if (isHyphenated(line.text) || next.text.front().isLower())
        return true;
    if (!isFull(line, next, usual) || !endsSentence(line.text))
        return isFull(line, next, usual);
    const bool isIndented = isNeighbour && next.place.left() > line.place.left() + 6;
    return isNeighbour ? !isIndented : line.page == next.page && !isPlaced;
}

/** The words of the file, without the halves of words that are parted at line ends. */
QSet<QString> wordsOf(const QList<FlowLine> &lines)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+(?:-\\p{L}+)*(?![-\\x{AD}\\x{FFFE}\\p{L}])"));
    QSet<QString> words;
    bool isAfterHyphen = false;
    for (const FlowLine &line : lines) {
        auto matches = word.globalMatch(line.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart() > 0 || !isAfterHyphen)
                words.insert(match.captured().toLower());
        }
        isAfterHyphen = isHyphenated(line.text);
    }
    return words;
}

/** Puts lines together to paragraphs. */
class Paragraphs
{
public:
    Paragraphs(const QList<FlowLine> &lines, Draft &draft)
        : m_usual(measure(lines))
        , m_words(wordsOf(lines))
        , m_draft(draft)
    {
    }

    void take(const FlowLine &line)
    {
        if (!line.furniture.isEmpty()) {
            m_waiting.append(line);
            return;
        }
        if (!m_text.isEmpty() && goesOn(m_last, line, m_usual)) {
            join(line.text);
        } else {
            flush();
            m_text = line.text;
            m_height = line.place.height();
        }
        m_last = line;
    }

    void flush()
    {
        if (!m_text.isEmpty()) {
            Block block;
            const bool isLarge = m_usual.height > 0 && m_height > m_usual.height * 1.3 && m_text.size() < 300;
            block.kind = opensItem(m_text) ? BlockKind::ListItem : isLarge ? BlockKind::Heading : BlockKind::Paragraph;
            if (m_text.endsWith(kLineHyphen))
                m_text.back() = u'-';
            append(m_text, block);
        }
        m_text.clear();
        for (const FlowLine &line : std::as_const(m_waiting)) {
            Block block;
            block.furniture = line.furniture;
            block.confidence = 0.9;
            append(line.text, block);
        }
        m_waiting.clear();
    }

private:
    void append(const QString &text, const Block &block)
    {
        if (const QString clean = cleanText(text).simplified(); !clean.isEmpty())
            appendBlock(m_draft, clean, block);
    }

    void join(const QString &next)
    {
        if (!isHyphenated(m_text)) {
            m_text += u' ' + next;
            return;
        }
        m_text.chop(1);
        m_text += (keepsHyphen(next) ? QStringLiteral("-") : QString()) + next;
    }

    /** Names and "well-known" have their hyphen anywhere; "har-bour" only at the end of a line. */
    [[nodiscard]] bool keepsHyphen(const QString &next) const
    {
        static const QRegularExpression lastWord(QStringLiteral("\\p{L}+(?:-\\p{L}+)*$"));
        static const QRegularExpression firstWord(QStringLiteral("^\\p{L}+"));
        if (!next.front().isLower())
            return true;
        const QString head = lastWord.match(m_text.last(std::min<qsizetype>(m_text.size(), 60))).captured().toLower();
        const QString tail = firstWord.match(next).captured().toLower();
        if (m_words.contains(head + tail))
            return false;
        return m_words.contains(head + u'-' + tail) || (m_words.contains(head) && m_words.contains(tail));
    }

    Measures m_usual;
    QSet<QString> m_words;
    Draft &m_draft;
    QList<FlowLine> m_waiting; ///< Furniture inside a paragraph that goes on.
    FlowLine m_last;
    QString m_text;
    double m_height = 0;
};

} // namespace

Draft pdfDraft(const QList<PdfPage> &pages, const RunContext &context)
{
    const QList<FlowLine> lines = flowOf(pages, context);
    Draft draft;
    Paragraphs paragraphs(lines, draft);
    for (const FlowLine &line : lines) {
        if (context.isCancelled())
            break;
        paragraphs.take(line);
    }
    paragraphs.flush();
    return draft;
}

} // namespace Counterpoint
