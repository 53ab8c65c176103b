#include "report/sheet/sheet_slices.h"

#include <algorithm>
#include <numeric>

namespace xushi::report {

namespace {

/// Where a text is cut, so many lines stay together on either side, if it has them.
constexpr int keptLines = 3;

class Slicer {
public:
    Slicer(const GroupShape &group, const CellHeights &heights, const Room &room)
        : m_group(group), m_heights(heights), m_room(room), m_left(room.left)
    {
    }

    std::vector<GroupSlice> slices();

private:
    [[nodiscard]] double rowsHeight() const;
    [[nodiscard]] double sharedHeight() const { return m_heights.of(m_group.sharedLines); }
    [[nodiscard]] bool isOneLine() const;
    /// About a third of a page.
    [[nodiscard]] bool isTooMuchToWaste(double height) const { return height > m_room.fresh * 0.3; }
    [[nodiscard]] bool repeatsShared() const;
    [[nodiscard]] bool rowsDone() const { return m_row == m_group.rowLines.size(); }
    [[nodiscard]] bool done() const { return rowsDone() && m_shared == m_group.sharedLines; }
    void turnPage();
    bool takeRows(GroupSlice &slice);
    void takeShared(GroupSlice &slice);
    void setHeight(GroupSlice &slice) const;
    void leaveRoomAfter(GroupSlice &slice);
    void spread(GroupSlice &slice) const;
    [[nodiscard]] GroupSlice whole() const;

    const GroupShape &m_group;
    const CellHeights &m_heights;
    const Room &m_room;
    double m_left;
    bool m_repeatsShared = false;
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

double Slicer::rowsHeight() const
{
    return std::accumulate(m_group.rowLines.begin(), m_group.rowLines.end(), 0.0,
                           [&](double sum, int lines) { return sum + m_heights.of(lines); });
}

bool Slicer::isOneLine() const
{
    return m_group.sharedLines <= 1 && m_group.rowLines.size() == 1 && m_group.rowLines.front() <= 1;
}

/// Whether the shared cells stand on each page of the group. Otherwise their text goes on over the pages.
bool Slicer::repeatsShared() const
{
    return rowsHeight() >= sharedHeight() && sharedHeight() <= m_left && sharedHeight() + m_room.after <= m_room.fresh;
}

void Slicer::turnPage()
{
    m_left = m_room.fresh;
    m_fresh = true;
    m_onNewPage = true;
}

/// Takes as many whole rows as fit, and lines of the next one where it may be cut. False when nothing fits here but
/// something would fit on a new page.
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
        const bool mustBeCut = slice.rows.empty() && (m_fresh || height > m_room.fresh);
        if (mustBeCut || isTooMuchToWaste(m_left - used)) {
            const int taken = std::clamp(m_heights.linesIn(m_left - used), 1, lines - m_line);
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
    slice.sharedFrom = m_repeatsShared ? 0 : m_shared;
    const int wanted = m_group.sharedLines - slice.sharedFrom;
    int taken = std::min(wanted, std::max(1, m_heights.linesIn(m_left)));
    if (taken < wanted) // no single lines on the next page
        taken = std::max(std::min(taken, keptLines), std::min(taken, wanted - keptLines));
    slice.sharedTo = slice.sharedFrom + taken;
    m_shared = slice.sharedTo;
    setHeight(slice);
}

/// The height of the slice's rows or of its shared text, whichever is taller, and enough for the repeated cells.
void Slicer::setHeight(GroupSlice &slice) const
{
    slice.height = heightOf(slice);
    if (slice.sharedTo > slice.sharedFrom)
        slice.height = std::max(slice.height, m_heights.of(slice.sharedTo - slice.sharedFrom));
    const double repeated = m_group.repeatedLines > 0 ? m_heights.of(m_group.repeatedLines) : 0;
    if (repeated <= m_left && repeated + m_room.after <= m_room.fresh)
        slice.height = std::max(slice.height, repeated);
}

/// Moves the group's end to the next page when what must follow it does not fit here.
void Slicer::leaveRoomAfter(GroupSlice &slice)
{
    if (!done() || slice.height + m_room.after <= m_left)
        return;
    const int shared = slice.sharedTo - slice.sharedFrom;
    RowSlice &row = slice.rows.back();
    const int own = row.toLine - row.fromLine;
    if (!m_repeatsShared && shared > 1) {
        m_shared -= std::clamp(shared / 2, 1, keptLines);
        slice.sharedTo = m_shared;
    } else if (slice.rows.size() > 1 && (own <= keptLines || !isTooMuchToWaste(m_left - slice.height + row.height))) {
        m_row = row.row;
        m_line = row.fromLine;
        slice.rows.pop_back();
    } else if (own > 1) {
        row.toLine -= std::clamp(own / 2, 1, keptLines);
        row.height = m_heights.of(row.toLine - row.fromLine);
        m_row = row.row;
        m_line = row.toLine;
    }
    setHeight(slice);
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
    slice.height = std::max(rowsHeight(), sharedHeight());
    spread(slice);
    return slice;
}

std::vector<GroupSlice> Slicer::slices()
{
    const double needed = std::max(rowsHeight(), sharedHeight()) + m_room.after;
    if (needed > m_left && (isOneLine() || !isTooMuchToWaste(m_left)))
        turnPage();
    if (needed <= m_left)
        return {whole()};

    m_repeatsShared = repeatsShared();
    std::vector<GroupSlice> result;
    while (!done()) {
        GroupSlice slice;
        if (!takeRows(slice)) {
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
