// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "role.h"

#include <QCoreApplication>

namespace Counterpoint
{

namespace
{

struct RoleRow {
    Role role;
    char16_t letter;
    MarkLine line;
    const char *title;
    const char *description;
};

constexpr RoleRow kRoles[] = {
    {Role::Verbatim, u'V', MarkLine::Solid, QT_TRANSLATE_NOOP("Role", "Word for word"),
     QT_TRANSLATE_NOOP("Role", "The same words in two articles")},
    {Role::Near, u'N', MarkLine::Dashed, QT_TRANSLATE_NOOP("Role", "Lightly edited"),
     QT_TRANSLATE_NOOP("Role", "The same sentence with a few words changed")},
    {Role::Paraphrase, u'P', MarkLine::Dotted, QT_TRANSLATE_NOOP("Role", "Reworded"),
     QT_TRANSLATE_NOOP("Role", "The same statement in other words")},
    {Role::Partial, u'·', MarkLine::Dotted, QT_TRANSLATE_NOOP("Role", "Shares a point"),
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
    return QCoreApplication::translate("Role", rowOf(role).title);
}

QString roleDescription(Role role)
{
    return QCoreApplication::translate("Role", rowOf(role).description);
}

QString conflictTitle(ConflictKind kind)
{
    static constexpr const char *kTitles[] = {
        QT_TRANSLATE_NOOP("Conflict", "Figures"), QT_TRANSLATE_NOOP("Conflict", "When"),
        QT_TRANSLATE_NOOP("Conflict", "Where"),   QT_TRANSLATE_NOOP("Conflict", "Who or what"),
        QT_TRANSLATE_NOOP("Conflict", "Whether"), QT_TRANSLATE_NOOP("Conflict", "Wording"),
    };
    return QCoreApplication::translate("Conflict", kTitles[static_cast<int>(kind)]);
}

QChar roleLetter(Role role)
{
    return rowOf(role).letter;
}

MarkLine roleLine(Role role)
{
    return rowOf(role).line;
}

QString articleLetter(int article)
{
    QString letters;
    for (int rest = article; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace Counterpoint
