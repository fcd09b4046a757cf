// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/months.h>

#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> found;
        for (const QStringList &row : lexiconRows(u"timewords.txt")) {
            if (row.value(1) == QLatin1String("month"))
                found.insert(row.value(0), row.value(2).toInt());
        }
        return found;
    }();
    return names;
}

} // namespace

int monthNamed(QStringView name)
{
    return monthNames().value(name.toString().toLower());
}

QString monthNamesPattern()
{
    QStringList names = monthNames().keys();
    std::ranges::sort(
        names, [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return names.join(u'|');
}

} // namespace Counterpoint
