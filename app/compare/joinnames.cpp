// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stages.h"

#include "clauses.h"
#include "nameforms.h"

#include <text/disjointsets.h>

#include <QHash>
#include <QMap>

#include <algorithm>
#include <vector>

namespace Counterpoint
{

namespace
{

/** One name of one article. */
struct Entry {
    int article = 0;
    const Name *name = nullptr;
    QStringList parts;
    QString place; ///< placeKey of the form, for places.
};

class NameJoiner
{
public:
    NameJoiner(const Comparison &comparison, const RunContext &context)
        : m_context(context)
        , m_entries(entriesOf(comparison))
        , m_sets(int(m_entries.size()))
    {
    }

    Result<QList<JoinedName>> join()
    {
        joinSameForms();
        joinPersons();
        joinBodies();
        joinShortForms();
        if (m_context.isCancelled())
            return stopped();
        return joined();
    }

private:
    [[nodiscard]] static QList<Entry> entriesOf(const Comparison &comparison)
    {
        QList<Entry> entries;
        for (int article = 0; article < comparison.articles.size(); ++article) {
            for (const Name &name : comparison.articles.at(article).facts.names)
                entries.append(Entry{article, &name, nameParts(name.canonical),
                                     name.kind == NameKind::Place ? placeKey(name.canonical) : QString()});
        }
        return entries;
    }

    [[nodiscard]] bool isPerson(int i) const { return m_entries.at(i).name->kind == NameKind::Person; }

    /** A single capitalised word is a surname as likely as a body's name where the article gives no more. */
    [[nodiscard]] bool mayBePerson(int i) const
    {
        const Name &name = *m_entries.at(i).name;
        const bool isAcronym = name.canonical == name.canonical.toUpper();
        return isPerson(i) || (name.kind == NameKind::Organisation && m_entries.at(i).parts.size() == 1 && !isAcronym);
    }

    /** The same words (two or more, or no person's) of the same kind; places also by what they are known as. */
    void joinSameForms()
    {
        QHash<QString, int> first;
        for (int i = 0; i < m_entries.size(); ++i) {
            const Entry &entry = m_entries.at(i);
            if (entry.parts.isEmpty() || (isPerson(i) && entry.parts.size() < 2))
                continue;
            const QString form = entry.place.isEmpty() ? entry.parts.join(QLatin1Char(' ')) : entry.place;
            const QString key = QString::number(int(entry.name->kind)) + QLatin1Char(' ') + form;
            const auto known = first.constFind(key);
            if (known == first.cend())
                first.insert(key, i);
            else
                m_sets.join(*known, i);
        }
    }

    void joinPersons()
    {
        QMap<QString, QList<int>> families; // skeleton of the last part
        for (int i = 0; i < m_entries.size(); ++i) {
            if (isPerson(i) && m_entries.at(i).parts.size() >= 2)
                families[consonantSkeleton(m_entries.at(i).parts.last())].append(i);
        }
        for (const QList<int> &family : std::as_const(families)) {
            for (qsizetype a = 0; a < family.size() && !m_context.isCancelled(); ++a) {
                for (qsizetype b = a + 1; b < family.size(); ++b) {
                    if (!m_sets.areJoined(family.at(a), family.at(b))
                        && isSamePerson(m_entries.at(family.at(a)).parts, m_entries.at(family.at(b)).parts))
                        m_sets.join(family.at(a), family.at(b));
                }
            }
        }
    }

    /** "State Department" and "US State Department": the rest of the longer form says only of which country. */
    void joinBodies()
    {
        QHash<QString, QList<int>> bodies; // last part
        for (int i = 0; i < m_entries.size(); ++i) {
            if (m_entries.at(i).name->kind == NameKind::Organisation && m_entries.at(i).parts.size() >= 2)
                bodies[m_entries.at(i).parts.last()].append(i);
        }
        for (int i = 0; i < m_entries.size(); ++i) {
            const QStringList &parts = m_entries.at(i).parts;
            if (m_entries.at(i).name->kind != NameKind::Organisation || parts.size() < 3
                || !isOfPlace(m_entries.at(i).name->canonical))
                continue;
            for (const int other : bodies.value(parts.last())) {
                if (m_entries.at(other).parts == parts.sliced(1))
                    m_sets.join(i, other);
            }
        }
    }

