#pragma once

#include "domain/assessment.h"

#include <QString>

/// What the sentences of why() share: the words for a plan of one year and of several, and the shares that they
/// compare.
namespace xushi::wording {

/// The words of a plan's period. "%1" stands for a figure.
struct WhyTerms {
    QString target;      ///< 年度目标（%1）, 总目标（%1）
    QString bareTarget;  ///< 年度目标%1, 总目标%1, where a sentence begins with it
    QString cap;         ///< 全年控制数（%1）
    QString bareCap;     ///< 全年控制数%1
    QString increase;    ///< 年度净增任务（%1）
    QString whole;       ///< 全年
    QString wholeCounts; ///< 以全年数为准
    QString start;       ///< 上年末
    QString baseline;    ///< 上年末基数
    QString endCounts;   ///< 以年末数为准
    QString beforeEnd;   ///< 年底前
    QString done;        ///< 完成年度任务
    QString doneEarly;   ///< 提前完成年度任务
    QString notDone;     ///< 未完成年度任务
};

/// `term` ends on the day on which the indicator is due, `period` with the plan.
WhyTerms whyTerms(const domain::Period &period, const domain::Period &term);

/// Between the clauses of a sentence.
QString whyComma();

/// The target with what it is compared by, and with the notice's own 不低于 or the like before it: "不低于8%".
QString targetWithWording(const domain::Indicator &indicator);

/// Whether the indicator is a rate of growth, of which one says that something grew.
bool isGrowth(const domain::Indicator &indicator);

/// In a plan of several years with nodes, the value that is due at the end of the day's year (年度节点), unless the
/// plan ends by then.
std::optional<domain::Quantity> yearNode(const domain::Indicator &indicator, const domain::Period &period, QDate asOf);

/// What completion was due by the schedule: the fraction of the schedule, or for nodes the share that they ask for.
std::optional<domain::Share> scheduleShare(const domain::Assessment &assessment, const domain::Period &period);

/// "3", "1.4": months with one decimal.
QString monthsText(const domain::Fraction &months);

} // namespace xushi::wording
