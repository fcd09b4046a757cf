// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_facts.h"

#include <importers/container.h>
#include <importers/importerregistry.h>

#include <cstdio>
#include <cstring>

using namespace Counterpoint;
using namespace Counterpoint::Fuzz;

namespace
{

/** The suffix given by --format=SUFFIX; empty: the first byte of each input chooses. */
QString &chosenSuffix()
{
    static QString suffix;
    return suffix;
}

/** One suffix of each importer and of each container. */
const QStringList &allSuffixes()
{
    static const QStringList all = [] {
        QStringList suffixes;
        for (const auto &importer : importers())
            suffixes += importer->suffixes().first();
        for (const auto &container : containers())
            suffixes += container->suffixes().first();
        return suffixes;
    }();
    return all;
}

const Importer *importerOf(const QString &suffix)
{
    for (const auto &importer : importers()) {
        if (importer->suffixes().first() == suffix)
            return importer.get();
    }
    return nullptr;
}

void checkInside(const Article &article, Span span)
{
    check(span.start >= 0 && span.end >= span.start && span.end <= article.text.size());
}

void checkArticle(const Article &article)
{
    qsizetype end = 0;
    for (const Sentence &sentence : article.sentences) {
        checkSpan(article, sentence.span);
        check(sentence.span.start >= end);
        check(sentence.paragraph >= 0 && sentence.paragraph < article.paragraphs.size());
        end = sentence.span.end;
    }
    for (const Span paragraph : article.paragraphs)
        checkInside(article, paragraph);
    for (const Furniture &furniture : article.furniture) {
        checkSpan(article, furniture.span);
        check(!furniture.reason.isEmpty() && furniture.confidence > 0 && furniture.confidence <= 1);
    }
    checkInside(article, article.metadata.titleSpan);
    checkInside(article, article.metadata.published.evidence);
    check(article.text.isValidUtf16());
}

/** Of the format, without asking whether the bytes look like it. */
void read(const QString &suffix, const QByteArray &bytes)
{
    const FileBytes file{QStringLiteral("fuzz.") + suffix, bytes};
    const Importer *importer = importerOf(suffix);
    const auto articles = importer ? importer->read(file, {}) : importArticles(file);
    if (!articles) {
        check(!articles.error().message.isEmpty());
        return;
    }
    check(!articles->isEmpty());
    for (const Article &article : *articles)
        checkArticle(article);
}

} // namespace

/** What Qt PDF's own library forgets when a file is damaged is not ours to mend. */
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libQt6Pdf";
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr const char *option = "--format=";
    for (int i = 1; i < *argc; ++i) {
        if (std::strncmp((*argv)[i], option, std::strlen(option)) != 0)
            continue;
        chosenSuffix() = QString::fromLocal8Bit((*argv)[i] + std::strlen(option));
        if (!allSuffixes().contains(chosenSuffix())) {
            std::fprintf(stderr, "--format= is one of %s\n", qPrintable(allSuffixes().join(QLatin1Char(' '))));
            std::exit(2);
        }
    }
    return 0;
}

/** With --format=SUFFIX the input is a file of that format; else its first byte chooses the format. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!chosenSuffix().isEmpty())
        read(chosenSuffix(), input);
    else if (size > 1)
        read(allSuffixes().at(data[0] % allSuffixes().size()), input.sliced(1));
    return 0;
}
