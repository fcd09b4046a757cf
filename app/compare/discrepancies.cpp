// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictfinder.h"
#include "wordrelations.h"

#include <model/enumnames.h>
#include <model/vocabulary.h>
#include <text/disjointsets.h>
#include <text/fold.h>

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace Counterpoint
{

namespace
{

/** A place in the text that conflicts name: two conflicts with a place in common are about one thing. */
using Place = std::tuple<SentenceRef, Span>;

/** How many of the articles can be independent of each other: members of one origin group count once. */
int originsAmong(const Comparison &comparison, const QList<int> &articles)
{
    std::set<std::pair<bool, int>> origins;
    for (int article : articles) {
        const auto group = std::ranges::find_if(
            comparison.origins, [article](const OriginGroup &origin) { return origin.articles.contains(article); });
        if (group == comparison.origins.end())
            origins.emplace(false, article);
        else
            origins.emplace(true, static_cast<int>(group - comparison.origins.begin()));
    }
    return static_cast<int>(origins.size());
}

/** The text as a reader sees a value: as the first article writes it. */
struct ValueText {
    QString text;
    std::set<SentenceRef> sentences;
};

/** A day in words with the text that gives it; other values as the text gives them. */
QString readerValue(const QString &value, const QString &text)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return text;
    return QStringLiteral("%1 (\u201c%2\u201d)").arg(Vocabulary::day(day, QLocale::c()), text);
}

QList<DiscrepancyValue> valuesOf(const Comparison &comparison, const QList<int> &conflicts)
{
    std::map<QString, ValueText> values;
    const auto add = [&](const QString &value, SentenceRef ref, Span span) {
        ValueText &entry = values[value];
        if (entry.text.isEmpty() || ref < *entry.sentences.begin())
            entry.text = textIn(comparison.article(ref).text, span).toString().simplified();
        entry.sentences.insert(ref);
    };
    for (int index : conflicts) {
        const Conflict &conflict = comparison.conflicts.at(index);
        add(conflict.aValue, conflict.a, conflict.aSpan);
        add(conflict.bValue, conflict.b, conflict.bSpan);
    }
    QList<DiscrepancyValue> list;
    for (const auto &[value, entry] : values) {
        DiscrepancyValue row;
        row.value = readerValue(value, entry.text);
        row.sentences = QList<SentenceRef>(entry.sentences.begin(), entry.sentences.end());
        for (SentenceRef ref : row.sentences)
            if (!row.articles.contains(ref.article))
                row.articles.append(ref.article);
        row.origins = originsAmong(comparison, row.articles);
        list.append(row);
    }
    std::ranges::stable_sort(list, std::ranges::greater{}, [](const auto &row) { return row.articles.size(); });
    return list;
}

/** One of the words that may stand for a noun, the same for all of them. */
QString commonNoun(const QString &noun)
{
    QString last = noun;
    for (const QString &synonym : synonymsOf(noun))
        last = std::max(last, synonym);
    return last;
}

/** What is counted, in words that do not depend on who tells it; empty for what is no figure. */
QString countedIn(const Comparison &comparison, const Conflict &conflict)
{
    if (conflict.kind != ConflictKind::Number)
        return {};
    QString counted;
    for (const auto &[ref, span] : {std::pair(conflict.a, conflict.aSpan), std::pair(conflict.b, conflict.bSpan)}) {
        for (const Quantity &quantity : comparison.article(ref).facts.quantities) {
            if (quantity.sentence == ref.sentence && quantity.figure == span)
                counted = std::max(counted, QString(quantity.unit + QLatin1Char(' ') + commonNoun(quantity.of)));
        }
    }
    return counted;
}

/**
 * Neither sentences nor wording: an article that gives the same values leaves the analyst's decision in force, and one
 * that gives another value opens it again.
 */
QString keyOf(const Comparison &comparison, const Discrepancy &discrepancy, const QString &detail)
{
    QString counted;
    std::set<QString> values;
    for (const int index : discrepancy.conflicts) {
        const Conflict &conflict = comparison.conflicts.at(index);
        counted = std::max(counted, countedIn(comparison, conflict));
        values.insert(foldForMatching(conflict.aValue));
        values.insert(foldForMatching(conflict.bValue));
    }
    return findingKey(QLatin1String("discrepancy ") + nameOf(discrepancy.kind), counted + detail,
                      QStringList(values.begin(), values.end()).join(QLatin1Char('\n')));
}

/** Two that agree in all that makes the key are told apart by what they are called. */
void setKeys(const Comparison &comparison, QList<Discrepancy> &discrepancies)
{
    QHash<QString, int> uses;
    for (Discrepancy &discrepancy : discrepancies) {
        discrepancy.key = keyOf(comparison, discrepancy, {});
        ++uses[discrepancy.key];
    }
    for (Discrepancy &discrepancy : discrepancies) {
        if (uses.value(discrepancy.key) > 1)
            discrepancy.key = keyOf(comparison, discrepancy, QLatin1Char('\n') + discrepancy.subject);
    }
}

Discrepancy discrepancyOf(const Comparison &comparison, const QList<int> &conflicts)
{
    const Conflict &strongest = comparison.conflicts.at(conflicts.first()); // conflicts come strongest first
    Discrepancy discrepancy;
    discrepancy.kind = strongest.kind;
    discrepancy.subject = strongest.subject;
    discrepancy.conflicts = conflicts;
    discrepancy.isWeak = strongest.isWeak;
    discrepancy.values = valuesOf(comparison, conflicts);
    return discrepancy;
}

} // namespace

QList<Discrepancy> gatherDiscrepancies(const Comparison &comparison)
{
    DisjointSets sets(int(comparison.conflicts.size()));
    std::map<std::tuple<bool, ConflictKind, Place>, int> first; // weak ones never join strong ones
    for (int i = 0; i < comparison.conflicts.size(); ++i) {
        const Conflict &conflict = comparison.conflicts.at(i);
        for (const Place &place : {Place{conflict.a, conflict.aSpan}, Place{conflict.b, conflict.bSpan}}) {
            const auto [found, isNew] = first.try_emplace({conflict.isWeak, conflict.kind, place}, i);
            if (!isNew)
                sets.join(i, found->second);
        }
    }
    QList<Discrepancy> discrepancies;
    for (const std::vector<int> &conflicts : sets.sets())
        discrepancies.append(discrepancyOf(comparison, QList<int>(conflicts.begin(), conflicts.end())));
    setKeys(comparison, discrepancies);
    return discrepancies;
}

} // namespace Counterpoint
