// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headcondition.h"

#include <QLocale>

namespace Counterpoint
{

namespace
{

QString dayText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString undatedReason(const PublicationDate &published)
{
    if (published.basis == DateBasis::None || !published.date.isValid())
        return QStringLiteral("No date of publication is given, and none can be worked out.");
    const QString days
        = published.earliest.isValid() && published.latest.isValid() && published.earliest != published.latest
        ? QStringLiteral("between %1 and %2").arg(dayText(published.earliest), dayText(published.latest))
        : dayText(published.date);
    return QStringLiteral("No date of publication is given; worked out from what it tells: %1.").arg(days);
}

} // namespace

QList<Condition> HeadCondition::findIn(const ArticleReading &reading) const
{
    QList<Condition> found;
    const Metadata &metadata = reading.article().metadata;
    const auto add = [&](ConditionKind kind, const QString &reason) {
        found.append(
            {.article = reading.index(), .kind = kind, .sentence = {}, .span = {}, .reason = reason, .other = {}});
    };
    const DateBasis basis = metadata.published.basis;
    if (basis == DateBasis::None || basis == DateBasis::Inferred || !metadata.published.date.isValid())
        add(ConditionKind::Undated, undatedReason(metadata.published));
    if (metadata.byline.isEmpty() && metadata.wireCredit.isEmpty())
        add(ConditionKind::NoByline,
            metadata.outlet.isEmpty() ? QStringLiteral("No author, agency or outlet is named.")
                                      : QStringLiteral("No author is named, and no agency is credited."));
    return found;
}

} // namespace Counterpoint
