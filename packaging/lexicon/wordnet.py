# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the WordNet 3.0 database files (see wndb(5), cntlist(5))."""
import os
from collections import defaultdict, namedtuple

Synset = namedtuple("Synset", "lexfile words gloss pointers")
Pointer = namedtuple("Pointer", "symbol offset pos source target")  # source, target: numbers of words, -1 for all
ADJECTIVES, PERTAINYMS, LOCATION, PERSON = 0, 1, 15, 18  # numbers of lexicographer files
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}


class WordNet:
    def __init__(self, folder):
        self.folder = folder
        self.synsets = {}  # by (part of speech, offset)
        self.senses = {}  # (lemma, part of speech) -> offsets, commonest first
        for pos in FILES:
            for fields, gloss in self.rows("data." + FILES[pos]):
                self.synsets[pos, fields[0]] = self.synset(fields, gloss)
            for fields, _ in self.rows("index." + FILES[pos]):
                self.senses[fields[0], pos] = fields[-int(fields[2]):]
        self.counts = defaultdict(int)  # (lemma, part of speech) -> how often it is tagged in the concordances
        for fields, _ in self.rows("cntlist.rev"):
            lemma, sense = fields[0].split("%")
            self.counts[lemma, "nvara"[int(sense[0]) - 1]] += int(fields[2])

    def rows(self, name):
        with open(os.path.join(self.folder, name), encoding="latin-1") as lines:
            for line in lines:
                if not line.startswith(" "):
                    fields, _, gloss = line.partition(" | ")
                    yield fields.split(), gloss.strip()

    @staticmethod
    def synset(fields, gloss):
        end = 4 + 2 * int(fields[3], 16)
        words = [word.split("(")[0] for word in fields[4:end:2]]  # adjectives carry their position: "galore(ip)"
        start = end + 1
        pointers = []
        for symbol, offset, pos, link in zip(*(fields[start + i: start + 4 * int(fields[end]): 4] for i in range(4))):
            pointers.append(Pointer(symbol, offset, pos, int(link[:2], 16) - 1, int(link[2:], 16) - 1))
        return Synset(int(fields[1]), words, gloss, pointers)

    def first(self, lemma, pos):
        """The commonest sense; None for no such lemma."""
        offsets = self.senses.get((lemma, pos))
        return self.synsets[pos, offsets[0]] if offsets else None

    def antonyms(self, pos):
        """(lemma, antonym) of one part of speech, both in their commonest senses."""
        for (lemma, p), offsets in self.senses.items():
            synset = self.synsets[p, offsets[0]]
            for pointer in synset.pointers if p == pos else []:
                if pointer.symbol == "!" and synset.words[pointer.source].lower() == lemma:
                    antonym = self.synsets[pos, pointer.offset].words[pointer.target].lower()
                    if self.senses[antonym, pos][0] == pointer.offset:
                        yield lemma, antonym

    def written(self, lemma, pos):
        """As the commonest sense has it: "New_Zealander"."""
        return next(word for word in self.first(lemma, pos).words if word.lower() == lemma).replace("_", " ")

    def count(self, lemma):
        return sum(self.counts[lemma, pos] for pos in FILES)

    def nouns_of(self, lexfile):
        """(word as written, lemma) of the nouns whose commonest sense stands in a lexicographer file."""
        for lemma, pos in self.senses:
            if pos == "n" and self.first(lemma, pos).lexfile == lexfile:
                yield from ((word.replace("_", " "), lemma) for word in self.first(lemma, pos).words if word.lower() == lemma)

    def exceptions(self, kind):
        """(irregular form, base form) of nouns or verbs, one word each."""
        for fields, _ in self.rows(kind + ".exc"):
            yield from ((fields[0], base) for base in fields[1:] if "_" not in fields[0] + base)
