-- SPDX-FileCopyrightText: 2026 The Counterpoint developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stories: findings of the kind "story"; a row of coverage has one cell an article of its story; info "by_hand" is the
-- digest of the decisions on stories with which the analysis was made. The journal may hold decisions of the target
-- "story", which older programs cannot read.

UPDATE info SET value = '6' WHERE key = 'compatible_from'
