// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/textsearch.h>

namespace Counterpoint
{

namespace
{

QChar foldUnit(QChar c)
{
    switch (c.unicode()) {
    case 0x00b4:
    case 0x0060:
    case 0x2018:
    case 0x2019:
    case 0x2032:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x00ab:
    case 0x00bb:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    default:
        break;
    }
    if (c.isSpace())
        return u' ';
    if (c.unicode() < 128)
        return c.toLower();
    const QString parts = c.decomposition();
    const bool isAccented = c.decompositionTag() == QChar::Canonical && !parts.isEmpty() && !parts.at(0).isSurrogate();
    return (isAccented ? foldUnit(parts.at(0)) : c).toCaseFolded();
}

} // namespace

QString TextSearch::fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), folded.begin(), foldUnit);
    return folded;
}

QList<Span> TextSearch::find(QStringView text, const QString &needle)
{
    return findFolded(fold(text), fold(needle));
}

QList<Span> TextSearch::findFolded(QStringView folded, const QString &foldedNeedle)
{
    QList<Span> hits;
    if (foldedNeedle.isEmpty())
        return hits;
    const qsizetype size = foldedNeedle.size();
    for (qsizetype at = folded.indexOf(foldedNeedle); at >= 0; at = folded.indexOf(foldedNeedle, at + size))
        hits.append({at, at + size});
    return hits;
}

QList<ArticleSpan> TextSearch::find(const SnapshotIndex &index, const QString &needle, qsizetype most)
{
    QList<ArticleSpan> hits;
    const QString wanted = fold(needle);
    for (int i = 0; i < index.comparison().articles.size(); ++i) {
        for (const Span &span : findFolded(index.foldedText(i), wanted)) {
            if (hits.size() == most)
                return hits;
            hits.append({i, span});
        }
    }
    return hits;
}

} // namespace Counterpoint
