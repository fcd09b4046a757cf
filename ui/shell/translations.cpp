// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/translations.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace Counterpoint
{

void loadTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/counterpoint/i18n/counterpoint_en.qm")))
        QCoreApplication::installTranslator(translator);
    // Names of months and days in the language of the sentences around them.
    const QLocale users = QLocale::system();
    QLocale::setDefault(
        QLocale(QLocale::English, users.language() == QLocale::English ? users.territory() : QLocale::UnitedKingdom));
}

} // namespace Counterpoint
