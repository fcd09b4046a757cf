// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/lexicon.h>

#include <QDir>
#include <QFile>

#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

// Q_INIT_RESOURCE must be called outside of any namespace.
static void initialiseLexiconResources()
{
    Q_INIT_RESOURCE(text_lexicon);
}

namespace Counterpoint
{

namespace
{

const QString &lexiconFolder()
{
    static const QString folder = QStringLiteral(":/counterpoint/lexicon/");
    return folder;
}

/** One list in the three shapes in which it may be asked for, each made when first needed. */
class List
{
public:
    explicit List(QString path)
        : m_path(std::move(path))
    {
    }

    const QSet<QString> &set()
    {
        std::call_once(m_setOnce, [this] {
            const QStringList lines = readLines();
            m_set = QSet<QString>(lines.begin(), lines.end());
        });
        return m_set;
    }

    const QList<QStringList> &rows()
    {
        std::call_once(m_rowsOnce, [this] {
            for (const QString &line : readLines())
                m_rows.append(line.split(u'\t'));
        });
        return m_rows;
    }

    const QHash<QString, QString> &map()
    {
        std::call_once(m_mapOnce, [this] {
            for (const QString &line : readLines())
                m_map.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
        });
        return m_map;
    }

private:
    QStringList readLines() const
    {
        QStringList lines;
        QFile file(m_path);
        if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
            return lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return lines;
    }

    QString m_path;
    std::once_flag m_setOnce;
    std::once_flag m_rowsOnce;
    std::once_flag m_mapOnce;
    QSet<QString> m_set;
    QList<QStringList> m_rows;
    QHash<QString, QString> m_map;
};

/** Asked for every word of every article: names are looked up as views, without a copy. */
struct NameHash {
    using is_transparent = void;
    size_t operator()(QStringView name) const { return qHash(name); }
};

using Lists = std::unordered_map<QString, std::unique_ptr<List>, NameHash, std::equal_to<>>;

Lists findLists()
{
    initialiseLexiconResources();
    Lists lists;
    for (const QString &name : QDir(lexiconFolder()).entryList(QDir::Files))
        lists.emplace(name, std::make_unique<List>(lexiconFolder() + name));
    return lists;
}

/** A name that is not bundled gives an empty list: a test holds that every name used exists. */
List &listFor(QStringView file)
{
    static const Lists lists = findLists();
    static List missing{QString()};
    const auto it = lists.find(file);
    return it == lists.end() ? missing : *it->second;
}

} // namespace

const QSet<QString> &lexiconSet(QStringView file)
{
    return listFor(file).set();
}

const QList<QStringList> &lexiconRows(QStringView file)
{
    return listFor(file).rows();
}

const QHash<QString, QString> &lexiconMap(QStringView file)
{
    return listFor(file).map();
}

} // namespace Counterpoint
