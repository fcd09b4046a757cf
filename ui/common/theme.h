// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace Counterpoint
{

enum class SchemeChoice { System, Light, Dark };

enum class Surface {
    Window, ///< Behind everything: docks, gutters.
    Pane, ///< Paper: panes, cards, fields.
    Chrome, ///< Menu bar, tool bar, status bar, badges.
    Text,
    Muted, ///< Second-rank text; at least 4.5:1 on Window, Pane and Chrome.
    Border,
    Accent, ///< Focus, the current sentence, the main button.
    AccentPaper, ///< A selected row.
    AccentText, ///< On Accent.
};

/**
 * The colours and fonts of the window, in a light and a dark form. A value: both forms exist at all times, one is
 * applied to the application. Widgets that paint themselves ask Theme::current() in paintEvent() and need no signal: a
 * change of theme repaints everything (QEvent::PaletteChange reaches every widget).
 * Thread: GUI.
 */
class Theme
{
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    [[nodiscard]] static const Theme &current();

    /**
     * Gives @p application the palette, style and style sheet. System follows the desktop's scheme live, and is light
     * where the desktop does not tell; the desktop is told of Light and Dark. May be called again at any time.
     */
    static void apply(QApplication &application, SchemeChoice choice);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] QColor color(Surface surface) const;

    /** Strong colour of a role: lines, letters, chips, timeline marks. At least 4.5:1 on Pane and Window. */
    [[nodiscard]] QColor ink(Role role) const;
    /** Quiet background under marked text: body text on it has at least 4.5:1. Transparent for Furniture, Current. */
    [[nodiscard]] QColor paper(Role role) const;
    /** Fill of a band between panes. */
    [[nodiscard]] QColor band(Role role, bool isCurrent) const;

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    /** The desktop's font for controls, a serif of like size for articles, at 100 %. */
    [[nodiscard]] static QFont interfaceFont();
    [[nodiscard]] static QFont readingFont();
    [[nodiscard]] static QFont plainReadingFont(); ///< The same without serifs.

private:
    explicit Theme(bool isDark);
    bool m_isDark = false;
};

/** WCAG 2.1 contrast ratio of two opaque colours, 1..21. */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/*
 * Dynamic properties the style sheet knows, for widgets of all rooms; set them before the widget is shown:
 *   QLabel       role="section"   small capitals' heading of a dock or card ("SOURCES · 5")
 *   QLabel       role="muted"     second-rank text
 *   QLabel       role="heading"   heading inside a card
 *   QLabel       role="quote"     quoted article text (serif)
 *   QFrame       role="card"      white card with a border and round corners
 *   QFrame       role="banner"    a message across the top of the window
 *   QPushButton  role="primary"   the main button of a group
 *   QWidget      role="toolbar"   a row of chrome
 */

} // namespace Counterpoint
