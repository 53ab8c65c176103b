#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace xushi::models {

class ViewSource;

/// A table for the clipboard.
struct TableCopy {
    QString text; ///< tab-separated values: the head, then a line for each row, each ended by a line feed
    QString html; ///< one table with the caption, figures aligned to the right, all text escaped
};

/// Copies these columns as the model shows them, with their heads and all rows. Line breaks and tabs in a cell become a
/// space; nothing else is changed.
TableCopy copyOf(const QAbstractItemModel &model, const QList<int> &columns, const QString &caption);

/// "甲局 · 截至2024年9月30日": what a table is about, and its as-of day.
QString copyCaption(const ViewSource &source, const QString &subject);

} // namespace xushi::models
