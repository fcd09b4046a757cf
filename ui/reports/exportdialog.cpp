// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reports/exportdialog.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace Counterpoint
{

ExportDialog::ExportDialog(const QList<ReportFormat> &formats, const QString &folder, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_formats(formats)
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Write report"), this))
    , m_openFile(new QPushButton(tr("Open report"), this))
    , m_openFolder(new QPushButton(tr("Open folder"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Write report"));
    setMinimumWidth(560);
    for (const ReportFormat &format : m_formats)
        m_format->addItem(format.title);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
    m_path->setAccessibleName(tr("File"));
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_export->setProperty("role", QStringLiteral("primary"));
    m_export->setDefault(true);
    m_message->setTextFormat(Qt::PlainText); // it holds paths
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMinimumHeight(fontMetrics().height() * 2 + 6);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *browseButton = new QPushButton(tr("Browse\u2026"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *fileLine = new QHBoxLayout;
    fileLine->addWidget(m_path, 1);
    fileLine->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("File"), fileLine);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_openFile);
    buttons->addWidget(m_openFolder);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    auto *about
        = new QLabel(tr("The report holds the articles with their hashes, the timeline, discrepancies with both "
                        "quotes, shared copy, who reports what, claims, and how the comparison was made."),
                     this);
    about->setProperty("role", QStringLiteral("muted"));
    about->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(12);
    rows->addWidget(about);
    rows->addLayout(form);
    rows->addWidget(m_message);
    rows->addStretch();
    rows->addLayout(buttons);
    m_openFile->hide();
    m_openFolder->hide();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::changeFormat);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_openFile, &QPushButton::clicked, this, [this] { openWritten(false); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { openWritten(true); });
    changeFormat(0);
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::format() const
{
    return m_format->currentIndex() < 0 ? QString() : m_formats.at(m_format->currentIndex()).format;
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::changeFormat(int row)
{
    m_export->setEnabled(row >= 0 && row < m_formats.size());
    if (!m_export->isEnabled()) {
        m_export->setToolTip(tr("This build has no report formats"));
        return;
    }
    QString wanted = path();
    const QString suffix = m_formats.at(row).suffix;
    for (const ReportFormat &format : std::as_const(m_formats)) {
        if (wanted.endsWith(u'.' + format.suffix))
            wanted.chop(format.suffix.size() + 1);
    }
    setPath(wanted + u'.' + suffix);
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Write report to"), path(), {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        setPath(chosen);
}

bool ExportDialog::mayReplace(const QString &path)
{
    QMessageBox question(QMessageBox::Question, tr("Replace file?"),
                         tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path)),
                         QMessageBox::Yes | QMessageBox::No, this);
    question.setTextFormat(Qt::PlainText);
    return question.exec() == QMessageBox::Yes;
}

void ExportDialog::startExport()
{
    const QString wanted = path();
    if (wanted.isEmpty()) {
        m_message->setText(tr("Please say which file to write."));
        return;
    }
    if (QFileInfo::exists(wanted) && wanted != m_written && !mayReplace(wanted))
        return;
    m_openFile->hide();
    m_openFolder->hide();
    m_message->setText(tr("Writing\u2026"));
    Q_EMIT exportRequested(format(), wanted);
}

void ExportDialog::showExported(const QString &path)
{
    m_written = path;
    m_message->setText(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    m_openFile->show();
    m_openFolder->show();
}

void ExportDialog::showError(const Error &error)
{
    m_message->setText(tr("Not written. %1").arg(error.toString()));
}

void ExportDialog::openWritten(bool isFolder)
{
    const QString place = isFolder ? QFileInfo(m_written).absolutePath() : m_written;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(place)))
        m_message->setText(tr("No program here opens it. It lies at %1").arg(QDir::toNativeSeparators(place)));
}

} // namespace Counterpoint
