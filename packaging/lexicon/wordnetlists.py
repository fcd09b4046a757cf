#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the simple word lists of resources/lexicon from the WordNet 3.0 database files.

usage: wordnetlists.py [--check] WORDNET_DIR LEXICON_DIR

What stands below the line "# Own additions" of a list is kept as it is. With --check nothing is written; the lists that
differ are shown and the exit code is 1.
"""
import difflib, os, re, sys
from collections import defaultdict

sys.dont_write_bytecode = True
from wordnet import ADJECTIVES, LOCATION, PERSON, PERTAINYMS, WordNet

OWN = "# Own additions, kept by the generator:"
HEAD = """# SPDX-FileCopyrightText: 2006 Princeton University (WordNet 3.0)
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later AND LicenseRef-WordNet-3.0
"""


def common_words(wn, _):
    """Common English words, for telling a name from a word that merely begins a sentence: lemmas tagged twice or more in
    the concordances (cntlist.rev), without those whose commonest noun sense has capitalised names only."""
    def is_name(lemma):
        noun = wn.first(lemma, "n")
        return noun and all(word[0].isupper() for word in noun.words)
    lemmas = {lemma for lemma, _ in wn.counts if lemma.isalpha() and len(lemma) > 2}
    return sorted(lemma for lemma in lemmas if wn.count(lemma) > 1 and not is_name(lemma))


def places(wn, _):
    """Names of places: capitalised nouns whose commonest sense is noun.location. Countries are added from ICU's region
    names when the list is read."""
    other = re.compile(r" the |capital$|horizon$|^Heart of ")  # "Gateway to the West", "French capital"
    return sorted({word for word, _ in wn.nouns_of(LOCATION) if word[0].isupper() and not other.search(word)})


def person_nouns(wn, _):
    """Common nouns for people: nouns whose commonest sense is noun.person; those of no count in the concordances only when
    one word with an ending of persons."""
    ending = re.compile(r"[a-z-]+(er|or|ist|ian|man|ee|ant|person)")
    left_out = {"major", "master", "minor", "server"}  # in news a title, an adjective or a thing
    return sorted({word for word, lemma in wn.nouns_of(PERSON) if re.fullmatch("[a-z]+([ -][a-z]+)?", word)
                   and word not in left_out and (wn.count(lemma) or ending.fullmatch(word))})


CAPITALISED = r"((?:[A-Z][\w'-]+)(?: (?:of |and |de )?[A-Z][\w'-]+)*)"
# "a native or resident of Alaska"; "of or relating to or characteristic of the ancient city of Corinth"
PEOPLE_GLOSS = re.compile(r"an? (?:member of the people|(?:native|resident|inhabitant)(?: or (?:native|resident|inhabitant))?) of "
                          r"(?:the )?(?:modern |ancient )?(?:city of )?" + CAPITALISED)
RELATION_WORDS = """ancient and area associated characteristic city countries country culture cultures derived former found from
geographical in island its kingdom language located monarchy of on or people peoples pertaining region related relating republic
residents state the to town with""".split()
RELATION_GLOSS = re.compile("(?:(?:%s) )+" % "|".join(RELATION_WORDS) + CAPITALISED)


def origin(synset, lexfiles, gloss, known):
    match = gloss.match(synset.gloss) if synset.lexfile in lexfiles else None
    return match.group(1) if match and match.group(1) in known else None


def demonyms(wn, _):
    """Adjectives and nouns of origin: word, place. From the glosses of nouns ("a native or inhabitant of X") or else of
    adjectives ("of or relating to X") whose commonest sense is written with a capital, X being a noun.location."""
    known = {word.replace("_", " ") for synset in wn.synsets.values() if synset.lexfile == LOCATION for word in synset.words}
    left_out = {"Latin", "Olympic"}  # in news of America's south, of the games
    found = {}
    for pos, lexfiles, gloss in (("n", {PERSON}, PEOPLE_GLOSS), ("a", {ADJECTIVES, PERTAINYMS}, RELATION_GLOSS)):
        for lemma in (lemma for lemma, p in wn.senses if p == pos):
            word = wn.written(lemma, pos)
            if word[0].islower() or word in left_out:
                continue
            places_of = [origin(wn.synsets[pos, offset], lexfiles, gloss, known) for offset in wn.senses[lemma, pos]]
            place = next(filter(None, places_of), None)
            if place and place != word:
                found.setdefault(word, place)
    return sorted("%s\t%s" % row for row in found.items())


def plurals(wn, _):
    """Plural nouns that do not end in -s, and nouns that are counted in the singular. Plurals: noun.exc, of nouns tagged three
    times or more in the concordances, and those of nouns for people made of another word and -man."""
    irregular = {form for form, base in wn.exceptions("noun")
                 if form.isalpha() and not form.endswith(("s", "ing")) and wn.counts[base, "n"] > 2}
    men = set()
    for word, _ in wn.nouns_of(PERSON):
        first = re.fullmatch("([a-z]{3,}?)(s?)(wo)?man", word)
        if first and any((part, pos) in wn.senses for part in (first[1], first[1] + first[2]) for pos in "nav"):
            men.add(word[:-2] + "en")
    return sorted(irregular | men)


def simple_past(forms):
    """Of a verb's irregular forms those that are no participle beside another: "broke" of "broke, broken"."""
    forms = [form for form in forms if not re.search("(ing|s|en|wn)$", form)]
    for participle in ("(n|ne)$", "u[nm]?[^aeiou]*$"):
        forms = [form for form in forms if not re.search(participle, form)] or forms
    return forms


