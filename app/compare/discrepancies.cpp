// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictfinder.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace Counterpoint
{

namespace
{

/** A place in the text that conflicts name: two conflicts with a place in common are about one thing. */
using Place = std::tuple<SentenceRef, Span>;

/** Disjoint sets over the indexes of conflicts. */
class Sets
{
public:
    explicit Sets(qsizetype count)
        : m_parent(static_cast<size_t>(count))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int root(int i)
    {
        while (m_parent[size_t(i)] != i)
            i = m_parent[size_t(i)] = m_parent[size_t(m_parent[size_t(i)])];
        return i;
    }
    void join(int a, int b) { m_parent[size_t(std::max(root(a), root(b)))] = std::min(root(a), root(b)); }

private:
    std::vector<int> m_parent;
};

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
    const QString words = QLocale::c().toString(day, QStringLiteral("d MMMM yyyy"));
    return QStringLiteral("%1 (\u201c%2\u201d)").arg(words, text);
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

Discrepancy discrepancyOf(const Comparison &comparison, const QList<int> &conflicts)
{
    const Conflict &strongest = comparison.conflicts.at(conflicts.first()); // conflicts come strongest first
    Discrepancy discrepancy;
    discrepancy.kind = strongest.kind;
    discrepancy.subject = strongest.subject;
    discrepancy.conflicts = conflicts;
    discrepancy.isWeak = strongest.isWeak;
    discrepancy.values = valuesOf(comparison, conflicts);
    QStringList values;
    for (int index : conflicts)
        values << comparison.conflicts.at(index).aValue << comparison.conflicts.at(index).bValue;
    values.removeDuplicates();
    values.sort();
    // Not the sentences: another article with the same values leaves the analyst's decision in force.
    discrepancy.key = findingKey(QStringLiteral("discrepancy%1").arg(int(strongest.kind)), strongest.subject,
                                 values.join(QLatin1Char('\n')));
    return discrepancy;
}

} // namespace

QList<Discrepancy> gatherDiscrepancies(const Comparison &comparison)
{
    Sets sets(comparison.conflicts.size());
    std::map<std::pair<bool, Place>, int> first; // weak ones never join strong ones
    for (int i = 0; i < comparison.conflicts.size(); ++i) {
        const Conflict &conflict = comparison.conflicts.at(i);
        for (const Place &place : {Place{conflict.a, conflict.aSpan}, Place{conflict.b, conflict.bSpan}}) {
            const auto [found, isNew] = first.try_emplace({conflict.isWeak, place}, i);
            if (!isNew)
                sets.join(i, found->second);
        }
    }
    std::map<int, QList<int>> members;
    for (int i = 0; i < comparison.conflicts.size(); ++i)
        members[sets.root(i)].append(i);
    QList<Discrepancy> discrepancies;
    for (const auto &[root, conflicts] : members)
        discrepancies.append(discrepancyOf(comparison, conflicts));
    return discrepancies;
}

} // namespace Counterpoint
