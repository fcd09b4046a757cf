// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Counterpoint
{

/** Corrects what was read of an article: title, outlet, day of publication. */
class ArticleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ArticleDialog(const Article &article, QWidget *parent = nullptr);

    struct Change {
        QString field; ///< "title", "outlet" or "published".
        QString value; ///< Days as ISO 8601.
    };
    [[nodiscard]] QList<Change> changes() const;

private:
    void check();

    Metadata m_before;
    QLineEdit *m_title;
    QLineEdit *m_outlet;
    QLineEdit *m_date;
    QPushButton *m_ok = nullptr;
};

} // namespace Counterpoint