def is_regular(form, base):
    return form == base[:-1] + "ied" or form.startswith(base) and form.endswith("ed")


def tense_cues(wn, _):
    """Words that tell whether a sentence looks back or ahead: word, past or future. Past: irregular past forms (verb.exc) of
    verbs tagged three times or more in the concordances, without those oftener used as another word."""
    left_out = {"am", "are", "lain", "lay", "might"}
    forms = defaultdict(list)
    for form, base in wn.exceptions("verb"):
        if (wn.counts[base, "v"] > 2 and form.isalpha() and form not in left_out and not is_regular(form, base)
                and wn.count(form) < wn.counts[base, "v"]):
            forms[base].append(form)
    return sorted({"%s\tpast" % form for base in forms for form in simple_past(forms[base])})


def reporting_verbs(wn, rows):
    """Verbs that report speech, all finite and -ing forms: form, strength, lemma. strong: what follows or precedes is speech;
    weak: speech only where words stand in quotation marks or a that-clause follows. Own list, after the classes of
    Quirk et al. (1985) 16.31 (public factual verbs) and 16.32 (suasive verbs). Of its verbs' irregular forms (verb.exc) those
    that miss are added."""
    irregular = defaultdict(list)
    for form, base in wn.exceptions("verb"):
        irregular[base].append(form)
    rows = list(rows)
    for strength, lemma in dict.fromkeys(tuple(row.split("\t")[1:]) for row in rows):
        block = [i for i, row in enumerate(rows) if row.split("\t")[1:] == [strength, lemma]]
        have = {rows[i].split("\t")[0] for i in block}
        rows[block[-1] + 1: block[-1] + 1] = ["\t".join((f, strength, lemma)) for f in irregular[lemma] if f not in have]
    return rows


NEGATIONS = ("dis", "il", "im", "in", "ir", "non", "un")


def opposites(wn, _):
    """Words that cannot both be said: kind, two sides, the words of a side parted by spaces. thing: of one thing, where they
    stand by the same word. event: of one event, wherever they stand. Generated are adjectives and adverbs that in their
    commonest senses are antonyms, one of them the other with a prefix of negation, both tagged in the concordances and at
    least half the time as such. Of other antonyms ("first", "last"; "begin", "end") both may be true of one story.
    pair: one for the other in sentences that are otherwise one wording."""
    def is_mostly(word, pos):
        return word.isalpha() and 0 < wn.count(word) <= 2 * wn.counts[word, pos]
    return sorted("thing\t%s\t%s" % (positive, negative) for pos in "ar" for negative, positive in wn.antonyms(pos)
                  if negative in [prefix + positive for prefix in NEGATIONS] and is_mostly(negative, pos) and is_mostly(positive, pos))


LISTS = {"commonwords": common_words, "demonyms": demonyms, "opposites": opposites, "personnouns": person_nouns,
         "places": places, "plurals": plurals, "reportingverbs": reporting_verbs, "tensecues": tense_cues}


def head(make):
    text = re.sub(r"\s+", " ", make.__doc__)
    lines = [""]
    for word in text.split():
        lines[-1:] = [lines[-1] + " " + word] if len(lines[-1]) + len(word) < 118 else [lines[-1], " " + word]
    return HEAD + "".join("#%s\n" % line for line in lines) + "# Made by packaging/lexicon/wordnetlists.py from WordNet 3.0.\n"


def remade(wn, make, text):
    """The list as it should be; its own additions stay."""
    generated, mark, own = text.partition(OWN + "\n")
    rows = make(wn, [line for line in generated.splitlines() if line and not line.startswith("#")])
    return head(make) + "".join(row + "\n" for row in rows) + mark + own


def main():
    is_check = "--check" in sys.argv[1:]
    folder, lexicon = [argument for argument in sys.argv[1:] if argument != "--check"]
    wn = WordNet(folder)
    differ = False
    for name, make in LISTS.items():
        path = os.path.join(lexicon, name + ".txt")
        with open(path, encoding="utf-8") as file:
            old = file.read()
        new = remade(wn, make, old)
        if is_check:
            differ = differ or old != new
            sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), path, "generated", n=0))
        elif old != new:
            with open(path, "w", encoding="utf-8") as file:
                file.write(new)
    return int(differ)


sys.exit(main())
