#pragma once

#include "domain/assessment.h"

/// An indicator's figures in a table: the figure apart from the unit of measure, so that figures line up.
namespace xushi::models {

/// "26.25", or a dash.
QString figureText(const std::optional<domain::Quantity> &quantity);

/// The same with the indicator's unit of measure: "27 项".
QString figureText(const std::optional<domain::Quantity> &quantity, const domain::Indicator &indicator);

/// "35", "≤ 0.1891".
QString targetFigure(const domain::Indicator &indicator);

/// The unit of measure as it follows the target's figure: " 项", "%".
QString unitTail(const domain::Indicator &indicator);

/// Both: "35 项".
QString targetText(const domain::Indicator &indicator);

/// "57.1%", or a dash.
QString completionFigure(const domain::Assessment &assessment);

} // namespace xushi::models
