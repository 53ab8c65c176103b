#pragma once

#include "domain/plan/plan.h"
#include "domain/values/token.h"

#include <array>

/// The spelling of what a plan says.
namespace xushi::domain {

// clang-format off
template <> struct Tokens<Accumulation> {
    static constexpr std::array all{std::pair{Accumulation::Flow, "flow"}, std::pair{Accumulation::Level, "level"},
                                    std::pair{Accumulation::Ratio, "ratio"}};
};
template <> struct Tokens<Direction> {
    static constexpr std::array all{std::pair{Direction::AtLeast, "at_least"}, std::pair{Direction::AtMost, "at_most"}};
};
template <> struct Tokens<Comparison> {
    static constexpr std::array all{std::pair{Comparison::AtLeast, "at_least"}, std::pair{Comparison::AtMost, "at_most"},
                                    std::pair{Comparison::MoreThan, "more_than"}, std::pair{Comparison::LessThan, "less_than"},
                                    std::pair{Comparison::About, "about"}, std::pair{Comparison::Range, "range"},
                                    std::pair{Comparison::Rank, "rank"}};
};
template <> struct Tokens<Commitment> {
    static constexpr std::array all{std::pair{Commitment::Firm, "firm"}, std::pair{Commitment::Strive, "strive"}};
};
template <> struct Tokens<Schedule> {
    static constexpr std::array all{std::pair{Schedule::Linear, "linear"}, std::pair{Schedule::Constant, "constant"},
                                    std::pair{Schedule::YearEnd, "year_end"}, std::pair{Schedule::Nodes, "nodes"}};
};
template <> struct Tokens<Role> {
    static constexpr std::array all{std::pair{Role::Lead, "lead"}, std::pair{Role::Joint, "joint"},
                                     std::pair{Role::Support, "support"}};
};
// clang-format on

} // namespace xushi::domain
