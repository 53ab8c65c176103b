#pragma once

#include "models/entry/entered.h"

#include <QCoreApplication>

namespace xushi::models {

/// The voiding of a row of the journal (作废), which can be taken back like an entry.
class VoidWork {
    Q_DECLARE_TR_FUNCTIONS(VoidWork)

public:
    /// `what` names the row: its day, kind and content, or “measure …”. Errors of the work: as session::voidRow.
    static EntryWork of(const QString &row, const QString &what, const QString &reason);
};

} // namespace xushi::models
