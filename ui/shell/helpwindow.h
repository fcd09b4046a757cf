// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace Counterpoint
{

class Actions;

/** The manual (F1): our own pages, read from the program itself. */
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }

private:
    QTextBrowser *m_browser;
};

/** All keys as they are set now, by menu: made from the actions themselves and made anew when a key changes. */
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const Actions &actions, QWidget *parent = nullptr);
    [[nodiscard]] static QString html(const Actions &actions);

Q_SIGNALS:
    void changeRequested(); ///< The user wants other keys.

private:
    void fit(); ///< As large as its text, if the screen is.

    QTextBrowser *m_browser;
};

} // namespace Counterpoint
