// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/common/markchip.h>

#include <QSignalSpy>
#include <QTest>

using namespace Counterpoint;

class TestMarkChip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItsKindAndNumber()
    {
        MarkChip chip(Role::Conflict);
        chip.setCount(18);
        QVERIFY(chip.accessibleName().contains(roleTitle(Role::Conflict)));
        QVERIFY(chip.accessibleName().contains(QStringLiteral("18")));
        QVERIFY(!chip.toolTip().isEmpty());
    }

    void growsWithItsText()
    {
        MarkChip chip(Role::Near);
        chip.setCount(1);
        const int narrow = chip.sizeHint().width();
        chip.setCount(10000);
        QVERIFY(chip.sizeHint().width() > narrow);
        QCOMPARE(chip.minimumSizeHint(), chip.sizeHint());
    }

    void togglesByMouseAndKey()
    {
        MarkChip chip(Role::Paraphrase);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy toggled(&chip, &QAbstractButton::toggled);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
        QCOMPARE(toggled.size(), 2);
    }

    void looksDifferentWhenOn()
    {
        MarkChip chip(Role::Verbatim);
        chip.resize(chip.sizeHint());
        const QImage off = chip.grab().toImage();
        chip.setChecked(true);
        QVERIFY(chip.grab().toImage() != off);
    }
};

QTEST_MAIN(TestMarkChip)
#include "tst_markchip.moc"
