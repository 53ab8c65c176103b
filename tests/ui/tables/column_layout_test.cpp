#include "ui/tables/column_layout.h"

#include "support/catch.h"

#include <numeric>

using xushi::ui::ColumnNeed;
using xushi::ui::columnWidths;

using Widths = std::vector<int>;

TEST_CASE("columns fill the available width, painted ones up to their limit, text beyond it")
{
    const std::vector<ColumnNeed> needs{{50, 50, 50}, {100, 100, 200}};
    CHECK(columnWidths(needs, 150) == Widths{50, 100});
    CHECK(columnWidths(needs, 220) == Widths{50, 170});
    CHECK(columnWidths(needs, 400) == Widths{200, 200});
}

TEST_CASE("columns shrink in proportion to their spare width, never below their minimum")
{
    const std::vector<ColumnNeed> needs{{50, 50, 50}, {60, 100, 100}, {40, 120, 120}};
    CHECK(columnWidths(needs, 210) == Widths{50, 80, 80});
    CHECK(columnWidths(needs, 150) == Widths{50, 60, 40});
    CHECK(columnWidths(needs, 100) == Widths{50, 60, 40}); // the table scrolls
}

TEST_CASE("columns are hidden in their order, and only when they do not fit")
{
    const std::vector<ColumnNeed> needs{{50, 50, 50}, {30, 30, 30, 2}, {40, 60, 60, 1}};
    CHECK(columnWidths(needs, 140) == Widths{50, 30, 60});
    CHECK(columnWidths(needs, 120) == Widths{50, 30, 40});
    CHECK(columnWidths(needs, 119)[2] == 0);
    CHECK(columnWidths(needs, 119)[1] > 0);
    CHECK(columnWidths(needs, 79) == Widths{79, 0, 0});
}

TEST_CASE("no pixel is lost to rounding")
{
    const std::vector<ColumnNeed> needs{{7, 11, 11}, {5, 13, 29}, {3, 17, 17}, {9, 19, 23}};
    for (int available = 24; available < 500; ++available) {
        const auto widths = columnWidths(needs, available);
        CHECK(std::accumulate(widths.begin(), widths.end(), 0) == available);
    }
}
