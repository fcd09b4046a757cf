// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** Everything that contains the words searched for: sentences, not article text, claims, events, discrepancies. */
class SearchModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Where, Text };
    enum class Hit { Sentence, Furniture, Claim, Event, Discrepancy };

    using SnapshotTableModel::SnapshotTableModel;

    void setQuery(const QString &query);
    [[nodiscard]] QString query() const { return m_query; }

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    void rebuild() override;

private:
    struct Row {
        Hit hit = Hit::Sentence;
        QString where;
        QString text;
        QString key;
        QList<SentenceRef> places;
        std::optional<ArticleSpan> span; ///< Of a place that is in no sentence.
    };
    void addArticles();
    void addFindings();
    [[nodiscard]] static QString title(Hit hit);

    QString m_query;
    QList<Row> m_found;
};

} // namespace Counterpoint
