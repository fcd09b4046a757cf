// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stackdelegate.h"

#include <model/vocabulary.h>
#include <ui/common/markpainter.h>
#include <ui/common/theme.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr double kRowMargin = 14; // around a row
constexpr double kIndent = 34; // of the text: letters of kinds and articles stand before it
constexpr double kGap = 8; // between the sentence and what stands beneath
constexpr double kHeadGap = 3; // between a counterpart's head and its words
constexpr int kMeasure = 86; // characters of a line at most
constexpr double kLineHeight = 1.35;

/** Breaks the text into lines of @p width and stacks them; its height is boundingRect's. */
void breakLines(QTextLayout &layout, double width)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * kLineHeight;
    }
    layout.endLayout();
}

double heightOf(const QTextLayout &layout)
{
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.isValid() ? std::ceil(last.y() + last.height()) : 0;
}

QTextCharFormat formatOf(const Mark &mark, const Theme &theme)
{
    QTextCharFormat format;
    format.setBackground(theme.paper(mark.role));
    format.setUnderlineColor(theme.ink(mark.role));
    switch (roleLine(mark.role)) {
    case MarkLine::None:
        break;
    case MarkLine::Solid:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case MarkLine::Dashed:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
    case MarkLine::Dotted:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    case MarkLine::Wavy:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        break;
    }
    return format;
}

QTextLayout::FormatRange rangeOf(Span span, const QTextCharFormat &format)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(span.start);
    range.length = static_cast<int>(span.end - span.start);
    range.format = format;
    return range;
}

/** As long as the sentence, so that spans hold: a line break inside is a space. */
QString inOneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.isSpace())
            c = u' ';
    }
    return line;
}

/** How a kind is called above a counterpart: "N  Lightly edited". */
QString titleOf(Role role)
{
    const QChar letter = roleLetter(role);
    return letter.isNull() ? roleTitle(role) : letter + QStringLiteral("  ") + roleTitle(role);
}

} // namespace

StackDelegate::StackDelegate(const StackModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_font(Theme::readingFont())
{
}

QFont StackDelegate::partFont() const
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * 0.94);
    return font;
}

double StackDelegate::textWidth(int width) const
{
    const double most = QFontMetricsF(m_font).averageCharWidth() * kMeasure;
    return std::max(80.0, std::min(most, width - 2 * kRowMargin - kIndent));
}

std::unique_ptr<QTextLayout> StackDelegate::sentenceLayout(int row, double width) const
{
    const SentenceRef base = m_model->row(row).base;
    const Comparison &comparison = *m_model->comparison();
    QFont font = m_font;
    if (comparison.article(base).sentences.at(base.sentence).zone == Zone::Title) {
        font.setPointSizeF(font.pointSizeF() * 1.2);
        font.setWeight(QFont::DemiBold);
    }
    auto layout = std::make_unique<QTextLayout>(inOneLine(comparison.text(base)), font);
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : m_model->marksIn(base))
        formats.append(rangeOf(mark.span, formatOf(mark, Theme::current())));
    layout->setFormats(formats);
    breakLines(*layout, width);
    return layout;
}

std::unique_ptr<QTextLayout> StackDelegate::partLayout(const StackPart &part, double width) const
{
    const Theme &theme = Theme::current();
    const SentenceRef ref = part.counterpart.ref;
    auto layout = std::make_unique<QTextLayout>(inOneLine(m_model->comparison()->text(ref)), partFont());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat differing;
    differing.setFontWeight(QFont::Bold);
    differing.setForeground(theme.ink(part.counterpart.role));
    for (const Span &span : part.differing)
        formats.append(rangeOf(span, differing));
    for (const Mark &mark : m_model->marksIn(ref))
        formats.append(rangeOf(mark.span, formatOf(mark, theme)));
    layout->setFormats(formats);
    breakLines(*layout, width);
    return layout;
}

/** A row as it is painted, in its own coordinates. */
struct StackDelegate::RowLayout {
    std::unique_ptr<QTextLayout> sentence;
    QRectF place; ///< Of the sentence.
    std::vector<std::unique_ptr<QTextLayout>> texts; ///< Of the counterparts.
    QList<QRectF> places; ///< Of the counterparts, their heads included.
    QRectF missing; ///< Of the line that names who has none; empty where there is none.
    double height = 0;
};

