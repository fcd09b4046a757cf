// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/words.h>

#include <cld2/public/compact_lang_det.h>

namespace Counterpoint
{

namespace
{

/** Beyond this many characters the answer no longer changes; below the other one it is a guess. */
constexpr qsizetype kMostCharacters = 1200;
constexpr qsizetype kLeastCharacters = 20;

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

} // namespace Counterpoint
