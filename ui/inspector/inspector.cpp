// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/inspector.h>

#include <ui/common/keywords.h>
#include <ui/inspector/discrepancycard.h>
#include <ui/inspector/factscard.h>
#include <ui/inspector/matchcard.h>

#include <model/vocabulary.h>

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace Counterpoint
{

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    rebuild();
}

void Inspector::setIndex(SnapshotIndexPtr index)
{
    m_index = std::move(index);
    if (m_sentence && m_index) {
        const auto &articles = m_index->comparison().articles;
        if (m_sentence->article >= articles.size()
            || m_sentence->sentence >= articles.at(m_sentence->article).sentences.size())
            m_sentence.reset();
    }
    rebuild();
}

void Inspector::setClaimAction(const QAction *action)
{
    m_claimAction = action;
    rebuild();
}

void Inspector::setSentence(std::optional<SentenceRef> sentence)
{
    if (m_sentence == sentence)
        return;
    m_sentence = sentence;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void Inspector::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // Rich text carries colours of the theme it was made in. Later, since a palette change walks the widget tree.
    if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &Inspector::rebuild);
}

/** Card and control that have the focus: a verdict makes both anew. */
std::pair<QString, QString> Inspector::focusPlace() const
{
    const QWidget *focused = widget() ? widget()->focusWidget() : nullptr;
    if (!focused || !focused->hasFocus())
        return {};
    for (const QWidget *card = focused->parentWidget(); card && card != widget(); card = card->parentWidget()) {
        if (qobject_cast<const Card *>(card))
            return {card->objectName(), focused->objectName()};
    }
    return {};
}

void Inspector::restoreFocus(const QString &card, const QString &control)
{
    if (control.isEmpty())
        return;
    const auto *again = card.isEmpty() ? nullptr : widget()->findChild<Card *>(card);
    QWidget *wanted = again ? again->findChild<QWidget *>(control) : nullptr;
    if (wanted && wanted->isEnabled())
        wanted->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void Inspector::rebuild()
{
    const auto [card, control] = focusPlace();
    const int place = verticalScrollBar()->value();
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("page"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 4, 10, 10);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("INSPECTOR"), content);
    title->setProperty("role", QStringLiteral("section"));
    title->setContentsMargins(2, 5, 0, 0);
    layout->addWidget(title);
    if (m_index && m_sentence) {
        fill(layout, *m_sentence);
    } else {
        auto *label = new QLabel(emptyText(), content);
        label->setProperty("role", QStringLiteral("muted"));
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch();
    if (QWidget *old = takeWidget())
        old->deleteLater(); // one of its buttons may have brought us here
    setWidget(content);
    verticalScrollBar()->setValue(place);
    restoreFocus(card, control);
}

QString Inspector::emptyText() const
{
    if (!m_index || m_index->comparison().articles.isEmpty())
        return tr("What is known of a sentence is shown here: its counterparts, its discrepancies, and what was read "
                  "in it.");
    return tr("Select a sentence in one of the articles: its counterparts, its discrepancies and what was read in it "
              "are shown here.");
}

void Inspector::fill(QVBoxLayout *layout, SentenceRef sentence)
{
    QList<int> weak;
    for (int discrepancy : m_index->discrepanciesOf(sentence)) {
        if (m_index->comparison().discrepancies.at(discrepancy).isWeak)
            weak += discrepancy;
        else
            addCard(layout, new DiscrepancyCard(*m_index, discrepancy));
    }
    for (int match : m_index->matchesOf(sentence))
        addCard(layout, new MatchCard(*m_index, match, sentence, m_differ));
    if (m_index->snapshot().isPreliminary) {
        auto *card = new Card;
        card->addHeading(tr("The articles are being compared"));
        addCard(layout, card);
    } else if (m_index->matchesOf(sentence).isEmpty()) {
        auto *card = new Card;
        card->addHeading(tr("No counterpart"));
        card->addMuted(tr("No other article says this in words near enough."));
        addCard(layout, card);
    }
    addCard(layout, new FactsCard(*m_index, sentence));
    for (int discrepancy : weak)
        addCard(layout, new DiscrepancyCard(*m_index, discrepancy));
    addClaims(layout, sentence);
    addNewClaim(layout, sentence);
}

void Inspector::addCard(QVBoxLayout *layout, Card *card)
{
    connect(card, &Card::placeActivated, this, &Inspector::placeActivated);
    connect(card, &Card::pairActivated, this, &Inspector::pairActivated);
    connect(card, &Card::decisionMade, this, &Inspector::decisionMade);
    layout->addWidget(card);
}

void Inspector::addClaims(QVBoxLayout *layout, SentenceRef sentence)
{
    for (int index : m_index->claimsOf(sentence)) {
        const Claim &claim = m_index->snapshot().claims.at(index);
        auto *card = new Card;
        card->setObjectName(claim.id);
        card->addKindLine(Role::Claim, claim.speaker.isEmpty() ? tr("Claim") : tr("Claim by %1").arg(claim.speaker));
        card->addRich(claim.text.toHtmlEscaped());
        if (!claim.note.isEmpty())
            card->addMuted(claim.note);
        auto *edit = new QPushButton(tr("Edit claim\u2026"), card);
        edit->setObjectName(QStringLiteral("editClaim"));
        connect(edit, &QPushButton::clicked, this, [this, id = claim.id] { Q_EMIT claimActivated(id); });
        card->rows()->addWidget(edit, 0, Qt::AlignLeft);
        addCard(layout, card);
    }
}

void Inspector::addNewClaim(QVBoxLayout *layout, SentenceRef sentence)
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("newClaimCard"));
    card->addKindLine(Role::Claim, tr("New claim"));
    card->addMuted(tr("From this sentence; text and speaker are filled in."));
    auto *button = new QPushButton(withKey(tr("Mark as claim"), m_claimAction), card);
    if (m_claimAction)
        followKey(m_claimAction, button,
                  [this, button] { button->setText(withKey(tr("Mark as claim"), m_claimAction)); });
    button->setObjectName(QStringLiteral("newClaim"));
    button->setEnabled(!m_index->snapshot().isReadOnly);
    if (m_index->snapshot().isReadOnly)
        button->setToolTip(tr("This store is read-only"));
    connect(button, &QPushButton::clicked, this, [this, sentence] { Q_EMIT claimRequested(sentence); });
    card->rows()->addWidget(button, 0, Qt::AlignLeft);
    addCard(layout, card);
}

} // namespace Counterpoint
