#include "models/plan/history_model.h"

#include "domain/entry/entry_rules.h"
#include "models/tables/plain_tool_tip.h"
#include "models/view/task_scope.h"
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
    : TableOf(columns, parent), m_source(source), m_indicator(std::move(indicator)), m_reading(source.database())
{
}

void HistoryModel::refresh()
{
    m_reading.ask([view = m_source.sharedView(), indicator = m_indicator](
                      session::Workspace &workspace) { return session::historyOf(workspace, *view, indicator); },
                  [this](const Result<std::vector<session::HistoryRow>> &history) {
                      if (!history) {
                          Q_EMIT failed(history.error());
                          return;
                      }
                      std::vector<HistoryEntry> entries;
                      for (const auto &one : *history)
                          entries.push_back({one, reporterOf(one.row)});
                      show(std::move(entries));
                      Q_EMIT refreshed();
                  });
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
        return index.column() == Note || index.column() == Reporter
                   ? QVariant(plainToolTip(text(entry, index.column())))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return entry.history.voidReason ? tr("%1, voided").arg(text(entry, index.column()))
                                        : text(entry, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(isHistoryFigure(index.column()));
    case SortRole:
        return QVariant::fromValue(sortKey(entry, index.column()));
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

SortKey HistoryModel::sortKey(const HistoryEntry &entry, int column) const
{
    const JournalRow &row = entry.history.row;
    switch (column) {
    case Day:
        return SortKey::of(std::optional(row.asOf));
    case Value:
        return SortKey::of(row.amount);
    case Total:
        return SortKey::of(entry.history.total);
    case Recorded:
        return SortKey::number(row.recordedAt);
    default:
        return SortKey::textIfAny(text(entry, column));
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
    QStringList parts{unitName(m_source, row.unit), row.author};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ColumnHead HistoryModel::head(int column) const
{
    switch (column) {
    case Day:
        return {tr("Day"), tr("The day of the figure")};
    case Kind:
        return {tr("Kind"), tr("An increment adds, a reading is the total at the end of its day")};
    case Value:
        return {tr("Value"), tr("The figure as it was entered"), true};
    case Total:
        return {tr("Total"), tr("The actual at the end of that day, from this row and those before it"), true};
    case Note:
        return {tr("Note"), tr("What was said with it, and why it was voided")};
    case Reporter:
        return {tr("Reported by"), tr("The unit that reported it")};
    default:
        return {tr("Entered"), tr("When it was entered")};
    }
}

} // namespace xushi::models
