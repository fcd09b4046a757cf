// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/metadatamodel.h>

#include <model/enumnames.h>
#include <model/vocabulary.h>
#include <ui/models/tooltip.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

using Column = MetadataModel::Column;

bool isKnown(const PublicationDate &published)
{
    return published.basis != DateBasis::None && published.date.isValid();
}

/** The day or days; an inferred date may be one of several. */
QString daysOf(const PublicationDate &published)
{
    const DateRange range{published.earliest, published.latest, Precision::Range};
    return range.isValid()
        ? isoOf(DateRange{range.first, range.last, range.isDay() ? Precision::Day : Precision::Range})
        : published.date.toString(Qt::ISODate);
}

/** How the day is known, and what else is told of it. */
QString datesTold(const Metadata &metadata, const QLocale &locale)
{
    QStringList lines{metadata.published.rule};
    for (const PublicationDate &other : metadata.otherDates)
        lines += MetadataModel::tr("Also told: %1, %2", "a date, how it was found")
                     .arg(Vocabulary::published(other, locale), other.rule);
    return lines.join(u'\n');
}

QString heading(int column)
{
    switch (column) {
    case Column::Title:
        return MetadataModel::tr("Title");
    case Column::Outlet:
        return MetadataModel::tr("Outlet");
    case Column::Byline:
        return MetadataModel::tr("Byline");
    case Column::Day:
        return MetadataModel::tr("Date");
    case Column::Time:
        return MetadataModel::tr("Time");
    case Column::Zone:
        return MetadataModel::tr("UTC offset");
    case Column::Basis:
        return MetadataModel::tr("Date is");
    case Column::Url:
        return MetadataModel::tr("Address");
    case Column::Archive:
        return MetadataModel::tr("Archived copy");
    case Column::Role:
        return MetadataModel::tr("Role");
    case Column::WireCredit:
        return MetadataModel::tr("Wire credit");
    default:
        return {};
    }
}

} // namespace

MetadataModel::MetadataModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_index ? 0 : static_cast<int>(m_index->comparison().articles.size());
}

int MetadataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MetadataModel::kept(int row, int column) const
{
    const Metadata &metadata = articleAt(row).metadata;
    const PublicationDate &published = metadata.published;
    const bool isStated = isKnown(published) && published.basis != DateBasis::Inferred;
    switch (column) {
    case Title:
        return metadata.title;
    case Outlet:
        return metadata.outlet;
    case Byline:
        return metadata.byline;
    case Day:
        return isStated ? published.date.toString(Qt::ISODate) : QString();
    case Time:
        return isStated && published.time ? timeText(*published.time) : QString();
    case Zone:
        return isStated && published.time && published.utcOffset ? utcOffsetText(*published.utcOffset) : QString();
    case Basis:
        return Vocabulary::dateBasis(isKnown(published) ? published.basis : DateBasis::None);
    case Url:
        return metadata.url;
    case Archive:
        return metadata.archiveUrl;
    case Role:
        return Vocabulary::articleRole(metadata.role);
    case WireCredit:
        return metadata.wireCredit;
    default:
        return {};
    }
}

QString MetadataModel::text(int row, int column) const
{
    const auto edit = m_edits.constFind({keyAt(row), column});
    return edit == m_edits.cend() ? kept(row, column) : *edit;
}

QString MetadataModel::copied(int row, int column) const
{
    if (column == Day && isInferred(row, column))
        return tr("%1 (inferred)", "a date").arg(daysOf(articleAt(row).metadata.published));
    return text(row, column);
}

bool MetadataModel::isInferred(int row, int column) const
{
    const PublicationDate &published = articleAt(row).metadata.published;
    return (column == Day || column == Basis) && published.basis == DateBasis::Inferred && isKnown(published)
        && !isEdited(row, Day);
}

bool MetadataModel::isChanged(int row, int column) const
{
    return isEdited(row, column) && !m_done.contains({keyAt(row), column});
}

/** What depends on a day or time that was taken away goes with it, unless it was typed. */
TypedMoment MetadataModel::momentAt(int row) const
{
    TypedMoment moment{text(row, Day), text(row, Time), text(row, Zone)};
    if (moment.day.trimmed().isEmpty() && !isEdited(row, Time))
        moment.time.clear();
    if (moment.time.trimmed().isEmpty() && !isEdited(row, Zone))
        moment.zone.clear();
    return moment;
}

QString MetadataModel::problem(int row, int column) const
{
    const bool isMoment = column == Day || column == Time || column == Zone;
    if (isMoment && (isEdited(row, Day) || isEdited(row, Time) || isEdited(row, Zone))) {
        const MomentProblems problems = TypedMetadata::problems(momentAt(row), m_locale);
        return column == Day ? problems.day : column == Time ? problems.time : problems.zone;
    }
    if (isMoment || !isEdited(row, column))
        return {};
    const TypedValue typed = value(row, column);
    return typed ? QString() : typed.error();
}

/** Of a field, by its first column. */
TypedValue MetadataModel::value(int row, int column) const
{
    switch (column) {
    case Day:
        return TypedMetadata::published(momentAt(row), m_locale);
    case Url:
    case Archive:
        return TypedMetadata::address(text(row, column));
    case Role:
        return TypedMetadata::role(text(row, column));
    default:
        return text(row, column).simplified();
    }
}

QString MetadataModel::toolTip(int row, int column) const
{
    if (const QString wrong = problem(row, column); !wrong.isEmpty())
        return wrong;
    if (column == Day || column == Basis)
        return isEdited(row, Day) ? QString() : datesTold(articleAt(row).metadata, m_locale);
    return copied(row, column);
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Day && isInferred(row, column) ? daysOf(articleAt(row).metadata.published) : text(row, column);
    case CopyRole:
        return copied(row, column);
    case Qt::EditRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole: {
        const QString wrong = problem(row, column);
        return wrong.isEmpty() ? copied(row, column) : tr("%1: %2").arg(copied(row, column), wrong);
    }
    case ChangedRole:
        return isChanged(row, column);
    case ProblemRole:
        return problem(row, column);
    case InferredRole:
        return isInferred(row, column);
    case ChoicesRole: {
        QStringList choices;
        for (const auto &[value, name] : enumRows(ArticleRole{}))
            choices += Vocabulary::articleRole(value);
        return column == Role ? choices : QStringList();
    }
    case KeyRole:
        return keyAt(row);
    case ItemRole:
        return row;
    default:
        return {};
    }
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr("%1  %2", "letter and file of an article")
            .arg(Vocabulary::badge(section), articleAt(section).place());
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(articleAt(section).place())) : QVariant();
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.isValid() && index.column() != Basis && index.column() != WireCredit && !isReadOnly();
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Counterpoint
