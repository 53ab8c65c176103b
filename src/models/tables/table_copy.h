#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace xushi::models {

class ViewSource;

/// A table as it goes on the clipboard.
struct TableCopy {
    QString text; ///< tab-separated values: the head, then a line for each row, each ended by a line feed
    QString html; ///< one table with the caption, figures aligned to the right, all text escaped
};

/// The words that the model shows in these columns, under their heads, all rows. Line breaks and tabs in a cell become
/// a space; nothing else is changed.
TableCopy copyOf(const QAbstractItemModel &model, const QList<int> &columns, const QString &caption);

/// "甲局 · 截至2024年9月30日": what a table is about and when it was true.
QString copyCaption(const ViewSource &source, const QString &subject);

} // namespace xushi::models
