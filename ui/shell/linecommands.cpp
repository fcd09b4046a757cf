// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/linecommands.h>

#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/decisions.h>
#include <ui/shell/subject.h>

#include <model/vocabulary.h>
#include <workspace/linedecisions.h>

#include <QMenu>

namespace Counterpoint
{

LineCommands::LineCommands(const Rooms &rooms, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_rooms(rooms)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions[ActionId::TurnLine], &QAction::triggered, this, [this] { turn(false); });
    connect(actions[ActionId::TurnLineOfOutlet], &QAction::triggered, this, [this] { turn(true); });
    connect(actions[ActionId::NextGreyed], &QAction::triggered, rooms.reader, &ReaderView::nextGreyed);
    connect(actions[ActionId::PreviousGreyed], &QAction::triggered, rooms.reader, &ReaderView::previousGreyed);
    connect(rooms.reader, &ReaderView::furnitureMenuRequested, this, &LineCommands::showMenu);
}

/** Found again by its key: the lists may have changed since the menu was opened. */
std::optional<ArticleSpan> LineCommands::furniture() const
{
    const auto key = m_rooms.subject->keyOf(RowTarget::Kind::Furniture);
    if (!key)
        return m_rooms.reader->selectedFurniture();
    const QList<Article> &articles = m_index->comparison().articles;
    for (int i = 0; i < articles.size(); ++i) {
        for (const Furniture &part : articles.at(i).furniture) {
            if (furnitureKey(articles.at(i), part) == *key)
                return ArticleSpan{i, part.span};
        }
    }
    return {};
}

std::optional<LineCommands::Line> LineCommands::line() const
{
    if (const auto greyed = furniture())
        return Line{*greyed, Verdict::Rejected, false, false};
    const auto selected = m_rooms.reader->selectedSentence();
    if (m_rooms.subject->keyOf(RowTarget::Kind::Furniture) || !selected)
        return {};
    const Article &article = m_index->comparison().article(*selected);
    const Sentence &sentence = article.sentences.at(selected->sentence);
    if (sentence.zone == Zone::Title)
        return {};
    const LineDecisions decisions(m_index->snapshot().decisions);
    const auto restored = decisions.lineAround(article, selected->sentence, Verdict::Rejected);
    const Span span = restored.value_or(sentence.span);
    return Line{{selected->article, span},
                Verdict::Accepted,
                restored.has_value(),
                decisions.verdictOnOutlet(article, span) == Verdict::Rejected};
}

std::optional<LineChoice> LineCommands::choice() const
{
    const auto chosen = m_index ? line() : std::nullopt;
    if (!chosen)
        return {};
    const QString outlet = m_index->comparison().articles.at(chosen->place.article).metadata.outlet;
    const bool isToBeText = chosen->wanted == Verdict::Rejected;
    LineChoice choice;
    choice.words = isToBeText ? tr("This is article text")
        : chosen->isAgain     ? tr("Take as not article text again")
                              : tr("Not article text");
    const QString inAll = isToBeText ? tr("This line is article text in every article of %1")
        : chosen->isAgainInOutlet    ? tr("Take as not article text again in every article of %1")
                                     : tr("Not article text in every article of %1");
    if (!outlet.isEmpty())
        choice.outletWords = inAll.arg(QString(outlet).replace(u'&', QStringLiteral("&&")));
    return choice;
}

void LineCommands::turn(bool isOfOutlet)
{
    const auto chosen = line();
    if (!chosen || !m_rooms.decisions->canWrite())
        return;
    const Article &article = m_index->comparison().articles.at(chosen->place.article);
    const Span span = chosen->place.span;
    QList<Decision> decisions;
    if (isOfOutlet) {
        decisions.append(decisionOnOutletLine(article, span, chosen->wanted));
        const Verdict own = LineDecisions(m_index->snapshot().decisions).verdictOnLine(article, span);
        if (own != Verdict::Open && own != chosen->wanted) // what was said of this line alone would be stronger
            decisions.append(decisionOnLine(article, span, Verdict::Open));
    } else {
        decisions.append(decisionOnLine(article, span, chosen->wanted));
    }
    const bool isToBeText = chosen->wanted == Verdict::Rejected;
    const QString outlet = article.metadata.outlet;
    Q_EMIT messageRequested(isOfOutlet
                                ? (isToBeText ? tr("Taken as article text in every article of %1.")
                                              : tr("Taken as not article text in every article of %1."))
                                      .arg(outlet)
                                : (isToBeText ? tr("Taken as article text.") : tr("Taken as not article text.")));
    m_rooms.decisions->decideAll(decisions);
}

void LineCommands::addReason(QMenu *menu, const ArticleSpan &place) const
{
    const QList<Furniture> &parts = m_index->comparison().articles.at(place.article).furniture;
    const auto part = std::ranges::find(parts, place.span, &Furniture::span);
    if (part == parts.end())
        return;
    QAction *reason = menu->addAction(Vocabulary::furniture(*part));
    reason->setEnabled(false);
    menu->addSeparator();
}

void LineCommands::showMenu(const QPoint &place)
{
    const auto greyed = m_rooms.reader->selectedFurniture();
    if (!greyed)
        return;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("furnitureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addReason(menu, *greyed);
    for (ActionId id : {ActionId::TurnLine, ActionId::TurnLineOfOutlet})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::CopyText]);
    menu->popup(place);
}

} // namespace Counterpoint
