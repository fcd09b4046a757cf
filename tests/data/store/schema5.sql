-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A store as schema 5 wrote it. Never changed.

CREATE TABLE info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
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
    published_basis TEXT GENERATED ALWAYS AS (json_extract(metadata, '$.published.basis')) VIRTUAL, part_name TEXT NOT NULL DEFAULT '', file_sha256 TEXT NOT NULL DEFAULT '',
    UNIQUE (file, part)
) STRICT
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
, step INTEGER) STRICT
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
CREATE VIRTUAL TABLE sentence_search USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')
-- ;;
CREATE VIRTUAL TABLE claim_search USING fts5(
    text, speaker, note, content = 'claim', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2')
-- ;;
CREATE INDEX article_sha256 ON article (sha256)
-- ;;
CREATE INDEX finding_key ON finding (key) WHERE key IS NOT NULL
-- ;;
CREATE INDEX journal_state ON journal (state, id)
-- ;;
CREATE INDEX evidence_sha256 ON evidence (sha256)
-- ;;
CREATE TRIGGER sentence_gone AFTER DELETE ON sentence BEGIN
    DELETE FROM sentence_search WHERE rowid = old.id;
END
-- ;;
CREATE TRIGGER claim_made AFTER INSERT ON claim BEGIN
    INSERT INTO claim_search (rowid, text, speaker, note) VALUES (new.number, new.text, new.speaker, new.note);
END
-- ;;
CREATE TRIGGER claim_gone AFTER DELETE ON claim BEGIN
    INSERT INTO claim_search (claim_search, rowid, text, speaker, note)
    VALUES ('delete', old.number, old.text, old.speaker, old.note);
END
-- ;;
CREATE TRIGGER claim_changed AFTER UPDATE ON claim BEGIN
    INSERT INTO claim_search (claim_search, rowid, text, speaker, note)
    VALUES ('delete', old.number, old.text, old.speaker, old.note);
    INSERT INTO claim_search (rowid, text, speaker, note) VALUES (new.number, new.text, new.speaker, new.note);
END
-- ;;
CREATE INDEX journal_step ON journal (step)
-- ;;
INSERT INTO claim (number, id, text, speaker, note, created) VALUES (1, 'c1', 'It was so', 'a speaker', 'a note', '2031-05-06T07:08:09.010Z')
-- ;;
INSERT INTO article (id, position, file, part, sha256, encoding, text, paragraphs, metadata, as_read, digest, part_name, file_sha256) VALUES (1, 0, 'harbour.txt', 0, 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 'UTF-8', 'Harbour shut

The harbour was shut on Monday. Some 40 boats stayed in.

Share this', '[{"e":12,"s":0},{"e":70,"s":14},{"e":82,"s":72}]', '{"outlet":"The Coast","published":{"basis":"stated","date":"2019-03-05","earliest":"","evidence":{"e":0,"s":0},"latest":""},"role":"report","title":"Harbour shut","titleSpan":{"e":0,"s":0}}', NULL, 'd6c296a702d37fe2ea8df9b59c72d34b791487819f70371cdfb4c56b0d24040b', '', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc')
-- ;;
INSERT INTO article (id, position, file, part, sha256, encoding, text, paragraphs, metadata, as_read, digest, part_name, file_sha256) VALUES (2, 1, 'port.txt', 0, 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', 'UTF-8', 'Harbour shut

The harbour was shut on Monday. Some 40 boats stayed in.

Share this', '[{"e":12,"s":0},{"e":70,"s":14},{"e":82,"s":72}]', '{"outlet":"Port News","published":{"basis":"stated","date":"2019-03-05","earliest":"","evidence":{"e":0,"s":0},"latest":""},"role":"report","title":"Harbour shut","titleSpan":{"e":0,"s":0}}', NULL, '5da91a49249a420a392dc38c7f24706da258217df88d19e3136d5df109a09486', '', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd')
-- ;;
INSERT INTO evidence (claim, position, sha256, file, start, end, exact, prefix, suffix, stance) VALUES (1, 0, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'a.txt', 3, 9, 'exact', 'before ', ' after', 'contradicts')
-- ;;
INSERT INTO evidence (claim, position, sha256, file, start, end, exact, prefix, suffix, stance) VALUES (1, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'a.txt', 3, 9, 'exact', 'before ', ' after', 'contradicts')
-- ;;
INSERT INTO folder (position, path) VALUES (0, '/news/harbour')
-- ;;
INSERT INTO outcome (position, file, state, message, code) VALUES (0, 'harbour.txt', 'imported', '1 part not article text', 'internal')
-- ;;
INSERT INTO sentence (id, article, number, start, end, zone, paragraph) VALUES (1, 1, 0, 0, 12, 'title', 0)
-- ;;
INSERT INTO sentence (id, article, number, start, end, zone, paragraph) VALUES (2, 1, 1, 14, 46, 'body', 1)
-- ;;
INSERT INTO sentence (id, article, number, start, end, zone, paragraph) VALUES (3, 1, 2, 47, 70, 'body', 1)
-- ;;
INSERT INTO sentence (id, article, number, start, end, zone, paragraph) VALUES (4, 2, 0, 0, 12, 'title', 0)
-- ;;
INSERT INTO sentence (id, article, number, start, end, zone, paragraph) VALUES (5, 2, 1, 14, 46, 'body', 1)
-- ;;
INSERT INTO sentence (id, article, number, start, end, zone, paragraph) VALUES (6, 2, 2, 47, 70, 'body', 1)
-- ;;
CREATE TABLE pasted (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    bytes BLOB NOT NULL,
    made TEXT NOT NULL
) STRICT
-- ;;
INSERT INTO info (key, value) VALUES ('compatible_from', '1')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.citation', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.conflict', 'c2cb7ced87cf5b5bc28773c57018a0797b456dbb9d27e6f2ae4f79e5b7b67f56')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.coverage', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.discrepancy', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.event', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.group', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.match', '59c19bdef17147ca3dd282df3df2f3653866f956fc1ac13f1cdd192ca5e2297c')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.name', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.origin', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.utterance', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('digest.wordchoice', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
-- ;;
INSERT INTO info (key, value) VALUES ('engine_version', '1')
-- ;;
INSERT INTO info (key, value) VALUES ('parameters', '{"conflict":0.5,"near":0.65,"paraphrase":0.42,"partial":0.3}')
-- ;;
INSERT INTO furniture (article, number, start, end, reason, confidence) VALUES (1, 0, 72, 82, 'share line', 0.9)
-- ;;
INSERT INTO furniture (article, number, start, end, reason, confidence) VALUES (2, 0, 72, 82, 'share line', 0.9)
-- ;;
INSERT INTO facts (article, engine_version, payload) VALUES (1, 1, '{"quantities":[{"bound":"about","figure":{"e":54,"s":52},"of":"boat","sentence":2,"span":{"e":60,"s":47},"value":40}]}')
-- ;;
INSERT INTO facts (article, engine_version, payload) VALUES (2, 1, '{}')
-- ;;
INSERT INTO journal (id, made, state, kind, target, key, verdict, field, value, note, claim_before, claim_after, step) VALUES (1, '2031-05-06T07:08:09.010Z', 'done', 'claim', NULL, 'c1', NULL, NULL, NULL, NULL, NULL, '{"created":"2031-05-06T07:08:09.010Z","evidence":[{"exact":"exact","file":"a.txt","prefix":"before ","sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","span":{"e":9,"s":3},"stance":"contradicts","suffix":" after"},{"exact":"exact","file":"a.txt","prefix":"before ","sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","span":{"e":9,"s":3},"stance":"contradicts","suffix":" after"}],"id":"c1","note":"a note","speaker":"a speaker","text":"It was so"}', 1)
-- ;;
INSERT INTO journal (id, made, state, kind, target, key, verdict, field, value, note, claim_before, claim_after, step) VALUES (2, '2031-05-06T07:08:09.010Z', 'done', 'decision', 'match', 'k1', 'rejected', '', '', '', NULL, NULL, 2)
-- ;;
INSERT INTO finding (kind, position, payload) VALUES ('conflict', 0, '{"a":{"a":0,"s":2},"aSpan":{"e":54,"s":52},"aValue":"40","b":{"a":1,"s":2},"bSpan":{"e":54,"s":52},"bValue":"4","isWeak":false,"key":"k1","kind":"number","reason":"40 or 4","score":0.75,"subject":"boats"}')
-- ;;
INSERT INTO finding (kind, position, payload) VALUES ('match', 0, '{"a":{"a":0,"s":1},"b":{"a":1,"s":1},"key":"m1","kind":"verbatim","score":1,"why":["6 of 6 words"]}')
-- ;;
PRAGMA application_id = 1129336404
-- ;;
PRAGMA user_version = 5
