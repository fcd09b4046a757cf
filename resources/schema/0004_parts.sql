-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A file may hold several articles: part_name says which of them, sha256 is that of its own bytes, file_sha256 that of
-- the file. part is the article's place in the file.

ALTER TABLE article ADD COLUMN part_name TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE article ADD COLUMN file_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
UPDATE article SET file_sha256 = sha256
