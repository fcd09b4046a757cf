// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>

#include <cstdint>
#include <cstdlib>

using namespace Counterpoint;

namespace
{

void checkSpans(const Article &article)
{
    qsizetype end = 0;
    for (const Sentence &sentence : article.sentences) {
        if (sentence.span.start < end || sentence.span.isEmpty() || sentence.span.end > article.text.size())
            abort();
        end = sentence.span.end;
    }
}

} // namespace

/** The first byte chooses the format, the rest is the file. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto &all = importers();
    const QString suffix = all[data[0] % all.size()]->suffixes().first();
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto articles = importArticles({QStringLiteral("fuzz.") + suffix, bytes});
    if (articles) {
        for (const Article &article : *articles)
            checkSpans(article);
    }
    return 0;
}
