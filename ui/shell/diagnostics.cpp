// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/diagnostics.h>

#include <model/vocabulary.h>

#include <QGuiApplication>
#include <QScreen>
#include <QSysInfo>

namespace Counterpoint
{

QString diagnosticsText(const Snapshot &snapshot)
{
    const Comparison &comparison = *snapshot.comparison;
    QStringList lines{
        QStringLiteral("Counterpoint %1, engine %2").arg(QCoreApplication::applicationVersion()).arg(kEngineVersion),
        QStringLiteral("Qt %1 on %2, %3")
            .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform %1, scale %2").arg(QGuiApplication::platformName()).arg(qApp->devicePixelRatio()),
        QStringLiteral("%1 articles, %2 matches, %3 conflicts, %4 events, analysed by engine %5")
            .arg(comparison.articles.size())
            .arg(comparison.matches.size())
            .arg(comparison.conflicts.size())
            .arg(comparison.events.size())
            .arg(comparison.engineVersion),
        QStringLiteral("%1 claims, %2 decisions, store %3%4")
            .arg(snapshot.claims.size())
            .arg(snapshot.decisions.size())
            .arg(snapshot.storePath.isEmpty() ? QStringLiteral("none") : snapshot.storePath,
                 snapshot.isReadOnly ? QStringLiteral(" (read-only)") : QString()),
    };
    for (const ParameterRow &row : parameterTable())
        lines += QStringLiteral("%1 = %2").arg(row.key).arg(comparison.parameters.*row.member);
    for (const FileOutcome &outcome : snapshot.outcomes) {
        if (isProblem(outcome))
            lines += QStringLiteral("%1: %2, %3")
                         .arg(outcome.file, Vocabulary::fileState(outcome.state), outcome.message);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Counterpoint
