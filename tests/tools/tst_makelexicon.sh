#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# tst_makelexicon.sh MAKELEXICON SOURCES: the matcher's lists are what makelexicon makes of WordNet 3.0 and of textcounts.txt.
# Skipped (77) where WordNet is not installed.
set -uo pipefail
makelexicon=$1 sources=$2
wordnet=${COUNTERPOINT_WORDNET:-/usr/share/wordnet}
[ -e "$wordnet/data.noun" ] || exit 77
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
"$makelexicon" "$wordnet" "$scratch" "$sources/tests/tools/textcounts.txt" || exit 1
failed=0
for list in irregular wordfrequency wordrelations; do
    diff -u0 "$sources/resources/lexicon/$list.txt" "$scratch/$list.txt" || failed=1
done
exit "$failed"
