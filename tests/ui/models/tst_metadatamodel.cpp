// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/metadatamodel.h>
#include <ui/models/tabtext.h>

#include <support/samplesnapshot.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

using Column = MetadataModel::Column;

namespace
{

PublicationDate published(int day, DateBasis basis)
{
    PublicationDate date;
    date.date = QDate(2030, 2, day);
    date.basis = basis;
    date.earliest = date.date;
    date.latest = date.date.addDays(basis == DateBasis::Inferred ? 1 : 0);
    if (basis == DateBasis::Stated) {
        date.time = QTime(18, 30);
        date.utcOffset = 3600;
    }
    return date;
}

/** Three articles: with all that can be known, with an inferred date, with nothing. */
std::shared_ptr<Snapshot> makeStory()
{
    Test::SnapshotBuilder story;
    story.article(u"one.txt"_s, u"Harbour Mail"_s, u"Fire at the mill"_s, published(4, DateBasis::Stated));
    story.correct(CorrectionField::kUrl, u"https://mail.example/fire"_s);
    story.paragraph({u"The mill burned on Sunday."_s});
    story.article(u"two.txt"_s, u"Quay Times"_s, u"Mill burns"_s, published(5, DateBasis::Inferred));
    story.paragraph({u"The mill burned down on Sunday."_s});
    story.article(u"three.txt"_s, QString(), QString());
    story.paragraph({u"On Sunday the mill was burning."_s});
    auto snapshot = std::make_shared<Snapshot>(*story.build());
    auto comparison = std::make_shared<Comparison>(*snapshot->comparison);
    comparison->articles[0].metadata.wireCredit = u"AP"_s;
    comparison->articles[0].metadata.otherDates = {published(6, DateBasis::Metadata)};
    snapshot->comparison = comparison;
    return snapshot;
}

SnapshotIndexPtr indexOf(const std::shared_ptr<Snapshot> &snapshot)
{
    return std::make_shared<const SnapshotIndex>(snapshot);
}

} // namespace

/** The grid of what is known of all articles: typing, pasting, undo, and what becomes of it. */
class TestMetadataModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cells_showWhatIsKnown();
    void inferredDate_isNoStatedOne();
    void typed_data();
    void typed();
    void typedBad_data();
    void typedBad();
    void wholeMoment_fillsThreeCells();
    void dayTakenAway_takesItsTime();
    void changedBack_isNoChange();
    void steps_areUndone();
    void block_isPlaced();
    void tableWithHeadings_isPlacedByName();
    void kept_isNoChangeAnyMore();
    void keptAndUndone_isAsItWas();
    void otherArticles_keepWhatWasTyped();
    void readOnly_isNotEdited();
    void tabText_data();
    void tabText();

private:
    void type(int row, int column, const QString &text)
    {
        QVERIFY(m_model->setData(m_model->index(row, column), text));
    }
    [[nodiscard]] QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] QString problem(int row, int column) const
    {
        return m_model->index(row, column).data(MetadataModel::ProblemRole).toString();
    }
    [[nodiscard]] bool isChanged(int row, int column) const
    {
        return m_model->index(row, column).data(MetadataModel::ChangedRole).toBool();
    }
    [[nodiscard]] QStringList corrections() const
    {
        QStringList all;
        for (const Decision &decision : m_model->corrections())
            all += decision.note + u' ' + decision.field + u'=' + decision.value;
        return all;
    }

    std::shared_ptr<Snapshot> m_story;
    std::unique_ptr<MetadataModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMetadataModel::init()
{
    m_story = makeStory();
    m_tester.reset();
    m_model = std::make_unique<MetadataModel>(QLocale(QLocale::German, QLocale::Germany));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setIndex(indexOf(m_story));
}

void TestMetadataModel::cells_showWhatIsKnown()
{
    QCOMPARE(m_model->rowCount(), 3);
    const QStringList first = m_model->table().at(1);
    QCOMPARE(
        first,
        (QStringList{u"one.txt"_s, u"Fire at the mill"_s, u"Harbour Mail"_s, QString(), u"2030-02-04"_s, u"18:30"_s,
                     u"+01:00"_s, u"stated"_s, u"https://mail.example/fire"_s, QString(), u"Report"_s, u"AP"_s}));
    QCOMPARE(m_model->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"B  two.txt"_s);
    QVERIFY(!m_model->index(0, Column::WireCredit).flags().testFlag(Qt::ItemIsEditable));
    const QString tip = m_model->index(0, Column::Day).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"6 Februar 2030"_s), qPrintable(tip));
    QVERIFY(!m_model->isChanged());
    QVERIFY(m_model->corrections().isEmpty());
}

