#include "models/plan/history_model.h"

#include "domain/entry_rules.h"
#include "models/view/view_source.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QDateTime>

namespace xushi::models {

using namespace domain;

namespace {

QString valueText(const JournalRow &row)
{
    if (!row.amount)
        return wording::nothing();
    const bool isGrowth = row.kind == RowKind::Increment && *row.amount >= Quantity();
    return isGrowth ? u'+' + row.amount->toString() : row.amount->toString();
}

bool isHistoryFigure(int column)
{
    return column == HistoryModel::Value || column == HistoryModel::Total;
}

} // namespace

HistoryModel::HistoryModel(ViewSource &source, QString indicator, QObject *parent)
    : TableOf(parent), m_source(source), m_indicator(std::move(indicator))
{
}

Result<void> HistoryModel::refresh()
{
    auto history = m_source.database().await(
        [view = m_source.sharedView(), indicator = m_indicator](session::Workspace &workspace) {
            return session::historyOf(workspace, *view, indicator);
        });
    if (!history)
        return tl::unexpected<Error>(history.error());
    std::vector<HistoryEntry> entries;
    for (auto &one : *history) {
        QString reporter = reporterOf(one.row);
        entries.push_back({std::move(one), std::move(reporter)});
    }
    show(std::move(entries));
    return {};
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Note || index.column() == Reporter ? QVariant(text(entry, index.column()))
                                                                    : QVariant();
    case Qt::AccessibleTextRole:
        return entry.history.voidReason ? tr("%1, voided").arg(text(entry, index.column()))
                                        : text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isHistoryFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case RowIdRole:
        return entry.key();
    case VoidedRole:
        return entry.history.voidReason.has_value();
    case VoidableRole:
        return isVoidable(entry);
    case CorrectableRole:
        return isVoidable(entry) && isCorrectable(entry.history.row.kind);
    default:
        return {};
    }
}

bool HistoryModel::isVoidable(const HistoryEntry &entry) const
{
    return !entry.history.voidReason && m_source.speaksFor(entry.history.row.unit);
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    const JournalRow &row = entry.history.row;
    switch (column) {
    case Day:
        return row.asOf.toString(Qt::ISODate);
    case Kind:
        return wording::word(row.kind);
    case Value:
        return valueText(row);
    case Total:
        return entry.history.total ? entry.history.total->toString() : QString();
    case Note:
        return noteText(entry.history);
    case Reporter:
        return entry.reporter;
    case Recorded:
        return QDateTime::fromMSecsSinceEpoch(row.recordedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

QString HistoryModel::noteText(const session::HistoryRow &history) const
{
    const auto said = PayloadWords::read(history.row.payload);
    QStringList parts;
    if (history.voidReason)
        parts += tr("Voided: %1").arg(history.voidReason->simplified());
    parts += QStringList{said.note, said.reason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString HistoryModel::reporterOf(const JournalRow &row) const
{
    const Unit *unit = m_source.plan().unit(row.unit);
    QStringList parts{unit ? unit->name : row.unit, row.author};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return hint(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isHistoryFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Kind:
        return tr("Kind");
    case Value:
        return tr("Value");
    case Total:
        return tr("Total");
    case Note:
        return tr("Note");
    case Reporter:
        return tr("Reported by");
    default:
        return tr("Entered");
    }
}

QString HistoryModel::hint(Column column)
{
    switch (column) {
    case Day:
        return tr("The day that the figure is true of");
    case Kind:
        return tr("An increment adds, a reading is the total at the end of its day");
    case Value:
        return tr("The figure as it was entered");
    case Total:
        return tr("The actual at the end of that day, from this row and those before it");
    case Note:
        return tr("What was said with it, and why it was voided");
    case Reporter:
        return tr("The unit that reported it");
    case Recorded:
        return tr("When it was entered, whatever day it is true of");
    }
    return {};
}

} // namespace xushi::models
