// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/formreader.h>

#include "wordspans.h"

#include <text/fold.h>

#include <functional>
#include <unordered_map>
#include <utility>

namespace Counterpoint
{

struct FormReader::Forms {
    std::unordered_map<QString, int, ViewHash, std::equal_to<>> numbers;
    std::vector<std::pair<QString, Word>> forms; // as written, and what is to be said of them
};

FormReader::FormReader()
    : m_forms(std::make_unique<Forms>())
{
}

FormReader::~FormReader() = default;

const std::vector<FormReader::Found> &FormReader::read(QStringView text, qsizetype base)
{
    const QString folded = foldPunctuation(text);
    m_found.clear();
    for (const Span span : wordSpans(folded)) {
        const QStringView raw = textIn(folded, span);
        auto known = m_forms->numbers.find(raw);
        if (known == m_forms->numbers.end()) {
            known = m_forms->numbers.emplace(raw.toString(), int(m_forms->forms.size())).first;
            m_forms->forms.emplace_back(known->first, knownWord(raw));
        }
        m_found.push_back({{span.start + base, span.end + base}, known->second});
    }
    return m_found;
}

const Word &FormReader::form(int number) const
{
    return m_forms->forms[size_t(number)].second;
}

QStringView FormReader::written(int number) const
{
    return m_forms->forms[size_t(number)].first;
}

} // namespace Counterpoint
