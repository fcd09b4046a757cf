// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/common/theme.h>
#include <ui/models/articlesmodel.h>
#include <ui/models/outcomesmodel.h>
#include <ui/shell/articledelegate.h>
#include <ui/shell/problemdelegate.h>

#include <support/samplesnapshot.h>

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** The painted rows of the list on the left, in both directions of writing. */
class TestDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void articleIsMirrored();
    void problemIsMirrored();

private:
    /** First and last column of a row that are not as blank as an empty one. */
    struct Ink {
        int left = -1;
        int right = -1;
    };
    [[nodiscard]] static QImage painted(const QAbstractItemDelegate &delegate, const QModelIndex &row,
                                        Qt::LayoutDirection direction);
    [[nodiscard]] static Ink inkOf(const QImage &image, const QRect &part);

    ArticlesModel m_articles;
    OutcomesModel m_problems;
};

void TestDelegates::initTestCase()
{
    Theme::apply(*qApp, SchemeChoice::Light);
    auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    FileOutcome empty;
    empty.file = u"empty.txt"_s;
    empty.state = FileState::Failed;
    empty.message = u"No text."_s;
    snapshot->outcomes = {empty};
    const auto index = std::make_shared<const SnapshotIndex>(snapshot);
    m_articles.setIndex(index);
    m_problems.setIndex(index);
    QCOMPARE(m_problems.rowCount(), 1);
}

QImage TestDelegates::painted(const QAbstractItemDelegate &delegate, const QModelIndex &row,
                              Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.font = Theme::interfaceFont();
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    option.rect = QRect(QPoint(), QSize(400, delegate.sizeHint(option, row).height()));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    delegate.paint(&painter, option, row);
    return image;
}

TestDelegates::Ink TestDelegates::inkOf(const QImage &image, const QRect &part)
{
    Ink ink;
    for (int x = part.left(); x <= part.right(); ++x) {
        for (int y = part.top(); y <= part.bottom(); ++y) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            ink.left = ink.left < 0 ? x : ink.left;
            ink.right = x;
        }
    }
    return ink;
}

void TestDelegates::articleIsMirrored()
{
    const ArticleDelegate delegate;
    const QImage plain = painted(delegate, m_articles.index(0, 0), Qt::LeftToRight);
    const QImage mirrored = painted(delegate, m_articles.index(0, 0), Qt::RightToLeft);
    QVERIFY(inkOf(plain, plain.rect()).left >= 0);
    const int last = plain.width() - 1;
    // The words are short: they lie on one half, and the badge and the bar are the mirror of themselves.
    const int height = plain.height();
    for (const QRect &part : {QRect(0, 0, 400, height - 12), QRect(0, height - 11, 400, 9)}) {
        const Ink before = inkOf(plain, part);
        const Ink after = inkOf(mirrored, part);
        QVERIFY(before.left < 60 && before.right < last - 60);
        QVERIFY(after.right > last - 60 && after.left > 60);
        QVERIFY2(std::abs((last - after.right) - before.left) <= 1,
                 qPrintable(u"%1 %2"_s.arg(after.right).arg(before.left)));
    }
}

void TestDelegates::problemIsMirrored()
{
    const ProblemDelegate delegate;
    const QImage plain = painted(delegate, m_problems.index(0, 0), Qt::LeftToRight);
    const QImage mirrored = painted(delegate, m_problems.index(0, 0), Qt::RightToLeft);
    const int half = plain.height() / 2;
    for (const QRect &line : {QRect(0, 0, 400, half), QRect(0, half, 400, half)}) { // the name, and why
        const Ink before = inkOf(plain, line);
        const Ink after = inkOf(mirrored, line);
        QVERIFY(before.left >= 0 && before.right < 200);
        QVERIFY(after.left > 200);
        QVERIFY(std::abs((399 - after.right) - before.left) <= 2);
    }
}

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
