// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/card.h>

#include <ui/common/theme.h>

#include <QHBoxLayout>
#include <QPushButton>

namespace Counterpoint
{

namespace
{

QLabel *makeLabel(QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    label->setMinimumWidth(40);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_rows->setContentsMargins(11, 10, 11, 11);
    m_rows->setSpacing(6);
}

void Card::addKindLine(Role role, const QString &words)
{
    QLabel *label = makeLabel(this, nullptr);
    const QChar letter = roleLetter(role);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<span style='color:%1; font-weight:600'>%2%3</span>")
                       .arg(Theme::current().ink(role).name(),
                            letter.isNull() ? QString() : QString(letter).toHtmlEscaped() + QStringLiteral("&nbsp; "),
                            words.toHtmlEscaped()));
    m_rows->addWidget(label);
}

QLabel *Card::addHeading(const QString &text)
{
    QLabel *label = makeLabel(this, "heading");
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    m_rows->addWidget(label);
    return label;
}

QLabel *Card::addRich(const QString &html)
{
    QLabel *label = makeLabel(this, nullptr);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    m_rows->addWidget(label);
    return label;
}

QLabel *Card::addMuted(const QString &text)
{
    QLabel *label = makeLabel(this, "muted");
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    m_rows->addWidget(label);
    return label;
}

void Card::addVerdictRow(const QList<VerdictButton> &buttons, Verdict inForce, bool isReadOnly)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->setContentsMargins(0, 2, 0, 0);
    for (const auto &[button, verdict, words] : buttons) {
        button->setObjectName(QStringLiteral("verdict%1").arg(static_cast<int>(verdict)));
        if (verdict == inForce)
            button->setProperty("role", QStringLiteral("primary"));
        button->setAccessibleName(words);
        button->setAccessibleDescription(verdict == inForce ? tr("in force; again takes it back") : QString());
        button->setEnabled(!isReadOnly);
        button->setToolTip(isReadOnly ? tr("This store is read-only") : words);
        line->addWidget(button);
    }
    line->addStretch();
    m_rows->addLayout(line);
}

QString Card::muted(const QString &text)
{
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Theme::current().color(Surface::Muted).name(), text.toHtmlEscaped());
}

} // namespace Counterpoint
