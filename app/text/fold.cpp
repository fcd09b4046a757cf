// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/fold.h>

namespace Counterpoint
{

namespace
{

/** Most text is ASCII: only what lies outside needs the switch. */
char16_t foldedUnit(char16_t unit)
{
    if (unit > u' ' && unit < u'\u0080')
        return unit == u'`' ? u'\'' : unit;
    switch (unit) {
    case u'\u00B4': // acute accent typed as an apostrophe
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201B':
    case u'\u2032':
    case u'\u02BC':
    case u'\uFF07':
        return u'\'';
    case u'\u00AB':
    case u'\u00BB':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u2033':
    case u'\uFF02':
        return u'"';
    case u'\u2212':
    case u'\uFE58':
    case u'\uFE63':
    case u'\uFF0D':
        return u'-';
    default:
        break;
    }
    if (unit >= u'\u2010' && unit <= u'\u2015')
        return u'-';
    return QChar::isSpace(unit) ? u' ' : unit;
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7f)
            return false;
    }
    return true;
}

/** Characters that show nothing and only hinder comparing: soft hyphen, zero-width space and joiners, byte order mark.
 */
bool isInvisible(char16_t unit)
{
    return unit == u'\u00AD' || (unit >= u'\u200B' && unit <= u'\u200F') || unit == u'\u2060' || unit == u'\uFEFF';
}

} // namespace

QString foldPunctuation(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    for (const QChar c : text)
        *out++ = foldedUnit(c.unicode());
    return folded;
}

QString foldForMatching(QStringView text)
{
    QString folded = foldPunctuation(text);
    if (isAscii(folded))
        return folded.toLower().simplified();
    folded.removeIf([](QChar c) { return isInvisible(c.unicode()); });
    folded = folded.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.replace(QChar(u'\u00DF'), QLatin1String("ss")); // Qt folds one character to one
    return folded.simplified();
}

} // namespace Counterpoint
