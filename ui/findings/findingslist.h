// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/listtable.h>
#include <ui/common/role.h>
#include <ui/models/findingsproxy.h>
#include <ui/models/snapshottablemodel.h>

#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Counterpoint
{

/** What one list of findings shows and offers. */
struct FindingsListOptions {
    QString name; ///< Object name.
    QString title; ///< For screen readers, translated.
    QString emptyText; ///< Shown while there is nothing at all.
    int firstEngine = 0; ///< What an older engine has found none of was never looked for.
    int kindColumn = -1; ///< Column that gets the kind's letter and colour; -1 for none.
    std::function<std::optional<Role>(int kind)> roleOfKind; ///< None: as any other cell.
    QList<std::pair<QString, QSet<int>>> kinds; ///< Choices of the kind filter; empty for no such filter.
    QList<Verdict> verdicts; ///< Choices of the status filter; empty for none.
    std::function<QString(Verdict)> verdictWords;
    bool hasWeak = false;
    bool hasArticles = false; ///< Offers to show one article's rows; lists with a status do so anyway.
    QList<int> widths; ///< Of the columns, in characters; the stretched one is 0.
    int sortColumn = -1; ///< -1: the order of the engine.
};

/**
 * A table of findings with a row of filters. A click or Return goes there.
 */
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    FindingsList(SnapshotTableModel *model, FindingsListOptions options, QWidget *parent = nullptr);

    /** The keys of these actions give their verdicts on the current row; they live as long as the list. */
    void setVerdictActions(QList<std::pair<Verdict, const QAction *>> actions)
    {
        m_verdictActions = std::move(actions);
    }
    /** Rows that are found, without those that are parts of one. */
    [[nodiscard]] static int countOf(const QAbstractItemModel &model);
    /** Whether weak findings are listed, too. */
    void setWeakShown(bool isShown);
    [[nodiscard]] ListTable *table() const { return m_table; }
    [[nodiscard]] SnapshotTableModel *model() const { return m_model; }
    [[nodiscard]] const QString &title() const { return m_options.title; }
    [[nodiscard]] FindingsProxy *proxy() const { return m_proxy; }
    [[nodiscard]] QLineEdit *filterEdit() const { return m_filter; }

Q_SIGNALS:
    void placesActivated(const QList<Counterpoint::SentenceRef> &places);
    void spanActivated(const Counterpoint::ArticleSpan &span); ///< The row is a place outside all sentences.
    /** @p place: below the row, on the screen, where a menu may open. */
    void verdictRequested(int item, Counterpoint::Verdict verdict, const QPoint &place);
    void weakShownChanged(bool isShown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void buildTable();
    void fillArticles();
    [[nodiscard]] bool filterKeyPressed(const QKeyEvent &key);
    [[nodiscard]] bool tableKeyPressed(const QKeyEvent &key);
    [[nodiscard]] std::optional<Verdict> verdictOf(const QKeyEvent &key) const;
    void requestVerdict(Verdict verdict);
    void activate(const QModelIndex &index);
    void updateCount();
    [[nodiscard]] QString emptyText(int all) const; ///< Of how many rows without the filter.
    void clearFilters();

    FindingsListOptions m_options;
    QList<std::pair<Verdict, const QAction *>> m_verdictActions;
    SnapshotTableModel *m_model;
    FindingsProxy *m_proxy;
    ListTable *m_table;
    QLineEdit *m_filter;
    QComboBox *m_kinds;
    QComboBox *m_verdicts;
    QComboBox *m_articles;
    QCheckBox *m_weak;
    QLabel *m_count;
};

} // namespace Counterpoint
