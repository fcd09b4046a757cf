// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "introductioncondition.h"

#include <compare/nameforms.h>
#include <facts/gazetteer.h>
#include <facts/nameclass.h>
#include <facts/speechwords.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kLate = 5; // sentences behind the first mention; nearer is style ("It is Moen against Moen")

/** One person of an article, as the reader of the body comes to know him. */
class Introduction
{
public:
    Introduction(const ArticleReading &reading, const Name &name)
        : m_reading(reading)
        , m_name(name)
    {
    }

    [[nodiscard]] std::optional<Condition> missing() const
    {
        const auto first = std::ranges::find_if(m_name.mentions,
                                                [this](const NameMention &mention) { return isToldInBody(mention); });
        if (first == m_name.mentions.cend() || !isBare(*first) || hasOffice(*first))
            return std::nullopt;
        const auto full
            = std::ranges::find_if(m_name.mentions, [this](const NameMention &mention) { return !isBare(mention); });
        if (full != m_name.mentions.cend())
            return full->sentence - first->sentence < kLate ? std::nullopt : std::optional(late(*first, *full));
        const bool isIntroduced = !m_name.roles.isEmpty()
            || std::ranges::any_of(m_name.mentions, [this](const NameMention &mention) { return hasOffice(mention); });
        return isIntroduced || !isSurelyPerson(*first) ? std::nullopt : std::optional(never(*first));
    }

private:
    [[nodiscard]] bool isToldInBody(const NameMention &mention) const
    {
        return m_reading.isBody(mention.sentence) && !m_reading.isQuoted(mention.span) && !isAttribute(mention);
    }

    /** "the Moen plan" speaks of the plan. */
    [[nodiscard]] bool isAttribute(const NameMention &mention) const
    {
        const Tokens &tokens = m_reading.tokens(mention.sentence);
        const auto behind
            = std::ranges::find_if(tokens, [&](const Token &token) { return token.span.start >= mention.span.end; });
        return behind != tokens.cend() && behind->isWord() && !behind->isCapitalised
            && behind->lower != QLatin1String("'s") && !isFunctionWord(behind->lower) && !isFiniteForm(*behind);
    }

    [[nodiscard]] bool isBare(const NameMention &mention) const
    {
        return nameParts(m_reading.text(mention.span)).size() < 2;
    }

    /** "the mayor, Moen", "Mr. Moen", "Mayor Moen", "Moen, the mayor": something says who it is. */
    [[nodiscard]] bool hasOffice(const NameMention &mention) const
    {
        const Tokens &tokens = m_reading.tokens(mention.sentence);
        const auto isBefore = [&](const Token &token) { return token.span.start < mention.span.start; };
        const qsizetype at = std::ranges::count_if(tokens, isBefore);
        const qsizetype behind
            = std::ranges::count_if(tokens, [&](const Token &token) { return token.span.start < mention.span.end; });
        return isOffice(tokens, at - 1) || (lowerAt(tokens, at - 1) == QLatin1String(".") && isOffice(tokens, at - 2))
            || (lowerAt(tokens, at - 1) == QLatin1String(",") && isPersonNoun(lowerAt(tokens, at - 2)))
            || (lowerAt(tokens, behind) == QLatin1String(",") && isApposition(tokens, behind + 1));
    }

    [[nodiscard]] static bool isOffice(const Tokens &tokens, qsizetype at)
    {
        if (at < 0 || !tokens[at].isWord())
            return false;
        return isPersonNoun(tokens[at].lower) || (tokens[at].isCapitalised && at > 0);
    }

    [[nodiscard]] static bool isApposition(const Tokens &tokens, qsizetype at)
    {
        const QString &lower = lowerAt(tokens, at);
        const bool isOpened = lower == QLatin1String("the") || lower == QLatin1String("a")
            || lower == QLatin1String("an") || lower == QLatin1String("who") || lower == QLatin1String("whose");
        return isOpened || (at < tokens.size() && tokens[at].isNumber());
    }

    /** Elsewhere he has a fuller name, or he speaks here; not a paper that "reports". */
    [[nodiscard]] bool isSurelyPerson(const NameMention &first) const
    {
        if (isOutlet())
            return false;
        if (const int joined = m_reading.view().names().nameAt(m_reading.index(), first.span); joined >= 0)
            if (nameParts(m_reading.view().comparison().names.at(joined).canonical).size() > 1)
                return true;
        const ArticleFacts &facts = m_reading.article().facts;
        return std::ranges::any_of(facts.quotations,
                                   [this](const Quotation &quote) {
                                       return quote.speaker == m_name.canonical && quote.cue && isSpoken(*quote.cue);
                                   })
            || std::ranges::any_of(facts.attributions, [this](const Attribution &attribution) {
                   return attribution.source == m_name.canonical && attribution.cue && isSpoken(*attribution.cue);
               });
    }

