// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <compare/comparer.h>
#include <facts/factregistry.h>
#include <importers/importerregistry.h>
#include <model/enumnames.h>
#include <support/testsupport.h>

#include <QTest>

using namespace Counterpoint;

/** tests/data/conflicts/pairs.tsv: kind of the strong conflict that must be found, or "none" (a trap), and two texts.
 */
class TestConflictPairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
};

namespace
{

Article read(const QString &text)
{
    Article article = articleFromPlainText(text);
    article.metadata.published.date = QDate(2021, 6, 18); // a Friday
    article.metadata.published.basis = DateBasis::Stated;
    article.facts = extractFacts(article);
    return article;
}

} // namespace

void TestConflictPairs::pairs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const QByteArray bytes = Test::readFile(Test::testPath(QStringLiteral("data/conflicts/pairs.tsv")));
    for (const QString &line : QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (!line.startsWith(QLatin1Char('#')) && fields.size() == 3)
            QTest::newRow(qPrintable(fields.at(1))) << fields.at(0) << fields.at(1) << fields.at(2);
    }
}

void TestConflictPairs::pairs()
{
    QFETCH(QString, kind);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const PairAnswer answer = comparePair(read(a), read(b), {});
    QStringList strong;
    for (const Conflict &conflict : answer.conflicts) {
        QVERIFY(!conflict.reason.isEmpty() && !conflict.subject.isEmpty() && !conflict.key.isEmpty());
        QVERIFY(answer.a.sentences.first().span.contains(conflict.aSpan));
        if (!conflict.isWeak)
            strong.append(nameOf(conflict.kind));
    }
    strong.removeDuplicates();
    QCOMPARE(strong.isEmpty() ? QStringLiteral("none") : strong.join(QLatin1Char(' ')), kind);
}

QTEST_APPLESS_MAIN(TestConflictPairs)
#include "tst_conflictpairs.moc"
