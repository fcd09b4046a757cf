// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "positionmap.h"

#include <algorithm>

namespace Counterpoint
{

PositionMap::PositionMap(const QList<Span> &paragraphs)
    : m_paragraphs(paragraphs)
{
    int start = 0;
    for (const Span &paragraph : m_paragraphs) {
        m_starts.append(start);
        start += static_cast<int>(paragraph.length()) + 1;
    }
}

int PositionMap::blockAt(qsizetype textPosition) const
{
    const auto after = std::ranges::upper_bound(m_paragraphs, textPosition, {}, &Span::start);
    return static_cast<int>(after - m_paragraphs.begin()) - 1;
}

int PositionMap::toDocument(qsizetype textPosition) const
{
    const int block = blockAt(textPosition);
    if (block < 0)
        return 0;
    const Span paragraph = m_paragraphs.at(block);
    return m_starts.at(block) + static_cast<int>(std::min(textPosition, paragraph.end) - paragraph.start);
}

qsizetype PositionMap::toText(int documentPosition) const
{
    const auto after = std::ranges::upper_bound(m_starts, documentPosition);
    const auto block = after - m_starts.begin() - 1;
    if (block < 0)
        return 0;
    const Span paragraph = m_paragraphs.at(block);
    return std::min(paragraph.start + documentPosition - m_starts.at(block), paragraph.end);
}

Span PositionMap::inBlock(int block, Span span) const
{
    const Span paragraph = m_paragraphs.at(block);
    const Span common{std::max(span.start, paragraph.start), std::min(span.end, paragraph.end)};
    return common.isEmpty() ? Span{} : Span{common.start - paragraph.start, common.end - paragraph.start};
}

int sentenceAt(const Article &article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.sentences, position, {},
                                                [](const Sentence &sentence) { return sentence.span.start; });
    return static_cast<int>(after - article.sentences.begin()) - 1;
}

int sentenceHolding(const Article &article, qsizetype position)
{
    const int sentence = sentenceAt(article, position);
    return sentence >= 0 && article.sentences.at(sentence).span.contains(position) ? sentence : -1;
}

int furnitureHolding(const Article &article, qsizetype position)
{
    const auto found = std::ranges::find_if(
        article.furniture, [position](const Furniture &furniture) { return furniture.span.contains(position); });
    return found == article.furniture.end() ? -1 : static_cast<int>(found - article.furniture.begin());
}

QList<bool> furnitureParagraphs(const Article &article)
{
    QList<bool> result(article.paragraphs.size(), false);
    for (const Sentence &sentence : article.sentences)
        Q_ASSERT(sentence.paragraph < article.paragraphs.size());
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const Span paragraph = article.paragraphs.at(i);
        qsizetype covered = 0;
        for (const Furniture &furniture : article.furniture) {
            if (furniture.span.overlaps(paragraph))
                covered
                    += std::min(furniture.span.end, paragraph.end) - std::max(furniture.span.start, paragraph.start);
        }
        result[i] = covered > 0 && covered * 10 >= paragraph.length() * 9; // the rest is space and marks
    }
    return result;
}

} // namespace Counterpoint
