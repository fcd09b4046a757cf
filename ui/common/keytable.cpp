// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keytable.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Counterpoint
{

KeyTable::KeyTable(QList<KeyBinding> rows)
    : m_rows(std::move(rows))
{
}

int KeyTable::ownerOf(const QKeySequence &key, int row) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i != row && m_rows.at(i).keys.contains(key))
            return i;
    }
    return -1;
}

QList<int> KeyTable::losersOfReset(int row) const
{
    QList<int> losers;
    for (const QKeySequence &key : m_rows.at(row).standard) {
        const int owner = ownerOf(key, row);
        if (owner >= 0 && !losers.contains(owner))
            losers += owner;
    }
    return losers;
}

bool KeyTable::isChanged(int row) const
{
    return m_rows.at(row).keys != m_rows.at(row).standard;
}

void KeyTable::takeFromOthers(int row, const QKeySequence &key)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i != row)
            m_rows[i].keys.removeAll(key);
    }
}

void KeyTable::give(int row, const QKeySequence &key)
{
    m_rows[row].keys = {key};
    takeFromOthers(row, key);
}

void KeyTable::add(int row, const QKeySequence &key)
{
    if (!m_rows.at(row).keys.contains(key))
        m_rows[row].keys += key;
    takeFromOthers(row, key);
}

void KeyTable::clear(int row)
{
    m_rows[row].keys.clear();
}

void KeyTable::reset(int row)
{
    m_rows[row].keys = m_rows.at(row).standard;
    for (const QKeySequence &key : std::as_const(m_rows.at(row).standard))
        takeFromOthers(row, key);
}

void KeyTable::resetAll()
{
    for (KeyBinding &row : m_rows)
        row.keys = row.standard;
}

QMap<QString, QString> KeyTable::changes() const
{
    QMap<QString, QString> changes;
    for (const KeyBinding &row : m_rows) {
        if (row.keys != row.standard)
            changes.insert(row.name, QKeySequence::listToString(row.keys, QKeySequence::PortableText));
    }
    return changes;
}

void KeyTable::apply(const QMap<QString, QString> &changes)
{
    resetAll();
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto changed = changes.constFind(m_rows.at(i).name);
        if (changed == changes.cend())
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(*changed, QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &key) { return key.toString().isEmpty() || !refusal(key).isEmpty(); });
        m_rows[i].keys = keys;
        for (const QKeySequence &key : std::as_const(keys))
            takeFromOthers(i, key);
    }
}

bool KeyTable::isPlain(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int code = key[0].key();
    if (code < Qt::Key_Escape)
        return code == Qt::Key_Space || QChar(code).isLetterOrNumber();
    return code <= Qt::Key_PageDown;
}

QString KeyTable::refusal(const QKeySequence &key)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Counterpoint::Keys", text); };
    if (key.count() > 1)
        return tr(QT_TRANSLATE_NOOP("Counterpoint::Keys", "One key, with Ctrl, Alt or Shift held or without."));
    const QKeyCombination pressed = key[0];
    const bool isNumber = pressed.key() >= Qt::Key_1 && pressed.key() <= Qt::Key_9;
    if (isNumber && pressed.keyboardModifiers() == Qt::ControlModifier)
        return tr(QT_TRANSLATE_NOOP("Counterpoint::Keys", "Ctrl with a number always goes to an article."));
    const bool isSideways = pressed.key() == Qt::Key_Left || pressed.key() == Qt::Key_Right;
    if (isSideways && pressed.keyboardModifiers() == Qt::ShiftModifier)
        return tr(QT_TRANSLATE_NOOP("Counterpoint::Keys", "Shift with an arrow always marks words of a sentence."));
    if (pressed.key() == Qt::Key_Tab || pressed.key() == Qt::Key_Backtab)
        return tr(QT_TRANSLATE_NOOP("Counterpoint::Keys", "Tab always goes from field to field."));
    return {};
}

QString KeyTable::toText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace Counterpoint
