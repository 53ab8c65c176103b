#pragma once

#include "domain/unit_assessment.h"

#include <QString>

/// Words about a unit or any set of indicators, which several models share.
namespace xushi::models {

/// "Rank 4" (第 4 名); a dash when there is none.
QString rankText(std::optional<int> rank);

/// A sentence that says how the rank is worked out; docs/semantics.md, Units.
QString rankRule();

/// "+2", "-1", "same" (持平), or a dash.
QString rankChangeText(std::optional<int> change);

/// The same as a sentence, for users who do not see the arrow.
QString rankChangeSentence(std::optional<int> change);

/// "Met 1, On track 2": the statuses that occur; a word if none does.
QString countsText(const domain::StatusCounts &counts);

/// "86%", or a dash when nothing is due.
QString reportingText(const domain::Reporting &reporting);

/// "6 of 7 indicators reported this quarter".
QString reportingSentence(const domain::Reporting &reporting);

} // namespace xushi::models
