// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/articledialog.h>

#include <model/vocabulary.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Counterpoint
{

namespace
{

QString isoDay(const PublicationDate &published)
{
    return published.basis == DateBasis::None ? QString() : published.date.toString(Qt::ISODate);
}

} // namespace

ArticleDialog::ArticleDialog(const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_before(article.metadata)
    , m_title(new QLineEdit(article.metadata.title, this))
    , m_outlet(new QLineEdit(article.metadata.outlet, this))
    , m_date(new QLineEdit(isoDay(article.metadata.published), this))
{
    setObjectName(QStringLiteral("articleDialog"));
    setWindowTitle(tr("Correct what was read"));
    setMinimumWidth(480);
    m_title->setObjectName(QStringLiteral("title"));
    m_outlet->setObjectName(QStringLiteral("outlet"));
    m_date->setObjectName(QStringLiteral("published"));
    m_date->setPlaceholderText(tr("Year-month-day, as 2024-03-09"));
    auto *file = new QLabel(
        tr("%1\nRead: %2").arg(article.file, Vocabulary::published(article.metadata.published, QLocale())), this);
    file->setTextFormat(Qt::PlainText);
    file->setProperty("role", QStringLiteral("muted"));
    file->setWordWrap(true);
    file->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 16);
    form->setVerticalSpacing(10);
    form->addRow(file);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Outlet"), m_outlet);
    form->addRow(tr("Published"), m_date);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &ArticleDialog::check);
    check();
}

void ArticleDialog::check()
{
    const QString day = m_date->text().trimmed();
    const bool isGood = day.isEmpty() || QDate::fromString(day, Qt::ISODate).isValid();
    m_ok->setEnabled(isGood);
    m_ok->setToolTip(isGood ? QString() : tr("The day is not a date like 2024-03-09"));
}

QList<ArticleDialog::Change> ArticleDialog::changes() const
{
    QList<Change> changes;
    const QString title = m_title->text().simplified();
    const QString outlet = m_outlet->text().simplified();
    const QString day = m_date->text().trimmed();
    if (title != m_before.title)
        changes.append({QStringLiteral("title"), title});
    if (outlet != m_before.outlet)
        changes.append({QStringLiteral("outlet"), outlet});
    if (day != isoDay(m_before.published))
        changes.append({QStringLiteral("published"), day});
    return changes;
}

} // namespace Counterpoint
