#pragma once

#include <cstddef>
#include <vector>

namespace xushi::report {

/// A task's rows on the sheet, as numbers of lines only: what its page breaks depend on.
struct GroupShape {
    std::vector<int> rowLines; ///< of each row's own cells, the tallest one
    int sharedLines = 0;       ///< of the cells that stand beside all rows, the tallest one
};

/// The height of a cell with n lines is n·line + pad.
struct CellHeights {
    double line;
    double pad;

    [[nodiscard]] double of(int lines) const { return lines * line + pad; }
    [[nodiscard]] int linesIn(double height) const { return static_cast<int>((height - pad) / line + 1e-6); }
};

/// What a page shows of one row: its own cells' lines [fromLine, toLine).
struct RowSlice {
    std::size_t row;
    int fromLine;
    int toLine;
    double height;

    friend bool operator==(const RowSlice &, const RowSlice &) = default;
};

/// What a page shows of a group; of the shared cells' lines [sharedFrom, sharedTo).
struct GroupSlice {
    bool onNewPage = false;
    std::vector<RowSlice> rows;
    int sharedFrom = 0;
    int sharedTo = 0;
    double height = 0;

    friend bool operator==(const GroupSlice &, const GroupSlice &) = default;
};

/// The heights that there are for a group: what is left of the page, what a new page offers, and what must
/// follow its end on the same page (the block of signatures).
struct Room {
    double left;
    double fresh;
    double after = 0;
};

/// Cuts a group into the pieces that pages hold; docs/semantics.md, The printed sheet. A group that fits on a page is
/// never cut. One that does not is cut between its rows, with the shared cells repeated on each page; only a row, or
/// shared text, that is taller than a page is cut between its lines. The last piece leaves room for what must follow.
std::vector<GroupSlice> sliceGroup(const GroupShape &group, const CellHeights &heights, const Room &room);

} // namespace xushi::report
