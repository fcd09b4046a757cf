// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store.h"

#include "articledao.h"
#include "claimdao.h"
#include "consistency.h"
#include "findingdao.h"
#include "holder.h"
#include "infodao.h"
#include "journaldao.h"
#include "migrator.h"
#include "opening.h"
#include "pasteddao.h"
#include "sqlerror.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Counterpoint
{

class Store::Private
{
public:
    OpenedStore opened;
    QString path;
    Clock clock;

    [[nodiscard]] const Connection &connection() const { return *opened.connection; }
    [[nodiscard]] Result<void> mayChange() const;
    [[nodiscard]] Result<void> mayReplace(const Analysis &analysis) const;
    [[nodiscard]] Result<HandWork> handWork() const;
    [[nodiscard]] Result<HandWork> append(const JournalStep &step, const std::optional<PastedText> &text = {});
    [[nodiscard]] Result<HandWork> walk(const std::optional<JournalStep> &step, bool isRedo);
    [[nodiscard]] Result<void> applyClaim(const JournalStep &step, bool isForward) const;
    [[nodiscard]] Result<HandWork> finish(Transaction &transaction);
};

Result<void> Store::Private::mayChange() const
{
    if (opened.notice)
        return failure(ErrorCode::StoreReadOnly, opened.notice->message, path);
    return {};
}

/** Nothing over something is never meant: a disk was not there, or the wrong folder was named. */
Result<void> Store::Private::mayReplace(const Analysis &analysis) const
{
    if (!analysis.read.isEmpty() || !analysis.comparison->articles.isEmpty())
        return {};
    const auto count = connection().value( // an article put in by hand may be taken out again, also the last one
        QStringLiteral("SELECT count(*) FROM article WHERE substr(file, 1, %1) <> '%2'")
            .arg(kPastedPrefix.size())
            .arg(kPastedPrefix));
    if (!count)
        return std::unexpected(count.error());
    if (count->toInt() == 0)
        return {};
    return failure(ErrorCode::NothingToCompare,
                   QCoreApplication::translate("Store", "No article was read. The %n article(s) in the store are kept.",
                                               nullptr, count->toInt()),
                   path);
}

Result<HandWork> Store::Private::handWork() const
{
    const JournalDao journal(connection());
    auto claims = ClaimDao(connection()).all();
    auto decisions = journal.inForce();
    auto pasted = decisions ? PastedDao(connection()).chosen(*decisions) : std::unexpected(decisions.error());
    auto undo = journal.nextUndo();
    auto redo = journal.nextRedo();
    if (!claims)
        return std::unexpected(claims.error());
    if (!pasted)
        return std::unexpected(pasted.error());
    if (!undo || !redo)
        return std::unexpected(undo ? redo.error() : undo.error());
    return HandWork{*std::move(claims), *std::move(decisions), *std::move(pasted), *std::move(undo), *std::move(redo)};
}

Result<HandWork> Store::Private::finish(Transaction &transaction)
{
    auto after = handWork();
    if (!after)
        return after;
    if (auto done = transaction.commit(); !done)
        return std::unexpected(done.error());
    opened.isFresh = false;
    return after;
}

Result<void> Store::Private::applyClaim(const JournalStep &step, bool isForward) const
{
    const std::optional<Claim> &wanted = isForward ? step.claimAfter : step.claimBefore;
    const std::optional<Claim> &other = isForward ? step.claimBefore : step.claimAfter;
    const ClaimDao claims(connection());
    if (wanted)
        return claims.put(*wanted);
    return other ? claims.remove(other->id) : Result<void>();
}

Result<HandWork> Store::Private::append(const JournalStep &step, const std::optional<PastedText> &text)
{
    Transaction transaction(connection());
    if (auto done = transaction.begin(); !done)
        return std::unexpected(done.error());
    const QDateTime now = clock();
    if (text) {
        if (auto done = PastedDao(connection()).put(*text, now); !done)
            return std::unexpected(done.error());
    }
    if (auto done = JournalDao(connection()).append(step, now); !done)
        return std::unexpected(done.error());
    if (auto done = applyClaim(step, true); !done)
        return std::unexpected(done.error());
    return finish(transaction);
}

Result<HandWork> Store::Private::walk(const std::optional<JournalStep> &step, bool isRedo)
{
    if (!step)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is nothing to undo or redo."),
                       path);
    Transaction transaction(connection());
    if (auto done = transaction.begin(); !done)
        return std::unexpected(done.error());
    if (auto done = JournalDao(connection()).setDone(step->id, isRedo); !done)
        return std::unexpected(done.error());
    if (auto done = applyClaim(*step, isRedo); !done)
        return std::unexpected(done.error());
    return finish(transaction);
}