    [[nodiscard]] static bool isOfPlace(const QString &name)
    {
        return !placeKey(name.section(QLatin1Char(' '), 0, 0)).isEmpty();
    }

    /** A short form goes to the one bearer of the name that there is; with two it stays alone. */
    void joinShortForms()
    {
        QMap<QString, QList<int>> byLast;
        for (int i = 0; i < m_entries.size(); ++i) {
            if (mayBePerson(i) && !m_entries.at(i).parts.isEmpty())
                byLast[consonantSkeleton(m_entries.at(i).parts.last())].append(i);
        }
        for (const QList<int> &family : std::as_const(byLast)) {
            QList<int> order = family; // longer forms first, so that "Anna Berg" finds its bearer before "Berg" does
            std::ranges::stable_sort(
                order, [this](int a, int b) { return m_entries.at(a).parts.size() > m_entries.at(b).parts.size(); });
            for (const int i : std::as_const(order)) {
                if (m_context.isCancelled())
                    return;
                joinShortForm(i, family);
            }
        }
    }

    void joinShortForm(int i, const QList<int> &family)
    {
        const QStringList &parts = m_entries.at(i).parts;
        QSet<int> bearers;
        QList<int> same;
        for (const int other : family) {
            if (isPerson(other) && isShortFormOf(parts, m_entries.at(other).parts))
                bearers.insert(m_sets.root(other));
            else if (other != i && m_entries.at(other).parts == parts)
                same.append(other);
        }
        bearers.remove(m_sets.root(i));
        if (bearers.size() == 1 && !hasLongerForm(i)) {
            m_sets.join(i, *bearers.cbegin());
        } else if (bearers.isEmpty()) {
            for (const int other : std::as_const(same))
                m_sets.join(i, other);
        }
    }

    /** The article itself gives a fuller form of this name than the short one: then the full one decides. */
    [[nodiscard]] bool hasLongerForm(int i) const
    {
        return std::ranges::any_of(m_entries.at(i).name->variants, [&](const QString &variant) {
            return nameParts(variant).size() > m_entries.at(i).parts.size() + 1;
        });
    }

    [[nodiscard]] QList<JoinedName> joined()
    {
        QList<JoinedName> names;
        for (const std::vector<int> &group : m_sets.sets())
            names.append(joinedName(group));
        return names;
    }

    [[nodiscard]] JoinedName joinedName(const std::vector<int> &group) const
    {
        JoinedName name;
        QMap<QString, qsizetype> uses;
        for (const int i : group) {
            const Entry &entry = m_entries.at(i);
            uses[entry.name->canonical] += entry.name->mentions.size();
            name.variants += entry.name->variants;
            for (const NameMention &mention : entry.name->mentions)
                name.mentions.append(JoinedMention{{entry.article, mention.sentence}, mention.span});
        }
        const auto fullest = std::ranges::max_element(group, {}, [&](int i) {
            return std::pair(m_entries.at(i).parts.size(), uses.value(m_entries.at(i).name->canonical));
        });
        name.canonical = m_entries.at(*fullest).name->canonical;
        name.kind = m_entries.at(*fullest).name->kind;
        name.variants.append(name.canonical);
        name.variants.sort();
        name.variants.removeDuplicates();
        std::ranges::stable_sort(
            name.mentions, {}, [](const JoinedMention &mention) { return std::pair(mention.sentence, mention.span); });
        return name;
    }

    const RunContext &m_context;
    QList<Entry> m_entries;
    DisjointSets m_sets;
};

} // namespace

Result<void> joinNames(Comparison &comparison, const RunContext &context)
{
    auto names = NameJoiner(comparison, context).join();
    if (!names)
        return std::unexpected(names.error());
    comparison.names = *std::move(names);
    return {};
}

} // namespace Counterpoint
