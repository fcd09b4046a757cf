// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditionregistry.h"

#include "antecedentcondition.h"
#include "brokensentencecondition.h"
#include "headcondition.h"
#include "introductioncondition.h"
#include "otherstorycondition.h"
#include "quotemarkcondition.h"
#include "sharedfurniturecondition.h"
#include "spellingcondition.h"
#include "wordswapcondition.h"

namespace Counterpoint
{

QList<Condition> ConditionRule::findIn(const ArticleReading &) const
{
    return {};
}

QList<Condition> ConditionRule::findAcross(const ConditionView &) const
{
    return {};
}

const std::vector<std::unique_ptr<ConditionRule>> &conditionRules()
{
    static const std::vector<std::unique_ptr<ConditionRule>> rules = [] {
        std::vector<std::unique_ptr<ConditionRule>> all;
        all.push_back(std::make_unique<WordSwapCondition>());
        all.push_back(std::make_unique<SpellingCondition>());
        all.push_back(std::make_unique<OtherStoryCondition>());
        all.push_back(std::make_unique<SharedFurnitureCondition>());
        all.push_back(std::make_unique<BrokenSentenceCondition>());
        all.push_back(std::make_unique<AntecedentCondition>());
        all.push_back(std::make_unique<QuoteMarkCondition>());
        all.push_back(std::make_unique<IntroductionCondition>());
        all.push_back(std::make_unique<HeadCondition>());
        return all;
    }();
    return rules;
}

} // namespace Counterpoint
