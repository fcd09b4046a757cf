-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Several rows of the journal can be one step, undone and redone together: step is the id of the first of them.

ALTER TABLE journal ADD COLUMN step INTEGER
-- ;;
UPDATE journal SET step = id
-- ;;
CREATE INDEX journal_step ON journal (step)
