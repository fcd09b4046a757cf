// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "role.h"

#include <model/vocabulary.h>

#include <QCoreApplication>

namespace Counterpoint
{

namespace
{

struct RoleRow {
    Role role;
    char16_t letter;
    MarkLine line;
    const char *title; ///< Null for kinds of match, which have their words from Vocabulary.
    const char *description;
};

constexpr RoleRow kRoles[] = {
    {Role::Verbatim, u'V', MarkLine::Solid, nullptr, QT_TRANSLATE_NOOP("Role", "The same words in two articles")},
    {Role::Near, u'N', MarkLine::Dashed, nullptr,
     QT_TRANSLATE_NOOP("Role", "The same sentence with a few words changed")},
    {Role::Paraphrase, u'P', MarkLine::Dotted, nullptr, QT_TRANSLATE_NOOP("Role", "The same statement in other words")},
    {Role::Partial, u'·', MarkLine::Dotted, nullptr,
     QT_TRANSLATE_NOOP("Role", "Part of the statement is made elsewhere, too")},
    {Role::Conflict, u'!', MarkLine::Wavy, QT_TRANSLATE_NOOP("Role", "Discrepancy"),
     QT_TRANSLATE_NOOP("Role", "Another sentence says something that does not agree")},
    {Role::WeakConflict, u'!', MarkLine::Wavy, QT_TRANSLATE_NOOP("Role", "Weak discrepancy"),
     QT_TRANSLATE_NOOP("Role", "Something that may not agree, but with little to go by")},
    {Role::Claim, u'C', MarkLine::Solid, QT_TRANSLATE_NOOP("Role", "Claim"),
     QT_TRANSLATE_NOOP("Role", "Marked by you as evidence of a claim")},
    {Role::Search, u'\0', MarkLine::None, QT_TRANSLATE_NOOP("Role", "Search hit"),
     QT_TRANSLATE_NOOP("Role", "Found by the search")},
    {Role::Furniture, u'\0', MarkLine::None, QT_TRANSLATE_NOOP("Role", "Not article text"),
     QT_TRANSLATE_NOOP("Role", "Navigation, teasers and other lines that are not compared")},
    {Role::Current, u'\0', MarkLine::None, QT_TRANSLATE_NOOP("Role", "Selected sentence"),
     QT_TRANSLATE_NOOP("Role", "The sentence whose counterparts are shown")},
};

const RoleRow &rowOf(Role role)
{
    for (const RoleRow &row : kRoles) {
        if (row.role == role)
            return row;
    }
    return kRoles[0];
}

} // namespace

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleRow &row : kRoles)
        roles.append(row.role);
    return roles;
}

Roles defaultRoles()
{
    return Role::Verbatim | Role::Near | Role::Conflict | Role::Claim | Role::Search | Role::Furniture | Role::Current;
}

Role roleOf(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Verbatim:
        return Role::Verbatim;
    case MatchKind::Near:
        return Role::Near;
    case MatchKind::Paraphrase:
        return Role::Paraphrase;
    case MatchKind::Partial:
        break;
    }
    return Role::Partial;
}

Role roleOf(const Conflict &conflict)
{
    return conflict.isWeak ? Role::WeakConflict : Role::Conflict;
}

QString roleTitle(Role role)
{
    for (const MatchKind kind : {MatchKind::Verbatim, MatchKind::Near, MatchKind::Paraphrase, MatchKind::Partial}) {
        if (roleOf(kind) == role)
            return Vocabulary::matchKind(kind);
    }
    return QCoreApplication::translate("Role", rowOf(role).title);
}

QString roleDescription(Role role)
{
    return QCoreApplication::translate("Role", rowOf(role).description);
}

QChar roleLetter(Role role)
{
    return rowOf(role).letter;
}

MarkLine roleLine(Role role)
{
    return rowOf(role).line;
}

} // namespace Counterpoint
