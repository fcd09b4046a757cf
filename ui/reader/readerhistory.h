// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>

#include <optional>

namespace Counterpoint
{

/** Places the analyst has been at, as a browser keeps them. Pure. */
class ReaderHistory
{
public:
    /** Also forgets what lay ahead; the same place twice in a row is one. */
    void visit(SentenceRef place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<SentenceRef> back();
    std::optional<SentenceRef> forward();
    void clear();

private:
    QList<SentenceRef> m_places;
    qsizetype m_at = -1;
};

} // namespace Counterpoint
