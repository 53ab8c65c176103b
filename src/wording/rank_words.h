#pragma once

#include "domain/unit_assessment.h"

#include <QString>

namespace xushi::wording {

/// A rank as a table shows it: "3", "3, shared" (并列3), a dash for none.
QString rankFigure(const domain::UnitAssessment &unit);

} // namespace xushi::wording
