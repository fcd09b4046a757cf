// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linereader.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace Counterpoint
{

bool LineReader::readMore()
{
    constexpr qsizetype block = 1 << 16;
    m_bytes.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + block);
    ssize_t count = -1;
    do {
        count = ::read(STDIN_FILENO, m_bytes.data() + before, size_t(block));
    } while (count < 0 && errno == EINTR);
    m_error = count < 0 ? errno : 0;
    m_isAtEnd = count <= 0;
    m_bytes.truncate(before + std::max<ssize_t>(0, count));
    return count > 0;
}

bool LineReader::next(QByteArray &line)
{
    qsizetype searched = m_at;
    qsizetype end = m_bytes.indexOf('\n', searched);
    while (end < 0 && !m_isAtEnd) {
        searched = m_bytes.size() - m_at; // what is before is taken away
        if (readMore())
            end = m_bytes.indexOf('\n', searched);
    }
    if (m_error != 0)
        return false;
    line = m_bytes.sliced(m_at, end < 0 ? m_bytes.size() - m_at : end + 1 - m_at);
    m_at += line.size();
    return !line.isEmpty();
}

bool LineReader::isInputWaiting() const
{
    if (m_isAtEnd || m_bytes.indexOf('\n', m_at) >= 0)
        return true;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 0) > 0;
}

} // namespace Counterpoint