void TestMetadataModel::inferredDate_isNoStatedOne()
{
    const QModelIndex day = m_model->index(1, Column::Day);
    QCOMPARE(day.data().toString(), u"2030-02-05/2030-02-06"_s);
    QCOMPARE(day.data(MetadataModel::CopyRole).toString(), u"2030-02-05/2030-02-06 (inferred)"_s);
    QVERIFY(day.data(Qt::AccessibleTextRole).toString().contains(u"inferred"_s));
    QVERIFY(day.data(Qt::EditRole).toString().isEmpty());
    QVERIFY(day.data(MetadataModel::InferredRole).toBool());
    QVERIFY(!m_model->index(0, Column::Day).data(MetadataModel::InferredRole).toBool());
    type(1, Column::Day, day.data(MetadataModel::CopyRole).toString()); // copied and put in again
    type(1, Column::Day, {});
    QVERIFY(!m_model->isChanged());
    type(1, Column::Time, u"9:15"_s);
    QVERIFY(!problem(1, Column::Time).isEmpty());
    type(1, Column::Day, u"2030-02-05"_s);
    QCOMPARE(corrections(), QStringList{u"two.txt published=2030-02-05T09:15"_s});
    QVERIFY(!day.data(MetadataModel::InferredRole).toBool());
}

void TestMetadataModel::typed_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    QTest::addColumn<QString>("correction");
    QTest::newRow("title") << int(Column::Title) << u" Mill  fire "_s << u"Mill fire"_s << u"title=Mill fire"_s;
    QTest::newRow("outlet cleared") << int(Column::Outlet) << QString() << QString() << u"outlet="_s;
    QTest::newRow("byline") << int(Column::Byline) << u"A. Writer"_s << u"A. Writer"_s << u"byline=A. Writer"_s;
    QTest::newRow("day") << int(Column::Day) << u"2030-02-07"_s << u"2030-02-07"_s
                         << u"published=2030-02-07T18:30+01:00"_s;
    QTest::newRow("day of the locale") << int(Column::Day) << u"07.02.2030"_s << u"2030-02-07"_s
                                       << u"published=2030-02-07T18:30+01:00"_s;
    QTest::newRow("short day of the locale")
        << int(Column::Day) << u"07.02.30"_s << u"2030-02-07"_s << u"published=2030-02-07T18:30+01:00"_s;
    QTest::newRow("day in words of the locale")
        << int(Column::Day) << u"7. Februar 2030"_s << u"2030-02-07"_s << u"published=2030-02-07T18:30+01:00"_s;
    QTest::newRow("time") << int(Column::Time) << u"7:05"_s << u"07:05"_s << u"published=2030-02-04T07:05+01:00"_s;
    QTest::newRow("zone") << int(Column::Zone) << u"Z"_s << u"+00:00"_s << u"published=2030-02-04T18:30+00:00"_s;
    QTest::newRow("zone cleared") << int(Column::Zone) << QString() << QString() << u"published=2030-02-04T18:30"_s;
    QTest::newRow("address cleared") << int(Column::Url) << QString() << QString() << u"url="_s;
    QTest::newRow("archive") << int(Column::Archive) << u"https://kept.example/1 "_s << u"https://kept.example/1"_s
                             << u"archive=https://kept.example/1"_s;
    QTest::newRow("role by its words") << int(Column::Role) << u"wire COPY"_s << u"Wire copy"_s << u"role=wire copy"_s;
}

void TestMetadataModel::typed()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, correction);
    const QSignalSpy edited(m_model.get(), &MetadataModel::edited);
    type(0, column, text);
    QCOMPARE(edited.size(), 1);
    QTEST(shown(0, column), "understood");
    QCOMPARE(problem(0, column), QString());
    QVERIFY(isChanged(0, column));
    QCOMPARE(corrections(), QStringList{u"one.txt "_s + correction});
    m_model->undo();
    QVERIFY(!m_model->isChanged());
}

