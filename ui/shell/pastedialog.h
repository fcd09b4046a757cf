// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <ui/models/typedmetadata.h>

#include <QDialog>
#include <QLocale>

#include <workspace/pasting.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace Counterpoint
{

/**
 * One article from the clipboard: shows what was understood of it, and asks for address, outlet and time, which the
 * text itself may not tell. What is left empty stays as the text tells it. Of a text that is there already it offers
 * to correct these three. Nothing is fetched. Thread: GUI.
 */
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p present: the articles that are there already. */
    PasteDialog(const QMimeData &clipboard, const QList<Article> &present, QWidget *parent = nullptr);

    [[nodiscard]] PastedInput input() const;

private:
    void buildForm();
    void read();
    void showArticle(const Article &article);
    void showMetadata(const Metadata &metadata);
    void check();
    [[nodiscard]] TypedMoment moment() const;
    [[nodiscard]] QString problem() const;

    QLocale m_locale;
    QList<Article> m_present;
    QString m_html; ///< Empty when the clipboard has none.
    QString m_text;
    QString m_presentPlace; ///< The article of the comparison that has this text; empty when there is none.
    QString m_refusal; ///< Why nothing can be added; empty when there is an article.
    QComboBox *m_format;
    QLabel *m_heading;
    QLabel *m_preview;
    QLineEdit *m_url;
    QLineEdit *m_outlet;
    QLineEdit *m_day;
    QLineEdit *m_time;
    QLineEdit *m_zone;
    QLabel *m_message;
    QPushButton *m_add = nullptr;
};

} // namespace Counterpoint