    [[nodiscard]] bool isSpoken(Span cue) const { return !m_reading.text(cue).startsWith(QLatin1String("report")); }

    [[nodiscard]] bool isOutlet() const
    {
        const Comparison &comparison = m_reading.view().comparison();
        const auto isNamed = [this](const QString &source) { return nameParts(source) == nameParts(m_name.canonical); };
        return std::ranges::any_of(comparison.articles,
                                   [&](const Article &article) { return isNamed(article.metadata.outlet); })
            || std::ranges::any_of(comparison.citations, [&](const Citation &citation) {
                   const bool isMedium = citation.kind == CitationKind::Outlet || citation.kind == CitationKind::Agency;
                   return (isMedium && isNamed(citation.source)) || isNamed(citation.relayedBy);
               });
    }

    [[nodiscard]] Condition late(const NameMention &first, const NameMention &full) const
    {
        return m_reading.condition(
            ConditionKind::NotIntroduced, first.sentence, first.span,
            QStringLiteral("\u201c%1\u201d is named in full only %2 sentences later, as %3: the parts of the text may "
                           "not stand in their first order.")
                .arg(m_reading.text(first.span))
                .arg(full.sentence - first.sentence)
                .arg(m_reading.text(full.span)));
    }

    [[nodiscard]] Condition never(const NameMention &first) const
    {
        Condition condition
            = m_reading.condition(ConditionKind::NotIntroduced, first.sentence, first.span,
                                  QStringLiteral("\u201c%1\u201d is never introduced: neither a first name nor an "
                                                 "office is given.")
                                      .arg(m_reading.text(first.span)));
        const Comparison &comparison = m_reading.view().comparison();
        const int joined = m_reading.view().names().nameAt(m_reading.index(), first.span);
        if (joined < 0)
            return condition;
        for (const JoinedMention &mention : comparison.names.at(joined).mentions) {
            const Article &other = comparison.article(mention.sentence);
            const QString form = textIn(other.text, mention.span).toString();
            if (mention.sentence.article == m_reading.index() || nameParts(form).size() < 2)
                continue;
            condition.other = ArticleSpan{mention.sentence.article, mention.span};
            condition.reason += QStringLiteral(" Elsewhere: %1.").arg(form);
            break;
        }
        return condition;
    }

    const ArticleReading &m_reading;
    const Name &m_name;
};

/** One who is a person here, or is one in the other articles; not "Democrats" at the head of a sentence. */
bool isPerson(const ArticleReading &reading, const Name &name)
{
    const QString lower = name.canonical.section(QLatin1Char(' '), -1).toLower();
    if (name.mentions.isEmpty() || isPersonNoun(lower) || isCommonWord(lower)
        || !placeOfDemonym(name.canonical).isEmpty())
        return false;
    if (name.kind == NameKind::Person)
        return true;
    const int joined = reading.view().names().nameAt(reading.index(), name.mentions.first().span);
    if (joined < 0 || name.kind != NameKind::Organisation || name.canonical == name.canonical.toUpper())
        return false;
    const JoinedName &bearer = reading.view().comparison().names.at(joined);
    const QString first = bearer.canonical.section(QLatin1Char(' '), 0, 0).toLower();
    return bearer.kind == NameKind::Person && lexiconMap(u"firstnames.txt").contains(first);
}

/** Two bearers of one surname: the short form stays alone, but both were introduced. */
bool hasFullerNamesake(const ArticleReading &reading, const Name &name)
{
    const QStringList parts = nameParts(name.canonical);
    return std::ranges::any_of(reading.article().facts.names, [&](const Name &other) {
        return std::ranges::any_of(other.variants, [&](const QString &variant) {
            const QStringList full = nameParts(variant);
            return full.size() > parts.size() && !parts.isEmpty() && full.contains(parts.last());
        });
    });
}

} // namespace

QList<Condition> IntroductionCondition::findIn(const ArticleReading &reading) const
{
    QList<Condition> found;
    for (const Name &name : reading.article().facts.names) {
        const bool isShort
            = std::ranges::all_of(name.variants, [](const QString &variant) { return nameParts(variant).size() < 2; });
        if (!isPerson(reading, name) || (isShort && hasFullerNamesake(reading, name)))
            continue;
        if (auto condition = Introduction(reading, name).missing())
            found.append(*std::move(condition));
    }
    return found;
}

} // namespace Counterpoint
