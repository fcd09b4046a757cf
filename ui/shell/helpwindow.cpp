// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/helpwindow.h>

#include <ui/shell/actions.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtMath>

namespace Counterpoint
{

namespace
{

constexpr int kColumns = 3;
constexpr double kTitle = 1.7; ///< Height of a group's title, in rows.

/** The keys of one menu. */
struct KeyGroup {
    QString title;
    QList<std::pair<QString, QString>> rows; ///< What is done, by which keys.

    [[nodiscard]] double height() const { return kTitle + static_cast<double>(rows.size()); }
};

QString native(const QKeyCombination &key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/** What no settings can change. */
KeyGroup fixedKeys()
{
    return {KeySheet::tr("Always"),
            {{KeySheet::tr("Article 1 to 9"),
              KeySheet::tr("%1 ... %2", "from one key to another")
                  .arg(native(Qt::CTRL | Qt::Key_1), native(Qt::CTRL | Qt::Key_9))},
             {KeySheet::tr("Mark words of the sentence"),
              native(Qt::SHIFT | Qt::Key_Left) + QStringLiteral(", ") + native(Qt::SHIFT | Qt::Key_Right)},
             {KeySheet::tr("Text size"), KeySheet::tr("Ctrl+wheel")},
             {KeySheet::tr("Menu of a row or sentence"), native(QKeyCombination(Qt::Key_Menu))}}};
}

QList<KeyGroup> keyGroups(const Actions &actions)
{
    QList<KeyGroup> groups;
    for (const KeyBinding &binding : actions.bindings()) {
        if (binding.keys.isEmpty())
            continue;
        if (groups.isEmpty() || groups.last().title != binding.group)
            groups += KeyGroup{binding.group, {}};
        groups.last().rows += {binding.words, KeyTable::toText(binding.keys)};
    }
    return groups << fixedKeys();
}

QString toHtml(const KeyGroup &group)
{
    QString html = QStringLiteral("<tr><td colspan='2' style='padding-top:8px'><h3>%1</h3></td></tr>")
                       .arg(group.title.toHtmlEscaped());
    for (const auto &[words, keys] : group.rows) {
        html += QStringLiteral("<tr><td style='white-space:nowrap'>%1</td><td "
                               "style='white-space:nowrap;padding-left:14px'><b>%2</b></td></tr>")
                    .arg(words.toHtmlEscaped(), keys.toHtmlEscaped());
    }
    return html;
}

} // namespace

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
    , m_browser(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("All keys"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(windowTitle());
    m_browser->document()->setDocumentMargin(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(tr("&Change keys\u2026"), QDialogButtonBox::ActionRole);
    change->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 12, 12);
    rows->addWidget(m_browser, 1);
    rows->addWidget(buttons);
    const auto show = [this, &actions] {
        m_browser->setHtml(html(actions));
        fit();
    };
    connect(&actions, &Actions::keysChanged, this, show);
    connect(change, &QPushButton::clicked, this, &KeySheet::changeRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show();
}

void KeySheet::fit()
{
    constexpr int kWidth = 1180;
    constexpr int kBelow = 60; // the buttons
    const QSize room = parentWidget() ? parentWidget()->size() : screen()->availableSize();
    const int width = qMin(kWidth, qMax(480, room.width() - 40));
    m_browser->document()->setTextWidth(width - 4);
    const int height = qCeil(m_browser->document()->size().height()) + kBelow;
    resize(width, qMin(height, qMax(360, room.height() - 20)));
}

/** In columns of like height, each menu in one piece. */
QString KeySheet::html(const Actions &actions)
{
    const QList<KeyGroup> groups = keyGroups(actions);
    double left = 0;
    for (const KeyGroup &group : groups)
        left += group.height();
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'><tr>");
    qsizetype next = 0;
    for (int column = 0; column < kColumns; ++column) {
        const double share = left / (kColumns - column);
        html += QStringLiteral("<td style='padding-right:22px'><table cellspacing='0' cellpadding='1'>");
        double height = 0;
        while (next < groups.size()
               && (height == 0 || column == kColumns - 1 || height + groups.at(next).height() / 2 <= share)) {
            height += groups.at(next).height();
            html += toHtml(groups.at(next++));
        }
        left -= height;
        html += QStringLiteral("</table></td>");
    }
    html += QStringLiteral("</tr></table>");
    return html
        + QStringLiteral("<p>%1</p>")
              .arg(
                  tr("Letters, arrows, Enter and Backspace without Ctrl or Alt work while an article has the keyboard.")
                      .toHtmlEscaped());
}

} // namespace Counterpoint
