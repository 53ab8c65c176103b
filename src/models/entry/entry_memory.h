#pragma once

#include <QDate>
#include <QString>

namespace xushi::models {

/// What the next entry takes over from the last one, so that the user need not choose unit and day for every figure of
/// a quarter. The day is forgotten when the as-of day changes.
struct EntryMemory {
    QString unit;
    QDate day;
    QDate lookedAt; ///< the as-of day at that time
};

} // namespace xushi::models
