#pragma once

#include "domain/assessment.h"
#include "domain/journal_row.h"
#include "domain/plan/plan.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <utility>

/// The spelling of each enumeration in files, in the database and in output: one table each, read both ways.
namespace xushi::domain {

template <typename E> struct Tokens;

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
template <> struct Tokens<RowKind> {
    static constexpr std::array all{std::pair{RowKind::Reading, "reading"}, std::pair{RowKind::Increment, "increment"},
                                    std::pair{RowKind::Baseline, "baseline"}, std::pair{RowKind::Retarget, "retarget"},
                                    std::pair{RowKind::Note, "note"}, std::pair{RowKind::Measure, "measure"},
                                    std::pair{RowKind::Assign, "assign"}, std::pair{RowKind::Void, "void"},
                                    std::pair{RowKind::Evidence, "evidence"}, std::pair{RowKind::Review, "review"},
                                    std::pair{RowKind::Close, "close"}};
};
template <> struct Tokens<TaskState> {
    static constexpr std::array all{std::pair{TaskState::NotStarted, "not_started"}, std::pair{TaskState::InProgress, "in_progress"},
                                    std::pair{TaskState::Done, "done"}, std::pair{TaskState::Blocked, "blocked"}};
};
template <> struct Tokens<Status> {
    static constexpr std::array all{std::pair{Status::NoData, "no_data"}, std::pair{Status::Met, "met"},
                                    std::pair{Status::Missed, "missed"}, std::pair{Status::YearEnd, "year_end"},
                                    std::pair{Status::NeedsBaseline, "needs_baseline"}, std::pair{Status::OnTrack, "on_track"},
                                    std::pair{Status::Lagging, "lagging"}, std::pair{Status::Behind, "behind"}};
};
template <> struct Tokens<CompletionBasis> {
    static constexpr std::array all{std::pair{CompletionBasis::FromBaseline, "from_baseline"},
                                    std::pair{CompletionBasis::OfTarget, "of_target"},
                                    std::pair{CompletionBasis::OfCap, "of_cap"}};
};
// clang-format on

template <typename E> constexpr QLatin1StringView tokenOf(E value)
{
    for (const auto &[one, token] : Tokens<E>::all)
        if (one == value)
            return QLatin1StringView(token);
    return {};
}

template <typename E> std::optional<E> fromToken(QStringView token)
{
    for (const auto &[one, text] : Tokens<E>::all)
        if (QLatin1StringView(text) == token)
            return one;
    return std::nullopt;
}

/// The accepted spellings, for messages: "lead, support".
template <typename E> QString acceptedTokens()
{
    QStringList accepted;
    for (const auto &[one, token] : Tokens<E>::all)
        accepted += QLatin1StringView(token);
    return accepted.join(QStringLiteral(", "));
}

} // namespace xushi::domain
