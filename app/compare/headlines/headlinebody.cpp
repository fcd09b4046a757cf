// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlinebody.h"

#include <compare/eventwords.h>
#include <compare/nameforms.h>
#include <compare/rules/quantities.h>
#include <compare/wordrelations.h>
#include <facts/nameclass.h>
#include <facts/speechwords.h>
#include <text/words.h>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr double kSame = 0.45; // of the headline's words by weight: a sentence that says the same
constexpr qsizetype kLeastWords = 3; // that both have
constexpr double kMostly = 0.7; // of the shared words that lie in what is attributed
constexpr double kSurelyCounted = 10; // smaller numbers may be counted up in the text instead of written

/** A sentence of the body that says what the headline says. */
struct Support {
    int sentence = 0;
    double share = 0;
    bool hasVerb = false; ///< The headline's verb is among them.
    QList<Span> words; ///< Of the sentence, that the headline has.
};

class BodyCheck
{
public:
    BodyCheck(const Comparison &comparison, const HeadlineReader &reader, const Headline &headline)
        : m_article(comparison.articles.at(headline.article))
        , m_reader(reader)
        , m_headline(headline)
        , m_words(reader.contentOf(headline.article, reader.spanOf(headline)))
        , m_verb(mainVerb())
    {
    }

    [[nodiscard]] QList<HeadlineNote> notes(const RunContext &context) const
    {
        QList<HeadlineNote> found = figures() + names();
        if (m_headline.attribution.isEmpty() && m_headline.hedge.isEmpty() && m_words.size() >= kLeastWords
            && !context.isCancelled())
            found += sureness();
        return found;
    }

private:
    [[nodiscard]] QString text(Span span) const { return textIn(m_article.text, span).toString(); }
    [[nodiscard]] bool isBody(int sentence) const { return m_article.sentences.at(sentence).zone == Zone::Body; }
    [[nodiscard]] ArticleSpan placed(Span span) const { return {m_headline.article, span}; }

    [[nodiscard]] QString mainVerb() const
    {
        for (const ContentWord &word : m_words) {
            const bool isName = word.key.startsWith(QLatin1String("n:")) || word.key.startsWith(QLatin1String("p:"));
            const auto verb = isName ? std::nullopt : readVerb(text(word.span).toLower());
            if (verb && verb->form != VerbForm::Base)
                return word.key;
        }
        return {};
    }

    [[nodiscard]] Support supportBy(int sentence) const
    {
        const QList<ContentWord> words = m_reader.contentOf(m_headline.article, m_article.sentences.at(sentence).span);
        Support support{.sentence = sentence, .share = 0, .hasVerb = false, .words = {}};
        double all = 0;
        for (const ContentWord &asked : m_words) {
            all += asked.weight;
            const QStringList synonyms = synonymsOf(asked.key);
            const auto same = std::ranges::find_if(
                words, [&](const ContentWord &word) { return word.key == asked.key || synonyms.contains(word.key); });
            if (same == words.cend())
                continue;
            support.share += asked.weight;
            support.hasVerb = support.hasVerb || asked.key == m_verb;
            support.words.append(same->span);
        }
        support.share = all > 0 ? support.share / all : 0;
        return support;
    }

    [[nodiscard]] QList<Support> supports() const
    {
        QList<Support> found;
        for (int sentence = 0; sentence < m_article.sentences.size(); ++sentence) {
            if (!isBody(sentence))
                continue;
            if (Support support = supportBy(sentence);
                support.share >= kSame && support.words.size() >= kLeastWords && support.hasVerb)
                found.append(std::move(support));
        }
        return found;
    }

    [[nodiscard]] static double shareInside(const Support &support, Span span)
    {
        const auto inside = std::ranges::count_if(support.words, [span](Span word) { return span.contains(word); });
        return static_cast<double>(inside) / static_cast<double>(support.words.size());
    }

    /** Who says it, in the text's words; empty where the article itself does. */
    [[nodiscard]] QString sourceOf(const Support &support) const
    {
        const Span whole = m_article.sentences.at(support.sentence).span;
        for (const Attribution &attribution : m_article.facts.attributions) {
            const Span content = attribution.content.isEmpty() ? whole : attribution.content;
            if (attribution.sentence == support.sentence && !attribution.source.isEmpty()
                && shareInside(support, content) >= kMostly)
                return attribution.source;
        }
        for (const Quotation &quotation : m_article.facts.quotations) {
            if (quotation.span.overlaps(whole) && !quotation.speaker.isEmpty()
                && shareInside(support, quotation.span) >= kMostly)
                return quotation.speaker;
        }
        return {};
    }

    /** The word by which the text says less than that it is so; empty for none. */
    [[nodiscard]] Span hedgeOf(const Support &support) const
    {
        static const QSet<QString> modals = wordSet("may might could");
        for (const Cue &cue : m_article.facts.cues) {
            const bool isHedge = cue.kind == CueKind::Hedge || modals.contains(text(cue.span).toLower());
            if (cue.sentence == support.sentence && isHedge && shareInside(support, cue.scope) >= 0.5)
                return cue.span;
        }
        return {};
    }

    /** "Mayor to quit" and "the mayor said she would quit": who is named in the headline speaks of himself. */
    [[nodiscard]] bool isNamed(const QString &source) const
    {
        const QStringList parts = nameParts(source);
        QStringList title;
        for (const Word &word : splitWords(m_headline.text))
            title += word.stem;
        return std::ranges::any_of(parts, [&](const QString &part) { return title.contains(stemOf(part)); });
    }

