#pragma once

#include "domain/assessment.h"
#include "domain/journal_row.h"
#include "domain/plan/plan_tokens.h"

#include <array>

/// The spelling of what the journal says and of how an indicator stands; that of what a plan says comes along.
namespace xushi::domain {

// clang-format off
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

} // namespace xushi::domain
