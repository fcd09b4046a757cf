// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/common/theme.h>
#include <ui/reader/newshighlighter.h>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** Says which format each piece of a line has. */
class Reader : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Reader() { setDefinition(newsRepository().definitionForName(u"News Article"_s)); }

    [[nodiscard]] QString formatAt(const QString &line, qsizetype position)
    {
        m_pieces.clear();
        m_state = highlightLine(line, m_state);
        for (const auto &piece : m_pieces) {
            if (position >= piece.start && position < piece.start + piece.length)
                return piece.format.mid(piece.format.indexOf(u':') + 1);
        }
        return {};
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        m_pieces.append({offset, length, format.name()});
    }

private:
    struct Piece {
        int start;
        int length;
        QString format;
    };
    QList<Piece> m_pieces;
    KSyntaxHighlighting::State m_state;
};

class TestNewsArticle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void definitionIsValid()
    {
        const auto definition = newsRepository().definitionForName(u"News Article"_s);
        QVERIFY(definition.isValid());
        QCOMPARE(definition.license(), u"GPL-3.0-or-later"_s);
        QStringList names;
        for (const auto &format : definition.formats())
            names.append(format.name());
        for (const char *wanted : {"Quotation", "Attribution", "Number", "Date", "Hedge", "Negation", "Dateline"})
            QVERIFY2(names.contains(QLatin1String(wanted)), wanted);
    }

    void cues_data()
    {
        QTest::addColumn<QString>("line"); // the piece asked for stands between < and >
        QTest::addColumn<QString>("format");
        const auto row = [](const QString &line, const char *format) {
            QTest::newRow(qPrintable(line)) << line << QString::fromLatin1(format);
        };
        row(u"The mayor <said> it."_s, "Attribution");
        row(u"It fell, <according to> a guard."_s, "Attribution");
        row(u"<According to> a guard it fell."_s, "Attribution");
        row(u"She held the <saids>."_s, "Body");
        row(u"The Outer <States> met."_s, "Body");
        row(u"The letter <states> it."_s, "Attribution");
        row(u"It cost <4,200> crowns."_s, "Number");
        row(u"It cost <$3.5 billion> in all."_s, "Number");
        row(u"A wall <118 metres> high."_s, "Number");
        row(u"Some <fifty> families left."_s, "Number");
        row(u"About <60 percent> of it."_s, "Number");
        row(u"They met <on Friday> there."_s, "Date");
        row(u"They met <3 May> there."_s, "Date");
        row(u"They met <May 3, 2031> there."_s, "Date");
        row(u"They met <last week> there."_s, "Date");
        row(u"They met <two days later> there."_s, "Date");
        row(u"They met at <7:30 p.m.> there."_s, "Date");
        row(u"It <reportedly> fell."_s, "Hedge");
        row(u"It <may> fall soon."_s, "Hedge");
        row(u"It will <not> fall."_s, "Negation");
        row(u"It <didn’t> fall."_s, "Negation");
        row(u"It <didn't> fall."_s, "Negation");
        row(u"He said “<we> leave” then."_s, "Quotation");
        row(u"He said \"<we> leave\" then."_s, "Quotation");
        row(u"He said “we do <not> leave” then."_s, "Quoted Negation");
        row(u"He said “<300> of us” then."_s, "Quoted Number");
        row(u"He said “we leave” <then>."_s, "Body");
        row(u"<MERIDEN> — The council met."_s, "Dateline");
        row(u"<SOUTH MERIDEN, Valley> (Agency) – The council met."_s, "Dateline");
        row(u"The council, <MERIDEN> — said no."_s, "Body");
        row(u"A <wall> is only a wall."_s, "Body");
    }

    void cues()
    {
        QFETCH(QString, line);
        QFETCH(QString, format);
        const qsizetype at = line.indexOf(u'<');
        const qsizetype end = line.indexOf(u'>') - 1;
        line.remove(u'<').remove(u'>');
        Reader reader;
        QCOMPARE(reader.formatAt(line, at), format);
        Reader again;
        QCOMPARE(again.formatAt(line, end - 1), format);
    }

    void aQuotationLeftOpenEndsWithItsParagraph()
    {
        Reader reader;
        QCOMPARE(reader.formatAt(u"“We leave as neighbours."_s, 5), u"Quotation"_s);
        QCOMPARE(reader.formatAt(u"The gate held."_s, 5), u"Body"_s);
        QCOMPARE(reader.formatAt(u"“And we come back.” He left."_s, 22), u"Body"_s);
    }

    void themesAreThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << u"Counterpoint Light"_s << false;
        QTest::newRow("dark") << u"Counterpoint Dark"_s << true;
    }

    /** Every colour the definition gives to text is readable on every mark that may lie under it. */
    void themesAreThere()
    {
        QFETCH(QString, name);
        QFETCH(bool, isDark);
        const auto syntax = newsRepository().theme(name);
        QVERIFY(syntax.isValid());
        const Theme &theme = isDark ? Theme::dark() : Theme::light();
        for (const auto &format : newsRepository().definitionForName(u"News Article"_s).formats()) {
            const QColor text = format.textColor(syntax);
            QVERIFY2(text.isValid(), qPrintable(format.name()));
            QList<QColor> papers{theme.color(Surface::Pane)};
            for (const Role role : allRoles()) {
                if (theme.paper(role).alpha() == 255)
                    papers.append(theme.paper(role));
            }
            for (const QColor &paper : papers) {
                const double ratio = contrastRatio(text, paper);
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(format.name(), paper.name()).arg(ratio)));
            }
        }
    }

    void furnitureAndHeadlinesStayPlain()
    {
        QTextDocument document;
        NewsHighlighter highlighter(&document);
        highlighter.setStyles({BlockStyle::Headline, BlockStyle::Furniture, BlockStyle::Body}, {{2, {{0, 4}}}});
        document.setPlainText(u"Council said no Friday\nRead 5 stories\nRead 5 stories on Friday"_s);
        highlighter.rehighlight();
        const auto colorsOf = [&](int block) {
            QSet<QRgb> colors;
            for (const auto &range : document.findBlockByNumber(block).layout()->formats())
                colors.insert(range.format.foreground().color().rgb());
            return colors;
        };
        QCOMPARE(colorsOf(0), QSet<QRgb>{Theme::current().color(Surface::Text).rgb()});
        QCOMPARE(colorsOf(1), QSet<QRgb>{Theme::current().ink(Role::Furniture).rgb()});
        QVERIFY(colorsOf(2).size() > 1);
        QVERIFY(colorsOf(2).contains(Theme::current().ink(Role::Furniture).rgb()));
    }
};

QTEST_MAIN(TestNewsArticle)
#include "tst_newsarticle.moc"
