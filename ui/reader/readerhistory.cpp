// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerhistory.h"

namespace Counterpoint
{

namespace
{

constexpr qsizetype kMost = 500;

} // namespace

void ReaderHistory::visit(SentenceRef place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > kMost)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<SentenceRef> ReaderHistory::back()
{
    if (!canGoBack())
        return {};
    return m_places.at(--m_at);
}

std::optional<SentenceRef> ReaderHistory::forward()
{
    if (!canGoForward())
        return {};
    return m_places.at(++m_at);
}

void ReaderHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace Counterpoint
