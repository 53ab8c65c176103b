#include "domain/rules_edition.h"

#include "support/catch.h"

#include <algorithm>

using namespace xushi::domain;

TEST_CASE("the rules of a day are those of the newest edition that had begun")
{
    CHECK(rulesOn(QDate(2024, 9, 30)) == 1);
    CHECK(rulesOn(QDate(2026, 11, 29)) == 1);
    CHECK(rulesOn(QDate(2026, 11, 30)) == 2);
    CHECK(rulesOn(QDate(2020, 1, 1)) == 1); // before the program
    CHECK(rulesOn(QDate(2100, 1, 1)) == presentRules);
}

TEST_CASE("editions are numbered from 1 on and begin one after the other")
{
    for (std::size_t i = 0; i < rulesEditions.size(); ++i)
        CHECK(rulesEditions[i].number == static_cast<int>(i) + 1);
    const auto begins = [](const RulesEdition &one) { return QDate(one.year, one.month, one.day); };
    CHECK(std::is_sorted(rulesEditions.begin(), rulesEditions.end(),
                         [&](const RulesEdition &a, const RulesEdition &b) { return begins(a) < begins(b); }));
}
