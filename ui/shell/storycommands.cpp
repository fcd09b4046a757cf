// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/storycommands.h>

#include <ui/models/storiesmodel.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/choicedialog.h>
#include <ui/shell/decisions.h>
#include <ui/shell/docks.h>
#include <ui/shell/subject.h>

#include <workspace/storydecisions.h>

#include <QInputDialog>
#include <QMenu>

namespace Counterpoint
{

namespace
{

constexpr int kOwnStory = -1;

} // namespace

StoryCommands::StoryCommands(const Rooms &rooms, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_rooms(rooms)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [this, &actions](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::NextStory, [this] { step(1); });
    on(ActionId::PreviousStory, [this] { step(-1); });
    on(ActionId::AllStories, [this] { choose(StoryChoice::kAll); });
    on(ActionId::MoveArticle, &StoryCommands::moveArticle);
    on(ActionId::MergeStory, &StoryCommands::mergeStory);
    on(ActionId::NameStory, &StoryCommands::nameStory);
    connect(rooms.docks->articles(), &ArticlesPanel::storyActivated, this, &StoryCommands::choose);
    connect(rooms.docks->articles(), &ArticlesPanel::storyMenuRequested, this, &StoryCommands::showMenu);
}

SnapshotIndexPtr StoryCommands::take(const SnapshotPtr &whole)
{
    m_whole = std::make_shared<const SnapshotIndex>(whole);
    const SnapshotPtr shown = m_choice.shown(whole);
    m_shown = shown == whole ? m_whole : std::make_shared<const SnapshotIndex>(shown);
    m_rooms.docks->articles()->setStories(m_whole, m_choice.chosen());
    return m_shown;
}

int StoryCommands::story() const
{
    if (const auto key = m_rooms.subject->keyOf(RowTarget::Kind::Story)) {
        const QList<Story> &stories = m_whole->comparison().stories;
        const auto found = std::ranges::find(stories, *key, &Story::key);
        return found == stories.end() ? StoryChoice::kAll : static_cast<int>(found - stories.begin());
    }
    return m_choice.chosen();
}

void StoryCommands::choose(int story)
{
    if (count() < 2 || story == m_choice.chosen() || story >= count())
        return;
    m_choice.choose(m_whole->comparison(), story);
    Q_EMIT chosen();
}

/** Round: after the last comes the first. */
void StoryCommands::step(int by)
{
    if (count() < 2)
        return;
    const int now = m_choice.chosen();
    choose(now == StoryChoice::kAll ? (by > 0 ? 0 : count() - 1) : (now + by + count()) % count());
}

int StoryCommands::articleInWhole() const
{
    const auto file = m_rooms.subject->keyOf(RowTarget::Kind::Article);
    const int focused = m_rooms.reader->focusedArticle();
    if (file)
        return m_whole->articleOf(*file);
    if (focused < 0 || focused >= m_shown->comparison().articles.size())
        return -1;
    return m_whole->articleOf(m_shown->comparison().articles.at(focused).place());
}

void StoryCommands::ask(const QString &title, bool offersOwn, int leftOut, const std::function<void(int)> &then)
{
    QList<ChoiceDialog::Row> rows;
    if (offersOwn)
        rows.append({tr("A story of its own"), kOwnStory});
    for (int i = 0; i < count(); ++i) {
        if (i != leftOut)
            rows.append(
                {tr("%1 (%2)", "title of a story, its articles and days")
                     .arg(m_whole->comparison().stories.at(i).title, StoriesModel::detailOf(m_whole->comparison(), i)),
                 i});
    }
    auto *dialog = new ChoiceDialog(title, rows, m_window);
    // What is chosen by its number means the stories that were listed.
    connect(dialog, &ChoiceDialog::chosen, this, [this, then, asked = m_whole](int story) {
        if (asked->snapshot().comparison == m_whole->snapshot().comparison)
            then(story);
        else
            Q_EMIT messageRequested(tr("The stories have changed meanwhile. Nothing was done."));
    });
    dialog->open();
}

void StoryCommands::moveArticle()
{
    const int article = articleInWhole();
    if (article < 0 || !m_rooms.decisions->canWrite())
        return;
    const int now = m_whole->comparison().storyOf(article);
    ask(tr("Move article to"), true, now, [this, article](int story) {
        const auto target = story == kOwnStory ? std::nullopt : std::optional(story);
        m_rooms.decisions->decide(movedToStory(m_whole->comparison(), article, target));
    });
}

void StoryCommands::mergeStory()
{
    const int from = story();
    if (from < 0 || !m_rooms.decisions->canWrite())
        return;
    ask(tr("Merge story with"), false, from,
        [this, from](int into) { m_rooms.decisions->decide(mergedStories(m_whole->comparison(), from, into)); });
}

void StoryCommands::nameStory()
{
    const int named = story();
    if (named < 0 || !m_rooms.decisions->canWrite())
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("storyName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name story"));
    dialog->setLabelText(tr("The story's name. Without one it has the headline of an article."));
    dialog->setTextValue(m_whole->comparison().stories.at(named).title);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, key = m_whole->comparison().stories.at(named).key](const QString &title) {
                const QList<Story> &stories = m_whole->comparison().stories;
                const auto found = std::ranges::find(stories, key, &Story::key);
                if (found != stories.end() && found->title != title)
                    m_rooms.decisions->decide(
                        namedStory(m_whole->comparison(), static_cast<int>(found - stories.begin()), title));
            });
    dialog->open();
}

void StoryCommands::showMenu(int story, const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("storyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (ActionId id : {ActionId::NameStory, ActionId::MergeStory})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::AllStories]);
    const Story &about = m_whole->comparison().stories.at(story);
    m_rooms.subject->setRow({RowTarget::Kind::Story, about.key, about.title, place}, menu);
    menu->popup(place);
}

} // namespace Counterpoint
