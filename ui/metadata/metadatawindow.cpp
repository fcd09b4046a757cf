// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/metadata/metadatawindow.h>

#include <ui/metadata/metadatatable.h>

#include <workspace/settings.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Counterpoint
{

namespace
{

QString geometryKey()
{
    return QStringLiteral("metadataGeometry");
}

/** Of as many columns as there are: another version of the grid has its own. */
QString columnsKey()
{
    return QStringLiteral("metadataColumns%1").arg(MetadataModel::ColumnCount);
}

} // namespace

MetadataWindow::MetadataWindow(QWidget *parent)
    : QDialog(parent)
    , m_model(new MetadataModel(QLocale(), this))
    , m_table(new MetadataTable(m_model, this))
    , m_message(new QLabel(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
    , m_discard(new QPushButton(tr("&Discard changes"), this))
{
    setObjectName(QStringLiteral("metadataWindow"));
    setWindowTitle(tr("Metadata of all articles"));
    setWindowFlags(Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint);
    resize(1180, 520);
    buildRows();
    connect(m_model, &MetadataModel::edited, this, [this] {
        m_said.clear();
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetadataWindow::showState);
    connect(m_table, &MetadataTable::said, this, [this](const QString &message) {
        m_said = message;
        showState();
    });
    restoreGeometry(Settings::state(geometryKey()));
    m_table->horizontalHeader()->restoreState(Settings::state(columnsKey()));
    showState();
}

void MetadataWindow::buildRows()
{
    auto *about
        = new QLabel(tr("Type into the cells, or copy cells in a spreadsheet and paste them here. A date with a "
                        "dashed ring is inferred: it is stated only once you type it."),
                     this);
    about->setProperty("role", QStringLiteral("muted"));
    about->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("metadataMessage"));
    m_message->setTextFormat(Qt::PlainText); // it names files
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().height() * 2);
    auto *copyAll = new QPushButton(tr("&Copy all"), this);
    copyAll->setToolTip(tr("All rows with headings, for a spreadsheet"));
    auto *close = new QPushButton(tr("C&lose"), this);
    m_apply->setObjectName(QStringLiteral("metadataApply"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_apply->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_discard->setObjectName(QStringLiteral("metadataDiscard"));
    for (QPushButton *button : {copyAll, close, m_apply, m_discard})
        button->setAutoDefault(false); // Return ends the editing of a cell
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyAll);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(close);
    buttons->addWidget(m_apply);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 12, 14, 12);
    rows->setSpacing(10);
    rows->addWidget(about);
    rows->addWidget(m_table, 1);
    rows->addLayout(buttons);
    connect(copyAll, &QPushButton::clicked, m_table, &MetadataTable::copyAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &MetadataWindow::apply);
    connect(m_discard, &QPushButton::clicked, m_model, &MetadataModel::discard);
}

void MetadataWindow::setIndex(const SnapshotIndexPtr &index)
{
    m_model->setIndex(index);
}

void MetadataWindow::showArticle(int article)
{
    const QModelIndex title = m_model->index(article, MetadataModel::Title);
    if (!title.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(title, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(title);
    m_table->setFocus();
}

/** Of the cell the user is in, else of the first that is wrong. */
QString MetadataWindow::problemText() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool isHere = !current.data(MetadataModel::ProblemRole).toString().isEmpty();
    const QModelIndex wrong = isHere ? current : m_model->firstProblem();
    if (!wrong.isValid())
        return {};
    return tr("%1, %2: %3", "file, column: what is wrong")
        .arg(m_model->headerData(wrong.row(), Qt::Vertical, Qt::DisplayRole).toString(),
             m_model->headerData(wrong.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             wrong.data(MetadataModel::ProblemRole).toString());
}

void MetadataWindow::showState()
{
    const QString problem = problemText();
    const auto count = static_cast<int>(m_model->corrections().size());
    QString message = problem.isEmpty() ? m_said : problem;
    if (message.isEmpty() && count > 0)
        message = tr("%n change(s) not applied yet", nullptr, count);
    m_message->setText(message);
    m_apply->setEnabled(problem.isEmpty() && count > 0);
    m_apply->setToolTip(problem.isEmpty() ? tr("Keeps all changes as one step (Ctrl+Return)") : problem);
    m_discard->setEnabled(m_model->isChanged());
}

void MetadataWindow::apply()
{
    const QList<Decision> corrections = m_model->corrections();
    if (!corrections.isEmpty() && !m_model->firstProblem().isValid())
        Q_EMIT applied(corrections);
}

void MetadataWindow::leave(const std::function<void()> &next)
{
    if (!isChanged())
        return next();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Apply the changes?"),
                                     tr("What was changed in the metadata is not applied yet."), QMessageBox::NoButton,
                                     isVisible() ? this : parentWidget());
    question->setObjectName(QStringLiteral("leaveMetadata"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(tr("Apply"), QMessageBox::AcceptRole);
    const QPushButton *drop = question->addButton(tr("Do not apply"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    keep->setEnabled(m_apply->isEnabled());
    connect(keep, &QPushButton::clicked, this, [this, next] {
        apply();
        m_model->discard();
        next();
    });
    connect(drop, &QPushButton::clicked, this, [this, next] {
        m_model->discard();
        next();
    });
    question->open();
}

void MetadataWindow::reject()
{
    leave([this] { QDialog::reject(); });
}

void MetadataWindow::hideEvent(QHideEvent *event)
{
    Settings::setState(geometryKey(), saveGeometry());
    Settings::setState(columnsKey(), m_table->horizontalHeader()->saveState());
    QDialog::hideEvent(event);
}

} // namespace Counterpoint
