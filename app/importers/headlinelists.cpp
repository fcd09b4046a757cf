// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "furniture.h"

#include <text/fold.h>

namespace Counterpoint
{

namespace
{

bool endsWithDash(QStringView line)
{
    return line.endsWith(u'-') || line.endsWith(u'\u2013') || line.endsWith(u'\u2014') || line.endsWith(u'|')
        || line.endsWith(u'\u00BB');
}

/** A headline of a list: no stop at its end, or a dash after it; a question is asked in headlines too. */
bool isListedHeadline(QStringView text, const Line &line)
{
    if (!line.isBody() || line.words < 3 || line.words > 30)
        return false;
    const QStringView raw = textIn(text, line.span);
    return endsWithDash(raw) || !line.hasFinalStop || (raw.endsWith(u'?') && line.words <= 16);
}

bool isTitleCase(const Line &line)
{
    return line.capitalShare >= 0.7;
}

/** Counts how many body lines end with a stop: where most have none, its lack tells nothing. */
class StopCount
{
public:
    /** Do most of the lines before @p end? Asked for ends that only grow. */
    bool isStopped(const QList<Line> &lines, qsizetype end)
    {
        for (; m_next < end; ++m_next) {
            if (lines[m_next].isBody() && lines[m_next].words >= 8) {
                ++m_all;
                m_stopped += lines[m_next].hasFinalStop;
            }
        }
        return m_stopped >= 3 && m_stopped * 4 >= m_all * 3;
    }

private:
    qsizetype m_next = 0;
    qsizetype m_all = 0;
    qsizetype m_stopped = 0;
};

bool opensList(const Line &line)
{
    return line.role == LineRole::Furniture
        && (line.reason == QLatin1String("teaser") || line.reason == QLatin1String("section label")
            || line.reason == QLatin1String("separator"));
}

struct Run {
    qsizetype begin = 0;
    qsizetype end = 0; ///< One past the last line.
    int headlines = 0;
    int titleCase = 0;
    int dashed = 0;
};

/** The run of listed headlines that begins at @p begin; furniture between them does not end it. */
Run runFrom(QStringView text, const QList<Line> &lines, qsizetype begin)
{
    Run run{begin, begin, 0, 0, 0};
    for (qsizetype i = begin; i < lines.size(); ++i) {
        if (lines[i].role == LineRole::Furniture)
            continue;
        if (!isListedHeadline(text, lines[i]) || lines[i].kind == BlockKind::ListItem
            || lines[i].kind == BlockKind::Table)
            break;
        ++run.headlines;
        run.titleCase += isTitleCase(lines[i]);
        run.dashed += endsWithDash(textIn(text, lines[i].span));
        run.end = i + 1;
    }
    return run;
}

/** @p textEnd is one past the last line of running text. */
bool isHeadlineList(const QList<Line> &lines, const Run &run, qsizetype textEnd)
{
    const bool isTail = textEnd <= run.end;
    const bool isOpened = run.begin > 0 && opensList(lines[run.begin - 1]);
    if (isTail && isOpened)
        return run.headlines >= 1;
    if (isTail)
        return run.headlines >= 3 || (run.headlines >= 2 && run.titleCase == run.headlines) || run.dashed >= 1;
    return run.dashed >= 2 || (run.headlines >= 3 && run.titleCase == run.headlines)
        || (isOpened && run.titleCase == run.headlines && run.headlines >= 2);
}

} // namespace

void markHeadlineLists(const QString &text, QList<Line> &lines)
{
    qsizetype i = 0;
    while (i < lines.size() && !isRunningText(lines[i]))
        ++i;
    qsizetype textEnd = lines.size();
    while (textEnd > 0 && !isRunningText(lines[textEnd - 1]))
        --textEnd;
    StopCount stops;
    for (; i < lines.size(); ++i) {
        if (!isListedHeadline(text, lines[i]) || !stops.isStopped(lines, i))
            continue;
        const Run run = runFrom(text, lines, i);
        if (run.end <= i)
            continue;
        if (isHeadlineList(lines, run, textEnd)) {
            for (qsizetype k = i; k < run.end; ++k) {
                if (lines[k].isBody())
                    lines[k].makeFurniture(QStringLiteral("headline list"), 0.85);
            }
        }
        i = run.end - 1;
    }
}

} // namespace Counterpoint
