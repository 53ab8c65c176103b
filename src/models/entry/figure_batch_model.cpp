#include "models/entry/figure_batch_model.h"

#include "models/tables/concern.h"
#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/joined.h"
#include "wording/plan_words.h"

namespace xushi::models {

bool FigureBatchModel::Outcome::isReady() const
{
    return preview && !isPending && preview->kind == EntryPreview::Kind::Ready;
}

FigureBatchModel::FigureBatchModel(int columns, int outcomeColumn, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns), m_outcomeColumn(outcomeColumn)
{
}

int FigureBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int FigureBatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString FigureBatchModel::outcomeText(int row) const
{
    const Outcome outcome = outcomeOf(row);
    if (!outcome.preview)
        return {};
    if (outcome.isWarned())
        return oneAfterAnother(outcome.preview->warnings);
    return outcome.isReady() ? outcome.preview->after.word : outcome.preview->text;
}

SortKey FigureBatchModel::outcomeKey(int row) const
{
    const Outcome outcome = outcomeOf(row);
    if (!outcome.preview)
        return SortKey::nothing();
    if (outcome.isRefused() || outcome.isWarned())
        return SortKey::number(outcome.isRefused() ? -2 : -1);
    return outcome.isReady() ? byConcern(outcome.preview->after.status) : SortKey::nothing();
}

QVariant FigureBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(head(column).isFigure);
    case IndicatorRole:
        return indicatorOf(row);
    case KeyRole:
        return keyOf(row);
    default:
        break;
    }
    const Outcome outcome = outcomeOf(row);
    if (column != m_outcomeColumn || !outcome.preview)
        return {};
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(outcome.preview->text);
    case StatusRole:
        return outcome.isReady() && !outcome.isWarned() ? QVariant::fromValue(outcome.preview->after.status)
                                                        : QVariant();
    case DueSoonRole: // to be looked at once more
        return outcome.isWarned();
    case OverdueRole: // not accepted
        return outcome.isRefused();
    default:
        return {};
    }
}

QVariant FigureBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < m_columns;
    return isColumn ? headData(head(section), role) : QVariant();
}

void FigureBatchModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

} // namespace xushi::models
