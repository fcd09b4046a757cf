// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include <facts/gazetteer.h>
#include <facts/gender.h>
#include <facts/namechunks.h>
#include <facts/nameclass.h>
#include <facts/namehead.h>
#include <facts/speechwords.h>
#include <text/disjointsets.h>
#include <text/lexicon.h>

#include <algorithm>
#include <map>
#include <vector>

namespace Counterpoint
{

namespace
{

/** One spelling with all its mentions. */
struct Form {
    QString text;
    QStringList parts; ///< Lower-case words, parted at hyphens and spaces too.
    QList<NameMention> mentions;
    QStringList roles;
    std::map<NameKind, int> votes;
    bool isOnlySentenceStart = true;
    bool isRelative = false; ///< Told as one of a family: "Mira and Lena Berg", "his sister, Lena Berg".
};

QStringList partsOf(const QString &text)
{
    QString plain = text.toLower();
    for (QChar &c : plain) {
        if (c == u'-' || c == u'.' || c == u'’' || c == u'\'' || c == u'‑' || c == u'–')
            c = u' ';
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QList<Form> formsOf(const QList<Tokens> &sentences, const QString &text, const RunContext &context)
{
    const QSet<QString> capitals = midSentenceCapitals(sentences, context);
    std::map<QString, Form> forms;
    readSentences(sentences, context, [&](int sentence, const Tokens &tokens) {
        if (isTitleCase(tokens))
            return;
        for (const NameChunk &chunk : nameChunksOf(sentence, tokens, capitals, text)) {
            Form &form = forms[chunk.text];
            form.text = chunk.text;
            form.parts = partsOf(chunk.text);
            form.mentions.append({chunk.sentence, spanOf(tokens, chunk.first, chunk.last)});
            form.isOnlySentenceStart = form.isOnlySentenceStart && chunk.isSentenceStart;
            for (const QString &role : chunk.roles) {
                if (!form.roles.contains(role))
                    form.roles.append(role);
            }
            if (chunk.kind)
                ++form.votes[*chunk.kind];
            form.isRelative = form.isRelative || isOneOfFamily(tokens, chunk);
        }
    });
    QList<Form> list;
    for (auto &[key, form] : forms) {
        if (!form.isOnlySentenceStart && !form.parts.isEmpty())
            list.append(form);
    }
    return list;
}

std::optional<NameKind> kindOf(const Form &form)
{
    std::optional<NameKind> best;
    int most = 0;
    for (const auto &[kind, votes] : form.votes) {
        if (votes > most) {
            most = votes;
            best = kind;
        }
    }
    return best;
}

bool isSuffix(const QStringList &part, const QStringList &whole)
{
    return part.size() < whole.size() && std::equal(part.crbegin(), part.crend(), whole.crbegin());
}

/** "Berg" for "Karl Berg" and "Karl Berg Jr.". */
bool isSurnameOf(const QStringList &part, const QStringList &whole)
{
    static const QSet<QString> generations = wordSet("jr sr ii iii iv");
    if (part.size() != 1 || whole.size() < 3 || !generations.contains(whole.last()))
        return isSuffix(part, whole);
    return whole.at(whole.size() - 2) == part.first();
}

/** "Northern Trade Union" for "NTU". */
bool isAcronymOf(const Form &acronym, const Form &full)
{
    if (acronym.parts.size() != 1 || acronym.text != acronym.text.toUpper() || full.parts.size() < 2)
        return false;
    QString initials;
    QString allInitials;
    for (const QString &part : full.parts) {
        allInitials += part.front().toUpper();
        if (part != QLatin1String("of") && part != QLatin1String("the") && part != QLatin1String("and")
            && part != QLatin1String("for"))
            initials += part.front().toUpper();
    }
    const QString letters = acronym.text;
    return letters.size() >= 2 && (letters == initials || letters == allInitials);
}

bool areCompatible(const std::optional<NameKind> &a, const std::optional<NameKind> &b)
{
    return !a || !b || *a == *b;
}

/** "President Berg" beside "his sister, Lena Berg"; "Mr. Berg" beside "Lena Berg": another of the same name. */
bool isAnotherOfFamily(const Form &shorter, const Form &full)
{
    if (shorter.parts.size() != 1 || shorter.roles.isEmpty())
        return false;
    const auto gender = [](const Form &form) {
        Name name;
        name.canonical = form.text;
        name.roles = form.roles;
        return genderOf(name);
    };
    return (full.isRelative && full.parts.size() > 1) || !areCompatible(gender(shorter), gender(full));
}

/** Gathers spellings into bearers of names. */
class NameJoiner
{
public:
    NameJoiner(QList<Form> forms, const RunContext &context)
        : m_context(context)
        , m_forms(std::move(forms))
        , m_bearers(int(m_forms.size()))
    {
    }

    QList<Name> join()
    {
        joinSameWords();
        joinShortForms();
        if (m_context.isCancelled())
            return {};
        QList<Name> names;
        for (const std::vector<int> &members : m_bearers.sets()) {
            if (auto name = nameOf(members))
                names.append(*name);
        }
        std::ranges::sort(names, {}, [](const Name &name) { return name.mentions.first().span; });
        return names;
    }

private:
    /** "Abdul-Hadi" and "Abdul Hadi", "US" and "USA". */
    void joinSameWords()
    {
        for (int i = 0; i < m_forms.size() && !m_context.isCancelled(); ++i) {
            for (int j = 0; j < i; ++j) {
                const bool isSamePlace = isKnownPlace(m_forms[i].text) && isKnownPlace(m_forms[j].text)
                    && placeName(m_forms[i].text) == placeName(m_forms[j].text);
                if (m_forms[i].parts == m_forms[j].parts || isSamePlace) {
                    m_bearers.join(i, j);
                    break;
                }
            }
        }
    }

    void joinShortForms()
    {
        for (int i = 0; i < m_forms.size() && !m_context.isCancelled(); ++i) {
            const Form &shorter = m_forms[i];
            if (isKnownPlace(shorter.text) && kindOf(shorter) != NameKind::Person)
                continue;
            QSet<int> others;
            for (int j = 0; j < m_forms.size(); ++j) {
                if (isAnotherOfFamily(shorter, m_forms[j]))
                    continue;
                const bool isShortOf = isSurnameOf(shorter.parts, m_forms[j].parts) || isAcronymOf(shorter, m_forms[j]);
                if (i != j && isShortOf && areCompatible(kindOf(shorter), kindOf(m_forms[j]))
                    && kindOf(m_forms[j]) != NameKind::Place)
                    others.insert(bearerOf(j));
            }
            others.remove(m_bearers.root(i));
            if (others.size() == 1)
                m_bearers.join(i, *others.cbegin());
        }
    }

    /** The bearer of a form, through longer forms that end in it. */
    [[nodiscard]] int bearerOf(int form)
    {
        int longest = form;
        int count = 0;
        for (int k = 0; k < m_forms.size(); ++k) {
            if (isSurnameOf(m_forms[form].parts, m_forms[k].parts)
                && areCompatible(kindOf(m_forms[form]), kindOf(m_forms[k]))) {
                longest = k;
                ++count;
            }
        }
        return m_bearers.root(count == 1 ? longest : form);
    }

    [[nodiscard]] std::optional<Name> nameOf(const std::vector<int> &members) const
    {
        Name name;
        std::map<NameKind, int> votes;
        for (const int member : members) {
            const Form &form = m_forms[member];
            const bool isFuller = form.parts.size() > partsOf(name.canonical).size()
                || (form.parts.size() == partsOf(name.canonical).size() && form.text.size() > name.canonical.size());
            if (isFuller)
                name.canonical = form.text;
            name.variants.append(form.text);
            name.mentions += form.mentions;
            for (const QString &role : form.roles) {
                if (!name.roles.contains(role))
                    name.roles.append(role);
            }
            for (const auto &[kind, count] : form.votes)
                votes[kind] += count;
        }
        name.variants.sort();
        name.roles.sort();
        std::ranges::sort(name.mentions, {}, &NameMention::span);
        if (votes.empty()) {
            const qsizetype words = partsOf(name.canonical).size();
            if (words == 1 && name.mentions.size() < 2)
                return std::nullopt;
            const qsizetype written = name.canonical.split(QLatin1Char(' ')).size();
            name.kind = written >= 2 && written <= 4 ? guessOf(name) : NameKind::Organisation;
            return name;
        }
        name.kind = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; })->first;
        return name;
    }

    /** Two or three capitalised words without any other sign: a person unless they are everyday words. */
    static NameKind guessOf(const Name &name)
    {
        const QStringList parts = partsOf(name.canonical);
        if (parts.size() <= 3 && lexiconMap(u"firstnames.txt").contains(parts.first()))
            return NameKind::Person;
        return std::ranges::any_of(parts, isCommonWord) ? NameKind::Organisation : NameKind::Person;
    }

    const RunContext &m_context;
    QList<Form> m_forms;
    DisjointSets m_bearers;
};

} // namespace

QList<Name> extractNames(const TokenizedArticle &article, const RunContext &context)
{
    return NameJoiner(formsOf(article.sentences(), article.text(), context), context).join();
}

const Name *nameAt(const QList<Name> &names, int sentence, Span span)
{
    const Name *found = nullptr;
    Span best;
    for (const Name &name : names) {
        for (const NameMention &mention : name.mentions) {
            if (mention.sentence == sentence && mention.span.overlaps(span) && (!found || mention.span > best)) {
                found = &name;
                best = mention.span;
            }
        }
    }
    return found;
}

} // namespace Counterpoint
