#include "report/sheet/sheet_slices.h"

#include "support/catch.h"

#include <algorithm>

using namespace xushi::report;

namespace {

/// A line is 10 high and a cell's padding is 2, so a row of one line is 12 high.
constexpr CellHeights heights{10, 2};

/// "1.0-1 2.0-3 |0-4" is rows 1 and 2 with their lines, and the shared lines; ">" a new page.
std::string told(const std::vector<GroupSlice> &slices)
{
    std::string text;
    for (const GroupSlice &slice : slices) {
        text += slice.onNewPage ? ">" : "";
        for (const RowSlice &row : slice.rows)
            text +=
                std::to_string(row.row) + "." + std::to_string(row.fromLine) + "-" + std::to_string(row.toLine) + " ";
        text += "|" + std::to_string(slice.sharedFrom) + "-" + std::to_string(slice.sharedTo) + "\n";
    }
    return text;
}

double sumOfRows(const GroupSlice &slice)
{
    double sum = 0;
    for (const RowSlice &row : slice.rows)
        sum += row.height;
    return sum;
}

} // namespace

TEST_CASE("a group that fits stays whole, its rows sharing what the cells beside them need")
{
    const auto slices = sliceGroup({{1, 1}, 4}, heights, {100, 100});
    CHECK(told(slices) == "0.0-1 1.0-1 |0-4\n");
    CHECK(slices[0].height == 42);
    CHECK(slices[0].rows[0].height == 21);
}

TEST_CASE("a group that fits on a new page only goes there whole where less than a third of this one stays empty")
{
    CHECK(told(sliceGroup({{1, 1}, 4}, heights, {23, 100})) == ">0.0-1 1.0-1 |0-4\n");
    CHECK(told(sliceGroup({{1, 1}, 4}, heights, {42, 100})) == "0.0-1 1.0-1 |0-4\n");
    CHECK(told(sliceGroup({{1, 1}, 8}, heights, {62, 100})) == "0.0-1 1.0-1 |0-5\n>1.1-1 |5-8\n");
    CHECK(told(sliceGroup({{1, 1, 1, 1}, 2}, heights, {40, 100})) == "0.0-1 1.0-1 2.0-1 |0-2\n>3.0-1 |0-2\n");
    CHECK(told(sliceGroup({{7}, 1}, heights, {52, 100})) == "0.0-5 |0-1\n>0.5-7 |0-1\n");
    CHECK(told(sliceGroup({{1}, 1}, heights, {50, 100, 60})) == ">0.0-1 |0-1\n"); // one line cannot be cut
}

TEST_CASE("where a text is cut, three lines or more go on, and the cells beside it have room")
{
    CHECK(told(sliceGroup({{1}, 6}, heights, {52, 100})) == "0.0-1 |0-3\n>0.1-1 |3-6\n");
    const auto slices = sliceGroup({{1}, 8, 4}, heights, {62, 100});
    CHECK(told(slices) == "0.0-1 |0-5\n>0.1-1 |5-8\n");
    CHECK(slices[1].height == 42); // of the four repeated lines
}

TEST_CASE("a group taller than a page is cut between rows, with the shared cells repeated")
{
    CHECK(told(sliceGroup({std::vector<int>(10, 1), 2}, heights, {50, 60}))
          == "0.0-1 1.0-1 2.0-1 3.0-1 |0-2\n>4.0-1 5.0-1 6.0-1 7.0-1 8.0-1 |0-2\n>9.0-1 |0-2\n");
}

TEST_CASE("a group taller than a page does not begin in a small rest of one")
{
    CHECK(told(sliceGroup({std::vector<int>(6, 1), 1}, heights, {15, 60})).starts_with(">0.0-1"));
}

TEST_CASE("a row taller than a page is cut between its lines")
{
    CHECK(told(sliceGroup({{8}, 1}, heights, {52, 52})) == "0.0-5 |0-1\n>0.5-8 |0-1\n");
}

TEST_CASE("shared text taller than a page goes on beside an empty row")
{
    CHECK(told(sliceGroup({{1, 1}, 12}, heights, {52, 52})) == "0.0-1 1.0-1 |0-5\n>1.1-1 |5-9\n>1.1-1 |9-12\n");
}

TEST_CASE("a tall last row is cut rather than moved away from a page that would stay empty")
{
    CHECK(told(sliceGroup({{1, 7}, 1}, heights, {100, 100, 40})) == "0.0-1 1.0-4 |0-1\n>1.4-7 |0-1\n");
    CHECK(told(sliceGroup({{4, 2}, 1}, heights, {70, 70, 20})) == "0.0-4 |0-1\n>1.0-2 |0-1\n");
}

TEST_CASE("what follows a group finds room on the page of its end, with a row beside it")
{
    CHECK(told(sliceGroup({{1, 1}, 1}, heights, {30, 100, 40})) == ">0.0-1 1.0-1 |0-1\n");
    CHECK(told(sliceGroup({std::vector<int>(8, 1), 1}, heights, {100, 100, 40}))
          == "0.0-1 1.0-1 2.0-1 3.0-1 4.0-1 5.0-1 6.0-1 |0-1\n>7.0-1 |0-1\n");
    CHECK(told(sliceGroup({{8}, 1}, heights, {100, 100, 40})) == "0.0-5 |0-1\n>0.5-8 |0-1\n");
    CHECK(told(sliceGroup({{1}, 8}, heights, {100, 100, 40})) == "0.0-1 |0-5\n>0.1-1 |5-8\n");
}

TEST_CASE("whatever the group, its slices hold all of it once and fit their pages")
{
    unsigned seed = 1;
    const auto random = [&seed](int most) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 16U) % static_cast<unsigned>(most));
    };
    for (int round = 0; round < 3000; ++round) {
        GroupShape group;
        for (int rows = 1 + random(round % 3 == 0 ? 40 : 5); rows > 0; --rows)
            group.rowLines.push_back(1 + random(round % 5 == 0 ? 30 : 4));
        group.sharedLines = random(40);
        group.repeatedLines = random(group.sharedLines + 1);
        const Room room{static_cast<double>(random(200)), 200.0, static_cast<double>(random(2) * 60)};
        const auto slices = sliceGroup(group, heights, room);

        std::vector<int> seen(group.rowLines.size(), 0);
        int shared = 0;
        for (const GroupSlice &slice : slices) {
            CHECK_FALSE(slice.rows.empty());
            const double roomHere = slice.onNewPage ? room.fresh : room.left;
            CHECK(slice.height <= roomHere + 1e-6);
            // Of a page that the group goes on from, at most a third and what cannot be parted stays empty.
            if (&slice != &slices.back())
                CHECK(roomHere - slice.height <= room.fresh / 3 + heights.of(3));
            CHECK(sumOfRows(slice) == Approx(slice.height));
            for (const RowSlice &row : slice.rows) {
                CHECK(row.fromLine == seen[row.row]);
                seen[row.row] = row.toLine;
            }
            CHECK((slice.sharedFrom == 0 || slice.sharedFrom == shared));
            shared = std::max(shared, slice.sharedTo);
        }
        const bool isWhole = group.rowLines == std::vector<int>{1} && group.sharedLines <= 1;
        if (slices.front().onNewPage)
            CHECK((room.left <= room.fresh / 3 || isWhole));
        CHECK(seen == group.rowLines);
        CHECK(shared == group.sharedLines);
        CHECK(slices.back().height + room.after <= (slices.back().onNewPage ? room.fresh : room.left) + 1e-6);
        CHECK(std::count_if(slices.begin(), slices.end(), [](const auto &slice) { return !slice.onNewPage; }) <= 1);
    }
}
