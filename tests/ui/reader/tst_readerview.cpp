// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/samplesnapshot.h>
#include <ui/common/theme.h>
#include <ui/reader/readerview.h>

#include <QApplication>
#include <QTest>

using namespace Counterpoint;

class TestReaderView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shot()
    {
        const QString dir = qEnvironmentVariable("SHOTS", QStringLiteral("/tmp/uiashots"));
        for (const auto scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
            Theme::apply(*qApp, scheme);
            ReaderView view;
            view.setSnapshot(Test::sampleSnapshot());
            view.resize(1280, 620);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            QCoreApplication::processEvents();
            const QString name = scheme == SchemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
            view.grab().save(dir + QStringLiteral("/plain-") + name + QStringLiteral(".png"));
            view.setSelectedSentence({0, 1});
            QCoreApplication::processEvents();
            view.grab().save(dir + QStringLiteral("/selected-") + name + QStringLiteral(".png"));
            view.resize(1920, 900);
            view.setVisibleRoles(view.visibleRoles() | Role::Paraphrase | Role::Partial | Role::WeakConflict);
            QCoreApplication::processEvents();
            view.grab().save(dir + QStringLiteral("/wide-") + name + QStringLiteral(".png"));
        }
    }
};

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
