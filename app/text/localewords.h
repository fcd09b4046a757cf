// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Counterpoint
{

/** What ICU knows of a language: names in lower case, and how figures are written. */
struct LocaleWords {
    QHash<QString, int> months; ///< Whole names and abbreviations, 1 to 12.
    QSet<QString> weekdays;
    QSet<QString> countries;
    QHash<QString, double> multiples; ///< "millionen": 1,000,000.
    QChar decimal;
    QString grouping; ///< All signs that may part thousands.
};

/** Of a BCP 47 code; read once a thread. Signs of the root locale where ICU does not know the language. */
[[nodiscard]] const LocaleWords &localeWords(const QString &language);

} // namespace Counterpoint
