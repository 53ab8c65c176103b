#pragma once

#include "domain/unit_assessment.h"

#include <QString>

/// What is said about a unit or about any set of indicators, in words that several models share.
namespace xushi::models {

/// "Rank 4" (第 4 名); a dash when there is none.
QString rankText(std::optional<int> rank);

/// How the rank comes about, as a sentence; docs/semantics.md, Units.
QString rankRule();

/// "+2", "-1", "same" (持平), or a dash.
QString rankChangeText(std::optional<int> change);

/// The same as a sentence for who does not see the arrow.
QString rankChangeSentence(std::optional<int> change);

/// "Met 1, On track 2": the statuses that occur; a word for none.
QString countsText(const domain::StatusCounts &counts);

/// "86%", or a dash when nothing is due.
QString reportingText(const domain::Reporting &reporting);

/// "6 of 7 indicators reported this quarter".
QString reportingSentence(const domain::Reporting &reporting);

} // namespace xushi::models
