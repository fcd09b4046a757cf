// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechsource.h"

#include <facts/speakers.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>

namespace Counterpoint
{

std::optional<SourcePhrase> nameActingIn(const Tokens &tokens, qsizetype from, qsizetype end, const QList<Span> &quoted)
{
    std::optional<SourcePhrase> found;
    for (qsizetype i = from + 1; i < qMin(end, tokens.size()); ++i) {
        if (isInside(tokens[i], quoted) || !isVerbAt(tokens, i))
            continue;
        auto source = subjectBefore(tokens, i, quoted);
        if (!source || source->last < from || source->form != SourceForm::Phrase)
            continue;
        source->first = qMax(source->first, from);
        const bool isName = speakerKindOf(tokens, source->first, source->last) == SpeakerKind::Name;
        if (isName)
            found = source;
    }
    return found;
}

std::optional<SourcePhrase> innerSubject(const Tokens &tokens, qsizetype from, qsizetype end, const QList<Span> &quoted)
{
    static const QSet<QString> openings = wordSet("after when while because since before once where which");
    std::optional<SourcePhrase> found;
    for (qsizetype i = from + 1; i < qMin(end, tokens.size()); ++i) {
        if (isInside(tokens[i], quoted) || !isVerbAt(tokens, i))
            continue;
        auto source = subjectBefore(tokens, i, quoted);
        if (!source || source->last <= from)
            continue;
        for (qsizetype k = source->last; k > qMax(from, source->first); --k) { // "a man after the guard came"
            if (openings.contains(tokens[k - 1].lower)) {
                source->first = k;
                break;
            }
        }
        if (source->first > from && openings.contains(tokens[source->first - 1].lower))
            found = source;
    }
    return found;
}

std::optional<SourcePhrase> mainSubject(const Tokens &tokens, qsizetype end, const QList<Span> &quoted)
{
    static const QSet<QString> subordinators
        = wordSet("as when while after because if although though since before until that who which where whose than");
    for (qsizetype i = 1; i < qMin(end, tokens.size()); ++i) {
        if (isInside(tokens[i], quoted) || !isVerbAt(tokens, i) || tokens[i - 1].is(QLatin1String("who")))
            continue;
        const auto source = subjectBefore(tokens, i, quoted);
        if ((!source || source->first < 0) && lowerAt(tokens, i + 1) == QLatin1String("that"))
            return std::nullopt; // what cannot speak, and from here on what it tells
        if (!source || source->first < 0)
            continue;
        const QString before = source->first > 0 ? tokens[source->first - 1].lower : QString();
        if (!subordinators.contains(before) && !isPreposition(before))
            return source;
    }
    return std::nullopt;
}

} // namespace Counterpoint
