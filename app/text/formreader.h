// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <text/words.h>

#include <memory>
#include <vector>

namespace Counterpoint
{

/**
 * Reads many texts word by word: finds the same words as splitWords, but looks at each only where it is first met, and
 * says of all others which one they are. One for each thread.
 */
class FormReader
{
public:
    struct Found {
        Span span; ///< Into the text given to read().
        int form = 0; ///< Number of the form written, for form().
    };

    FormReader();
    ~FormReader();
    Q_DISABLE_COPY_MOVE(FormReader)

    /** Spans are offset by @p base. Good until the next call. */
    [[nodiscard]] const std::vector<Found> &read(QStringView text, qsizetype base = 0);

    /** Without a span. Good until the next call of read(). */
    [[nodiscard]] const Word &form(int number) const;
    /** As it is written, punctuation folded. The same. */
    [[nodiscard]] QStringView written(int number) const;

private:
    struct Forms;

    std::unique_ptr<Forms> m_forms;
    std::vector<Found> m_found;
};

} // namespace Counterpoint
