#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace xushi::exchange {

/// Rows of text under a header. A short row is filled up with empty cells.
struct Table {
    QStringList header;
    std::vector<QStringList> rows;
};

/// CSV of csvLine(), for another program: UTF-8 without byte order mark.
QByteArray toCsv(const Table &table);

/// For a terminal: columns padded by display width, two spaces between them, the header underlined, no spaces
/// at the end of a line, and a line feed after each. Line breaks and control characters in a cell become spaces.
/// Columns beyond the end of `rightAligned` are aligned to the left.
QString toAlignedText(const Table &table, const QList<bool> &rightAligned);

} // namespace xushi::exchange
