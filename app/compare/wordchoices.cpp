// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clauses.h"
#include "stages.h"

#include <algorithm>
#include <map>
#include <set>

namespace Counterpoint
{

namespace
{

/** A word of happening in the evidence of one event. */
struct Use {
    QString lemma;
    QStringList classes;
    WordChoiceUse use;
};

QList<Use> usesIn(const Comparison &comparison, const NameIndex &names, const Event &event)
{
    QList<Use> uses;
    for (const EventEvidence &evidence : event.evidence) {
        for (const ClauseWord &word : readSentence(comparison, names, evidence.sentence).words) {
            const QString lemma = word.verb ? word.verb->lemma : word.noun;
            if (lemma.isEmpty() || word.isTime || word.isQuoted)
                continue;
            const QStringList classes = eventClasses(lemma, word.verb.has_value());
            const QString written = textIn(comparison.article(evidence.sentence).text, word.word.span).toString();
            if (!classes.isEmpty())
                uses.append({lemma, classes, {written, evidence.sentence, word.word.span}});
        }
    }
    return uses;
}

/** The class of act that most articles of the event name; empty when no class is named by two. */
QString commonestClass(const QList<Use> &uses)
{
    std::map<QString, std::set<int>> articles;
    for (const Use &use : uses)
        for (const QString &name : use.classes)
            articles[name].insert(use.use.sentence.article);
    const auto best = std::ranges::max_element(articles, {}, [](const auto &entry) { return entry.second.size(); });
    return best == articles.end() || best->second.size() < 2 ? QString() : best->first;
}

} // namespace

Result<void> findWordChoices(Comparison &comparison, const RunContext &context)
{
    QList<WordChoice> choices;
    const NameIndex names(comparison);
    for (const Event &event : std::as_const(comparison.events)) {
        if (context.isCancelled())
            return stopped();
        const QList<Use> uses = usesIn(comparison, names, event);
        const QString act = commonestClass(uses);
        WordChoice choice{event.title, {}};
        QSet<QString> lemmas;
        for (const Use &use : uses) {
            if (act.isEmpty() || act == QLatin1String("say") || !use.classes.contains(act))
                continue;
            lemmas.insert(use.lemma);
            choice.uses.append(use.use);
        }
        if (lemmas.size() > 1)
            choices.append(choice);
    }
    comparison.wordChoices = choices;
    return {};
}

} // namespace Counterpoint
