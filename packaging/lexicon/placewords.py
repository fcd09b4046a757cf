#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/lexicon/placewords.txt from WordNet 3.0: other names, adjectives and people of countries and regions.

usage: placewords.py WORDNET_DIR OUTPUT_FILE
"""
import os, sys

HEAD = """# SPDX-FileCopyrightText: 2006 Princeton University (WordNet 3.0)
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later AND LicenseRef-WordNet-3.0
# Word (as written, case kept for abbreviations) -> the place it belongs to: other names and adjectives of countries, states and cities.
# Made by packaging/lexicon/placewords.py from WordNet 3.0 (data.noun, data.adj: synonyms and pertainyms of noun.location).
"""


def fields(folder, name):
    for line in open(os.path.join(folder, "data." + name), encoding="utf-8"):
        if not line.startswith(" "):
            yield line.split(" | ")[0].split()


def pointers(f):
    at = 4 + 2 * int(f[3], 16)
    return [f[at + 1 + 4 * i: at + 5 + 4 * i] for i in range(int(f[at]))]


def main():
    folder, output = sys.argv[1:3]
    places = {}
    for f in fields(folder, "noun"):
        if f[1] == "15":
            names = [f[4 + 2 * i] for i in range(int(f[3], 16))]
            if any(p[0] == "@i" for p in pointers(f)) and names[0][0].isupper():
                places[f[0]] = names
    first = {}  # the commonest sense of a word that is a place's name
    for line in open(os.path.join(folder, "index.noun"), encoding="utf-8"):
        f = line.split()
        if not line.startswith(" ") and f[-int(f[2])] in places:
            first[f[0]] = f[-int(f[2])]
    rows = {}

    def add(word, name):
        offset = first.get(name.lower())
        if offset:
            rows.setdefault(word.replace("_", " "), places[offset][0].replace("_", " ").lower())

    for f in fields(folder, "adj"):
        words = [f[4 + 2 * i].split("(")[0] for i in range(int(f[3], 16))]
        for symbol, offset, pos, link in pointers(f):
            if symbol == "\\" and pos == "n" and offset in places:
                target = places[offset][int(link[2:], 16) - 1]
                for word in [words[int(link[:2], 16) - 1]] + places[first.get(target.lower(), offset)]:
                    if word[0].isupper():
                        add(word, target if word in words else word)
    with open(output, "w", encoding="utf-8") as out:
        out.write(HEAD)
        out.writelines(f"{w}\t{place}\n" for w, place in sorted(rows.items()) if len(w) > 1)


main()
