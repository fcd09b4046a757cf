// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keywords.h"

#include <QAction>
#include <QCoreApplication>

namespace Counterpoint
{

namespace
{

QString joined(const QString &words, const QString &key)
{
    //: What a button does, and its key
    return key.isEmpty() ? words : QCoreApplication::translate("Counterpoint::Keys", "%1 (%2)").arg(words, key);
}

} // namespace

QString keyOf(const QAction *action)
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

QString withKey(const QString &words, const QAction *action)
{
    return joined(words, keyOf(action));
}

QString withKey(const QString &words, int key)
{
    return joined(words, QKeySequence(key).toString(QKeySequence::NativeText));
}

void followKey(const QAction *action, const QObject *context, const std::function<void()> &show)
{
    QObject::connect(action, &QAction::changed, context, show);
    show();
}

} // namespace Counterpoint
