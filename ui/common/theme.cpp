// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStyleFactory>
#include <QStyleHints>

#include <cmath>

namespace Counterpoint
{

namespace
{

struct RoleColors {
    Role role;
    QRgb ink[2]; ///< Light, dark.
    QRgb paper[2];
};

// Okabe and Ito's hues (Color Universal Design, 2008), darkened or lightened until the contrasts of the header hold.
constexpr RoleColors kRoleColors[] = {
    {Role::Verbatim, {0xff00795a, 0xff5fd0a8}, {0xffdff3ea, 0xff17392e}},
    {Role::Near, {0xff1f6fb2, 0xff7cbcf2}, {0xffe2effa, 0xff183449}},
    {Role::Paraphrase, {0xff6a57b8, 0xffb3a4f5}, {0xffece8fa, 0xff2f2a4a}},
    {Role::Partial, {0xff62666d, 0xffa3a9af}, {0xffeeeeec, 0xff303438}},
    {Role::Conflict, {0xffb3410a, 0xffff9a62}, {0xfffde7da, 0xff4a2413}},
    {Role::WeakConflict, {0xffb3410a, 0xffff9a62}, {0xfffdf1e9, 0xff37241b}},
    {Role::Claim, {0xffa8457f, 0xfff08cc4}, {0xfff9e6f1, 0xff44203a}},
    {Role::Search, {0xff7a5c00, 0xffe8c84a}, {0xfffff0a8, 0xff4f430c}},
    {Role::Furniture, {0xff6b6f75, 0xff93989d}, {0x00000000, 0x00000000}},
    {Role::Current, {0xff2a66d6, 0xff7aa7ff}, {0x00000000, 0x00000000}},
};

struct SurfaceColors {
    Surface surface;
    QRgb color[2];
};

constexpr SurfaceColors kSurfaces[] = {
    {Surface::Window, {0xfff6f6f4, 0xff1c1e21}},     {Surface::Pane, {0xffffffff, 0xff232629}},
    {Surface::Chrome, {0xffececea, 0xff2a2d31}},     {Surface::Text, {0xff1d1f21, 0xffe6e6e3}},
    {Surface::Muted, {0xff5f636a, 0xffa0a6ac}},      {Surface::Border, {0xffdcdcd8, 0xff393e43}},
    {Surface::Accent, {0xff2a66d6, 0xff7aa7ff}},     {Surface::AccentPaper, {0xffe6eefc, 0xff26344d}},
    {Surface::AccentText, {0xffffffff, 0xff10203c}},
};

// Of the interface's letters.
constexpr double kReading = 1.13;
constexpr std::pair<QLatin1StringView, double> kSizes[] = {
    {QLatin1StringView("@smallsize"), 0.846},
    {QLatin1StringView("@headingsize"), 1.154},
    {QLatin1StringView("@quotesize"), 1.051},
};

const RoleColors &colorsOf(Role role)
{
    for (const RoleColors &row : kRoleColors) {
        if (row.role == role)
            return row;
    }
    return kRoleColors[0];
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

SchemeChoice s_choice = SchemeChoice::System;
const Theme *s_current = nullptr;

const Theme &themeFor(SchemeChoice choice)
{
    const bool isDark = choice == SchemeChoice::Dark
        || (choice == SchemeChoice::System && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    return isDark ? Theme::dark() : Theme::light();
}

/** Sizes of the style sheet follow the letters of the desktop, which the user may change at any time. */
class FontFollower : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::ApplicationFontChange && s_current)
            qobject_cast<QApplication *>(watched)->setStyleSheet(s_current->styleSheet());
        return false;
    }
};

void followDesktop(QApplication &application)
{
    static bool s_isFollowing = false;
    if (std::exchange(s_isFollowing, true))
        return;
    QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, &application, [&application] {
        if (s_choice == SchemeChoice::System)
            Theme::apply(application, SchemeChoice::System);
    });
    application.installEventFilter(new FontFollower(&application));
    QObject::connect(&application, &QObject::destroyed, [] { s_isFollowing = false; });
}

/** Title bars and the desktop's own dialogs go along. */
void tellDesktop(QApplication &application, SchemeChoice choice)
{
    if (choice == SchemeChoice::System)
        application.styleHints()->unsetColorScheme();
    else
        application.styleHints()->setColorScheme(choice == SchemeChoice::Dark ? Qt::ColorScheme::Dark
                                                                              : Qt::ColorScheme::Light);
}

/** Without a desktop there is no font to follow. */
bool hasDesktop()
{
    return QGuiApplication::platformName() != QLatin1String("offscreen")
        && QGuiApplication::platformName() != QLatin1String("minimal");
}

QFont firstInstalled(const QStringList &families, QFontDatabase::SystemFont fallback)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return QFont(family);
    }
    return QFontDatabase::systemFont(fallback);
}

