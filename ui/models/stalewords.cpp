// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/stalewords.h>

#include <model/sentenceanchor.h>
#include <model/vocabulary.h>

namespace Counterpoint
{

namespace
{

/** A decision on events that names them by their sentences. */
bool isOnEvents(const Decision &decision)
{
    return decision.target == DecisionTarget::Event && !decision.field.isEmpty();
}

bool isLink(const Decision &decision)
{
    return decision.target == DecisionTarget::Match && !decision.field.isEmpty();
}

} // namespace

QString StaleWords::subject(const Decision &decision)
{
    if (isLink(decision)) {
        QStringList texts;
        for (const SentenceAnchor &anchor : anchorsIn(decision.note))
            texts += tr("\u201c%1\u201d").arg(anchor.text.simplified());
        return texts.join(QLatin1StringView(" / "));
    }
    if (isOnEvents(decision)) {
        const QList<SentenceAnchor> named = anchorsIn(decision.note);
        const bool isTitle = decision.field == EventField::kTitle;
        return isTitle        ? decision.value
            : named.isEmpty() ? tr("Something that has gone")
                              : tr("\u201c%1\u201d").arg(named.first().text.simplified());
    }
    if (decision.target != DecisionTarget::Story)
        return decision.note.isEmpty() ? tr("Something that has gone") : decision.note;
    if (decision.field == StoryField::kTitle)
        return decision.value;
    return decision.field == StoryField::kArticle && !decision.note.isEmpty() ? decision.note
                                                                              : tr("Two stories made one");
}

QString StaleWords::kind(const Decision &decision)
{
    switch (decision.target) {
    case DecisionTarget::Match:
        return tr("Shared copy");
    case DecisionTarget::Event:
        return tr("Event");
    case DecisionTarget::Story:
        return tr("Story");
    default:
        return tr("Discrepancy");
    }
}

QString StaleWords::verdict(const Decision &decision)
{
    if (isLink(decision))
        return tr("Linked by hand");
    if (decision.target == DecisionTarget::Match)
        return Vocabulary::matchVerdict(decision.verdict);
    if (decision.target == DecisionTarget::Story)
        return decision.field == StoryField::kTitle ? tr("Named by hand")
            : decision.field == StoryField::kMerge  ? tr("Merged by hand")
                                                    : tr("Moved by hand");
    if (isOnEvents(decision))
        return decision.field == EventField::kTitle ? tr("Named by hand")
            : decision.field == EventField::kMerge  ? tr("Merged by hand")
                                                    : tr("Moved by hand");
    if (decision.verdict == Verdict::Reconciled)
        return tr("%1: %2", "reconciled: how")
            .arg(Vocabulary::verdict(decision.verdict), Vocabulary::reconciliation(decision.value));
    return Vocabulary::verdict(decision.verdict);
}

} // namespace Counterpoint