Store::Store(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Store::~Store()
{
    const bool isWriter = !d->path.isEmpty() && !d->opened.notice;
    if (isWriter) // before the lock is let go of: the next holder leaves a note of its own
        Holder::leave(d->path);
    const bool isUnused = isWriter && d->opened.isFresh;
    if (isUnused)
        QFile::remove(d->path);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, StoreMode mode, Clock clock)
{
    auto opened = openStoreFile(path, mode);
    if (!opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(
        std::make_unique<Private>(Private{*std::move(opened), QFileInfo(path).absoluteFilePath(), std::move(clock)})));
}

Result<std::unique_ptr<Store>> Store::openInMemory(Clock clock)
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    const auto migrations = builtInMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    if (auto done = migrate(**connection, *migrations); !done)
        return std::unexpected(done.error());
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(
        Private{OpenedStore{nullptr, *std::move(connection), std::nullopt, false}, {}, std::move(clock)})));
}

QString Store::path() const
{
    return d->path;
}

bool Store::isReadOnly() const
{
    return d->opened.notice.has_value();
}

std::optional<Error> Store::notice() const
{
    return d->opened.notice;
}

Result<StoreContents> Store::load() const
{
    StoreContents contents;
    Transaction transaction(d->connection());
    if (auto done = transaction.beginReading(); !done)
        return std::unexpected(done.error());
    const InfoDao info(d->connection());
    const auto isFilled = info.isFilled();
    if (!isFilled)
        return std::unexpected(isFilled.error());
    if (*isFilled) {
        Comparison comparison;
        if (auto done = info.load(contents.analysis, comparison); !done)
            return std::unexpected(done.error());
        if (auto done = ArticleDao(d->connection()).load(comparison.articles, contents.analysis.read); !done)
            return std::unexpected(done.error());
        if (auto done = FindingDao(d->connection()).load(comparison); !done)
            return std::unexpected(done.error());
        if (!isConsistent(comparison))
            return damaged(QCoreApplication::translate("Store", "a finding leads nowhere"), d->path);
        contents.analysis.comparison = std::make_shared<const Comparison>(std::move(comparison));
    }
    auto handWork = d->handWork();
    if (!handWork)
        return std::unexpected(handWork.error());
    contents.handWork = *std::move(handWork);
    return contents;
}

Result<void> Store::save(const Analysis &analysis)
{
    if (auto may = d->mayChange(); !may)
        return may;
    const Comparison &comparison = *analysis.comparison;
    Transaction transaction(d->connection());
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto may = d->mayReplace(analysis); !may)
        return may;
    if (auto done = InfoDao(d->connection()).save(analysis); !done)
        return done;
    if (auto done = ArticleDao(d->connection()).save(comparison.articles, analysis.read, comparison.engineVersion);
        !done)
        return done;
    if (auto done = FindingDao(d->connection()).save(comparison); !done)
        return done;
    auto done = transaction.commit();
    if (done)
        d->opened.isFresh = false;
    return done;
}

Result<HandWork> Store::appendDecisions(const QList<Decision> &decisions)
{
    if (auto may = d->mayChange(); !may)
        return std::unexpected(may.error());
    return decisions.isEmpty() ? d->handWork() : d->append({0, decisions, {}, {}});
}

Result<HandWork> Store::paste(const PastedText &text, const QList<Decision> &decisions)
{
    if (auto may = d->mayChange(); !may)
        return std::unexpected(may.error());
    return d->append({0, decisions, {}, {}}, text);
}

Result<HandWork> Store::saveClaim(const Claim &claim)
{
    if (auto may = d->mayChange(); !may)
        return std::unexpected(may.error());
    auto before = ClaimDao(d->connection()).find(claim.id);
    if (!before)
        return std::unexpected(before.error());
    return d->append({0, {}, *std::move(before), claim});
}

Result<HandWork> Store::removeClaim(const QString &id)
{
    if (auto may = d->mayChange(); !may)
        return std::unexpected(may.error());
    auto before = ClaimDao(d->connection()).find(id);
    if (!before)
        return std::unexpected(before.error());
    if (!*before)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no such claim."), d->path);
    return d->append({0, {}, *std::move(before), {}});
}

Result<HandWork> Store::undo()
{
    if (auto may = d->mayChange(); !may)
        return std::unexpected(may.error());
    const auto step = JournalDao(d->connection()).nextUndo();
    return step ? d->walk(*step, false) : Result<HandWork>(std::unexpected(step.error()));
}

Result<HandWork> Store::redo()
{
    if (auto may = d->mayChange(); !may)
        return std::unexpected(may.error());
    const auto step = JournalDao(d->connection()).nextRedo();
    return step ? d->walk(*step, true) : Result<HandWork>(std::unexpected(step.error()));
}

Result<void> Store::copyTo(const QString &path) const
{
    return copyDatabase(d->connection(), QFileInfo(path).absoluteFilePath());
}

} // namespace Counterpoint
