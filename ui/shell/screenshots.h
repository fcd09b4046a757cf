// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QObject>
#include <QStringList>

#include <QSize>
#include <QString>
#include <functional>

class QDialog;

namespace Counterpoint
{

class MainWindow;

/**
 * Makes pictures of every main screen, light and dark, at two sizes: for the README and for looking at. Works on the
 * offscreen platform too. Thread: GUI.
 */
class Screenshots : public QObject
{
    Q_OBJECT
public:
    Screenshots(MainWindow *window, QString folder, QObject *parent = nullptr);

    /** Makes the pictures of a window with nothing open; the names of the files written. */
    [[nodiscard]] Result<QStringList> takeEmpty();
    /** Makes all pictures of what is open now; the names of the files written. */
    [[nodiscard]] Result<QStringList> take();

private:
    /** Calls @p take with the window in each theme and size. */
    [[nodiscard]] Result<QStringList> takeInAllLooks(const std::function<Result<void>()> &take);
    [[nodiscard]] Result<void> takeAll();
    [[nodiscard]] Result<void> takeKeys();
    [[nodiscard]] Result<void> save(const QString &screen);
    [[nodiscard]] Result<void> saveWithDialog(QDialog *dialog, const QString &screen);
    [[nodiscard]] Result<void> write(const QPixmap &picture, const QString &screen);
    void settle() const;
    void showSelected();
    void showClaims();
    [[nodiscard]] QDialog *showMetadata();

    MainWindow *m_window;
    QString m_folder;
    QString m_suffix;
    QStringList m_written;
};

} // namespace Counterpoint
