// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameindex.h"

#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

QHash<QString, int> bearersOf(const Comparison &comparison)
{
    QHash<QString, int> bearers;
    for (int name = 0; name < comparison.names.size(); ++name) {
        const JoinedName &joined = comparison.names.at(name);
        QStringList forms = joined.variants;
        forms.append(joined.canonical);
        for (const QString &form : std::as_const(forms)) {
            if (!bearers.contains(form))
                bearers.insert(form, name);
        }
    }
    return bearers;
}

QString placeKey(QStringView written)
{
    static const QHash<QString, QString> &places = lexiconMap(u"placewords.txt");
    QString word = written.toString();
    const auto known = places.constFind(word);
    if (known != places.cend())
        return *known;
    return word.contains(QLatin1Char('.')) ? places.value(word.remove(QLatin1Char('.'))) : QString();
}

NameIndex::NameIndex(const Comparison &comparison)
    : m_mentions(comparison.articles.size())
{
    for (int n = 0; n < comparison.names.size(); ++n) {
        const JoinedName &name = comparison.names.at(n);
        const QString place = placeKey(name.canonical);
        m_keys.append(place.isEmpty() ? QStringLiteral("n:%1").arg(n) : QStringLiteral("p:") + place);
        for (const JoinedMention &mention : name.mentions)
            m_mentions[mention.sentence.article].append(Mention{mention.span, n});
    }
    for (auto &mentions : m_mentions)
        std::ranges::stable_sort(mentions, {}, [](const Mention &mention) { return mention.span.start; });
}

int NameIndex::nameAt(int article, Span span) const
{
    const auto &mentions = m_mentions.at(article);
    auto next
        = std::ranges::upper_bound(mentions, span.start, {}, [](const Mention &mention) { return mention.span.start; });
    while (next != mentions.begin()) {
        --next;
        if (next->span.overlaps(span))
            return next->name;
        if (span.start - next->span.start > 200)
            break;
    }
    return -1;
}

QString NameIndex::keyOf(int name) const
{
    return name < 0 ? QString() : m_keys.at(name);
}

} // namespace Counterpoint
