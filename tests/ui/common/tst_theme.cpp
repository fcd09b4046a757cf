// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/common/icons.h>
#include <ui/common/theme.h>

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Counterpoint;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastRatioOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // #767676 on white is the textbook's lightest grey that passes.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x78, 0x78, 0x78), Qt::white) < 4.5);
    }

    void textOnEverySurface_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("surface");
        for (const bool isDark : {false, true}) {
            for (const Surface text : {Surface::Text, Surface::Muted}) {
                for (const Surface surface : {Surface::Window, Surface::Pane, Surface::Chrome, Surface::AccentPaper}) {
                    QTest::addRow("%s %d on %d", isDark ? "dark" : "light", int(text), int(surface))
                        << isDark << int(text) << int(surface);
                }
            }
            QTest::addRow("%s button", isDark ? "dark" : "light")
                << isDark << int(Surface::AccentText) << int(Surface::Accent);
        }
    }

    void textOnEverySurface()
    {
        QFETCH(bool, isDark);
        QFETCH(int, text);
        QFETCH(int, surface);
        const Theme &theme = isDark ? Theme::dark() : Theme::light();
        const double ratio = contrastRatio(theme.color(Surface(text)), theme.color(Surface(surface)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void marks_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<quint32>("role");
        for (const bool isDark : {false, true}) {
            for (const Role role : allRoles())
                QTest::addRow("%s %s", isDark ? "dark" : "light", qPrintable(roleTitle(role)))
                    << isDark << static_cast<quint32>(role);
        }
    }

    void marks()
    {
        QFETCH(bool, isDark);
        QFETCH(quint32, role);
        const Theme &theme = isDark ? Theme::dark() : Theme::light();
        const Role mark = static_cast<Role>(role);
        const QColor paper = theme.paper(mark);
        if (paper.alpha() == 255) {
            for (const Surface text : {Surface::Text})
                QVERIFY2(contrastRatio(theme.color(text), paper) >= 4.5,
                         qPrintable(QString::number(contrastRatio(theme.color(text), paper))));
            QVERIFY2(contrastRatio(theme.ink(mark), paper) >= 4.5, "the letter in a chip or header pill");
        }
        for (const Surface surface : {Surface::Pane, Surface::Window}) {
            const double ratio = contrastRatio(theme.ink(mark), theme.color(surface));
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }

    void everyKindIsToldWithoutColour()
    {
        // Two kinds may share a letter or a line, never both: "weak" is the same discrepancy, quieter.
        QSet<std::pair<QChar, int>> seen;
        for (const Role role :
             {Role::Verbatim, Role::Near, Role::Paraphrase, Role::Partial, Role::Conflict, Role::Claim}) {
            QVERIFY(!roleLetter(role).isNull());
            QVERIFY(roleLine(role) != MarkLine::None);
            const std::pair<QChar, int> sign(roleLetter(role), static_cast<int>(roleLine(role)));
            QVERIFY2(!seen.contains(sign), qPrintable(roleTitle(role)));
            seen.insert(sign);
        }
    }

    void sizesFollowTheDesktopsFont()
    {
        Theme::apply(*qApp, SchemeChoice::Light);
        const QFont before = qApp->font();
        const double reading = Theme::readingFont().pointSizeF();
        QLabel label(QStringLiteral("FOUND"));
        label.setProperty("role", QStringLiteral("section"));
        label.ensurePolished();
        const double small = label.font().pointSizeF();
        QVERIFY(small < before.pointSizeF());
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        qApp->setFont(large);
        QCoreApplication::processEvents();
        label.ensurePolished();
        QVERIFY(std::abs(Theme::readingFont().pointSizeF() - 2 * reading) < 0.1);
        QVERIFY(std::abs(label.font().pointSizeF() - 2 * small) < 0.1);
        QCOMPARE(Theme::interfaceFont().family(), large.family());
        qApp->setFont(before);
        QCoreApplication::processEvents();
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<int>("control");
        QTest::newRow("button") << 0;
        QTest::newRow("primary button") << 1;
        QTest::newRow("list") << 2;
        QTest::newRow("tabs") << 3;
        QTest::newRow("check box") << 4;
    }

    void focusIsSeen()
    {
        QFETCH(int, control);
        Theme::apply(*qApp, SchemeChoice::Light);
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *other = new QLineEdit(&window);
        auto *primary = new QPushButton(QStringLiteral("Keep"), &window);
        primary->setProperty("role", QStringLiteral("primary"));
        auto *tabs = new QTabBar(&window);
        tabs->addTab(QStringLiteral("One"));
        const QList<QWidget *> controls{new QPushButton(QStringLiteral("Go"), &window), primary,
                                        new QListWidget(&window), tabs, new QCheckBox(QStringLiteral("On"), &window)};
        rows->addWidget(other);
        for (QWidget *each : controls)
            rows->addWidget(each);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *asked = controls.at(control);
        other->setFocus();
        const QImage without = asked->grab().toImage();
        asked->setFocus(Qt::TabFocusReason);
        QVERIFY(asked->hasFocus());
        QVERIFY(asked->grab().toImage() != without);
    }

    void applyChangesPaletteAndSheet()
    {
        Theme::apply(*qApp, SchemeChoice::Dark);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::dark().color(Surface::Pane));
        const QString dark = qApp->styleSheet();
        Theme::apply(*qApp, SchemeChoice::Light);
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::light().color(Surface::Pane));
        QVERIFY(qApp->styleSheet() != dark);
    }

    void sheetHasNoTokenLeft()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QString sheet = theme->styleSheet();
            QVERIFY(sheet.contains(theme->color(Surface::Chrome).name()));
            QString rules = sheet;
            rules.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/")));
            QVERIFY2(!rules.contains(QLatin1Char('@')), qPrintable(rules.section(QLatin1Char('@'), 1, 1).left(30)));
        }
    }

    void everyIconDrawsInTheThemesColour()
    {
        Theme::apply(*qApp, SchemeChoice::Dark);
        QDirIterator files(QStringLiteral(":/counterpoint/icons"));
        int count = 0;
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            const QImage image = themedIcon(name).pixmap(QSize(32, 32), 2.0).toImage();
            QCOMPARE(image.width(), 64);
            QColor strongest = Qt::transparent;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > strongest.alpha())
                        strongest = pixel;
                }
            }
            QVERIFY2(strongest.alpha() > 200, qPrintable(name));
            QVERIFY2(strongest.lightness() > 180, qPrintable(name));
            ++count;
        }
        QVERIFY(count > 20);
        QVERIFY(themedIcon(QStringLiteral("no such icon")).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
