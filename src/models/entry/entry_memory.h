#pragma once

#include <QDate>
#include <QString>

namespace xushi::models {

/// What the next entry takes over from the last one, so that a quarter's figures go in without saying each time who
/// reports and for which day. The day is forgotten once another day is looked at.
struct EntryMemory {
    QString unit;
    QDate day;
    QDate lookedAt; ///< the as-of day then
};

} // namespace xushi::models
