// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quantities.h"

#include <text/lexicon.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Counterpoint
{

namespace
{

constexpr int kMostFigures = 12;

double unitOfLastFigure(double value)
{
    if (value == 0)
        return 1;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::pow(10.0, exponent - significantFigures(value) + 1);
}

} // namespace

bool isVagueFigure(const QString &written)
{
    return lexiconMap(u"vaguenumbers.txt").contains(written.toLower());
}

QString numberText(const Quantity &quantity)
{
    QString text = QString::number(quantity.value, 'g', 15);
    if (quantity.valueMax)
        text += QLatin1Char('-') + QString::number(*quantity.valueMax, 'g', 15);
    return text;
}

bool mayBeSlip(const Quantity &a, const Quantity &b)
{
    constexpr int leastFigures = 4;
    const QString x = numberText(a);
    const QString y = numberText(b);
    if (x.size() != y.size() || std::min(significantFigures(a.value), significantFigures(b.value)) < leastFigures)
        return false;
    int differing = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        differing += x.at(i) != y.at(i) ? 1 : 0;
    return differing == 1;
}

double roundedTo(double value, int figures)
{
    if (value == 0)
        return 0;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double unit = std::pow(10.0, exponent - figures + 1);
    return std::round(value / unit) * unit;
}

int significantFigures(double value)
{
    for (int figures = 1; figures < kMostFigures; ++figures)
        if (std::abs(roundedTo(value, figures) - value) <= std::abs(value) * 1e-9)
            return figures;
    return kMostFigures;
}

ValueRange admittedValues(const Quantity &quantity)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    ValueRange range{quantity.value, quantity.valueMax.value_or(quantity.value)};
    switch (quantity.bound) {
    case Bound::Exact:
        break;
    case Bound::About: {
        const double half = unitOfLastFigure(quantity.value) / 2;
        range = {range.least - half, range.most + half};
        break;
    }
    case Bound::AtLeast:
    case Bound::MoreThan:
        range.most = infinite;
        break;
    case Bound::AtMost:
    case Bound::LessThan:
        range.least = -infinite;
        break;
    }
    return range;
}

ValueAgreement agreementOf(const Quantity &a, const Quantity &b)
{
    const ValueRange x = admittedValues(a);
    const ValueRange y = admittedValues(b);
    if (x.least <= y.most && y.least <= x.most)
        return ValueAgreement::Same;
    const auto isPlain = [](const Quantity &quantity) {
        return !quantity.valueMax && (quantity.bound == Bound::Exact || quantity.bound == Bound::About);
    };
    if (!isPlain(a) || !isPlain(b)) // a bound says in words what it admits
        return ValueAgreement::Different;
    const int figures = std::min(significantFigures(a.value), significantFigures(b.value));
    const bool isRounded = significantFigures(a.value) != significantFigures(b.value)
        && roundedTo(a.value, figures) == roundedTo(b.value, figures);
    return isRounded ? ValueAgreement::Rounded : ValueAgreement::Different;
}

} // namespace Counterpoint
