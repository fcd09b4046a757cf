// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherstorycondition.h"

namespace Counterpoint
{

QList<Condition> OtherStoryCondition::findIn(const ArticleReading &reading) const
{
    QList<Condition> found;
    const Article &article = reading.article();
    const Furniture *before = nullptr;
    for (const Furniture &part : article.furniture) {
        const bool isOther = part.reason == QLatin1String("other story");
        const bool isSameRun = before && isOther
            && QStringView(article.text)
                   .sliced(before->span.end, part.span.start - before->span.end)
                   .trimmed()
                   .isEmpty();
        if (isSameRun)
            found.last().span.end = part.span.end;
        else if (isOther)
            found.append({.article = reading.index(),
                          .kind = ConditionKind::OtherStory,
                          .sentence = {},
                          .span = part.span,
                          .reason = QStringLiteral("Lines of another story stand inside the text: \u201c%1\u201d")
                                        .arg(reading.text(part.span).section(QLatin1Char('\n'), 0, 0).trimmed()),
                          .other = {}});
        before = isOther ? &part : nullptr;
    }
    return found;
}

} // namespace Counterpoint
