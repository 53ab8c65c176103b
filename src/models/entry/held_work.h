#pragma once

#include "models/entry/entered.h"
#include "session/maintenance/held.h"

#include <QCoreApplication>

namespace xushi::models {

/// The office's decision about held rows (核实入账, 不予入账), which can be taken back like an entry.
class HeldWork {
    Q_DECLARE_TR_FUNCTIONS(HeldWork)

public:
    /// `what` names the rows. Errors of the work: as session::decideHeld.
    static EntryWork of(const QStringList &rows, const QString &what, const session::HeldDecision &decision);
};

} // namespace xushi::models
