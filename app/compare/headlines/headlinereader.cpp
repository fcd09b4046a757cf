// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlinereader.h"

#include <compare/eventwords.h>
#include <compare/nameindex.h>
#include <compare/wordweights.h>
#include <facts/nameclass.h>
#include <facts/speechwords.h>
#include <text/words.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isTitle(const Article &article, int sentence)
{
    return article.sentences.at(sentence).zone == Zone::Title;
}

/** "may", "might", "could", and what the lists call a hedge. */
bool isHedge(const Article &article, const Cue &cue)
{
    static const QSet<QString> modals = wordSet("may might could");
    return cue.kind == CueKind::Hedge || modals.contains(textIn(article.text, cue.span).toString().toLower());
}

/** "Mayor May Close Bridge": where all words are capitalised, "May" before a verb is no month. */
QString capitalisedModal(QStringView text)
{
    static const QSet<QString> modals = wordSet("may might could");
    const QList<Word> words = splitWords(text);
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const auto verb = readVerb(words.at(i + 1).folded);
        if (modals.contains(words.at(i).folded) && verb && verb->form == VerbForm::Base)
            return textIn(text, words.at(i).span).toString();
    }
    return {};
}

QString hedgeOf(const Article &article, int sentence)
{
    const auto cue = std::ranges::find_if(article.facts.cues, [&](const Cue &candidate) {
        return candidate.sentence == sentence && isHedge(article, candidate);
    });
    if (cue != article.facts.cues.cend())
        return textIn(article.text, cue->span).toString();
    if (const QString modal = capitalisedModal(article.sentenceText(sentence)); !modal.isEmpty())
        return modal;
    return article.sentenceText(sentence).trimmed().endsWith(u'?') ? QStringLiteral("?") : QString();
}

/** "Berg: ...", "Officials: ...": who speaks; "Storm damage: ..." only names the topic. */
QString speakerBeforeColon(const Article &article, int sentence)
{
    const QStringView text = article.sentenceText(sentence);
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return {};
    const Span label{article.sentences.at(sentence).span.start, article.sentences.at(sentence).span.start + colon};
    const QList<Word> words = splitWords(text.first(colon));
    const QString last = words.isEmpty() ? QString() : words.last().folded;
    const bool isOffice = isPersonNoun(last);
    const bool isName = std::ranges::any_of(article.facts.names, [&](const Name &name) {
        return std::ranges::any_of(name.mentions, [&](const NameMention &mention) {
            return mention.sentence == sentence && mention.span.contains(label);
        });
    });
    return isOffice || isName ? text.first(colon).toString() : QString();
}

/** "X says", "X: ...", words in quotation marks: the headline tells whose it is. */
QString attributionOf(const Article &article, int sentence)
{
    for (const Quotation &quotation : article.facts.quotations) {
        if (quotation.sentence == sentence)
            return textIn(article.text, quotation.span).toString();
    }
    // Not "rejects" or "urges", which are what somebody did.
    static const QSet<QString> saying = wordSet(
        "says say said claim claims claimed allege alleges alleged reports reported tell tells "
        "told warn warns warned insist insists argue argues accuse accuses accused vow vows deny denies call calls");
    const QStringView text = article.sentenceText(sentence);
    for (const Word &word : splitWords(text)) {
        const QString lower = word.folded;
        if (saying.contains(lower))
            return textIn(text, word.span).toString();
    }
    return speakerBeforeColon(article, sentence);
}

QStringList figuresOf(const Article &article, int sentence)
{
    QStringList figures;
    for (const Quantity &quantity : article.facts.quantities) {
        if (quantity.sentence == sentence)
            figures.append(textIn(article.text, quantity.span).toString());
    }
    return figures;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (const Word &word : splitWords(text))
        if (word.isWord)
            words.append(word.folded);
    return words;
}

/** Forms of a name by which a headline may call its bearer; of a person the surname, too. */
QList<QStringList> formsOf(const JoinedName &name)
{
    QList<QStringList> forms;
    for (const QString &variant : name.variants) {
        const QStringList words = foldedWords(variant);
        if (words.isEmpty() || (words.size() == 1 && isCommonWord(words.first())))
            continue;
        forms.append(words);
        const bool hasSurname = name.kind == NameKind::Person && words.size() > 1 && words.last().size() > 3
            && !isCommonWord(words.last());
        if (hasSurname)
            forms.append({words.last()});
    }
    std::ranges::stable_sort(forms, std::greater{}, &QStringList::size);
    return forms;
}

} // namespace

