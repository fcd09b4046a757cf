// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/wordchoicesmodel.h>

#include <model/vocabulary.h>
#include <ui/models/tooltip.h>

namespace Counterpoint
{

namespace
{

QString wordsOf(const QList<WordChoiceUse> &uses)
{
    QStringList words;
    for (const WordChoiceUse &use : uses) {
        if (!words.contains(use.word, Qt::CaseInsensitive))
            words.append(use.word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QStringList WordChoicesModel::columns() const
{
    QStringList columns{tr("Act")};
    if (index()) {
        for (int i = 0; i < index()->comparison().articles.size(); ++i)
            columns += Vocabulary::badge(i) + QStringLiteral("  ") + index()->comparison().articleName(i);
    }
    return columns;
}

int WordChoicesModel::countRows() const
{
    return static_cast<int>(index()->comparison().wordChoices.size());
}

QVariant WordChoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section >= FirstArticle && index())
        return plainToolTip(index()->comparison().articleName(section - FirstArticle));
    return SnapshotTableModel::headerData(section, orientation, role);
}

QList<WordChoiceUse> WordChoicesModel::usesIn(const WordChoice &choice, int column) const
{
    QList<WordChoiceUse> uses = choice.uses;
    if (column >= FirstArticle)
        uses.removeIf([column](const WordChoiceUse &use) { return use.sentence.article != column - FirstArticle; });
    return uses;
}

QVariant WordChoicesModel::cell(int row, int column, int role) const
{
    const WordChoice &choice = index()->comparison().wordChoices.at(row);
    const QList<WordChoiceUse> uses = usesIn(choice, column);
    switch (role) {
    case Qt::DisplayRole:
        return column == Act ? choice.act : wordsOf(uses);
    case Qt::ToolTipRole:
        return column == Act ? wordsOf(uses)
            : uses.isEmpty() ? QString()
                             : index()->comparison().text(uses.first().sentence).toString().simplified();
    case PlacesRole: {
        QList<SentenceRef> places;
        for (const WordChoiceUse &use : uses)
            places.append(use.sentence);
        return QVariant::fromValue(places);
    }
    case ArticlesRole: {
        QList<int> articles;
        for (const WordChoiceUse &use : choice.uses)
            articles.append(use.sentence.article);
        return QVariant::fromValue(articles);
    }
    case KeyRole:
        return QStringLiteral("%1 %2").arg(row).arg(choice.act);
    case ItemRole:
        return row;
    case WeakRole:
        return false;
    default:
        return {};
    }
}

} // namespace Counterpoint
