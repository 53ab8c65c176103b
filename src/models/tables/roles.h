#pragma once

#include "models/tables/sort_key.h"

#include "domain/unit_assessment.h"
#include "session/view/viewpoint.h"

#include <QMetaType>

#include <memory>

namespace xushi::models {

/// What a cell holds beside the words that Qt's own roles give. Every model answers those that make sense for it.
enum CellRole : int {
    KeyRole = Qt::UserRole + 1, ///< QString: what the row stays the same by when everything is looked at anew
    SortRole,                   ///< SortKey
    StatusRole,                 ///< domain::Status; also of a header section that counts one
    AssessmentRole,             ///< domain::Assessment
    CountsRole,                 ///< domain::StatusCounts
    TrendRole,                  ///< TrendHandle
    RankChangeRole,             ///< int: places gained since the quarter before; below 0 when lost
    RankTextRole,               ///< QString: the unit's rank in words
    TaskStateRole,              ///< domain::TaskState
    UnitRole,                   ///< QString: id of the unit that the row leads to
    UnitNameRole,               ///< QString
    IndicatorRole,              ///< QString: id of the indicator that the row is about
    SubjectRole,                ///< QString: what a matter is about
    MatterRole,                 ///< QString: what is the matter with it
    OverdueRole,                ///< bool: its day has gone by
    FigureRole,                 ///< QString: the figure alone, where something follows it
    TailRole,                   ///< QString: what follows the figure: its unit of measure, or a sign
    TaskRole,                   ///< QString: id of the task that the row is, or belongs to
    DueSoonRole,                ///< bool: its day is today or near
    DoneRole,                   ///< bool: a measure is done
    StruckRole,                 ///< bool: faint and struck through, for what was taken back
};

/// The course of an indicator, with the period that it runs through.
struct Trend {
    domain::Period period;
    QDate asOf;
    std::vector<session::TrendPoint> points;
};
using TrendHandle = std::shared_ptr<const Trend>;

} // namespace xushi::models