StackDelegate::RowLayout StackDelegate::layoutOf(int row, int width) const
{
    const double text = textWidth(width);
    const double line = QFontMetricsF(Theme::interfaceFont()).height();
    RowLayout layout;
    layout.sentence = sentenceLayout(row, text);
    layout.place = {kRowMargin + kIndent, kRowMargin, text, heightOf(*layout.sentence)};
    double y = layout.place.bottom();
    for (const StackPart &part : m_model->row(row).parts) {
        layout.texts.push_back(partLayout(part, text - kIndent));
        layout.places.append({layout.place.left(), y + kGap, text, line + kHeadGap + heightOf(*layout.texts.back())});
        y = layout.places.last().bottom();
    }
    if (!m_model->row(row).missing.isEmpty()) {
        layout.missing = {layout.place.left(), y + kGap, text, line};
        y = layout.missing.bottom();
    }
    layout.height = y + kRowMargin;
    return layout;
}

void StackDelegate::setReadingFont(const QFont &font)
{
    m_font = font;
    forgetHeights();
}

QList<QRectF> StackDelegate::partPlaces(int row, int width) const
{
    return layoutOf(row, width).places;
}

QSize StackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    QSize &known = m_heights[index.row()];
    if (known.width() != width)
        known = {width, static_cast<int>(std::ceil(layoutOf(index.row(), width).height))};
    return known;
}

void StackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int row = index.row();
    const QRectF frame = option.rect;
    const auto visual = [&](const QRectF &place) {
        return QRectF(
            QStyle::visualRect(option.direction, option.rect, place.translated(frame.topLeft()).toAlignedRect()));
    };
    const RowLayout layout = layoutOf(row, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(frame, theme.color(m_model->isSelected(row) ? Surface::AccentPaper : Surface::Pane));
    painter->setPen(theme.color(Surface::Text));
    layout.sentence->draw(painter, visual(layout.place).topLeft());
    paintMargin(*painter, row, visual({kRowMargin, kRowMargin, kIndent - 6, QFontMetricsF(m_font).height()}));
    for (qsizetype i = 0; i < layout.places.size(); ++i)
        paintPart(*painter, m_model->row(row).parts.at(i), *layout.texts[size_t(i)], visual(layout.places.at(i)),
                  option.direction);
    painter->setFont(Theme::interfaceFont());
    painter->setPen(theme.color(Surface::Muted));
    if (!layout.missing.isEmpty())
        painter->drawText(visual(layout.missing),
                          QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          tr("No counterpart: %1").arg(m_model->row(row).missing));
    painter->fillRect(QRectF(frame.left(), frame.bottom() - 1, frame.width(), 1), theme.color(Surface::Border));
    painter->restore();
}

void StackDelegate::paintMargin(QPainter &painter, int row, const QRectF &place) const
{
    const Theme &theme = Theme::current();
    QList<Role> roles;
    for (const Mark &mark : m_model->marksIn(m_model->row(row).base)) {
        if (!roleLetter(mark.role).isNull() && !roles.contains(mark.role))
            roles.append(mark.role);
    }
    QFont font = Theme::interfaceFont();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    QRectF at(place.left(), place.top(), 12, place.height());
    for (const Role role : std::as_const(roles)) {
        painter.setPen(theme.ink(role));
        painter.drawText(at, Qt::AlignCenter, QString(roleLetter(role)));
        at.translate(12, 0);
    }
}

void StackDelegate::paintPart(QPainter &painter, const StackPart &part, const QTextLayout &text, const QRectF &place,
                              Qt::LayoutDirection direction) const
{
    const Theme &theme = Theme::current();
    const Role role = part.counterpart.role;
    const bool isPartner = m_model->isPartner(part.counterpart.ref);
    const QFont font = Theme::interfaceFont();
    const double title = QFontMetricsF(font).height();
    const QRect box = place.toRect();
    const auto visual = [&](const QRectF &inner) { return QRectF(QStyle::visualRect(direction, box, inner.toRect())); };
    painter.fillRect(visual({place.left(), place.top(), isPartner ? 4.0 : 2.0, place.height()}), theme.ink(role));
    paintBadge(painter, visual({place.left() + 9, place.top(), 20, std::max(18.0, title)}),
               Vocabulary::badge(part.counterpart.ref.article), font, theme);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.ink(role));
    const QRectF head = visual({place.left() + kIndent, place.top(), place.width() - kIndent, title});
    painter.drawText(head, QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter),
                     titleOf(role) + QStringLiteral("  ·  ")
                         + m_model->comparison()->articleName(part.counterpart.ref.article));
    painter.setPen(theme.color(Surface::Text));
    text.draw(&painter,
              visual({place.left() + kIndent, place.top() + title + kHeadGap, place.width() - kIndent,
                      place.height() - title - kHeadGap})
                  .topLeft());
}

} // namespace Counterpoint
