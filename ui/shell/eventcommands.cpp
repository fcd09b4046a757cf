// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/eventcommands.h>

#include <model/vocabulary.h>
#include <ui/matrix/coverageview.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/choicedialog.h>
#include <ui/shell/decisions.h>
#include <ui/shell/docks.h>
#include <ui/shell/evidencedialog.h>
#include <ui/timeline/timelinepanel.h>
#include <ui/timeline/timelineview.h>

#include <workspace/eventdecisions.h>

#include <QApplication>
#include <QInputDialog>

#include <algorithm>
#include <set>

namespace Counterpoint
{

namespace
{

constexpr int kOwnEvent = -1;

QList<SentenceRef> sentencesOf(const Event &event)
{
    QList<SentenceRef> sentences;
    for (const EventEvidence &evidence : event.evidence)
        sentences.append(evidence.sentence);
    return sentences;
}

QString wordsOf(const Event &event)
{
    std::set<int> articles;
    for (const EventEvidence &evidence : event.evidence)
        articles.insert(evidence.sentence.article);
    const QString when
        = event.date ? Vocabulary::range(*event.date, QLocale()) : EventCommands::tr("undated", "an event");
    const QString count
        = articles.size() == 1 ? EventCommands::tr("1 article") : EventCommands::tr("%1 articles").arg(articles.size());
    return EventCommands::tr("%1 (%2, %3)", "an event: its title, when, in how many articles")
        .arg(event.title, when, count);
}

} // namespace

EventCommands::EventCommands(const Rooms &rooms, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_rooms(rooms)
    , m_window(window)
{
    const auto on = [this, &actions](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::MergeEvent, &EventCommands::merge);
    on(ActionId::SplitEvent, &EventCommands::split);
    on(ActionId::MoveToEvent, &EventCommands::move);
    on(ActionId::NameEvent, &EventCommands::name);
    connect(rooms.docks->timeline()->view(), &TimelineView::currentMarkChanged, this, &EventCommands::changed);
    connect(rooms.docks->coverage()->table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EventCommands::changed);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focus) { takePlace(focus); });
}

/** Menus and dialogs that take the focus for a while change nothing. */
void EventCommands::takePlace(const QWidget *focus)
{
    const auto isIn = [focus](const QWidget *room) { return focus && (room == focus || room->isAncestorOf(focus)); };
    const Place before = m_place;
    if (isIn(m_rooms.reader))
        m_place = Place::Reader;
    else if (isIn(m_rooms.docks->timeline()))
        m_place = Place::Timeline;
    else if (isIn(m_rooms.docks->coverage()))
        m_place = Place::Coverage;
    if (m_place != before)
        Q_EMIT changed();
}

int EventCommands::eventOf(const QString &key) const
{
    const QList<Event> &events = m_index->comparison().events;
    const auto found = std::ranges::find(events, key, &Event::key);
    return found == events.end() ? -1 : static_cast<int>(found - events.begin());
}

EventCommands::Choice EventCommands::choice() const
{
    if (const auto &row = m_rooms.subject->row(); row && row->kind == RowTarget::Kind::Event) {
        const int event = eventOf(row->key);
        return event < 0 ? Choice() : Choice{{event}, row->sentences};
    }
    Choice found;
    if (m_place == Place::Timeline)
        found = choiceOfTimeline();
    else if (m_place == Place::Coverage)
        found = choiceOfCell(m_rooms.docks->coverage()->table()->currentIndex());
    return found.events.isEmpty() ? choiceOfSentence() : found;
}

EventCommands::Choice EventCommands::choiceOfTimeline() const
{
    const TimelineView *view = m_rooms.docks->timeline()->view();
    const int event = eventOf(view->currentEvent()); // by its key: the view may show another snapshot yet
    return event < 0 ? Choice() : Choice{{event}, {*view->currentSentence()}};
}

EventCommands::Choice EventCommands::choiceOfCell(const QModelIndex &cell) const
{
    const int event = eventOf(cell.siblingAtColumn(CoverageModel::Event).data(KeyRole).toString());
    if (event < 0)
        return {};
    const bool isArticle = cell.column() >= CoverageModel::FirstArticle;
    return {{event}, isArticle ? cell.data(PlacesRole).value<QList<SentenceRef>>() : QList<SentenceRef>()};
}

EventCommands::Choice EventCommands::choiceOfSentence() const
{
    const auto sentence = m_rooms.reader->selectedSentence();
    if (!sentence)
        return {};
    Choice found{{}, {*sentence}};
    const QList<Event> &events = m_index->comparison().events;
    for (int i = 0; i < events.size(); ++i) {
        if (sentencesOf(events.at(i)).contains(*sentence))
            found.events.append(i);
    }
    return found;
}

/** Events are merged, and sentences moved, inside a story. */
QList<int> EventCommands::othersInStory(std::optional<int> event, SentenceRef sentence) const
{
    const Comparison &comparison = m_index->comparison();
    QList<int> others;
    for (int i = 0; i < comparison.events.size(); ++i) {
        const SentenceRef place = comparison.events.at(i).evidence.first().sentence;
        if (i != event && comparison.storyOf(place.article) == comparison.storyOf(sentence.article))
            others.append(i);
    }
    return others;
}

