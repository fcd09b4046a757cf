// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

namespace Counterpoint
{

TimeRule timeRule(const char *name, const QString &pattern,
                  TimeSense (*read)(const TimeMatch &match, const TimeContext &context))
{
    return {QString::fromLatin1(name), QRegularExpression(pattern), read};
}

const QList<TimeRule> &timeRules()
{
    static const QList<TimeRule> rules
        = dayRules() + spanRules() + periodRules() + quarterRules() + anchorRules() + setRules() + amountRules();
    return rules;
}

} // namespace Counterpoint
