#pragma once

#include "domain/plan/plan.h"

#include <QByteArray>

namespace xushi::exchange {

/// The plan file that the program ships with, data/plan_2024.json, compiled in.
QByteArray builtInPlanJson();

/// The plan in that file.
domain::Plan builtInPlan();

} // namespace xushi::exchange
