// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech.h"

#include <facts/nameclass.h>
#include <facts/speakers.h>
#include <facts/speechnouns.h>
#include <facts/speechsource.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <text/lexicon.h>

#include <optional>

namespace Counterpoint
{

namespace
{

bool isQuoteMark(const Token &token)
{
    return token.is(QLatin1String("\"")) || token.is(QLatin1String("'"));
}

/** Right behind a quotation, a comma or dash between or not. */
bool isBehindQuote(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    if (at > 0 && (tokens[at - 1].is(QLatin1String(",")) || tokens[at - 1].is(QLatin1String("-"))))
        --at;
    return at > 0 && (isQuoteMark(tokens[at - 1]) || isInside(tokens[at - 1], quoted));
}

/** "said Rivera." but not "said Rivera wants": what follows an inverted subject ends or goes on without a verb. */
bool isClosedBehind(const Tokens &tokens, qsizetype at)
{
    static const QSet<QString> going = wordSet("who which when while as late early here again last to through and");
    if (at >= tokens.size() || !tokens[at].isWord())
        return true;
    const QString &word = tokens[at].lower;
    return isPreposition(word) || isCalendarName(tokens[at]) || going.contains(word) || isIngForm(tokens[at])
        || word.endsWith(QLatin1String("ly"));
}

std::optional<SpeechAct> withSource(SpeechAct act, const std::optional<SourcePhrase> &source, bool isInverted)
{
    if (!source || source->first < 0)
        return std::nullopt;
    act.sourceFirst = source->first;
    act.sourceLast = source->last;
    act.form = source->form;
    act.isInverted = isInverted;
    return act;
}

std::optional<SpeechAct> invertedAct(const Tokens &tokens, const SpeechAct &act, const QString &lemma,
                                     const QList<Span> &quoted)
{
    const qsizetype at = act.cueFirst;
    const bool isBehind = isBehindQuote(tokens, at, quoted);
    const bool isOpening = at == 0 && tokens[at].isCapitalised; // "Added Rivera: ..."
    const bool isAfterComma
        = at > 0 && (tokens[at - 1].is(QLatin1String(",")) || tokens[at - 1].is(QLatin1String("-")));
    const bool mayInvert = isBehind ? lemma != QLatin1String("tell") : act.isStrong && !act.isAddressing;
    if (!mayInvert || !(isBehind || isOpening || isAfterComma))
        return std::nullopt;
    const auto source = subjectBehind(tokens, at, quoted);
    if (!source)
        return std::nullopt;
    const bool isObject = !isBehind && !isOpening // "the aide, ..., wrote a letter"
        && speakerKindOf(tokens, source->first, source->last) == SpeakerKind::Document;
    if (isObject)
        return std::nullopt;
    const bool isClosed = isOpening ? lowerAt(tokens, source->last + 1) == QLatin1String(":")
                                    : isClosedBehind(tokens, source->last + 1);
    return isClosed ? withSource(act, source, true) : std::nullopt;
}

/** "issued a statement", "sent her a letter": the verb by which somebody makes the text speak for them; -1 for none. */
qsizetype issuingVerb(const Tokens &tokens, qsizetype document)
{
    static const QSet<QString> verbs = wordSet(
        "issued issues issuing released releases releasing published publishes publishing posted posts posting sent "
        "sends sending signed wrote written drafted delivered unleashed adopted passed made gave read out off "
        "circulated filed aired shared");
    static const QSet<QString> objects = wordSet("him her them me us you it");
    qsizetype at = document - 1;
    while (at > 0
           && (objects.contains(tokens[at].lower) || tokens[at].isCapitalised || tokens[at].is(QLatin1String("."))))
        --at;
    return verbs.contains(lowerAt(tokens, at)) ? at : -1;
}

/** The text speaks for whoever sent it, in front of the verb; else for the subject of the clause. */
SpeechAct issuedAct(const Tokens &tokens, const SpeechAct &act, qsizetype verb, const QList<Span> &quoted)
{
    const auto sender = verb > 0 && isPastForm(tokens[verb]) ? subjectBefore(tokens, verb, quoted) : std::nullopt;
    return withSource(act, sender, false).value_or(act);
}

bool holdsObjectPronoun(const Tokens &tokens, qsizetype first, qsizetype last)
{
    static const QSet<QString> objects = wordSet("him her them me us");
    for (qsizetype i = first; i <= last; ++i) {
        const bool isOwner = tokens[i].is(QLatin1String("her")) && i < last && !isPreposition(tokens[i + 1].lower);
        if (objects.contains(tokens[i].lower) && !isOwner)
            return true;
    }
    return false;
}

/** "blamed Rivera for a note": where the text that the participle follows begins; @p first where it is none. */
qsizetype nearestText(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = last - 1; i > first && !isPreposition(tokens[i].lower); --i) {
        if (isDeterminer(tokens[i].lower) && speakerKindOf(tokens, i, last) == SpeakerKind::Document)
            return i;
    }
    return first;
}

/** "footage of Ana Rivera": the first token of the name; -1 for none. */
qsizetype nameBehindOf(const Tokens &tokens, qsizetype first, qsizetype last)
{
    static const QSet<QString> recordings
        = wordSet("footage video audio clip clips recording recordings tape image images");
    for (qsizetype i = first + 1; i < last; ++i) {
        if (tokens[i].is(QLatin1String("of")) && recordings.contains(tokens[i - 1].lower)
            && speakerKindOf(tokens, i + 1, last) != SpeakerKind::None)
            return i + 1;
    }
    return -1;
}

/** "he is promising", "Rivera saying", ", adding", "a statement calling". */
std::optional<SpeechAct> participleAct(const Tokens &tokens, SpeechAct act, const QList<Span> &quoted)
{
    static const QSet<QString> leads = wordSet(", by in while and after before when without as but");
    static const QSet<QString> witnesses
        = wordSet("of hear heard hears saw see sees seen show shows showed shown with caught recall recalls recalled");
    const qsizetype at = act.cueFirst;
    const QString &before = lowerAt(tokens, at - 1);
    const bool isContracted = before == QLatin1String("'s") && at > 1
        && (isSubjectPronoun(lowerAt(tokens, at - 2)) || tokens[at - 2].isCapitalised); // "he's promising"
    if (isBe(before) || isContracted)
        return withSource(act, subjectBefore(tokens, at - 1, quoted), false);
    act.form = SourceForm::Shared;
    if (leads.contains(before) || isBehindQuote(tokens, at, quoted))
        return act;
    if (at == 0 || !tokens[at - 1].isWord() || isDeterminer(before))
        return std::nullopt;
    auto noun = phraseEndingAt(tokens, at - 1, quoted);
    if (!noun || noun->form != SourceForm::Phrase || holdsObjectPronoun(tokens, noun->first, noun->last)) {
        act.form = SourceForm::Unknown;
        return act.isStrong ? std::optional(act) : std::nullopt;
    }
    noun->first = nearestText(tokens, noun->first, noun->last);
    const qsizetype verb = issuingVerb(tokens, noun->first);
    const bool isIssued = verb >= 0;
    if (const qsizetype shown = nameBehindOf(tokens, noun->first, noun->last); shown > 0)
        noun->first = shown;
    else if (speakerKindOf(tokens, noun->first, noun->last) == SpeakerKind::Document)
        return isIssued ? issuedAct(tokens, act, verb, quoted) : withSource(act, noun, false);
    return witnesses.contains(lowerAt(tokens, noun->first - 1)) ? withSource(act, noun, false) : std::nullopt;
}

bool needsDocument(const QString &lemma)
{
    return lemma == QLatin1String("show") || lemma == QLatin1String("read");
}

/** "as the memo put it". */
bool isPutIt(const Tokens &tokens, qsizetype at)
{
    const bool isPut = tokens[at].is(QLatin1String("put")) || tokens[at].is(QLatin1String("puts"));
    return isPut && lowerAt(tokens, at + 1) == QLatin1String("it");
}

std::optional<SpeechAct> finiteAct(const Tokens &tokens, SpeechAct act, const QString &lemma, const QList<Span> &quoted)
{
    const qsizetype at = act.cueFirst;
    const QString &before = lowerAt(tokens, at - 1);
    if (auto source = subjectBefore(tokens, at, quoted); source && source->first >= 0) {
        const bool isFit = source->form == SourceForm::Pronoun || !needsDocument(lemma)
            || speakerKindOf(tokens, source->first, source->last) == SpeakerKind::Document;
        return isFit ? withSource(act, source, false) : std::nullopt;
    }
    static const QSet<QString> shared = wordSet("and but , then");
    if (shared.contains(before) || (at >= 2 && mayPrecedeVerb(before) && shared.contains(lowerAt(tokens, at - 2)))) {
        act.form = SourceForm::Shared;
        return act;
    }
    return std::nullopt;
}

/** "Rivera went on to say", "continued to argue": the subject of the verb in front speaks. */
std::optional<SpeechAct> infinitiveAct(const Tokens &tokens, SpeechAct act, const QList<Span> &quoted)
{
    const qsizetype to = act.cueFirst - 1;
    static const QSet<QString> leads = wordSet("continued continues began begins proceeded proceeds");
    static const QSet<QString> goes = wordSet("went goes gone");
    if (to < 2)
        return std::nullopt;
    if (tokens[to - 1].is(QLatin1String("on")) && goes.contains(lowerAt(tokens, to - 2)))
        return withSource(act, subjectBefore(tokens, to - 2, quoted), false);
    if (leads.contains(lowerAt(tokens, to - 1)))
        return withSource(act, subjectBefore(tokens, to - 1, quoted), false);
    return std::nullopt;
}

/** "refers to a law that" names a matter; "refers to it as" says something of it. */
bool isMereReference(const Tokens &tokens, qsizetype at, const QString &lemma)
{
    if (lemma != QLatin1String("refer"))
        return false;
    for (qsizetype i = at + 1; i < qMin(tokens.size(), at + 9); ++i) {
        if (tokens[i].is(QLatin1String("as")))
            return false;
    }
    return true;
}

std::optional<SpeechAct> actAt(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    if (const auto act = verblessActAt(tokens, at, quoted))
        return act;
    const bool putsIt = isPutIt(tokens, at);
    const QString entry = lexiconMap(u"reportingverbs.txt").value(tokens[at].lower);
    if ((entry.isEmpty() && !putsIt) || (tokens[at].isCapitalised && at > 0))
        return std::nullopt;
    const QString lemma = putsIt ? QStringLiteral("put") : entry.section(QLatin1Char('\t'), 1);
    static const QSet<QString> addressing = wordSet("tell ask inform remind assure urge warn advise");
    SpeechAct act{.cueFirst = at,
                  .cueLast = putsIt ? at + 1 : at,
                  .isStrong = putsIt || entry.startsWith(QLatin1String("strong")),
                  .isThought = lexiconSet(u"thoughtverbs.txt").contains(lemma) || isMereReference(tokens, at, lemma),
                  .isAddressing = addressing.contains(lemma)};
    if (tokens[at].isCapitalised)
        return invertedAct(tokens, act, lemma, quoted);
    if (isIngForm(tokens[at]))
        return participleAct(tokens, act, quoted);
    if (lowerAt(tokens, at - 1) == QLatin1String("to"))
        return infinitiveAct(tokens, act, quoted);
    if (isBe(lowerAt(tokens, at - 1)) || isReducedRelative(tokens, at, lemma) || isNounUse(tokens, at, lemma))
        return std::nullopt;
    const auto inverted = invertedAct(tokens, act, lemma, quoted);
    return inverted ? inverted : finiteAct(tokens, act, lemma, quoted);
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
    linkActs(acts, tokens, quoted);
    return acts;
}

} // namespace Counterpoint
