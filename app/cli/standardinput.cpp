// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardinput.h"

#include "console.h"

#include <model/correction.h>

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Counterpoint::StandardInput
{

QList<QCommandLineOption> options()
{
    return {
        {u"url"_s, u"Address of the article on standard input (http or https)."_s, u"URL"_s},
        {u"outlet"_s, u"Its outlet."_s, u"NAME"_s},
        {u"published"_s, u"When it was published: 2024-03-09, 2024-03-09T18:30, 2024-03-09T18:30+03:00."_s, u"ISO"_s}};
}

bool readOptions(const QCommandLineParser &parser, std::optional<PastedInput> &input)
{
    const auto asked = parser.positionalArguments().count(kName);
    for (const QCommandLineOption &option : options()) {
        if (parser.isSet(option) && asked == 0) {
            Console::complain(u"--%1 says something of standard input: '-' is missing"_s.arg(option.names().first()));
            return false;
        }
    }
    if (asked > 1) {
        Console::complain(u"standard input ('-') can be read only once"_s);
        return false;
    }
    if (asked == 0)
        return true;
    const QString url = webAddress(parser.value(u"url"_s));
    if (parser.isSet(u"url"_s) && url.isEmpty()) {
        Console::complain(u"--url must begin with http:// or https://"_s);
        return false;
    }
    const auto moment = publicationMomentOf(parser.value(u"published"_s));
    if (parser.isSet(u"published"_s) && !moment) {
        Console::complain(u"--published must be like 2024-03-09 or 2024-03-09T18:30+03:00"_s);
        return false;
    }
    input = PastedInput{{}, false, url, parser.value(u"outlet"_s).simplified(), moment ? isoOf(*moment) : QString()};
    return true;
}

Result<void> readArticle(PastedInput &input)
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, u"it cannot be read"_s);
    input.bytes = file.read(largestPasted() + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable, u"it cannot be read"_s);
    if (input.bytes.size() > largestPasted())
        return failure(ErrorCode::TooLarge, u"it is too large"_s);
    input.isHtml = looksLikeHtml(input.bytes);
    return {};
}

void tellCorrection(const PastePlan &plan)
{
    if (plan.present.isEmpty())
        return;
    QStringList corrected;
    for (const Decision &decision : plan.decisions)
        corrected += decision.field + u": "_s + decision.value;
    Console::complain(u"standard input: this text is in the comparison already: %1; corrected: %2"_s.arg(
        plan.present, corrected.join(u", "_s)));
}

} // namespace Counterpoint::StandardInput