EventOptions EventCommands::options() const
{
    const Choice now = choice();
    const QList<Event> &events = m_index->comparison().events;
    EventOptions options;
    options.hasEvent = !now.events.isEmpty();
    options.hasSentence = options.hasEvent || !now.sentences.isEmpty();
    for (const int event : now.events) {
        const Event &told = events.at(event);
        options.canSplit |= told.evidence.size() > 1;
        options.hasOther |= !othersInStory(event, told.evidence.first().sentence).isEmpty();
    }
    return options;
}

bool EventCommands::isStill(const SnapshotIndexPtr &asked)
{
    if (asked->snapshot().comparison == m_index->snapshot().comparison)
        return true;
    Q_EMIT messageRequested(tr("The events have changed meanwhile. Nothing was done."));
    return false;
}

void EventCommands::ask(const QString &title, const QList<int> &events, bool offersOwn, const WithEvent &then)
{
    QList<ChoiceDialog::Row> rows;
    if (offersOwn)
        rows.append({tr("An event of its own"), kOwnEvent});
    for (const int event : events)
        rows.append({wordsOf(m_index->comparison().events.at(event)), event});
    auto *dialog = new ChoiceDialog(title, rows, m_window);
    connect(dialog, &ChoiceDialog::chosen, this, [this, then, asked = m_index](int event) {
        if (isStill(asked))
            then(event);
    });
    dialog->open();
}

void EventCommands::withEvent(const WithEvent &then)
{
    const QList<int> events = choice().events;
    if (events.isEmpty() || !m_rooms.decisions->canWrite())
        return;
    if (events.size() == 1)
        then(events.first());
    else
        ask(tr("Which event?"), events, false, then);
}

void EventCommands::merge()
{
    withEvent([this](int from) {
        const SentenceRef place = m_index->comparison().events.at(from).evidence.first().sentence;
        ask(tr("Merge event with"), othersInStory(from, place), false,
            [this, from](int into) { m_rooms.decisions->decide(mergedEvents(m_index->comparison(), from, into)); });
    });
}

void EventCommands::askSentences(const QString &title, int event, const QString &allReason,
                                 const std::function<void(const QList<SentenceRef> &)> &then)
{
    const Comparison &comparison = m_index->comparison();
    const QList<SentenceRef> meant = choice().sentences;
    const QList<SentenceRef> sentences = sentencesOf(comparison.events.at(event));
    QList<EvidenceDialog::Row> rows;
    for (const EventEvidence &evidence : comparison.events.at(event).evidence) {
        const QString when = evidence.date ? Vocabulary::range(*evidence.date, QLocale()) : tr("no day");
        rows.append({tr("%1, %2: %3", "article, when it puts the event, sentence")
                         .arg(comparison.articleName(evidence.sentence.article), when,
                              comparison.text(evidence.sentence).toString().simplified()),
                     meant.contains(evidence.sentence)});
    }
    auto *dialog = new EvidenceDialog(title, rows, allReason, m_window);
    connect(dialog, &EvidenceDialog::chosen, this, [this, then, sentences, asked = m_index](const QList<int> &chosen) {
        QList<SentenceRef> taken;
        for (const int row : chosen)
            taken.append(sentences.at(row));
        if (isStill(asked))
            then(taken);
    });
    dialog->open();
}

void EventCommands::split()
{
    withEvent([this](int event) {
        if (m_index->comparison().events.at(event).evidence.size() < 2) {
            Q_EMIT messageRequested(tr("Only one sentence tells of this event."));
            return;
        }
        askSentences(tr("Sentences of an event of their own"), event, tr("One sentence must stay."),
                     [this, event](const QList<SentenceRef> &sentences) {
                         m_rooms.decisions->decideAll(
                             movedSentences(m_index->comparison(), event, sentences, std::nullopt));
                     });
    });
}

void EventCommands::move()
{
    const Choice now = choice();
    if (now.events.isEmpty() && !now.sentences.isEmpty() && m_rooms.decisions->canWrite())
        return moveOf(std::nullopt, now.sentences);
    withEvent([this, meant = now.sentences](int event) {
        if (!meant.isEmpty())
            return moveOf(event, meant);
        askSentences(tr("Sentences that tell of another event"), event, {},
                     [this, event](const QList<SentenceRef> &sentences) { moveOf(event, sentences); });
    });
}

void EventCommands::moveOf(std::optional<int> event, const QList<SentenceRef> &sentences)
{
    const bool isWhole = event && m_index->comparison().events.at(*event).evidence.size() == sentences.size();
    ask(tr("They tell of", "sentences of another event"), othersInStory(event, sentences.first()), !isWhole,
        [this, event, sentences](int into) {
            m_rooms.decisions->decideAll(movedSentences(m_index->comparison(), event, sentences,
                                                        into == kOwnEvent ? std::nullopt : std::optional(into)));
        });
}

void EventCommands::name()
{
    withEvent([this](int event) { nameOf(event); });
}

void EventCommands::nameOf(int event)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("eventName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name event"));
    dialog->setLabelText(tr("The event's name. Without one it has the words of an article."));
    dialog->setTextValue(m_index->comparison().events.at(event).title);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, event, asked = m_index](const QString &title) {
        if (isStill(asked) && m_index->comparison().events.at(event).title != title)
            m_rooms.decisions->decideAll(
                namedEvent(m_index->comparison(), m_index->snapshot().decisions, event, title));
    });
    dialog->open();
}

} // namespace Counterpoint