    [[nodiscard]] QList<HeadlineNote> sureness() const
    {
        const QList<Support> found = supports();
        if (found.isEmpty())
            return {};
        const Support &best = *std::ranges::max_element(found, {}, &Support::share);
        const QString source = sourceOf(best);
        const Span hedge = hedgeOf(best);
        const bool isSaidElsewhere = std::ranges::any_of(found, [this](const Support &support) {
            return sourceOf(support).isEmpty() && hedgeOf(support).isEmpty();
        });
        if (isSaidElsewhere || (!source.isEmpty() && isNamed(source)))
            return {};
        const Span place = m_article.sentences.at(best.sentence).span;
        if (!source.isEmpty())
            return {{.kind = HeadlineNoteKind::Unattributed,
                     .span = m_reader.spanOf(m_headline),
                     .reason = QStringLiteral("The headline states as fact what the text has from %1.").arg(source),
                     .place = placed(place)}};
        return {
            {.kind = HeadlineNoteKind::Unhedged,
             .span = m_reader.spanOf(m_headline),
             .reason
             = QStringLiteral("The headline states as fact what the text gives as \u201c%1\u201d.").arg(text(hedge)),
             .place = placed(place)}};
    }

    [[nodiscard]] QList<HeadlineNote> figures() const
    {
        QList<HeadlineNote> found;
        for (const Quantity &quantity : m_article.facts.quantities) {
            if (!m_reader.isInHeadline(m_headline, quantity.sentence) || isVagueFigure(text(quantity.figure)))
                continue;
            if (auto note = noteOn(quantity))
                found.append(*std::move(note));
        }
        return found;
    }

    [[nodiscard]] std::optional<HeadlineNote> noteOn(const Quantity &quantity) const
    {
        const Quantity *most = nullptr;
        for (const Quantity &other : m_article.facts.quantities) {
            if (!isBody(other.sentence) || other.unit != quantity.unit
                || agreementOf(quantity, other) == ValueAgreement::Different)
                continue;
            const bool isLess = other.bound == Bound::AtMost && quantity.bound == Bound::Exact
                && other.of == quantity.of && !other.of.isEmpty();
            if (!isLess)
                return std::nullopt;
            most = &other;
        }
        if (most)
            return HeadlineNote{.kind = HeadlineNoteKind::Stronger,
                                .span = quantity.span,
                                .reason = QStringLiteral("The text says \u201c%1\u201d.").arg(text(most->span)),
                                .place = placed(most->span)};
        const bool isWritten = quantity.unit.isEmpty() && std::abs(quantity.value) < kSurelyCounted;
        if (isWritten || hasNumber(quantity))
            return std::nullopt;
        return HeadlineNote{.kind = HeadlineNoteKind::FigureNotInBody,
                            .span = quantity.span,
                            .reason = QStringLiteral("\u201c%1\u201d is not in the text.").arg(text(quantity.span)),
                            .place = {}};
    }

    /** The digits stand anywhere in the body, whatever was made of them. */
    [[nodiscard]] bool hasNumber(const Quantity &quantity) const
    {
        for (int sentence = 0; sentence < m_article.sentences.size(); ++sentence) {
            if (!isBody(sentence))
                continue;
            for (const Word &word : splitWords(m_article.sentenceText(sentence))) {
                const QString digits = QString(word.folded).remove(QLatin1Char(','));
                if (word.isNumber && text(quantity.figure).remove(QLatin1Char(',')).contains(digits))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] QList<HeadlineNote> names() const
    {
        QList<HeadlineNote> found;
        for (const Name &name : m_article.facts.names) {
            const bool isInTitle
                = !name.mentions.isEmpty() && std::ranges::all_of(name.mentions, [this](const NameMention &mention) {
                      return m_reader.isInHeadline(m_headline, mention.sentence);
                  });
            if (isInTitle && name.kind != NameKind::Place && isSurelyName(name) && !isInBody(name))
                found.append({.kind = HeadlineNoteKind::NameNotInBody,
                              .span = name.mentions.first().span,
                              .reason = QStringLiteral("The text does not name \u201c%1\u201d.").arg(name.canonical),
                              .place = {}});
        }
        return found;
    }

    /** A headline capitalises any word: only what is no word of the language is surely a name. */
    [[nodiscard]] static bool isSurelyName(const Name &name)
    {
        const QStringList parts = nameParts(name.canonical);
        const bool isAcronym = std::ranges::any_of(name.canonical.split(QLatin1Char(' ')), [](const QString &word) {
            return word == word.toUpper(); // "GOP": a text writes it out
        });
        return !isAcronym && !parts.isEmpty()
            && std::ranges::none_of(parts, [](const QString &part) { return isCommonWord(part); });
    }

    /** Any part of it stands in the body. */
    [[nodiscard]] bool isInBody(const Name &name) const
    {
        const QStringList parts = nameParts(name.canonical);
        const auto isPart = [&parts](const Word &word) {
            return word.isWord && std::ranges::any_of(parts, [&](const QString &part) {
                       return word.folded.contains(part) || (word.folded.size() > 3 && part.startsWith(word.folded));
                   });
        };
        for (int sentence = 0; sentence < m_article.sentences.size(); ++sentence) {
            const QList<Word> words = splitWords(m_article.sentenceText(sentence));
            if (isBody(sentence) && std::ranges::any_of(words, isPart))
                return true;
        }
        return false;
    }

    const Article &m_article;
    const HeadlineReader &m_reader;
    const Headline &m_headline;
    QList<ContentWord> m_words;
    QString m_verb; ///< Key of the headline's first verb; empty for none.
};

} // namespace

QList<HeadlineNote> notesBesideBody(const Comparison &comparison, const HeadlineReader &reader,
                                    const Headline &headline, const RunContext &context)
{
    return BodyCheck(comparison, reader, headline).notes(context);
}

} // namespace Counterpoint