void TestMetadataModel::typedBad_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("no date") << 0 << int(Column::Day) << u"soon"_s;
    QTest::newRow("no such day") << 0 << int(Column::Day) << u"2030-02-30"_s;
    QTest::newRow("no time") << 0 << int(Column::Time) << u"25:00"_s;
    QTest::newRow("time without a date") << 2 << int(Column::Time) << u"12:00"_s;
    QTest::newRow("name of a zone") << 0 << int(Column::Zone) << u"CET"_s;
    QTest::newRow("zone without a time") << 2 << int(Column::Zone) << u"+01:00"_s;
    QTest::newRow("not of the web") << 0 << int(Column::Url) << u"ftp://files.example/a"_s;
    QTest::newRow("archive without a scheme") << 1 << int(Column::Archive) << u"kept.example/1"_s;
    QTest::newRow("no role") << 1 << int(Column::Role) << u"gossip"_s;
}

void TestMetadataModel::typedBad()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, text);
    type(row, column, text);
    QCOMPARE(shown(row, column), text);
    QVERIFY(!problem(row, column).isEmpty());
    QVERIFY(
        m_model->index(row, column).data(Qt::ToolTipRole).toString().contains(problem(row, column).toHtmlEscaped()));
    QCOMPARE(m_model->firstProblem(), m_model->index(row, column));
    QVERIFY(m_model->isChanged());
    QVERIFY(m_model->corrections().isEmpty());
}

void TestMetadataModel::wholeMoment_fillsThreeCells()
{
    type(2, Column::Day, u"2030-02-07T06:05:04Z"_s);
    QCOMPARE(shown(2, Column::Time), u"06:05:04"_s);
    QCOMPARE(corrections(), QStringList{u"three.txt published=2030-02-07T06:05:04+00:00"_s});
}

void TestMetadataModel::dayTakenAway_takesItsTime()
{
    type(0, Column::Day, {});
    QVERIFY(!m_model->firstProblem().isValid());
    QCOMPARE(corrections(), QStringList{u"one.txt published="_s});
}

void TestMetadataModel::changedBack_isNoChange()
{
    type(0, Column::Outlet, u"Mail"_s);
    type(0, Column::Outlet, u"Harbour Mail"_s);
    QVERIFY(!m_model->isChanged());
}

void TestMetadataModel::steps_areUndone()
{
    m_model->setCells({{0, Column::Outlet, u"Mail"_s}, {1, Column::Outlet, u"Times"_s}});
    type(2, Column::Outlet, u"Post"_s);
    QCOMPARE(m_model->corrections().size(), 3);
    m_model->undo();
    QCOMPARE(m_model->corrections().size(), 2);
    m_model->undo();
    QVERIFY(!m_model->isChanged());
    QVERIFY(!m_model->canUndo());
    m_model->redo();
    QCOMPARE(shown(1, Column::Outlet), u"Times"_s);
    m_model->discard();
    QVERIFY(!m_model->isChanged());
    QVERIFY(!m_model->canRedo());
    m_model->undo();
    QCOMPARE(m_model->corrections().size(), 2);
}

void TestMetadataModel::block_isPlaced()
{
    const auto rows = tabSeparatedRows(u"Mail\tA. Writer\t2030-02-07\r\nTimes\t\"B. \"\"Bee\"\" Writer\"\r\n"_s);
    m_model->setCells(m_model->placed(rows, 1, Column::Outlet));
    QCOMPARE(corrections(),
             (QStringList{u"two.txt outlet=Mail"_s, u"two.txt byline=A. Writer"_s, u"two.txt published=2030-02-07"_s,
                          u"three.txt outlet=Times"_s, u"three.txt byline=B. \"Bee\" Writer"_s}));
    m_model->undo();
    m_model->setCells(m_model->placed(rows, 2, Column::Role)); // what lies outside is passed over
    QCOMPARE(shown(2, Column::Role), u"Mail"_s);
    m_model->undo();
    QVERIFY(!m_model->isChanged());
}

void TestMetadataModel::tableWithHeadings_isPlacedByName()
{
    QList<QStringList> table = m_model->table();
    m_model->setCells(m_model->placed(table, 0, 0));
    QVERIFY2(!m_model->isChanged(), "copied and put in again changes nothing, also no inferred date");
    table.swapItemsAt(1, 3);
    table[1][2] = u"Evening Post"_s;
    table += QStringList{u"unknown.txt"_s, u"Title"_s};
    m_model->setCells(m_model->placed(table, 0, 0));
    QCOMPARE(corrections(), QStringList{u"three.txt outlet=Evening Post"_s});
}

