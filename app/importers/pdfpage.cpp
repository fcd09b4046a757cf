// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpage.h"

#include <text/fold.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

/** How many lines at the top and at the foot of a page can be its header and footer. */
constexpr qsizetype kEdgeLines = 3;

/** "3", "- 3 -", "Page 3 of 12", "3/12". */
bool isPageNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:[-\u2013\u2014] ?)?(?:page |p\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-\u2013\u2014])?$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isAtEdge(qsizetype index, qsizetype size)
{
    return index < kEdgeLines || index >= size - kEdgeLines;
}

/** Numbers differ from page to page. */
QString edgeKey(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    return foldForMatching(text).replace(number, QStringLiteral("#"));
}

/** Finds what stands at the edge of most pages. */
class PageEdges
{
public:
    explicit PageEdges(const QList<PdfPage> &pages)
        : m_pages(pages.size())
    {
        for (const PdfPage &page : pages) {
            QSet<QString> seen;
            for (qsizetype i = 0; i < page.size(); ++i) {
                const QString key = edgeKey(page[i].text);
                if (!isAtEdge(i, page.size()) || seen.contains(key))
                    continue;
                seen.insert(key);
                m_places[key].append(page[i].place);
            }
        }
    }

    /** The reason why a line of the edge is furniture, or empty. */
    [[nodiscard]] QString reasonOf(const PdfLine &line) const
    {
        if (isPageNumber(line.text))
            return QStringLiteral("footer");
        const QList<QRectF> places = m_places.value(edgeKey(line.text));
        // headers of left and right pages differ
        const bool isRepeated = places.size() >= 2 && places.size() * 5 >= m_pages * 2;
        return isRepeated && hasCompany(line.place, places) ? QStringLiteral("repeated line") : QString();
    }

private:
    /** The headline of the first page may be the header of the others: it stands elsewhere. */
    static bool hasCompany(const QRectF &place, const QList<QRectF> &places)
    {
        return std::ranges::count_if(
                   places,
                   [&](const QRectF &other) { return place.isNull() || std::abs(other.top() - place.top()) < 8; })
            >= 2;
    }

    qsizetype m_pages;
    QHash<QString, QList<QRectF>> m_places;
};

} // namespace

PdfPage pdfLines(const QString &text, const QList<QRectF> &pieces)
{
    QString parted = text;
    parted.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QChar(0x02), kLineHyphen);
    static const QRegularExpression hyphen(QStringLiteral("\uFFFE\\n?"));
    parted.replace(hyphen, QStringLiteral("\uFFFE\n"));
    PdfPage lines;
    for (const QString &line : parted.split(u'\n')) {
        if (const QString simple = line.simplified(); !simple.isEmpty())
            lines.append({simple, {}});
    }
    QList<QRectF> places;
    for (const QRectF &piece : pieces) {
        const bool isSameLine = !places.isEmpty() && piece.left() >= places.last().left()
            && piece.center().y() > places.last().top() && piece.center().y() < places.last().bottom();
        if (isSameLine)
            places.last() |= piece;
        else
            places.append(piece);
    }
    // where the two do not fit each other, none is better than a wrong one
    for (qsizetype i = 0; i < lines.size() && places.size() == lines.size(); ++i)
        lines[i].place = places[i];
    return lines;
}

QList<QStringList> edgeReasons(const QList<PdfPage> &pages)
{
    const PageEdges edges(pages);
    QList<QStringList> reasons;
    for (const PdfPage &page : pages) {
        QStringList ofPage;
        for (qsizetype i = 0; i < page.size(); ++i)
            ofPage.append(isAtEdge(i, page.size()) ? edges.reasonOf(page[i]) : QString());
        reasons.append(ofPage);
    }
    return reasons;
}

} // namespace Counterpoint
