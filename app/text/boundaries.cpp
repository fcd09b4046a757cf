// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundaries.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/utext.h>

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

/** With the abbreviations that CLDR knows of the language. */
Iterator makeForeignIterator(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(language.toLatin1().constData());
    Iterator plain(icu::BreakIterator::createSentenceInstance(locale, status));
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    if (U_FAILURE(status) || !builder)
        return plain;
    return Iterator(builder->build(plain.release(), status));
}

icu::BreakIterator *foreignIterator(const QString &language)
{
    thread_local std::map<QString, Iterator> known;
    const auto found = known.find(language);
    return found != known.end() ? found->second.get()
                                : known.emplace(language, makeForeignIterator(language)).first->second.get();
}

/** Making or cloning a rule-based iterator is dear; every thread keeps one of each. */
icu::BreakIterator *iteratorFor(TextUnit unit, const QString &language)
{
    if (unit == TextUnit::Sentence && !language.isEmpty())
        return foreignIterator(language);
    thread_local const Iterator words = makeIterator(TextUnit::Word);
    thread_local const Iterator sentences = makeIterator(TextUnit::Sentence);
    return unit == TextUnit::Word ? words.get() : sentences.get();
}

} // namespace

QList<qsizetype> boundariesIn(const QString &text, TextUnit unit, const RunContext &context, const QString &language)
{
    QList<qsizetype> boundaries;
    icu::BreakIterator *iterator = iteratorFor(unit, language);
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

} // namespace Counterpoint
