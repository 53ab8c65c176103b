#pragma once

#include "domain/journal_row.h"

#include <QDate>
#include <QString>

#include <optional>

namespace xushi::models {

/// What the next entry takes over from the last one, so that the user need not choose unit, day and kind for every
/// figure of a quarter. The day is forgotten when the as-of day changes.
struct EntryMemory {
    QString unit = {};
    QDate day = {};
    QDate lookedAt = {};                      ///< the as-of day at that time
    std::optional<domain::RowKind> kind = {}; ///< that the user chose; absent: the usual one of each indicator
};

} // namespace xushi::models
