// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/localewords.h>

#include <QStringList>

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

#include <memory>
#include <span>

namespace Counterpoint
{

namespace
{

using Symbols = icu::DateFormatSymbols;

QString toQString(const icu::UnicodeString &text)
{
    return QStringView(text.getBuffer(), text.length()).toString();
}

QString lower(const icu::UnicodeString &text)
{
    return toQString(text).toLower();
}

void readDates(const icu::Locale &locale, LocaleWords &words)
{
    UErrorCode status = U_ZERO_ERROR;
    const Symbols symbols(locale, status);
    if (U_FAILURE(status))
        return;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            int32_t count = 0;
            const icu::UnicodeString *months = symbols.getMonths(count, context, width);
            int month = 0;
            for (const icu::UnicodeString &name : std::span(months, static_cast<size_t>(count))) {
                const QString word = lower(name);
                words.months.insert(word.endsWith(u'.') ? word.chopped(1) : word, ++month);
            }
        }
        int32_t count = 0;
        const icu::UnicodeString *days = symbols.getWeekdays(count, context, Symbols::WIDE);
        for (const icu::UnicodeString &name : std::span(days, static_cast<size_t>(count))) {
            if (!name.isEmpty())
                words.weekdays.insert(lower(name));
        }
    }
}

void readFigures(const icu::Locale &locale, LocaleWords &words)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale, status);
    if (U_SUCCESS(status)) {
        words.decimal = toQString(symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol)).at(0);
        words.grouping = toQString(symbols.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
    }
    if (words.grouping.isEmpty() || words.grouping.front().isSpace())
        words.grouping = QStringLiteral(" \u00A0\u202F\u2009"); // keyboards have one of them
    const auto formatter
        = icu::number::NumberFormatter::withLocale(locale).notation(icu::number::Notation::compactLong());
    for (const double unit : {1e3, 1e6, 1e9, 1e12}) {
        for (const int count : {1, 2, 5}) { // plurals differ
            status = U_ZERO_ERROR;
            const QString written = lower(formatter.formatDouble(unit * count, status).toString(status));
            const QString word
                = written.section(u' ', 1).isEmpty() ? written.section(u'\u00A0', 1) : written.section(u' ', 1);
            if (U_SUCCESS(status) && word.size() > 2 && written.startsWith(QString::number(count)))
                words.multiples.insert(word, unit);
        }
    }
}

void readCountries(const icu::Locale &locale, LocaleWords &words)
{
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(locale, name);
        words.countries.insert(lower(name));
    }
}

LocaleWords readWords(const QString &language)
{
    LocaleWords words;
    words.decimal = u'.';
    const icu::Locale locale(language.toLatin1().constData());
    readDates(locale, words);
    readFigures(locale, words);
    readCountries(locale, words);
    return words;
}

} // namespace

const LocaleWords &localeWords(const QString &language)
{
    thread_local QHash<QString, std::shared_ptr<const LocaleWords>> known;
    auto &words = known[language];
    if (!words)
        words = std::make_shared<const LocaleWords>(readWords(language));
    return *words;
}

} // namespace Counterpoint
