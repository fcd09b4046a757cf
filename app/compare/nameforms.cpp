// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameforms.h"

#include <text/fold.h>

#include <rapidfuzz/distance/Levenshtein.hpp>

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

/** Letters without accents: NFD, marks dropped. */
QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain;
}

/** Whether no more than @p most letters must be put in, left out or changed. */
bool isWithin(qsizetype most, QStringView a, QStringView b)
{
    const auto distance = rapidfuzz::levenshtein_distance(a.utf16(), a.utf16() + a.size(), b.utf16(),
                                                          b.utf16() + b.size(), {1, 1, 1}, size_t(most));
    return qsizetype(distance) <= most;
}

bool isInitialOf(const QString &initial, const QString &part)
{
    return initial.size() == 1 && part.startsWith(initial);
}

} // namespace

QStringList nameParts(const QString &name)
{
    QString folded = plainLetters(foldForMatching(foldPunctuation(name)));
    folded.remove(QLatin1Char('.')).remove(QLatin1Char('\'')).replace(QLatin1Char('-'), QLatin1Char(' '));
    QStringList parts = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    static const QStringList dropped{QStringLiteral("al"), QStringLiteral("el"), QStringLiteral("the"),
                                     QStringLiteral("of")};
    parts.removeIf([&](const QString &part) { return dropped.contains(part); });
    return parts;
}

QString consonantSkeleton(const QString &part)
{
    QString word = part;
    word.replace(QLatin1String("ph"), QLatin1String("f"))
        .replace(QLatin1String("kh"), QLatin1String("k"))
        .replace(QLatin1String("gh"), QLatin1String("g"));
    word.replace(QLatin1String("ck"), QLatin1String("k"))
        .replace(QLatin1Char('q'), QLatin1Char('k'))
        .replace(QLatin1Char('z'), QLatin1Char('s'));
    if (!word.startsWith(u"ch"))
        word.replace(QLatin1Char('c'), QLatin1Char('k'));
    QString skeleton;
    QChar before;
    for (const QChar letter : std::as_const(word)) {
        if (skeleton.isEmpty())
            skeleton += isVowel(letter) ? QLatin1Char('a') : letter;
        else if (!isVowel(letter) && !QStringView(u"hwy").contains(letter) && letter != before)
            skeleton += letter;
        before = letter;
    }
    return skeleton;
}

PartLikeness comparePart(const QString &a, const QString &b)
{
    if (a == b)
        return PartLikeness::Same;
    if (std::min(a.size(), b.size()) < 4 || consonantSkeleton(a) != consonantSkeleton(b) || !isWithin(2, a, b))
        return PartLikeness::Different;
    const bool isGendered
        = a.size() == b.size() && a.chopped(1) == b.chopped(1) && isVowel(a.back()) && isVowel(b.back());
    return isGendered ? PartLikeness::Different : PartLikeness::Variant;
}

bool isShortFormOf(const QStringList &shorter, const QStringList &longer)
{
    if (shorter.isEmpty() || shorter.size() >= longer.size())
        return false;
    const qsizetype offset = longer.size() - shorter.size();
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        if (comparePart(shorter.at(i), longer.at(offset + i)) == PartLikeness::Different)
            return false;
    }
    return true;
}

bool isSamePerson(const QStringList &a, const QStringList &b)
{
    if (a.size() < 2 || b.size() < 2)
        return false;
    const PartLikeness family = comparePart(a.last(), b.last());
    if (family == PartLikeness::Different)
        return false;
    if (isInitialOf(a.first(), b.first()) || isInitialOf(b.first(), a.first()))
        return family == PartLikeness::Same;
    const PartLikeness given = comparePart(a.first(), b.first());
    if (given == PartLikeness::Different)
        return false;
    if (family == PartLikeness::Same || given == PartLikeness::Same)
        return true;
    return consonantSkeleton(a.last()).size() >= 3 && consonantSkeleton(a.first()).size() >= 3;
}

} // namespace Counterpoint
