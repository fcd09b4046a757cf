// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/months.h>

#include <text/lexicon.h>

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <span>

namespace Counterpoint
{

namespace
{

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> found;
        for (const QStringList &row : lexiconRows(u"timewords.txt")) {
            if (row.value(1) == QLatin1String("month"))
                found.insert(row.value(0), row.value(2).toInt());
        }
        return found;
    }();
    return names;
}

QHash<QString, int> readForeignMonths()
{
    QHash<QString, int> names;
    for (const char *language : {"de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb"}) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(icu::Locale(language), status);
        if (U_FAILURE(status))
            continue;
        int32_t count = 0;
        const icu::UnicodeString *months
            = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE);
        int month = 0;
        for (const icu::UnicodeString &name : std::span(months, static_cast<size_t>(count)))
            names.insert(QStringView(name.getBuffer(), name.length()).toString().toLower(), ++month);
    }
    return names;
}

const QHash<QString, int> &foreignMonths()
{
    static const QHash<QString, int> names = readForeignMonths();
    return names;
}

QString patternOf(const QHash<QString, int> &months)
{
    QStringList names = months.keys();
    std::ranges::sort(
        names, [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return names.join(u'|');
}

} // namespace

int monthNamed(QStringView name)
{
    return monthNames().value(name.toString().toLower());
}

QString monthNamesPattern()
{
    return patternOf(monthNames());
}

int foreignMonthNamed(QStringView name)
{
    return foreignMonths().value(name.toString().toLower());
}

QString foreignMonthsPattern()
{
    return patternOf(foreignMonths());
}

} // namespace Counterpoint
