#include "models/tables/column_head.h"

#include "models/tables/plain_tool_tip.h"

namespace xushi::models {

int alignmentOf(bool isFigure)
{
    return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant headData(const ColumnHead &head, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return head.title;
    case Qt::AccessibleTextRole:
        return head.spoken.isEmpty() ? head.title : head.spoken;
    case Qt::ToolTipRole:
        return head.hint.isEmpty() ? QVariant() : QVariant(plainToolTip(head.hint));
    case Qt::TextAlignmentRole:
        return alignmentOf(head.isFigure);
    default:
        return {};
    }
}

} // namespace xushi::models