QFont ownInterfaceFont()
{
    QFont font = firstInstalled({QStringLiteral("Inter"), QStringLiteral("Noto Sans")}, QFontDatabase::GeneralFont);
    font.setPointSizeF(9.75); // 13 pixels at 96 dpi, as a desktop's own controls
    return font;
}

} // namespace

Theme::Theme(bool isDark)
    : m_isDark(isDark)
{
}

const Theme &Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

const Theme &Theme::current()
{
    return s_current ? *s_current : light();
}

void Theme::apply(QApplication &application, SchemeChoice choice)
{
    s_choice = choice;
    tellDesktop(application, choice);
    const Theme &wanted = themeFor(choice);
    const bool isFirst = !s_current;
    followDesktop(application);
    if (s_current == &wanted)
        return;
    s_current = &wanted;
    if (isFirst) {
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        if (!hasDesktop())
            application.setFont(ownInterfaceFont());
    }
    application.setPalette(wanted.palette());
    application.setStyleSheet(wanted.styleSheet());
}

QColor Theme::color(Surface surface) const
{
    for (const SurfaceColors &row : kSurfaces) {
        if (row.surface == surface)
            return QColor::fromRgba(row.color[m_isDark]);
    }
    return {};
}

QColor Theme::ink(Role role) const
{
    return QColor::fromRgba(colorsOf(role).ink[m_isDark]);
}

QColor Theme::paper(Role role) const
{
    return QColor::fromRgba(colorsOf(role).paper[m_isDark]);
}

QColor Theme::band(Role role, bool isCurrent) const
{
    QColor color = ink(role);
    const double quiet = m_isDark ? 0.28 : 0.18;
    color.setAlphaF(static_cast<float>(isCurrent ? quiet * 2.2 : quiet));
    return color;
}

QPalette Theme::palette() const
{
    QPalette palette(color(Surface::Text), color(Surface::Chrome), color(Surface::Pane), color(Surface::Border),
                     color(Surface::Border), color(Surface::Text), color(Surface::Text), color(Surface::Pane),
                     color(Surface::Window));
    palette.setColor(QPalette::Highlight, color(Surface::AccentPaper));
    palette.setColor(QPalette::HighlightedText, color(Surface::Text));
    palette.setColor(QPalette::Accent, color(Surface::Accent));
    palette.setColor(QPalette::Link, color(Surface::Accent));
    palette.setColor(QPalette::LinkVisited, ink(Role::Paraphrase));
    palette.setColor(QPalette::PlaceholderText, color(Surface::Muted));
    palette.setColor(QPalette::AlternateBase, color(Surface::Window));
    palette.setColor(QPalette::ToolTipBase, color(Surface::Pane));
    palette.setColor(QPalette::ToolTipText, color(Surface::Text));
    palette.setColor(QPalette::Shadow, color(Surface::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, ink(Role::Furniture));
    return palette;
}

QString Theme::styleSheet() const
{
    static const struct {
        Surface surface;
        QLatin1StringView token;
    } kTokens[] = {
        // "accentpaper" and "accenttext" before "accent": tokens are replaced in this order.
        {Surface::AccentPaper, QLatin1StringView("@accentpaper")},
        {Surface::AccentText, QLatin1StringView("@accenttext")},
        {Surface::Accent, QLatin1StringView("@accent")},
        {Surface::Window, QLatin1StringView("@window")},
        {Surface::Pane, QLatin1StringView("@pane")},
        {Surface::Chrome, QLatin1StringView("@chrome")},
        {Surface::Text, QLatin1StringView("@text")},
        {Surface::Muted, QLatin1StringView("@muted")},
        {Surface::Border, QLatin1StringView("@border")},
    };
    QFile file(QStringLiteral(":/counterpoint/style/application.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &token : kTokens)
        sheet.replace(token.token, color(token.surface).name());
    const double size = interfaceFont().pointSizeF();
    for (const auto &[token, factor] : kSizes)
        sheet.replace(token, QString::number(size * factor, 'f', 2) + QStringLiteral("pt"));
    sheet.replace(QLatin1String("@serif"), readingFont().family());
    return sheet;
}

QFont Theme::interfaceFont()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(QFontInfo(font).pointSizeF()); // given in pixels
    return font;
}

QFont Theme::readingFont()
{
    QFont font = firstInstalled({QStringLiteral("Source Serif 4"), QStringLiteral("Noto Serif"),
                                 QStringLiteral("DejaVu Serif"), QStringLiteral("Georgia")},
                                QFontDatabase::GeneralFont);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(interfaceFont().pointSizeF() * kReading);
    return font;
}

QFont Theme::plainReadingFont()
{
    QFont font = interfaceFont();
    font.setPointSizeF(font.pointSizeF() * kReading);
    return font;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace Counterpoint
