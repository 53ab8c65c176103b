#pragma once

#include "domain/plan/plan_comparison.h"
#include "domain/plan/plan_fault.h"

/// What another version of a plan changes, and what is unusual about a plan.
namespace xushi::wording {

QString word(domain::IndicatorTrait trait); ///< 计量单位 / unit of measure
QString gone();                             ///< 已取消 / is gone

/// What a version of the plan says of a trait: "项", "甲局（牵头）".
QString valueOf(const domain::PlannedIndicator &planned, domain::IndicatorTrait trait);

/// "unit of measure: 项 → 个; direction: at least → at most", or that the indicator is gone. One line.
QString words(const domain::IndicatorChange &change);

/// "2.2.3 技术合同成交额: …", with what is unusual and why that is looked at.
QString sentence(const domain::PlanWarning &warning);

} // namespace xushi::wording
