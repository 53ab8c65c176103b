#pragma once

#include "report/bulletin/bulletin_naming.h"

/// What a bulletin tells of indicators, tasks and measures, and what its attachments list.
namespace xushi::report {

/// Indicators with this status, what lags most first.
std::vector<const domain::Assessment *> withStatus(const SheetRequest &request, domain::Status status);

/// Indicators that are met, then those ahead of their schedule, the furthest first; at most so many, and those that are
/// as far as the last one. None with a stale figure.
std::vector<const domain::Assessment *> ahead(const SheetRequest &request, int most);

/// "1.3.1 新增产学研合作项目": number and name.
QString nameOf(const domain::Assessment &assessment);

/// A unit's name; its id where the plan has no such unit.
QString nameOf(const domain::Plan &plan, const QString &unit);

/// What a unit had to report this quarter and did not: indicators, then tasks without indicators.
QStringList notReported(const SheetRequest &request, const domain::Unit &unit);

/// Tasks that are blocked, and measures whose day has passed, a sentence each, in the plan's order; with the unit that
/// said so or has the measure in brackets, unless it is struck.
QStringList blockedAndOverdue(const SheetRequest &request, const BulletinNaming &naming);

/// Every unit that is named somewhere in the bulletin if none is struck.
QStringList namedUnits(const SheetRequest &request, BulletinOptions options);

} // namespace xushi::report
