// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/helpwindow.h>

#include <ui/reader/readerkeys.h>
#include <ui/shell/actions.h>
#include <ui/shell/docks.h>

#include <QTextBrowser>
#include <QVBoxLayout>

namespace Counterpoint
{

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Counterpoint manual"));
    resize(760, 640);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_browser);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(24);
    m_browser->setOpenExternalLinks(false);
    m_browser->setSource(QUrl(QStringLiteral("qrc:/counterpoint/manual/index.html")));
}

KeySheet::KeySheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("All keys"));
    resize(560, 680);
    auto *browser = new QTextBrowser(this);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(20);
    browser->setHtml(html(actions));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(browser);
}

QString KeySheet::html(const Actions &actions)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='4' width='100%'>");
    QString menu;
    const auto addRow = [&html](const QString &words, const QString &keys) {
        html += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>")
                    .arg(words.toHtmlEscaped(), keys.toHtmlEscaped());
    };
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        if (actions.menuTitle(action) != menu) {
            menu = actions.menuTitle(action);
            html += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(menu.toHtmlEscaped());
        }
        addRow(action->text().remove(u'&'), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    html += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(tr("In an article").toHtmlEscaped());
    const auto native = [](const QList<QKeySequence> &keys) {
        return QKeySequence::listToString(keys, QKeySequence::NativeText)
            .replace(QLatin1String("; "), QLatin1String(", "));
    };
    const auto range = [](const QKeySequence &first, const QKeySequence &last) {
        return tr("%1 ... %2", "from one key to another")
            .arg(first.toString(QKeySequence::NativeText), last.toString(QKeySequence::NativeText));
    };
    addRow(tr("Previous, next sentence"),
           native(keysOf(ReaderCommand::PreviousSentence) + keysOf(ReaderCommand::NextSentence)));
    addRow(tr("Put the selection away"), native(keysOf(ReaderCommand::Clear)));
    addRow(tr("Mark words of the sentence"),
           native({QKeySequence(Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::SHIFT | Qt::Key_Right)}));
    addRow(tr("Article 1 to 9"), range(QKeySequence(Qt::CTRL | Qt::Key_1), QKeySequence(Qt::CTRL | Qt::Key_9)));
    addRow(tr("Text size"), tr("Ctrl+wheel"));
    addRow(tr("Panel 1 to %1").arg(Docks::kPanels), range(Docks::panelKey(0), Docks::panelKey(Docks::kPanels - 1)));
    return html + QStringLiteral("</table>");
}

} // namespace Counterpoint
