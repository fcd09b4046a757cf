// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QStringView>

namespace Counterpoint
{

/** One paragraph of a text, read for quotation marks. Keeps a view of the text. Pure; any thread. */
class MarkContext
{
public:
    MarkContext(QStringView text, Span paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
    {
    }

    /** The character at @p at; a space outside the paragraph. */
    [[nodiscard]] QChar charAt(qsizetype at) const;

    /** Free before and tied behind: ' "word'. */
    [[nodiscard]] bool looksOpening(qsizetype at, qsizetype length) const;

    /** Tied before and free behind: 'word" ', 'word".' */
    [[nodiscard]] bool looksClosing(qsizetype at, qsizetype length) const;

    /**
     * Behind the end of the quotation that the mark at @p at opens inside the one opened at @p open, where both have
     * marks of the same kind: “what he calls “hell” on earth”. -1 where it does not stand inside.
     */
    [[nodiscard]] qsizetype nestedEnd(qsizetype open, qsizetype at) const;

    /** Behind the value of the attribute whose mark stands at @p at: name="value"; -1 for none. */
    [[nodiscard]] qsizetype attributeEnd(qsizetype at) const;

private:
    [[nodiscard]] qsizetype find(QChar mark, qsizetype from) const;
    [[nodiscard]] bool isContinuedBehind(QChar mark) const;
    [[nodiscard]] bool isBuiltIn(qsizetype at) const;

    QStringView m_text;
    Span m_paragraph;
};

} // namespace Counterpoint
