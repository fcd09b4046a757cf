-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full text. Sentences are indexed without a copy of their text (it is a part of article.text); rowid is sentence.id.

CREATE VIRTUAL TABLE sentence_search USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')
-- ;;
CREATE TRIGGER sentence_gone AFTER DELETE ON sentence BEGIN
    DELETE FROM sentence_search WHERE rowid = old.id;
END
-- ;;
CREATE VIRTUAL TABLE claim_search USING fts5(
    text, speaker, note, content = 'claim', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2')
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
INSERT INTO claim_search (claim_search) VALUES ('rebuild')
-- ;;
-- The sentences of a store of schema 1 are indexed when it is saved next: their digests no longer hold.
UPDATE article SET digest = ''
