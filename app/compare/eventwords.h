// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/** What the general lists (resources/lexicon/eventwords.txt, eventclasses.txt, from WordNet) know of a single word.
 * Pure. */
namespace Counterpoint
{

enum class VerbForm { Base, ThirdPerson, Past, Participle };

struct VerbReading {
    QString lemma;
    VerbForm form = VerbForm::Base;
};

/** How a folded word may be read as a form of a verb, auxiliaries left out; empty when it is none. */
[[nodiscard]] std::optional<VerbReading> readVerb(const QString &folded);

/** The singular of a folded noun that names an act or event ("strikes" -> "strike"); empty when it names none. */
[[nodiscard]] QString eventNoun(const QString &folded);

/** A verb whose form is oftener a noun ("walks", "plans"). */
[[nodiscard]] bool isOftenerNoun(const QString &lemma);

/** Kinds of event a verb or event noun (base form) stands for, as "attack", "vote"; may be empty. Sorted. */
[[nodiscard]] QStringList eventClasses(const QString &lemma, bool isVerb);

/** WordNet's file of the commonest sense, as "verb.communication"; empty when unknown. */
[[nodiscard]] QString eventField(const QString &lemma, bool isVerb);

/** Forms of be, have, do, modals and "to": they make no event of their own. */
[[nodiscard]] bool isAuxiliary(const QString &folded);
[[nodiscard]] bool isModalOrTo(const QString &folded);

/** Verbs that say little without their object: "hold a vote", "launch an attack". */
[[nodiscard]] bool isLightVerb(const QString &lemma);

/** Verbs of states rather than happenings. */
[[nodiscard]] bool isStative(const QString &lemma);

} // namespace Counterpoint
