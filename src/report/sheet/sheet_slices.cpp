#include "report/sheet/sheet_slices.h"

#include <algorithm>
#include <numeric>

namespace xushi::report {

namespace {

/// At least so many lines stay on the page with what follows the table.
constexpr int keptLines = 3;

class Slicer {
public:
    Slicer(const GroupShape &group, const CellHeights &heights, const Room &room)
        : m_group(group),
          m_heights(heights),
          m_room(room),
          m_left(room.left),
          m_repeatsShared(heights.of(group.sharedLines) + room.after <= room.fresh)
    {
    }

    std::vector<GroupSlice> slices();

private:
    [[nodiscard]] double wholeHeight() const;
    [[nodiscard]] bool rowsDone() const { return m_row == m_group.rowLines.size(); }
    [[nodiscard]] bool done() const { return rowsDone() && m_shared == m_group.sharedLines; }
    void turnPage();
    bool takeRows(GroupSlice &slice);
    void takeShared(GroupSlice &slice);
    void leaveRoomAfter(GroupSlice &slice);
    void spread(GroupSlice &slice) const;
    [[nodiscard]] GroupSlice whole() const;

    const GroupShape &m_group;
    const CellHeights &m_heights;
    const Room &m_room;
    double m_left;
    bool m_repeatsShared;
    bool m_fresh = false;
    bool m_onNewPage = false;
    std::size_t m_row = 0; ///< next row, and its next line
    int m_line = 0;
    int m_shared = 0; ///< next line of the shared cells
};

double heightOf(const GroupSlice &slice)
{
    return std::accumulate(slice.rows.begin(), slice.rows.end(), 0.0,
                           [](double sum, const RowSlice &row) { return sum + row.height; });
}

double Slicer::wholeHeight() const
{
    double rows = 0;
    for (const int lines : m_group.rowLines)
        rows += m_heights.of(lines);
    return std::max(rows, m_heights.of(m_group.sharedLines));
}

void Slicer::turnPage()
{
    m_left = m_room.fresh;
    m_fresh = true;
    m_onNewPage = true;
}

/// Takes as many whole rows as fit, or as many lines of a row that is taller than a page. False when nothing fits here
/// but something would fit on a new page.
bool Slicer::takeRows(GroupSlice &slice)
{
    double used = 0;
    while (!rowsDone()) {
        const int lines = m_group.rowLines[m_row];
        const double height = m_heights.of(lines - m_line);
        if (used + height <= m_left) {
            slice.rows.push_back({m_row, m_line, lines, height});
            used += height;
            ++m_row;
            m_line = 0;
            continue;
        }
        const bool tallerThanPage = height > m_room.fresh;
        if (slice.rows.empty() && (m_fresh || tallerThanPage)) {
            const int taken = std::clamp(m_heights.linesIn(m_left), 1, lines - m_line);
            slice.rows.push_back({m_row, m_line, m_line + taken, m_heights.of(taken)});
            m_line += taken;
        }
        break;
    }
    return !slice.rows.empty() || rowsDone();
}

void Slicer::takeShared(GroupSlice &slice)
{
    if (rowsDone() && slice.rows.empty()) // only shared text is left: put it beside an empty row
        slice.rows.push_back({m_group.rowLines.size() - 1, m_group.rowLines.back(), m_group.rowLines.back(), 0});
    slice.height = heightOf(slice);
    slice.sharedFrom = m_repeatsShared ? 0 : m_shared;
    const int fitting = std::max(1, m_heights.linesIn(m_left));
    slice.sharedTo = std::min(m_group.sharedLines, slice.sharedFrom + fitting);
    if (slice.sharedTo > slice.sharedFrom)
        slice.height = std::max(slice.height, m_heights.of(slice.sharedTo - slice.sharedFrom));
    m_shared = slice.sharedTo;
}

/// Moves the group's end to the next page when what must follow it does not fit here.
void Slicer::leaveRoomAfter(GroupSlice &slice)
{
    if (!done() || slice.height + m_room.after <= m_left)
        return;
    const int shared = slice.sharedTo - slice.sharedFrom;
    const bool sharedGoesOn = !m_repeatsShared && shared > 1;
    if (slice.rows.size() > 1 && !sharedGoesOn) {
        m_row = slice.rows.back().row;
        m_line = slice.rows.back().fromLine;
        slice.rows.pop_back();
        slice.height = std::max(heightOf(slice), m_heights.of(shared));
        return;
    }
    RowSlice &row = slice.rows.back();
    if (sharedGoesOn) {
        m_shared -= std::min(keptLines, shared - 1);
        slice.sharedTo = m_shared;
    } else if (row.toLine - row.fromLine > 1) {
        row.toLine -= std::min(keptLines, row.toLine - row.fromLine - 1);
        row.height = m_heights.of(row.toLine - row.fromLine);
        m_row = row.row;
        m_line = row.toLine;
    }
}

/// Makes the rows taller by equal parts where the shared cells are taller than all rows together.
void Slicer::spread(GroupSlice &slice) const
{
    const double more = (slice.height - heightOf(slice)) / static_cast<double>(slice.rows.size());
    for (RowSlice &row : slice.rows)
        row.height += more;
}

GroupSlice Slicer::whole() const
{
    GroupSlice slice;
    slice.onNewPage = m_onNewPage;
    for (std::size_t row = 0; row < m_group.rowLines.size(); ++row)
        slice.rows.push_back({row, 0, m_group.rowLines[row], m_heights.of(m_group.rowLines[row])});
    slice.sharedTo = m_group.sharedLines;
    slice.height = wholeHeight();
    spread(slice);
    return slice;
}

std::vector<GroupSlice> Slicer::slices()
{
    const double needed = wholeHeight() + m_room.after;
    if (needed > m_left && (needed <= m_room.fresh || m_left < m_room.fresh / 3))
        turnPage();
    if (needed <= m_left)
        return {whole()};

    std::vector<GroupSlice> result;
    while (!done()) {
        GroupSlice slice;
        const bool sharedFits = !m_repeatsShared || m_heights.of(m_group.sharedLines) <= m_left;
        if ((!sharedFits && !m_fresh) || !takeRows(slice)) {
            turnPage();
            continue;
        }
        slice.onNewPage = m_onNewPage;
        takeShared(slice);
        leaveRoomAfter(slice);
        spread(slice);
        result.push_back(std::move(slice));
        turnPage();
    }
    return result;
}

} // namespace

std::vector<GroupSlice> sliceGroup(const GroupShape &group, const CellHeights &heights, const Room &room)
{
    return Slicer(group, heights, room).slices();
}

} // namespace xushi::report
