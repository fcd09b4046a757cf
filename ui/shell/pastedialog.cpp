// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/pastedialog.h>

#include <model/vocabulary.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kWide = 560; // pixels
constexpr qsizetype kShown = 320; // characters

QLineEdit *field(const QString &name, const QString &title, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(title);
    return line;
}

QString bodyOf(const Article &article)
{
    QString body;
    for (int i = 0; i < article.sentences.size() && body.size() < kShown; ++i) {
        if (article.sentences.at(i).zone != Zone::Title)
            body += article.sentenceText(i).toString().simplified() + u' ';
    }
    return body.size() > kShown ? body.first(kShown) + QStringLiteral("\u2026") : body.trimmed();
}

int wordsOf(const Article &article)
{
    int words = 0;
    for (int i = 0; i < article.sentences.size(); ++i)
        words += static_cast<int>(article.sentenceText(i).toString().simplified().count(u' ')) + 1;
    return words;
}

} // namespace

PasteDialog::PasteDialog(const QMimeData &clipboard, const QList<Article> &present, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_html(clipboard.html())
    , m_text(clipboard.text())
    , m_format(new QComboBox(this))
    , m_heading(new QLabel(this))
    , m_preview(new QLabel(this))
    , m_url(field(QStringLiteral("pastedUrl"), tr("Address"), this))
    , m_outlet(field(QStringLiteral("pastedOutlet"), tr("Outlet"), this))
    , m_day(field(QStringLiteral("pastedDay"), tr("Date"), this))
    , m_time(field(QStringLiteral("pastedTime"), tr("Time"), this))
    , m_zone(field(QStringLiteral("pastedZone"), tr("UTC offset"), this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste article"));
    setMinimumWidth(kWide);
    if (m_html.isEmpty() && looksLikeHtml(m_text.toUtf8())) // the source of a page
        m_html = m_text;
    if (!m_html.isEmpty())
        m_format->addItem(tr("Web page"), true);
    m_format->addItem(tr("Plain text"), false);
    const bool isReadAsPage = !m_html.isEmpty() && readPasted({m_html.toUtf8(), true, {}, {}, {}});
    m_format->setCurrentIndex(isReadAsPage ? 0 : m_format->count() - 1);
    buildForm();
    connect(m_format, &QComboBox::currentIndexChanged, this, &PasteDialog::read);
    for (QLineEdit *line : {m_url, m_outlet, m_day, m_time, m_zone})
        connect(line, &QLineEdit::textChanged, this, &PasteDialog::check);
    read();
    m_url->setFocus();
}

void PasteDialog::buildForm()
{
    m_heading->setObjectName(QStringLiteral("pastedTitle"));
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_preview->setObjectName(QStringLiteral("pastedPreview"));
    m_preview->setProperty("role", QStringLiteral("muted"));
    m_message->setObjectName(QStringLiteral("pastedMessage"));
    m_message->setMinimumHeight(fontMetrics().height() * 2);
    for (QLabel *label : {m_heading, m_preview, m_message}) {
        label->setTextFormat(Qt::PlainText); // it is somebody else's text
        label->setWordWrap(true);
    }
    m_time->setPlaceholderText(tr("18:30"));
    m_zone->setPlaceholderText(tr("+03:00 or Z"));
    auto *when = new QHBoxLayout;
    when->addWidget(m_day, 3);
    when->addWidget(m_time, 2);
    when->addWidget(m_zone, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add article"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("pastedAdd"));
    m_add->setProperty("role", QStringLiteral("primary"));
    m_add->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 16);
    form->setVerticalSpacing(10);
    form->addRow(m_heading);
    form->addRow(m_preview);
    form->addRow(tr("&Read as"), m_format);
    form->addRow(tr("A&ddress"), m_url);
    form->addRow(tr("&Outlet"), m_outlet);
    auto *published = new QLabel(tr("&Published"), this);
    published->setBuddy(m_day); // a row of several fields has none of its own
    form->addRow(published, when);
    form->addRow(m_message);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PastedInput PasteDialog::input() const
{
    const bool isHtml = m_format->currentData().toBool();
    return {(isHtml ? m_html : m_text).toUtf8(), isHtml, TypedMetadata::address(m_url->text()).value_or(QString()),
            m_outlet->text().simplified(), TypedMetadata::published(moment(), m_locale)};
}

TypedMoment PasteDialog::moment() const
{
    const TypedMoment typed{m_day->text(), m_time->text(), m_zone->text()};
    return TypedMetadata::taken(typed);
}

void PasteDialog::read()
{
    const auto article = readPasted(input());
    m_refusal.clear();
    QString place;
    if (!article) {
        m_refusal = article.error().code == ErrorCode::Empty ? tr("There is no text on the clipboard.")
                                                             : article.error().message;
        m_heading->setText(tr("Nothing to add"));
        m_preview->clear();
    } else {
        showArticle(*article);
        const auto same = std::ranges::find(m_present, article->sha256, &Article::sha256);
        if (same != m_present.end()) {
            place = same->place();
            showMetadata(same->metadata);
        }
    }
    m_presentPlace = place;
    m_add->setText(place.isEmpty() ? tr("&Add article") : tr("&Correct article"));
    check();
}

/** What was understood, so that it is seen before it is added; what the text tells itself stands in the fields. */
void PasteDialog::showArticle(const Article &article)
{
    const Metadata &metadata = article.metadata;
    m_heading->setText(metadata.title.isEmpty() ? tr("Without a title") : metadata.title);
    QStringList facts{tr("%n word(s)", nullptr, wordsOf(article)),
                      tr("%n sentence(s)", nullptr, static_cast<int>(article.sentences.size()))};
    if (!article.furniture.isEmpty())
        facts += tr("%n part(s) left out as not article text", nullptr, static_cast<int>(article.furniture.size()));
    m_preview->setText(facts.join(QStringLiteral(" \u00b7 ")) + u'\n' + bodyOf(article));
    showMetadata(metadata);
}

void PasteDialog::showMetadata(const Metadata &metadata)
{
    m_url->setPlaceholderText(metadata.url.isEmpty() ? tr("https://\u2026") : metadata.url);
    m_outlet->setPlaceholderText(metadata.outlet);
    const bool isKnown = metadata.published.basis != DateBasis::None && metadata.published.date.isValid();
    m_day->setPlaceholderText(isKnown ? Vocabulary::published(metadata.published, m_locale) : tr("2024-03-09"));
}

QString PasteDialog::problem() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (const TypedValue address = TypedMetadata::address(m_url->text()); !address)
        return address.error();
    const MomentProblems problems = TypedMetadata::problems(moment(), m_locale);
    return problems.day.isEmpty() ? (problems.time.isEmpty() ? problems.zone : problems.time) : problems.day;
}

void PasteDialog::check()
{
    const QString wrong = problem();
    const PastedInput said = input();
    const bool isAnythingSaid = !said.url.isEmpty() || !said.outlet.isEmpty() || !said.published.isEmpty();
    QString message = wrong;
    if (wrong.isEmpty() && !m_presentPlace.isEmpty())
        message = isAnythingSaid
            ? tr("This text is in the comparison already: %1. What you filled in will correct it.").arg(m_presentPlace)
            : tr("This text is in the comparison already: %1. Fill in what is to be corrected.").arg(m_presentPlace);
    m_message->setText(message);
    m_add->setEnabled(wrong.isEmpty() && (m_presentPlace.isEmpty() || isAnythingSaid));
    m_add->setToolTip(message);
}

} // namespace Counterpoint
