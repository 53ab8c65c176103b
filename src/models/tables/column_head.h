#pragma once

#include <QString>
#include <QVariant>

namespace xushi::models {

/// What the head of a table's column says.
struct ColumnHead {
    QString title;
    QString hint = {};     ///< what the column shows, in a sentence: the head's tooltip
    bool isFigure = false; ///< figures stand to the right of their cells, and so does the head
    QString spoken = {};   ///< what a screen reader says, where that is not the title
};

/// How a cell with a figure, or with words, is aligned: for Qt::TextAlignmentRole.
int alignmentOf(bool isFigure);

/// What a model's `headerData` answers for a column with this head.
QVariant headData(const ColumnHead &head, int role);

} // namespace xushi::models
