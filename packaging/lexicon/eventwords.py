#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/lexicon/eventwords.txt and eventclasses.txt from the WordNet 3.0 database files.

usage: eventwords.py WORDNET_DIR OUTPUT_DIR
"""
import os, sys
from collections import defaultdict

LEXNAMES = """adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition
noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person
noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state noun.substance
noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact
verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative verb.weather adj.ppl""".split()

EVENT_NOUNS = {"noun.act", "noun.event", "noun.phenomenon", "noun.process"}
# Kinds of event: WordNet senses whose words and all kinds of them (hyponyms) belong to the class.
CLASSES = {
    "attack": "attack.v.1 attack.n.1 bombard.v.2 bomb.v.1 shoot.v.1 fire.v.1 fire.v.2 fight.v.2 kill.v.1 kill.v.2 killing.n.2 "
              "killing.n.1 murder.v.1 assassinate.v.1 assassination.n.1 injure.v.1 wound.v.1 raid.n.1 strike.n.2 strike.v.4 retaliate.v.1 retaliation.n.1 "
              "bombing.n.1 bombing.n.2 shooting.n.1 shooting.n.2 explosion.n.1 explode.v.1 massacre.v.1 firing.n.1 launch.v.2 launch.v.3 "
              "ambush.v.1 invade.v.1 invasion.n.1 stab.v.1 slay.v.1",
    "vote": "vote.v.1 vote.n.1 vote.n.2 ratify.v.1 resolution.n.1 pass.v.14 legislate.v.1 veto.v.1 enact.v.1 approve.v.1 ballot.n.1",
    "request": "request.v.1 request.v.2 request.n.1 request.n.2 ask.v.2 demand.v.1 demand.n.3 demand.n.2 urge.v.1 petition.v.1 appeal.v.1 appeal.n.1 plead.v.1",
    "refuse": "refuse.v.1 refuse.v.2 reject.v.1 reject.v.2 rejection.n.2 refusal.n.1 refusal.n.2 spurn.v.1 decline.v.2 decline.v.3 rebuff.v.1 dismiss.v.1 deny.v.1",
    "say": "state.v.1 announce.v.1 announce.v.2 say.v.1 tell.v.1 tell.v.2 tell.v.3 declare.v.1 declare.v.2 statement.n.1 announcement.n.1 "
           "announcement.n.2 publish.v.1 publish.v.2 tweet.v.1 comment.v.1 comment.n.1 note.v.1 add.v.2 remark.v.1 remark.n.1 write.v.2 report.v.1 speech.n.1 reveal.v.2 disclose.v.1 acknowledge.v.1 confirm.v.1",
    "threaten": "threaten.v.1 threaten.v.2 threat.n.1 threat.n.2 warn.v.1 warning.n.1 warn.v.2 caution.v.1",
    "protest": "protest.v.1 protest.n.2 protest.n.1 demonstrate.v.4 demonstration.n.3 demonstration.n.4 rally.n.1 march.v.3 riot.v.1 riot.n.1 strike.v.8 strike.n.1 rally.v.1 rally.v.2 picket.v.1",
    "arrest": "collar.v.1 apprehend.v.2 arrest.v.1 arrest.n.1 detain.v.1 detain.v.2 detention.n.1 capture.v.2 capture.v.1 seize.v.4 imprison.v.1 imprisonment.n.2",
    "charge": "charge.v.2 charge.v.4 accuse.v.2 accuse.v.1 indict.v.1 indictment.n.1 prosecute.v.1 prosecution.n.1 sue.v.1 lawsuit.n.1 convict.v.1 sentence.v.1 conviction.n.2 acquit.v.1",
    "meet": "meet.v.1 meet.v.2 meet.v.3 meeting.n.1 conference.n.1 negotiate.v.1 negotiation.n.1 talk.n.1 talk.n.3 summit.n.2 confer.v.1 visit.v.1 visit.n.1",
    "agree": "agree.v.1 agree.v.2 agreement.n.1 sign.v.1 sign.v.2 treaty.n.1 deal.n.1 accept.v.1 accept.v.4",
    "appoint": "appoint.v.1 appoint.v.2 nominate.v.1 nominate.v.2 elect.v.1 election.n.1 inaugurate.v.1 inauguration.n.1 nomination.n.1",
    "resign": "resign.v.1 resign.v.2 resignation.n.1 fire.v.4 dismissal.n.2 retire.v.1 oust.v.1 oust.v.2 quit.v.1 overthrow.v.1 depose.v.1",
    "die": "die.v.1 death.n.1 death.n.3 decease.n.1",
    "crash": "crash.v.1 crash.v.3 crash.n.2 collapse.v.1 collapse.n.3 sink.v.1 derail.v.1 collision.n.2 collide.v.1 wreck.n.2 accident.n.1",
    "condemn": "condemn.v.1 condemnation.n.1 criticize.v.1 criticism.n.1 denounce.v.1 denunciation.n.1 deplore.v.1",
    "withdraw": "withdraw.v.1 withdraw.v.2 withdrawal.n.1 withdrawal.n.2 retreat.v.1 retreat.n.3 evacuate.v.1 evacuation.n.1 pullout.n.1",
    "arrive": "arrive.v.1 arrival.n.2 land.v.2 enter.v.1 travel.v.1 depart.v.1 departure.n.1 return.v.1",
    "begin": "begin.v.1 begin.v.2 begin.v.3 begin.v.8 start.v.1 start.v.2 open.v.3 opening.n.2 launch.v.1",
    "end": "end.v.1 end.v.2 suspend.v.1 cancel.v.1 halt.v.1 cancellation.n.1 suspension.n.1",
    "invite": "invite.v.1 invite.v.4 invitation.n.1",
    "order": "order.v.1 order.v.2 order.n.1 command.v.2 authorize.v.1 authorization.n.2 instruct.v.2",
    "win": "win.v.1 win.v.2 victory.n.1 defeat.v.1 defeat.n.1 lose.v.2",
    "clash": "clash.v.1 clash.n.2 brawl.v.1 battle.v.1 battle.n.1 skirmish.n.1 struggle.v.3",
    "buy": "buy.v.1 purchase.n.2 sell.v.1 sale.n.1 acquire.v.1 acquisition.n.2",
    "help": "help.v.1 rescue.v.1 rescue.n.1 save.v.1",
}

# How many steps down from those senses; broad ones are taken alone.
DEPTH = {"attack": 2, "vote": 1, "protest": 2, "arrest": 1, "charge": 1, "threaten": 1, "crash": 1, "condemn": 2, "clash": 1,
         "withdraw": 1, "meet": 1, "die": 1, "win": 1, "appoint": 1}


class WordNet:
    def __init__(self, folder):
        self.senses, self.counts, self.kinds, self.words, self.lexname = {}, defaultdict(int), defaultdict(list), {}, {}
        for line in open(os.path.join(folder, "cntlist.rev"), encoding="utf-8"):
            key, number, count = line.split()
            lemma, rest = key.split("%")
            self.counts[lemma, "nvars"[int(rest[0]) - 1], int(number)] = int(count)
        for pos, name in (("n", "noun"), ("v", "verb")):
            for line in open(os.path.join(folder, "data." + name), encoding="utf-8"):
                if not line.startswith(" "):
                    self.read(line.split(" | ")[0].split(), pos)
            for line in open(os.path.join(folder, "index." + name), encoding="utf-8"):
                if not line.startswith(" "):
                    f = line.split()
                    n = int(f[2])
                    self.senses[f[0], pos] = f[-n:]

    def read(self, f, pos):
        n = int(f[3], 16)
        synset = (f[0], pos)
        self.lexname[synset] = LEXNAMES[int(f[1])]
        self.words[synset] = [f[4 + 2 * i].lower() for i in range(n)]
        at = 4 + 2 * n
        for i in range(int(f[at])):
            symbol, offset, p, _ = f[at + 1 + 4 * i: at + 5 + 4 * i]
            if symbol == "~":
                self.kinds[synset].append((offset, p))

    def count(self, lemma, pos, number):
        return self.counts[lemma, pos, number]

    def weight(self, lemma, pos, number):
        """Share of a sense among the uses counted; without counts the first sense has all."""
        total = sum(self.count(lemma, pos, i + 1) for i in range(len(self.senses[lemma, pos])))
        return self.count(lemma, pos, number) / total if total else float(number == 1)

    def shares(self, lemma, pos):
        shares = defaultdict(float)
        for i, offset in enumerate(self.senses[lemma, pos]):
            shares[self.lexname[offset, pos]] += self.weight(lemma, pos, i + 1)
        return shares

    def total(self, lemma, pos):
        return sum(self.count(lemma, pos, i + 1) for i in range(len(self.senses[lemma, pos])))

    def closure(self, synset, depth):
        seen = {synset}
        for _ in range(depth):
            seen |= {kind for s in seen for kind in self.kinds[s]}
        return seen


def classes(wn):
    rows = set()
    for name, seeds in CLASSES.items():
        for seed in seeds.split():
            lemma, pos, number = seed.rsplit(".", 2)
            senses = wn.senses.get((lemma, pos), [])
            if int(number) > len(senses):
                print("no such sense:", seed, file=sys.stderr)
                continue
            for synset in wn.closure((senses[int(number) - 1], pos), DEPTH.get(name, 0)):
                for word in wn.words[synset]:
                    if "_" in word or "-" in word or (word, pos) not in wn.senses:
                        continue
                    k = wn.senses[word, pos].index(synset[0]) + 1
                    if word == lemma or (wn.total(word, pos) > 1 and wn.weight(word, pos, k) >= 0.3 and (k == 1 or wn.count(word, pos, k) > 1)):
                        rows.add((word, pos, name))
    return sorted(rows)


def words(wn, folder):
    rows = []
    for (lemma, pos) in sorted(wn.senses):
        if not lemma.isalpha() or len(lemma) < 3:
            continue
        shares = wn.shares(lemma, pos)
        best = max(sorted(shares), key=lambda k: shares[k])
        if pos == "v" and (wn.total(lemma, pos) > 0 or len(lemma) > 3 and best != "verb.stative"):
            rows.append((lemma, pos, best))
        elif pos == "n" and sum(shares[k] for k in EVENT_NOUNS) >= 0.5 and wn.total(lemma, pos) > 0:
            rows.append((lemma, pos, best))
    verbs = {r[0] for r in rows if r[1] == "v"}
    rows += [(v, "m", "noun") for v in verbs if (v, "n") in wn.senses and wn.total(v, "n") > wn.total(v, "v")]
    for line in open(os.path.join(folder, "verb.exc"), encoding="utf-8"):
        form, base = line.split()[:2]
        if form.isalpha() and base in verbs and form != base:
            rows.append((form, "f", base))
    return sorted(set(rows))


HEAD = """# SPDX-FileCopyrightText: 2006 Princeton University (WordNet 3.0)
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later AND LicenseRef-WordNet-3.0
# %s
# Made by packaging/lexicon/eventwords.py from WordNet 3.0 (data.noun, data.verb, index.*, verb.exc, cntlist.rev).
"""


def write(path, what, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD % what)
        out.writelines("\t".join(row) + "\n" for row in rows)


def main():
    folder, output = sys.argv[1:3]
    wn = WordNet(folder)
    write(os.path.join(output, "eventwords.txt"),
          "Words of happening: verb (v) or noun (n) with its commonest lexicographer file; f: irregular form of a verb; m: verb that is oftener a noun.", words(wn, folder))
    write(os.path.join(output, "eventclasses.txt"), "Words of happening by kind of event.", classes(wn))


main()
