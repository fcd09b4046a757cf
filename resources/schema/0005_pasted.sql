-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Articles put in by hand, as bytes, so that the store holds all of a comparison. Which of them are in it the journal
-- says: decisions of the field "pasted". Nothing is deleted, so that what was undone can be brought back.

CREATE TABLE pasted (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    bytes BLOB NOT NULL,
    made TEXT NOT NULL
) STRICT
