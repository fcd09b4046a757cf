// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deniedwords.h"

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

constexpr int kDenialReach = 4; // words that a negation governs at most

/** "non-fatal": the prefix denies the word behind it. */
std::optional<Span> denyingPrefix(const RuleView &view, SentenceRef ref, Span word)
{
    constexpr qsizetype length = 4;
    const Span sentence = view.comparison().article(ref).sentences.at(ref.sentence).span;
    const Span prefix{word.start - length, word.start};
    if (!sentence.contains(prefix) || view.text(ref, prefix).compare(u"non-", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return prefix;
}

} // namespace

std::vector<DeniedWord> deniedWords(const RuleView &view, SentenceRef ref)
{
    std::vector<DeniedWord> denied;
    const Profile &profile = view.profile(ref);
    for (const Cue &cue : view.comparison().article(ref).facts.cues) {
        if (cue.sentence != ref.sentence || cue.kind != CueKind::Negation)
            continue;
        int left = kDenialReach;
        for (int i = 0; i < int(profile.tokens.size()) && left > 0; ++i) {
            const ProfileToken &token = profile.tokens[size_t(i)];
            if (token.span.start < cue.span.end)
                continue;
            --left;
            if (token.isContent) {
                denied.push_back({i, cue.span});
                break;
            }
        }
    }
    for (int i = 0; i < int(profile.tokens.size()); ++i) {
        const auto prefix = denyingPrefix(view, ref, profile.tokens[size_t(i)].span);
        if (prefix && !isDenied(denied, i))
            denied.push_back({i, *prefix});
    }
    return denied;
}

bool isDenied(const std::vector<DeniedWord> &denied, int token)
{
    return std::ranges::contains(denied, token, &DeniedWord::token);
}

} // namespace Counterpoint
