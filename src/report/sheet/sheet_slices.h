#pragma once

#include <cstddef>
#include <vector>

namespace xushi::report {

/// The line counts of a task's rows on the sheet. Page breaks depend on nothing else.
struct GroupShape {
    std::vector<int> rowLines; ///< of the tallest of each row's own cells
    int sharedLines = 0;       ///< of the tallest cell that spans all rows
    int repeatedLines = 0;     ///< of the tallest of these that stands on each page whole
};

/// The height of a cell with n lines is n·line + pad.
struct CellHeights {
    double line;
    double pad;

    [[nodiscard]] double of(int lines) const { return lines * line + pad; }
    [[nodiscard]] int linesIn(double height) const { return static_cast<int>((height - pad) / line + 1e-6); }
};

/// The part of one row on a page: lines [fromLine, toLine) of its own cells.
struct RowSlice {
    std::size_t row;
    int fromLine;
    int toLine;
    double height;

    friend bool operator==(const RowSlice &, const RowSlice &) = default;
};

/// The part of a group on a page; of the shared cells, lines [sharedFrom, sharedTo).
struct GroupSlice {
    bool onNewPage = false;
    std::vector<RowSlice> rows;
    int sharedFrom = 0;
    int sharedTo = 0;
    double height = 0;

    friend bool operator==(const GroupSlice &, const GroupSlice &) = default;
};

/// The heights available for a group: on this page, on a new page, and the height of what must follow its end on the
/// same page (the block of signatures).
struct Room {
    double left;
    double fresh;
    double after = 0;
};

/// Cuts a group into the pieces that pages hold; docs/semantics.md, The printed sheet. A group that fits on the page
/// stays whole. One that does not goes to a new page, whole if it fits there, unless a third of this page or more would
/// stay empty: then it is cut. Where its rows are taller than the cells beside them, it is cut between its rows, with
/// these cells repeated on each page; otherwise the text of these cells goes on over the pages. A row is cut between
/// its lines only where it is taller than a page or a third of one would stay empty. The last piece leaves room for
/// what must follow.
std::vector<GroupSlice> sliceGroup(const GroupShape &group, const CellHeights &heights, const Room &room);

} // namespace xushi::report