void TestMetadataModel::kept_isNoChangeAnyMore()
{
    type(0, Column::Outlet, u"Mail"_s);
    type(1, Column::Title, u"Half typed"_s);
    auto decided = std::make_shared<Snapshot>(*m_story);
    decided->decisions = {m_model->corrections().first()};
    m_model->setIndex(indexOf(decided)); // in the journal, the comparison still the old one
    QCOMPARE(shown(0, Column::Outlet), u"Mail"_s);
    QVERIFY(!isChanged(0, Column::Outlet));
    QCOMPARE(corrections(), QStringList{u"two.txt title=Half typed"_s});
    auto compared = std::make_shared<Snapshot>(*decided);
    auto comparison = std::make_shared<Comparison>(*m_story->comparison);
    comparison->articles[0].metadata.outlet = u"Daily Mail"_s; // joined with another spelling
    compared->comparison = comparison;
    m_model->setIndex(indexOf(compared));
    QCOMPARE(shown(0, Column::Outlet), u"Daily Mail"_s);
    QVERIFY(isChanged(1, Column::Title));
}

void TestMetadataModel::keptAndUndone_isAsItWas()
{
    type(0, Column::Outlet, u"Mail"_s);
    auto decided = std::make_shared<Snapshot>(*m_story);
    decided->decisions = m_model->corrections();
    m_model->setIndex(indexOf(decided));
    QVERIFY(!m_model->canUndo());
    m_model->setIndex(indexOf(m_story));
    QCOMPARE(shown(0, Column::Outlet), u"Harbour Mail"_s);
    QVERIFY(!m_model->isChanged());
}

void TestMetadataModel::otherArticles_keepWhatWasTyped()
{
    type(2, Column::Outlet, u"Post"_s);
    auto fewer = std::make_shared<Snapshot>(*m_story);
    auto comparison = std::make_shared<Comparison>(*m_story->comparison);
    comparison->articles.removeFirst();
    fewer->comparison = comparison;
    m_model->setIndex(indexOf(fewer));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(corrections(), QStringList{u"three.txt outlet=Post"_s});
}

void TestMetadataModel::readOnly_isNotEdited()
{
    auto locked = std::make_shared<Snapshot>(*m_story);
    locked->isReadOnly = true;
    m_model->setIndex(indexOf(locked));
    QVERIFY(!m_model->setData(m_model->index(0, Column::Title), u"Other"_s));
    m_model->setCells({{0, Column::Title, u"Other"_s}});
    QVERIFY(!m_model->isChanged());
    QVERIFY(!m_model->index(0, Column::Title).flags().testFlag(Qt::ItemIsEditable));
}

void TestMetadataModel::tabText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("nothing") << QString() << QList<QStringList>{};
    QTest::newRow("a word") << u"a"_s << QList<QStringList>{{u"a"_s}};
    QTest::newRow("two by two") << u"a\tb\nc\td\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("Windows") << u"a\tb\r\nc\td\r\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"\t\n\ta\n"_s << QList<QStringList>{{{}, {}}, {{}, u"a"_s}};
    QTest::newRow("an empty row inside") << u"a\n\nb\n"_s << QList<QStringList>{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("a tab at the end") << u"a\t"_s << QList<QStringList>{{u"a"_s, {}}};
    QTest::newRow("quoted") << u"\"a\tb\nc \"\"d\"\"\"\te\n"_s << QList<QStringList>{{u"a\tb\nc \"d\""_s, u"e"_s}};
    QTest::newRow("begins with a quotation")
        << u"\"Stop\" signs\tb\n"_s << QList<QStringList>{{u"\"Stop\" signs"_s, u"b"_s}};
    QTest::newRow("mark never closed") << u"\"a\tb\n"_s << QList<QStringList>{{u"\"a"_s, u"b"_s}};
}

void TestMetadataModel::tabText()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(tabSeparatedRows(text), rows);
    QCOMPARE(tabSeparatedRows(tabSeparated(rows)), rows);
}

QTEST_GUILESS_MAIN(TestMetadataModel)
#include "tst_metadatamodel.moc"
