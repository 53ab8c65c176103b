#pragma once

#include <QString>
#include <QVariant>

namespace xushi::models {

/// What the head of a table's column says.
struct ColumnHead {
    QString title;
    QString hint = {};     ///< a sentence that says what the column shows: the tooltip of the head
    bool isFigure = false; ///< figures are aligned to the right in their cells, and so is the head
    QString spoken = {};   ///< what a screen reader says, if not the title
};

/// The alignment of a cell with a figure, or with words, for Qt::TextAlignmentRole.
int alignmentOf(bool isFigure);

/// The answer of a model's `headerData` for a column with this head.
QVariant headData(const ColumnHead &head, int role);

} // namespace xushi::models
