// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <vector>

namespace Counterpoint
{

/** A paragraph of an office document, a line of the text for each break in it. */
struct OfficeParagraph {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    bool isTitle = false;
    bool isDek = false;
    bool isCaption = false;
};

/** What a file's properties say; both come from the program that wrote the file and are not always true. */
struct OfficeProperties {
    QString title;
    QString creator;
    QString language;
};

/**
 * What the properties say of the article where its text @p body does not say it or bears it out; @p title is the one
 * that the markup marks as such.
 */
[[nodiscard]] MetadataHints hintsOf(const OfficeProperties &properties, const Draft &body, const QString &title = {});

/** Puts the paragraphs of an office document in order: table rows to one block each, text boxes after the paragraph
 * that holds them. */
class OfficeBlocks
{
public:
    OfficeBlocks();

    void beginParagraph();
    /** The text of the paragraph goes on in the next one, as when the mark between them was deleted. */
    void endParagraph(bool isOpen = false);
    /** Nothing outside a paragraph. */
    [[nodiscard]] OfficeParagraph *paragraph();
    void beginRow();
    void endRow();
    void beginBox();
    void endBox();
    /** The draft of all that was taken in, headed by what the properties say where the text does not say it. */
    [[nodiscard]] Draft draft(const OfficeProperties &properties, const RunContext &context);

private:
    struct Open {
        OfficeParagraph paragraph;
        QList<OfficeParagraph> boxes;
    };

    void put(const QList<OfficeParagraph> &paragraphs) { m_sinks.back() += paragraphs; }

    std::vector<QList<OfficeParagraph>> m_sinks; ///< The document, and the rows and boxes that are open in it.
    std::vector<Open> m_open; ///< Paragraphs; a box has its own inside one.
    QString m_carried;
};

} // namespace Counterpoint
