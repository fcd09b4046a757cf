// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daterule.h"

#include <model/vocabulary.h>
#include <text/lexicon.h>

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace Counterpoint
{

namespace
{

QString dayText(const DateRange &range)
{
    return Vocabulary::day(range.first, QLocale::c());
}

/** Whether the sentence speaks of a statement, readout or report: then the day may be that of the telling. */
bool tellsOfTelling(const RuleView &view, SentenceRef ref)
{
    const QSet<QString> &nouns = lexiconSet(QStringLiteral("tellingnouns.txt"));
    return std::ranges::any_of(view.reading(ref).words,
                               [&](const ClauseWord &word) { return nouns.contains(word.word.folded); });
}

QString suggestion(const RuleView &view, const EventEvidence &a, const EventEvidence &b)
{
    if (tellsOfTelling(view, a.sentence) || tellsOfTelling(view, b.sentence))
        return QStringLiteral("happened or announced");
    return std::llabs(a.date->first.daysTo(b.date->first)) == 1 ? QStringLiteral("time zone") : QString();
}

double scoreOf(const RuleView &view, const EventEvidence &a, const EventEvidence &b)
{
    const bool isInferred
        = std::ranges::any_of(std::initializer_list<SentenceRef>{a.sentence, b.sentence}, [&](SentenceRef ref) {
              return view.comparison().article(ref).metadata.published.basis == DateBasis::Inferred;
          });
    return isInferred ? 0.65 : 0.8;
}

Conflict conflictOf(const RuleView &view, const Event &event, const EventEvidence &a, const EventEvidence &b)
{
    Conflict conflict;
    conflict.kind = ConflictKind::Date;
    conflict.subject = event.title;
    conflict.a = a.sentence;
    conflict.b = b.sentence;
    conflict.aSpan = a.dateSpan;
    conflict.bSpan = b.dateSpan;
    conflict.aValue = isoOf(*a.date);
    conflict.bValue = isoOf(*b.date);
    conflict.reason = QStringLiteral("The same event is put on %1 (\u201c%2\u201d) and on %3 (\u201c%4\u201d).")
                          .arg(dayText(*a.date), view.text(a.sentence, a.dateSpan), dayText(*b.date),
                               view.text(b.sentence, b.dateSpan));
    conflict.score = scoreOf(view, a, b);
    conflict.suggested = suggestion(view, a, b);
    return conflict;
}

bool isADay(const EventEvidence &evidence)
{
    return !evidence.isAttached && evidence.date && evidence.date->isDay();
}

} // namespace

QString DateRule::name() const
{
    return QStringLiteral("date");
}

QList<Conflict> DateRule::find(const RuleView &view) const
{
    QList<Conflict> conflicts;
    for (const Event &event : view.comparison().events) {
        if (!event.isDisputed || view.isCancelled())
            continue;
        for (qsizetype i = 0; i < event.evidence.size(); ++i) {
            for (qsizetype j = i + 1; j < event.evidence.size(); ++j) {
                const EventEvidence &a = event.evidence.at(i);
                const EventEvidence &b = event.evidence.at(j);
                if (isADay(a) && isADay(b) && a.date->first != b.date->first && a.sentence != b.sentence)
                    conflicts.append(conflictOf(view, event, a, b));
            }
        }
    }
    return conflicts;
}

} // namespace Counterpoint
