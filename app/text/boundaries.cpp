// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundaries.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <map>
#include <memory>

namespace Counterpoint
{

namespace
{

using Iterator = std::unique_ptr<icu::BreakIterator>;

Iterator makeIterator(TextUnit unit)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale &english = icu::Locale::getEnglish();
    return Iterator(unit == TextUnit::Word ? icu::BreakIterator::createWordInstance(english, status)
                                           : icu::BreakIterator::createSentenceInstance(english, status));
}

Iterator makeForeignIterator(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    return Iterator(icu::BreakIterator::createSentenceInstance(icu::Locale(language.toLatin1().constData()), status));
}

/** With the abbreviations that CLDR knows of the language. */
Iterator makeFilteredIterator(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(language.toLatin1().constData());
    Iterator plain = makeForeignIterator(language);
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    if (U_FAILURE(status) || !builder)
        return plain;
    return Iterator(builder->build(plain.release(), status));
}

/** Making or cloning a rule-based iterator is dear; every thread keeps one of each. */
icu::BreakIterator *iteratorOf(const QString &language, Iterator (*make)(const QString &),
                               std::map<QString, Iterator> &known)
{
    const auto found = known.find(language);
    return found != known.end() ? found->second.get() : known.emplace(language, make(language)).first->second.get();
}

icu::BreakIterator *englishIterator(TextUnit unit)
{
    thread_local const Iterator words = makeIterator(TextUnit::Word);
    thread_local const Iterator sentences = makeIterator(TextUnit::Sentence);
    return unit == TextUnit::Word ? words.get() : sentences.get();
}

QList<qsizetype> boundariesBy(icu::BreakIterator *iterator, const QString &text, const RunContext &context)
{
    QList<qsizetype> boundaries;
    UErrorCode status = U_ZERO_ERROR;
    UText aliased = UTEXT_INITIALIZER;
    utext_openUChars(&aliased, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    if (!iterator || U_FAILURE(status))
        return boundaries;
    iterator->setText(&aliased, status);
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE && !context.isCancelled();
         at = iterator->next())
        boundaries.append(at);
    utext_close(&aliased);
    return boundaries;
}

/** A word of five letters or more with its stop stands before @p at: no abbreviation. */
bool endsInLongWord(QStringView text, qsizetype at)
{
    constexpr qsizetype kLongWord = 5;
    while (at > 0 && text[at - 1].isSpace())
        --at;
    if (at == 0 || text[at - 1] != u'.')
        return false;
    const qsizetype stop = --at;
    while (at > 0 && text[at - 1].isLetter())
        --at;
    return stop - at >= kLongWord && (at == 0 || text[at - 1] != u'.');
}

/** ICU's filter takes the end of a word for an abbreviation too ("der." in "wieder."): such boundaries are put back. */
QList<qsizetype> foreignSentences(const QString &text, const QString &language, const RunContext &context)
{
    thread_local std::map<QString, Iterator> plain;
    thread_local std::map<QString, Iterator> filtered;
    QList<qsizetype> boundaries = boundariesBy(iteratorOf(language, makeFilteredIterator, filtered), text, context);
    for (const qsizetype at : boundariesBy(iteratorOf(language, makeForeignIterator, plain), text, context)) {
        if (endsInLongWord(text, at) && !std::ranges::binary_search(boundaries, at))
            boundaries.insert(std::ranges::lower_bound(boundaries, at), at);
    }
    return boundaries;
}

} // namespace

QList<qsizetype> boundariesIn(const QString &text, TextUnit unit, const RunContext &context, const QString &language)
{
    if (unit == TextUnit::Sentence && !language.isEmpty())
        return foreignSentences(text, language, context);
    return boundariesBy(englishIterator(unit), text, context);
}

} // namespace Counterpoint
