#pragma once

#include "domain/plan/plan.h"

#include <QByteArray>

namespace xushi::exchange {

/// A plan as docs/plan-format.md describes it: UTF-8, indented, quantities as JSON numbers with their exact digits,
/// roles always written, baseline and nodes only if present. readPlan() reads the same plan back.
QByteArray writePlan(const domain::Plan &plan);

} // namespace xushi::exchange
