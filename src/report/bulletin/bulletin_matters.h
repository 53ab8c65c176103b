#pragma once

#include "report/sheet/sheet_content.h"

/// What a bulletin tells of indicators, tasks and measures, and what its attachments list.
namespace xushi::report {

/// Whether it has a status by which it is judged: not one of the year's end, nor one without a baseline.
bool isJudged(const domain::Assessment &assessment);

/// Indicators with this status, what lags most first.
std::vector<const domain::Assessment *> withStatus(const SheetRequest &request, domain::Status status);

/// Indicators that are met, then those ahead of their schedule, the furthest first; at most so many, and those that are
/// as far as the last one. None with a stale figure, and no cap: what must not happen is not done well.
std::vector<const domain::Assessment *> ahead(const SheetRequest &request, int most);

/// "1.3.1 新增产学研合作项目": number and name.
QString nameOf(const domain::Assessment &assessment);

/// A unit's name; its id where the plan has no such unit.
QString nameOf(const domain::Plan &plan, const QString &unit);

/// What a unit had to report this quarter and did not: indicators, then tasks without indicators.
QStringList notReported(const SheetRequest &request, const domain::Unit &unit);

/// A task that is blocked, or a measure whose day has passed.
struct Obstacle {
    QString task; ///< number and title
    QString unit; ///< that said so, or has the measure; empty where it is the office's
    QString said; ///< what stands behind the task and its unit: "：受阻：……。"
};

/// In the plan's order.
std::vector<Obstacle> blockedAndOverdue(const SheetRequest &request);

/// Every unit that is told of something wrong: it leads what is behind or missed, or did not report, or is blocked, or
/// has an overdue measure.
QStringList unitsInTheWrong(const SheetRequest &request);

/// A text of a note for the middle of a sentence: on one line, without control characters and final punctuation.
QString clause(const QString &text);

} // namespace xushi::report
