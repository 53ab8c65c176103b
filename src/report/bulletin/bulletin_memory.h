#pragma once

#include "domain/values/calendar.h"
#include "report/bulletin/bulletin_options.h"

namespace xushi::report {

/// Which bulletin: a plan's, of one quarter.
struct BulletinKey {
    QString plan; ///< its id
    domain::Quarter quarter;
};

/// What the dialog remembers from one bulletin to the next, as a text. Rules, parts and contacts hold
/// for every bulletin; basis and issuer for those of its plan; number, days and struck names for one quarter's alone.
/// An empty or damaged text gives the usual options.
BulletinOptions rememberedOptions(const QString &memory, const BulletinKey &key);

/// The memory with these options.
QString withOptions(const QString &memory, const BulletinKey &key, const BulletinOptions &options);

} // namespace xushi::report
