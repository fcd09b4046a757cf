#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# tst_lexicon.sh PYTHON SOURCES: the word lists are what packaging/lexicon makes of WordNet 3.0, and a difference is found.
# Skipped (77) where WordNet is not installed.
set -uo pipefail
python=$1 sources=$2
wordnet=${COUNTERPOINT_WORDNET:-/usr/share/wordnet}
[ -e "$wordnet/data.noun" ] || exit 77
lists=$sources/resources/lexicon
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0

make_lists() {
    "$python" "$sources/packaging/lexicon/wordnetlists.py" "$@"
}

fail() {
    echo "FAILED: $1"
    failed=1
}

make_lists --check "$wordnet" "$lists" || fail 'lists of wordnetlists.py differ'

"$python" "$sources/packaging/lexicon/eventwords.py" "$wordnet" "$scratch" || fail eventwords.py
"$python" "$sources/packaging/lexicon/placewords.py" "$wordnet" "$scratch/placewords.txt" || fail placewords.py
for list in eventwords eventclasses placewords; do
    diff -u0 "$lists/$list.txt" "$scratch/$list.txt" || fail "$list.txt differs"
done

# A row too many and a row too few are found and mended; own additions stay.
cp "$lists"/*.txt "$scratch"
grep -vx 'abbot' "$lists/personnouns.txt" > "$scratch/personnouns.txt"
echo 'goalscorer' >> "$scratch/personnouns.txt"
sed -i '/^zoom$/d; s/^abandon$/&\nabandonware/' "$scratch/commonwords.txt"
make_lists --check "$wordnet" "$scratch" > /dev/null && fail 'a difference is not found'
make_lists "$wordnet" "$scratch" || fail 'the lists are not mended'
cmp "$lists/commonwords.txt" "$scratch/commonwords.txt" || fail 'rows are not mended'
cmp <(cat "$lists/personnouns.txt"; echo 'goalscorer') "$scratch/personnouns.txt" || fail 'own additions are lost'
exit "$failed"
