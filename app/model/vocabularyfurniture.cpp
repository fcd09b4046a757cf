// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary.h"

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

struct ReasonRow {
    const char *reason;
    const char *words;
};

constexpr ReasonRow kReasons[] = {
    {"advertisement", QT_TRANSLATE_NOOP("Vocabulary", "an advertisement")},
    {"aside", QT_TRANSLATE_NOOP("Vocabulary", "a box beside the text")},
    {"byline", QT_TRANSLATE_NOOP("Vocabulary", "a byline")},
    {"caption", QT_TRANSLATE_NOOP("Vocabulary", "a caption")},
    {"comments", QT_TRANSLATE_NOOP("Vocabulary", "readers' comments")},
    {"credit", QT_TRANSLATE_NOOP("Vocabulary", "a credit")},
    {"date line", QT_TRANSLATE_NOOP("Vocabulary", "a date line")},
    {"dialog", QT_TRANSLATE_NOOP("Vocabulary", "a dialog of the page")},
    {"editor's note", QT_TRANSLATE_NOOP("Vocabulary", "a note of the editors")},
    {"embargo", QT_TRANSLATE_NOOP("Vocabulary", "an embargo")},
    {"end mark", QT_TRANSLATE_NOOP("Vocabulary", "a mark of the story's end")},
    {"footer", QT_TRANSLATE_NOOP("Vocabulary", "the foot of the page")},
    {"form", QT_TRANSLATE_NOOP("Vocabulary", "a form of the page")},
    {"gallery", QT_TRANSLATE_NOOP("Vocabulary", "a gallery")},
    {"headline list", QT_TRANSLATE_NOOP("Vocabulary", "a list of headlines")},
    {"hidden", QT_TRANSLATE_NOOP("Vocabulary", "hidden text of the page")},
    {"legal notice", QT_TRANSLATE_NOOP("Vocabulary", "a legal notice")},
    {"link list", QT_TRANSLATE_NOOP("Vocabulary", "a list of links")},
    {"link", QT_TRANSLATE_NOOP("Vocabulary", "a link")},
    {"navigation", QT_TRANSLATE_NOOP("Vocabulary", "navigation")},
    {"newsletter", QT_TRANSLATE_NOOP("Vocabulary", "a newsletter's plea")},
    {"other story", QT_TRANSLATE_NOOP("Vocabulary", "another story")},
    {"page title", QT_TRANSLATE_NOOP("Vocabulary", "the title of the page")},
    {"reading time", QT_TRANSLATE_NOOP("Vocabulary", "a reading time")},
    {"related headline", QT_TRANSLATE_NOOP("Vocabulary", "a related headline")},
    {"repeated in the outlet's articles", QT_TRANSLATE_NOOP("Vocabulary", "a line that the outlet's articles repeat")},
    {"repeated line", QT_TRANSLATE_NOOP("Vocabulary", "a repeated line")},
    {"repeated title", QT_TRANSLATE_NOOP("Vocabulary", "the title once more")},
    {"section label", QT_TRANSLATE_NOOP("Vocabulary", "a label of the section")},
    {"separator", QT_TRANSLATE_NOOP("Vocabulary", "a separator")},
    {"share", QT_TRANSLATE_NOOP("Vocabulary", "an invitation to share or follow")},
    {"sidebar", QT_TRANSLATE_NOOP("Vocabulary", "a box beside the text")},
    {"sign-off", QT_TRANSLATE_NOOP("Vocabulary", "initials of those who worked on it")},
    {"signature", QT_TRANSLATE_NOOP("Vocabulary", "a signature")},
    {"slug", QT_TRANSLATE_NOOP("Vocabulary", "an agency's slug")},
    {"tags", QT_TRANSLATE_NOOP("Vocabulary", "tags")},
    {"teaser", QT_TRANSLATE_NOOP("Vocabulary", "a teaser for another text")},
    {"toc", QT_TRANSLATE_NOOP("Vocabulary", "a table of contents")},
};

} // namespace

QString Vocabulary::furnitureReason(const QString &reason)
{
    for (const ReasonRow &row : kReasons) {
        if (reason == QLatin1StringView(row.reason))
            return tr(row.words);
    }
    return reason;
}

QString Vocabulary::furniture(const Furniture &furniture)
{
    if (furniture.reason == kByHand)
        return tr("Not article text, by hand");
    const int percent = static_cast<int>(std::lround(100 * std::clamp(furniture.confidence, 0.0, 1.0)));
    return tr("Taken for %1, %2\u00a0%", "not article text: what it is taken for, and how surely in per cent")
        .arg(furnitureReason(furniture.reason))
        .arg(percent);
}

} // namespace Counterpoint
