// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/helpwindow.h>

#include <ui/shell/actions.h>

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
    addRow(tr("Previous, next sentence"), tr("Up, Down"));
    addRow(tr("Mark words of the sentence"), tr("Shift+Left, Shift+Right"));
    addRow(tr("Article 1 to 9"), tr("Ctrl+1 ... Ctrl+9"));
    addRow(tr("Text size"), tr("Ctrl+wheel"));
    addRow(tr("Panel 1 to 8"), tr("Alt+1 ... Alt+8"));
    return html + QStringLiteral("</table>");
}

} // namespace Counterpoint
