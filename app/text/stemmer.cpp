// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/words.h>

#include <libstemmer.h>

#include <memory>

namespace Counterpoint
{

namespace
{

struct StemmerDeleter {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/** A stemmer holds the word it works on, so that each thread needs its own. */
sb_stemmer *englishStemmer()
{
    thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer(sb_stemmer_new("english", "UTF_8"));
    return stemmer.get();
}

} // namespace

QString stemOf(const QString &folded)
{
    sb_stemmer *stemmer = englishStemmer();
    if (!stemmer || folded.size() < 3)
        return folded;
    const QByteArray bytes = folded.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                            static_cast<int>(bytes.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer)) : folded;
}

} // namespace Counterpoint
