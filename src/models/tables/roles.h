#pragma once

#include "models/tables/sort_key.h"

#include "domain/unit_assessment.h"
#include "session/view/viewpoint.h"

#include <QMetaType>

#include <memory>

namespace xushi::models {

/// What a cell holds in addition to Qt's own roles. Every model answers the roles that make sense for it.
enum CellRole : int {
    KeyRole = Qt::UserRole + 1, ///< QString: identifies the row when the rows are found again
    SortRole,                   ///< SortKey
    StatusRole,                 ///< domain::Status; also of a header section that counts one
    AssessmentRole,             ///< domain::Assessment
    CountsRole,                 ///< domain::StatusCounts
    TrendRole,                  ///< TrendHandle
    RankChangeRole,             ///< int: places gained since the quarter before; below 0 when lost
    RankTextRole,               ///< QString: the unit's rank in words
    TaskStandingRole,           ///< domain::TaskStanding
    UnitRole,                   ///< QString: id of the unit that the row leads to
    UnitNameRole,               ///< QString
    IndicatorRole,              ///< QString: id of the indicator that the row is about
    SubjectRole,                ///< QString: what the row that needs action is about
    MatterRole,                 ///< QString: why it needs action
    OverdueRole,                ///< bool: its due day has passed
    FigureRole,                 ///< QString: the figure without the text that follows it
    TailRole,                   ///< QString: the text after the figure: its unit of measure, or a sign
    TaskRole,                   ///< QString: id of the task that the row is about or belongs to
    DueSoonRole,                ///< bool: its due day is today or near
    DoneRole,                   ///< bool: a measure is done
    StruckRole,                 ///< bool: to be shown faint and struck through, as for voided rows
    FaintRole,                  ///< bool: to be shown faint, as for held rows
};

/// The course of an indicator, and its plan's period.
struct Trend {
    domain::Period period;
    QDate asOf;
    std::vector<session::TrendPoint> points;
};
using TrendHandle = std::shared_ptr<const Trend>;

} // namespace xushi::models
