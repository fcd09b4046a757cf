// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventwords.h"

#include <text/lexicon.h>

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

struct Lists {
    QHash<QString, QString> verbs; // lemma -> WordNet file
    QHash<QString, QString> nouns;
    QHash<QString, QString> irregular; // form -> lemma
    QSet<QString> oftenerNouns;
    QHash<QString, QStringList> verbClasses;
    QHash<QString, QStringList> nounClasses;
};

/** Words of one kind in verbkinds.txt. */
QSet<QString> wordsOf(QStringView kind)
{
    QSet<QString> words;
    for (const QStringList &row : lexiconRows(u"verbkinds.txt")) {
        if (row.size() == 2 && row.at(0) == kind)
            words.insert(row.at(1));
    }
    return words;
}

Lists readLists()
{
    Lists lists;
    for (const QStringList &row : lexiconRows(u"eventwords.txt")) {
        if (row.size() != 3)
            continue;
        if (row.at(1) == u"m") {
            lists.oftenerNouns.insert(row.at(0));
            continue;
        }
        auto &list = row.at(1) == u"v" ? lists.verbs : row.at(1) == u"n" ? lists.nouns : lists.irregular;
        list.insert(row.at(0), row.at(2));
    }
    const QSet<QString> things = wordsOf(u"thing");
    for (const QStringList &row : lexiconRows(u"eventclasses.txt")) {
        if (row.size() != 3)
            continue;
        (row.at(1) == u"v" ? lists.verbClasses : lists.nounClasses)[row.at(0)].append(row.at(2));
        // "request", "protest", "meeting": filed under what is said or who meets, but they happen all the same
        if (row.at(1) == u"n" && !lists.nouns.contains(row.at(0)) && !things.contains(row.at(0)))
            lists.nouns.insert(row.at(0), QStringLiteral("noun.communication"));
    }
    return lists;
}

const Lists &lists()
{
    static const Lists read = readLists();
    return read;
}

/** Base forms that a regular ending may have been added to. */
QStringList basesOf(const QString &word, const QString &ending)
{
    const QString cut = word.chopped(ending.size());
    QStringList bases{cut};
    if (ending == u"s") {
        if (cut.endsWith(u"ie"))
            bases.append(cut.chopped(2) + QLatin1Char('y'));
        if (cut.endsWith(u'e'))
            bases.append(cut.chopped(1));
        return bases;
    }
    bases.append(cut + QLatin1Char('e'));
    if (cut.endsWith(u'i'))
        bases.append(cut.chopped(1) + QLatin1Char('y'));
    if (cut.size() > 2 && cut.at(cut.size() - 1) == cut.at(cut.size() - 2))
        bases.append(cut.chopped(1));
    return bases;
}

std::optional<VerbReading> regularForm(const QString &word, const QString &ending, VerbForm form)
{
    if (!word.endsWith(ending) || word.size() < ending.size() + 2)
        return std::nullopt;
    // "planned" is plan, not plane: the doubled consonant's base is tried before the one with e
    QStringList bases = basesOf(word, ending);
    if (ending != u"s")
        std::ranges::reverse(bases);
    std::ranges::stable_sort(bases, {}, [](const QString &base) { return lists().verbClasses.contains(base) ? 0 : 1; });
    for (const QString &base : std::as_const(bases)) {
        if (lists().verbs.contains(base))
            return VerbReading{base, form};
    }
    return std::nullopt;
}

} // namespace

std::optional<VerbReading> readVerb(const QString &folded)
{
    if (isAuxiliary(folded))
        return std::nullopt;
    if (const auto irregular = lists().irregular.constFind(folded); irregular != lists().irregular.cend()) {
        const VerbForm form = folded.endsWith(u"ing") ? VerbForm::Participle
            : folded.endsWith(u's')                   ? VerbForm::ThirdPerson
                                                      : VerbForm::Past;
        return VerbReading{*irregular, form};
    }
    if (const auto past = regularForm(folded, QStringLiteral("ed"), VerbForm::Past))
        return past;
    if (const auto participle = regularForm(folded, QStringLiteral("ing"), VerbForm::Participle))
        return participle;
    static const QSet<QString> invariable = wordsOf(u"invariable");
    if (lists().verbs.contains(folded))
        return VerbReading{folded, invariable.contains(folded) ? VerbForm::Past : VerbForm::Base};
    if (!folded.endsWith(u"ss"))
        return regularForm(folded, QStringLiteral("s"), VerbForm::ThirdPerson);
    return std::nullopt;
}

QString eventNoun(const QString &folded)
{
    if (lists().nouns.contains(folded))
        return folded;
    if (!folded.endsWith(u's') || folded.endsWith(u"ss") || folded.size() < 4)
        return {};
    for (const QString &base : basesOf(folded, QStringLiteral("s"))) {
        if (lists().nouns.contains(base))
            return base;
    }
    return {};
}

bool isOftenerNoun(const QString &lemma)
{
    return lists().oftenerNouns.contains(lemma);
}

QStringList eventClasses(const QString &lemma, bool isVerb)
{
    QStringList classes = isVerb ? lists().verbClasses.value(lemma) : lists().nounClasses.value(lemma);
    classes.sort();
    return classes;
}

QString eventField(const QString &lemma, bool isVerb)
{
    return isVerb ? lists().verbs.value(lemma) : lists().nouns.value(lemma);
}

bool isModalOrTo(const QString &folded)
{
    static const QSet<QString> words = wordsOf(u"modal");
    return words.contains(folded);
}

bool isAuxiliary(const QString &folded)
{
    static const QSet<QString> words = wordsOf(u"auxiliary");
    return words.contains(folded) || isModalOrTo(folded);
}

bool isLightVerb(const QString &lemma)
{
    static const QSet<QString> words = wordsOf(u"light");
    return words.contains(lemma);
}

bool isStative(const QString &lemma)
{
    static const QSet<QString> words = wordsOf(u"stative");
    return words.contains(lemma);
}

} // namespace Counterpoint
