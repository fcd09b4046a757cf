// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerview.h"

namespace Counterpoint
{
class ReaderView::Private
{
public:
    SnapshotPtr snapshot;
    Roles roles = defaultRoles();
    std::optional<SentenceRef> selected;
};
ReaderView::ReaderView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
}
ReaderView::~ReaderView() = default;
void ReaderView::setSnapshot(const SnapshotPtr &snapshot)
{
    d->snapshot = snapshot;
}
std::optional<SentenceRef> ReaderView::selectedSentence() const
{
    return d->selected;
}
std::optional<ArticleSpan> ReaderView::selectedSpan() const
{
    return {};
}
Roles ReaderView::visibleRoles() const
{
    return d->roles;
}
int ReaderView::focusedArticle() const
{
    return -1;
}
bool ReaderView::isArticleShown(int) const
{
    return true;
}
bool ReaderView::canGoBack() const
{
    return false;
}
bool ReaderView::canGoForward() const
{
    return false;
}
int ReaderView::zoomPercent() const
{
    return 100;
}
QByteArray ReaderView::saveLayout() const
{
    return {};
}
void ReaderView::restoreLayout(const QByteArray &) { }
void ReaderView::setSelectedSentence(SentenceRef s)
{
    d->selected = s;
    Q_EMIT sentenceSelected(s);
}
void ReaderView::clearSelection()
{
    d->selected.reset();
    Q_EMIT selectionCleared();
}
void ReaderView::showSpan(const ArticleSpan &) { }
void ReaderView::showPair(SentenceRef a, SentenceRef)
{
    setSelectedSentence(a);
}
void ReaderView::setVisibleRoles(Roles roles)
{
    d->roles = roles;
    Q_EMIT visibleRolesChanged(roles);
}
void ReaderView::setRoleVisible(Role role, bool on)
{
    setVisibleRoles(on ? d->roles | role : d->roles & ~Roles(role));
}
void ReaderView::setSearchHits(const QList<ArticleSpan> &) { }
void ReaderView::nextSearchHit() { }
void ReaderView::previousSearchHit() { }
void ReaderView::nextLink() { }
void ReaderView::previousLink() { }
void ReaderView::nextConflict() { }
void ReaderView::previousConflict() { }
void ReaderView::goToCounterpart() { }
void ReaderView::back() { }
void ReaderView::forward() { }
void ReaderView::focusArticle(int) { }
void ReaderView::focusNextPane() { }
void ReaderView::focusPreviousPane() { }
void ReaderView::soloArticle(int) { }
void ReaderView::hideArticle(int) { }
void ReaderView::showAllArticles() { }
void ReaderView::zoomIn() { }
void ReaderView::zoomOut() { }
void ReaderView::resetZoom() { }
void ReaderView::setZoomPercent(int) { }
void ReaderView::setLinkedScrolling(bool) { }
void ReaderView::setOverviewVisible(bool) { }
} // namespace Counterpoint
