// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Counterpoint
{

/** Standard input, line by line, without waiting for more than the next line: another program may wait for its answer.
 */
class LineReader
{
public:
    /** The next line with its end; false at the end of the input or when it cannot be read. */
    [[nodiscard]] bool next(QByteArray &line);
    /** Whether another line, or the end, is there without waiting. */
    [[nodiscard]] bool isInputWaiting() const;
    /** What went wrong, as errno; 0 at an orderly end. */
    [[nodiscard]] int error() const { return m_error; }

private:
    [[nodiscard]] bool readMore();
    QByteArray m_bytes;
    qsizetype m_at = 0; ///< Where the next line begins.
    bool m_isAtEnd = false;
    int m_error = 0;
};

} // namespace Counterpoint
