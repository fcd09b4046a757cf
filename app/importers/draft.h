// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/runcontext.h>
#include <model/span.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Counterpoint
{

enum class BlockKind { Paragraph, Heading, ListItem, Table };

/** A paragraph of the text as an importer read it, with what the file's format says of it. */
struct Block {
    Span span;
    BlockKind kind = BlockKind::Paragraph;
    QString furniture; ///< Reason, when the markup already tells that it is not article text.
    double confidence = 1.0; ///< Of that.
    bool isAfterBlankLine = true;
    double linkShare = 0; ///< Share of its characters inside links, 0..1.
    bool isDek = false; ///< The markup tells that it is the standfirst.
};

/** What the file says of itself outside its text; every value may be empty. */
struct MetadataHints {
    QString title;
    QString pageTitle; ///< With the outlet's name or not: "Headline - Outlet".
    QString outlet;
    QString byline;
    QString dek;
    QString url;
    QString language;
    std::optional<PublicationDate> published;
    QString wireCredit; ///< Who the file says the article was taken from; any name, not only an agency's.
    QString section;
    QList<PublicationDate> otherDates; ///< Other readings of the publication date, dates of changes.
};

/** A file as read by one importer, before the rules that all formats share. */
struct Draft {
    QString text;
    QList<Block> blocks; ///< Ascending, not overlapping, without outer space.
    MetadataHints hints;
    bool isMarkedUp = false; ///< The blocks come from markup that parts body and furniture.
};

/** What one block turned out to be. */
enum class LineRole { Body, Title, Dek, Furniture };

/** A part of a block that has another role than the rest. */
struct RoleSpan {
    Span span;
    LineRole role = LineRole::Body;
    QString reason; ///< For furniture.
    double confidence = 1.0;
};

/** A block together with the features that the furniture rules ask for. */
struct Line {
    Span span;
    QString folded; ///< foldForMatching of the text.
    BlockKind kind = BlockKind::Paragraph;
    int words = 0;
    bool hasFinalStop = false; ///< Ends with . ! ? … (closing marks left out).
    double capitalShare = 0; ///< Of the words longer than three letters, how many begin with a capital.
    bool isAfterBlankLine = true;
    double linkShare = 0;
    LineRole role = LineRole::Body;
    QString reason;
    double confidence = 1.0;
    QList<RoleSpan> parts; ///< When parts differ; they cover the whole line.

    [[nodiscard]] bool isBody() const { return role == LineRole::Body; }
    void makeFurniture(const QString &why, double sure)
    {
        role = LineRole::Furniture;
        reason = why;
        confidence = sure;
    }
};

/** What a run that reads a file reports. */
inline QString readingStage()
{
    return QStringLiteral("Reading");
}

/** The draft's blocks as lines; those made so far when the run is stopped. */
[[nodiscard]] QList<Line> linesOf(const Draft &draft, const RunContext &context);

} // namespace Counterpoint
