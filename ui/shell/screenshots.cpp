// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/screenshots.h>

#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/metadata/metadatawindow.h>
#include <ui/reader/readerview.h>
#include <ui/reports/exportdialog.h>
#include <ui/shell/actions.h>
#include <ui/shell/appearance.h>
#include <ui/shell/docks.h>
#include <ui/shell/mainwindow.h>

#include <workspace/workspace.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

#include <utility>

namespace Counterpoint
{

Screenshots::Screenshots(MainWindow *window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
}

Result<QStringList> Screenshots::takeEmpty()
{
    return takeInAllLooks([this] { return save(QStringLiteral("welcome")); });
}

Result<QStringList> Screenshots::take()
{
    return takeInAllLooks([this] { return takeAll(); });
}

Result<QStringList> Screenshots::takeInAllLooks(const std::function<Result<void>()> &take)
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::NotWritable, tr("The folder for the screenshots cannot be made."), m_folder);
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)}) {
            applyTheme(theme);
            m_window->resize(size);
            m_suffix = QStringLiteral("-%1-%2x%3.png").arg(theme).arg(size.width()).arg(size.height());
            if (const auto taken = take(); !taken)
                return std::unexpected(taken.error());
        }
    }
    return std::exchange(m_written, {});
}

Result<void> Screenshots::takeAll()
{
    Docks *docks = m_window->docks();
    m_window->reader()->clearSelection();
    docks->reset();
    Result<void> done = save(QStringLiteral("main"));
    showSelected();
    docks->raiseTimeline();
    if (done)
        done = save(QStringLiteral("timeline"));
    m_window->reader()->setStacked(true);
    if (done)
        done = save(QStringLiteral("stack"));
    m_window->reader()->setStacked(false);
    docks->raiseDiscrepancies();
    if (done)
        done = save(QStringLiteral("discrepancies"));
    docks->raiseMatches();
    if (done)
        done = save(QStringLiteral("shared-copy"));
    docks->raiseCoverage();
    if (done)
        done = save(QStringLiteral("coverage"));
    for (FindingsList *list : docks->texts()->lists()) {
        docks->raiseTexts(list);
        if (done)
            done = save(list->objectName());
    }
    showClaims();
    if (done)
        done = save(QStringLiteral("claims"));
    docks->raiseTimeline();
    if (done)
        done = saveWithDialog(m_window->showExportDialog(), QStringLiteral("export"));
    if (done)
        done = saveWithDialog(showMetadata(), QStringLiteral("metadata"));
    return done ? takeKeys() : done;
}

/** The palette, what is typed in it, the page of keys and the sheet. */
Result<void> Screenshots::takeKeys()
{
    const auto dialogOf = [this](ActionId id, const QString &name) {
        m_window->actions()[id]->trigger();
        return m_window->findChild<QDialog *>(name);
    };
    const QString paletteName = QStringLiteral("commandPalette");
    Result<void> done = saveWithDialog(dialogOf(ActionId::Palette, paletteName), QStringLiteral("palette"));
    QDialog *palette = dialogOf(ActionId::Palette, paletteName);
    palette->findChild<QLineEdit *>()->setText(tr("claim", "typed into the palette"));
    if (done)
        done = saveWithDialog(palette, QStringLiteral("palette-found"));
    if (done)
        done = saveWithDialog(dialogOf(ActionId::ChangeKeys, QStringLiteral("settingsDialog")), QStringLiteral("keys"));
    if (done)
        done = saveWithDialog(dialogOf(ActionId::KeySheet, QStringLiteral("keySheet")), QStringLiteral("key-sheet"));
    return done;
}

/** The sentence with most to say: a discrepancy first of all, then as many counterparts as can be. */
void Screenshots::showSelected()
{
    const SnapshotIndex index(m_window->workspace()->snapshot());
    std::optional<SentenceRef> best;
    qsizetype bestWorth = 0;
    const auto &articles = index.comparison().articles;
    for (int article = 0; article < articles.size(); ++article) {
        for (int sentence = 0; sentence < articles.at(article).sentences.size(); ++sentence) {
            const SentenceRef ref{article, sentence};
            qsizetype strong = 0;
            for (int found : index.discrepanciesOf(ref))
                strong += index.comparison().discrepancies.at(found).isWeak ? 0 : 1;
            const qsizetype worth = (strong > 0 ? 4 : 0) + index.matchesOf(ref).size();
            if (worth > bestWorth) {
                best = ref;
                bestWorth = worth;
            }
        }
    }
    if (best)
        m_window->reader()->setSelectedSentence(*best);
}

void Screenshots::showClaims()
{
    Docks *docks = m_window->docks();
    docks->raiseClaims();
    if (const auto selected = m_window->reader()->selectedSentence()) {
        const Article &article = m_window->workspace()->snapshot()->comparison->article(*selected);
        docks->claims()->newClaim(*selected, article.sentences.at(selected->sentence).span);
    }
}

/** With a value typed and one that is none, so that both can be seen. */
QDialog *Screenshots::showMetadata()
{
    MetadataWindow *metadata = m_window->showMetadata();
    auto *model = metadata->findChild<MetadataModel *>();
    model->setCells({{0, MetadataModel::Outlet, tr("Another outlet")}, {1, MetadataModel::Url, tr("no address")}});
    return metadata;
}

void Screenshots::settle() const
{
    // Layouts and animated scrolling settle within a few turns of the event loop.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 350)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

Result<void> Screenshots::save(const QString &screen)
{
    settle();
    return write(m_window->grab(), screen);
}

Result<void> Screenshots::saveWithDialog(QDialog *dialog, const QString &screen)
{
    settle();
    QPixmap picture = m_window->grab();
    const QPixmap front = dialog->grab();
    const QSizeF free = picture.deviceIndependentSize() - front.deviceIndependentSize();
    {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        const bool isAtTop = dialog->windowFlags().testFlag(Qt::FramelessWindowHint); // it chose its place
        painter.drawPixmap(QPointF(free.width() / 2, isAtTop ? dialog->y() - m_window->y() : free.height() / 2), front);
    }
    if (auto *model = dialog->findChild<MetadataModel *>())
        model->discard(); // nothing is to be asked
    dialog->close();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete); // the next of its kind is to be found
    return write(picture, screen);
}

Result<void> Screenshots::write(const QPixmap &picture, const QString &screen)
{
    const QString path = QDir(m_folder).filePath(screen + m_suffix);
    if (!picture.save(path, "PNG"))
        return failure(ErrorCode::NotWritable, tr("The picture cannot be written."), path);
    m_written.append(path);
    return {};
}

} // namespace Counterpoint
