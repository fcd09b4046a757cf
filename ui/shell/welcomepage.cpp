// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/welcomepage.h>

#include <ui/common/icons.h>
#include <ui/common/plaintext.h>
#include <ui/models/tooltip.h>

#include <workspace/articleformats.h>

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace Counterpoint
{

namespace
{

constexpr int kMostShown = 5;
constexpr int kPathWidth = 420; ///< Pixels.

/** "Plain text, Web page"; each with its suffixes is too long to be read here and stands in the manual. */
QString formatsRead()
{
    QStringList formats;
    for (const ArticleFormat &format : articleFormats())
        formats += format.name;
    return formats.join(QStringLiteral(", "));
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentTitle(new QLabel(tr("OPENED BEFORE"), this))
{
    setObjectName(QStringLiteral("welcome"));
    auto *page = new QWidget(this);
    auto *column = new QWidget(page);
    column->setMaximumWidth(560);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(14);
    auto *title = new QLabel(tr("One story, several articles: what agrees, what does not?"), column);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setWordWrap(true);
    rows->addWidget(title);
    rows->addSpacing(4);
    addStep(rows, 1, tr("Put the articles into one folder"), tr("%1. Files are only read.").arg(formatsRead()));
    addStep(rows, 2, tr("Open the folder"),
            tr("Or drop it on this window, or copy an article anywhere and press Ctrl+V here. Nothing leaves this "
               "computer."));
    addStep(rows, 3, tr("Click a sentence"),
            tr("Its counterparts come to the same height in every other article; discrepancies, the timeline and who "
               "reports what are listed below."));
    auto *open = new QPushButton(themedIcon(QStringLiteral("folder-open")), tr("Open folder\u2026"), column);
    open->setProperty("role", QStringLiteral("primary"));
    open->setObjectName(QStringLiteral("welcomeOpen"));
    auto *paste = new QPushButton(themedIcon(QStringLiteral("add")), tr("Paste an article"), column);
    paste->setObjectName(QStringLiteral("welcomePaste"));
    paste->setToolTip(tr("Begin a comparison with the text on the clipboard (%1)")
                          .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    auto *sample = new QPushButton(tr("Open the sample"), column);
    sample->setObjectName(QStringLiteral("welcomeSample"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(40, 4, 0, 4);
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addWidget(sample);
    buttons->addStretch();
    rows->addLayout(buttons);
    m_recentTitle->setProperty("role", QStringLiteral("section"));
    m_recentTitle->setContentsMargins(40, 10, 0, 0);
    rows->addWidget(m_recentTitle);
    m_recent->setContentsMargins(34, 0, 0, 0);
    m_recent->setSpacing(0);
    rows->addLayout(m_recent);
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    auto *scrolled = new QScrollArea(this); // a small window shows less of it, never less of a line
    scrolled->setWidget(page);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(paste, &QPushButton::clicked, this, &WelcomePage::pasteRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::openSampleRequested);
    setFocusProxy(open); // else a field takes what is pasted first
    setRecent({});
}

void WelcomePage::addStep(QVBoxLayout *rows, int number, const QString &title, const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    auto *digit = new QLabel(QString::number(number), this);
    digit->setFixedWidth(26);
    digit->setAlignment(Qt::AlignRight | Qt::AlignTop);
    digit->setProperty("role", QStringLiteral("heading"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *heading = new QLabel(title, this);
    heading->setProperty("role", QStringLiteral("heading"));
    auto *body = new QLabel(text, this);
    body->setProperty("role", QStringLiteral("muted"));
    body->setWordWrap(true);
    words->addWidget(heading);
    words->addWidget(body);
    line->addWidget(digit, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    rows->addLayout(line);
}

void WelcomePage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have brought us here
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths.first(qMin<qsizetype>(kMostShown, paths.size())))
        addRecent(path);
}

void WelcomePage::addRecent(const QString &path)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    const bool isThere = QFileInfo::exists(path);
    const QString shown = fontMetrics().elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, kPathWidth);
    auto *link = new QToolButton(row);
    link->setObjectName(QStringLiteral("recent"));
    link->setText(withoutMnemonics(isThere ? shown : tr("%1 \u2013 not found", "a path").arg(shown)));
    link->setToolTip(plainToolTip(path));
    link->setEnabled(isThere);
    link->setCursor(isThere ? Qt::PointingHandCursor : Qt::ArrowCursor);
    connect(link, &QToolButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
    line->addWidget(link);
    if (!isThere) {
        auto *remove = new QToolButton(row);
        remove->setObjectName(QStringLiteral("forgetRecent"));
        remove->setIcon(themedIcon(QStringLiteral("close")));
        remove->setToolTip(tr("Take it out of this list"));
        remove->setAccessibleName(tr("Take %1 out of this list").arg(shown));
        connect(remove, &QToolButton::clicked, this, [this, path] { Q_EMIT recentRemoved(path); });
        line->addWidget(remove);
    }
    line->addStretch();
    m_recent->addWidget(row);
}

} // namespace Counterpoint
