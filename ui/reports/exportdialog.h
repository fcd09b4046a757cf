// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <workspace/reportformats.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Counterpoint
{

/** Chooses format and place of a report, says where it was written, and opens the folder on request. Not modal. */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const QList<ReportFormat> &formats, const QString &folder, const QString &name,
                 QWidget *parent = nullptr);

    void showExported(const QString &path);
    void showError(const Error &error);
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString format() const;
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void exportRequested(const QString &format, const QString &path);

private:
    void browse();
    void changeFormat(int row);
    void startExport();
    [[nodiscard]] bool mayReplace(const QString &path);
    void openWritten(bool isFolder);

    QList<ReportFormat> m_formats;
    QString m_written;
    QComboBox *m_format;
    QLineEdit *m_path;
    QLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_openFile;
    QPushButton *m_openFolder;
};

} // namespace Counterpoint
