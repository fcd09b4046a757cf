// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleregistry.h"

#include "daterule.h"
#include "numberrule.h"
#include "quotedwordrule.h"
#include "substitutionrule.h"
#include "whetherrule.h"

namespace Counterpoint
{

const std::vector<std::unique_ptr<ConflictRule>> &conflictRules()
{
    static const auto list = [] {
        std::vector<std::unique_ptr<ConflictRule>> all;
        all.push_back(std::make_unique<NumberRule>());
        all.push_back(std::make_unique<DateRule>());
        all.push_back(std::make_unique<WhetherRule>());
        all.push_back(std::make_unique<SubstitutionRule>());
        all.push_back(std::make_unique<QuotedWordRule>());
        return all;
    }();
    return list;
}

} // namespace Counterpoint
