// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/welcomepage.h>

#include <ui/common/icons.h>
#include <ui/common/plaintext.h>
#include <ui/models/tooltip.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Counterpoint
{

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentTitle(new QLabel(tr("OPENED BEFORE"), this))
{
    setObjectName(QStringLiteral("welcome"));
    auto *column = new QWidget(this);
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
    addStep(rows, 1, tr("Put the articles into one folder"),
            tr("Text (.txt), Markdown (.md) or saved web pages (.html), one article a file. Files are only read."));
    addStep(rows, 2, tr("Open the folder"), tr("Or drop it on this window. Nothing leaves this computer."));
    addStep(rows, 3, tr("Click a sentence"),
            tr("Its counterparts come to the same height in every other article; discrepancies, the timeline and who "
               "reports what are listed below."));
    auto *open = new QPushButton(themedIcon(QStringLiteral("folder-open")), tr("Open folder\u2026"), column);
    open->setProperty("role", QStringLiteral("primary"));
    open->setObjectName(QStringLiteral("welcomeOpen"));
    auto *sample = new QPushButton(tr("Open the sample"), column);
    sample->setObjectName(QStringLiteral("welcomeSample"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(40, 4, 0, 4);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    rows->addLayout(buttons);
    m_recentTitle->setProperty("role", QStringLiteral("section"));
    m_recentTitle->setContentsMargins(40, 10, 0, 0);
    rows->addWidget(m_recentTitle);
    m_recent->setContentsMargins(34, 0, 0, 0);
    m_recent->setSpacing(0);
    rows->addLayout(m_recent);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::openSampleRequested);
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
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths.first(qMin<qsizetype>(5, paths.size()))) {
        auto *link = new QToolButton(this);
        link->setText(withoutMnemonics(fontMetrics().elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, 460)));
        link->setToolTip(plainToolTip(path));
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QToolButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace Counterpoint
