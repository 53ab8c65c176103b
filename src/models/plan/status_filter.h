#pragma once

#include "domain/assessment.h"

#include <QString>

namespace xushi::models {

/// "Only those behind: 3 of 22 indicators", above a table that lists one status.
QString filterSentence(domain::Status status, int shown, int all);

/// What stands in the place of a table in which no indicator has that status.
QString nothingFiltered(domain::Status status);

} // namespace xushi::models
