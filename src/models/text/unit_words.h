#pragma once

#include "domain/unit_assessment.h"

#include <QString>

/// Words about a unit or any set of indicators, which several models share.
namespace xushi::models {

class ViewSource;

/// "Rank 4" (第4名), "Rank 4, shared" (并列第4名); a dash when there is none.
QString rankText(const domain::UnitAssessment &unit);

/// Why a unit has no rank, if it has none; else the same.
QString rankSentence(const domain::UnitAssessment &unit, const domain::Plan &plan, QDate asOf);

/// A sentence that says how the rank is worked out; docs/semantics.md, Units.
QString rankRule(int rankFrom);

/// "+2", "-1", "same" (持平), or a dash.
QString rankChangeText(std::optional<int> change);

/// What changed since the quarter before: the place, and how many indicators trail. `before` may be null.
QString rankChangeSentence(const domain::UnitAssessment &now, const domain::UnitAssessment *before);

/// "Met 1, On track 2": the statuses that occur; a word if none does.
QString countsText(const domain::StatusCounts &counts);

/// The same as seen by `source`: before the plan's period that nothing is judged yet.
QString countsSentence(const ViewSource &source, const domain::StatusCounts &counts);

/// "86%", or a dash when nothing is due.
QString reportingText(const domain::Reporting &reporting);

/// "6 of 7 indicators and tasks reported this quarter".
QString reportingSentence(const domain::Reporting &reporting);

} // namespace xushi::models
