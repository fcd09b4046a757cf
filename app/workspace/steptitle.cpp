// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steptitle.h"

#include "linedecisions.h"

#include <model/pastedtext.h>
#include <model/sentenceanchor.h>

#include <QCoreApplication>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString stepTr(const char *text)
{
    return QCoreApplication::translate("StepTitle", text);
}

QString articleTitle(const Decision &decision)
{
    switch (decision.verdict) {
    case Verdict::Excluded:
        return stepTr("leave article out");
    case Verdict::Rejected:
        return stepTr("remove article");
    default:
        return stepTr("take article in");
    }
}

QString lineTitle(const Decision &decision)
{
    if (decision.field != kLineOfOutlet)
        return decision.verdict == Verdict::Rejected ? stepTr("take as article text")
            : decision.verdict == Verdict::Accepted  ? stepTr("take as not article text")
                                                     : stepTr("take line as it was read");
    const QString words = decision.verdict == Verdict::Rejected ? stepTr("take line as article text in all of %1")
        : decision.verdict == Verdict::Accepted                 ? stepTr("take line as not article text in all of %1")
                                                                : stepTr("take line as it was read in all of %1");
    return words.arg(decision.note);
}

QString findingTitle(const Decision &decision)
{
    switch (decision.verdict) {
    case Verdict::Accepted:
        return decision.target == DecisionTarget::Match ? stepTr("accept match") : stepTr("real discrepancy");
    case Verdict::Rejected:
        return decision.target == DecisionTarget::Match ? stepTr("reject match") : stepTr("not a discrepancy");
    case Verdict::Reconciled:
        return stepTr("reconcile discrepancy");
    default:
        return stepTr("leave open");
    }
}

QString storyTitle(const Decision &decision)
{
    if (decision.field == StoryField::kTitle)
        return stepTr("name story");
    if (decision.verdict == Verdict::Open)
        return stepTr("drop decision on stories");
    if (decision.field == StoryField::kMerge)
        return stepTr("merge stories");
    return decision.value.isEmpty() ? stepTr("make article a story of its own")
                                    : stepTr("move article to another story");
}

QString eventTitle(const Decision &decision)
{
    if (decision.field == EventField::kTitle)
        return stepTr("name event");
    if (decision.field.isEmpty() || decision.verdict == Verdict::Open)
        return stepTr("drop decision on events");
    if (decision.field == EventField::kMerge)
        return stepTr("merge events");
    if (!decision.value.isEmpty())
        return stepTr("move sentence to another event");
    return anchorsIn(decision.note).size() > 1 ? stepTr("split event") : stepTr("make sentence an event");
}

QString decisionTitle(const Decision &decision)
{
    switch (decision.target) {
    case DecisionTarget::Article:
        return articleTitle(decision);
    case DecisionTarget::Outlet:
        return decision.value.isEmpty() ? stepTr("part outlets") : stepTr("join outlets");
    case DecisionTarget::Furniture:
        return lineTitle(decision);
    case DecisionTarget::Story:
        return storyTitle(decision);
    case DecisionTarget::Event:
        return eventTitle(decision);
    case DecisionTarget::Match:
        return decision.field.isEmpty()         ? findingTitle(decision)
            : decision.verdict == Verdict::Open ? stepTr("remove link")
                                                : stepTr("link sentences");
    default:
        return findingTitle(decision);
    }
}

/** Of decisions made together; "correct title, outlet" for two fields, "correct outlet of 3 articles". */
QString decisionsTitle(const QList<Decision> &decisions)
{
    const Decision &first = decisions.first();
    if (first.target == DecisionTarget::Match && decisions.size() > 1)
        return stepTr("relink match");
    const bool isCorrection = first.target == DecisionTarget::Article && first.verdict == Verdict::Corrected;
    if (!isCorrection)
        return decisionTitle(first);
    if (std::ranges::any_of(decisions, isPasting))
        return stepTr("paste article");
    QStringList fields;
    QStringList articles;
    for (const Decision &decision : decisions) {
        fields += decision.field;
        articles += decision.key;
    }
    fields.removeDuplicates();
    articles.removeDuplicates();
    const QString words = stepTr("correct %1").arg(fields.join(QLatin1String(", ")));
    return articles.size() == 1 ? words : stepTr("%1 of %2 articles").arg(words).arg(articles.size());
}

} // namespace

QString stepTitle(const JournalStep &step)
{
    if (!step.decisions.isEmpty())
        return decisionsTitle(step.decisions);
    if (!step.claimBefore)
        return stepTr("add claim");
    return step.claimAfter ? stepTr("change claim") : stepTr("remove claim");
}

bool changesComparison(const Decision &decision)
{
    return decision.target == DecisionTarget::Article || decision.target == DecisionTarget::Outlet
        || decision.target == DecisionTarget::Furniture || decision.target == DecisionTarget::Story
        || ((decision.target == DecisionTarget::Event || decision.target == DecisionTarget::Match)
            && !decision.field.isEmpty());
}

} // namespace Counterpoint
