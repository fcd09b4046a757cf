// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/words.h>

#include <algorithm>

#include <cld2/public/compact_lang_det.h>

namespace Counterpoint
{

namespace
{

/** Beyond this many characters the answer no longer changes; below the other one it is a guess. */
constexpr qsizetype kMostCharacters = 1200;
constexpr qsizetype kLeastCharacters = 20;

QString baseOf(QStringView language)
{
    const qsizetype end = std::ranges::find_if(language, [](QChar c) { return !c.isLetter(); }) - language.begin();
    return language.first(end).toString().toLower();
}

/** Of few words, or of many that are English, the language is a guess. */
bool isSurelyNotEnglish(QStringView text)
{
    constexpr double mostEnglish = 0.3; // of the words; other languages share a few ("in", "die", "no")
    constexpr qsizetype fewest = 12;
    qsizetype words = 0;
    qsizetype english = 0;
    for (const Word &word : splitWords(text.first(std::min(text.size(), kMostCharacters)))) {
        words += word.isWord && !word.isNumber;
        english += word.isStopword;
    }
    return words >= fewest && static_cast<double>(english) < mostEnglish * static_cast<double>(words);
}

} // namespace

QString languageOf(QStringView text)
{
    if (text.size() < kLeastCharacters)
        return {};
    const QByteArray bytes = text.first(std::min(text.size(), kMostCharacters)).toUtf8();
    bool isReliable = false;
    const CLD2::Language language
        = CLD2::DetectLanguage(bytes.constData(), static_cast<int>(bytes.size()), true, &isReliable);
    if (!isReliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return QString::fromLatin1(CLD2::LanguageCode(language));
}

QString readingLanguageOf(QStringView text, const QString &stated)
{
    QString found = languageOf(text);
    if (found.isEmpty() || baseOf(found) == baseOf(stated))
        return stated.isEmpty() ? found : stated;
    if (!isForeign(found) || isSurelyNotEnglish(text))
        return found;
    return isForeign(stated) ? QString() : stated;
}

bool isForeign(QStringView language)
{
    const QString base = baseOf(language);
    return !base.isEmpty() && base != QLatin1StringView("en");
}

} // namespace Counterpoint
