// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/filecommands.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/translations.h>

#include <workspace/programname.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

/** As QTRY_VERIFY, with the patience that an analysis under a sanitizer on a busy machine asks for. */
#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60000)

namespace Counterpoint::Test
{

inline QString firstArticle()
{
    return QStringLiteral(
        "Bridge over the Arle closed after crack\n\nBy Tom Reed\n12 March 2031\n\nEngineers closed the "
        "old bridge over the river Arle on Monday after a crack was found in its northern pier.\n\nThe "
        "city said 1,200 drivers use the bridge every day.\n\nA ferry will carry passengers until the "
        "pier has been repaired, the mayor told reporters.\n");
}

inline QString secondArticle()
{
    return QStringLiteral(
        "Crack shuts Arle bridge\n\n13 March 2031\n\nEngineers closed the old bridge over the river Arle "
        "on Monday after a crack was found in its northern pier.\n\nAccording to the city, 1,900 "
        "drivers use the bridge every day.\n\nShopkeepers on the southern bank fear for their trade.\n");
}

inline QString thirdArticle()
{
    return QStringLiteral(
        "Ferry to replace bridge\n\n14 March 2031\n\nPassengers will be carried by a ferry until the pier "
        "has been repaired, the mayor told reporters.\n\nThe ferry sails every ten minutes.\n");
}

/** All words shown in labels below a widget. */
inline QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

/** The whole window on the offscreen platform, with a real workspace, engine and store, and a folder with a story. */
class WindowFixture
{
public:
    /** A window without anything open; three articles and an empty file lie in "story" of the folder. */
    void begin()
    {
        end();
        prepareProgram();
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("story/first.txt"), firstArticle());
        write(QStringLiteral("story/second.txt"), secondArticle());
        write(QStringLiteral("story/third.txt"), thirdArticle());
        write(QStringLiteral("story/nothing.txt"), {});
        makeWindow();
    }

    void beginWithStory()
    {
        begin();
        openStory();
    }

    void makeWindow()
    {
        end();
        m_workspace = std::make_unique<Workspace>();
        m_window = std::make_unique<MainWindow>(m_workspace.get());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void end()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void write(const QString &name, const QString &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(path(name)));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString story() const { return path(QStringLiteral("story")); }

    void open(const QString &path, int articles)
    {
        m_window->files()->open(path);
        settle(articles);
    }
    void openStory() { open(story(), 3); }
    void settle(int articles) const
    {
        TRY_LONG(articleCount() == articles);
        TRY_LONG(!m_workspace->isBusy());
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const Snapshot &snapshot() const { return *m_workspace->snapshot(); }
    [[nodiscard]] SnapshotIndex index() const { return SnapshotIndex(m_workspace->snapshot()); }
    [[nodiscard]] qsizetype articleCount() const { return snapshot().comparison->articles.size(); }
    [[nodiscard]] QStringList files() const
    {
        QStringList files;
        for (const Article &article : snapshot().comparison->articles)
            files += article.file;
        return files;
    }
    void trigger(ActionId id) const { m_window->actions()[id]->trigger(); }

    [[nodiscard]] std::optional<SentenceRef> sentenceWith(const QString &text) const
    {
        const auto &articles = snapshot().comparison->articles;
        for (int article = 0; article < articles.size(); ++article) {
            for (int i = 0; i < articles.at(article).sentences.size(); ++i) {
                if (articles.at(article).sentenceText(i).contains(text))
                    return SentenceRef{article, i};
            }
        }
        return std::nullopt;
    }

    /** Selects the sentence with these words and gives its article the focus. */
    void select(const QString &text) const
    {
        const auto sentence = sentenceWith(text);
        QVERIFY2(sentence, qPrintable(text));
        m_window->reader()->setSelectedSentence(*sentence);
        m_window->reader()->focusArticle(sentence->article);
        QTRY_VERIFY(m_window->reader()->isAncestorOf(QApplication::focusWidget()));
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }

    /** By its key, once the window is active again after a dialog or a menu. */
    void undo() const
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }

    /** The menu that is open, once it is. */
    [[nodiscard]] QMenu *openMenu(const QString &name) const
    {
        QMenu *menu = nullptr;
        const bool isOpen = QTest::qWaitFor([&] {
            menu = m_window->findChild<QMenu *>(name);
            return menu && menu->isVisible();
        });
        return isOpen ? menu : nullptr;
    }

    /** Goes to the entry by keys and takes it, as the user would. */
    static void choose(QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions()) {
            if (!QString(action->text()).remove(u'&').contains(words))
                continue;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        QFAIL(qPrintable(words));
    }

private:
    static void prepareProgram()
    {
        // Settings and stores of its own: tests run beside each other, and beside the user's window.
        static const QTemporaryDir home;
        static bool isPrepared = false;
        if (std::exchange(isPrepared, true))
            return;
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
        nameProgram();
        loadTranslations(*QCoreApplication::instance());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Counterpoint::Test
