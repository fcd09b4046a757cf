// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech.h"

#include <facts/speakers.h>
#include <facts/speechsource.h>
#include <facts/speechwords.h>

namespace Counterpoint
{

namespace
{

/** A new clause of equal rank begins between the tokens: "; the", ", and the", "but he". */
bool isBroken(const Tokens &tokens, qsizetype from, qsizetype to)
{
    static const QSet<QString> joins = wordSet("and but while so though although yet");
    for (qsizetype i = from; i < to; ++i) {
        if (tokens[i].is(QLatin1String(";")))
            return true;
        const bool isJoin = joins.contains(tokens[i].lower);
        if (isJoin && (i + 1 == to || tokens[i - 1].is(QLatin1String(","))))
            return true;
    }
    return false;
}

/** "who said", "what she calls". */
bool isRelativeAct(const SpeechAct &act, const Tokens &tokens)
{
    static const QSet<QString> relatives = wordSet("who what which whom");
    for (qsizetype i = act.cueFirst - 1; i > act.sourceLast && i >= 0 && act.cueFirst - i < 5; --i) {
        if (tokens[i].is(QLatin1String("who")) || tokens[i].is(QLatin1String("which")))
            return true;
    }
    return act.sourceFirst > 0 && relatives.contains(tokens[act.sourceFirst - 1].lower);
}

bool isPast(const SpeechAct &act, const Tokens &tokens)
{
    const QString &cue = tokens[act.cueFirst].lower;
    return !cue.endsWith(QLatin1Char('s')) && cue != reportingLemma(cue);
}

qsizetype governorOf(const QList<SpeechAct> &acts, qsizetype at, const Tokens &tokens)
{
    const SpeechAct &act = acts[at];
    if (act.form == SourceForm::Shared || act.isCredit() || act.isInverted)
        return -1;
    for (qsizetype before = at - 1; before >= 0; --before) {
        const SpeechAct &outer = acts[before];
        const bool mayGovern = !outer.isInverted && !outer.isCredit() && outer.cueLast < act.first();
        if (mayGovern && !isBroken(tokens, outer.cueLast + 1, act.first()))
            return before;
    }
    return -1;
}

/** Whose subject ", adding" or "and warned" goes on with. */
qsizetype sharedActOf(const QList<SpeechAct> &acts, qsizetype at, const Tokens &tokens)
{
    const SpeechAct &act = acts[at];
    const bool isParticiple = isIngForm(tokens[act.cueFirst]);
    qsizetype found = -1;
    for (qsizetype before = at - 1; before >= 0; --before) {
        const SpeechAct &other = acts[before];
        const bool isBeside = isIngForm(tokens[other.cueFirst]) && other.form != SourceForm::Shared && !isParticiple;
        if (other.isCredit() || other.form == SourceForm::Unknown || other.isRelative || isBeside)
            continue;
        if (other.form == SourceForm::Shared)
            return before;
        const bool fits = isParticiple || isPast(other, tokens) == isPast(act, tokens);
        if (other.governor < 0 && fits)
            return before;
        if (found < 0 && fits && !isParticiple)
            found = before;
    }
    return found;
}

/** "Asked about remarks that ..., Bell did not answer, saying": the main clause's subject; else nobody can tell. */
void giveTo(const SourcePhrase &rival, SpeechAct &act, const Tokens &tokens)
{
    act.sharedAct = -1;
    if (!tokens[rival.first - 1].is(QLatin1String(","))) {
        act.form = SourceForm::Unknown;
        return;
    }
    act.form = SourceForm::Phrase;
    act.sourceFirst = rival.first;
    act.sourceLast = rival.last;
}

/** "The Post reports Bell on Friday told of the plan, saying": Bell may as well go on. */
void findRival(QList<SpeechAct> &acts, qsizetype at, const Tokens &tokens, const QList<Span> &quoted)
{
    static const QSet<QString> own = wordSet("adding noting continuing concluding stressing");
    SpeechAct &act = acts[at];
    const SpeechAct &other = acts[act.sharedAct];
    const bool isAside = isIngForm(tokens[act.cueFirst]) && tokens[act.cueFirst - 1].is(QLatin1String(","));
    if (!isAside || own.contains(tokens[act.cueFirst].lower) || other.isInverted)
        return;
    if (const auto rival = nameActingIn(tokens, other.cueLast + 1, act.cueFirst - 1, quoted))
        giveTo(*rival, act, tokens);
}

/** "The plan was rejected by Bell, who left and said": whom the open clause before "and" is about. */
std::optional<SourcePhrase> hostOfOpenClause(const Tokens &tokens, qsizetype from, qsizetype cue,
                                             const QList<Span> &quoted)
{
    if (!tokens[cue - 1].is(QLatin1String("and")))
        return std::nullopt;
    for (qsizetype i = cue - 2; i > from && (isInside(tokens[i], quoted) || !tokens[i].is(QLatin1String(","))); --i) {
        if (!isInside(tokens[i], quoted) && tokens[i].is(QLatin1String("who")))
            return subjectBefore(tokens, i + 1, quoted);
    }
    return std::nullopt;
}

/** Goes on with the sentence's subject, or with that of the clause that "and" goes on with. */
void shareSubject(SpeechAct &act, const Tokens &tokens, const QList<Span> &quoted)
{
    const auto subject = mainSubject(tokens, act.cueFirst, quoted);
    if (!subject)
        return;
    if (const auto host = hostOfOpenClause(tokens, subject->last, act.cueFirst, quoted)) {
        act.subjectFirst = host->first;
        act.subjectLast = host->last;
        return;
    }
    act.subjectFirst = subject->first;
    act.subjectLast = subject->last;
    const auto inner = innerSubject(tokens, subject->last + 1, act.cueFirst - 1, quoted);
    if (!inner)
        return;
    if (tokens[act.cueFirst - 1].is(QLatin1String("and"))) { // "Bell left after the man came and asked"
        act.form = inner->form;
        act.sourceFirst = inner->first;
        act.sourceLast = inner->last;
        act.isInner = true;
    } else if (tokens[inner->first - 1].is(QLatin1String("which"))) { // "a speech in which he spoke of it, claiming"
        act.form = SourceForm::Unknown;
    }
}

} // namespace

void linkActs(QList<SpeechAct> &acts, const Tokens &tokens, const QList<Span> &quoted)
{
    for (qsizetype i = 0; i < acts.size(); ++i) {
        acts[i].isRelative = acts[i].form != SourceForm::Shared && isRelativeAct(acts[i], tokens);
        acts[i].governor = governorOf(acts, i, tokens);
        if (acts[i].form != SourceForm::Shared)
            continue;
        acts[i].sharedAct = sharedActOf(acts, i, tokens);
        if (acts[i].sharedAct >= 0) {
            findRival(acts, i, tokens, quoted);
            continue;
        }
        shareSubject(acts[i], tokens, quoted);
    }
}

qsizetype speakingAct(const QList<SpeechAct> &acts, qsizetype at, const Tokens &tokens)
{
    while (acts[at].governor >= 0) {
        const SpeechAct &act = acts[at];
        const SpeechAct &outer = acts[act.governor];
        const bool isAddressed = outer.isAddressing && act.sourceFirst == outer.cueLast + 1; // "told a man who said"
        const bool isEmptySubject = act.form == SourceForm::Pronoun && tokens[act.sourceFirst].is(QLatin1String("it"))
            && !act.isRelative; // "she says it shows"
        const bool isNoted = outer.isStrong && act.form == SourceForm::Phrase && isIngForm(tokens[act.cueFirst])
            && speakerKindOf(tokens, act.sourceFirst, act.sourceLast)
                == SpeakerKind::Document; // "says notes calling it ..."
        if (!act.isThought && !isAddressed && !isEmptySubject && !isNoted)
            break;
        at = act.governor;
    }
    return at;
}

bool leadsInto(const SpeechAct &act, const Tokens &tokens, qsizetype quoteStart)
{
    const qsizetype mark = act.last() + 2;
    return act.isStrong && act.first() == 0 && act.form == SourceForm::Phrase && mark < tokens.size()
        && tokens[mark - 1].is(QLatin1String(",")) && tokens[mark].span.start == quoteStart;
}

} // namespace Counterpoint
