#include "ui/tables/column_layout.h"

#include <algorithm>
#include <numeric>

namespace xushi::ui {

namespace {

/// Distributes `amount` in proportion to the weights, from running totals, so that rounding errors do not add up.
void share(std::vector<int> &widths, const std::vector<int> &weights, int amount)
{
    const long long all = std::accumulate(weights.begin(), weights.end(), 0LL);
    if (all == 0)
        return;
    long long before = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const long long after = before + weights[i];
        widths[i] += static_cast<int>(after * amount / all - before * amount / all);
        before = after;
    }
}

/// The columns that fit.
std::vector<bool> shown(const std::vector<ColumnNeed> &needs, int available)
{
    std::vector<bool> isShown(needs.size(), true);
    int least =
        std::accumulate(needs.begin(), needs.end(), 0, [](int sum, const auto &need) { return sum + need.least; });
    while (least > available) {
        std::size_t next = needs.size();
        for (std::size_t i = 0; i < needs.size(); ++i)
            if (isShown[i] && needs[i].dropOrder > 0
                && (next == needs.size() || needs[i].dropOrder < needs[next].dropOrder))
                next = i;
        if (next == needs.size())
            break;
        isShown[next] = false;
        least -= needs[next].least;
    }
    return isShown;
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int available)
{
    const std::vector<bool> isShown = shown(needs, available);
    std::vector<int> widths;
    std::vector<int> squeezable;
    std::vector<int> growable;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        widths.push_back(isShown[i] ? needs[i].natural : 0);
        squeezable.push_back(isShown[i] ? needs[i].natural - needs[i].least : 0);
        growable.push_back(isShown[i] ? needs[i].most - needs[i].natural : 0);
    }
    const auto sum = [](const std::vector<int> &values) { return std::accumulate(values.begin(), values.end(), 0); };
    const int spare = available - sum(widths);
    if (spare < 0) {
        share(widths, squeezable, -std::min(-spare, sum(squeezable)));
        return widths;
    }
    share(widths, growable, std::min(spare, sum(growable)));
    std::vector<int> elastic = widths;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (growable[i] > 0)
            elastic[i] = 0;
    share(widths, elastic, available - sum(widths));
    return widths;
}

} // namespace xushi::ui
