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

/** All keys, made from the actions themselves and therefore always true. */
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const Actions &actions, QWidget *parent = nullptr);
    [[nodiscard]] static QString html(const Actions &actions);
};

} // namespace Counterpoint
