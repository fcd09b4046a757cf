// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/cues.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

class TestCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cues_data();
    void cues();
};

void TestCues::cues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "kind cue <scope>"
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("not", "The dam did not break.", "n not <break>");
    row("contraction", "The dam didn’t break, officials said.", "n didn’t <break>");
    row("no", "There were no victims, but boats sank.", "n no <victims>");
    row("ends at but", "They did not leave but stayed.", "n not <leave>");
    row("several words", "The army refused to leave the port.", "n refused to <leave the port>");
    row("no longer", "It is no longer open.", "n no longer <open>");
    row("denied", "The bank denied the claim.", "n denied <the claim>");
    row("hedge", "The dam allegedly broke.", "h allegedly <broke>");
    row("modal", "The dam could break.", "m could <break>");
    row("May is a month", "They met in May again.", "");
    row("nothing", "The dam broke.", "");
    row("two", "It might not break.", "m might <not break>; n not <break>");
}

void TestCues::cues()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Article article = articleOf(text);
    QStringList found;
    for (const Cue &cue : extractCues(TokenizedArticle(article))) {
        const QChar kind = cue.kind == CueKind::Negation ? u'n' : cue.kind == CueKind::Hedge ? u'h' : u'm';
        found.append(kind + QStringLiteral(" %1 <%2>").arg(textOf(article, cue.span), textOf(article, cue.scope)));
    }
    QCOMPARE(found.join(QStringLiteral("; ")), expected);
}

QTEST_GUILESS_MAIN(TestCues)
#include "tst_cues.moc"
