#include "models/text/plan_names.h"

#include "support/catch.h"
#include "support/plan_maker.h"

using namespace xushi;
using models::planChoices;
using models::planName;
using session::PlanEntry;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

domain::Period period(const char *first, const char *last)
{
    return domain::Period::between(support::day(first), support::day(last)).value();
}

PlanEntry entry(const char *id, const char *title, const domain::Period &of)
{
    return {1, s(id), s(title), of, {}, 0};
}

} // namespace

TEST_CASE("A plan's name has its year once")
{
    const auto year = period("2024-01-01", "2024-12-31");
    CHECK(planName(s("2024年工作计划"), year) == s("2024年工作计划"));
    CHECK(planName(s("工作计划"), year) == s("工作计划 (2024)"));
    CHECK(planName(s("2023年工作计划"), year) == s("2023年工作计划 (2024)"));
    CHECK(planName(s("三年行动"), period("2024-01-01", "2026-12-31")) == s("三年行动 (2024–2026)"));
}

TEST_CASE("Plans in a list begin with their year, stand by it, and those of one name and year are told apart")
{
    const auto this_ = period("2024-01-01", "2024-12-31");
    const auto next = period("2025-01-01", "2025-12-31");
    QStringList names;
    for (const auto &choice :
         planChoices({{entry("c", "计划", next), entry("a", "计划", this_), entry("b", "计划", this_)}}))
        names += choice.name;
    CHECK(names == QStringList{s("2024 · 计划 (a)"), s("2024 · 计划 (b)"), s("2025 · 计划")});
}

TEST_CASE("A plan that only came by a merge says so in a list, until it is chosen")
{
    PlanEntry merged = entry("b", "别的计划", period("2024-01-01", "2024-12-31"));
    merged.isLoaded = false;
    const PlanEntry own = entry("a", "计划", period("2024-01-01", "2024-12-31"));
    CHECK(planChoices({{own, merged}})[1].name == s("2024 · 别的计划 (merged, not in use)"));
    CHECK(planChoices({{own, merged}})[0].name == s("2024 · 计划"));
    CHECK(planChoices({{own, merged}, s("b")})[1].name == s("2024 · 别的计划"));
}