HeadlineReader::HeadlineReader(const Comparison &comparison)
    : m_comparison(comparison)
    , m_namesOf(comparison.articles.size())
{
    for (int i = 0; i < comparison.names.size(); ++i) {
        m_forms.append(formsOf(comparison.names.at(i)));
        for (const JoinedMention &mention : comparison.names.at(i).mentions) {
            QList<int> &names = m_namesOf[mention.sentence.article];
            if (names.isEmpty() || names.last() != i)
                names.append(i);
        }
    }
}

bool HeadlineReader::isInHeadline(const Headline &headline, int sentence) const
{
    return isTitle(m_comparison.articles.at(headline.article), sentence);
}

Span HeadlineReader::spanOf(const Headline &headline) const
{
    const Article &article = m_comparison.articles.at(headline.article);
    Span span = article.sentences.at(headline.sentence).span;
    for (int i = headline.sentence + 1; i < article.sentences.size() && isTitle(article, i); ++i)
        span.end = article.sentences.at(i).span.end;
    return span;
}

QList<HeadlineReader::Named> HeadlineReader::namesIn(int article, Span span) const
{
    const QString &text = m_comparison.articles.at(article).text;
    QList<Word> words = splitWords(textIn(text, span), span.start);
    words.removeIf([](const Word &word) { return !word.isWord; });
    QList<Named> found;
    for (const int name : m_namesOf.at(article)) {
        for (const QStringList &form : m_forms.at(name)) {
            for (qsizetype at = 0; at + form.size() <= words.size(); ++at) {
                const bool isHere
                    = std::equal(form.cbegin(), form.cend(), words.cbegin() + at,
                                 [](const QString &part, const Word &word) { return part == word.folded; });
                const Span here{words.at(at).span.start, words.at(at + form.size() - 1).span.end};
                const bool isFree
                    = std::ranges::none_of(found, [here](const Named &other) { return other.span.overlaps(here); });
                if (isHere && isFree && words.at(at).isCapitalised)
                    found.append({here, name});
            }
        }
    }
    std::ranges::sort(found, {}, &Named::span);
    return found;
}

QList<ContentWord> HeadlineReader::contentOf(int article, Span span) const
{
    const QString &text = m_comparison.articles.at(article).text;
    const QList<Named> names = namesIn(article, span);
    QList<ContentWord> content;
    for (const Word &word : splitWords(textIn(text, span), span.start)) {
        if (!word.isWord || word.isStopword)
            continue;
        const QStringView written = textIn(text, word.span);
        const QString place = placeKey(written);
        const auto named
            = std::ranges::find_if(names, [&](const Named &name) { return name.span.overlaps(word.span); });
        const bool isPlace = !place.isEmpty();
        QString key = isPlace       ? QStringLiteral("p:") + place
            : named != names.cend() ? QStringLiteral("n:%1").arg(named->name)
                                    : wordKey(written, word);
        if (std::ranges::find(content, key, &ContentWord::key) == content.cend())
            content.append({word.span, key, rarityOf(word.stem)});
    }
    return content;
}

std::optional<Headline> HeadlineReader::read(int article) const
{
    const Article &value = m_comparison.articles.at(article);
    const auto first = std::ranges::find(value.sentences, Zone::Title, &Sentence::zone);
    if (first == value.sentences.cend())
        return std::nullopt;
    Headline headline;
    headline.article = article;
    headline.sentence = static_cast<int>(first - value.sentences.cbegin());
    headline.text = textIn(value.text, spanOf(headline)).toString().simplified();
    for (int i = headline.sentence; i < value.sentences.size() && isTitle(value, i); ++i) {
        headline.figures += figuresOf(value, i);
        if (headline.hedge.isEmpty())
            headline.hedge = hedgeOf(value, i);
        if (headline.attribution.isEmpty())
            headline.attribution = attributionOf(value, i);
    }
    for (const Named &named : namesIn(article, spanOf(headline))) {
        const QString &canonical = m_comparison.names.at(named.name).canonical;
        if (!headline.names.contains(canonical))
            headline.names.append(canonical);
    }
    return headline;
}

} // namespace Counterpoint
