#pragma once

#include "models/entry/entered.h"

#include <QCoreApplication>

namespace xushi::models {

/// Chooses the plan that is shown wherever the database is opened. It is no row, so it is not taken back by undo.
class PlanWork {
    Q_DECLARE_TR_FUNCTIONS(PlanWork)

public:
    /// Errors of the work: as session::Workspace::choosePlan.
    static EntryWork chooses(const QString &plan);
};

} // namespace xushi::models
