-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Statements are parted by a line of its own that holds the marker below; a statement may hold any ';'.
-- What is derived lies in a JSON payload, the one truth; the columns that are asked for are generated from it.
-- Offsets (start, end and in payloads) are UTF-16 code units into article.text.

CREATE TABLE info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
-- The oldest schema whose program can read this store; a migration that breaks older readers raises it.
INSERT INTO info (key, value) VALUES ('compatible_from', '1')
-- ;;
CREATE TABLE folder (
    position INTEGER PRIMARY KEY,
    path TEXT NOT NULL
) STRICT
-- ;;
CREATE TABLE outcome (
    position INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    state TEXT NOT NULL,
    message TEXT NOT NULL,
    code TEXT NOT NULL
) STRICT
-- ;;
-- position: index in the comparison; NULL for an article that is left out of it.
-- as_read: metadata, sentences and furniture as read, where the comparison shows them otherwise (corrected, inferred).
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    position INTEGER UNIQUE,
    file TEXT NOT NULL,
    part INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    metadata TEXT NOT NULL,
    as_read TEXT,
    digest TEXT NOT NULL,
    title TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.title')) VIRTUAL,
    outlet TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.outlet')) VIRTUAL,
    byline TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.byline')) VIRTUAL,
    url TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.url')) VIRTUAL,
    language TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.language')) VIRTUAL,
    published TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.published.date')) VIRTUAL,
    published_basis TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.published.basis')) VIRTUAL,
    UNIQUE (file, part)
) STRICT
-- ;;
CREATE INDEX article_sha256 ON article (sha256)
-- ;;
CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    zone TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    UNIQUE (article, number)
) STRICT
-- ;;
CREATE TABLE furniture (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    reason TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE facts (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    engine_version INTEGER NOT NULL,
    payload TEXT NOT NULL
) STRICT
-- ;;
-- kind: "match", "conflict", "event", ...; article_a and the like are positions in the comparison.
CREATE TABLE finding (
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    payload TEXT NOT NULL,
    key TEXT GENERATED ALWAYS AS (json_extract(payload, '$.key')) VIRTUAL,
    subkind TEXT GENERATED ALWAYS AS (json_extract(payload, '$.kind')) VIRTUAL,
    article_a INTEGER GENERATED ALWAYS AS (coalesce(json_extract(payload, '$.a.a'), json_extract(payload, '$.sentence.a'))) VIRTUAL,
    sentence_a INTEGER GENERATED ALWAYS AS (coalesce(json_extract(payload, '$.a.s'), json_extract(payload, '$.sentence.s'))) VIRTUAL,
    article_b INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.b.a')) VIRTUAL,
    sentence_b INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.b.s')) VIRTUAL,
    score REAL GENERATED ALWAYS AS (json_extract(payload, '$.score')) VIRTUAL,
    is_weak INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.isWeak')) VIRTUAL,
    PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX finding_key ON finding (key) WHERE key IS NOT NULL
-- ;;
-- The journal: one row for each thing the analyst did, in order; nothing is ever deleted or rewritten but its state:
-- "done", "undone" (redo brings it back) or "abandoned" (undone, then something else was done).
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'claim')),
    target TEXT,
    key TEXT NOT NULL,
    verdict TEXT,
    field TEXT,
    value TEXT,
    note TEXT,
    claim_before TEXT,
    claim_after TEXT
) STRICT
-- ;;
CREATE INDEX journal_state ON journal (state, id)
-- ;;
CREATE TABLE claim (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    speaker TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT
-- ;;
-- No reference to article: an anchor outlives the version it was made on.
CREATE TABLE evidence (
    claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    stance TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX evidence_sha256 ON evidence (sha256)
