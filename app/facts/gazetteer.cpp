// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gazetteer.h"

#include <text/lexicon.h>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace Counterpoint
{

namespace
{

QSet<QString> readPlaces()
{
    QSet<QString> places = lexiconSet(u"places.txt");
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(icu::Locale::getEnglish(), name);
        places.insert(QString::fromUtf16(name.getBuffer(), name.length()));
    }
    return places;
}

} // namespace

bool isKnownPlace(const QString &name)
{
    static const QSet<QString> places = readPlaces();
    return places.contains(name) || lexiconMap(u"placealiases.txt").contains(name.toLower());
}

QString placeName(const QString &name)
{
    const QString joined = lexiconMap(u"placealiases.txt").value(name.toLower());
    return joined.isEmpty() ? name : joined;
}

QString placeOfDemonym(const QString &word)
{
    const QHash<QString, QString> &demonyms = lexiconMap(u"demonyms.txt");
    const QString place = demonyms.value(word);
    return place.isEmpty() && word.endsWith(QLatin1Char('s')) ? demonyms.value(word.chopped(1)) : place;
}

} // namespace Counterpoint
