// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech.h"

#include <facts/nameclass.h>
#include <facts/phrases.h>
#include <text/lexicon.h>

#include <optional>

namespace Counterpoint
{

namespace
{

QSet<QString> words(const char *list)
{
    const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {split.begin(), split.end()};
}

bool isPronoun(const QString &lower)
{
    static const QSet<QString> set = words("he she they i we it");
    return set.contains(lower);
}

bool isAuxiliary(const QString &lower)
{
    static const QSet<QString> set = words(
        "has have had also later then again repeatedly further once earlier would will could may might did does do "
        "reportedly previously recently first only even still today not never who");
    return set.contains(lower) || (lower.size() > 4 && lower.endsWith(QLatin1String("ly")));
}

bool isBe(const QString &lower)
{
    static const QSet<QString> set = words("is are was were be been being am get got");
    return set.contains(lower);
}

/** Words that a noun phrase cannot run across. */
bool endsPhrase(const Token &token)
{
    static const QSet<QString> set = words(
        "that and but or as while because when after before which if although though since than so what where why "
        "how whether until by into about against over under is are was were be been has have had will would "
        "can could may might must should did does do not to there then who whom");
    if (!token.isWord())
        return !(token.is(QLatin1String("-")) && !token.hasSpaceBefore) && !token.is(QLatin1String("'s"))
            && !token.isNumber() && !token.is(QLatin1String(".")) && !token.is(QLatin1String("&"))
            && !token.is(QLatin1String("'"));
    return !token.isUpper
        && (set.contains(token.lower) || (lexiconMap(u"tensecues.txt").value(token.lower) == QLatin1String("past")));
}

bool isCalendarName(const Token &token)
{
    static const QSet<QString> set
        = words("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow");
    return set.contains(token.lower);
}

bool isPreposition(const QString &lower)
{
    static const QSet<QString> set = words("in on at during from with amid despite under for of since like following");
    return set.contains(lower);
}

/** First token of the noun phrase that ends at @p last. */
qsizetype startOfPhrase(const Tokens &tokens, qsizetype last, const QList<Span> &quoted)
{
    qsizetype first = last;
    while (first > 0 && last - first < 14) {
        const Token &before = tokens[first - 1];
        const bool isCommaStop = before.is(QLatin1String(".")) && !(before.hasSpaceBefore)
            && tokens[first].hasSpaceBefore && first >= 2 && tokens[first - 2].span.length() > 4;
        if (endsPhrase(before) || isInside(before, quoted) || isCalendarName(before) || isCommaStop)
            break;
        --first;
    }
    // A leading "in a statement the ministry" loses its preposition's phrase.
    while (first < last && isPreposition(tokens[first].lower)) {
        qsizetype determiner = -1;
        for (qsizetype i = first + 2; i <= last; ++i) {
            static const QSet<QString> set = words("the a an his her its their one some");
            if (set.contains(tokens[i].lower) && !isPreposition(tokens[i - 1].lower))
                determiner = i;
        }
        first = determiner > first ? determiner : first + 1;
    }
    return first;
}

struct Source {
    qsizetype first = -1;
    qsizetype last = -1;
    SourceForm form = SourceForm::Phrase;
};

std::optional<Source> phraseEndingAt(const Tokens &tokens, qsizetype last, const QList<Span> &quoted)
{
    while (last >= 0 && isCalendarName(tokens[last])) // "the army Friday said"
        last -= last > 0 && tokens[last - 1].is(QLatin1String("on")) ? 2 : 1;
    if (last < 0 || isInside(tokens[last], quoted))
        return std::nullopt;
    if (isPronoun(tokens[last].lower) && !tokens[last].isUpper)
        return Source{last, last, SourceForm::Pronoun};
    if (!tokens[last].isWord() && !tokens[last].isNumber() && !tokens[last].is(QLatin1String(".")))
        return std::nullopt;
    if (!tokens[last].isUpper && isFunctionWord(tokens[last].lower))
        return std::nullopt;
    const qsizetype first = startOfPhrase(tokens, last, quoted);
    return Source{first, last, SourceForm::Phrase};
}

/** The comma that opens the aside which ends with the comma at @p closing: "Rivera, the bank's chief, said". */
qsizetype openingComma(const Tokens &tokens, qsizetype closing, const QList<Span> &quoted)
{
    for (qsizetype i = closing - 1; i > 0 && closing - i < 22; --i) {
        if (isInside(tokens[i], quoted) || tokens[i].is(QLatin1String(";")) || tokens[i].is(QLatin1String(":")))
            return -1;
        if (!tokens[i].is(QLatin1String(",")))
            continue;
        static const QSet<QString> openings
            = words("a an the its his her their who which whose one of speaking citing referring quoting himself "
                    "herself himself in at on when asked");
        const Token &next = tokens[i + 1];
        const bool isAside = openings.contains(next.lower) || next.isNumber() || isPersonNoun(next.lower)
            || (next.isCapitalised && (isPersonNoun(tokens[closing - 1].lower) || isPersonNoun(tokens[i - 1].lower)))
            || lexiconSet(u"titles.txt").contains(next.lower);
        if (isAside
            && (tokens[i - 1].isCapitalised || isPersonNoun(tokens[i - 1].lower) || isPluralNoun(tokens[i - 1].lower)))
            return i;
    }
    return -1;
}

std::optional<Source> subjectBefore(const Tokens &tokens, qsizetype verb, const QList<Span> &quoted)
{
    qsizetype at = verb - 1;
    bool isRelative = false;
    while (at >= 0 && tokens[at].isWord() && !tokens[at].isUpper && isAuxiliary(tokens[at].lower)) {
        isRelative = isRelative || tokens[at].is(QLatin1String("who"));
        --at;
    }
    if (at < 0 || isInside(tokens[at], quoted))
        return std::nullopt;
    if (isRelative && tokens[at].is(QLatin1String(",")))
        return phraseEndingAt(tokens, at - 1, quoted);
    if (tokens[at].is(QLatin1String(","))) {
        const qsizetype opening = openingComma(tokens, at, quoted);
        if (opening <= 0)
            return std::nullopt;
        auto source = phraseEndingAt(tokens, opening - 1, quoted);
        const bool isNameAside = source && tokens[opening + 1].isCapitalised && isPersonNoun(tokens[opening - 1].lower);
        if (isNameAside) // "its chairman, Karl Voss, said"
            source->last = at - 1;
        return source;
    }
    return phraseEndingAt(tokens, at, quoted);
}

/** "said Maria Rivera, a spokeswoman": up to a mark or a preposition other than of and for. */
std::optional<Source> subjectBehind(const Tokens &tokens, qsizetype verb, const QList<Span> &quoted)
{
    const qsizetype first = verb + 1;
    if (first >= tokens.size() || isInside(tokens[first], quoted))
        return std::nullopt;
    static const QSet<QString> openings
        = words("the a an one another his her its their this some several many two three most");
    const Token &opening = tokens[first];
    const bool mayBegin = opening.isCapitalised || openings.contains(opening.lower) || isPersonNoun(opening.lower);
    if (!mayBegin || isCalendarName(opening))
        return std::nullopt;
    qsizetype last = first;
    while (last + 1 < tokens.size() && last - first < 12) {
        const Token &next = tokens[last + 1];
        const bool isLink = next.is(QLatin1String("of")) || next.is(QLatin1String("for"));
        const bool isAbbreviation = next.is(QLatin1String(".")) && last + 2 < tokens.size()
            && tokens[last].lower.size() <= 4 && tokens[last + 2].isCapitalised
            && lexiconMap(u"abbreviations.txt").contains(tokens[last].lower);
        if (isInside(next, quoted) || isCalendarName(next) || (next.is(QLatin1String(".")) && !isAbbreviation))
            break;
        if (!isLink && (endsPhrase(next) || isPreposition(next.lower)))
            break;
        ++last;
    }
    while (last > first && !tokens[last].isWord())
        --last;
    return Source{first, last, SourceForm::Phrase};
}

/** Base and -s forms are often nouns: "the report", "calls for": they need a subject that fits. */
bool isNounUse(const Tokens &tokens, qsizetype at, const QString &lemma)
{
    const QString &word = tokens[at].lower;
    const QString before = lowerAt(tokens, at - 1);
    if (word == lemma) {
        static const QSet<QString> leads
            = words("will would can could may might must should they we i you not also who to");
        return !leads.contains(before) && !(at > 0 && isPluralNoun(before) && before != QLatin1String("its"));
    }
    const bool isPastForm = !word.endsWith(QLatin1Char('s')) || word.endsWith(QLatin1String("ss"));
    static const QSet<QString> determiners
        = words("the a an his her its their this that these those of any some such no s's by for in on from with as "
                "'s is are was were be been recent latest so widely most");
    if (isPastForm)
        return determiners.contains(before) && lemma != QLatin1String("say");
    static const QSet<QString> nouns = words(
        "reports calls claims demands requests comments notes offers attacks credits shows blames charges hopes fears "
        "doubts questions states promises pledges vows warnings hints signals complaints posts tweets talks");
    if (!nouns.contains(word))
        return false;
    const bool hasName
        = at > 0 && (tokens[at - 1].isCapitalised || before == QLatin1String("he") || before == QLatin1String("she"));
    return !hasName;
}

bool isParticiple(const QString &word)
{
    return word.endsWith(QLatin1String("ing")) && word.size() > 5;
}

/** "according to the ministry". */
std::optional<SpeechAct> accordingTo(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    if (!tokens[at].is(QLatin1String("according")) || lowerAt(tokens, at + 1) != QLatin1String("to"))
        return std::nullopt;
    const auto source = subjectBehind(tokens, at + 1, quoted);
    if (!source)
        return std::nullopt;
    return SpeechAct{.cueFirst = at,
                     .cueLast = at + 1,
                     .sourceFirst = source->first,
                     .sourceLast = source->last,
                     .isInverted = true};
}

bool hasSpeechBefore(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    return at > 0
        && (tokens[at - 1].is(QLatin1String(",")) || tokens[at - 1].is(QLatin1String("\""))
            || tokens[at - 1].is(QLatin1String("'")) || tokens[at - 1].is(QLatin1String("-"))
            || isInside(tokens[at - 1], quoted));
}

std::optional<SpeechAct> actAt(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    if (auto according = accordingTo(tokens, at, quoted))
        return according;
    const QString entry = lexiconMap(u"reportingverbs.txt").value(tokens[at].lower);
    if (entry.isEmpty() || tokens[at].isCapitalised)
        return std::nullopt;
    const QString lemma = entry.section(QLatin1Char('\t'), 1);
    SpeechAct act{.cueFirst = at, .cueLast = at, .isStrong = entry.startsWith(QLatin1String("strong"))};
    const QString before = lowerAt(tokens, at - 1);
    if (isParticiple(tokens[at].lower)) {
        static const QSet<QString> leads = words(", by in while and after before when without as");
        act.form = SourceForm::Shared;
        return leads.contains(before) || hasSpeechBefore(tokens, at, quoted) ? std::optional(act) : std::nullopt;
    }
    if (isBe(before) || isNounUse(tokens, at, lemma))
        return std::nullopt;
    if (hasSpeechBefore(tokens, at, quoted) && act.isStrong) {
        if (const auto source = subjectBehind(tokens, at, quoted);
            source && !lexiconMap(u"reportingverbs.txt").contains(lowerAt(tokens, source->last + 1))) {
            act.sourceFirst = source->first;
            act.sourceLast = source->last;
            act.isInverted = true;
            return act;
        }
    }
    if (const auto source = subjectBefore(tokens, at, quoted)) {
        act.sourceFirst = source->first;
        act.sourceLast = source->last;
        act.form = source->form;
        return act;
    }
    static const QSet<QString> shared = words("and but , then");
    if (shared.contains(before) || (at >= 2 && isAuxiliary(before) && shared.contains(lowerAt(tokens, at - 2)))) {
        act.form = SourceForm::Shared;
        return act;
    }
    return std::nullopt;
}

} // namespace

QList<SpeechAct> speechActsOf(const Tokens &tokens, const QList<Span> &quoted)
{
    QList<SpeechAct> acts;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (!tokens[at].isWord() || isInside(tokens[at], quoted))
            continue;
        if (const auto act = actAt(tokens, at, quoted))
            acts.append(*act);
    }
    return acts;
}

} // namespace Counterpoint
