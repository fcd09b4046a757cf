// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/commandlist.h>

#include <ui/models/textsearch.h>

#include <algorithm>
#include <tuple>

namespace Counterpoint
{

namespace
{

constexpr int kOtherWord = 1; ///< Start of a word that is not the first.
constexpr int kInside = 3;
constexpr int kInPlace = 4;
constexpr int kInKeys = 5;
constexpr int kScattered = 8;

bool isWordStart(const QString &text, qsizetype at)
{
    return text.at(at).isLetterOrNumber() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

/** Where @p word stands in @p text, at the start of a word if it does anywhere; -1 for nowhere. */
qsizetype placeOf(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return at;
    }
    return text.indexOf(word);
}

/** The letters of @p word one after the other in @p text, from the start of a word; empty for none. */
QList<int> scattered(const QString &text, const QString &word)
{
    for (qsizetype start = text.indexOf(word.front()); start >= 0; start = text.indexOf(word.front(), start + 1)) {
        if (!isWordStart(text, start))
            continue;
        QList<int> letters;
        qsizetype at = start;
        for (const QChar letter : word) {
            at = text.indexOf(letter, at);
            if (at < 0)
                break;
            letters += static_cast<int>(at++);
        }
        if (letters.size() == word.size())
            return letters;
    }
    return {};
}

/** A command as it is searched. */
struct FoldedCommand {
    QString words;
    QString place;
    QString keys;
};

/** Adds what one word typed costs; false when it is nowhere. */
bool addWord(const FoldedCommand &command, const QString &word, CommandHit &hit)
{
    if (const qsizetype at = placeOf(command.words, word); at >= 0) {
        for (qsizetype i = 0; i < word.size(); ++i)
            hit.letters += static_cast<int>(at + i);
        hit.cost += !isWordStart(command.words, at) ? kInside : at > 0 ? kOtherWord : 0;
        return true;
    }
    if (command.place.contains(word)) {
        hit.cost += kInPlace;
        return true;
    }
    if (command.keys.contains(word)) {
        hit.cost += kInKeys;
        return true;
    }
    const QList<int> letters = word.size() > 1 ? scattered(command.words, word) : QList<int>{};
    if (letters.isEmpty())
        return false;
    const qsizetype between = letters.last() - letters.first() + 1 - letters.size();
    hit.letters += letters;
    hit.cost += kScattered + static_cast<int>(between);
    return true;
}

} // namespace

std::optional<CommandHit> matchCommand(const Command &command, const QString &typed)
{
    const FoldedCommand folded{TextSearch::fold(command.words), TextSearch::fold(command.place),
                               TextSearch::fold(command.keys)};
    CommandHit hit;
    for (const QString &word : TextSearch::fold(typed.simplified()).split(u' ', Qt::SkipEmptyParts)) {
        if (!addWord(folded, word, hit))
            return {};
    }
    return hit;
}

QList<CommandHit> findCommands(const QList<Command> &commands, const QString &typed, const QStringList &recent)
{
    QList<CommandHit> hits;
    for (int i = 0; i < commands.size(); ++i) {
        if (auto hit = matchCommand(commands.at(i), typed)) {
            hit->command = i;
            hits += *hit;
        }
    }
    const bool isTyped = !typed.simplified().isEmpty();
    const auto rank = [&](const CommandHit &hit) {
        const Command &command = commands.at(hit.command);
        const qsizetype at = command.name.isEmpty() ? -1 : recent.indexOf(command.name);
        return std::tuple(hit.cost, isTyped && !command.reason.isEmpty(), at < 0 ? recent.size() : at, hit.command);
    };
    std::ranges::sort(hits, {}, rank);
    return hits;
}

} // namespace Counterpoint
