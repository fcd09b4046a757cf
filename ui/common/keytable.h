// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

namespace Counterpoint
{

/** One thing that can be done, and its keys. */
struct KeyBinding {
    QString name; ///< Of its action: what its keys are kept by.
    QString group; ///< The menu it is in.
    QString words; ///< Without mnemonics.
    QList<QKeySequence> keys;
    QList<QKeySequence> standard;
    bool isOfReader = false; ///< Whatever its keys, they work only while an article has the keyboard.
};

/** The map of all keys while it is changed. No key has two owners: who is given one takes it. A value. */
class KeyTable
{
public:
    KeyTable() = default;
    explicit KeyTable(QList<KeyBinding> rows);

    [[nodiscard]] const QList<KeyBinding> &rows() const { return m_rows; }
    /** The row that has @p key, other than @p row; -1 for none. */
    [[nodiscard]] int ownerOf(const QKeySequence &key, int row) const;
    /** Rows that would lose a key if @p row got its standard keys back. */
    [[nodiscard]] QList<int> losersOfReset(int row) const;
    [[nodiscard]] bool isChanged(int row) const;

    void give(int row, const QKeySequence &key); ///< Instead of the keys it has.
    void add(int row, const QKeySequence &key); ///< Beside the keys it has.
    void clear(int row);
    void reset(int row);
    void resetAll();

    /** Keys that differ from the standard, as the settings keep them. */
    [[nodiscard]] QMap<QString, QString> changes() const;
    /** All standard keys but for @p changes; a standard key that a change gives away is gone from its owner. */
    void apply(const QMap<QString, QString> &changes);

    /** Whether a key, pressed alone, belongs to lists and fields, so that it can work only inside an article. */
    [[nodiscard]] static bool isPlain(const QKeySequence &key);
    /** Why a key cannot be given to anything; empty when it can. */
    [[nodiscard]] static QString refusal(const QKeySequence &key);
    /** All keys as the desktop writes them. */
    [[nodiscard]] static QString toText(const QList<QKeySequence> &keys);

private:
    void takeFromOthers(int row, const QKeySequence &key);

    QList<KeyBinding> m_rows;
};

} // namespace Counterpoint
