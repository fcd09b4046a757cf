// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origins.h"
#include "stages.h"

#include <text/fold.h>
#include <text/lexicon.h>
#include <text/words.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Counterpoint
{

namespace
{

QString withoutArticle(const QString &source)
{
    static const QRegularExpression leading(QStringLiteral("^(?:the|a|an|its|his|her|their)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString name = source.trimmed();
    return name.remove(leading);
}

bool hasWordOf(const QString &source, const QString &lexicon)
{
    const QSet<QString> &words = lexiconSet(lexicon);
    return std::ranges::any_of(splitWords(source), [&](const Word &word) { return words.contains(word.folded); });
}

bool isAgency(const QString &name)
{
    return lexiconSet(QStringLiteral("agencies.txt")).contains(foldForMatching(name));
}

/** The articles' names and outlets, for being asked about every source. */
class KnownNames
{
public:
    explicit KnownNames(const Comparison &comparison)
    {
        for (const JoinedName &name : comparison.names) {
            for (const JoinedMention &mention : name.mentions)
                m_names[mention.sentence].emplace_back(mention.span, name.kind);
            for (const QString &variant : name.variants)
                m_kinds.insert(foldForMatching(variant), name.kind);
        }
        for (const Article &article : comparison.articles)
            m_outlets.insert(foldForMatching(article.metadata.outlet));
        m_outlets.remove(QString());
    }

    /** What kind of name stands there; empty for none. */
    [[nodiscard]] std::optional<NameKind> kindAt(SentenceRef ref, Span span) const
    {
        const auto names = m_names.find(ref);
        if (names == m_names.end())
            return std::nullopt;
        const auto found
            = std::ranges::find_if(names->second, [span](const auto &name) { return name.first.overlaps(span); });
        return found == names->second.end() ? std::nullopt : std::optional(found->second);
    }

    /** The same of a name wherever it stands. */
    [[nodiscard]] std::optional<NameKind> kindOf(const QString &name) const
    {
        const auto kind = m_kinds.constFind(foldForMatching(name));
        return kind == m_kinds.cend() ? std::nullopt : std::optional(*kind);
    }

    [[nodiscard]] bool isOutlet(const QString &name) const
    {
        return m_outlets.contains(foldForMatching(name)) || hasWordOf(name, QStringLiteral("outletwords.txt"));
    }

private:
    std::map<SentenceRef, std::vector<std::pair<Span, NameKind>>> m_names; // in the order of Comparison::names
    QHash<QString, NameKind> m_kinds; // by folded name
    QSet<QString> m_outlets;
};

CitationKind kindOf(const KnownNames &names, SentenceRef ref, const Attribution &attribution)
{
    const QString name = withoutArticle(attribution.source);
    if (isAgency(name))
        return CitationKind::Agency;
    if (hasWordOf(name, QStringLiteral("tellingnouns.txt")))
        return CitationKind::Document;
    std::optional<NameKind> kind = names.kindAt(ref, attribution.sourceSpan);
    if (!kind)
        kind = names.kindOf(name);
    if (!kind)
        return CitationKind::Unnamed;
    if (kind == NameKind::Person)
        return CitationKind::Person;
    return names.isOutlet(name) ? CitationKind::Outlet : CitationKind::Organisation;
}

/** "cited by the Herald": through whom a source is known, read from the words after it. */
QString relayAfter(const Article &article, const Attribution &attribution)
{
    static const QRegularExpression relay(QStringLiteral("^\\s*,?\\s*(?:cited|quoted|reported|carried|obtained|seen|"
                                                         "published|shared) by (?:the )?((?:[A-Z][\\w.&-]*\\s?)+)"));
    const Span sentence = article.sentences.at(attribution.sentence).span;
    const qsizetype from = std::clamp(attribution.sourceSpan.end, sentence.start, sentence.end);
    const auto match = relay.matchView(textIn(article.text, {from, sentence.end}));
    QString name = match.captured(1).trimmed();
    const bool isEnd = name.endsWith(u'.') && name.count(u'.') == 1; // not "the U.N."
    return isEnd ? name.chopped(1) : name;
}

/** An agency in the byline is credited with the whole article. */
QList<Citation> creditsOf(const Article &article, int index)
{
    static const QRegularExpression parting(QStringLiteral("\\s*(?:[,;/|()]|\\b(?:and|with|for|by|via)\\b)\\s*"),
                                            QRegularExpression::CaseInsensitiveOption);
    QList<Citation> credits;
    for (const QString &part : article.metadata.byline.split(parting, Qt::SkipEmptyParts)) {
        const QString name = withoutArticle(part);
        if (isAgency(name) && !article.sentences.isEmpty())
            credits.append({{index, 0}, name, CitationKind::Agency, {}, true});
    }
    return credits;
}

QList<Citation> citationsOf(const Article &article, int index, const KnownNames &names)
{
    QList<Citation> citations = creditsOf(article, index);
    std::set<std::pair<int, QString>> known;
    for (const Attribution &attribution : article.facts.attributions) {
        const QString source = withoutArticle(attribution.source);
        if (source.isEmpty() || !known.emplace(attribution.sentence, source).second)
            continue;
        const SentenceRef ref{index, attribution.sentence};
        citations.append({ref, source, kindOf(names, ref, attribution), relayAfter(article, attribution), false});
    }
    return citations;
}

} // namespace

Result<void> findCitations(Comparison &comparison, const RunContext &context)
{
    const KnownNames names(comparison);
    QList<Citation> citations;
    for (int article = 0; article < comparison.articles.size(); ++article) {
        if (context.isCancelled())
            return stopped();
        citations += citationsOf(comparison.articles.at(article), article, names);
    }
    comparison.citations = citations;
    comparison.origins = findOrigins(comparison);
    return {};
}

} // namespace Counterpoint
